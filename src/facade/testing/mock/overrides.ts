import { ValidationError } from '../../core/errors/validation-error.ts';
import { integerWithin, isFunction, isObject, kindOf } from '../../core/options/checks.ts';
import { jsonAnswer, type PlainAnswer } from '../issuer/key-answer.ts';
import { didYouMean } from './near-names.ts';

/** What an operation is to answer with. */
export interface OverrideAnswer {
  /** Default: 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON; a text is sent as it is. Absent: an empty body. */
  readonly body?: unknown;
}

/** What came for an operation that is overridden. */
export interface OverriddenRequest {
  readonly operation: string;
  /** The values in the path and the query. */
  readonly params: Readonly<Record<string, string | string[]>>;
  /** JSON as the value it says, anything else as text; `null` for none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer, or what makes one of the request. */
export type Override = OverrideAnswer | ((request: OverriddenRequest) => OverrideAnswer | Promise<OverrideAnswer>);

/** The operations that are answered as the test says. */
export class Overrides {
  readonly #known: readonly string[];
  readonly #overrides = new Map<string, Override>();

  constructor(known: readonly string[], initial: Readonly<Record<string, Override | undefined>> = {}) {
    this.#known = known;
    for (const [operation, answer] of Object.entries(initial)) this.set(operation, answer);
  }

  /** Overrides an operation, or with `undefined` no longer. */
  set(operation: string, answer: Override | undefined): void {
    if (!this.#known.includes(operation)) {
      throw refused(operation, `no operation of this name${didYouMean(String(operation), this.#known)}`);
    }
    if (answer === undefined) this.#overrides.delete(operation);
    else if (isFunction(answer)) this.#overrides.set(operation, answer);
    else this.#overrides.set(operation, checked(operation, answer));
  }

  /** The answer of an operation that is overridden. */
  async answer(request: OverriddenRequest): Promise<PlainAnswer | undefined> {
    const override = this.#overrides.get(request.operation);
    if (override === undefined) return undefined;
    const answer = typeof override === 'function' ? checked(request.operation, await override(request)) : override;
    return written(answer);
  }
}

function checked(operation: string, answer: OverrideAnswer): OverrideAnswer {
  if (!isObject(answer))
    throw refused(operation, `expected an answer { status?, headers?, body }, received ${kindOf(answer)}`);
  const { status } = answer;
  if (status !== undefined && !integerWithin(200, 599)(status)) {
    throw refused(`${operation}.status`, `expected a status from 200 to 599, received ${kindOf(status)}`);
  }
  return answer;
}

function written({ status = 200, headers, body }: OverrideAnswer): PlainAnswer {
  if (body === undefined) return { status, headers: headers ?? {}, body: '' };
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
  return jsonAnswer(status, body, headers);
}

function refused(path: string, message: string): ValidationError {
  return new ValidationError('Cannot override an operation', [{ path, message }], { provider: null, status: 500 });
}
