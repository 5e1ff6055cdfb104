import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { forger } from './forger.ts';
import { type Metric, settle } from './metric.ts';

const SECOND = 1_000;
/** Made-up key ids per second: 200,000 in a minute. */
const RATE = 200_000 / 60;
/** Milliseconds between two attempts of the genuine user. */
const PAUSE = 100;
const LIMIT = SECOND;

/** Floods by the key id of each of their tokens. */
const FLOODS: Readonly<Record<string, (index: number) => string>> = {
  'new ids': (index) => `new-${index}`,
  'ids that come twice': (index) => `twice-${index >> 1}`,
  'ids that come ten times': (index) => `ten-${Math.floor(index / 10)}`,
  'a hundred ids': (index) => `hundred-${index % 100}`,
};

/**
 * Sends tokens with made-up key ids to a client, and from half of the time on one genuine token every 100 ms. Nobody was
 * signed in before. The clock is simulated.
 */
export async function simulatedFlood(subject: Subject, seconds: number): Promise<Metric> {
  const results: FloodResult[] = [];
  for (const kidAt of Object.values(FLOODS)) results.push(await simulate(subject, kidAt, seconds));
  const slowest = Math.max(...results.map(({ inAfter }) => inAfter));
  const requests = Math.max(...results.map((outcome) => outcome.requests));
  const accepted = results.reduce((sum, outcome) => sum + outcome.accepted, 0);
  return {
    target: '200,000 made-up key ids a minute: a genuine user with a new key is in within 1 s, and nobody else',
    measured:
      `in after ${slowest.toFixed(0)} ms at most of ${results.length} floods, ` +
      `${requests} requests at most in ${seconds} s, ${accepted} forged in`,
    passed: slowest <= LIMIT && accepted === 0,
  };
}

interface FloodResult {
  /** Milliseconds. */
  readonly inAfter: number;
  readonly requests: number;
  readonly accepted: number;
}

async function simulate(subject: Subject, kidAt: (index: number) => string, seconds: number): Promise<FloodResult> {
  const fixture = new Fixture(subject);
  const start = fixture.now;
  const { ofKey } = forger(fixture);
  const from = start + (seconds / 2) * SECOND;
  const genuine = fixture.token({ exp: Math.floor(fixture.second) + 3600 });
  let inAfter = Number.POSITIVE_INFINITY;
  let accepted = 0;
  let nextAttempt = from;
  for (let index = 0; index < seconds * RATE; index += 1) {
    fixture.now = start + (index / RATE) * SECOND;
    void fixture.validate(ofKey(kidAt(index))).then(({ authenticated }) => (accepted += authenticated ? 1 : 0));
    if (index % 100 === 0) await settle();
    if (inAfter !== Number.POSITIVE_INFINITY || fixture.now < nextAttempt) continue;
    nextAttempt += PAUSE;
    if ((await fixture.validate(genuine)).authenticated) inAfter = fixture.now - from;
  }
  await settle();
  return { inAfter, requests: fixture.endpoint.count, accepted };
}

/**
 * Does the same to a server on loopback, in real time. The flood comes from another process; the
 * provider takes 50 ms for each key.
 */
export async function servedFlood(subject: Subject, seconds: number): Promise<Metric> {
  const fixture = new Fixture(subject, { clock: Date.now });
  fixture.now = Date.now();
  const publish = fixture.keysOf(fixture.signer);
  fixture.endpoint.respondWith(async (url) => {
    await delay(50);
    return publish(url);
  });
  let invented = 0;
  let accepted = 0;
  const server = createServer(({ headers }, response) => {
    const [, token] = (headers.authorization ?? '').split(' ');
    void fixture.validate(token).then(({ authenticated, error }) => {
      const isInvented = headers['x-invented'] !== undefined;
      invented += isInvented ? 1 : 0;
      accepted += isInvented && authenticated ? 1 : 0;
      response.writeHead(error?.status ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const attacker = startAttacker({
    url,
    token: forger(fixture).ofKey('@'),
    header: fixture.signer.header({ kid: '@' }),
  });
  try {
    await delay((seconds / 2) * SECOND);
    const startedAt = performance.now();
    const inAfter = await signInTo(url, fixture.token(), (seconds / 2) * SECOND);
    const rate = (invented / (seconds / 2 + (performance.now() - startedAt) / SECOND)) * 60;
    return {
      target: 'the same on a real server, from another process: a genuine user with a new key is in within 1 s',
      measured: `in after ${inAfter.toFixed(0)} ms, ${Math.round(rate)} made-up ids a minute, ${fixture.endpoint.count} requests, ${accepted} forged in`,
      passed: inAfter <= LIMIT && accepted === 0 && invented > 0,
    };
  } finally {
    attacker.kill();
    server.closeAllConnections();
    server.close();
  }
}

/** Returns the milliseconds until a genuine user is in, who tries every 100 ms. */
async function signInTo(url: string, token: string, most: number): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < most) {
    const { status } = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    if (status === 200) return performance.now() - startedAt;
    await delay(PAUSE);
  }
  return Number.POSITIVE_INFINITY;
}

/** The token that the process of an attacker sends, with another key id in its header each time. */
export interface Attack {
  readonly url: string;
  readonly token: string;
  readonly header: Readonly<Record<string, unknown>>;
}

function startAttacker(attack: Attack): ChildProcess {
  const program = fileURLToPath(new URL('./attacker-process.ts', import.meta.url));
  return fork(program, [JSON.stringify(attack)], { execArgv: ['--import', 'tsx'] });
}
