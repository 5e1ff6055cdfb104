import type { ReadAnswer } from './answer.ts';
import type { CallContext } from './context.ts';
import { fullRequestId, LONGEST_ID } from './request-id.ts';

/** What a call ends with when it succeeds. What costs something is made when it is asked for: most callers never look. */
export class Outcome<T = unknown> {
  readonly data: T;
  readonly answer: ReadAnswer;
  readonly attempts: number;
  readonly #context: CallContext;

  constructor(context: CallContext, data: T, answer: ReadAnswer) {
    this.data = data;
    this.answer = answer;
    this.attempts = context.attempts;
    this.#context = context;
  }

  get response(): Response {
    return this.answer.head.response;
  }

  get requestId(): string | null {
    return fullRequestId(this.#context, this.answer)?.slice(0, LONGEST_ID) ?? null;
  }
}
