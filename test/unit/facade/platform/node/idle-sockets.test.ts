import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reply } from '../../../../helpers/raw-reply.ts';
import { type RawScript, type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { exchange, textOf } from './exchanges.ts';

const FIVE_SECONDS = 5_000;
const servers: RawServer[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(script: Partial<RawScript> = {}): Promise<RawServer> {
  const onRequest = (socket: Socket): void => void socket.write(reply({ body: 'fine' }));
  const server = await startRawServer({ onRequest, ...script });
  servers.push(server);
  return server;
}

/** Lets what is under way on sockets happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it.each([
  ['is reused soon after', FIVE_SECONDS, 1],
  ['is not reused after five seconds', FIVE_SECONDS + 1, 0],
  ['is not reused after a thaw, with the clock hours ahead', 3 * 3_600_000, 0],
  ['is not reused with a clock that was set back', -1, 0],
])('for a request that must not be repeated, an idle connection %s', async (_, elapsed, earlierOnSocket) => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  const server = await serve();
  await exchange(`${server.url}/`, textOf);
  await settle();
  vi.setSystemTime(Date.now() + elapsed);
  expect(await exchange(`${server.url}/`, textOf, { method: 'POST', body: '{}', avoidIdleConnections: true })).toBe(
    'fine',
  );
  expect(server.requests[1]).toMatchObject({ method: 'POST', earlierOnSocket });
});

it('reuses an idle connection of any age for other requests', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const server = await serve();
  await exchange(`${server.url}/`, textOf);
  await settle();
  vi.setSystemTime(Date.now() + 20_000);
  await exchange(`${server.url}/`, textOf);
  expect(server.requests[1]).toMatchObject({ earlierOnSocket: 1 });
});

it('drops an idle connection that receives a response nobody asked for', async () => {
  const sockets: Socket[] = [];
  const server = await serve({
    onRequest: (socket, { number }) => {
      sockets.push(socket);
      socket.write(reply({ body: `response ${number}` }));
    },
  });
  expect(await exchange(`${server.url}/`, textOf)).toBe('response 1');
  await settle();
  sockets[0]?.write(reply({ body: 'of somebody else' }));
  await settle();
  expect(await exchange(`${server.url}/`, textOf)).toBe('response 2');
  expect(server.requests[1]).toMatchObject({ earlierOnSocket: 0 });
  expect(sockets[0]?.destroyed || sockets[0]?.readableEnded).toBe(true);
});

it.each([
  ['right behind the expected one', 0],
  ['while the next request waits for an unread connection', 100],
])('does not take a response nobody asked for, %s, for that of the next request', async (_, idle) => {
  const server = await serve({
    onRequest: (socket, { number }) =>
      socket.write(Buffer.concat([reply({ body: `response ${number}` }), reply({ body: 'stray' })])),
  });
  for (const number of [1, 2, 3]) {
    expect(await exchange(`${server.url}/`, textOf)).toBe(`response ${number}`);
    // Blocks the process, so that nothing is read in the meantime.
    for (const end = performance.now() + idle; performance.now() < end; );
  }
});

it('leaves the idle connections of other servers alone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const [server, other] = [await serve(), await serve()];
  await exchange(`${other.url}/`, textOf);
  await settle();
  vi.setSystemTime(Date.now() + 20_000);
  await exchange(`${server.url}/`, textOf, { method: 'POST', body: '{}', avoidIdleConnections: true });
  await exchange(`${other.url}/`, textOf);
  expect(other.requests.map(({ earlierOnSocket }) => earlierOnSocket)).toEqual([0, 1]);
});

it('does not take a connection that goes on to a waiting request for an idle one', async () => {
  let connections = 0;
  const server = await serve({
    onConnect: () => {
      connections += 1;
      return false;
    },
    // In several pieces.
    onRequest: (socket) => {
      const bytes = reply({ body: 'x'.repeat(200_000) });
      socket.write(bytes.slice(0, 100_000));
      setTimeout(() => socket.write(bytes.slice(100_000)), 5);
    },
  });
  const calls = Array.from({ length: 600 }, () => exchange(`${server.url}/`, textOf, { timeout: 20_000 }));
  expect(new Set((await Promise.all(calls)).map(({ length }) => length))).toEqual(new Set([200_000]));
  expect(connections).toBe(256);
});

describe('a process that was frozen', () => {
  /** Starts a process that sends one request for each line of its input, and prints the results. */
  function startClient(url: string): { readonly child: ChildProcess; send(method: string): Promise<string> } {
    const module = (path: string): string => new URL(`../../../../../src/facade/${path}`, import.meta.url).href;
    const script = `
      import { createInterface } from 'node:readline';
      import { Deadline } from '${module('http/deadline.ts')}';
      import { nodeTransport } from '${module('platform/node/http.ts')}';
      createInterface({ input: process.stdin }).on('line', async (method) => {
        const request = { method, url: '${url}/', headers: {}, avoidIdleConnections: method !== 'GET' };
        const deadline = new Deadline(5_000);
        const result = await nodeTransport(request, deadline).then((head) => head.readText(1_000), (error) => error.code);
        deadline.close();
        console.log(result);
      });
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type', 'module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    const lines = createInterface({ input: child.stdout });
    return {
      child,
      async send(method) {
        child.stdin.write(`${method}\n`);
        return String((await once(lines, 'line'))[0]);
      },
    };
  }

  it.each([
    ['its server has closed the connection', (socket: Socket) => socket.end()],
    ['its server has reset the connection', (socket: Socket) => socket.resetAndDestroy()],
    [
      'a load balancer has sent 408',
      (socket: Socket) => socket.end('HTTP/1.1 408 Timeout\r\ncontent-length: 0\r\n\r\n'),
    ],
  ])('sends over a new connection if %s', async (_, whileFrozen) => {
    const sockets: Socket[] = [];
    const server = await serve({
      onConnect: (socket) => {
        sockets.push(socket);
        return false;
      },
    });
    const client = startClient(server.url);
    const methods = ['POST', 'GET', 'POST', 'POST'];
    for (const method of methods) {
      expect(await client.send(method)).toBe('fine');
      await delay(100);
      client.child.kill('SIGSTOP');
      // The process gets to know of the next request before it gets to know of the connection.
      const next = client.send(method);
      await delay(20);
      for (const socket of sockets.splice(0)) whileFrozen(socket);
      await delay(100);
      client.child.kill('SIGCONT');
      expect(await next).toBe('fine');
    }
    expect(server.requests.map(({ earlierOnSocket }) => earlierOnSocket)).not.toContain(2);
  });
});

it('reads the responses of a reused connection', async () => {
  const server = await serve();
  for (const earlierOnSocket of [0, 1, 2]) {
    expect(await exchange(`${server.url}/`, textOf)).toBe('fine');
    await settle();
    expect(server.requests.at(-1)).toMatchObject({ earlierOnSocket });
  }
});
