import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { RawResponse } from '../../../../../src/facade/http/transport.ts';
import { fetchTransport } from '../../../../../src/facade/platform/fetch/http.ts';
import { type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { ask, BodyProblem, DeadlineEnd, rejectionOf, textOf } from './exchanges.ts';

let server: RawServer | undefined;
afterEach(() => server?.close());

/** A server that answers everything so. */
async function answering(bytes: string | Uint8Array | ((socket: Socket) => void)): Promise<string> {
  server = await startRawServer({
    onRequest: (socket) => (typeof bytes === 'function' ? bytes(socket) : void socket.write(bytes)),
  });
  return `${server.url}/`;
}

const HEAD =
  'HTTP/1.1 200 All Right\r\nContent-Type: application/json\r\nX-Twice: a\r\nx-twice: b, c\r\nX-Empty:\r\nX-Latin: caf\xe9\r\n';

describe('headers', () => {
  const url = (): Promise<string> => answering(Buffer.from(`${HEAD}content-length: 2\r\n\r\n{}`, 'latin1'));
  const NAMES = ['content-type', 'x-twice', 'x-empty', 'x-latin', 'content-length', 'x-none', '__proto__'];
  const read = (answer: RawResponse): unknown => NAMES.map((name) => answer.headers.get(name));

  it('are read as those of fetch', async () => {
    const byNode = await ask(await url(), read);
    expect(byNode).toEqual(['application/json', 'a, b, c', '', 'caf\xe9', '2', null, null]);
    expect(byNode).toEqual(await ask(`${server?.url}/`, read, { send: fetchTransport((to, init) => fetch(to, init)) }));
  });

  it('come all in the platform’s class', async () => {
    const all = (answer: RawResponse): unknown => [...answer.allHeaders];
    const byNode = await ask(await url(), all);
    expect(byNode).toEqual(await ask(`${server?.url}/`, all, { send: fetchTransport((to, init) => fetch(to, init)) }));
  });

  it('stand in an answer of the platform’s class, without a body', async () => {
    const response = await ask(await url(), (answer) => answer.response);
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.statusText]).toEqual([200, true, 'All Right']);
    expect(response.headers.get('x-twice')).toBe('a, b, c');
    expect(await response.text()).toBe('');
  });

  it('may come under a reason that the platform’s class does not take', async () => {
    const unusual = await answering('HTTP/1.1 200 \x01odd\r\ncontent-length: 0\r\n\r\n');
    const response = await ask(unusual, (answer) => answer.response);
    expect([response.status, response.statusText]).toEqual([200, '']);
  });
});

describe('a body', () => {
  it.each([
    ['of a length', 'content-length: 7\r\n\r\n{"a":1}', '{"a":1}'],
    ['in chunks', 'transfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n', '{"a":1}'],
    ['of no bytes', 'content-length: 0\r\n\r\n', ''],
    ['of no chunks', 'transfer-encoding: chunked\r\n\r\n0\r\n\r\n', ''],
  ])('%s is read', async (_, rest, text) => {
    expect(await ask(await answering(`HTTP/1.1 200 OK\r\n${rest}`), textOf)).toBe(text);
  });

  it('that ends with its connection is read', async () => {
    const url = await answering((socket) => socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nto the end'));
    expect(await ask(url, textOf)).toBe('to the end');
  });

  it.each([
    ['of a length', 'content-length: 100\r\n\r\n{"a"'],
    ['in chunks', 'transfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n'],
    ['in chunks that are none', 'transfer-encoding: chunked\r\n\r\nzz\r\n'],
  ])('%s that is broken off is an error', async (_, rest) => {
    const url = await answering((socket) => socket.end(`HTTP/1.1 200 OK\r\n${rest}`));
    expect(await rejectionOf(ask(url, textOf))).toMatchObject({ code: 'ECONNRESET' });
  });

  it('that breaks before it is asked for is an error, not silence', async () => {
    const url = await answering((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'));
    const late = ask(url, async (answer) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return await textOf(answer);
    });
    expect(await rejectionOf(late)).toMatchObject({ message: 'the body was closed before its end' });
  });

  it('as large as allowed is read, and a byte more is refused', async () => {
    const url = await answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n');
    expect(await ask(url, (answer) => answer.readText(5))).toBe('abcde');
    const problem = await rejectionOf(ask(url, (answer) => answer.readText(4)));
    expect(problem).toEqual(new BodyProblem('too large'));
  });

  it('that says itself that it is too large is not waited for', async () => {
    const url = await answering('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n');
    const problem = await rejectionOf(ask(url, (answer) => answer.readText(5)));
    expect(problem).toEqual(new BodyProblem('too large'));
  });

  it('without end is cut off, and its connection closed', async () => {
    let isClosed = new Promise<void>(() => {});
    const url = await answering((socket) => {
      isClosed = new Promise((resolve) => socket.once('close', () => resolve()));
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const chunk = Buffer.alloc(65_536, ' ');
      const more = (): void => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    const problem = await rejectionOf(ask(url, (answer) => answer.readText(1_000_000)));
    expect(problem).toEqual(new BodyProblem('too large'));
    await isClosed;
  });

  it('that is not UTF-8 is refused', async () => {
    const url = await answering(Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n\xff', 'latin1'));
    expect(await rejectionOf(ask(url, textOf))).toEqual(new BodyProblem('not UTF-8'));
  });

  it('is waited for no longer than there is time', async () => {
    const url = await answering('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{');
    expect(await rejectionOf(ask(url, textOf, { timeout: 50 }))).toEqual(new DeadlineEnd('timeout'));
  });

  it('is not waited for when the call is aborted', async () => {
    const controller = new AbortController();
    const url = await answering((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{', () => setImmediate(() => controller.abort()));
    });
    const end = await rejectionOf(ask(url, textOf, { signal: controller.signal }));
    expect(end).toEqual(new DeadlineEnd('aborted'));
  });

  it('that nobody wants ends with its connection', async () => {
    let isClosed = new Promise<void>(() => {});
    const url = await answering((socket) => {
      isClosed = new Promise((resolve) => socket.once('close', () => resolve()));
      socket.write('HTTP/1.1 302 Found\r\ncontent-length: 100\r\n\r\n');
    });
    await ask(url, (answer) => answer.discard());
    await isClosed;
  });
});
