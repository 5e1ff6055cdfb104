import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import { AuthloomError } from '../errors/authloom-error.ts';
import { isObject } from '../options/validators.ts';
import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/session.ts';
import {
  type AuthOptions,
  checkVerifier,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
  readSameOriginOptions,
  type SameOriginOptions,
} from './shared/auth-options.ts';
import { RequestAuthStore, requireSignedIn } from './shared/guard.ts';
import type { AuthState, SignedIn } from './shared/request-auth.ts';
import type { RequestInfo } from './shared/request-info.ts';
import { enforceSameOrigin } from './shared/same-origin.ts';
import { NO_STORE, type SessionCookie, VARY_BY_SESSION } from './shared/session-cookie.ts';

/** A request of Express, whatever its parameters are. */
export type AnyRequest = Pick<Request, 'headers' | 'method' | 'originalUrl'>;

/** A handler that leaves the types of the route as they are. */
export type AuthHandler = (
  req: AnyRequest,
  res: Pick<Response, 'set' | 'vary' | 'redirect'>,
  next: NextFunction,
) => Promise<void>;

const store = new RequestAuthStore('Put app.use(authenticate(auth)) before the routes that need it.');

/**
 * Authenticates each request without rejecting any: `requireAuth`, `getAuth` and `getAuthState` build on it.
 *
 * @throws {ValidationError} if an argument is invalid
 * @see {@link requireAuth}
 * @example
 * app.use(authenticate(stytch));
 * @example
 * app.use(authenticate(stytch, { cookie: 'session', check: { remote: true } }));
 */
export function authenticate<V extends Verifier>(auth: V, options: AuthOptions<V> = {}): AuthHandler {
  checkVerifier('Cannot set up authenticate()', auth);
  const authOptions = readAuthOptions('Cannot set up authenticate()', options);
  return forwardErrors(async (req) => {
    await store.prepare(req, auth, requestInfoOf(req), authOptions);
    return 'next';
  });
}

/**
 * Completes the authentication of a request on a route that rejects nobody: with `check: { remote: true }`, `requireAuth`
 * and this call Stytch, never for a route that does not exist. Without `remote` it changes nothing.
 *
 * @see {@link authenticate}, which has to come before
 * @example
 * app.get('/', optionalAuth(), (req, res) => res.send(getAuthState(req).authenticated ? 'Welcome back' : 'Welcome'));
 */
export function optionalAuth(): AuthHandler {
  return forwardErrors(async (req) => {
    await store.complete(req);
    return 'next';
  });
}

/**
 * Guards a route: only users who are signed in as required pass. Others get 401, 403 or 503 by your error handler or
 * `authErrorHandler()`. The token is not verified again, unless `check` is given.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link authenticate}, which has to come before
 * @example
 * app.get('/admin', requireAuth({ role: 'admin' }), (req, res) => res.json(getAuth(req).userId));
 * @example
 * app.delete('/account', requireAuth<Stytch>({ check: { remote: true, maxTokenAge: 0 } }), deleteAccount);
 */
export function requireAuth<V extends Verifier = Verifier>(options: RequireAuthOptions<V> = {}): AuthHandler {
  const guard = readGuard(options);
  return forwardErrors(async (req, res) => {
    const decision = await store.decide(req, guard);
    noStore(res);
    if (decision.kind === 'reject') throw decision.error;
    if (decision.kind === 'pass') return 'next';
    if (decision.kind === 'preflight') return isForOptionsOnly(req) ? 'next' : 'next route';
    res.vary('Accept');
    res.redirect(302, decision.location);
    return 'done';
  });
}

/**
 * Guards a route against requests from other sites, signed in or not: for routes that work without a session, such as
 * log-in and log-out. Others get 403 by your error handler or `authErrorHandler()`.
 *
 * @param options those of `authenticate` by default, if that came before
 * @throws {ValidationError} if an option is invalid
 * @example
 * app.post('/logout', requireSameOrigin(), logOut);
 */
export function requireSameOrigin(options?: SameOriginOptions): AuthHandler {
  const own = options === undefined ? undefined : readSameOriginOptions(options);
  return forwardErrors(async (req) => {
    const auth = await store.find(req);
    enforceSameOrigin(requestInfoOf(req), own ?? auth?.options ?? {}, auth);
    return 'next';
  });
}

