import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { jsonResponse, type LoopbackServer, serve, textResponse } from '../../../../src/facade/testing/loopback.ts';

const servers: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(...args: Parameters<typeof serve>): Promise<LoopbackServer> {
  const server = await serve(...args);
  servers.push(server);
  return server;
}

it('passes a request on, and sends the response', async () => {
  const { url } = await start(async ({ method, url: { pathname, search }, headers, text }) => {
    return jsonResponse(201, { method, pathname, search, agent: headers['x-agent'], text }, { 'x-a': 'b' });
  }, 0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${url}/a//b?c=d`, { method: 'POST', body: 'é', headers: { 'x-agent': 'smith' } });
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-a')]).toEqual([
    201,
    'application/json',
    'b',
  ]);
  expect(await response.json()).toEqual({
    method: 'POST',
    pathname: '/a//b',
    search: '?c=d',
    agent: 'smith',
    text: 'é',
  });
});

it.each([
  ['//', '//'],
  ['//elsewhere.example/certs', '//elsewhere.example/certs'],
  ['http://elsewhere.example/certs', '/certs'],
  ['*', '/*'],
  ['http://', '/'],
])('reads the request target %s', async (target, pathname) => {
  const { url } = await start(({ url: received }) => textResponse(404, received.pathname), 0);
  const response = await rawResponse(Number(new URL(url).port), `OPTIONS ${target} HTTP/1.1`);
  expect(response).toMatch(/^HTTP\/1\.1 404/);
  expect(response.split('\r\n\r\n')[1]).toContain(pathname);
  expect((await fetch(url)).status).toBe(404);
});

it.each([
  ['a handler that throws', () => Promise.reject(new Error('boom')), 'the server failed: Error: boom'],
  ['headers that cannot be sent', () => ({ status: 200, headers: { 'bad header': 'x' }, body: '' }), 'Header name'],
])('responds 500 to %s', async (_, handle, message) => {
  const { url } = await start(handle, 0);
  const response = await fetch(url);
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(message)]);
});

it('uses the given port, and rejects if it is in use', async () => {
  const first = await start(() => textResponse(200, 'first'), 0);
  const port = Number(new URL(first.url).port);
  await expect(serve(() => textResponse(200, 'second'), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
  await expect(fetch(first.url)).rejects.toThrow();
  await expect(first.close()).resolves.toBeUndefined();
  expect((await start(() => textResponse(200, 'second'), port)).url).toBe(first.url);
});

/** Returns the response to a request that `fetch` cannot send. */
function rawResponse(port: number, requestLine: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${requestLine}\r\nhost: a\r\nconnection: close\r\n\r\n`),
    );
    socket.on('error', reject);
    socket.on('data', (data) => chunks.push(data));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
