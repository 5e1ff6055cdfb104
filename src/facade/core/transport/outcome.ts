import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { fullRequestId, LONGEST_ID } from './request-id.ts';

/** What a call ends with when it succeeds. */
export class Outcome {
  readonly value: unknown;
  readonly answer: ReadAnswer;
  readonly attempts: number;
  readonly #context: CallContext;

  constructor(context: CallContext, value: unknown, answer: ReadAnswer) {
    this.value = value;
    this.answer = answer;
    this.attempts = context.attempts;
    this.#context = context;
  }

  /** Read when it is asked for: most callers never look. */
  get requestId(): string | null {
    return fullRequestId(this.#context, this.answer)?.slice(0, LONGEST_ID) ?? null;
  }
}
