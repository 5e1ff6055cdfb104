import { AuthloomError } from 'authloom';
import type { Turn } from '../../shared/application.ts';

/** Answers errors of authloom, and of the app, as JSON; all others are for Next.js. */
export function answering<Arguments extends unknown[]>(
  handler: (...args: Arguments) => Promise<Response>,
): (...args: Arguments) => Promise<Response> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof AuthloomError && error.status !== 500) return error.getResponse();
      throw error;
    }
  };
}

/** A page. */
export function html(text: string, init: ResponseInit = {}): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
  return new Response(text, { ...init, headers });
}

/** Writes a session cookie, and sends the browser on. */
export function turnTo({ cookie, location }: Turn, headers: Readonly<Record<string, string>> = {}): Response {
  const response = new Response(null, { status: 303, headers: cookie.headers });
  for (const [name, value] of Object.entries({ ...headers, location })) response.headers.set(name, value);
  return response;
}
