import type { ProviderName } from '../core/errors/authloom-error.ts';
import { TokenValidationError } from '../core/errors/session-error.ts';
import type { ClaimsProblem } from './claims.ts';
import type { Fault } from './fault.ts';
import { loadOnce } from './load-once.ts';
import type { TokenPolicy } from './token-verifier.ts';

/** The error for a token of that kind, such as "session token", that has this problem. */
export function refuse(provider: ProviderName | null, kind: string, problem: ClaimsProblem): TokenValidationError {
  const { reason, message, expected, received, hint } = problem;
  return new TokenValidationError(`The ${kind} is refused: ${message}`, { provider, reason, expected, received, hint });
}

const loadWords = loadOnce(() => import('./explain.ts'));

/** The error for a token with this fault. Should the words for it not be there, it is refused without them. */
export async function refusalOf(fault: Fault, policy: TokenPolicy): Promise<TokenValidationError> {
  const problem = await loadWords().then(
    ({ explain }) => explain(fault, policy),
    () => ({ reason: fault.reason, message: fault.reason }),
  );
  return refuse(policy.provider, policy.kind, problem);
}
