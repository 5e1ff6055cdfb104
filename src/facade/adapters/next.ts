import { AuthloomError } from '../errors/authloom-error.ts';
import { ownProperties } from '../options/validators.ts';
import type { Verifier } from '../session/compose.ts';
import { bearerOf } from '../session/request-token.ts';
import type { Session } from '../session/session.ts';
import { AuthError } from './shared/auth-error.ts';
import {
  type AuthOptions,
  type CheckOptions,
  checkGuard,
  checkVerifier,
  type RequireAuthOptions,
  type Requirements,
  readAuthOptions,
  readGuard,
} from './shared/auth-options.ts';
import { decide, enforce } from './shared/guard.ts';
import { type AuthState, authenticateRequest, type RequestAuth, type SignedIn } from './shared/request-auth.ts';
import { requestInfoOf } from './shared/request-info.ts';
import { signInLocation } from './shared/return-to.ts';
import { enforceSameOrigin } from './shared/same-origin.ts';
import { addVary, NO_STORE, type SessionCookie, VARY_BY_SESSION } from './shared/session-cookie.ts';

/** Options of `createAuth` and `authloomProxy`, with a client of type `V`. */
export interface NextAuthOptions<S extends Session = Session, V extends Verifier<S> = Verifier<S>>
  extends AuthOptions<V> {
  /**
   * A client, or the result of `composeVerifiers`; or a function that returns it, which is called once, with the first
   * request: `next build` loads your files, and then needs no secrets.
   */
  readonly auth: (V & Verifier<S>) | (() => V & Verifier<S>);
  /**
   * The path of your login page, such as `/login`.
   *
   * @default undefined, which never redirects
   */
  readonly signIn?: string | undefined;
}

/** Options of `requireAuth` in a page or an action, with a client of type `V`. */
export interface PageOptions<V extends Verifier = Verifier> extends Requirements {
  /**
   * Check the session again with these options of the client's own `authenticateRequest`.
   *
   * @default undefined, which checks no session twice
   */
  readonly check?: CheckOptions<V>;
  /**
   * The path of the page, to come back to after the login: a page does not know it.
   *
   * @default undefined, which lets the login page decide
   */
  readonly returnTo?: string | undefined;
}

/** A route handler as Next.js calls it; `Context` holds its `params`. */
export type RouteHandler<Context> = (request: Request, context: Context) => Promise<Response>;

/** The guards of a Next.js app. */
export interface NextAuth<S extends Session = Session, V extends Verifier<S> = Verifier<S>> {
  /**
   * Gets the authentication state of this page or action, signed in or not. In a route handler, pass the request.
   *
   * @example
   * const { authenticated } = await getAuth();
   */
  readonly getAuth: (request?: Request) => Promise<AuthState<S>>;
  /**
   * Gets the session of this page or action. A user who must sign in, or sign in again, is redirected to `signIn`.
   *
   * @throws {AuthError} 401 without `signIn`, 403 without the role or permission, 503 while sessions cannot be verified
   * @example
   * const { session } = await requireAuth({ role: 'admin', returnTo: '/admin' });
   */
  readonly requireAuth: (options?: PageOptions<V>) => Promise<SignedIn<S>>;
  /**
   * Guards a route handler: users who are not signed in as required get 401, 403 or 503 as JSON.
   *
   * @throws {ValidationError} if an option is invalid
   * @example
   * export const GET = withAuth((request, { userId }) => Response.json({ userId }), { role: 'admin' });
   */
  readonly withAuth: <Context = unknown>(
    handler: (request: Request, auth: SignedIn<S>, context: Context) => Response | Promise<Response>,
    options?: RequireAuthOptions<V>,
  ) => RouteHandler<Context>;
  /**
   * Guards a route handler against requests from other sites, signed in or not: for handlers that work without a session,
   * such as log-in and log-out. Others get 403 as JSON. Actions need none: Next.js itself rejects those of other sites.
   *
   * @example
   * export const POST = withSameOrigin(async (request) => logOut(request));
   */
  readonly withSameOrigin: <Context = unknown>(
    handler: (request: Request, context: Context) => Response | Promise<Response>,
  ) => RouteHandler<Context>;
}

