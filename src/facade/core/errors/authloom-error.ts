/** The providers that authloom speaks to. */
export type ProviderName = 'corbado' | 'passage' | 'stytch' | 'loginid';

/** Every `code` that an authloom error can carry. A closed set, so that a `switch` can be exhaustive. */
export type ErrorCode =
  | 'validation_error'
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'server_error'
  | 'connection_failed'
  | 'timeout'
  | 'aborted'
  | 'unreadable_response'
  | 'token_invalid'
  | 'keys_unavailable'
  | 'webhook_invalid';

/** What every error is made from. */
export interface ErrorInit {
  readonly code: ErrorCode;
  /** `null` where no provider is involved, such as an error of a framework adapter. */
  readonly provider: ProviderName | null;
  readonly retryable?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly docsUrl?: string | undefined;
  readonly cause?: unknown;
  /** What your own server should answer with. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * The root of every error that authloom throws or returns.
 *
 * `status`, `statusCode`, `headers` and `getResponse()` say what **your** server should answer with, under the names
 * that Express 5, Fastify 5 and Hono 4 look for; the provider's own status is `httpStatusCode` of `ServerException`.
 * No secret, token, password or request body is ever part of a message, stack, cause, `toJSON()` or `util.inspect()`.
 */
export abstract class AuthloomError extends Error {
  /** A stable machine-readable code. */
  readonly code: ErrorCode;
  /** The provider that the call was for. */
  readonly provider: ProviderName | null;
  /** Whether the same call may succeed when it is made again later. */
  readonly retryable: boolean;
  // Optional fields are declared only: a field that is defined would show in dumps, as undefined, without a value.
  /** What to do about it, where that is known. */
  declare readonly hint?: string;
  /** A page that explains the error, where the provider names one. */
  declare readonly docsUrl?: string;
  /** The status that your server should answer with. */
  readonly status: number;
  /** The same as `status`: Fastify and Koa look for this name. */
  readonly statusCode: number;
  /** The headers that your server should answer with, such as `retry-after` or `www-authenticate`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, init: ErrorInit) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = new.target.name;
    this.code = init.code;
    this.provider = init.provider;
    this.retryable = init.retryable ?? false;
    if (init.hint !== undefined) this.hint = init.hint;
    if (init.docsUrl !== undefined) this.docsUrl = init.docsUrl;
    this.status = init.status;
    this.statusCode = init.status;
    this.headers = Object.freeze({ ...init.headers });
  }

  /** A web-standard answer for your own client: the status, the headers and `{"error": code}`, nothing more. */
  getResponse(): Response {
    return new Response(JSON.stringify({ error: this.code }), {
      status: this.status,
      headers: { ...this.headers, 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  }

  /** The fields that are safe to log. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      code: this.code,
      provider: this.provider,
      message: this.message,
      retryable: this.retryable,
      hint: this.hint,
      docsUrl: this.docsUrl,
      status: this.status,
    };
  }
}
