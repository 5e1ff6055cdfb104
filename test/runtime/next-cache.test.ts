import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../../examples/fake-stytch/start-app.ts';
import { createTestIssuer } from '../../src/testing.ts';

// Routes of Next.js whose requests are to be cached for ever, over the built package.

const APP = fileURLToPath(new URL('./next-app', import.meta.url));
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

let server: Server;
let app: ChildProcess;
let origin: string;
/** The number of users and of key sets that were requested. */
const counts = { users: 0, keys: 0 };

beforeAll(async () => {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  server = createServer(({ url }, response) => {
    const isForKeys = url === '/.well-known/jwks';
    counts[isForKeys ? 'keys' : 'users'] += 1;
    const user = { userID: 'usr-1', fullName: `name ${counts.users}`, status: 'active', updated: '', updatedMs: 1 };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(isForKeys ? issuer.keySet() : user));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    OPTIONS: JSON.stringify({ projectId: 'pro-1', apiSecret: 'corbado1_x', backendApi: url, frontendApi: url }),
    TOKEN: await issuer.mint(),
  } as const;
  rmSync(join(APP, '.next'), { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [NEXT, 'build'], { cwd: APP, env });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  app = spawn(process.execPath, [NEXT, 'start', '-p', String(port)], { cwd: APP, env, stdio: 'ignore' });
  await vi.waitFor(async () => expect((await fetch(origin)).status).toBe(404), { timeout: 30_000, interval: 200 });
}, 240_000);

afterAll(() => {
  app.kill();
  server.close();
  server.closeAllConnections();
  rmSync(join(APP, '.next'), { recursive: true, force: true });
});

it.each([
  ["Node's client", 'node'],
  ['the fetch of the edge runtime', 'edge'],
  ['the global fetch, given as an option', 'own'],
])('no user and no key set is read from the cache of Next.js, or written to it: %s', async (_, route) => {
  const before = { ...counts };
  for (const call of [1, 2, 3]) {
    const response = await fetch(`${origin}/${route}`);
    expect(await response.json()).toEqual(['usr-1', `name ${before.users + call}`, 'signed-in']);
  }
  expect(counts).toEqual({ users: before.users + 3, keys: before.keys + 3 });
  const cache = join(APP, '.next/cache/fetch-cache');
  expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
});
