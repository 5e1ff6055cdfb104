import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { DeadlineEnd } from '../../../../../src/facade/http/deadline.ts';
import { type RawResponse, UnreadableBody } from '../../../../../src/facade/http/transport.ts';
import { fetchTransport } from '../../../../../src/facade/platform/fetch/http.ts';
import { decodeUtf8 } from '../../../../../src/facade/platform/node/response.ts';
import { reply } from '../../../../helpers/raw-reply.ts';
import { type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { exchange, rejectionOf, textOf } from './exchanges.ts';

let server: RawServer | undefined;
afterEach(() => server?.close());

/** Starts a server that responds to everything with these bytes. */
async function serve(bytes: string | Uint8Array | ((socket: Socket) => void)): Promise<string> {
  server = await startRawServer({
    onRequest: (socket) => (typeof bytes === 'function' ? bytes(socket) : void socket.write(bytes)),
  });
  return `${server.url}/`;
}

const HEAD =
  'HTTP/1.1 200 All Right\r\nContent-Type: application/json\r\nX-Twice: a\r\nx-twice: b, c\r\nX-Empty:\r\nX-Latin: caf\xe9\r\n';

describe('headers', () => {
  const url = (): Promise<string> => serve(Buffer.from(`${HEAD}content-length: 2\r\n\r\n{}`, 'latin1'));
  const NAMES = ['content-type', 'x-twice', 'x-empty', 'x-latin', 'content-length', 'x-none', '__proto__'];
  const send = fetchTransport((to, init) => fetch(to, init));

  it('are read like those of fetch', async () => {
    const read = ({ headers, allHeaders }: RawResponse): unknown[] => [
      NAMES.map((name) => headers.get(name)),
      [...allHeaders],
    ];
    const byNode = await exchange(await url(), read);
    expect(byNode[0]).toEqual(['application/json', 'a, b, c', '', 'caf\xe9', '2', null, null]);
    expect(byNode).toEqual(await exchange(`${server?.url}/`, read, { send }));
  });

  it('are part of a Response without a body', async () => {
    const response = await exchange(await url(), (received) => received.response);
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.statusText]).toEqual([200, true, 'All Right']);
    expect(response.headers.get('x-twice')).toBe('a, b, c');
    expect(await response.text()).toBe('');
  });
});

