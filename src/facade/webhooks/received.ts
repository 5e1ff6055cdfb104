import { AuthloomError, type ProviderName } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { WebhookVerificationError } from '../errors/webhook-error.ts';
import { Checks, describeType, fieldsOf, integerWithin, isFunction, isObject } from '../options/validators.ts';
import { requireWebApis } from '../options/web-apis.ts';
import { bytesOfBinary, decodeUtf8 } from '../web/encoding.ts';
import {
  type HeadersLike,
  headersOf,
  headerValues,
  type RequestHeaders,
  type RequestLike,
  withoutBlanks,
} from '../web/headers.ts';
import { parseJson } from '../web/json.ts';

/** Headers as web standards, Node or plain objects hold them. Names are matched in any letter case. */
export type WebhookHeaders = HeadersLike;

/** Bytes that are read as they arrive, such as those of a Node request. */
type ByteStream = AsyncIterable<string | Uint8Array>;

/** A body that nothing has parsed. */
type RawBody = string | Uint8Array | ArrayBuffer | ByteStream;

/**
 * A webhook as your server received it: a web `Request` or a Node request whose body was not read yet, or headers and the raw
 * body. An Express request whose body was read by `express.raw` is one as well, and so are those of hosts that keep the
 * bytes as `rawBody` (Firebase, Nest) and the events of cloud functions (`isBase64Encoded`).
 *
 * The body must be what came over the wire, byte for byte. A parsed object is rejected: it cannot be serialized again to
 * the bytes that were signed.
 */
export type WebhookRequest =
  | Request
  | (RequestLike & ByteStream)
  | (RequestLike & {
      /** As it was received; or anything, if there is a `rawBody`. */
      readonly body?: unknown;
      /** The raw bytes, which count before `body`. */
      readonly rawBody: string | Uint8Array | ArrayBuffer;
    })
  | (RequestLike & {
      readonly body: RawBody | null;
      /** The body is base64 of the bytes. */
      readonly isBase64Encoded?: boolean | undefined;
    });

/** The limit that all kinds of webhooks have. */
export interface BodyLimit {
  /**
   * The most bytes that a body may have, at most 100 MB. It is read no further.
   *
   * @default 1_048_576 (1 MB)
   */
  readonly maxBytes?: number | undefined;
}

/** 1 MB: webhooks of both vendors have a few kilobytes. */
const DEFAULT_MAX_BYTES = 1024 * 1024;
const MAX_BYTES_LIMIT = 100 * 1024 * 1024;

const RAW_BODY =
  "pass the raw bytes. In Express: app.post(path, express.raw({ type: 'application/json' }), handler), before any " +
  "express.json(). In Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => " +
  'done(null, body))';

/** Headers and body of one webhook, untrusted. */
export class ReceivedWebhook {
  readonly #request: Readonly<Record<string, unknown>>;
  readonly #headers: RequestHeaders;
  readonly #provider: ProviderName | null;

  /** @throws {ValidationError} if the request has no headers */
  constructor(request: unknown, provider: ProviderName | null) {
    if (!isObject(request)) {
      throw misuse(provider, 'request', `expected a Request or { headers, body }, received ${describeType(request)}`);
    }
    const headers = headersOf(request);
    if (headers === undefined) {
      const received = describeType(request['headers']);
      throw misuse(provider, 'request.headers', `expected Headers or a plain object, received ${received}`);
    }
    this.#request = request;
    this.#headers = headers;
    this.#provider = provider;
  }

