import { TokenValidationError } from '../../errors/session-errors.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import { ownProperties } from '../../options/validators.ts';
import type { Verifier } from '../../session/compose.ts';
import { bearerOf } from '../../session/request-token.ts';
import type { Session } from '../../session/session.ts';
import { signedOut } from '../../session/session-verifier.ts';
import { type AuthError, toAuthError } from './auth-error.ts';
import { type AuthOptions, type CheckOptions, checkGuard, type Guard, type Requirements } from './auth-options.ts';
import {
  type AuthState,
  authenticateRequest,
  authorizeRequest,
  type RequestAuth,
  type SignedIn,
} from './request-auth.ts';
import { isPageRequest, type RequestInfo } from './request-info.ts';
import { signInLocation } from './return-to.ts';
import { crossSiteError, isPreflight } from './same-origin.ts';

/** A request whose user is signed in. */
export type SignedInRequest<S extends Session = Session> = RequestAuth<S> & { readonly state: SignedIn<S> };

/**
 * The decision of a guard: the request passes, its browser is redirected to sign in, or it is rejected. A CORS preflight
 * passes to whatever answers those, as nobody's: the guarded handler itself must not run.
 */
export type AuthDecision<S extends Session = Session> =
  | { readonly kind: 'pass'; readonly reading: SignedInRequest<S> }
  | { readonly kind: 'preflight'; readonly reading: RequestAuth<S> }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'reject'; readonly error: AuthError };

const READINGS = Symbol.for('authloom.requests');

/** One map for all copies of the package: one may authenticate a request that another guards. */
function sharedReadings(): WeakMap<object, RequestAuth> {
  const known: unknown = Reflect.get(globalThis, READINGS);
  if (known instanceof WeakMap) return known;
  const readings = new WeakMap<object, RequestAuth>();
  Object.defineProperty(globalThis, READINGS, { value: readings });
  return readings;
}

/** Keeps the authentication of requests for as long as they live. Nothing is written to the requests themselves. */
export class RequestAuthStore {
  readonly #readings = sharedReadings();
  readonly #hint: string;

  /** @param hint names what has to come before the guards */
  constructor(hint: string) {
    this.#hint = hint;
  }

  /** Authenticates a request, once for the same client and options. `key` stands for the request. */
  async authenticate<S extends Session>(
    key: object,
    auth: Verifier<S>,
    info: RequestInfo,
    options: AuthOptions,
  ): Promise<RequestAuth<S>> {
    const known = this.#readings.get(key);
    if (known?.options === options && isBy(known, auth)) return known;
    const reading = await authenticateRequest(auth, info, options);
    this.#readings.set(key, reading);
    return reading;
  }

  /**
   * Authenticates a request whose route is not known yet. The provider is not called: there may be no such route, and
   * anybody can send a cookie. `complete` does that, and so does a guard.
   */
  async prepare<S extends Session>(
    key: object,
    auth: Verifier<S>,
    info: RequestInfo,
    options: AuthOptions,
  ): Promise<RequestAuth<S>> {
    const { check } = options;
    if (!isRemote(check)) return this.authenticate(key, auth, info, options);
    const withoutProvider: object = { ...check, remote: false };
    const local = await authenticateRequest(auth, info, options, withoutProvider);
    const isUndecided = !local.state.authenticated && !local.isCrossSite;
    const reading = { ...local, check, isUndecided };
    this.#readings.set(key, reading);
    return reading;
  }

  /** Calls the provider about a request that was prepared, if its session is not known otherwise. */
  async complete(key: object): Promise<RequestAuth> {
    const known = this.get(key);
    if (known.isUndecided !== true) return known;
    const reading = await authenticateRequest(known.auth, known.info, known.options);
    this.#readings.set(key, reading);
    return reading;
  }

  /** Applies a guard to an authenticated request. Later readers get the session that passed. */
  async decide(key: object, guard: Guard): Promise<AuthDecision> {
    const known = this.get(key);
    const isDecided = guard.check !== undefined || isPreflight(known.info);
    const decision = await decide(isDecided ? known : await this.complete(key), guard);
    if (decision.kind === 'pass' || decision.kind === 'preflight') this.#readings.set(key, decision.reading);
    return decision;
  }