/**
 * Creates the guards of an app, in a file of its own that pages, actions and route handlers import.
 *
 * @throws {ValidationError} if an option is invalid
 * @example
 * export const { getAuth, requireAuth, withAuth } = createAuth({ auth: new Stytch(), signIn: '/login' });
 * @example
 * export const { withAuth } = createAuth({ auth: new Stytch(), cookie: 'session', check: { remote: true } });
 * @example
 * const { session } = await requireAuth(); // in a page or an action
 * export const GET = withAuth((request, { userId }) => Response.json({ userId })); // in a route handler
 */
export function createAuth<S extends Session, V extends Verifier<S> = Verifier<S>>(
  options: NextAuthOptions<S, V>,
): NextAuth<S, V> {
  const { verifier, signIn, authOptions } = readOptions('Cannot set up createAuth()', options);
  // A client that is made with the first request is checked by then.
  const isMade = typeof options.auth !== 'function';
  const readings = new WeakMap<object, Promise<RequestAuth<S>>>();
  const authenticate = async (request: Request): Promise<RequestAuth<S>> => {
    // Before the client is made: by reading the request, Next.js knows that it cannot respond while it builds.
    const info = requestInfoOf(request);
    return authenticateRequest(verifier(), info, authOptions);
  };
  const authenticatePage = (headers: Headers): Promise<RequestAuth<S>> => {
    const info = { request: { headers }, method: undefined, target: undefined };
    const reading = readings.get(headers) ?? authenticateRequest(verifier(), info, authOptions);
    readings.set(headers, reading);
    return reading;
  };
  return {
    getAuth: async (request) =>
      (await (request === undefined ? authenticatePage(await requestHeaders()) : authenticate(request))).state,
    async requireAuth(options = {}) {
      const { returnTo, ...requirements } = options;
      const headers = await requestHeaders();
      const outcome = await enforce(await authenticatePage(headers), readGuard(requirements));
      if ('state' in outcome) {
        // Later readers get the session that passed.
        readings.set(headers, Promise.resolve(outcome));
        return outcome.state;
      }
      if (outcome.status === 401 && signIn !== undefined) await redirectTo(signInLocation(signIn, returnTo));
      throw outcome;
    },
    withAuth(handler, options = {}) {
      const guard = readGuard(options);
      if (isMade) checkGuard(verifier(), guard);
      return async (request, context) => {
        const decision = await decide(await authenticate(request), guard);
        if (decision.kind === 'reject') return decision.error.getResponse();
        if (decision.kind === 'redirect') return redirectResponse(decision.location);
        if (decision.kind === 'preflight') return new Response(null, { status: 204 });
        return guardedResponse(await handler(request, decision.reading.state, context));
      };
    },
    withSameOrigin: (handler) => async (request, context) => {
      try {
        // Only a token is worth a check: it decides whether the rule applies.
        const auth = bearerOf(request, null) === undefined ? undefined : await authenticate(request);
        enforceSameOrigin(requestInfoOf(request), authOptions, auth);
      } catch (error) {
        if (error instanceof AuthError) return error.getResponse();
        throw error;
      }
      return handler(request, context);
    },
  };
}

/**
 * Creates a `proxy.ts` that redirects browsers without a session to the login page before anything is rendered. It is a
 * convenience and **not the guard**: requests that it does not see, or that load no page, pass. Pages, actions and route
 * handlers have to call `requireAuth` or `withAuth` themselves.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link createAuth} for the guards
 * @example
 * export const proxy = authloomProxy({ auth: new Stytch(), signIn: '/login' });
 * export const config = { matcher: ['/account/:path*'] };
 */
