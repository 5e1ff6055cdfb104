import { redactHeaders } from '../../http/redaction.ts';
import type { MockProvider } from '../providers.ts';

/** A request that is safe to print: no header that may hold a secret, and only the field names of body and query. */
export interface RecordedRequest {
  /** Counts from 1, over all providers of the server. */
  readonly number: number;
  /** The time of arrival, in milliseconds since 1970. */
  readonly time: number;
  readonly provider: MockProvider;
  readonly method: string;
  /** Without the query, and without the provider's prefix. */
  readonly path: string;
  /** Such as `users.get`; `null` if the spec has no such operation. */
  readonly operation: string | null;
  /** `null` without a response: the connection was reset. */
  readonly status: number | null;
  /** Milliseconds until the response. */
  readonly duration: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `null` without one. */
  readonly body: unknown;
}

const REDACTED = '[redacted]';

/** The requests to a server, in the order of their responses. */
export class RequestLog {
  #records: RecordedRequest[] = [];
  #count = 0;
  readonly #isReadable: boolean;
  readonly #onRequest: ((recorded: RecordedRequest) => void) | undefined;

  /** `isReadable` keeps the values of queries and bodies. */
  constructor(onRequest: ((recorded: RecordedRequest) => void) | undefined, isReadable: boolean = false) {
    this.#onRequest = onRequest;
    this.#isReadable = isReadable;
  }

  /** Returns an empty log with the same callback. */
  apart(): RequestLog {
    return new RequestLog(this.#onRequest, this.#isReadable);
  }

  /** Records a request, without its secrets unless they are to be readable. */
  add(request: Omit<RecordedRequest, 'number'>): void {
    this.#count += 1;
    const recorded = Object.freeze({
      number: this.#count,
      ...request,
      headers: redactHeaders(new Headers(request.headers)),
      ...(!this.#isReadable && {
        query: Object.fromEntries(Object.keys(request.query).map((name) => [name, REDACTED])),
        body: redactValues(request.body),
      }),
    });
    this.#records.push(recorded);
    this.#onRequest?.(recorded);
  }

  /** Returns all requests, or those to one provider. */
  list(provider?: MockProvider): readonly RecordedRequest[] {
    return this.#records.filter((recorded) => provider === undefined || recorded.provider === provider);
  }

  /** Removes all requests, or those to one provider. */
  clear(provider?: MockProvider): void {
    this.#records = this.#records.filter((recorded) => provider !== undefined && recorded.provider !== provider);
  }
}

/** Returns the same shape without its values: any string may be a secret, any number a one-time code. */
function redactValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValues);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redactValues(inner)]));
  }
  return value === null || typeof value === 'boolean' ? value : REDACTED;
}
