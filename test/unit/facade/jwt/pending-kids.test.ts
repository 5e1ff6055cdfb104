import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { PendingKids, PerKidKeys } from '../../../../src/facade/jwt/per-kid-keys.ts';
import { DEFAULTS } from '../../../../src/facade/options/defaults.ts';
import { broken, type KeyAnswer, KeyEndpoint } from '../../../helpers/key-endpoint.ts';

const START = 1_800_000_000_000;
const SECOND = 1_000;
const { cooldown, maxIds } = DEFAULTS.keySet;
const PEM = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();

function wantedIds(...noted: string[]): PendingKids {
  const wanted = new PendingKids();
  for (const kid of noted) wanted.add(kid);
  return wanted;
}

function times(count: number, kid: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => kid(index));
}

describe('wanted ids', () => {
  it.each<[string | undefined, string[], string]>([
    [undefined, [], 'a'],
    [undefined, ['a', 'a', 'b'], 'a'],
    // The one that is asked for counts as one more.
    [undefined, ['b'], 'a'],
    [undefined, ['b', 'b', 'a'], 'a'],
    ['b', ['b', 'b'], 'a'],
    ['b', ['b', 'c', 'b', 'c', 'b'], 'a'],
    ['c', ['b', 'c', 'b', 'c', 'c'], 'a'],
  ])('name %s after %o where %s is asked for', (expected, noted, kid) => {
    expect(wantedIds(...noted).moreWantedThan(kid)).toBe(expected);
  });

  it('count from the beginning again once they have been asked for', () => {
    const wanted = wantedIds('a', 'a', 'a');
    wanted.settle('a', true);
    expect(wanted.moreWantedThan('b')).toBe(undefined);
    wanted.add('a');
    wanted.add('a');
    expect(wanted.moreWantedThan('b')).toBe('a');
  });

  it('do not count those that were asked for in vain, until they are found after all', () => {
    const wanted = wantedIds('a', 'a', 'a');
    wanted.settle('a', false);
    for (let round = 0; round < 10; round += 1) wanted.add('a');
    expect(wanted.moreWantedThan('b')).toBe(undefined);
    wanted.settle('a', true);
    for (let round = 0; round < 10; round += 1) wanted.add('a');
    expect(wanted.moreWantedThan('b')).toBe('a');
  });

  it('are bounded, however many are named', () => {
    const many = times(50_000, String);
    const wanted = wantedIds(...many, ...many.slice(-20), ...many.slice(-20));
    const named: string[] = [];
    for (let kid = wanted.moreWantedThan('b'); kid !== undefined; kid = wanted.moreWantedThan('b')) {
      named.push(kid);
      wanted.settle(kid, true);
    }
    expect(named.sort()).toEqual(many.slice(-20));
  });

  it('are bounded where they were asked for in vain', () => {
    const wanted = new PendingKids();
    for (const kid of ['a', ...times(maxIds, String)]) wanted.settle(kid, false);
    for (const kid of ['0', '0', `${maxIds - 1}`, `${maxIds - 1}`]) wanted.add(kid);
    expect(wanted.moreWantedThan('b')).toBe(undefined);
    wanted.add('a');
    wanted.add('a');
    expect(wanted.moreWantedThan('b')).toBe('a');
  });
});

/** Keys behind an endpoint that knows these ids. */
function setUp(...kids: string[]) {
  const published = new Set(kids);
  const asked = (): (string | null)[] => endpoint.requests.map(({ url }) => new URL(url).searchParams.get('kid'));
  const publish: KeyAnswer = () =>
    published.has(asked().at(-1) ?? '') ? new Response(PEM) : new Response('{}', { status: 404 });
  const endpoint = new KeyEndpoint(publish);
  const time = { now: START };
  const { fetch } = endpoint;
  const clock = () => time.now;
  const keys = new PerKidKeys({ provider: 'loginid', url: 'https://keys.example/certs', headers: {}, fetch, clock });
  return { keys, endpoint, published, publish, asked, time };
}

async function outcome(keys: PerKidKeys, kid: string): Promise<string> {
  try {
    return (await keys.find(kid))?.kid ?? 'none';
  } catch (error) {
    if (error instanceof VerificationUnavailableError) return 'unavailable';
    throw error;
  }
}

/** 1,000 made-up ids, and among them a good one at these places. */
function flood(places: readonly number[]): string[] {
  return times(1_000, (index) => `random-${index}`).flatMap((kid, index) =>
    places.includes(index) ? ['good', kid] : [kid],
  );
}

