import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startRawServer } from '../raw-server.ts';
import type { Subject } from '../subject.ts';
import { GIGABYTE_OF_GZIP, reply } from '../wire.ts';
import type { Figure } from './figure.ts';

const MB = 1024 * 1024;
const MOST = 64;
const ROUNDS = 5;

/** How much memory the answer of 1 MB that unfolds to 1 GB takes at most, beyond what was taken before. */
export async function measureBomb(subject: Subject): Promise<Figure[]> {
  const bomb = reply({ headers: [['content-encoding', 'gzip']], body: GIGABYTE_OF_GZIP });
  const server = await startRawServer({ onRequest: (socket) => socket.write(bomb) });
  const calls = subject.open(server.url, { timeout: 30_000, retry: false });
  const attack = async (): Promise<void> => {
    await Promise.allSettled([calls.read()]);
    await Promise.allSettled([calls.keys()]);
  };
  // Once before: what zlib and parsers keep for good is not the bomb's.
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
    figure(subject, 'heap and buffers', peak.held - before.held),
    figure(subject, 'resident memory', peak.resident - before.resident),
  ];
}

function figure({ name }: Subject, what: string, bytes: number): Figure {
  return {
    label: `gzip of 1 MB to 1 GB, extra ${what}, ${name}`,
    value: Math.round(bytes / MB),
    most: MOST,
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
