import type { AuthloomError, ProviderName } from '../errors/authloom-error.ts';

/** What every event says of the call that it belongs to. */
export interface CallEvent {
  readonly provider: ProviderName;
  /** The operation's name, such as `users.get`. */
  readonly operation: string;
  readonly method: string;
  /** The path's template, such as `/v2/users/{userID}`: ids and queries are not told. */
  readonly path: string;
  /** The host that is asked. */
  readonly host: string;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** The headers; all but a few harmless ones read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer has been read, of whatever status. */
export interface ResponseEvent extends CallEvent {
  readonly httpStatusCode: number;
  readonly requestId: string | null;
  /** The headers; all but a few harmless ones read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** From the start of the attempt to the end of the body, in milliseconds. */
  readonly duration: number;
}

/** The call will be repeated after `delay` milliseconds. */
export interface RetryEvent extends CallEvent {
  readonly delay: number;
  readonly error: AuthloomError;
}

/** The call has failed with `error`. */
export interface ErrorEvent extends CallEvent {
  readonly error: AuthloomError;
}

/** Observers of calls, for metrics and traces. What they return is ignored and what they throw is logged, not passed on. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
}
