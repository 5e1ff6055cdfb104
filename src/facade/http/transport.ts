import type { Deadline } from './deadline.ts';

/**
 * The connections that a request may use. Those of one pool never wait for those of another: `held` is for requests that the
 * server holds until something happens, `keys` for key sets and keys, on which all session checks depend.
 */
export type Pool = 'calls' | 'keys' | 'held';

/** A request as it is sent. Header names are in lower case; values are valid in a header. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /**
   * Sends the request once more over another connection if a kept connection turns out to be closed. For requests that
   * nobody retries and that may run twice. The platform's `fetch` does the same by itself.
   */
  readonly retryStaleConnection?: true | undefined;
  /**
   * Avoids connections that have been idle for a while: the server may have closed them, and a request that nobody may
   * repeat would fail on them.
   */
  readonly avoidIdleConnections?: boolean | undefined;
  /**
   * For transports that limit the number of connections.
   * @default 'calls'
   */
  readonly pool?: Pool | undefined;
}

/** The part of `Headers` that most readers need. */
export interface HeaderReader {
  /** Returns the value, several joined by commas; `null` without one. */
  get(name: string): string | null;
}

/** Status and headers of a response. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderReader;
  /** All headers, in the platform's class. */
  readonly allHeaders: Headers;
  /** The response in the platform's class, without the body. Only for 2xx statuses. */
  readonly response: Response;
}

/** A response whose body has not been read yet. Call exactly one of the two methods. */
export interface RawResponse extends ResponseHead {
  /**
   * Reads the body as UTF-8. Bytes are counted after decompression. Rejects with `UnreadableBody`, `DeadlineEnd` or the
   * connection's error.
   */
  readText(maxBytes: number): Promise<string>;
  /** Drops the body, so that its connection is freed. */
  discard(): void;
}

/** Sends a request and resolves with status and headers. Rejects with `DeadlineEnd` or the connection's error. */
export type Transport = (request: HttpRequest, deadline: Deadline) => Promise<RawResponse>;

/** The reason why a body could not be read. */
export class UnreadableBody {
  readonly reason: 'too large' | 'not UTF-8';
  constructor(reason: 'too large' | 'not UTF-8') {
    this.reason = reason;
  }
}

/** Returns a reason phrase that `Response` accepts: it throws for anything outside RFC 9112 section 4. */
export function reasonPhrase(statusText: string): string {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : '';
}
