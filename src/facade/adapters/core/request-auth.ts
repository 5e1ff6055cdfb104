import { AuthloomError } from '../../core/errors/authloom-error.ts';
import { ValidationError } from '../../core/errors/validation-error.ts';
import { isObject, kindOf } from '../../core/options/checks.ts';
import type { Verifier } from '../../session/compose.ts';
import { refuse } from '../../session/refusal.ts';
import { bearerOf } from '../../session/request-token.ts';
import { type Session, signedOut } from '../../session/result.ts';
import type { AuthState } from './auth-state.ts';
import type { CheckOptions } from './check-options.ts';
import { nameInBrowser } from './cookie-text.ts';
import { cookieValue } from './header-values.ts';
import { isLoopbackHost } from './loopback.ts';
import type { AuthOptions } from './options.ts';
import type { RequestView } from './request-view.ts';
import type { Requirements } from './requirements.ts';
import { hostOf, isForgeable } from './same-site.ts';

/** What has been read of one request. */
export interface RequestAuth<S extends Session = Session> {
  readonly auth: Verifier<S>;
  readonly view: RequestView;
  readonly options: AuthOptions;
  /** What the client was asked to check. */
  readonly check: CheckOptions;
  /** Cookies that another site may have made the browser send do not count: `signed-out` then. */
  readonly state: AuthState<S>;
  /** Whether it would be signed in, had the request come from your own site. */
  readonly isCrossSite: boolean;
}

/** What is asked of a client. */
type Asked = CheckOptions & { readonly require?: Requirements };

/**
 * Reads who a request is from, with a session that is held against the requirements where there are any. Rejects only
 * where the server is set up wrongly.
 */
export async function readRequest<S extends Session>(
  auth: Verifier<S>,
  view: RequestView,
  options: AuthOptions,
  check: CheckOptions = options.check ?? {},
  require?: Requirements,
): Promise<RequestAuth<S>> {
  const asked = require === undefined ? check : { ...check, require };
  const state = await checkSession(auth, view, options, asked);
  const isCrossSite = state.authenticated && isForgeable(view, options);
  return { auth, view, options, check, isCrossSite, state: isCrossSite ? signedOut(doesNotCount()) : state };
}

/** The state of a request's session. */
async function checkSession<S extends Session>(
  auth: Verifier<S>,
  view: RequestView,
  { cookie }: AuthOptions,
  asked: Asked,
): Promise<AuthState<S>> {
  const own = cookie === undefined ? undefined : ownToken(view, cookie);
  // As a bearer token, which no client looks beyond: a token by itself is not checked with all options of a request.
  const request = own === undefined ? view.request : { headers: { authorization: `Bearer ${own}` } };
  try {
    const state: unknown = await auth.authenticateRequest(request, asked);
    if (isState<S>(state)) return state;
    throw misbehaved(`it answered with ${kindOf(state)}`);
  } catch (error) {
    throw asServerError(error);
  }
}

/** The token of your own cookie. A bearer token comes before it, and the provider's cookies after it. */
function ownToken(view: RequestView, cookie: string): string | undefined {
  if (bearerOf(view.request, null) !== undefined) return undefined;
  const token = cookieValue(view.request, nameInBrowser(cookie, false));
  // Elsewhere a bare name could have been written by a neighbour on another subdomain.
  return token ?? (isLoopbackHost(hostOf(view)) ? cookieValue(view.request, cookie) : undefined);
}

function isState<S extends Session>(value: unknown): value is AuthState<S> {
  if (!isObject(value)) return false;
  const { status, authenticated, session, error } = value;
  return authenticated === true
    ? status === 'signed-in' && isObject(session)
    : (status === 'signed-out' || status === 'unavailable') && error instanceof AuthloomError;
}

/** Whoever sent the request is not at fault, so it is a 500; and what is thrown is always an error. */
function asServerError(error: unknown): Error {
  if (!(error instanceof Error)) return misbehaved(`it rejected with ${kindOf(error)}`);
  if (!(error instanceof ValidationError) || error.status === 500) return error;
  return new ValidationError('Cannot check the session of the request', error.issues, {
    provider: error.provider,
    status: 500,
  });
}

function misbehaved(message: string): ValidationError {
  const issue = { path: 'auth', message: `expected a client of authloom, but ${message}` };
  return new ValidationError('Cannot check the session of the request', [issue], { provider: null, status: 500 });
}

function doesNotCount(): ReturnType<typeof refuse> {
  return refuse(null, 'session cookie', { reason: 'missing', message: 'another site may have sent it' });
}
