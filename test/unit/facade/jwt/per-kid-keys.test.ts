import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { PerKidKeys } from '../../../../src/facade/jwt/per-kid-keys.ts';
import {
  FIRST_LOOKUPS,
  KEYS_COOLDOWN,
  MAX_KIDS,
  MAX_PENDING_KIDS,
  REPEATED_LOOKUPS,
} from '../../../../src/facade/options/defaults.ts';
import { body, broken, KeyEndpoint, type KeyResponder, silent } from '../../../helpers/key-endpoint.ts';

const URL_OF_KEYS = 'https://keys.example/fido2/keys';
const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const PEM = newPem();

function newPem(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/** Keys behind an endpoint that publishes these ids, and returns 404 for all others. */
function setUp(...kids: string[]) {
  const published = new Map(kids.map((kid) => [kid, PEM]));
  const requested = (): (string | null)[] => endpoint.requests.map(({ url }) => new URL(url).searchParams.get('kid'));
  const publish: KeyResponder = (url) => {
    const pem = published.get(new URL(url).searchParams.get('kid') ?? '');
    return pem === undefined ? new Response('{"code":"not_found"}', { status: 404 }) : new Response(pem);
  };
  const endpoint = new KeyEndpoint(publish);
  const time = { now: START };
  const keys = new PerKidKeys({
    provider: 'loginid',
    url: URL_OF_KEYS,
    headers: { 'x-client': 'app-1' },
    fetch: endpoint.fetch,
    clock: () => time.now,
    random: () => 0,
  });
  return { endpoint, published, publish, requested, time, keys };
}

/** Returns the id of the key, `none`, or `unavailable`. */
async function find(keys: PerKidKeys, kid: string): Promise<string> {
  try {
    return (await keys.find(kid))?.kid ?? 'none';
  } catch (error) {
    if (error instanceof VerificationUnavailableError) return 'unavailable';
    throw error;
  }
}

async function failure(keys: PerKidKeys, kid = 'a'): Promise<VerificationUnavailableError> {
  const error: unknown = await keys.find(kid).catch((reason: unknown) => reason);
  if (error instanceof VerificationUnavailableError) return error;
  throw new Error(`expected an outage, received ${inspect(error)}`);
}

/** Counts the results of parallel look-ups. */
async function findAll(keys: PerKidKeys, kids: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const found of await Promise.all(kids.map((kid) => find(keys, kid)))) counts[found] = (counts[found] ?? 0) + 1;
  return counts;
}

function ids(count: number, kid: (index: number) => string = (index) => `random-${index}`): string[] {
  return Array.from({ length: count }, (_, index) => kid(index));
}

