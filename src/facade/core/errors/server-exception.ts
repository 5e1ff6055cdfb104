import { AuthloomError, type ErrorCode, type ProviderName } from './authloom-error.ts';

/** One field that the provider found fault with. */
export interface ValidationMessage {
  readonly field: string;
  readonly message: string;
}

/** What a provider's error answer was read as. */
export interface ServerExceptionInit {
  readonly provider: ProviderName;
  /** The operation's name, such as `users.get`. */
  readonly operation: string;
  readonly httpStatusCode: number;
  readonly requestId: string | null;
  readonly attempts: number;
  /** The whole body: the parsed JSON, or the text where it was none. */
  readonly body: unknown;
  readonly responseHeaders: Headers;
  readonly retryAfter?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly requestData?: Readonly<Record<string, unknown>> | null;
  readonly runtime?: number | null;
  readonly errorType?: string | null;
  readonly errorMessage?: string | null;
  readonly validationMessages?: readonly ValidationMessage[] | null;
  readonly errorUrl?: string | null;
  readonly docsUrl?: string | undefined;
  readonly hint?: string | undefined;
  /** What your own server should answer with, where the provider's status alone does not tell. */
  readonly answerStatus?: number | undefined;
}

/** The provider answered with an error status. Its subclasses name the statuses that callers tell apart. */
export class ServerException extends AuthloomError {
  /** The operation that was called, such as `users.get`. */
  readonly operation: string;
  /** The status that the provider answered with. */
  readonly httpStatusCode: number;
  /** The provider's id of the request: quote it to their support. */
  readonly requestId: string | null;
  /** The provider's word for the error, such as `not_found`; `null` where the answer has none. */
  readonly errorType: string | null;
  /** The provider's sentence about it; `null` where the answer has none. */
  readonly errorMessage: string | null;
  /** The page that the provider names for the error; `null` where the answer names none. */
  readonly errorUrl: string | null;
  /** The fields that the provider found fault with; `null` where the answer names none. */
  readonly validationMessages: readonly ValidationMessage[] | null;
  /** Seconds that the provider took, where it says so. */
  readonly runtime: number | null;
  /** Seconds to wait before the next try, where the provider says so. */
  declare readonly retryAfter?: number;
  /** How many requests were made. */
  readonly attempts: number;

  // Held privately: an answer may repeat what was sent, and private fields show in no dump of the error.
  readonly #body: unknown;
  readonly #requestData: Readonly<Record<string, unknown>> | null;
  readonly #responseHeaders: Headers;

  constructor(init: ServerExceptionInit) {
    const said = [init.errorType, init.errorMessage].filter((text) => text != null && text !== '').join(': ');
    super(
      `${init.operation} was answered ${init.httpStatusCode}${said === '' ? '' : ` (${said})`}` +
        `${init.requestId === null ? '' : `, request id ${init.requestId}`}`,
      {
        code: codeOf(init.httpStatusCode),
        provider: init.provider,
        retryable: init.retryable,
        docsUrl: init.docsUrl,
        hint: init.hint,
        status: init.answerStatus ?? statusToAnswer(init.httpStatusCode),
        headers: init.retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(init.retryAfter)) },
      },
    );
    this.operation = init.operation;
    this.httpStatusCode = init.httpStatusCode;
    this.requestId = init.requestId;
    this.errorType = init.errorType ?? null;
    this.errorMessage = init.errorMessage ?? null;
    this.errorUrl = init.errorUrl ?? null;
    this.validationMessages = init.validationMessages ?? null;
    this.runtime = init.runtime ?? null;
    if (init.retryAfter !== undefined) this.retryAfter = init.retryAfter;
    this.attempts = init.attempts;
    this.#body = init.body;
    this.#requestData = init.requestData ?? null;
    this.#responseHeaders = init.responseHeaders;
  }

  /** The whole body of the answer: the parsed JSON, or the text where it was none. It may repeat what you sent. */
  get error(): unknown {
    return this.#body;
  }

  /** What the provider says of the request, such as `{ requestID, link }`. */
  get requestData(): Readonly<Record<string, unknown>> | null {
    return this.#requestData;
  }

  /** The provider's own headers, as opposed to `headers`, which are for your server's answer. */
  get responseHeaders(): Headers {
    return this.#responseHeaders;
  }

  override toJSON(): Record<string, unknown> {
    return {
      ...super.toJSON(),
      operation: this.operation,
      httpStatusCode: this.httpStatusCode,
      requestId: this.requestId,
      errorType: this.errorType,
      errorMessage: this.errorMessage,
      errorUrl: this.errorUrl,
      validationMessages: this.validationMessages,
      runtime: this.runtime,
      retryAfter: this.retryAfter,
      attempts: this.attempts,
    };
  }
}

/** 400: the provider cannot make sense of the request, or refuses a value in it. */
export class BadRequestException extends ServerException {}
/** 401: the credentials, or the token that the call was about, are not accepted. */
export class UnauthorizedException extends ServerException {}
/** 403: the credentials do not allow this. */
export class ForbiddenException extends ServerException {}
/** 404: there is no such thing. */
export class NotFoundException extends ServerException {}
/** 409: it clashes with what is there already. */
export class ConflictException extends ServerException {}
/** 429: too many requests; `retryAfter` says when to come back, where the provider does. */
export class RateLimitException extends ServerException {}

const BY_STATUS: ReadonlyMap<number, { type: typeof ServerException; code: ErrorCode }> = new Map([
  [400, { type: BadRequestException, code: 'bad_request' }],
  [401, { type: UnauthorizedException, code: 'unauthorized' }],
  [403, { type: ForbiddenException, code: 'forbidden' }],
  [404, { type: NotFoundException, code: 'not_found' }],
  [409, { type: ConflictException, code: 'conflict' }],
  [429, { type: RateLimitException, code: 'rate_limited' }],
]);

/** Makes the subclass that the status calls for. */
export function serverException(init: ServerExceptionInit): ServerException {
  const { type: Exception } = BY_STATUS.get(init.httpStatusCode) ?? { type: ServerException };
  return new Exception(init);
}

function codeOf(httpStatusCode: number): ErrorCode {
  return BY_STATUS.get(httpStatusCode)?.code ?? 'server_error';
}

/**
 * What your server should say to its own client when the provider says this to it. A 401 or 403 is about your
 * credentials, not about your client's: passing it on would make a browser log its user out.
 */
function statusToAnswer(httpStatusCode: number): number {
  if (httpStatusCode === 401 || httpStatusCode === 403) return 500;
  if (httpStatusCode === 503) return 503;
  if (httpStatusCode >= 400 && httpStatusCode < 500) return httpStatusCode;
  return 502;
}
