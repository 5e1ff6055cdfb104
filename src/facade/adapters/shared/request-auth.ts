import { AuthloomError } from '../../errors/authloom-error.ts';
import { TokenValidationError } from '../../errors/session-errors.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import { describeType, isError, isObject } from '../../options/validators.ts';
import type { Verifier } from '../../session/compose.ts';
import { bearerOf, MALFORMED } from '../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { signedOut } from '../../session/session-verifier.ts';
import { cookieTokens, hostCookieName } from '../../web/cookies.ts';
import { headersOf, headerValues, type RequestLike } from '../../web/headers.ts';
import type { AuthOptions, CheckOptions, Requirements } from './auth-options.ts';
import { isLocalhost, type RequestInfo } from './request-info.ts';
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
  const crossSite = isCrossSite(info, options);
  const reading = { auth, info, options, check, isCrossSite: crossSite };
  // A session that will not count is worth no request to the provider, which a client's own option may cause.
  if (crossSite && hasOwnOptions(check) && headerValues(headersOf(info.request), 'cookie').length > 0)
    return { ...reading, request: NO_CREDENTIALS, state: signedOut(ignoredCookie()) };
  const checked = crossSite || require === undefined ? check : { ...check, require };
  const found = await firstSignedIn<S>(auth, requestsOf(info, options), checked);
  if (crossSite && found.state.authenticated) return { ...reading, ...found, state: signedOut(ignoredCookie()) };
  return { ...reading, ...found, isCrossSite: false };
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

/** Tests for options besides those that all clients have. */
function hasOwnOptions(check: CheckOptions = {}): boolean {
  return Object.keys(check).some((name) => name !== 'maxTokenAge' && name !== 'clockTolerance');
}

/**
 * The requests to call the client with until one is signed in. Your own cookies are sent as bearer tokens, which no client
 * looks beyond: `sessions.validate` lacks some options of a request.
 */
function requestsOf(info: RequestInfo, options: AuthOptions): readonly RequestLike[] {
  const { cookie, providerCookies = false } = options;
  if (cookie === undefined || bearerOf(info.request, null) !== undefined) return [info.request];
  const own = ownTokens(info, cookie, options).map((token) => ({ headers: { authorization: `Bearer ${token}` } }));
  if (providerCookies) return [...own, info.request];
  return own.length > 0 ? own : [NO_CREDENTIALS];
}

const NO_CREDENTIALS: RequestLike = Object.freeze({ headers: {} });

/** The tokens of your own cookie. Elsewhere than on this machine, a subdomain could have written one without the prefix. */
function ownTokens(info: RequestInfo, cookie: string, { insecureLocalhost = false }: AuthOptions): readonly string[] {
  const name = hostCookieName(cookie);
  const names = insecureLocalhost && name !== cookie && isLocalhost(info) ? [name, cookie] : [name];
  const tokens = cookieTokens(headersOf(info.request), names) ?? [MALFORMED];
  return tokens.filter((token) => token !== '');
}

/** The first request that is signed in; else the first whose session cannot be verified at the moment, or the first. */
async function firstSignedIn<S extends Session>(
  auth: Verifier<S>,
  requests: readonly RequestLike[],
  check: CheckOptions | undefined,
): Promise<Pick<RequestAuth<S>, 'request' | 'state'>> {
  const results: Pick<RequestAuth<S>, 'request' | 'state'>[] = [];
  for (const request of requests) {
    const state = await callClient<S>(() => auth.authenticateRequest(request, check));
    if (state.authenticated) return { request, state };
    results.push({ request, state });
  }
  const best = results.find(({ state }) => state.status === 'unavailable') ?? results[0];
  if (best === undefined) throw new TypeError('there are no requests');
  return best;
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
