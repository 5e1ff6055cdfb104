import { AuthloomError, type ErrorInit } from './authloom-error.ts';

/** Everything that goes wrong on the client's side of a call. Its subclasses say what. */
export class StandardException extends AuthloomError {
  /** The operation that was called, such as `users.get`. */
  readonly operation: string;
  /** How many requests were made. */
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

/** The provider could not be reached, or the connection broke before the answer was complete. */
export class ConnectionException extends StandardException {
  constructor(message: string, init: Init) {
    super(message, { ...init, code: 'connection_failed', status: 503 });
  }
}

/** The call's deadline (`timeout`, retries and body included) passed. */
export class TimeoutException extends StandardException {
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

/** Your `signal` was aborted. `cause` is the signal's reason. */
export class AbortException extends StandardException {
  constructor(message: string, init: Init) {
    super(message, { ...init, code: 'aborted', status: 503 });
  }
}

/** The provider answered, but with something that cannot be read as what the operation answers with. */
export class ResponseException extends StandardException {
  /** The status of the answer. */
  readonly httpStatusCode: number;
  /** The provider's id of the request, where the answer has one. */
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
