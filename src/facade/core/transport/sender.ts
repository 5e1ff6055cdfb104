import type { Deadline } from './deadline.ts';

/** A request as it goes out. The names of headers are in lower case; values are texts that a header can have. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /**
   * Nobody repeats this request where it fails, and it may be carried out twice: where a kept connection turns out to be
   * closed, it is sent once more over another. The platform's `fetch` does so by itself.
   */
  readonly again?: true | undefined;
}

/** Headers of an answer: all that most readers need of them. */
export interface HeaderReader {
  /** The value, several joined by commas; `null` where there is none. */
  get(name: string): string | null;
}

/** Status and headers of an answer. */
export interface AnswerHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderReader;
  /** The headers in the platform's class. */
  readonly allHeaders: Headers;
  /** All of it in the platform's class, without the body; asked for only where the status is one of success. */
  readonly response: Response;
}

/** An answer whose body has not been read yet: exactly one of the two methods is to be called. */
export interface RawAnswer extends AnswerHead {
  /**
   * The body as UTF-8 text. Bytes are counted as they come out of decompression. Rejects with `BodyProblem`, `DeadlineEnd`,
   * or what the connection failed with.
   */
  readText(maxBytes: number): Promise<string>;
  /** Lets go of a body that nobody will read, so that its connection is freed. */
  discard(): void;
}

/** Sends a request and answers when status and headers are there. Rejects with `DeadlineEnd` or the connection's error. */
export type Sender = (request: WireRequest, deadline: Deadline) => Promise<RawAnswer>;

/** Whether a status is one of success. */
export function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}
