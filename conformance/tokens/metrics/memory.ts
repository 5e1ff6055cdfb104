import { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { forger } from './forger.ts';
import { type Metric, settle } from './metric.ts';

const MEGABYTE = 1024 * 1024;
const MAX = 10 * MEGABYTE;
const BATCH = 50;
/** More than the cache of verified tokens holds, so that it evicts. */
const GENUINE = 6_000;
const WARM_UP = 2_000;
/** Simulated duration in milliseconds, long enough for key refreshes. */
const SPAN = 60 * 60_000;

/** The number of checks to measure heap growth over. */
export interface MemoryPlan {
  readonly tokens: number;
  readonly kids: number;
}

/**
 * Measures heap growth over checks of distinct tokens. Signing is slower than checking, so most of the tokens are a
 * genuine one with other claims, whose signature is verified and does not match.
 */
export async function heapGrowth(subject: Subject, { tokens, kids }: MemoryPlan): Promise<Metric> {
  const fixture = new Fixture(subject);
  const { ofUser, ofKey } = forger(fixture);
  await checkAll(fixture, WARM_UP, (index) => ofUser(`warm-up-${index}`));
  const before = await heapAfterCollection();
  const count = Math.min(GENUINE, tokens);
  const started = performance.now();
  const signedIn = await checkAll(fixture, count, (index) => fixture.token({ sub: `user-${index}` }));
  const forged = await checkAll(fixture, tokens - count, (index) => ofUser(`user-${index}`));
  const unknown = await checkAll(fixture, kids, (index) => ofKey(`random-${index}`));
  const seconds = (performance.now() - started) / 1_000;
  const growth = (await heapAfterCollection()) - before;
  return {
    target: 'distinct tokens and distinct key ids: the heap grows by less than 10 MB',
    measured:
      `${(growth / MEGABYTE).toFixed(2)} MB over ${count} genuine and ${tokens - count} forged tokens and ` +
      `${kids} key ids, in ${seconds.toFixed(0)} s`,
    passed: growth < MAX && signedIn === count && forged + unknown === 0,
  };
}

/** Contents of tokens that take more memory than their length suggests. */
const CONTENTS: Readonly<Record<string, (index: number) => unknown>> = {
  'one string': () => 'ф'.repeat(5_000),
  'empty objects': () => Array.from({ length: 3_000 }, () => ({})),
  'objects of distinct members': (index) => Array.from({ length: 500 }, (_, at) => ({ [`k${index}-${at}`]: 1 })),
};
/** The default limit of the cache, and what the rest of a client takes. */
const CACHE_MAX = 4.5 * MEGABYTE;

/** Measures a full cache of verified tokens: each comes in a header of 15 kB, or has 15 kB itself. */
export async function cacheGrowth(subject: Subject): Promise<Metric> {
  const growths: [name: string, bytes: number][] = [];
  const measure = async (name: string, count: number, tokenAt: (fixture: Fixture, index: number) => string) => {
    const fixture = new Fixture(subject);
    await checkAll(fixture, BATCH, () => fixture.token());
    const before = await heapAfterCollection();
    await checkAll(fixture, count, (index) => tokenAt(fixture, index));
    growths.push([name, (await heapAfterCollection()) - before]);
    // Keeps the client alive until its heap is measured.
    await fixture.validate(fixture.token());
  };
  await measure('short tokens in headers of 15 kB', GENUINE, (fixture, index) => {
    const token = fixture.token({ sub: `user-${index}` });
    return `${token}${' '.repeat(15_000 - token.length)}`.slice(0, token.length);
  });
  for (const [name, content] of Object.entries(CONTENTS))
    await measure(name, 1_000, (fixture, index) => fixture.token({ sub: `user-${index}`, extra: content(index) }));
  return {
    target: 'a full cache of verified tokens of 15 kB takes about the 4 MB that it may',
    measured: growths.map(([name, bytes]) => `${name}: ${(bytes / MEGABYTE).toFixed(2)} MB`).join(', '),
    passed: growths.every(([, bytes]) => bytes < CACHE_MAX),
  };
}

/** Checks tokens in batches and returns how many were signed in. */
async function checkAll(fixture: Fixture, count: number, tokenAt: (index: number) => string): Promise<number> {
  let signedIn = 0;
  for (let index = 0; index < count; index += BATCH) {
    const size = Math.min(BATCH, count - index);
    const checks = Array.from({ length: size }, (_, offset) => fixture.validate(tokenAt(index + offset)));
    for (const { authenticated } of await Promise.all(checks)) signedIn += authenticated ? 1 : 0;
    fixture.now += (SPAN * size) / count;
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
