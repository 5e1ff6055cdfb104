import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { reply } from '../../../test/helpers/raw-reply.ts';
import { startRawServer } from '../../../test/helpers/raw-server.ts';
import { GIGABYTE_OF_GZIP } from '../gzip-bomb.ts';
import type { Subject } from '../subject.ts';
import type { Metric } from './metric.ts';

const MB = 1024 * 1024;
const MAX = 64;
const ROUNDS = 5;

/** Measures the extra memory of a 1 MB response that decompresses to 1 GB. */
export async function measureBomb(subject: Subject): Promise<Metric[]> {
  const bomb = reply({ headers: [['content-encoding', 'gzip']], body: GIGABYTE_OF_GZIP });
  const server = await startRawServer({ onRequest: (socket) => socket.write(bomb) });
  const calls = subject.open(server.url, { timeout: 30_000, retry: false });
  const attack = async (): Promise<void> => {
    await Promise.allSettled([calls.read()]);
    await Promise.allSettled([calls.keys?.()]);
  };
  // Once before measuring: zlib and parsers keep some memory for good.
  await attack();
  collectGarbage();
  const before = sample();
  const peak = { ...before };
  const timer = setInterval(() => {
    const now = sample();
    peak.resident = Math.max(peak.resident, now.resident);
    peak.held = Math.max(peak.held, now.held);
  }, 1);
  for (let round = 0; round < ROUNDS; round += 1) await attack();
  clearInterval(timer);
  await server.close();
  return [
    metric(subject, 'heap and buffers', peak.held - before.held),
    metric(subject, 'resident memory', peak.resident - before.resident),
  ];
}

function metric({ name }: Subject, what: string, bytes: number): Metric {
  return {
    label: `gzip of 1 MB to 1 GB, extra ${what}, ${name}`,
    value: Math.round(bytes / MB),
    max: MAX,
    unit: 'MB',
  };
}

function sample(): { resident: number; held: number } {
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, held: heapUsed + external };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') gc();
}
