import type { Context, MiddlewareHandler } from 'hono';
import { AuthloomError } from '../errors/authloom-error.ts';
import { isFunction, isObject } from '../options/validators.ts';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/session.ts';
import { AuthError } from './shared/auth-error.ts';
import {
  type AuthOptions,
  checkVerifier,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readSameOriginOptions,
  type SameOriginOptions,
} from './shared/auth-options.ts';
import { RequestAuthStore } from './shared/guard.ts';
import type { AuthState, SignedIn } from './shared/request-auth.ts';
import { requestInfoOf } from './shared/request-info.ts';
import { enforceSameOrigin } from './shared/same-origin.ts';
import { addVary, NO_STORE, type SessionCookie, VARY_BY_SESSION } from './shared/session-cookie.ts';

/** The sessions that a client returns. */
type SessionOf<V> = V extends Verifier<infer S> ? S : never;

const store = new RequestAuthStore('Put .use(authenticate(auth)) before the routes that need it.');

/**
 * Authenticates each request into `c.var.auth` without rejecting any. On Workers, where settings come with the request,
 * give a function that returns the client; it is called for each request, so keep the client that it made.
 *
 * @throws {ValidationError} if an argument is invalid
 * @see {@link requireAuth}
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
  const authOptions = readAuthOptions(subject, options);
  const read = async (c: Context): Promise<AuthState<S>> => {
    const verifier = typeof auth === 'function' ? auth(c) : auth;
    checkVerifier(subject, verifier);
    return (await store.prepare(c, verifier, requestInfoOf(c.req.raw), authOptions)).state;
  };
  return async (c, next) => {
    c.set('auth', await read(c).catch(failed));
    await next();
  };
}

/**
 * Completes `c.var.auth` on a route that rejects nobody: with `check: { remote: true }`, `requireAuth` and this call Stytch,
 * never for a route that does not exist. Without `remote` it changes nothing.
 *
 * @see {@link authenticate}, which has to come before
 * @example
 * app.get('/', optionalAuth(), (c) => c.text(c.var.auth.authenticated ? 'Welcome back' : 'Welcome'));
 */
export function optionalAuth(): MiddlewareHandler<{ Variables: { auth: AuthState } }> {
  return async (c, next) => {
    c.set('auth', (await store.complete(c).catch(failed)).state);
    await next();
  };
}

/**
 * Guards a route: only users who are signed in as required pass, and `c.var.auth` is signed in for the types as well.
 * Others get 401, 403 or 503: the error that is thrown has `getResponse()`, which Hono and `app.onError` use. The token is
 * not verified again, unless `check` is given.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link authenticate}, which has to come before
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
    const decision = await store.decide(c, guard).catch(failed);
    if (decision.kind === 'reject') return reject(c, decision.error);
    if (decision.kind === 'redirect') {
      c.header('cache-control', NO_STORE);
      // At once: Hono 3 does not show what was set before the response is there.
      vary(c, `${VARY_BY_SESSION}, Accept`);
      return c.redirect(decision.location, 302);
    }
    // The type is that of handlers that are reached with a session. A preflight is nobody's.
    c.set('auth', decision.reading.state as SignedIn);
    if (decision.kind === 'preflight' && isHandlerNext(c)) return c.body(null, 204);
    await next();
    // A preflight is answered by headers: what a guarded handler says is not for everybody.
    if (decision.kind === 'preflight') c.res = new Response(null, c.res);
    // Handlers may set their own.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', NO_STORE);
    vary(c, VARY_BY_SESSION);
    return undefined;
  };
}

/**
 * Guards a route against requests from other sites, signed in or not: for routes that work without a session, such as
 * log-in and log-out. Others get 403, by an error that Hono and `app.onError` use.
 *
 * @param options those of `authenticate` by default, if that came before
 * @throws {ValidationError} if an option is invalid
 * @example
 * app.post('/logout', requireSameOrigin(), logOut);
 */
export function requireSameOrigin(options?: SameOriginOptions): MiddlewareHandler {
  const own = options === undefined ? undefined : readSameOriginOptions(options);
  return async (c, next) => {
    const auth = await store.find(c).catch(failed);
    try {
      enforceSameOrigin(requestInfoOf(c.req.raw), own ?? auth?.options ?? {}, auth);
    } catch (error) {
      return error instanceof AuthError ? reject(c, error) : failed(error);
    }
    await next();
    return undefined;
  };
}

/**
 * Sets a cookie made by `sessionCookie` or `clearedCookie`, and keeps the response out of caches.
 *
 * @example
 * writeCookie(c, sessionCookie({ name: 'session', value: session_jwt, maxAge: 3600 }));
 */
export function writeCookie(c: Context, { text }: SessionCookie): void {
  c.header('set-cookie', text, { append: true });
  noStore(c);
}

/**
 * Keeps a response out of caches: one that depends on `c.var.auth`, on a route without `requireAuth`.
 *
 * @example
 * app.get('/', (c) => {
 *   noStore(c);
 *   return c.text(c.var.auth.authenticated ? 'Welcome back' : 'Welcome');
 * });
 */
export function noStore(c: Context): void {
  c.header('cache-control', NO_STORE);
  vary(c, VARY_BY_SESSION);
}

/**
 * Tests whether a handler for all methods comes next, and no middleware, which may be that for CORS. By the convention of
 * Hono, the second parameter tells them apart.
 */
function isHandlerNext({ req }: Context): boolean {
  const routes: unknown = Reflect.get(req, 'matchedRoutes');
  const next: unknown = Array.isArray(routes) ? routes[req.routeIndex + 1] : undefined;
  return isObject(next) && next['method'] === 'ALL' && isFunction(next['handler']) && next['handler'].length < 2;
}

/** Hono 4 responds to errors that have `getResponse()`, unless `app.onError` does; Hono 3 knows its own errors only. */
function reject(c: Context, error: AuthError): Response {
  // Hono 4 dropped `c.runtime`.
  if (!('runtime' in c)) throw error;
  c.error = error;
  const { body, headers } = error.getResponse();
  // Beside the headers that were set before.
  return c.newResponse(body, error.status as 401 | 403 | 503, Object.fromEntries(headers));
}

/**
 * Throws an error. The mistake of a server must be seen, but Hono responds in silence to what has `getResponse()`: so it gets an
 * error without, which it logs.
 */
function failed(error: unknown): never {
  if (!(error instanceof AuthloomError) || error.status !== 500) throw error;
  const { name, message } = error;
  throw Object.assign(new Error(message, { cause: error }), { name });
}

function vary(c: Context, names: string): void {
  c.header('vary', addVary(c.res.headers.get('vary'), names));
}