  /** The authentication of a request, complete if it has a token of its own; `undefined` if it was not authenticated. */
  async find(key: object): Promise<RequestAuth | undefined> {
    const known = this.#readings.get(key);
    return known === undefined || bearerOf(known.info.request, null) === undefined ? known : this.complete(key);
  }

  /**
   * The authentication of a request, by the given client if there is one.
   *
   * @throws {ValidationError} 500 if the request was not authenticated, or not by that client
   */
  get(key: object): RequestAuth;
  get<S extends Session>(key: object, auth: Verifier<S> | undefined): RequestAuth<S>;
  get<S extends Session>(key: object, auth?: Verifier<S>): RequestAuth<S> {
    const reading = this.#readings.get(key);
    if (reading === undefined)
      throw notAuthenticated('expected an authenticated request, received another', this.#hint);
    if (!isBy(reading, auth)) throw notAuthenticated('expected a request authenticated by this client', this.#hint);
    return reading;
  }
}

/** Decides what becomes of a request. Rejects only if the server is set up incorrectly. */
export async function decide<S extends Session>(reading: RequestAuth<S>, guard: Guard): Promise<AuthDecision<S>> {
  if (isPreflight(reading.info)) return { kind: 'preflight', reading: { ...reading, state: signedOut(noSession()) } };
  const outcome = await enforce(reading, guard);
  if ('state' in outcome) return { kind: 'pass', reading: outcome };
  if (guard.signIn !== undefined && outcome.status === 401 && isPageRequest(reading.info)) {
    return { kind: 'redirect', location: signInLocation(guard.signIn, reading.info.target) };
  }
  return { kind: 'reject', error: outcome };
}

/** Resolves with the request of a user who is signed in as required, or with the error to respond with. */
export async function enforce<S extends Session>(
  reading: RequestAuth<S>,
  guard: Pick<Guard, 'requirements' | 'check'>,
): Promise<SignedInRequest<S> | AuthError> {
  if (guard.requirements.maxAge !== undefined) checkGuard(reading.auth, guard);
  const enforced = await apply(reading, guard);
  const { state } = enforced;
  return state.authenticated ? { ...enforced, state } : rejection(enforced, state, guard.requirements);
}

/**
 * The state of a request whose user must be signed in.
 *
 * @throws {AuthError} otherwise
 */
export function requireSignedIn<S extends Session>(reading: RequestAuth<S>): SignedIn<S> {
  const { state } = reading;
  if (state.authenticated) return state;
  throw rejection(reading, state, {});
}

/**
 * Applies a guard. Requirements are decided on the session that is known already, so that its token is verified once. A
 * `check` of the guard's own authenticates the request again: with it, a session that was invalid may be valid.
 */
async function apply<S extends Session>(
  reading: RequestAuth<S>,
  { requirements, check }: Pick<Guard, 'requirements' | 'check'>,
): Promise<RequestAuth<S>> {
  const { auth, info, options, state } = reading;
  if (check !== undefined) {
    if (reading.isCrossSite) return reading;
    return authenticateRequest(auth, info, options, { ...reading.check, ...check }, requirements);
  }
  if (!state.authenticated || !requiresMore(requirements)) return reading;
  return authorizeRequest(reading, state.session, requirements);
}

function requiresMore(requirements: Requirements): boolean {
  return Object.values(requirements).some((value) => value !== undefined);
}

function rejection(
  { isCrossSite, options }: RequestAuth,
  state: Exclude<AuthState, SignedIn>,
  requirements: Requirements,
): AuthError {
  if (isCrossSite) return crossSiteError(state.error);
  return toAuthError(state.error, requirements, options.exposeReason ?? false);
}

function noSession(): TokenValidationError {
  return new TokenValidationError('A CORS preflight has no session', { provider: null, reason: 'missing' });
}

/** The option by which Stytch's clients call Stytch. Others reject it, whatever its value. */
function isRemote(check: CheckOptions | undefined): boolean {
  return Reflect.get(ownProperties(check ?? {}), 'remote') === true;
}

/** The sessions have the type of the client that established them. */
function isBy<S extends Session>(reading: RequestAuth, auth: Verifier<S> | undefined): reading is RequestAuth<S> {
  return auth === undefined || Object.is(reading.auth, auth);
}

function notAuthenticated(message: string, hint: string): ValidationError {
  const issue = { path: 'request', message: `${message}. ${hint}` };
  return new ValidationError('Cannot read the session of the request', [issue], { provider: null, status: 500, hint });
}
