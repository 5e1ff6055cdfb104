import { broken } from '../../../test/helpers/key-endpoint.ts';
import { attacker } from '../attacker.ts';
import { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { Signer } from '../tokens.ts';
import { type Metric, settle } from './metric.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Lifetime of the tokens, in seconds. */
const LIFETIME = 2 * 60 * 60;

/** Metrics of key endpoints: number of requests, and the effect of an outage on users. */
export const KEY_ENDPOINT_METRICS: readonly ((subject: Subject) => Promise<Metric>)[] = [
  coldChecks,
  checksAtExpiry,
  randomIds,
  outage,
  coldOutage,
  rotation,
  removal,
];

async function coldChecks(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  const signedIn = await countSignedIn(fixture, genuine(fixture, 500));
  const { count } = fixture.endpoint;
  return {
    target: '500 parallel checks without keys: 1 request',
    measured: `${plural(count, 'request')}, ${signedIn} signed in`,
    passed: count === 1 && signedIn === 500,
  };
}

async function checksAtExpiry(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  const tokens = genuine(fixture, 500);
  await fixture.validate(tokens[0]);
  fixture.now += 10 * MINUTE;
  const signedIn = await countSignedIn(fixture, tokens);
  const count = fixture.endpoint.count - 1;
  return {
    target: '500 parallel checks as the keys expire: 1 request',
    measured: `${plural(count, 'request')}, ${signedIn} signed in`,
    passed: count === 1 && signedIn === 500,
  };
}

/** Keys that are fetched one by one are looked up a few times, so that a genuine new one is found among the others. */
async function randomIds(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  await fixture.validate(fixture.token());
  fixture.now += 30 * SECOND;
  const before = fixture.endpoint.count;
  let accepted = 0;
  for (let index = 0; index < 1_000; index += 1) {
    fixture.now += 29;
    accepted += await signsIn(fixture, ofRandomId(fixture, index));
  }
  const count = fixture.endpoint.count - before;
  return {
    target: '1,000 random key ids within 30 s: at most 1 request for a key set, at most 20 for single keys',
    measured: `${plural(count, 'request')}, ${accepted} signed in`,
    passed: count <= (subject.keyFormat === 'pem' ? 20 : 1) && accepted === 0,
  };
}

/** Checks 200 tokens in 20 s; every other one was verified before the keys expired. */
async function outage(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  const known = genuine(fixture, 100);
  await countSignedIn(fixture, known);
  fixture.now += 10 * MINUTE;
  fixture.endpoint.respondWith(broken());
  const before = fixture.endpoint.count;
  let stillIn = 0;
  let forgedIn = 0;
  for (const [index, token] of known.entries()) {
    stillIn += await signsIn(fixture, token);
    await advance(fixture, 100);
    forgedIn += await signsIn(fixture, ofRandomId(fixture, index));
    await advance(fixture, 100);
  }
  const count = fixture.endpoint.count - before;
  fixture.now += 60 * MINUTE;
  const afterGrace = (await fixture.validate(known[0])).status;
  return {
    target: 'dead endpoint, 200 tokens in 20 s: at most 10 requests, known sessions stay in for the grace of 1 h',
    measured: `${plural(count, 'request')}, ${stillIn} of 100 known in, ${forgedIn} forged in; after the grace ${afterGrace}`,
    passed: count <= 10 && stillIn === 100 && forgedIn === 0 && afterGrace === 'unavailable',
  };
}

async function coldOutage(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  fixture.endpoint.respondWith(broken());
  let unavailable = 0;
  for (const token of genuine(fixture, 200)) {
    unavailable += (await fixture.validate(token)).status === 'unavailable' ? 1 : 0;
    await advance(fixture, 100);
  }
  const { count } = fixture.endpoint;
  return {
    target: 'endpoint dead from the start, 200 tokens in 20 s: at most 10 requests, nobody is signed out',
    measured: `${plural(count, 'request')}, ${unavailable} unavailable`,
    passed: count <= 10 && unavailable === 200,
  };
}

/** Publishes a new key while others send unknown key ids. */
async function rotation(subject: Subject): Promise<Metric> {
  const fixture = new Fixture(subject);
  await fixture.validate(fixture.token());
  const next = new Signer(subject.algorithm, 'rotated-key');
  fixture.publish(fixture.signer, next);
  for (let index = 0; index < 100; index += 1) await fixture.validate(ofRandomId(fixture, index));
  fixture.now += 30 * SECOND;
  const before = fixture.endpoint.count;
  const { status } = await fixture.validate(next.sign(fixture.claims()));
  const count = fixture.endpoint.count - before;
  return {
    target: 'a new key counts on its first use after the cool-down of 30 s',
    measured: `${status} after ${plural(count, 'request')}`,
    passed: status === 'signed-in' && count === 1,
  };
}

/** Removes a key whose token was verified before. The token is checked every 10 s, or once at the end. */
async function removal(subject: Subject): Promise<Metric> {
  const busy = await withdrawn(subject);
  const token = busy.token;
  let seconds = 0;
  while (seconds <= 1_200 && (await signsIn(busy.fixture, token)) === 1) {
    seconds += 10;
    await advance(busy.fixture, 10 * SECOND);
  }
  const quiet = await withdrawn(subject);
  quiet.fixture.now += 10 * MINUTE;
  const { error } = await quiet.fixture.validate(quiet.token);
  const reason = error !== null && 'reason' in error ? error.reason : 'not rejected';
  return {
    target: 'a withdrawn key counts no more after 10 min, known tokens included',
    measured: `gone after ${seconds} s of use; ${reason} at first use after 600 s`,
    passed: seconds <= 600 && reason === 'unknown_key',
  };
}

async function withdrawn(subject: Subject): Promise<{ readonly fixture: Fixture; readonly token: string }> {
  const fixture = new Fixture(subject);
  const [token = ''] = genuine(fixture, 1);
  if ((await countSignedIn(fixture, [token, token])) !== 2) throw new Error('a genuine token was not signed in');
  fixture.publish(new Signer(subject.algorithm, 'other-key'));
  return { fixture, token };
}

function genuine(fixture: Fixture, count: number): readonly string[] {
  const exp = Math.floor(fixture.second) + LIFETIME;
  return Array.from({ length: count }, (_, index) => fixture.token({ exp, index }));
}

function ofRandomId(fixture: Fixture, index: number): string {
  return attacker(fixture.signer.algorithm, `random-${index}`).sign(fixture.claims());
}

async function signsIn(fixture: Fixture, token: string): Promise<0 | 1> {
  const { authenticated } = await fixture.validate(token);
  return authenticated ? 1 : 0;
}

async function countSignedIn(fixture: Fixture, tokens: readonly string[]): Promise<number> {
  const results = await Promise.all(tokens.map((token) => signsIn(fixture, token)));
  return results.reduce<number>((sum, one) => sum + one, 0);
}

async function advance(fixture: Fixture, milliseconds: number): Promise<void> {
  await settle();
  fixture.now += milliseconds;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
