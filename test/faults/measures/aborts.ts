import type { Corbado } from '../../../src/corbado.ts';
import { AbortException } from '../../../src/index.ts';
import { corbadoAt, envelope } from '../../support/corbado-client.ts';
import { dripBody, hang, json, startFaultServer } from '../../support/fault-server.ts';
import type { Transport } from '../transport.ts';
import type { Figure } from './figure.ts';
import { startFullListener } from './full-listener.ts';

const PER_PHASE = 13;
const MOST = 50;
/** Aborts come within so many milliseconds of the call's start. */
const WINDOW = 60;

/** The longest time between an abort at a random moment and the call's end, for each phase of a call. */
export async function measureAborts({ name, options }: Transport): Promise<Figure[]> {
  const longestAt = (phase: string, url: string): Promise<Figure> =>
    longest(`${phase}, over ${name}`, corbadoAt(url, { timeout: 60_000, ...options }));
  const listener = await startFullListener();
  const server = await startFaultServer();
  try {
    const figures = [await longestAt('while connecting', listener.url)];
    server.script(hang());
    figures.push(await longestAt('while waiting for headers', server.url));
    server.script(dripBody());
    figures.push(await longestAt('during the body', server.url));
    server.script(json(503, envelope(503), { 'retry-after': '20' }));
    figures.push(await longestAt('while waiting to retry', server.url));
    return figures;
  } finally {
    await server.close();
    await listener.close();
  }
}

async function longest(phase: string, client: Corbado): Promise<Figure> {
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
    // A call that ended otherwise, or before its abort, was not aborted at all.
    value = Math.max(value, error instanceof AbortException && latency >= 0 ? latency : Number.POSITIVE_INFINITY);
  }
  return { label: `abort ${phase}, longest of ${PER_PHASE}`, value: Math.ceil(value), most: MOST, unit: 'ms' };
}
