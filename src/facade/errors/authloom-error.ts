/** The providers that authloom supports. */
export type ProviderName = 'corbado' | 'passage' | 'stytch' | 'loginid';

/** Every `code` of an authloom error. The set is closed, so a `switch` over it can be exhaustive. */
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
  | 'load_failed'
  | 'token_invalid'
  | 'keys_unavailable'
  | 'policy_unavailable'
  | 'provider_unavailable'
  | 'webhook_invalid';

/** The fields from which every error is built. */
export interface ErrorInit {
  readonly code: ErrorCode;
  /** `null` if no provider is involved, such as in a framework adapter. */
  readonly provider: ProviderName | null;
  readonly retryable?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly docsUrl?: string | undefined;
  readonly cause?: unknown;
  /** The status that your own server should respond with. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The same symbol in every copy of the package. */
const LINEAGE: unique symbol = Symbol.for('authloom.error');

/** Returns the names of an error's classes; none for any other value. */
function namesOf(value: unknown): readonly unknown[] {
  const lineage: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, LINEAGE) : undefined;
  return Array.isArray(lineage) ? lineage : [];
}

/** Collects the names of a class and of those that it extends, the own name first. */
function lineageOf(type: { readonly name: string }): readonly string[] {
  const names: string[] = [];
  for (let each: unknown = type; typeof each === 'function' && each !== Error; each = Object.getPrototypeOf(each)) {
    const own: unknown = Object.hasOwn(each, 'errorName') ? Reflect.get(each, 'errorName') : each.name;
    if (typeof own === 'string') names.push(own);
  }
  return Object.freeze(names);
}

/**
 * Lets `instanceof` recognize errors of another copy of this package as well, such as the one in a framework's bundle, or
 * the CommonJS build beside the ES modules. A class that an application derives has no `errorName` of its own, and is tested
 * by its prototype, as usual.
 */
function isInstance(this: { readonly errorName: string }, value: unknown): boolean {
  return Object.hasOwn(this, 'errorName')
    ? namesOf(value).includes(this.errorName)
    : Function.prototype[Symbol.hasInstance].call(this, value);
}

/**
 * The root of every error that authloom throws or returns.
 *
 * `status`, `statusCode`, `headers` and `getResponse()` describe what **your** server should send to its own client.
 * Express 5, Fastify 5 and Hono 4 read these names. The provider's own status is `httpStatusCode` of
 * {@link ServerException}. No secret, token, password or request body is ever part of a message, stack, cause,
 * `toJSON()` or `util.inspect()`.
 *
 * @see {@link ValidationError}, {@link ServerException}, {@link StandardException}, {@link TokenValidationError}
 * @example
 * try {
 *   await corbado.users.get({ userID });
 * } catch (error) {
 *   if (error instanceof AuthloomError) return error.getResponse();
 *   throw error;
 * }
 */
export abstract class AuthloomError extends Error {
  /** The name of the class. A literal, because minifiers rename classes. */
  static readonly errorName: string = 'AuthloomError';

  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isInstance;

  /** A stable machine-readable code. */
  readonly code: ErrorCode;
  /** The provider that the call was for. */
  readonly provider: ProviderName | null;
  /** `true` if the same call may succeed later. */
  readonly retryable: boolean;
  // `declare` keeps optional fields out of dumps: a defined field would show there as `undefined`.
  /** A fix, if one is known. */
  declare readonly hint?: string;
  /** A page that explains the error, if the provider names one. */
  declare readonly docsUrl?: string;
  /** The status that your server should respond with. */
  readonly status: number;
  /** The same as `status`; Fastify and Koa read this name. */
  readonly statusCode: number;
  /** The headers that your server should respond with, such as `retry-after` or `www-authenticate`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, init: ErrorInit) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    // Not `new.target`: Terser, webpack's minifier, moves it into another function, where it is undefined.
    const lineage = lineageOf(this.constructor);
    this.name = lineage[0] ?? AuthloomError.errorName;
    Object.defineProperty(this, LINEAGE, { value: lineage });
    this.code = init.code;
    this.provider = init.provider;
    this.retryable = init.retryable ?? false;
    if (init.hint !== undefined) this.hint = init.hint;
    if (init.docsUrl !== undefined) this.docsUrl = init.docsUrl;
    this.status = init.status;
    this.statusCode = init.status;
    this.headers = Object.freeze({ ...init.headers });
  }

  /**
   * Tests for an error of this class, also of another copy of the package.
   *
   * @example
   * if (NotFoundException.is(error)) console.log(error.requestId);
   */
  static is<T>(this: abstract new (...args: never) => T, value: unknown): value is T {
    // biome-ignore lint/complexity/noThisInStatic: the class that it is called on
    return value instanceof this;
  }

  /** Builds a web `Response` for your own client: the status, the headers and `{"error": code}`, nothing more. */
  getResponse(): Response {
    return new Response(JSON.stringify({ error: this.code }), {
      status: this.status,
      headers: { ...this.headers, 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  }

  /** Returns the fields that are safe to log. */
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