  /** Tests whether a header is present at all. */
  hasHeader(name: string): boolean {
    return headerValues(this.#headers, name).length > 0;
  }

  /**
   * Reads a header, without whitespace around its value; `undefined` if it is absent or empty.
   *
   * @throws {WebhookVerificationError} if it is repeated: it is unknown which one was meant
   */
  findHeader(name: string): string | undefined {
    const values = headerValues(this.#headers, name);
    if (values.length > 1) throw this.duplicateHeader(name);
    return withoutBlanks(values[0] ?? '') || undefined;
  }

  /** Reads a required header. */
  header(name: string): string {
    const value = this.findHeader(name);
    if (value !== undefined) return value;
    throw this.error('missing_header', `the header ${name} is missing or empty`);
  }

  /** Reads a required header that never contains a comma: web and Node headers join repeated ones with it. */
  headerWithoutComma(name: string): string {
    const value = this.header(name);
    if (value.includes(',')) throw this.duplicateHeader(name);
    return value;
  }

  /**
   * Reads the raw body, as a copy that nobody else can change meanwhile.
   *
   * @throws {WebhookVerificationError} if it has more than `maxBytes`, or if the connection broke
   * @throws {ValidationError} if it was read or parsed already
   */
  async readBody(maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const { body, bodyUsed } = this.#request;
    if (bodyUsed === true)
      throw this.#misuse('request', 'the body was read already; verify the request first, or a clone of it');
    if (isWebStream(body)) return this.#readChunks(webChunks(this.#unlocked(body)), maxBytes);
    const bytes = bytesOf(this.#own('rawBody'), maxBytes) ?? this.#bytesOfBody(body, maxBytes);
    if (bytes !== undefined) return this.#withinLimit(bytes, maxBytes);
    const stream = [body, this.#request].find(isByteStream);
    if (stream !== undefined && !wasRead(stream)) return this.#readChunks(nodeChunks(stream), maxBytes);
    const parsed = isObject(body) || Array.isArray(body) ? ', which was parsed already' : '';
    throw this.#misuse(
      'request.body',
      `expected a string or bytes, received ${describeType(body)}${parsed}; ${RAW_BODY}`,
    );
  }

  /**
   * Parses a body as a JSON object. Call it only once the sender is verified.
   *
   * @throws {WebhookVerificationError} if it is not one
   */
  parseBody(bytes: Uint8Array): { readonly json: Readonly<Record<string, unknown>>; readonly text: string } {
    try {
      // A byte order mark is kept, so that it is rejected as invalid JSON: the string must be the very bytes.
      const text = decodeUtf8(bytes);
      const json = parseJson(text);
      if (isObject(json)) return { json, text };
    } catch {
      // The error may quote the body.
    }
    throw this.error('body', 'the body is not a JSON object in UTF-8');
  }

  /** Creates the error for this webhook. */
  error(reason: WebhookVerificationError['reason'], message: string, hint?: string): WebhookVerificationError {
    return new WebhookVerificationError(message, { provider: this.#provider, reason, hint });
  }

  /** Creates the error for a repeated header. */
  duplicateHeader(name: string): WebhookVerificationError {
    return this.error('duplicate_header', `the header ${name} is repeated`);
  }

  #bytesOfBody(body: unknown, maxBytes: number): Uint8Array<ArrayBuffer> | undefined {
    const isBase64 = this.#own('isBase64Encoded');
    if (isBase64 === true && typeof body === 'string') return this.#decoded(body, maxBytes);
    // A web request, or the event of a cloud function, without a body.
    if (body === null && (isBase64 !== undefined || isFunction(this.#request['arrayBuffer']))) return new Uint8Array();
    return bytesOf(body, maxBytes);
  }

  /** An own property: one that something else has put on `Object.prototype` is no part of the request. */
  #own(name: string): unknown {
    return Object.hasOwn(this.#request, name) ? this.#request[name] : undefined;
  }

  #decoded(body: string, maxBytes: number): Uint8Array<ArrayBuffer> {
    // Each four characters are three bytes.
    if (body.length > Math.ceil(maxBytes / 3) * 4) throw this.#tooLarge(maxBytes);
    try {
      return new Uint8Array(bytesOfBinary(atob(body)));
    } catch {
      throw this.error('body', 'the body is not base64');
    }
  }

  #withinLimit(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Uint8Array<ArrayBuffer> {
    if (bytes.byteLength > maxBytes) throw this.#tooLarge(maxBytes);
    return bytes;
  }

  #unlocked(stream: ReadableStream<unknown>): ReadableStream<unknown> {
    if (!stream.locked) return stream;
    throw this.#misuse('request', 'the body is being read by something else; verify the request first');
  }

  async #readChunks(read: AsyncIterator<unknown>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for (;;) {
        const { done, value } = await read.next();
        if (done === true) return concat(chunks, size);
        if (!ArrayBuffer.isView(value)) throw this.#broken();
        size += value.byteLength;
        if (size > maxBytes) throw this.#tooLarge(maxBytes);
        chunks.push(viewOf(value));
      }
    } catch (error) {
      read.return?.().catch(() => {});
      throw error instanceof WebhookVerificationError ? error : this.#broken();
    }
  }

  #tooLarge(maxBytes: number): WebhookVerificationError {
    return this.error('too_large', `the body has more than ${maxBytes} bytes`);
  }

