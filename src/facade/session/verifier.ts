import { KeysUnavailableError, TokenValidationError } from '../core/errors/session-error.ts';
import { loadOnce } from '../core/load-once.ts';
import { Checks } from '../core/options/checks.ts';
import { refuse } from './refusal.ts';
import type { FactorTime } from './requirements.ts';
import {
  type Session,
  type SessionValidationResult,
  signedIn,
  signedOut,
  type TokenClaims,
  unavailable,
} from './result.ts';
import type { TokenRoute } from './route.ts';
import { checkSessionTimes, throwIfAny } from './token-options.ts';
import { type TokenPolicy, TokenVerifier } from './token-verifier.ts';
import type { ValidateOptions } from './validate-options.ts';

/** Most checks require nothing further. */
const loadRequirements = loadOnce(() => import('./requirements.ts'));
type RequirementsModule = Awaited<ReturnType<typeof loadRequirements>>;

/** What a provider's session tokens are held against. */
export interface VerifierPolicy<Claims extends TokenClaims> extends TokenPolicy {
  /** Reads what is particular to the provider; all claims have been judged by then. */
  toSession(claims: TokenClaims): Session<Claims>;
  /** When each factor was last proven, where the tokens tell it. */
  factorTimes?(claims: TokenClaims): readonly FactorTime[];
}

/** Checks session tokens. What is in a token never makes it throw anything but its own two errors. */
export class SessionVerifier<Claims extends TokenClaims> {
  readonly #policy: VerifierPolicy<Claims>;
  readonly #tokens: TokenVerifier;

  constructor(policy: VerifierPolicy<Claims>) {
    this.#policy = policy;
    this.#tokens = new TokenVerifier(policy);
  }

  /** Which tokens these are, by what they say of themselves. */
  get accepts(): readonly TokenRoute[] {
    const { provider, issuers, audiences } = this.#policy;
    return [{ provider, issuers, ...(audiences && { audiences }) }];
  }

  /** Answers with a result, whatever the token is. Rejects with a `ValidationError` for bad options only. */
  validate(token: unknown, options?: ValidateOptions): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.verify(token, options));
  }

  /** Answers with the session, or throws `TokenValidationError` or `KeysUnavailableError`. */
  async verify(
    token: unknown,
    options?: ValidateOptions,
    now: number = this.#policy.clock(),
  ): Promise<Session<Claims>> {
    const checks = new Checks();
    checkSessionTimes(checks, options);
    const { require, ...times } = options ?? {};
    const requirements = require === undefined ? undefined : await loadRequirements();
    requirements?.checkRequirements(checks, require);
    throwIfAny(checks, this.#policy.provider);
    const session = this.#policy.toSession(await this.#tokens.verifyWith(token, times, now));
    this.#enforce(session, require, now, requirements);
    return session;
  }

  /** Decides `options.require` on a session that this verifier has established. Its token is not verified again. */
  authorize(session: Session<Claims>, options: ValidateOptions): Promise<SessionValidationResult<Session<Claims>>> {
    return resultOf(this.enforce(session, options));
  }

  /** The same, but throws a `TokenValidationError` for a requirement that is not met. */
  async enforce(session: Session<Claims>, options: ValidateOptions): Promise<Session<Claims>> {
    const checks = new Checks();
    checkSessionTimes(checks, options);
    const { require } = options;
    const requirements = await loadRequirements();
    requirements.checkRequirements(checks, require);
    throwIfAny(checks, this.#policy.provider);
    this.#enforce(session, require, this.#policy.clock(), requirements);
    return session;
  }

  #enforce(
    session: Session<Claims>,
    require: ValidateOptions['require'],
    now: number,
    requirements: RequirementsModule | undefined,
  ): void {
    if (require === undefined) return;
    const { provider, kind } = this.#policy;
    const times = this.#policy.factorTimes?.(session.claims) ?? [];
    const problem = requirements?.unmetRequirement(session, require, times, now / 1000);
    if (problem !== undefined) throw refuse(provider, kind, problem);
  }
}

/** Turns the two errors of a check into its results; other errors stay errors. */
export async function resultOf<S extends Session>(check: Promise<S>): Promise<SessionValidationResult<S>> {
  try {
    return signedIn(await check);
  } catch (error) {
    if (error instanceof TokenValidationError) return signedOut(error);
    if (error instanceof KeysUnavailableError) return unavailable(error);
    throw error;
  }
}
