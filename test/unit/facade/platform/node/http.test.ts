import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../../src/facade/http/transport.ts';
import { fetchTransport } from '../../../../../src/facade/platform/fetch/http.ts';
import { nodeTransport } from '../../../../../src/facade/platform/node/http.ts';
import { deadAddress } from '../../../../helpers/fault-server.ts';
import { reply } from '../../../../helpers/raw-reply.ts';
import { type RawRequest, type RawScript, type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { ask, DeadlineEnd, rejectionOf, textOf } from './exchanges.ts';

const servers: RawServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: Partial<RawScript> = {}): Promise<RawServer> {
  const server = await startRawServer({ onRequest: (socket) => socket.write(reply({ body: 'fine' })), ...script });
  servers.push(server);
  return server;
}

function linesOf({ head }: RawRequest): string[] {
  return head.split('\r\n').slice(1);
}

/** Headers that `fetch` adds for browsers' sake, and those that say how a client takes its answers. */
const OF_FETCH = /^(?:accept-language|sec-fetch-mode|accept-encoding):/;
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json', authorization: 'Basic abc' };

describe('what is written is what fetch writes', () => {
  it.each<[string, Omit<HttpRequest, 'url'>]>([
    ['a GET', { method: 'GET', headers: { accept: 'application/json', 'x-corbado-sdk': '{"name":"a b"}' } }],
    ['a GET that says who calls', { method: 'GET', headers: { 'user-agent': 'authloom/1' } }],
    ['a POST with a body', { method: 'POST', headers: JSON_TYPE, body: '{"name":"Ada"}' }],
    ['a POST with a body beyond ASCII', { method: 'POST', headers: JSON_TYPE, body: '{"name":"Zoë 🙂 李"}' }],
    ['a POST with half a surrogate pair', { method: 'POST', headers: JSON_TYPE, body: '"\ud83d"' }],
    ['a POST with an empty body', { method: 'POST', headers: JSON_TYPE, body: '' }],
    ['a POST without a body', { method: 'POST', headers: {} }],
    ['a PUT without a body', { method: 'PUT', headers: {} }],
    ['a PATCH without a body', { method: 'PATCH', headers: {} }],
    ['a PATCH with a body', { method: 'PATCH', headers: JSON_TYPE, body: '{}' }],
    ['a DELETE', { method: 'DELETE', headers: {} }],
    ['a DELETE with a body', { method: 'DELETE', headers: JSON_TYPE, body: '{"a":1}' }],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'a=%26&b=c+d',
      },
    ],
  ])('for %s', async (_, { headers, ...rest }) => {
    const server = await serve();
    // All requests of ours say what they accept.
    const request = { ...rest, headers: { accept: 'application/json', ...headers } };
    const url = `${server.url}/v1/users/a%2Fb?q=x%20y&q=%C3%AB`;
    await ask(url, textOf, { ...request, send: fetchTransport((to, init) => fetch(to, init)) });
    await ask(url, textOf, request);
    const [byFetch, byNode] = server.requests;
    if (byFetch === undefined || byNode === undefined) throw new Error('a request did not arrive');
    const comparable = (read: RawRequest): object => ({
      line: read.head.split('\r\n')[0],
      headers: linesOf(read)
        .filter((line) => !OF_FETCH.test(line.toLowerCase()))
        .map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()))
        .toSorted(),
      body: read.body,
    });
    expect(comparable(byNode)).toEqual(comparable(byFetch));
    expect(linesOf(byNode)).toContain('accept-encoding: gzip, br');
  });

  it('and codings that the caller asks for are left alone', async () => {
    const server = await serve();
    await ask(server.url.concat('/'), textOf, { headers: { 'accept-encoding': 'identity' } });
    const lines = linesOf(server.requests[0] as RawRequest).filter((line) => line.startsWith('accept-encoding'));
    expect(lines).toEqual(['accept-encoding: identity']);
  });
});

