import { AuthloomError } from '../../errors/authloom-error.ts';
import { type ResolvedRetry, resolveRetry } from '../../options/client-options.ts';
import { valueIn } from '../answer.ts';
import { attempt } from '../attempt.ts';
import type { CallContext } from '../context.ts';
import { DeadlineEnd } from '../deadline.ts';
import { Outcome } from '../outcome.ts';
import { endedError } from './ended.ts';
import { tellError, tellRetry } from './events.ts';
import { judgeTrouble } from './judge.ts';
import { delayBefore, type Failure, mayRepeat } from './retry.ts';
import { sleep } from './sleep.ts';

/** Takes over from an attempt that failed: repeats what may be repeated, until a request settles the call. */
export async function recover(context: CallContext, trouble: unknown): Promise<Outcome> {
  const { client, deadline } = context;
  let failure = failureOf(context, trouble);
  let maybeExecuted = false;
  for (;;) {
    if (maybeExecuted && isGone(context, failure)) {
      const { answer } = failure;
      return new Outcome(context, valueIn(answer, context.operation.answer), answer);
    }
    maybeExecuted ||= failure.executed === 'maybe';
    const delay = delayBeforeNext(context, failure);
    if (delay === undefined) return lastOutcome(context, failure);
    tellRetry(context, failure.error, delay);
    await sleep(delay, deadline);
    try {
      const outcome = await attempt(context);
      client.budget.refund(true);
      return outcome;
    } catch (next) {
      failure = failureOf(context, next);
    }
  }
}

/** The error that a call ends with. */
export function lastError(context: CallContext, cause: unknown): unknown {
  const error = cause instanceof DeadlineEnd ? endOf(context, cause) : cause;
  if (error instanceof AuthloomError) tellError(context, error);
  return error;
}

/** Errors of ours come from signing or authorizing: they say what they have to say already. */
function failureOf(context: CallContext, trouble: unknown): Failure {
  if (trouble instanceof DeadlineEnd || trouble instanceof AuthloomError) throw trouble;
  return judgeTrouble(context, trouble);
}

/** What is left when nothing is repeated: the error, but for the bare client, which takes any status. */
function lastOutcome(context: CallContext, { answer, error }: Failure): Outcome {
  if (context.reading === 'bare' && answer !== undefined) return new Outcome(context, undefined, answer);
  throw error;
}

function endOf({ provider, operation, call, attempts, timeout }: CallContext, end: DeadlineEnd): AuthloomError {
  return endedError(end, {
    provider: provider.name,
    operation: operation.name,
    attempts,
    timeout,
    signal: call.signal,
  });
}

/** Milliseconds to wait, or `undefined` when this failure is the call's last word. */
function delayBeforeNext(context: CallContext, failure: Failure): number | undefined {
  const { client, operation, deadline, attempts } = context;
  const retry = retryOf(context);
  if (attempts > retry.limit || !mayRepeat(operation.safe, failure)) return undefined;
  const delay = delayBefore(attempts, failure, retry, deadline.remaining, Math.random);
  return delay !== undefined && client.budget.take() ? delay : undefined;
}

function retryOf({ client, call }: CallContext): ResolvedRetry {
  const { retry } = client.options;
  return call.retry === undefined ? retry : resolveRetry(call.retry, retry);
}

/** A DELETE whose earlier attempt may have been carried out, and whose target is gone now, has succeeded. */
function isGone(
  { operation }: CallContext,
  failure: Failure,
): failure is Failure & { answer: NonNullable<Failure['answer']> } {
  return operation.method === 'DELETE' && failure.answer?.head.status === 404;
}