describe('a flood of made-up ids', () => {
  it.each<[string, number[]]>([
    ['one after the other at the end', [995, 996, 997, 998, 999]],
    ['spread over the last hundred', [900, 920, 940, 960, 980]],
    ['one after the other in the middle', [500, 501, 502, 503, 504]],
    ['one after the other at the beginning', [1, 2, 3, 4, 5]],
    ['spread over all', [100, 300, 500, 700, 900]],
  ])('does not keep a new key from being found at the next slot: 5 tokens, %s', async (_, places) => {
    const { keys, asked, time } = setUp('good');
    const ids = flood(places);
    for (const kid of ids) {
      expect(await outcome(keys, kid)).toBe('none');
      // All within one cool-down.
      time.now += Math.floor((cooldown - SECOND) / ids.length);
    }
    expect(asked()).toEqual(['random-0']);
    time.now = START + cooldown;
    expect(await outcome(keys, 'random-last')).toBe('none');
    expect(asked()).toEqual(['random-0', 'good', 'random-last']);
    const before = asked().length;
    expect(await outcome(keys, 'good')).toBe('good');
    expect(asked()).toHaveLength(before);
  });

  it('is answered with one request per cool-down, through hours of it', async () => {
    const { keys, endpoint, time } = setUp();
    for (let index = 0; index < 1_000; index += 1) {
      expect(await outcome(keys, `random-${index}`)).toBe('none');
      time.now += 10 * SECOND;
    }
    expect(endpoint.count).toBe(334);
  });

  it('of one id, over and over, does not stand in the way for long', async () => {
    const { keys, asked, time } = setUp('good');
    await keys.find('random-0');
    for (let index = 0; index < 50; index += 1) await keys.find('made-up');
    for (let index = 0; index < 5; index += 1) await keys.find('good');
    time.now += cooldown;
    expect(await outcome(keys, 'random-1')).toBe('none');
    for (let index = 0; index < 50; index += 1) await keys.find('made-up');
    time.now += cooldown;
    expect(await outcome(keys, 'random-2')).toBe('none');
    expect(asked()).toEqual(['random-0', 'made-up', 'good', 'random-2']);
    expect(await outcome(keys, 'good')).toBe('good');
  });
});

describe('the most wanted id', () => {
  it('is asked for first, then the one that is at hand, when the first is found', async () => {
    const { keys, asked, time } = setUp('good', 'other');
    await keys.find('random');
    await keys.find('good');
    await keys.find('good');
    time.now += cooldown;
    expect(await outcome(keys, 'other')).toBe('other');
    expect(asked()).toEqual(['random', 'good', 'other']);
  });

  it('takes the slot when it is not found', async () => {
    const { keys, asked, time } = setUp('other');
    await keys.find('random');
    await keys.find('wanted');
    await keys.find('wanted');
    time.now += cooldown;
    expect(await outcome(keys, 'other')).toBe('none');
    expect(asked()).toEqual(['random', 'wanted']);
    time.now += cooldown;
    expect(await outcome(keys, 'other')).toBe('other');
  });

  it('is not asked for where it is known by then', async () => {
    const { keys, asked, time } = setUp('good');
    await keys.find('random');
    await keys.find('good');
    await keys.find('good');
    time.now += cooldown;
    expect(await outcome(keys, 'good')).toBe('good');
    expect(await outcome(keys, 'new')).toBe('none');
    expect(asked()).toEqual(['random', 'good', 'new']);
  });

  it('stays wanted through an outage', async () => {
    const { keys, endpoint, publish, asked, time } = setUp('good');
    await keys.find('random');
    await keys.find('good');
    await keys.find('good');
    endpoint.answerWith(broken());
    time.now += cooldown;
    expect(await outcome(keys, 'new')).toBe('unavailable');
    endpoint.answerWith(publish);
    time.now += SECOND;
    expect(await outcome(keys, 'newer')).toBe('none');
    expect(asked()).toEqual(['random', 'good', 'good', 'newer']);
  });

  it('is asked for once, for many that come at the same time', async () => {
    const { keys, asked, time } = setUp('good');
    await keys.find('random');
    for (let index = 0; index < 5; index += 1) await keys.find('good');
    time.now += cooldown;
    const found = await Promise.all(
      [...times(50, (index) => `random-${index}`), 'good'].map((kid) => outcome(keys, kid)),
    );
    expect(found).toEqual([...times(50, () => 'none'), 'good']);
    expect(asked()).toEqual(['random', 'good', 'random-0']);
  });

  it('that was asked for in vain is found once it is published, when a token of it comes at a slot', async () => {
    const { keys, published, time } = setUp();
    expect(await outcome(keys, 'late')).toBe('none');
    published.add('late');
    expect(await outcome(keys, 'late')).toBe('none');
    time.now += cooldown;
    expect(await outcome(keys, 'late')).toBe('late');
  });
});
