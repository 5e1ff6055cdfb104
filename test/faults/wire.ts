import { gzipSync } from 'node:zlib';

/** A header list; names may repeat. */
export type HeaderLines = readonly (readonly [string, string])[];

export interface ReplyParts {
  /** Default 200. */
  readonly status?: number | string;
  readonly reason?: string;
  /** Over `content-type: application/json`, which goes when there is another. */
  readonly headers?: HeaderLines;
  readonly body?: string | Uint8Array;
  /** Default: the body's length; `null` for no `content-length`. */
  readonly length?: number | string | null;
}

/** The bytes of an answer, right or wrong. */
export function reply({ status = 200, reason = 'X', headers = [], body = '', length }: ReplyParts): Buffer {
  const bytes = Buffer.from(body);
  const own = headers.some(([name]) => name.toLowerCase() === 'content-type');
  const lines = [
    `HTTP/1.1 ${status} ${reason}`,
    ...(own ? [] : ['content-type: application/json']),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(length === null ? [] : [`content-length: ${length ?? bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

/** Status line and headers of an answer whose body comes in chunks. */
export function chunkedHead(headers: HeaderLines = []): Buffer {
  return reply({ headers: [...headers, ['transfer-encoding', 'chunked']], length: null });
}

/** One chunk; an empty one ends the body. */
export function chunk(bytes: string | Uint8Array): Buffer {
  const data = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
}

/** About 1 MB of gzip that unfolds to 1 GB of zeros: 16 members of 64 MB, as RFC 1952 lets them follow each other. */
export const GIGABYTE_OF_GZIP: Buffer = Buffer.concat(
  Array<Buffer>(16).fill(gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 })),
);
