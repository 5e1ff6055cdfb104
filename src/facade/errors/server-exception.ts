import { AuthloomError, type ErrorCode, type ProviderName } from './authloom-error.ts';
import type { ErrorType } from './error-types/error-type.ts';

/** One field that the provider rejected. */
export interface ValidationMessage {
  readonly field: string;
  readonly message: string;
}

/** A provider's error response, as it was parsed. */
export interface ServerExceptionInit {
  readonly provider: ProviderName;
  /** The operation's name, such as `users.get`. */
  readonly operation: string;
  readonly httpStatusCode: number;
  readonly requestId: string | null;
  readonly attempts: number;
  /** The whole body: the parsed JSON, or the text if it is not JSON. */
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
  /** The status that your own server should respond with, if the provider's status alone does not decide it. */
  readonly responseStatus?: number | undefined;
}

/**
 * The provider returned an error status. The subclasses name the statuses that callers handle differently.
 *
 * @see {@link BadRequestException}, {@link UnauthorizedException}, {@link ForbiddenException},
 * {@link NotFoundException}, {@link ConflictException}, {@link RateLimitException}
 * @example
 * try {
 *   await corbado.users.get({ userID });
 * } catch (error) {
 *   if (error instanceof ServerException) console.error(error.httpStatusCode, error.requestId);
 * }
 */
export class ServerException extends AuthloomError {
  static override readonly errorName: string = 'ServerException';

  /** The operation that was called, such as `users.get`. */
  readonly operation: string;
  /** The status that the provider returned. */
  readonly httpStatusCode: number;
  /** The provider's request id, for their support; `null` without one. */
  readonly requestId: string | null;
  /** The provider's name for the error, such as `not_found`; `null` if the response has none. */
  readonly errorType: ErrorType | null;
  /** The provider's description; `null` if the response has none. */
  readonly errorMessage: string | null;
  /** The page that the provider links to; `null` if the response links to none. */
  readonly errorUrl: string | null;
  /** The fields that the provider rejected; `null` if the response names none. */
  readonly validationMessages: readonly ValidationMessage[] | null;
  /** Seconds that the provider took, if it reports them. */
  readonly runtime: number | null;
  /** Seconds to wait before the next try, if the provider reports them. */
  declare readonly retryAfter?: number;
  /** The number of requests that were sent. */
  readonly attempts: number;

  // Private: a response may repeat what was sent, and private fields appear in no dump of the error.
  readonly #body: unknown;
  readonly #requestData: Readonly<Record<string, unknown>> | null;
  readonly #responseHeaders: Headers;

  constructor(init: ServerExceptionInit) {
    const details = [init.errorType, init.errorMessage].filter((part) => part != null && part !== '').join(': ');
    super(
      `${init.operation} failed with ${init.httpStatusCode}${details === '' ? '' : ` ${details}`}` +
        `${init.requestId === null ? '' : ` (request id ${init.requestId})`}`,
      {
        code: codeForStatus(init.httpStatusCode),
        provider: init.provider,
        retryable: init.retryable,
        docsUrl: init.docsUrl,
        hint: init.hint,
        status: init.responseStatus ?? statusForClient(init.httpStatusCode),
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

  /** The whole response body: the parsed JSON, or the text if it is not JSON. It may repeat what you sent. */
  get error(): unknown {
    return this.#body;
  }

  /** The provider's data about the request, such as `{ requestID, link }`. */
  get requestData(): Readonly<Record<string, unknown>> | null {
    return this.#requestData;
  }

  /** The provider's own headers; `headers` are those for your server's response. */
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

/**
 * 400: the provider rejected the request or a value in it.
 *
 * @see {@link ServerException}
 * @example
 * try {
 *   await corbado.users.create({ fullName, status: 'active' });
 * } catch (error) {
 *   if (error instanceof BadRequestException) console.error(error.validationMessages);
 *   throw error;
 * }
 */
export class BadRequestException extends ServerException {
  static override readonly errorName: string = 'BadRequestException';
}
/**
 * 401: the provider rejected the credentials, or the token that the call was about.
 *
 * @see {@link ServerException}
 * @example
 * try {
 *   await stytch.magicLinks.authenticate({ token });
 * } catch (error) {
 *   if (error instanceof UnauthorizedException) return redirect('/login');
 *   throw error;
 * }
 */
export class UnauthorizedException extends ServerException {
  static override readonly errorName: string = 'UnauthorizedException';
}
/**
 * 403: the credentials do not permit this call.
 *
 * @see {@link ServerException}
 * @example
 * try {
 *   await passage.user.get({ user_id });
 * } catch (error) {
 *   if (error instanceof ForbiddenException) console.error('The API key lacks rights', error.requestId);
 *   throw error;
 * }
 */
export class ForbiddenException extends ServerException {
  static override readonly errorName: string = 'ForbiddenException';
}
/**
 * 404: the resource does not exist. Providers say so with other statuses as well, Corbado with 400: `isNotFound` knows all.
 *
 * @see {@link ServerException}, {@link isNotFound}
 * @example
 * try {
 *   return await stytch.users.get({ user_id });
 * } catch (error) {
 *   if (error instanceof NotFoundException) return undefined;
 *   throw error;
 * }
 */
export class NotFoundException extends ServerException {
  static override readonly errorName: string = 'NotFoundException';
}
/**
 * 409: the request conflicts with existing data.
 *
 * @see {@link ServerException}
 * @example
 * try {
 *   await corbado.identifiers.create({ userID, identifierType, identifierValue, status });
 * } catch (error) {
 *   if (!(error instanceof ConflictException)) throw error;
 * }
 */
export class ConflictException extends ServerException {
  static override readonly errorName: string = 'ConflictException';
}
/**
 * 429: too many requests; `retryAfter` is the wait in seconds, if the provider reports it.
 *
 * @see {@link ServerException}
 * @example
 * try {
 *   await stytch.users.get({ user_id });
 * } catch (error) {
 *   if (error instanceof RateLimitException) queue.retryLater(user_id, error.retryAfter ?? 60);
 *   else throw error;
 * }
 */
export class RateLimitException extends ServerException {
  static override readonly errorName: string = 'RateLimitException';
}

const BY_STATUS: ReadonlyMap<number, { type: typeof ServerException; code: ErrorCode }> = new Map([
  [400, { type: BadRequestException, code: 'bad_request' }],
  [401, { type: UnauthorizedException, code: 'unauthorized' }],
  [403, { type: ForbiddenException, code: 'forbidden' }],
  [404, { type: NotFoundException, code: 'not_found' }],
  [409, { type: ConflictException, code: 'conflict' }],
  [429, { type: RateLimitException, code: 'rate_limited' }],
]);

/** Builds the subclass for the status. */
export function serverException(init: ServerExceptionInit): ServerException {
  const { type: Exception } = BY_STATUS.get(init.httpStatusCode) ?? { type: ServerException };
  return new Exception(init);
}

function codeForStatus(httpStatusCode: number): ErrorCode {
  return BY_STATUS.get(httpStatusCode)?.code ?? 'server_error';
}

/**
 * Maps the provider's status to the one for your own client. A 401 or 403 is about your credentials, not about your
 * client's: passed on, it would make a browser sign its user out.
 */
function statusForClient(httpStatusCode: number): number {
  if (httpStatusCode === 401 || httpStatusCode === 403) return 500;
  if (httpStatusCode === 503) return 503;
  if (httpStatusCode >= 400 && httpStatusCode < 500) return httpStatusCode;
  return 502;
}
