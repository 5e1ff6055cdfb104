import { readClock } from '../cache/refreshing-cache.ts';
import { TokenValidationError, VerificationUnavailableError } from '../errors/session-errors.ts';
import { tokenError } from '../jwt/failure.ts';
import type { CheckTrace, TokenClaims, TokenPolicy } from '../jwt/policy.ts';
import { TokenVerifier } from '../jwt/token-verifier.ts';
import type { SessionEvent } from '../options/hooks.ts';
import { Checks, ownProperties } from '../options/validators.ts';
import { type ForgetOptions, readForgetOptions } from './forget.ts';
import { checkValidateOptions, type ValidateOptions } from './options.ts';
import { type Authentication, checkRequirements, unmetRequirement } from './requirements.ts';
import type { Session, SessionValidationResult } from './session.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

const NO_OPTIONS: ValidateOptions = Object.freeze({});

/** The rules for a provider's session tokens. */
export interface SessionPolicy<Claims extends TokenClaims> extends TokenPolicy {
  /** Builds the session from claims that have passed all checks. */
  toSession(claims: Claims): Session<Claims>;
  /**
   * Returns the authentications that the session rests on. Absent if the tokens do not tell when the user authenticated.
   */
  authentications?(claims: Claims): readonly Authentication[];
}

/**
 * Checks session tokens. Nothing in a token makes it throw anything but its two errors.
 *
 * @example
 * const verifier = new SessionVerifier<CorbadoClaims>(policy);
 * const result = await verifier.validate(token, { maxTokenAge: 300 });
 */
export class SessionVerifier<Claims extends TokenClaims> {
  /** The issuers and audiences of these tokens. */
  readonly accepts: readonly TrustedIssuer[];
  readonly #policy: SessionPolicy<Claims>;
  readonly #tokens: TokenVerifier<Claims>;

  constructor(policy: SessionPolicy<Claims>) {
    const { provider, issuers, audiences } = policy;
    const tellsAuthenticationTime = policy.authentications !== undefined;
    this.accepts = Object.freeze([{ provider, issuers, ...(audiences && { audiences }), tellsAuthenticationTime }]);
    this.#policy = policy;
    this.#tokens = new TokenVerifier<Claims>(policy);
  }

