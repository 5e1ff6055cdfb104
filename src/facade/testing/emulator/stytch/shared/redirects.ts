import type { PlainResponse } from '../../../loopback.ts';
import { stytchError } from './errors.ts';

/** Returns a redirect URL with the token, as Stytch's links lead to the application. Its own query is kept. */
export function redirectTo(url: string, query: Readonly<Record<string, string>>): string {
  const redirect = new URL(url);
  for (const [name, value] of Object.entries(query)) redirect.searchParams.set(name, value);
  return redirect.href;
}

/** The redirect URL that Stytch's test projects have. */
export const DEFAULT_REDIRECT = 'http://localhost:3000/authenticate';

/**
 * Returns the redirect URL of a request, or the default one.
 *
 * @throws {ApiError} if it is no URL
 */
export function redirectOf(url: unknown, errorType: string): string {
  if (url === undefined || url === null || url === '') return DEFAULT_REDIRECT;
  if (typeof url !== 'string' || !/^[a-z][a-z0-9+.-]*:/i.test(url) || !URL.canParse(url))
    throw stytchError(errorType, 'The redirect URL is not valid.');
  return url;
}

/** Sends a browser on. */
export function redirect(location: string): PlainResponse {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
