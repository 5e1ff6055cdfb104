import type { Corbado } from '../../../src/corbado.ts';
import { AbortException } from '../../../src/index.ts';
import { corbadoAt, corbadoError } from '../../../test/helpers/corbado-client.ts';
import { dripBody, hang, json, startFaultServer } from '../../../test/helpers/fault-server.ts';
import type { Transport } from '../transport.ts';
import { startFullListener } from './full-listener.ts';
import type { Metric } from './metric.ts';

const PER_PHASE = 13;
const MAX = 50;
/** Aborts come within this many milliseconds of the call's start. */
const WINDOW = 60;

/** Measures the longest time between an abort at a random moment and the end of the call, for each phase of a call. */
export async function measureAborts({ name, options }: Transport): Promise<Metric[]> {
  const longestAt = (phase: string, url: string): Promise<Metric> =>
    longest(`${phase}, over ${name}`, corbadoAt(url, { timeout: 60_000, ...options }));
  const listener = await startFullListener();
  const server = await startFaultServer();
  try {
    const metrics = [await longestAt('while connecting', listener.url)];
    server.script(hang());
    metrics.push(await longestAt('while waiting for headers', server.url));
    server.script(dripBody());
    metrics.push(await longestAt('during the body', server.url));
    server.script(json(503, corbadoError(503), { 'retry-after': '20' }));
    metrics.push(await longestAt('while waiting to retry', server.url));
    return metrics;
  } finally {
    await server.close();
    await listener.close();
  }
}

async function longest(phase: string, client: Corbado): Promise<Metric> {
  let value = 0;
  for (let n = 0; n < PER_PHASE; n += 1) {
    const controller = new AbortController();
    let abortedAt = Number.NaN;
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort();
    }, Math.random() * WINDOW);
    const error = await client.users.get({ userID: 'usr-1' }, { signal: controller.signal }).catch((e: unknown) => e);
    const latency = performance.now() - abortedAt;
    // A call that ended before its abort, or with another error, was not aborted.
    value = Math.max(value, error instanceof AbortException && latency >= 0 ? latency : Number.POSITIVE_INFINITY);
  }
  return { label: `abort ${phase}, longest of ${PER_PHASE}`, value: Math.ceil(value), max: MAX, unit: 'ms' };
}