  /**
   * Returns a result for any token.
   *
   * @throws {ValidationError} if an option is invalid
   */
  validate(token: unknown, options?: ValidateOptions): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.verify(token, options));
  }

  /** Returns the result of the first token of a request that is valid, see `firstValid`. */
  validateFirst(
    tokens: readonly string[],
    options?: ValidateOptions,
  ): Promise<SessionValidationResult<Session<Claims>>> {
    return this.observe((trace) =>
      firstValid(tokens, (token) => resultOf(this.check(token, options, undefined, trace))),
    );
  }

  /**
   * Returns the session.
   *
   * @throws {TokenValidationError} if the token must not be trusted
   * @throws {VerificationUnavailableError} if the keys cannot be fetched
   * @throws {ValidationError} if an option is invalid
   */
  verify(token: unknown, options?: ValidateOptions): Promise<Session<Claims>> {
    return this.observe((trace) => this.check(token, options, undefined, trace));
  }

  /** Does the same, but reports to nobody. A provider that adds checks of its own calls it within `observe`. */
  async check(
    token: unknown,
    options?: ValidateOptions,
    now: number = readClock(this.#policy.clock),
    trace?: CheckTrace,
  ): Promise<Session<Claims>> {
    const own = ownProperties(options ?? NO_OPTIONS);
    if (options !== undefined) checkValidateOptions(options, this.#policy.provider, this.accepts);
    const session = this.#policy.toSession(await this.#tokens.verifyWith(token, own, now, trace));
    this.#enforce(session, own, now);
    return session;
  }

  /** Reports the end of a check to the hook `onSession`. A mistake of the caller is no result. */
  async observe<Outcome extends object>(
    decide: (trace: CheckTrace | undefined) => Promise<Outcome>,
    reportsSuccess = true,
  ): Promise<Outcome> {
    const { observer } = this.#policy;
    if (observer === undefined) return decide(undefined);
    const trace: CheckTrace = { source: 'local', keyAge: null };
    const emit = (status: SessionEvent['status'], error: unknown): void =>
      observer.emit('onSession', { provider: this.#policy.provider, status, reason: reasonOf(error), ...trace });
    try {
      const outcome = await decide(trace);
      const { status, error } = isResult(outcome) ? outcome : { status: 'signed-in' as const, error: null };
      if (reportsSuccess || error !== null) emit(status, error);
      return outcome;
    } catch (error) {
      if (error instanceof TokenValidationError) emit('signed-out', error);
      if (error instanceof VerificationUnavailableError) emit('unavailable', error);
      throw error;
    }
  }

  /**
   * Drops cached keys and verified tokens by hand.
   *
   * @throws {ValidationError} if an option is invalid
   */
  forget(given?: ForgetOptions): void {
    const { keys, tokens, userId, sessionId } = readForgetOptions(given, this.#policy.provider);
    if (keys) this.#policy.keys.forget?.();
    if (tokens) this.#tokens.forget();
    else if (userId !== undefined || sessionId !== undefined) {
      this.#tokens.forget((claims) => {
        const session = this.#policy.toSession(claims);
        return (
          (userId === undefined || session.userId === userId) &&
          (sessionId === undefined || session.sessionId === sessionId)
        );
      });
    }
  }

  /**
   * Checks `options.require` on a session that this verifier has established with the same options otherwise. Its token is
   * not verified again.
   */
  authorize(session: Session<Claims>, options: ValidateOptions): Promise<SessionValidationResult<Session<Claims>>> {
    return this.observe(() => resultOf((async () => this.enforce(session, options))()), false);
  }

  /**
   * Does the same, but throws instead of returning a result.
   *
   * @throws {TokenValidationError} if a requirement is not met
   * @throws {ValidationError} if an option is invalid
   */
  enforce(session: Session<Claims>, options: ValidateOptions): Session<Claims> {
    const own = ownProperties(options);
    const checks = new Checks();
    checks.valuedKeys('options', own);
    checkRequirements(checks, own.require, this.accepts);
    checks.throwIfAny('Cannot check the session', this.#policy.provider, 400);
    this.#enforce(session, own, readClock(this.#policy.clock));
    return session;
  }

  #enforce(session: Session<Claims>, { require, clockTolerance }: ValidateOptions, now: number): void {
    if (require === undefined) return;
    const authentications = this.#policy.authentications?.(session.claims) ?? [];
    const times = { now: now / 1000, clockTolerance: clockTolerance ?? this.#policy.clockTolerance };
    const problem = unmetRequirement(session, require, authentications, times);
    if (problem !== undefined) throw tokenError(this.#policy.provider, this.#policy.kind, problem);
  }
}

/** Others are the session, or what was made of it. */
function isResult(outcome: object): outcome is SessionValidationResult {
  return 'authenticated' in outcome;
}

function reasonOf(error: unknown): string | null {
  if (error instanceof TokenValidationError) return error.reason;
  return error instanceof VerificationUnavailableError ? error.code : null;
}

/**
 * Returns the result of the first token that is valid; else that of the first that could not be decided, or of the first.
 * Without tokens, `undefined` is checked, for the error that says so.
 */
export async function firstValid<S extends Session>(
  tokens: readonly string[],
  validate: (token: string | undefined) => Promise<SessionValidationResult<S>>,
): Promise<SessionValidationResult<S>> {
  let result = await validate(tokens[0]);
  for (const token of tokens.slice(1)) {
    if (result.authenticated) return result;
    const next = await validate(token);
    if (next.authenticated || (next.status === 'unavailable' && result.status === 'signed-out')) result = next;
  }
  return result;
}

/** Turns the two errors of a check into its results; other errors are rethrown. */
export async function resultOf<S extends Session>(check: Promise<S>): Promise<SessionValidationResult<S>> {
  try {
    return signedIn(await check);
  } catch (error) {
    if (error instanceof TokenValidationError) return signedOut(error);
    if (error instanceof VerificationUnavailableError) return unavailable(error);
    throw error;
  }
}

function signedIn<S extends Session>(session: S): SessionValidationResult<S> {
  return { status: 'signed-in', authenticated: true, session, userId: session.userId, error: null };
}

export function signedOut<S extends Session>(error: TokenValidationError): SessionValidationResult<S> {
  return { status: 'signed-out', authenticated: false, session: null, userId: null, error };
}

function unavailable<S extends Session>(error: VerificationUnavailableError): SessionValidationResult<S> {
  return { status: 'unavailable', authenticated: false, session: null, userId: null, error };
}