/** Waits for a background refresh that imports no key. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

afterEach(() => {
  vi.useRealTimers();
});

describe('a key', () => {
  it('is fetched by its id, with the headers, once it is needed', async () => {
    const { endpoint, keys } = setUp('a');
    expect(endpoint.count).toBe(0);
    const key = await keys.find('a');
    expect(key?.kid).toBe('a');
    await expect(key?.load()).resolves.toMatchObject({ type: 'public' });
    expect(endpoint.requests).toMatchObject([
      {
        url: `${URL_OF_KEYS}?kid=a`,
        init: {
          method: 'GET',
          headers: { 'x-client': 'app-1', accept: 'text/plain, application/json' },
          redirect: 'manual',
        },
      },
    ]);
  });

  it.each([
    ['K&x=1#f', 'K%26x%3D1%23f'],
    ['../secret?x', '..%2Fsecret%3Fx'],
    ['a b+c%20', 'a%20b%2Bc%2520'],
    ['ключ\r\n', '%D0%BA%D0%BB%D1%8E%D1%87%0D%0A'],
  ])('may have the id %j, which is encoded', async (kid, encoded) => {
    const { endpoint, keys } = setUp(kid);
    expect(await find(keys, kid)).toBe(kid);
    expect(endpoint.requests.map(({ url }) => url)).toEqual([`${URL_OF_KEYS}?kid=${encoded}`]);
  });

  it('has an id of at most 256 characters, even in an outage', async () => {
    const { endpoint, keys } = setUp('x'.repeat(256), 'x'.repeat(257));
    expect(await find(keys, 'x'.repeat(257))).toBe('none');
    expect(endpoint.count).toBe(0);
    expect(await find(keys, 'x'.repeat(256))).toBe('x'.repeat(256));
    const outage = setUp();
    outage.endpoint.respondWith(broken());
    await failure(outage.keys);
    expect(await find(outage.keys, 'x'.repeat(10_000))).toBe('none');
  });

  it('has no lone surrogate in its id', async () => {
    const { endpoint, keys } = setUp();
    expect([await find(keys, 'a\ud800'), endpoint.count]).toEqual(['none', 0]);
  });

  it.each<[string, (index: number) => string, Record<string, number>, string[]]>([
    ['a key', () => 'a', { a: 500 }, ['a']],
    ['a key that does not exist', () => 'c', { none: 500 }, ['c']],
    ['two keys', (index) => (index % 2 === 0 ? 'a' : 'b'), { a: 250, b: 250 }, ['a', 'b']],
  ])('is requested once for 500 parallel look-ups of %s', async (_, kid, expected, requests) => {
    const { keys, requested, endpoint } = setUp('a', 'b');
    expect(await findAll(keys, ids(500, kid))).toEqual(expected);
    expect(new Set(requested())).toEqual(new Set(requests));
    expect(endpoint.count).toBe(requests.length);
  });

  it('is refreshed by itself, and stays the same object until it changes', async () => {
    const { keys, time, published, requested } = setUp('a', 'b');
    const [a, b] = [await keys.find('a'), await keys.find('b')];
    published.set('a', newPem());
    time.now += 10 * MINUTE;
    expect(
      await findAll(
        keys,
        ids(500, () => 'b'),
      ),
    ).toEqual({ b: 500 });
    expect(requested()).toEqual(['a', 'b', 'b']);
    expect(await keys.find('b')).toBe(b);
    const changed = await keys.find('a');
    expect(changed?.kid).toBe('a');
    expect(changed?.fingerprint).not.toBe(a?.fingerprint);
  });
});

describe('an id that does not exist', () => {
  it.each([400, 414, 422])('is unavailable by itself if the provider rejects it with %i', async (status) => {
    const { endpoint, keys, publish, time } = setUp('a', 'b');
    endpoint.respondWith((url) => (url.endsWith('=a') ? new Response(null, { status }) : publish(url)));
    expect([await find(keys, 'a'), await find(keys, 'b'), await find(keys, 'a')]).toEqual([
      'unavailable',
      'b',
      'unavailable',
    ]);
    expect(endpoint.count).toBe(2);
    endpoint.respondWith(publish);
    time.now += KEYS_COOLDOWN;
    expect(await find(keys, 'a')).toBe('a');
  });

  it.each([
    [
      'in a row',
      async (keys: PerKidKeys, kids: string[]) => {
        const counts: Record<string, number> = {};
        for (const kid of kids) {
          const found = await find(keys, kid);
          counts[found] = (counts[found] ?? 0) + 1;
        }
        return counts;
      },
    ],
    ['in parallel', findAll],
  ])('is unavailable beyond 10 look-ups, if there are 1000 %s, and delays no known key', async (_, findMany) => {
    const { endpoint, keys } = setUp('a');
    await keys.find('a');
    const { burst } = FIRST_LOOKUPS;
    expect(await findMany(keys, ids(1_000))).toEqual({ none: burst, unavailable: 1_000 - burst });
    expect(endpoint.count).toBe(1 + burst);
    expect([await find(keys, 'a'), endpoint.count]).toEqual(['a', 1 + burst]);
    expect((await failure(keys, 'another')).retryAfter).toBe(1);
  });

  it('is requested again after a cool-down', async () => {
    const { keys, published, time, requested } = setUp();
    expect(await find(keys, 'late')).toBe('none');
    published.set('late', PEM);
    time.now += KEYS_COOLDOWN - 1;
    expect(await find(keys, 'late')).toBe('none');
    time.now += 1;
    expect([await find(keys, 'late'), requested()]).toEqual(['late', ['late', 'late']]);
  });

  it('does not delay any other while it is requested', async () => {
    const { endpoint, keys, publish } = setUp('a', 'new');
    await keys.find('a');
    endpoint.respondWith((url) => (url.endsWith('=b') ? new Promise(() => {}) : publish(url)));
    const silent = find(keys, 'b');
    expect([await find(keys, 'a'), await find(keys, 'new'), await find(keys, 'c')]).toEqual(['a', 'new', 'none']);
    endpoint.respondWith(publish);
    void silent;
  });
});

describe('an outage', () => {
  it.each<[string, KeyResponder]>([
    ['a broken connection', broken()],
    ['500 with a valid key', body(PEM, { status: 500 })],
    ['429', body(null, { status: 429, headers: { 'retry-after': '60' } })],
  ])('from the start (%s) is unavailable with 503, and ends after the pause', async (_, respond) => {
    const { endpoint, keys, time, publish } = setUp('a');
    endpoint.respondWith(respond);
    const error = await failure(keys);
    expect(error).toMatchObject({ code: 'keys_unavailable', provider: 'loginid', status: 503, retryAfter: 1 });
    expect(error.headers['retry-after']).toBe('1');
    expect(error.message).toContain('keys.example');
    expect(error.cause).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9 })).not.toMatch(/MFkw|Sign in/);
    endpoint.respondWith(publish);
    expect(await find(keys, 'a')).toBe('unavailable');
    time.now += SECOND;
    expect(await find(keys, 'a')).toBe('a');
  });

  it('pauses from 1 s to 30 s for all ids together, and reports the remaining pause', async () => {
    const { endpoint, keys, time } = setUp();
    endpoint.respondWith(broken());
    expect(await findAll(keys, ids(500))).toEqual({ unavailable: 500 });
    expect(endpoint.count).toBe(FIRST_LOOKUPS.burst);
    const requestedAt: number[] = [0];
    for (let second = 1; second <= 100; second += 1) {
      const before = endpoint.count;
      time.now = START + second * SECOND;
      const error = await failure(keys, `key-${second}`);
      if (second === 1) expect(error.retryAfter).toBe(2);
      if (endpoint.count > before) requestedAt.push(second);
    }
    expect(requestedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
    time.now += 1;
    expect((await failure(keys, 'c')).retryAfter).toBe(21);
  });

  it('ends with the first response, even if it is 404', async () => {
    const { endpoint, keys, time, publish } = setUp('a');
    endpoint.respondWith(broken());
    await failure(keys);
    endpoint.respondWith(publish);
    time.now += SECOND;
    expect([await find(keys, 'b'), await find(keys, 'c')]).toEqual(['none', 'none']);
    time.now += KEYS_COOLDOWN;
    expect(await find(keys, 'a')).toBe('a');
  });

  it('starts again with the first pause after a key was found', async () => {
    const { endpoint, keys, time, publish } = setUp('a');
    endpoint.respondWith(broken());
    await failure(keys);
    endpoint.respondWith(publish);
    time.now += SECOND;
    expect(await find(keys, 'a')).toBe('a');
    endpoint.respondWith(broken());
    expect((await failure(keys, 'b')).retryAfter).toBe(1);
  });

  it('takes 5 s and few requests if the endpoint is silent, and leaves no timer', async () => {
    vi.useFakeTimers({ now: START });
    const endpoint = new KeyEndpoint(silent());
    const { fetch } = endpoint;
    const keys = new PerKidKeys({ provider: 'loginid', url: URL_OF_KEYS, headers: {}, fetch, clock: Date.now });
    const found = findAll(keys, ids(100));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await found).toEqual({ unavailable: 100 });
    expect((await failure(keys)).retryAfter).toBe(1);
    expect([endpoint.count, vi.getTimerCount()]).toEqual([FIRST_LOOKUPS.burst, 0]);
    expect(endpoint.requests[0]?.init.signal?.aborted).toBe(true);
  });

  it.each<[string, KeyResponder]>([
    ['a broken connection', broken()],
    ['an error status', body(PEM, { status: 503 })],
    ['HTML', body('<html>')],
  ])('(%s) serves known keys for 70 minutes, with few requests', async (_, outage) => {
    const { endpoint, keys, time, publish } = setUp('a');
    await keys.find('a');
    endpoint.respondWith(outage);
    for (const age of [1, 6, 10, 30, 60, 69, 70 - 1 / MINUTE]) {
      time.now = START + age * MINUTE;
      expect([await find(keys, 'a'), await find(keys, 'b')]).toEqual(['a', 'unavailable']);
      await settle();
    }
    const before = endpoint.count;
    for (let index = 0; index < 200; index += 1) await keys.find('a');
    expect(endpoint.count - before).toBeLessThanOrEqual(1);
    time.now = START + 70 * MINUTE;
    expect((await failure(keys, 'a')).retryAfter).toBeGreaterThan(0);
    endpoint.respondWith(publish);
    time.now += 30 * SECOND;
    expect(await find(keys, 'a')).toBe('a');
  });
});

describe('a removed key', () => {
  it('shares the cool-down of all unknown ids, and can come back', async () => {
    const { keys, published, time, requested } = setUp('a');
    await keys.find('a');
    published.delete('a');
    time.now += 10 * MINUTE;
    for (let index = 0; index < 100; index += 1) expect(await find(keys, 'a')).toBe('none');
    expect(requested().length).toBeLessThanOrEqual(3);
    time.now += KEYS_COOLDOWN - 1;
    expect(await find(keys, 'random')).toBe('none');
    const before = requested().length;
    published.set('a', PEM);
    expect([await find(keys, 'a'), requested().length]).toEqual(['none', before]);
    time.now += KEYS_COOLDOWN;
    expect(await find(keys, 'a')).toBe('a');
  });
});

describe('a wrong clock', () => {
  it.each([1, 24])('that is set back by %i h keeps no removed key, and finds new ones', async (hours) => {
    const { keys, published, time } = setUp('a');
    expect([await find(keys, 'a'), await find(keys, 'random')]).toEqual(['a', 'none']);
    published.delete('a');
    published.set('b', PEM);
    time.now -= hours * 60 * MINUTE;
    expect([await find(keys, 'b'), await find(keys, 'a')]).toEqual(['b', 'none']);
  });
});

describe('the cache', () => {
  const kids = ids(MAX_KIDS, (index) => `key-${index}`);

  it('keeps 100 keys, and drops the least recently used first', async () => {
    expect(MAX_KIDS).toBe(100);
    const { keys, requested } = setUp(...kids, 'more', 'most');
    for (const kid of [...kids, ...kids]) expect(await find(keys, kid)).toBe(kid);
    expect(requested()).toHaveLength(100);
    for (const kid of ['key-0', 'more', 'most']) await keys.find(kid);
    const before = requested().length;
    for (const kid of ['key-0', 'more', 'most', ...kids.slice(3)]) expect(await find(keys, kid)).toBe(kid);
    expect(requested()).toHaveLength(before);
    for (const kid of ['key-1', 'key-2']) expect(await find(keys, kid)).toBe(kid);
    expect(requested().slice(before)).toEqual(['key-1', 'key-2']);
  });

  it('drops no key for ids that do not exist', async () => {
    const { endpoint, keys, time } = setUp(...kids);
    for (const kid of kids) await keys.find(kid);
    for (const kid of ids(5)) {
      expect(await find(keys, kid)).toBe('none');
      time.now += KEYS_COOLDOWN;
    }
    const before = endpoint.count;
    for (const kid of kids) expect(await find(keys, kid)).toBe(kid);
    expect(endpoint.count).toBe(before);
  });
});

describe('a flood of invented ids', () => {
  const PER_SECOND = 200_000 / 60;
  afterEach(() => vi.restoreAllMocks());

  /** Sends invented ids, and from some second on a genuine token every 100 ms, until it is found. */
  async function flood(kidAt: (index: number) => string, from: number) {
    const { endpoint, keys, time } = setUp('genuine');
    // The time of the process goes with the clock: on a slow machine it would allow more look-ups.
    vi.spyOn(performance, 'now').mockImplementation(() => time.now - START);
    for (let index = 0; ; index += 1) {
      time.now = START + (index / PER_SECOND) * SECOND;
      void find(keys, kidAt(index));
      if (index % Math.round(PER_SECOND / 10) > 0) continue;
      const isFound = time.now >= START + from && (await find(keys, 'genuine')) === 'genuine';
      if (isFound || time.now > START + from + MINUTE)
        return { after: time.now - START - from, requests: endpoint.count };
    }
  }

  it.each<[string, limit: number, (index: number) => string]>([
    ['ever new ids', SECOND, String],
    ['ids that come twice', SECOND, (index) => String(index >> 1)],
    ['ids that come ten times', SECOND, (index) => String(Math.floor(index / 10))],
    ['four ids at a time that come very often', SECOND, (index) => `${Math.floor(index / 3_000)}-${index % 4}`],
    ['a hundred ids', SECOND, (index) => String(index % 100)],
    [
      // A hundred ids that come nearly as often as the genuine one take their turns before it.
      'all of these',
      12 * SECOND,
      (index) => [`n${index}`, `t${index >> 3}`, `h${index % 100}`, `r${index % 5_000}`][index % 4] ?? '',
    ],
  ])('of 200,000 in a minute keeps genuine users out for a short time: %s', async (_, limit, kidAt) => {
    for (const from of [0, 3 * SECOND]) {
      const { after, requests } = await flood(kidAt, from);
      expect(after).toBeLessThanOrEqual(limit);
      const [first, repeated] = [FIRST_LOOKUPS, REPEATED_LOOKUPS];
      expect(requests).toBeLessThanOrEqual(
        first.burst + repeated.burst + (repeated.perSecond + 1) * ((from + after) / SECOND + 1),
      );
    }
  });

  it('that comes with ids for which the provider fails ends with it', async () => {
    const { endpoint, keys, publish, time } = setUp('genuine');
    endpoint.respondWith((url) => (url.endsWith('=genuine') ? publish(url) : new Response(null, { status: 500 })));
    let found = 'unavailable';
    for (let index = 0; found !== 'genuine'; index += 1) {
      time.now += 50;
      await find(keys, `odd-${index}`);
      if (index % 2 === 0) found = await find(keys, 'genuine');
      expect(time.now - START).toBeLessThan(4 * SECOND);
    }
  });

  it('does not make it forget an id that comes again soon', async () => {
    const { keys, requested } = setUp('genuine');
    await findAll(keys, ids(1_000));
    expect(await find(keys, 'genuine')).toBe('unavailable');
    await findAll(
      keys,
      ids(MAX_PENDING_KIDS, (index) => `more-${index}`),
    );
    expect(await find(keys, 'genuine')).toBe('genuine');
    expect(requested()).toHaveLength(FIRST_LOOKUPS.burst + 1);
  });

  it('is looked up no more once it is over', async () => {
    const { endpoint, keys, time } = setUp();
    await findAll(keys, [...ids(2_000), ...ids(2_000)]);
    time.now += MINUTE;
    const before = endpoint.count;
    expect([await find(keys, 'a'), endpoint.count]).toEqual(['none', before + 1]);
  });
});
