import { AuthloomError } from '../errors/authloom-error.ts';
import { type ResolvedRetry, resolveRetry } from '../options/client-options.ts';
import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { DeadlineEnd } from './deadline.ts';
import { endedError } from './ended.ts';
import { tellError, tellRetry } from './events.ts';
import { exchange } from './exchange.ts';
import { judgeAnswer, judgeError } from './judge.ts';
import { readRequestId } from './request-id.ts';
import { delayBefore, type Failure, mayRepeat } from './retry.ts';
import type { RetryBudget } from './retry-budget.ts';

/** What a call ends with when it succeeds. */
export class Outcome {
  readonly value: unknown;
  readonly answer: ReadAnswer;
  readonly attempts: number;
  readonly #context: CallContext;

  constructor(context: CallContext, value: unknown, answer: ReadAnswer, attempts: number) {
    this.value = value;
    this.answer = answer;
    this.attempts = attempts;
    this.#context = context;
  }

  /** Read when it is asked for: most callers never look. */
  get requestId(): string | null {
    return readRequestId(this.#context, this.answer);
  }
}

/** Throws an error of ours for an answer that must not be passed on. */
export type Accept = (outcome: Outcome) => void;

/** Makes requests until one of them settles the call: one deadline, few and only harmless repetitions. */
export async function runCall(
  context: CallContext,
  timeout: number,
  budget: RetryBudget,
  accept: Accept,
): Promise<Outcome> {
  const progress = { attempts: 0 };
  try {
    const outcome = await runAttempts(context, budget, progress);
    accept(outcome);
    return outcome;
  } catch (cause) {
    const error = cause instanceof DeadlineEnd ? endOf(context, timeout, progress.attempts, cause) : cause;
    if (error instanceof AuthloomError) tellError(context, progress.attempts, error);
    throw error;
  }
}

function endOf(
  { provider, operation, call }: CallContext,
  timeout: number,
  attempts: number,
  end: DeadlineEnd,
): AuthloomError {
  return endedError(end, {
    provider: provider.name,
    operation: operation.name,
    attempts,
    timeout,
    signal: call.signal,
  });
}

async function runAttempts(
  context: CallContext,
  budget: RetryBudget,
  progress: { attempts: number },
): Promise<Outcome> {
  const { deadline, reading } = context;
  const retry = retryOf(context);
  let maybeExecuted = false;
  deadline.throwIfEnded();
  for (;;) {
    progress.attempts += 1;
    const { attempts } = progress;
    const outcome = await attemptOnce(context, attempts);
    if ('value' in outcome) {
      budget.refund(attempts > 1);
      return outcome;
    }
    const { failure } = outcome;
    if (maybeExecuted && isGone(context, failure)) return goneOutcome(context, failure.answer, attempts);
    maybeExecuted ||= failure.executed === 'maybe';
    const delay = delayBeforeNext(context, failure, attempts, retry, budget);
    if (delay === undefined) {
      if (reading === 'bare' && failure.answer !== undefined)
        return new Outcome(context, undefined, failure.answer, attempts);
      throw failure.error;
    }
    tellRetry(context, attempts, failure.error, delay);
    await deadline.sleep(delay);
  }
}

function retryOf({ client, call }: CallContext): ResolvedRetry {
  const { retry } = client.options;
  return call.retry === undefined ? retry : resolveRetry(call.retry, retry);
}

async function attemptOnce(context: CallContext, attempt: number): Promise<Outcome | { readonly failure: Failure }> {
  let answer: ReadAnswer;
  try {
    answer = await exchange(context, attempt);
  } catch (error) {
    // Errors of ours come from signing or authorizing: they say what they have to say already.
    if (error instanceof DeadlineEnd || error instanceof AuthloomError) throw error;
    return { failure: judgeError(context, attempt, error) };
  }
  const judgement = judgeAnswer(context, attempt, answer);
  return judgement.failure === undefined
    ? new Outcome(context, judgement.value, answer, attempt)
    : { failure: judgement.failure };
}

/** Milliseconds to wait, or `undefined` when this failure is the call's last word. */
function delayBeforeNext(
  { operation, deadline }: CallContext,
  failure: Failure,
  attempt: number,
  retry: ResolvedRetry,
  budget: RetryBudget,
): number | undefined {
  if (attempt > retry.limit || !mayRepeat(operation.safe, failure)) return undefined;
  const delay = delayBefore(attempt, failure, retry, deadline.remaining, Math.random);
  return delay !== undefined && budget.take() ? delay : undefined;
}

/** A DELETE whose earlier attempt may have been carried out, and whose target is gone now, has succeeded. */
function isGone({ operation }: CallContext, failure: Failure): failure is Failure & { answer: ReadAnswer } {
  return operation.method === 'DELETE' && failure.answer?.head.status === 404;
}

function goneOutcome(context: CallContext, answer: ReadAnswer, attempts: number): Outcome {
  const value = context.operation.answer.kind === 'none' ? undefined : answer.json?.value;
  return new Outcome(context, value, answer, attempts);
}
