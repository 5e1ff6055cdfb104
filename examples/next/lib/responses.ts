import { writeCookie } from 'authloom/next';
import type { Turn } from '../../shared/application.ts';

/** A page. */
export function html(text: string, init: ResponseInit = {}): Response {
  return new Response(text, { ...init, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Writes a session cookie, and redirects the browser. */
export function turnTo({ cookie, location }: Turn): Response {
  return writeCookie(new Response(null, { status: 303, headers: { location } }), cookie);
}
