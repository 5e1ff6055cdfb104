import type { ProviderName } from '../core/errors/authloom-error.ts';
import { TokenValidationError } from '../core/errors/session-error.ts';
import type { ClaimsProblem } from './claims.ts';

/** The error for a token of that kind, such as "session token", that has this problem. */
export function refuse(provider: ProviderName | null, kind: string, problem: ClaimsProblem): TokenValidationError {
  const { reason, message, expected, received, hint } = problem;
  return new TokenValidationError(`The ${kind} is refused: ${message}`, { provider, reason, expected, received, hint });
}
