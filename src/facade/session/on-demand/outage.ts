import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { KeysUnavailableError } from '../../core/errors/session-error.ts';
import { safeCause } from '../../core/observe/redaction.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';
import { DeadlineEnd } from '../../core/transport/deadline.ts';

// Loaded with the first outage.

/** Says that nothing can be said about tokens for now. `retryAfter` is in seconds. */
export function keysUnavailable(
  provider: ProviderName,
  url: string,
  { name, retryAfter, cause }: { name: string; retryAfter: number; cause?: unknown },
): KeysUnavailableError {
  const { host } = new URL(url);
  return new KeysUnavailableError(`The ${name} of ${provider} at ${host} cannot be had, so no token can be checked`, {
    provider,
    retryAfter: Math.ceil(retryAfter),
    cause,
    hint: 'Check that this server can reach the host, and that the address is configured rightly.',
  });
}

/** Why keys could not be had, as a cause that can be shown. */
export function explainProblem(problem: unknown): unknown {
  if (problem instanceof DeadlineEnd)
    return new Error(`the key endpoint did not answer within ${DEFAULTS.keySet.timeout} ms`);
  if (problem instanceof SyntaxError) return new Error('the answer is not complete JSON');
  return safeCause(problem, []) ?? new Error('the answer could not be read');
}
