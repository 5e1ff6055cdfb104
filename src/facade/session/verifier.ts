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
    const { provider, kind } = this.#policy;
    const checks = new Checks();
    checkSessionTimes(checks, options);
    const { require, ...times } = options ?? {};
    const requirements = require === undefined ? undefined : await loadRequirements();
    requirements?.checkRequirements(checks, require);
    throwIfAny(checks, provider);
    const session = this.#policy.toSession(await this.#tokens.verifyWith(token, times, now));
    if (require === undefined) return session;
    const factorTimes = this.#policy.factorTimes?.(session.claims) ?? [];
    const problem = requirements?.judgeRequirements(session, require, factorTimes, now / 1000);
    if (problem !== undefined) throw refuse(provider, kind, problem);
    return session;
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
