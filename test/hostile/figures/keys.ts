import { broken } from '../../support/key-endpoint.ts';
import { Bench } from '../bench.ts';
import { attacker } from '../strangers.ts';
import type { Subject } from '../subjects.ts';
import { Signer } from '../tokens.ts';
import { type Figure, settle } from './figure.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** How long the tokens of these measurements are good, in seconds. */
const LIFETIME = 2 * 60 * 60;

/** What is promised of key endpoints: how often they are asked, and what their trouble does to users. */
export const KEY_FIGURES: readonly ((subject: Subject) => Promise<Figure>)[] = [
  coldChecks,
  checksAtExpiry,
  randomIds,
  outage,
  coldOutage,
  rotation,
  removal,
];

async function coldChecks(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  const signedIn = await countSignedIn(bench, genuine(bench, 500));
  const { count } = bench.endpoint;
  return {
    promise: '500 parallel checks without keys: 1 request',
    measured: `${plural(count, 'request')}, ${signedIn} signed in`,
    kept: count === 1 && signedIn === 500,
  };
}

async function checksAtExpiry(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  const tokens = genuine(bench, 500);
  await bench.validate(tokens[0]);
  bench.now += 10 * MINUTE;
  const signedIn = await countSignedIn(bench, tokens);
  const count = bench.endpoint.count - 1;
  return {
    promise: '500 parallel checks as the keys expire: 1 request',
    measured: `${plural(count, 'request')}, ${signedIn} signed in`,
    kept: count === 1 && signedIn === 500,
  };
}

async function randomIds(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  await bench.validate(bench.token());
  bench.now += 30 * SECOND;
  const before = bench.endpoint.count;
  let accepted = 0;
  for (let index = 0; index < 1_000; index += 1) {
    bench.now += 29;
    accepted += await signsIn(bench, ofRandomId(bench, index));
  }
  const count = bench.endpoint.count - before;
  return {
    promise: '1,000 random key ids within 30 s: at most 1 request',
    measured: `${plural(count, 'request')}, ${accepted} signed in`,
    kept: count <= 1 && accepted === 0,
  };
}

/** 200 tokens in 20 s, every other one of a session that was known before the keys expired. */
async function outage(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  const known = genuine(bench, 100);
  await countSignedIn(bench, known);
  bench.now += 10 * MINUTE;
  bench.endpoint.answerWith(broken());
  const before = bench.endpoint.count;
  let stillIn = 0;
  let forgedIn = 0;
  for (const [index, token] of known.entries()) {
    stillIn += await signsIn(bench, token);
    await advance(bench, 100);
    forgedIn += await signsIn(bench, ofRandomId(bench, index));
    await advance(bench, 100);
  }
  const count = bench.endpoint.count - before;
  bench.now += 60 * MINUTE;
  const afterGrace = (await bench.validate(known[0])).status;
  return {
    promise: 'dead endpoint, 200 tokens in 20 s: at most 10 requests, known sessions stay in for the grace of 1 h',
    measured: `${plural(count, 'request')}, ${stillIn} of 100 known in, ${forgedIn} forged in; after the grace ${afterGrace}`,
    kept: count <= 10 && stillIn === 100 && forgedIn === 0 && afterGrace === 'unavailable',
  };
}

async function coldOutage(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  bench.endpoint.answerWith(broken());
  let unavailable = 0;
  for (const token of genuine(bench, 200)) {
    unavailable += (await bench.validate(token)).status === 'unavailable' ? 1 : 0;
    await advance(bench, 100);
  }
  const { count } = bench.endpoint;
  return {
    promise: 'endpoint dead from the start, 200 tokens in 20 s: at most 10 requests, nobody is signed out',
    measured: `${plural(count, 'request')}, ${unavailable} unavailable`,
    kept: count <= 10 && unavailable === 200,
  };
}

/** A new key, while others send ids that do not exist. */
async function rotation(subject: Subject): Promise<Figure> {
  const bench = new Bench(subject);
  await bench.validate(bench.token());
  const next = new Signer(subject.algorithm, 'rotated-key');
  bench.publish(bench.signer, next);
  for (let index = 0; index < 100; index += 1) await bench.validate(ofRandomId(bench, index));
  bench.now += 30 * SECOND;
  const before = bench.endpoint.count;
  const { status } = await bench.validate(next.sign(bench.claims()));
  const count = bench.endpoint.count - before;
  return {
    promise: 'a new key counts on its first use after the cool-down of 30 s',
    measured: `${status} after ${plural(count, 'request')}`,
    kept: status === 'signed-in' && count === 1,
  };
}

/** A key that is withdrawn, with a token of it that was verified before: checked every 10 s, and only once. */
async function removal(subject: Subject): Promise<Figure> {
  const busy = await withdrawn(subject);
  const token = busy.token;
  let seconds = 0;
  while (seconds <= 1_200 && (await signsIn(busy.bench, token)) === 1) {
    seconds += 10;
    await advance(busy.bench, 10 * SECOND);
  }
  const quiet = await withdrawn(subject);
  quiet.bench.now += 10 * MINUTE;
  const { error } = await quiet.bench.validate(quiet.token);
  const reason = error !== null && 'reason' in error ? error.reason : 'not refused';
  return {
    promise: 'a withdrawn key counts no more after 10 min, known tokens included',
    measured: `gone after ${seconds} s of use; ${reason} at first use after 600 s`,
    kept: seconds <= 600 && reason === 'unknown_key',
  };
}

async function withdrawn(subject: Subject): Promise<{ readonly bench: Bench; readonly token: string }> {
  const bench = new Bench(subject);
  const [token = ''] = genuine(bench, 1);
  if ((await countSignedIn(bench, [token, token])) !== 2) throw new Error('a genuine token was not signed in');
  bench.publish(new Signer(subject.algorithm, 'other-key'));
  return { bench, token };
}

function genuine(bench: Bench, count: number): readonly string[] {
  const exp = Math.floor(bench.second) + LIFETIME;
  return Array.from({ length: count }, (_, index) => bench.token({ exp, index }));
}

function ofRandomId(bench: Bench, index: number): string {
  return attacker(bench.signer.algorithm, `random-${index}`).sign(bench.claims());
}

async function signsIn(bench: Bench, token: string): Promise<0 | 1> {
  const { authenticated } = await bench.validate(token);
  return authenticated ? 1 : 0;
}

async function countSignedIn(bench: Bench, tokens: readonly string[]): Promise<number> {
  const results = await Promise.all(tokens.map((token) => signsIn(bench, token)));
  return results.reduce<number>((sum, one) => sum + one, 0);
}

async function advance(bench: Bench, milliseconds: number): Promise<void> {
  await settle();
  bench.now += milliseconds;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
