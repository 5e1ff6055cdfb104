import { Bench } from '../bench.ts';
import type { Subject } from '../subjects.ts';
import { encode, partsOf } from '../tokens.ts';
import { type Figure, settle } from './figure.ts';

const MEGABYTE = 1024 * 1024;
const MOST = 10 * MEGABYTE;
const BATCH = 50;
/** More than the cache of verified tokens holds, so that it is full and has had to forget. */
const GENUINE = 6_000;
const WARM_UP = 2_000;
/** Over how long the tokens come, in milliseconds, so that keys are refreshed meanwhile. */
const SPAN = 60 * 60_000;

/** How many checks the growth of the heap is measured over. */
export interface MemoryPlan {
  readonly tokens: number;
  readonly kids: number;
}

/**
 * The growth of the heap over checks of distinct tokens. Signing takes longer than checking, so that most of the tokens
 * are a genuine one with other claims: their signature is checked, and does not fit.
 */
export async function heapGrowth(subject: Subject, { tokens, kids }: MemoryPlan): Promise<Figure> {
  const bench = new Bench(subject);
  const { ofUser, ofKey } = forger(bench);
  await checkAll(bench, WARM_UP, (index) => ofUser(`warm-up-${index}`));
  const before = await heapAfterCollection();
  const count = Math.min(GENUINE, tokens);
  const started = performance.now();
  const signedIn = await checkAll(bench, count, (index) => bench.token({ sub: `user-${index}` }));
  const forged = await checkAll(bench, tokens - count, (index) => ofUser(`user-${index}`));
  const unknown = await checkAll(bench, kids, (index) => ofKey(`random-${index}`));
  const seconds = (performance.now() - started) / 1_000;
  const growth = (await heapAfterCollection()) - before;
  return {
    promise: 'distinct tokens and distinct key ids: the heap grows by less than 10 MB',
    measured:
      `${(growth / MEGABYTE).toFixed(2)} MB over ${count} genuine and ${tokens - count} forged tokens and ` +
      `${kids} key ids, in ${seconds.toFixed(0)} s`,
    kept: growth < MOST && signedIn === count && forged + unknown === 0,
  };
}

/** Writes tokens of other users, and of other keys, with a genuine token's signature. */
function forger(bench: Bench): { ofUser: (user: string) => string; ofKey: (kid: string) => string } {
  const [header, payload, signature] = partsOf(bench.token({ sub: '@' }));
  const [start = '', end = ''] = Buffer.from(payload, 'base64url').toString().split('@', 2);
  return {
    ofUser: (user) => `${header}.${encode(start + user + end)}.${signature}`,
    ofKey: (kid) => `${encode(bench.signer.header({ kid }))}.${payload}.${signature}`,
  };
}

/** Checks so many tokens, some at a time, and answers how many were signed in. */
async function checkAll(bench: Bench, count: number, tokenAt: (index: number) => string): Promise<number> {
  let signedIn = 0;
  for (let index = 0; index < count; index += BATCH) {
    const size = Math.min(BATCH, count - index);
    const checks = Array.from({ length: size }, (_, offset) => bench.validate(tokenAt(index + offset)));
    for (const { authenticated } of await Promise.all(checks)) signedIn += authenticated ? 1 : 0;
    bench.now += (SPAN * size) / count;
  }
  return signedIn;
}

async function heapAfterCollection(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('run node with --expose-gc to measure the heap');
  for (let round = 0; round < 5; round += 1) {
    await settle();
    gc();
  }
  return process.memoryUsage().heapUsed;
}