describe('connections', () => {
  it('are kept from call to call', async () => {
    const server = await serve();
    for (let call = 0; call < 4; call += 1) await ask(`${server.url}/`, textOf);
    expect(server.requests.map(({ earlierOnSocket }) => earlierOnSocket)).toEqual([0, 1, 2, 3]);
  });

  it('are kept also after an answer without a body', async () => {
    const server = await serve({ onRequest: (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n') });
    for (let call = 0; call < 3; call += 1) expect(await ask(`${server.url}/`, textOf)).toBe('');
    expect(server.requests.map(({ earlierOnSocket }) => earlierOnSocket)).toEqual([0, 1, 2]);
  });

  it('are 256 at most, and the calls beyond wait for one', async () => {
    const waiting: (() => void)[] = [];
    let connections = 0;
    const server = await serve({
      onConnect: () => {
        connections += 1;
        return false;
      },
      onRequest: (socket) => {
        const answer = (): void => void socket.write(reply({ body: 'fine' }));
        if (waiting.push(answer) === 256) for (const next of waiting) next();
        else if (waiting.length > 256) answer();
      },
    });
    const calls = Array.from({ length: 300 }, () => ask(`${server.url}/`, textOf, { timeout: 15_000 }));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['fine']));
    expect(connections).toBe(256);
  });

  it('that turn out to be closed are an error, and nothing is sent again', async () => {
    const server = await serve({ onBytes: (socket, earlier) => earlier > 0 && socket.end() !== undefined });
    await ask(`${server.url}/`, textOf);
    expect(await rejectionOf(ask(`${server.url}/`, textOf))).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('that turn out to be closed are made anew where that is asked for, once', async () => {
    const server = await serve({ onBytes: (socket, earlier) => earlier > 0 && socket.resetAndDestroy() !== undefined });
    await ask(`${server.url}/`, textOf);
    expect(await ask(`${server.url}/`, textOf, { retryStaleConnection: true })).toBe('fine');
    expect(server.requests).toHaveLength(2);
  });

  it('are not tried one after another', async () => {
    const waiting: (() => void)[] = [];
    const server = await serve({
      onBytes: (socket, earlier) => earlier > 0 && socket.resetAndDestroy() !== undefined,
      onRequest: (socket) => {
        waiting.push(() => socket.write(reply({ body: 'fine' })));
        if (waiting.length === 2) for (const answer of waiting) answer();
      },
    });
    await Promise.all([ask(`${server.url}/`, textOf), ask(`${server.url}/`, textOf)]);
    const error = await rejectionOf(ask(`${server.url}/`, textOf, { retryStaleConnection: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(2);
  });

  it('that break when they are new are not made again', async () => {
    const server = await serve({ onRequest: (socket) => socket.resetAndDestroy() });
    const error = await rejectionOf(ask(`${server.url}/`, textOf, { retryStaleConnection: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('that nobody accepts are an error', async () => {
    expect(await rejectionOf(ask(`${await deadAddress()}/`, textOf))).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('go to IPv6 addresses', async (context) => {
    const seen: string[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        seen.push(String(bytes));
        socket.end(reply({ body: 'six' }));
      });
    });
    const isThere = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(0, '::1', () => resolve(true));
    });
    if (!isThere) return context.skip('there is no IPv6 loopback');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await ask(`http://[::1]:${port}/`, textOf)).toBe('six');
    expect(seen[0]).toContain(`host: [::1]:${port}\r\n`);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('an answer', () => {
  it.each([200, 201, 299, 404, 503, 600, 999])('of status %i is handed on', async (status) => {
    const server = await serve({
      onRequest: (socket) => socket.write(`HTTP/1.1 ${status} So\r\ncontent-length: 0\r\n\r\n`),
    });
    const head = await ask(`${server.url}/`, async (answer) => [
      answer.status,
      answer.statusText,
      await textOf(answer),
    ]);
    expect(head).toEqual([status, 'So', '']);
  });

  it.each([301, 302, 303, 307, 308])('of status %i leads nowhere else', async (status) => {
    const elsewhere = await serve();
    const head = `HTTP/1.1 ${status} Moved\r\nlocation: ${elsewhere.url}/\r\ncontent-length: 0\r\n\r\n`;
    const server = await serve({ onRequest: (socket) => socket.write(head) });
    expect(await ask(`${server.url}/`, (answer) => answer.status)).toBe(status);
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('after informational ones is the answer', async () => {
    const informational = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n';
    const server = await serve({
      onRequest: (socket) =>
        socket.write(Buffer.concat([Buffer.from(informational), Buffer.from(reply({ body: 'late' }))])),
    });
    expect(await ask(`${server.url}/`, textOf)).toBe('late');
  });

  it.each([
    [
      'an upgrade that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    ],
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
  ])('is an error where it is %s', async (_, bytes) => {
    const server = await serve({ onRequest: (socket) => socket.write(bytes) });
    expect(await rejectionOf(ask(`${server.url}/`, textOf))).toMatchObject({
      code: expect.stringMatching(/^(?:HPE_|ECONN)/),
    });
  });

  it('is an error where the connection is closed instead', async () => {
    const server = await serve({ onRequest: (socket) => socket.end() });
    expect(await rejectionOf(ask(`${server.url}/`, textOf))).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('the end of the time', () => {
  it('ends a request that is not answered, and its connection', async () => {
    let closed: Promise<unknown> = Promise.resolve('never connected');
    const server = await serve({
      onRequest: (socket) => {
        closed = new Promise((resolve) => socket.once('close', () => resolve('closed')));
      },
    });
    const end = await rejectionOf(ask(`${server.url}/`, textOf, { timeout: 50 }));
    expect(end).toEqual(new DeadlineEnd('timeout'));
    expect(await closed).toBe('closed');
  });

  it('before the start sends nothing', async () => {
    const server = await serve();
    const end = await rejectionOf(ask(`${server.url}/`, textOf, { signal: AbortSignal.abort() }));
    expect(end).toEqual(new DeadlineEnd('aborted'));
    expect(server.requests).toHaveLength(0);
  });

  it('by an abort is told at once', async () => {
    const controller = new AbortController();
    const server = await serve({ onRequest: () => controller.abort() });
    const end = await rejectionOf(ask(`${server.url}/`, textOf, { signal: controller.signal }));
    expect(end).toEqual(new DeadlineEnd('aborted'));
  });

  it('takes no place among the connections from those who wait', async () => {
    const server = await serve({
      onRequest: (socket, { target }) => (target === '/silent' ? undefined : socket.write(reply({ body: 'fine' }))),
    });
    const silent = Array.from({ length: 300 }, () =>
      rejectionOf(ask(`${server.url}/silent`, textOf, { timeout: 200 })),
    );
    const ends = await Promise.all(silent);
    expect(ends.every((end) => end instanceof DeadlineEnd)).toBe(true);
    expect(await ask(`${server.url}/`, textOf)).toBe('fine');
  });
});

it('rejects what cannot be sent', async () => {
  const { url } = await serve();
  await rejectionOf(ask(`${url}/`, textOf, { headers: { 'x-secret': 's3cret\r\nx: y' } })).then((error) => {
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain('s3cret');
  });
  expect(nodeTransport).toBeTypeOf('function');
});
