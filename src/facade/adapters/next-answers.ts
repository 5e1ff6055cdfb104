import { AuthloomError } from '../core/errors/authloom-error.ts';
import { NO_STORE } from './core/auth-error.ts';
import type { SessionCookie } from './core/session-cookie.ts';
import { addVary, BY_SESSION } from './core/vary.ts';

/**
 * Answers the errors of authloom that a route handler throws, as JSON: a limit of the provider's with its `Retry-After`, a
 * webhook that is not genuine, and so on. Everything else is thrown on: Next.js's own `redirect()` and `notFound()`,
 * foreign errors, and the 500 of a mistake in this server, which somebody should see.
 *
 * @example
 * export const POST = withErrorHandler(async (request) => {
 *   await stytch.magicLinks.email.loginOrCreate({ email: await readEmail(request) });
 *   return new Response(null, { status: 202 });
 * });
 */
export function withErrorHandler<Arguments extends unknown[]>(
  handler: (...args: Arguments) => Response | Promise<Response>,
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

/** The answer with a cookie that `sessionCookie` or `clearedCookie` made, kept out of caches. */
export function writeCookie(response: Response, { text }: SessionCookie): Response {
  const answer = keepPrivate(response);
  answer.headers.append('set-cookie', text);
  return answer;
}

/** The answer, kept out of caches: one that depends on `getAuth()`, of a route handler without `withAuth`. */
export function keepPrivate(response: Response): Response {
  // A copy: the headers of an answer may be read-only, as those of `Response.redirect()` are.
  const headers = new Headers(response.headers);
  headers.set('cache-control', NO_STORE);
  headers.set('vary', addVary(headers.get('vary'), BY_SESSION));
  const { status, statusText, body } = response;
  return new Response(body, { status, statusText, headers });
}

/** Sends the browser to sign in. */
export function redirectResponse(location: string): Response {
  const headers = { location, 'cache-control': NO_STORE, vary: addVary(BY_SESSION, 'Accept') };
  return new Response(null, { status: 302, headers });
}

/** The answer of a guarded handler: kept out of caches, unless the handler knows better. */
export function keptPrivate(response: Response): Response {
  const said = response.headers.get('cache-control');
  const answer = keepPrivate(response);
  if (said !== null) answer.headers.set('cache-control', said);
  return answer;
}
