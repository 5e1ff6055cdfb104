// Measures the calls of one vendor and prints the samples as JSON. Every subject has to return correct values first.
import type { Measured } from '../measure/measured.ts';
import { measureRounds } from '../measure/rounds.ts';
import { openFetch, openNodeHttp } from '../vendors/limits.ts';
import type { Calls } from '../vendors/vendor.ts';
import { attempt, readArguments } from './arguments.ts';

const SMALL = [1, 32, 256];
const LARGE = [1, 32];
/** Pages of 500 kB take longer. */
const LARGE_TURNS = 2;

const { url, vendor, effort } = readArguments();
const openers: readonly (readonly [string, () => Calls | Promise<Calls>])[] = [
  ['global fetch', () => openFetch(url, vendor)],
  ['node:http', () => openNodeHttp(url, vendor)],
  ['openapi-fetch', () => vendor.openRaw(url)],
  ['authloom', () => vendor.openAuthloom(url)],
  [vendor.official, () => vendor.openOfficial(url)],
];

const subjects: [string, Calls][] = [];
const measured: Measured[] = [];
for (const [name, open] of openers) {
  const calls = await attempt(async () => prove(await open()));
  if ('note' in calls) measured.push({ group: 'user × 1', name, cpu: [], wall: [], note: calls.note });
  else subjects.push([name, calls]);
}
await warmUp();
for (const concurrency of SMALL) {
  const works = subjects.map(([name, { user }]) => ({ name, run: user }));
  measured.push(...(await measureRounds(`user × ${concurrency}`, works, effort, concurrency)));
}
for (const concurrency of LARGE) {
  const works = subjects.map(([name, { page }]) => ({ name, run: page }));
  const longer = { ...effort, turn: effort.turn * LARGE_TURNS };
  measured.push(...(await measureRounds(`page × ${concurrency}`, works, longer, concurrency)));
}
process.stdout.write(JSON.stringify(measured), () => process.exit());

/** Warm-up until Node has optimized the code; otherwise the first group would look slow. */
async function warmUp(): Promise<void> {
  const works = subjects.map(([name, { user }]) => ({ name, run: user }));
  await measureRounds('warm-up', works, { ...effort, rounds: 3 }, 32);
}

async function prove(calls: Calls): Promise<Calls> {
  const id = await calls.user();
  if (id !== vendor.userId) throw new Error(`expected the user ${vendor.userId}, got ${String(id)}`);
  const size = await calls.page();
  if (size !== vendor.pageSize) throw new Error(`expected ${vendor.pageSize} records, got ${String(size)}`);
  return calls;
}
