import type { Socket } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { reply } from '../../../../helpers/raw-reply.ts';
import { type RawScript, type RawServer, startRawServer } from '../../../../helpers/raw-server.ts';
import { exchange, textOf } from './exchanges.ts';

const FIVE_SECONDS = 5_000;
const servers: RawServer[] = [];

afterEach(async () => {
  vi.useRealTimers();
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

it('reads the responses of a reused connection', async () => {
  const server = await serve();
  for (const earlierOnSocket of [0, 1, 2]) {
    expect(await exchange(`${server.url}/`, textOf)).toBe('fine');
    await settle();
    expect(server.requests.at(-1)).toMatchObject({ earlierOnSocket });
  }
});