export function authloomProxy<V extends Verifier>(
  options: NextAuthOptions<Session, V>,
): (request: Request) => Promise<Response | undefined> {
  const { verifier, signIn, authOptions } = readOptions('Cannot set up authloomProxy()', options);
  const guard = readGuard(signIn === undefined ? {} : { signIn });
  return async (request) => {
    const info = requestInfoOf(request);
    // The login page itself must be reachable without a session.
    if (signIn === undefined || new URL(signIn, request.url).pathname === new URL(request.url).pathname)
      return undefined;
    const decision = await decide(await authenticateRequest(verifier(), info, authOptions), guard);
    // Next.js takes absolute URLs only, and makes those of its own host relative again.
    return decision.kind === 'redirect' ? redirectResponse(new URL(decision.location, request.url).href) : undefined;
  };
}

/**
 * Creates a `middleware.ts` for Next.js 14 and 15, as `authloomProxy` makes a `proxy.ts`.
 *
 * @throws {ValidationError} if an option is invalid
 * @see {@link authloomProxy}
 * @example
 * export const middleware = authloomMiddleware({ auth: new Stytch(), signIn: '/login' });
 */
export function authloomMiddleware<V extends Verifier>(
  options: NextAuthOptions<Session, V>,
): (request: Request) => Promise<Response | undefined> {
  return authloomProxy(options);
}

/**
 * Responds to the errors of authloom that a route handler throws, as JSON: a rate limit of the provider's with its
 * `Retry-After`, an invalid webhook, and so on. Everything else is thrown on: Next.js's own `redirect()` and `notFound()`,
 * foreign errors, and the 500 of a mistake in this server, which should be seen.
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

/**
 * Copies a response, with a cookie made by `sessionCookie` or `clearedCookie`, and kept out of caches.
 *
 * @example
 * return writeCookie(new Response(null, { status: 204 }), clearedCookie({ name: 'session' }));
 */
export function writeCookie(response: Response, { text }: SessionCookie): Response {
  const copy = noStore(response);
  copy.headers.append('set-cookie', text);
  return copy;
}

/**
 * Copies a response, kept out of caches: one that depends on `getAuth()`, of a route handler without `withAuth`.
 *
 * @example
 * return noStore(Response.json({ status: (await getAuth(request)).status }));
 */
export function noStore(response: Response): Response {
  // The headers of a response may be read-only, as those of `Response.redirect()` are.
  const headers = new Headers(response.headers);
  headers.set('cache-control', NO_STORE);
  headers.set('vary', addVary(headers.get('vary'), VARY_BY_SESSION));
  const { status, statusText, body } = response;
  return new Response(body, { status, statusText, headers });
}

/** The response of a guarded handler: kept out of caches, unless the handler has set its own `Cache-Control`. */
function guardedResponse(response: Response): Response {
  const cacheControl = response.headers.get('cache-control');
  const copy = noStore(response);
  if (cacheControl !== null) copy.headers.set('cache-control', cacheControl);
  return copy;
}

function redirectResponse(location: string): Response {
  const headers = { location, 'cache-control': NO_STORE, vary: addVary(VARY_BY_SESSION, 'Accept') };
  return new Response(null, { status: 302, headers });
}

function readOptions<S extends Session>(
  subject: string,
  options: NextAuthOptions<S>,
): { verifier: () => Verifier<S>; signIn: string | undefined; authOptions: AuthOptions } {
  const authOptions = readAuthOptions(subject, options, ['auth', 'signIn']);
  const { auth, signIn } = ownProperties(options);
  let made: Verifier<S> | undefined;
  const verifier = (): Verifier<S> => {
    if (made !== undefined) return made;
    const client = typeof auth === 'function' ? auth() : auth;
    checkVerifier(subject, client);
    made = client;
    return client;
  };
  if (typeof auth !== 'function') verifier();
  return { verifier, signIn: readGuard(signIn === undefined ? {} : { signIn }, subject).signIn, authOptions };
}

/** Imported only by pages and actions: a proxy and route handlers do without. */
async function requestHeaders(): Promise<Headers> {
  const [{ headers }, server] = await Promise.all([import('next/headers.js'), import('next/server.js')]);
  // A check reads the clock, which Next.js 16 allows only for a request that is there. Next.js 14 has no such function.
  if ('connection' in server) await server.connection();
  return headers();
}

async function redirectTo(location: string): Promise<never> {
  const { redirect } = await import('next/navigation.js');
  return redirect(location);
}
