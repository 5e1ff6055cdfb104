import type { Context, MiddlewareHandler } from 'hono';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/result.ts';
import { NO_STORE } from './core/auth-error.ts';
import type { AuthState, SignedIn } from './core/auth-state.ts';
import { RequestBook } from './core/book.ts';
import {
  type AuthOptions,
  checkVerifier,
  type OwnSiteOptions,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readOwnSite,
} from './core/options.ts';
import { viewOf } from './core/request-view.ts';
import { expectOwnSite } from './core/same-site.ts';
import type { SessionCookie } from './core/session-cookie.ts';
import { addVary, BY_SESSION } from './core/vary.ts';

/** The sessions that a client answers with. */
type SessionOf<V> = V extends Verifier<infer S> ? S : never;

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
 * @example
 * const app = new Hono().use(authenticate(stytch, { cookie: 'session', check: { remote: true } }));
 */
export function authenticate<V extends Verifier<S>, S extends Session = SessionOf<V>>(
  auth: V | ((c: Context) => V),
  options: AuthOptions<V> = {},
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
 * @example
 * app.delete('/account', requireAuth<Stytch>({ check: { remote: true, maxTokenAge: 0 } }), deleteAccount);
 */
export function requireAuth<V extends Verifier = Verifier>(
  options: RequireAuthOptions<V> = {},
): MiddlewareHandler<{ Variables: { auth: SignedIn } }> {
  const guard = readGuard(options);
  return async (c, next) => {
    const verdict = await book.judge(c, guard);
    if (verdict.kind === 'refuse') throw verdict.error;
    if (verdict.kind === 'redirect') {
      keepPrivate(c);
      vary(c, 'Accept');
      return c.redirect(verdict.location, 302);
    }
    c.set('auth', verdict.reading.state);
    await next();
    // The handler may know better.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', NO_STORE);
    vary(c, BY_SESSION);
    return undefined;
  };
}

/**
 * Lets pass what your own site sent, whoever is signed in: for what has to work without a session, such as log-in and
 * log-out. Others get 403, by an error that Hono and `app.onError` honour. Without options, those of `authenticate` count
 * where that came before.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.post('/logout', requireOwnSite(), logOut);
 */
export function requireOwnSite(options?: OwnSiteOptions): MiddlewareHandler {
  const own = options === undefined ? undefined : readOwnSite(options);
  return async (c, next) => {
    expectOwnSite(viewOf(c.req.raw), own ?? book.optionsOf(c) ?? {});
    await next();
  };
}

/** Sends a cookie that `sessionCookie` or `clearedCookie` made, and keeps the answer out of caches. */
export function writeCookie(c: Context, { text }: SessionCookie): void {
  c.header('set-cookie', text, { append: true });
  keepPrivate(c);
}

/** Keeps an answer out of caches: one that depends on `c.var.auth`, on a route without `requireAuth`. */
export function keepPrivate(c: Context): void {
  c.header('cache-control', NO_STORE);
  vary(c, BY_SESSION);
}

function vary(c: Context, names: string): void {
  c.header('vary', addVary(c.res.headers.get('vary'), names));
}
