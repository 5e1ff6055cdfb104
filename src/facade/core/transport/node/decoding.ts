import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The codings that are asked for. `deflate` is read too, but not asked for: some servers mean something else by it. */
export const ACCEPTED_CODINGS = 'gzip, br';

/** As many as the platform's `fetch` takes: each one multiplies what a few bytes can unfold to. */
const MOST_CODINGS = 5;

// As in the platform's `fetch`, a missing end is not told here: whether what came is complete, its JSON says.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', () => createGunzip(ZLIB)],
  ['x-gzip', () => createGunzip(ZLIB)],
  ['deflate', () => createInflate(ZLIB)],
  ['br', () => createBrotliDecompress(BROTLI)],
]);

/**
 * The body's stream after its content codings (RFC 9110 section 8.4). One that is not known leaves the body as it is:
 * it will not be readable as text. What goes wrong on the way is told to `fail`, never before this returns.
 */
export function decodingOf(header: string | null, message: IncomingMessage, fail: (error: unknown) => void): Readable {
  const codings = header === null ? [] : codingsIn(header);
  if (codings.length === 0) return message;
  if (codings.length > MOST_CODINGS) {
    queueMicrotask(() => fail(new TypeError(`the body has more than ${MOST_CODINGS} content codings`)));
    return message;
  }
  const makers = codings.map((coding) => DECODERS.get(coding)).filter((make) => make !== undefined);
  if (makers.length < codings.length) return message;
  // What was applied last is taken off first.
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
