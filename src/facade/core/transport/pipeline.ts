import { attempt } from './attempt.ts';
import type { CallContext } from './context.ts';
import type * as recovery from './on-demand/recover.ts';
import type { Outcome } from './outcome.ts';

/** Throws an error of ours for an answer that must not be passed on. */
export type Accept = (outcome: Outcome) => void;

/** Makes requests until one of them settles the call: one deadline, few and only harmless repetitions. */
export async function runCall(context: CallContext, accept: Accept | undefined): Promise<Outcome> {
  const { client, deadline } = context;
  try {
    let outcome: Outcome;
    try {
      deadline.throwIfEnded();
      outcome = await attempt(context);
      client.budget.refund(false);
    } catch (trouble) {
      const { recover } = await loadRecovery();
      outcome = await recover(context, trouble);
    }
    accept?.(outcome);
    return outcome;
  } catch (cause) {
    const { lastError } = await loadRecovery();
    throw lastError(context, cause);
  } finally {
    deadline.close();
  }
}

/** What only calls that fail need. Clients load it with their first call, so that no failure has to wait for a file. */
export function loadRecovery(): Promise<typeof recovery> {
  return import('./on-demand/recover.ts');
}
