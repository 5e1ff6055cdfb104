import type { Verifier } from '../session/compose.ts';
import type { Session } from '../session/result.ts';
import { AuthError } from './core/auth-error.ts';
import type { AuthState, SignedIn } from './core/auth-state.ts';
import type { CheckOptions } from './core/check-options.ts';
import {
  type AuthOptions,
  checkVerifier,
  type RequireAuthOptions,
  readAuthOptions,
  readGuard,
} from './core/options.ts';
import { signInLocation } from './core/redirect.ts';
import { type RequestAuth, readRequest } from './core/request-auth.ts';
import { viewOf } from './core/request-view.ts';
import type { Requirements } from './core/requirements.ts';
import { crossSiteError, isForgeable } from './core/same-site.ts';
import { hold, judge } from './core/verdict.ts';
import { keptPrivate, redirectResponse } from './next-answers.ts';

/** What `createAuth` and `authloomProxy` take, with a client of type `V`. */
export interface NextAuthOptions<S extends Session = Session, V extends Verifier<S> = Verifier<S>>
  extends AuthOptions<V> {
  /** A client, or what `composeVerifiers` makes of several. */
  readonly auth: V & Verifier<S>;
  /** The path of your login page, such as `/login`. Default: nobody is sent anywhere. */
  readonly signIn?: string | undefined;
}

/** What a page or an action asks for, with a client of type `V`. */
export interface PageOptions<V extends Verifier = Verifier> extends Requirements {
  /** Check the session again with these options of the client's own `authenticateRequest`. Default: none. */
  readonly check?: CheckOptions<V> | undefined;
  /** The path of the page, to come back to after the login: a page does not know it. Default: the login page decides. */
  readonly returnTo?: string | undefined;
}

/** A route handler as Next.js calls it; `Context` holds its `params`. */
export type RouteHandler<Context> = (request: Request, context: Context) => Promise<Response>;

/** The guards of a Next.js app. */
export interface NextAuth<S extends Session = Session, V extends Verifier<S> = Verifier<S>> {
  /** Who the request of this page or action is from, where it may be nobody. In a route handler give it the request. */
  readonly getAuth: (request?: Request) => Promise<AuthState<S>>;
  /**
   * Who the request of this page or action is from. Whoever has to sign in, or sign in again, is sent to `signIn`.
   *
   * @throws {AuthError} 401 without `signIn`, 403 without the role or permission, 503 while keys cannot be had
   */
  readonly requireAuth: (options?: PageOptions<V>) => Promise<SignedIn<S>>;
  /** Guards a route handler: 401, 403 or 503 as JSON for who is not signed in as required. */
  readonly withAuth: <Context = unknown>(
    handler: (request: Request, auth: SignedIn<S>, context: Context) => Response | Promise<Response>,
    options?: RequireAuthOptions<V>,
  ) => RouteHandler<Context>;
  /**
   * Guards a route handler against other sites, whoever is signed in: for what has to work without a session, such as
   * log-in and log-out. Others get 403 as JSON. Actions need none: Next.js itself refuses those of other sites.
   */
  readonly withOwnSite: <Context = unknown>(
    handler: (request: Request, context: Context) => Response | Promise<Response>,
  ) => RouteHandler<Context>;
}

/**
 * Makes the guards of an app, in a file of its own that pages, actions and route handlers import.
 *
 * @throws {ValidationError} when the options are none
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
  const { auth, signIn, own } = readOptions('Cannot set up createAuth()', options);
  const readings = new WeakMap<object, Promise<RequestAuth<S>>>();
  const readPage = (headers: Headers): Promise<RequestAuth<S>> => {
    const view = { request: { headers }, method: undefined, target: undefined };
    const reading = readings.get(headers) ?? readRequest(auth, view, own);
    readings.set(headers, reading);
    return reading;
  };
  return {
    getAuth: async (request) =>
      (await (request === undefined ? readPage(await requestHeaders()) : readRequest(auth, viewOf(request), own)))
        .state,
    async requireAuth(options = {}) {
      const { returnTo, ...asked } = options;
      const headers = await requestHeaders();
      const outcome = await hold(await readPage(headers), readGuard(asked));
      if (!(outcome instanceof AuthError)) {
        // Whoever asks later gets what it passed by.
        readings.set(headers, Promise.resolve(outcome));
        return outcome.state;
      }
      if (outcome.status === 401 && signIn !== undefined) await redirectTo(signInLocation(signIn, returnTo));
      throw outcome;
    },
    withAuth(handler, options = {}) {
      const guard = readGuard(options);
      return async (request, context) => {
        const verdict = await judge(await readRequest(auth, viewOf(request), own), guard);
        if (verdict.kind === 'refuse') return verdict.error.getResponse();
        if (verdict.kind === 'redirect') return redirectResponse(verdict.location);
        return keptPrivate(await handler(request, verdict.reading.state, context));
      };
    },
    withOwnSite: (handler) => async (request, context) =>
      isForgeable(viewOf(request), own) ? crossSiteError().getResponse() : handler(request, context),
  };
}

/**
 * A `proxy.ts` that sends browsers without a session to the login page before anything is rendered. It is a convenience
 * and **not the guard**: requests that it does not see, or that are no page loads, pass. Pages, actions and route
 * handlers have to ask `requireAuth` or `withAuth` themselves.
 *
 * @throws {ValidationError} when the options are none
 * @example
 * export const proxy = authloomProxy({ auth: new Stytch(), signIn: '/login' });
 * export const config = { matcher: ['/account/:path*'] };
 */
export function authloomProxy<V extends Verifier>(
  options: NextAuthOptions<Session, V>,
): (request: Request) => Promise<Response | undefined> {
  const { auth, signIn, own } = readOptions('Cannot set up authloomProxy()', options);
  const guard = readGuard({ signIn });
  return async (request) => {
    const view = viewOf(request);
    // The login page itself has to be seen by somebody without a session.
    if (signIn === undefined || new URL(signIn, request.url).pathname === new URL(request.url).pathname)
      return undefined;
    const verdict = await judge(await readRequest(auth, view, own), guard);
    // Next.js takes whole addresses only, and makes those of its own host relative again.
    return verdict.kind === 'redirect' ? redirectResponse(new URL(verdict.location, request.url).href) : undefined;
  };
}

/** `authloomProxy` for the `middleware.ts` of Next.js 15. */
export function authloomMiddleware<V extends Verifier>(
  options: NextAuthOptions<Session, V>,
): (request: Request) => Promise<Response | undefined> {
  return authloomProxy(options);
}

function readOptions<S extends Session>(
  subject: string,
  options: NextAuthOptions<S>,
): { auth: Verifier<S>; signIn: string | undefined; own: AuthOptions } {
  const own = readAuthOptions(subject, options, ['auth', 'signIn']);
  const { auth, signIn } = options;
  checkVerifier(subject, auth);
  return { auth, signIn: readGuard({ signIn }, subject).signIn, own };
}

/** Imported where it is needed only: a proxy and route handlers do without. */
async function requestHeaders(): Promise<Headers> {
  const { headers } = await import('next/headers.js');
  return headers();
}

async function redirectTo(location: string): Promise<never> {
  const { redirect } = await import('next/navigation.js');
  return redirect(location);
}
