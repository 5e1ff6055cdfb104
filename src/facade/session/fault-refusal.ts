import type { TokenValidationError } from '../core/errors/session-error.ts';
import { loadOnce } from '../core/load-once.ts';
import type { Fault } from './fault.ts';
import { refuse } from './refusal.ts';
import type { TokenPolicy } from './token-verifier.ts';

const loadWords = loadOnce(() => import('./on-demand/explain.ts'));

/** The error for a token with this fault. Should the words for it not be there, it is refused without them. */
export async function refusalOf(fault: Fault, policy: TokenPolicy): Promise<TokenValidationError> {
  const problem = await loadWords().then(
    ({ explain }) => explain(fault, policy),
    () => ({ reason: fault.reason, message: fault.reason }),
  );
  return refuse(policy.provider, policy.kind, problem);
}
