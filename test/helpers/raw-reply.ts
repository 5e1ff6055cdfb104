/** Header lines; names may repeat. */
export type HeaderLines = readonly (readonly [string, string])[];

export interface ReplyParts {
  /** @default 200 */
  readonly status?: number | string;
  readonly reason?: string;
  /** Added to `content-type: application/json`, or replacing it. */
  readonly headers?: HeaderLines;
  readonly body?: string | Uint8Array;
  /**
   * `null` omits `content-length`.
   * @default the length of the body
   */
  readonly length?: number | string | null;
}

/** Builds the bytes of a response, valid or not. */
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

/** Builds the head of a chunked response. */
export function chunkedHead(headers: HeaderLines = []): Buffer {
  return reply({ headers: [...headers, ['transfer-encoding', 'chunked']], length: null });
}

/** Builds one chunk; an empty one ends the body. */
export function chunk(bytes: string | Uint8Array): Buffer {
  const data = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
}