  #broken(): WebhookVerificationError {
    return this.error('body', 'the body could not be read to the end');
  }

  #misuse(path: string, message: string): ValidationError {
    return misuse(this.#provider, path, message);
  }
}

/**
 * Reads the options of a check.
 *
 * @param read adds its issues, and returns the options with their defaults
 * @throws {ValidationError} listing every issue, never with a value
 */
export function readOptions<T>(
  options: unknown,
  known: readonly string[],
  provider: ProviderName | null,
  read: (checks: Checks, given: Readonly<Record<string, unknown>>) => T,
): T & { readonly maxBytes: number } {
  const checks = new Checks();
  const given = fieldsOf(options);
  if (!isObject(options)) checks.add('options', `expected an object, received ${describeType(options)}`);
  checks.knownKeys('', given, [...known, 'maxBytes']);
  const { maxBytes } = given;
  checks.optional(
    'maxBytes',
    maxBytes,
    integerWithin(0, MAX_BYTES_LIMIT),
    `a whole number from 0 to ${MAX_BYTES_LIMIT}`,
  );
  const result = read(checks, given);
  checks.throwIfAny(SUBJECT, provider, 500);
  return { ...result, maxBytes: typeof maxBytes === 'number' ? maxBytes : DEFAULT_MAX_BYTES };
}

/** Runs a check. Any other failure, such as an object that throws when it is read, becomes a typed error. */
export async function withTypedErrors<T>(provider: ProviderName | null, check: () => Promise<T>): Promise<T> {
  requireWebApis(SUBJECT, provider);
  try {
    return await check();
  } catch (error) {
    if (error instanceof AuthloomError) throw error;
    // Not kept as the cause: a foreign error may quote the body.
    throw misuse(provider, '', 'the request or the options cannot be read');
  }
}

const SUBJECT = 'Cannot verify the webhook';

/** Creates the error for a mistake in this server: no webhook can be verified with its arguments. */
export function misuse(provider: ProviderName | null, path: string, message: string): ValidationError {
  return new ValidationError(SUBJECT, [{ path, message }], { provider, status: 500 });
}

function bytesOf(body: unknown, maxBytes: number): Uint8Array<ArrayBuffer> | undefined {
  // UTF-8 never has fewer bytes than the string has characters.
  if (typeof body === 'string') return new TextEncoder().encode(body.slice(0, maxBytes + 1));
  if (ArrayBuffer.isView(body)) return new Uint8Array(viewOf(body));
  if (isArrayBuffer(body)) return new Uint8Array(body.slice(0));
  return undefined;
}

/** Tests whether something has read a stream before, as parsers do before a handler runs: its bytes are gone. */
function wasRead(stream: object): boolean {
  return ['readableDidRead', 'readableEnded', 'destroyed'].some((state) => Reflect.get(stream, state) === true);
}

/** Reads a stream of web standards, which not every runtime can iterate. */
function webChunks(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown>>,
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** Reads a Node stream. It is left open at the end: closing a request would close the connection of the response. */
function nodeChunks(stream: AsyncIterable<unknown>): AsyncIterator<unknown> {
  const iterator: unknown = Reflect.get(stream, 'iterator');
  const chunks = isFunction(iterator)
    ? (Reflect.apply(iterator, stream, [{ destroyOnReturn: false }]) as AsyncIterator<unknown>)
    : stream[Symbol.asyncIterator]();
  const encode = (value: unknown): unknown => (typeof value === 'string' ? new TextEncoder().encode(value) : value);
  return {
    next: async () => {
      const { done = false, value } = await chunks.next();
      return { done, value: encode(value) };
    },
    return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
  };
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** By name, not by class: sandboxes of edge runtimes have classes of their own. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function isWebStream(value: unknown): value is ReadableStream<unknown> {
  return isObject(value) && isFunction(value['getReader']);
}

function isByteStream(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && isFunction(Reflect.get(value, Symbol.asyncIterator));
}
