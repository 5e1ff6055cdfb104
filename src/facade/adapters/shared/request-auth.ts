import { AuthloomError } from '../../errors/authloom-error.ts';
import { TokenValidationError } from '../../errors/session-errors.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import { describeType, isError, isObject } from '../../options/validators.ts';
import type { Verifier } from '../../session/compose.ts';
import { bearerOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { signedOut } from '../../session/session-verifier.ts';
import { cookieValue, hostCookieName } from '../../web/cookies.ts';
import { headersOf, type RequestLike } from '../../web/headers.ts';
import { isLoopbackHost } from '../../web/origins.ts';
import type { AuthOptions, CheckOptions, Requirements } from './auth-options.ts';
import { hostOf, type RequestInfo } from './request-info.ts';
import { isCrossSite } from './same-origin.ts';

/**
 * The authentication state of a request: `signed-in` with the session, `signed-out` with the reason, or `unavailable` if
 * the session cannot be verified at the moment.
 */
export type AuthState<S extends Session = Session> = SessionValidationResult<S>;

/** The state of a request whose user is signed in. */
export type SignedIn<S extends Session = Session> = Extract<AuthState<S>, { readonly status: 'signed-in' }>;

/** The authentication of one request. */
export interface RequestAuth<S extends Session = Session> {
  readonly auth: Verifier<S>;
  readonly info: RequestInfo;
  readonly options: AuthOptions;
  /** The options that the client was called with. */
  readonly check: CheckOptions | undefined;
  /** The request that the client was called with: `info.request`, or the token of your own cookie. */
  readonly request: RequestLike;
  /** Cookies that another site may have made the browser send are ignored: `signed-out` then. */
  readonly state: AuthState<S>;
  /** True if the request would be signed in, had it come from your own site. */
  readonly isCrossSite: boolean;
  /** True if the provider has not been asked yet, and may know a session. */
  readonly isUndecided?: boolean | undefined;
}

const SUBJECT = 'Cannot check the session of the request';

/** Authenticates a request. Rejects only if the server is set up incorrectly. */
export async function authenticateRequest<S extends Session>(
  auth: Verifier<S>,
  info: RequestInfo,
  options: AuthOptions,
  check: CheckOptions | undefined = options.check,
  require?: Requirements,
): Promise<RequestAuth<S>> {
  const token = options.cookie === undefined ? undefined : ownToken(info, options.cookie);
  // As a bearer token, which no client looks beyond: `sessions.validate` lacks some options of a request.
  const request = token === undefined ? info.request : { headers: { authorization: `Bearer ${token}` } };
  const checked = require === undefined ? check : { ...check, require };
  const state = await callClient<S>(() => auth.authenticateRequest(request, checked));
  const crossSite = state.authenticated && isCrossSite(info, options);
  const counted = crossSite ? signedOut<S>(ignoredCookie()) : state;
  return { auth, info, options, check, request, state: counted, isCrossSite: crossSite };
}

/**
 * Decides requirements on the session of a request that is authenticated already. Its token is not verified again, unless
 * the verifier cannot do without. Rejects only if the server is set up incorrectly.
 */
export async function authorizeRequest<S extends Session>(
  reading: RequestAuth<S>,
  session: S,
  require: Requirements,
): Promise<RequestAuth<S>> {
  const { auth, info, options, check, request } = reading;
  if (auth.authorizeRequest === undefined) return authenticateRequest(auth, info, options, check, require);
  const state = await callClient<S>(() => auth.authorizeRequest?.(request, session, { ...check, require }));
  return { ...reading, state };
}

/** Calls a client. Rejections become errors of this server: the sender of the request is not at fault. */
async function callClient<S extends Session>(call: () => unknown): Promise<AuthState<S>> {
  try {
    const state: unknown = await call();
    if (isState<S>(state)) return state;
    throw misbehaved(`it returned ${describeType(state)}`);
  } catch (error) {
    throw asServerError(error);
  }
}

/** The token of your own cookie. A bearer token has precedence over it, and it over the provider's cookies. */
function ownToken(info: RequestInfo, cookie: string): string | undefined {
  if (bearerOf(info.request, null) !== undefined) return undefined;
  const headers = headersOf(info.request);
  const token = cookieValue(headers, hostCookieName(cookie)) || undefined;
  // Elsewhere, another subdomain could have written a cookie without the prefix.
  return token ?? (isLoopbackHost(hostOf(info)) ? cookieValue(headers, cookie) || undefined : undefined);
}

function isState<S extends Session>(value: unknown): value is AuthState<S> {
  if (!isObject(value)) return false;
  const { status, authenticated, session, error } = value;
  return authenticated === true
    ? status === 'signed-in' && isObject(session)
    : (status === 'signed-out' || status === 'unavailable') && error instanceof AuthloomError;
}

/** Status 500; and always an error: Express takes some rejections for instructions. */
function asServerError(error: unknown): Error {
  if (!isError(error)) return misbehaved(`it rejected with ${describeType(error)}`);
  if (!(error instanceof ValidationError) || error.status === 500) return error;
  return new ValidationError(SUBJECT, error.issues, { provider: error.provider, status: 500 });
}

function misbehaved(message: string): ValidationError {
  const issue = { path: 'auth', message: `expected a client of authloom, but ${message}` };
  return new ValidationError(SUBJECT, [issue], { provider: null, status: 500 });
}

function ignoredCookie(): TokenValidationError {
  return new TokenValidationError('Ignored session cookie: another site may have sent it', {
    provider: null,
    reason: 'missing',
  });
}
