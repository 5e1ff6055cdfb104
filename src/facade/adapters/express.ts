import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import { AuthloomError } from '../core/errors/authloom-error.ts';
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
import type { RequestView } from './core/request-view.ts';
import { expectOwnSite } from './core/same-site.ts';
import type { SessionCookie } from './core/session-cookie.ts';
import { BY_SESSION } from './core/vary.ts';
import { expectSignedIn } from './core/verdict.ts';

/** A request of Express, whatever its parameters are. */
export type AnyRequest = Pick<Request, 'headers' | 'method' | 'originalUrl'>;

/** A handler that asks so little of its arguments that the route's own types stay as they are. */
export type AuthHandler = (
  req: AnyRequest,
  res: Pick<Response, 'set' | 'vary' | 'redirect'>,
  next: NextFunction,
) => Promise<void>;

const book = new RequestBook('Put app.use(authenticate(auth)) before what needs it.');

/**
 * Reads who each request is from, and lets all of them pass: `requireAuth`, `getAuth` and `getAuthState` build on it.
 *
 * @throws {ValidationError} when the arguments are none
 * @example
 * app.use(authenticate(stytch));
 * @example
 * app.use(authenticate(stytch, { cookie: 'session', check: { remote: true } }));
 */
export function authenticate<V extends Verifier>(auth: V, options: AuthOptions<V> = {}): AuthHandler {
  checkVerifier('Cannot set up authenticate()', auth);
  const own = readAuthOptions('Cannot set up authenticate()', options);
  return async (req, _res, next) => {
    await book.read(req, auth, viewOf(req), own);
    next();
  };
}

/**
 * Lets pass who is signed in as required. Others get 401, 403 or 503, by your error handler or `authErrorHandler()`.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.get('/admin', requireAuth({ role: 'admin' }), (req, res) => res.json(getAuth(req).userId));
 * @example
 * app.delete('/account', requireAuth<Stytch>({ check: { remote: true, maxTokenAge: 0 } }), deleteAccount);
 */
export function requireAuth<V extends Verifier = Verifier>(options: RequireAuthOptions<V> = {}): AuthHandler {
  const guard = readGuard(options);
  return async (req, res, next) => {
    const verdict = await book.judge(req, guard);
    keepPrivate(res);
    if (verdict.kind === 'refuse') throw verdict.error;
    if (verdict.kind === 'pass') return next();
    res.vary('Accept');
    res.redirect(302, verdict.location);
  };
}

/**
 * Lets pass what your own site sent, whoever is signed in: for what has to work without a session, such as log-in and
 * log-out. Others get 403, by your error handler or `authErrorHandler()`. Without options, those of `authenticate` count
 * where that came before.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * app.post('/logout', requireOwnSite(), logOut);
 */
export function requireOwnSite(options?: OwnSiteOptions): AuthHandler {
  const own = options === undefined ? undefined : readOwnSite(options);
  return async (req, _res, next) => {
    expectOwnSite(viewOf(req), own ?? book.optionsOf(req) ?? {});
    next();
  };
}

/**
 * Who the request is from. With the client that was given to `authenticate`, the session is of that client's type.
 *
 * @throws {AuthError} when nobody is signed in: 401, 403 or 503
 */
export function getAuth(req: AnyRequest): SignedIn;
export function getAuth<S extends Session>(req: AnyRequest, auth: Verifier<S>): SignedIn<S>;
export function getAuth<S extends Session>(req: AnyRequest, auth?: Verifier<S>): SignedIn<S> {
  return expectSignedIn(book.get(req, auth));
}

/** Who the request is from, where it may be nobody. */
export function getAuthState(req: AnyRequest): AuthState;
export function getAuthState<S extends Session>(req: AnyRequest, auth: Verifier<S>): AuthState<S>;
export function getAuthState<S extends Session>(req: AnyRequest, auth?: Verifier<S>): AuthState<S> {
  return book.get(req, auth).state;
}

/** Sends a cookie that `sessionCookie` or `clearedCookie` made, and keeps the answer out of caches. */
export function writeCookie(res: Pick<Response, 'append' | 'set' | 'vary'>, { text }: SessionCookie): void {
  res.append('set-cookie', text);
  keepPrivate(res);
}

/**
 * Answers authloom's errors as JSON, and leaves all others to the next error handler; also the 500 of a mistake in this
 * server, which somebody should see. Goes after all routes.
 */
export function authErrorHandler(): ErrorRequestHandler {
  // Express knows an error handler by its four arguments.
  return async (error: unknown, _req, res, next) => {
    if (!(error instanceof AuthloomError) || error.status === 500 || res.headersSent) return next(error);
    const answer = error.getResponse();
    for (const [name, value] of answer.headers) {
      if (name === 'vary') res.vary(value);
      else res.set(name, value);
    }
    res.status(answer.status).send(await answer.text());
  };
}

/** Keeps an answer out of caches: one that depends on who the request is from, on a route without `requireAuth`. */
export function keepPrivate(res: Pick<Response, 'set' | 'vary'>): void {
  res.set('cache-control', NO_STORE);
  res.vary(BY_SESSION);
}

function viewOf(req: AnyRequest): RequestView {
  return { request: req, method: req.method, target: req.originalUrl };
}
