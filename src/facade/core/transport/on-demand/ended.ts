import type { AuthloomError, ProviderName } from '../../errors/authloom-error.ts';
import { AbortException, TimeoutException } from '../../errors/standard-exception.ts';
import type { DeadlineEnd } from '../deadline.ts';

/** Which call was ended, and by what. */
export interface EndedCall {
  readonly provider: ProviderName;
  readonly operation: string;
  readonly attempts: number;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/** The error of a call that was ended from outside, by its deadline or by the caller's signal. */
export function endedError({ reason }: DeadlineEnd, { signal, timeout, ...call }: EndedCall): AuthloomError {
  if (reason === 'aborted') {
    return new AbortException(`${call.operation} was ended by your signal`, { ...call, cause: signal?.reason });
  }
  return new TimeoutException(`${call.operation} did not finish within ${timeout} ms`, {
    ...call,
    timeout,
    retryable: true,
    hint: 'Raise "timeout" for this call or for the client if the operation is known to be slow.',
  });
}
