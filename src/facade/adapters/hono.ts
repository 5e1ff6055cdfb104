import type { Context, MiddlewareHandler } from 'hono';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/result.ts';
import { NO_STORE } from './core/auth-error.ts';
import type { AuthState, SignedIn } from './core/auth-state.ts';
import { RequestBook } from './core/book.ts';
import {
  type AuthOptions,
  checkVerifier,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
} from './core/options.ts';
import { viewOf } from './core/request-view.ts';
import type { SessionCookie } from './core/session-cookie.ts';
import { addVary, BY_SESSION } from './core/vary.ts';
import { judge } from './core/verdict.ts';

const book = new RequestBook('Put .use(authenticate(auth)) before what needs it.');

/**
 * Reads who each request is from into `c.var.auth`, and lets all of them pass. On Workers, where settings come with the
 * request, give a function that answers with the client; it is called for each request, so keep the client that it made.
 *
 * @throws {ValidationError} when the arguments are none
 * @example
 * const app = new Hono().use(authenticate(stytch));
 * @example
 * let stytch: Stytch | undefined;
 * const app = new Hono<{ Bindings: Settings }>().use(
 *   authenticate((c) => (stytch ??= new Stytch({ projectId: c.env.STYTCH_PROJECT_ID, secret: c.env.STYTCH_SECRET }))),
 * );
 */
export function authenticate<S extends Session>(
  auth: Verifier<S> | ((c: Context) => Verifier<S>),
  options: AuthOptions = {},
): MiddlewareHandler<{ Variables: { auth: AuthState<S> } }> {
  const subject = 'Cannot set up authenticate()';
  if (typeof auth !== 'function') checkVerifier(subject, auth);
  const own = readAuthOptions(subject, options);
  return async (c, next) => {
    const verifier = typeof auth === 'function' ? auth(c) : auth;
    checkVerifier(subject, verifier);
    const { state } = await book.read(c, verifier, viewOf(c.req.raw), own);
    c.set('auth', state);
    await next();
  };
}

/**
 * Lets pass who is signed in as required; after it, `c.var.auth` is signed in for the types as well. Others get 401, 403
 * or 503: the error that is thrown has `getResponse()`, which Hono and `app.onError` honour.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.get('/admin', requireAuth({ role: 'admin' }), (c) => c.json(c.var.auth.userId));
 */
export function requireAuth(options: RequireAuthOptions = {}): MiddlewareHandler<{ Variables: { auth: SignedIn } }> {
  const guard = readGuard(options);
  return async (c, next) => {
    const verdict = await judge(book.get(c), guard);
    if (verdict.kind === 'refuse') throw verdict.error;
    if (verdict.kind === 'redirect') {
      c.header('cache-control', NO_STORE);
      c.header('vary', `${BY_SESSION}, Accept`);
      return c.redirect(verdict.location, 302);
    }
    c.set('auth', verdict.state);
    await next();
    // The handler may know better.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', NO_STORE);
    c.header('vary', addVary(c.res.headers.get('vary'), BY_SESSION));
    return undefined;
  };
}

/** Sends a cookie that `sessionCookie` or `clearedCookie` made, and keeps the answer out of caches. */
export function writeCookie(c: Context, { text }: SessionCookie): void {
  c.header('set-cookie', text, { append: true });
  c.header('cache-control', NO_STORE);
}
