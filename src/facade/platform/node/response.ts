import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Deadline } from '../../http/deadline.ts';
import { type HeaderReader, type RawResponse, reasonPhrase, UnreadableBody } from '../../http/transport.ts';

/** A response of Node's HTTP client. */
export class NodeResponse implements RawResponse, HeaderReader {
  readonly status: number;
  readonly #message: IncomingMessage;
  readonly #request: ClientRequest;
  readonly #deadline: Deadline;

  constructor(message: IncomingMessage, request: ClientRequest, deadline: Deadline) {
    this.status = message.statusCode ?? 0;
    this.#message = message;
    this.#request = request;
    this.#deadline = deadline;
    // A connection may break before the body is read, or after it was dropped.
    message.on('error', ignore);
  }

  get statusText(): string {
    return this.#message.statusMessage ?? '';
  }

  get headers(): HeaderReader {
    return this;
  }

  get(name: string): string | null {
    // One or two headers are read of most responses: a search is cheaper than Node's own collection.
    const { rawHeaders } = this.#message;
    let found: string | null = null;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      const candidate = rawHeaders[index];
      if (candidate?.length !== name.length || candidate.toLowerCase() !== name) continue;
      found = found === null ? (rawHeaders[index + 1] ?? '') : `${found}, ${rawHeaders[index + 1]}`;
    }
    return found;
  }

  get allHeaders(): Headers {
    const headers = new Headers();
    const { rawHeaders } = this.#message;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
    }
    return headers;
  }

  get response(): Response {
    return new Response(null, {
      status: this.status,
      statusText: reasonPhrase(this.statusText),
      headers: this.allHeaders,
    });
  }

  discard(): void {
    this.#request.destroy();
  }

  readText(maxBytes: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const deadline = this.#deadline;
      const chunks: Buffer[] = [];
      let size = 0;
      let isOver = false;
      const fail = (problem: unknown): void => {
        if (isOver) return;
        isOver = true;
        deadline.offEnd(fail);
        reject(problem);
        // Ends the decoders too, and the connection if more is to come.
        body.destroy();
      };
      const body = decodedBody(this.get('content-encoding'), this.#message, fail);
      if (Number(this.get('content-length')) > maxBytes) return fail(new UnreadableBody('too large'));
      deadline.onEnd(fail);
      body.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else fail(new UnreadableBody('too large'));
      });
      body.on('end', () => {
        if (isOver) return;
        isOver = true;
        deadline.offEnd(fail);
        try {
          resolve(decodeUtf8(chunks));
        } catch (problem) {
          reject(problem);
        }
      });
      body.on('error', fail);
      // A connection that ends early emits an error; this is for streams that close without one.
      const close = (): void => {
        if (!isOver) fail(new TypeError('the body was closed before its end'));
      };
      body.on('close', close);
      if (body.destroyed) close();
    });
  }
}

function ignore(): void {}

// Fatal: a replaced character would silently change a name or an id. A leading byte order mark is dropped.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Decodes a whole body. Throws `UnreadableBody` if it is not UTF-8. */
export function decodeUtf8(chunks: readonly Buffer[]): string {
  const [only] = chunks;
  if (only === undefined) return '';
  try {
    return decoder.decode(chunks.length === 1 ? only : Buffer.concat(chunks));
  } catch {
    throw new UnreadableBody('not UTF-8');
  }
}

/** The codings to request. `deflate` is decoded but not requested: some servers mean another format by it. */
export const ACCEPTED_CODINGS = 'gzip, br';

/** The limit of the platform's `fetch`: each coding multiplies the size to which a few bytes can expand. */
const MAX_CODINGS = 5;

// As in the platform's `fetch`, a missing end is no error here: the JSON parser finds incomplete bodies.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', () => createGunzip(ZLIB)],
  ['x-gzip', () => createGunzip(ZLIB)],
  ['deflate', () => createInflate(ZLIB)],
  ['br', () => createBrotliDecompress(BROTLI)],
]);

/**
 * Returns the body's stream without its content codings (RFC 9110 section 8.4). With an unknown coding the body stays as
 * it is, and cannot be read as text. Errors are passed to `fail`, never before this function returns.
 */
function decodedBody(header: string | null, message: IncomingMessage, fail: (error: unknown) => void): Readable {
  const codings = header === null ? [] : codingsIn(header);
  if (codings.length === 0) return message;
  if (codings.length > MAX_CODINGS) {
    queueMicrotask(() => fail(new TypeError(`the body has more than ${MAX_CODINGS} content codings`)));
    return message;
  }
  const makers = codings.map((coding) => DECODERS.get(coding)).filter((make) => make !== undefined);
  if (makers.length < codings.length) return message;
  // The coding that was applied last is removed first.
  const decoders = makers.toReversed().map((make) => make());
  pipeline([message, ...decoders], (error) => {
    if (error) fail(error);
  });
  return decoders.at(-1) ?? message;
}

function codingsIn(header: string): string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}
