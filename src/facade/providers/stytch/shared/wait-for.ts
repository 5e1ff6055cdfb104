import { LoadTimeout } from '../../../cache/refreshing-cache.ts';
import { Deadline, DeadlineEnd } from '../../../http/deadline.ts';
import { deadlineError } from '../../../http/failures.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { MAX_TIMEOUT } from '../../../options/defaults.ts';

/** Lets each caller of shared work wait by its own signal and deadline: one that gives up must not take it from the others. */
export async function waitFor<T>(
  operation: string,
  work: () => Promise<T>,
  { timeout = MAX_TIMEOUT, signal }: Pick<CallOptions, 'timeout' | 'signal'>,
): Promise<T> {
  const deadline = new Deadline(timeout, signal);
  try {
    deadline.throwIfEnded();
    return await deadline.race(work());
  } catch (error) {
    const end = error instanceof LoadTimeout ? new DeadlineEnd('timeout') : error;
    if (!(end instanceof DeadlineEnd)) throw error;
    throw deadlineError(end, { provider: 'stytch', operation, attempts: 0, timeout, signal });
  } finally {
    deadline.close();
  }
}
