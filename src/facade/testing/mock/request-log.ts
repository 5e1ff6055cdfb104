import { redactHeaders } from '../../core/observe/redaction.ts';
import type { TestProvider } from '../providers.ts';

/** A request as it may be shown: no header that may hold a secret, and of the body and the query only the fields. */
export interface RecordedRequest {
  /** Counted from 1, over all providers of the server. */
  readonly number: number;
  /** Milliseconds since 1970, when it came. */
  readonly time: number;
  readonly provider: TestProvider;
  readonly method: string;
  /** Without the query, and without the provider's prefix. */
  readonly path: string;
  /** Such as `users.get`; `null` where it is none of the spec's. */
  readonly operation: string | null;
  readonly status: number;
  /** Milliseconds until it was answered. */
  readonly duration: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `null` for none. */
  readonly body: unknown;
}

/** A request before it is made safe to show. */
export interface RawRecord extends Omit<RecordedRequest, 'number'> {}

const REDACTED = '[redacted]';

/** What was asked of a server, in the order of the answers. */
export class RequestLog {
  #records: RecordedRequest[] = [];
  #count = 0;
  readonly #onRequest: ((recorded: RecordedRequest) => void) | undefined;

  constructor(onRequest: ((recorded: RecordedRequest) => void) | undefined) {
    this.#onRequest = onRequest;
  }

  add(raw: RawRecord): void {
    this.#count += 1;
    const recorded = Object.freeze({
      number: this.#count,
      ...raw,
      headers: redactHeaders(new Headers(raw.headers)),
      query: Object.fromEntries(Object.keys(raw.query).map((name) => [name, REDACTED])),
      body: redactValues(raw.body),
    });
    this.#records.push(recorded);
    this.#onRequest?.(recorded);
  }

  /** All requests, or those to one provider. */
  of(provider?: TestProvider): readonly RecordedRequest[] {
    return this.#records.filter((recorded) => provider === undefined || recorded.provider === provider);
  }

  forget(provider?: TestProvider): void {
    this.#records = this.#records.filter((recorded) => provider !== undefined && recorded.provider !== provider);
  }
}

/** The same shape without its values: any text may be a secret, any number a one-time code. */
function redactValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValues);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redactValues(inner)]));
  }
  return value === null || typeof value === 'boolean' ? value : REDACTED;
}
