import { AuthloomError, type ErrorInit } from './authloom-error.ts';

/**
 * Any failure on the client's side of a call. The subclasses name the cause.
 *
 * @see {@link ConnectionException}, {@link TimeoutException}, {@link AbortException}, {@link ResponseException}
 * @example
 * try {
 *   await stytch.users.get({ user_id });
 * } catch (error) {
 *   if (error instanceof StandardException && error.retryable) queue.retryLater(user_id);
 * }
 */
export class StandardException extends AuthloomError {
  static override readonly errorName: string = 'StandardException';

  /** The operation that was called, such as `users.get`. */
  readonly operation: string;
  /** The number of requests that were sent. */
  readonly attempts: number;

  constructor(message: string, init: ErrorInit & { readonly operation: string; readonly attempts: number }) {
    super(message, init);
    this.operation = init.operation;
    this.attempts = init.attempts;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), operation: this.operation, attempts: this.attempts };
  }
}

type Init = Omit<ErrorInit, 'code' | 'status' | 'headers'> & {
  readonly operation: string;
  readonly attempts: number;
};

/**
 * The provider could not be reached, or the connection broke before the response was complete.
 *
 * @see {@link StandardException}
 * @example
 * try {
 *   await stytch.users.get({ user_id });
 * } catch (error) {
 *   if (error instanceof ConnectionException) console.error(error.operation, error.attempts, error.cause);
 *   throw error;
 * }
 */
export class ConnectionException extends StandardException {
  static override readonly errorName: string = 'ConnectionException';

  constructor(message: string, init: Init) {
    super(message, { ...init, code: 'connection_failed', status: 503 });
  }
}

/**
 * The call's deadline passed: `timeout`, retries and body included.
 *
 * @see {@link StandardException}
 * @example
 * try {
 *   await stytch.users.get({ user_id }, { timeout: 2000 });
 * } catch (error) {
 *   if (error instanceof TimeoutException) return new Response(null, { status: error.status });
 *   throw error;
 * }
 */
export class TimeoutException extends StandardException {
  static override readonly errorName: string = 'TimeoutException';

  /** The deadline, in milliseconds. */
  readonly timeout: number;

  constructor(message: string, init: Init & { readonly timeout: number }) {
    super(message, { ...init, code: 'timeout', status: 504 });
    this.timeout = init.timeout;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeout: this.timeout };
  }
}

/**
 * Your `signal` was aborted; `cause` is its reason.
 *
 * @see {@link StandardException}
 * @example
 * try {
 *   await stytch.users.get({ user_id }, { signal: request.signal });
 * } catch (error) {
 *   if (error instanceof AbortException) return;
 *   throw error;
 * }
 */
export class AbortException extends StandardException {
  static override readonly errorName: string = 'AbortException';

  constructor(message: string, init: Init) {
    super(message, { ...init, code: 'aborted', status: 503 });
  }
}

/**
 * The provider returned a response that is not what the operation returns.
 *
 * @see {@link StandardException}
 * @example
 * try {
 *   await stytch.users.get({ user_id });
 * } catch (error) {
 *   if (error instanceof ResponseException) console.error(error.httpStatusCode, error.requestId, error.hint);
 *   throw error;
 * }
 */
export class ResponseException extends StandardException {
  static override readonly errorName: string = 'ResponseException';

  /** The status of the response. */
  readonly httpStatusCode: number;
  /** The provider's request id; `null` if the response has none. */
  readonly requestId: string | null;

  constructor(message: string, init: Init & { readonly httpStatusCode: number; readonly requestId: string | null }) {
    super(message, { ...init, code: 'unreadable_response', status: 502 });
    this.httpStatusCode = init.httpStatusCode;
    this.requestId = init.requestId;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), httpStatusCode: this.httpStatusCode, requestId: this.requestId };
  }
}