describe('a body', () => {
  it.each([
    ['with a length', 'content-length: 7\r\n\r\n{"a":1}', '{"a":1}'],
    ['in chunks', 'transfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n', '{"a":1}'],
    ['of no bytes', 'content-length: 0\r\n\r\n', ''],
    ['of no chunks', 'transfer-encoding: chunked\r\n\r\n0\r\n\r\n', ''],
  ])('%s is read', async (_, rest, expected) => {
    expect(await exchange(await serve(`HTTP/1.1 200 OK\r\n${rest}`), textOf)).toBe(expected);
  });

  it('that breaks before it is read is an error', async () => {
    const url = await serve((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'));
    const late = exchange(url, async (response) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return await textOf(response);
    });
    expect(await rejectionOf(late)).toMatchObject({ message: 'the body was closed before its end' });
  });

  it('may have maxBytes, and no byte more', async () => {
    const url = await serve('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n');
    expect(await exchange(url, (response) => response.readText(5))).toBe('abcde');
    expect(await rejectionOf(exchange(url, (response) => response.readText(4)))).toEqual(
      new UnreadableBody('too large'),
    );
  });

  it('with a declared length that is too large is rejected immediately', async () => {
    const url = await serve('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n');
    expect(await rejectionOf(exchange(url, (response) => response.readText(5)))).toEqual(
      new UnreadableBody('too large'),
    );
  });

  it('without end is cut off, and one that is discarded too: the connection is closed', async () => {
    let isClosed = new Promise<void>(() => {});
    const url = await serve((socket) => {
      isClosed = new Promise((resolve) => socket.once('close', () => resolve()));
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const chunk = Buffer.alloc(65_536, ' ');
      const more = (): void => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    expect(await rejectionOf(exchange(url, textOf))).toEqual(new UnreadableBody('too large'));
    await isClosed;
    await exchange(url, (response) => response.discard());
    await isClosed;
  });

  it('is read until the deadline, or until the call is aborted', async () => {
    const controller = new AbortController();
    let onBody = (): void => {};
    const url = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{', () => setImmediate(onBody));
    });
    expect(await rejectionOf(exchange(url, textOf, { timeout: 50 }))).toEqual(new DeadlineEnd('timeout'));
    onBody = () => controller.abort();
    const { signal } = controller;
    expect(await rejectionOf(exchange(url, textOf, { signal }))).toEqual(new DeadlineEnd('aborted'));
  });
});

describe('decodeUtf8', () => {
  const bytes = (...values: number[]): Buffer => Buffer.from(values);

  it.each<[string, Buffer[], string]>([
    ['no chunks', [], ''],
    ['an empty chunk', [bytes()], ''],
    ['one chunk', [Buffer.from('Zoë 🙂')], 'Zoë 🙂'],
    ['chunks that split a character', [bytes(0xf0, 0x9f), bytes(0x99), bytes(0x82, 0x21)], '🙂!'],
    ['a byte order mark, which is dropped', [bytes(0xef, 0xbb), bytes(0xbf, 0x7b, 0x7d)], '{}'],
  ])('decodes %s', (_, chunks, expected) => {
    expect(decodeUtf8(chunks)).toBe(expected);
  });

  it.each<[string, Buffer[]]>([
    ['another encoding', [bytes(0x5a, 0x6f, 0xeb)]],
    ['a truncated character', [bytes(0xf0, 0x9f, 0x99)]],
    ['an encoded surrogate', [bytes(0xed, 0xa0, 0x80)]],
    ['an invalid chunk among others', [Buffer.from('{'), bytes(0xff), Buffer.from('}')]],
  ])('rejects %s, and still decodes the next body', (_, chunks) => {
    expect(() => decodeUtf8(chunks)).toThrow(expect.any(UnreadableBody));
    expect(() => decodeUtf8(chunks)).toThrow(expect.objectContaining({ reason: 'not UTF-8' }));
    expect(decodeUtf8([Buffer.from('fine')])).toBe('fine');
  });
});

describe('content codings', () => {
  const TEXT = '{"name":"Zoë"}'.repeat(50);
  const BYTES = Buffer.from(TEXT);

  async function read(coding: string, body: Uint8Array | string): Promise<string> {
    await server?.close();
    return exchange(await serve(reply({ headers: [['content-encoding', coding]], body })), textOf);
  }

  it.each<[string, Uint8Array]>([
    ['identity, gzip', gzipSync(BYTES)],
    ['deflate, br', brotliCompressSync(deflateSync(BYTES))],
    ['br,gzip', gzipSync(brotliCompressSync(BYTES))],
    ['gzip, gzip, gzip, gzip, gzip', [1, 2, 3, 4, 5].reduce((bytes) => gzipSync(bytes), BYTES)],
  ])('"%s" are decoded', async (coding, body) => {
    expect(await read(coding, body)).toBe(TEXT);
  });

  it('may have empty bodies, and several gzip members', async () => {
    for (const coding of ['gzip', 'deflate', 'br']) expect(await read(coding, '')).toBe('');
    expect(await read('gzip', Buffer.concat([gzipSync('{"a":'), gzipSync('1}')]))).toBe('{"a":1}');
  });

  it.each(['rot13', '__proto__', 'gzip, rot13'])('that are unknown (%s) leave the body unchanged', async (coding) => {
    expect(await read(coding, TEXT)).toBe(TEXT);
    expect(await rejectionOf(read(coding, gzipSync(BYTES)))).toEqual(new UnreadableBody('not UTF-8'));
  });
});