/**
 * Gets the session of a request. With the client that was given to `authenticate`, it has the type of that client's.
 *
 * @throws {AuthError} if nobody is signed in: 401, 403 or 503
 * @see {@link getAuthState} for routes without `requireAuth`
 * @example
 * app.get('/me', requireAuth(), (req, res) => res.json(getAuth(req, stytch).session.claims));
 */
export function getAuth(req: AnyRequest): SignedIn;
export function getAuth<S extends Session>(req: AnyRequest, auth: Verifier<S>): SignedIn<S>;
export function getAuth<S extends Session>(req: AnyRequest, auth?: Verifier<S>): SignedIn<S> {
  return requireSignedIn(store.get(req, auth));
}

/**
 * Gets the authentication state of a request, signed in or not.
 *
 * @throws {ValidationError} 500 if `authenticate` did not come before
 * @example
 * app.get('/', (req, res) => res.send(getAuthState(req).authenticated ? 'Welcome back' : 'Welcome'));
 */
export function getAuthState(req: AnyRequest): AuthState;
export function getAuthState<S extends Session>(req: AnyRequest, auth: Verifier<S>): AuthState<S>;
export function getAuthState<S extends Session>(req: AnyRequest, auth?: Verifier<S>): AuthState<S> {
  return store.get(req, auth).state;
}

/**
 * Sets a cookie made by `sessionCookie` or `clearedCookie`, and keeps the response out of caches.
 *
 * @example
 * writeCookie(res, sessionCookie({ name: 'session', value: session_jwt, maxAge: 3600 }));
 */
export function writeCookie(res: Pick<Response, 'append' | 'set' | 'vary'>, { text }: SessionCookie): void {
  res.append('set-cookie', text);
  noStore(res);
}

/**
 * Creates the error handler that responds to authloom's errors as JSON, for use after all routes. All others go to the next
 * error handler, and so does the 500 of a mistake in this server, which should be seen.
 *
 * @example
 * app.use(authErrorHandler());
 */
export function authErrorHandler(): ErrorRequestHandler {
  // Express recognizes an error handler by its four parameters.
  return async (error: unknown, _req, res, next) => {
    if (!(error instanceof AuthloomError) || error.status === 500 || res.headersSent) return next(error);
    try {
      await respond(res, error);
    } catch (failure) {
      next(failure);
    }
  };
}

async function respond(res: Response, error: AuthloomError): Promise<void> {
  const response = error.getResponse();
  for (const [name, value] of response.headers) {
    if (name === 'vary') res.vary(value);
    else res.set(name, value);
  }
  res.status(response.status).send(await response.text());
}

/**
 * Keeps a response out of caches: one that depends on the session, on a route without `requireAuth`.
 *
 * @example
 * app.get('/', (req, res) => {
 *   noStore(res);
 *   res.send(getAuthState(req).authenticated ? 'Welcome back' : 'Welcome');
 * });
 */
export function noStore(res: Pick<Response, 'set' | 'vary'>): void {
  res.set('cache-control', NO_STORE);
  res.vary(VARY_BY_SESSION);
}

/**
 * Creates a handler of one that says how to go on. Express 4 ignores the promises of handlers: an error that `next` does not
 * get would end the process.
 */
function forwardErrors(
  handle: (req: AnyRequest, res: Parameters<AuthHandler>[1]) => Promise<'next' | 'next route' | 'done'>,
): AuthHandler {
  return async (req, res, next) => {
    let step: Awaited<ReturnType<typeof handle>>;
    try {
      step = await handle(req, res);
    } catch (error) {
      return next(error);
    }
    if (step === 'next') next();
    if (step === 'next route') next('route');
  };
}

/** Tests for a route that exists for preflights, or for no route: `app.use()` has none. */
function isForOptionsOnly(req: AnyRequest): boolean {
  const route: unknown = Reflect.get(req, 'route');
  const methods = isObject(route) ? route['methods'] : undefined;
  return !isObject(methods) || Object.keys(methods).every((method) => method === 'options');
}

function requestInfoOf(req: AnyRequest): RequestInfo {
  return { request: req, method: req.method, target: req.originalUrl };
}
