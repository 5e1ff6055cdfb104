import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import createClient from 'openapi-fetch';
import { Bench } from 'tinybench';
import { Corbado } from '../../src/corbado.ts';
import type { paths } from '../../src/generated/corbado/types.ts';

/** One small call: authloom beside bare openapi-fetch and beside `fetch` alone. */
export async function benchCalls(concurrency: number): Promise<Bench> {
  const { url, stop } = await startServer();
  const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_bench', backendApi: url });
  const bare = createClient<paths>({ baseUrl: url });
  const params = { params: { path: { userID: 'usr-1' } } };
  const bench = new Bench({
    name: `one small call, ${concurrency} at a time`,
    time: 1_500,
    warmupTime: 500,
    retainSamples: true,
  });
  const times = (call: () => Promise<unknown>) => async (): Promise<void> => {
    await Promise.all(Array.from({ length: concurrency }, call));
  };
  bench
    .add(
      'global fetch',
      times(async () => (await fetch(`${url}/v2/users/usr-1`)).json()),
    )
    .add(
      'openapi-fetch',
      times(() => bare.GET('/v2/users/{userID}', params)),
    )
    .add(
      'authloom',
      times(() => corbado.users.get({ userID: 'usr-1' })),
    );
  await bench.run();
  stop();
  return bench;
}

function startServer(): Promise<{ url: string; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve) => {
    child.once('message', (port) => resolve({ url: `http://127.0.0.1:${Number(port)}`, stop: () => child.kill() }));
  });
}
