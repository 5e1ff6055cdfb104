import type { ProviderName } from '../errors/authloom-error.ts';
import { type TokenErrorReason, TokenValidationError } from '../errors/session-errors.ts';

/** A failed check, before a message is built for it. */
export class TokenFailure {
  readonly reason: TokenErrorReason;
  /** The claim or the part of the token, if the reason alone is ambiguous. */
  readonly part: string;
  /** The value that was found, and the limit that it exceeds. */
  readonly found: unknown;
  readonly limit: unknown;

  constructor(reason: TokenErrorReason, part = '', found?: unknown, limit?: unknown) {
    this.reason = reason;
    this.part = part;
    this.found = found;
    this.limit = limit;
  }
}

/** The content of a `TokenValidationError`. */
export interface TokenProblem {
  readonly reason: TokenErrorReason;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  readonly hint?: string;
}

/** Builds the error for a token of a kind, such as "session token". */
export function tokenError(provider: ProviderName | null, kind: string, problem: TokenProblem): TokenValidationError {
  const { reason, message, expected, received, hint } = problem;
  return new TokenValidationError(`Invalid ${kind}: ${message}`, { provider, reason, expected, received, hint });
}
