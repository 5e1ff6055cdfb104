import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { PerKidKeys } from '../../../../src/facade/jwt/per-kid-keys.ts';
import { DEFAULTS } from '../../../../src/facade/options/defaults.ts';
import { body, broken, json, type KeyAnswer, KeyEndpoint, silent } from '../../../helpers/key-endpoint.ts';

const ADDRESS = 'https://keys.example/fido2/keys';
const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const PEM = newPem();
const NOT_FOUND = body('{"code":"not_found"}', { status: 404 });

function newPem(): string {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

/** Keys behind an endpoint that is scripted by the key ids that it knows; all others are not found. */
function setUp(...kids: string[]) {
  const published = new Map(kids.map((kid) => [kid, PEM]));
  const asked = (): (string | null)[] => endpoint.requests.map(({ url }) => new URL(url).searchParams.get('kid'));
  const publish: KeyAnswer = () => {
    const pem = published.get(asked().at(-1) ?? '');
    return pem === undefined ? NOT_FOUND() : new Response(pem);
  };
  const endpoint = new KeyEndpoint(publish);
  const time = { now: START };
  const keys = new PerKidKeys({
    provider: 'loginid',
    url: ADDRESS,
    headers: { 'x-client': 'app-1' },
    fetch: endpoint.fetch,
    clock: () => time.now,
  });
  return { endpoint, published, publish, asked, time, keys };
}

/** The id of the key that is found, `none` for surely none, `unavailable` when nobody knows. */
async function outcome(keys: PerKidKeys, kid: string): Promise<string> {
  try {
    return (await keys.find(kid))?.kid ?? 'none';
  } catch (error) {
    if (error instanceof VerificationUnavailableError) return 'unavailable';
    throw error;
  }
}

async function failure(keys: PerKidKeys, kid = 'a'): Promise<VerificationUnavailableError> {
  const error: unknown = await keys.find(kid).catch((problem: unknown) => problem);
  if (!(error instanceof VerificationUnavailableError))
    throw new Error(`expected an outage, received ${inspect(error)}`);
  return error;
}

/** What comes of many questions at the same time, by how often. */
async function outcomes(keys: PerKidKeys, kids: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const found of await Promise.all(kids.map((kid) => outcome(keys, kid))))
    counts[found] = (counts[found] ?? 0) + 1;
  return counts;
}

function times(count: number, kid: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => kid(index));
}

/** Lets a background refresh that imports no key come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('asking for a key', () => {
  it('asks nothing before a key is looked for', async () => {
    const { endpoint } = setUp('a');
    await settle();
    expect(endpoint.count).toBe(0);
  });

  it('asks for it by its id, with the given headers, and follows no redirects', async () => {
    const { endpoint, keys } = setUp('a');
    const key = await keys.find('a');
    expect(key?.kid).toBe('a');
    await expect(key?.load()).resolves.toMatchObject({ type: 'public' });
    expect(endpoint.requests).toEqual([
      {
        url: `${ADDRESS}?kid=a`,
        init: {
          method: 'GET',
          headers: { 'x-client': 'app-1', accept: 'text/plain, application/json' },
          redirect: 'manual',
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  it.each([
    ['K&x=1#f', 'K%26x%3D1%23f'],
    ['../secret?x', '..%2Fsecret%3Fx'],
    ['a b+c%20', 'a%20b%2Bc%2520'],
    ['ключ\r\n', '%D0%BA%D0%BB%D1%8E%D1%87%0D%0A'],
  ])('writes the id %j so that it is nothing but an id', async (kid, encoded) => {
    const { endpoint, keys, asked } = setUp(kid);
    expect(await outcome(keys, kid)).toBe(kid);
    expect(endpoint.requests.map(({ url }) => url)).toEqual([`${ADDRESS}?kid=${encoded}`]);
    expect(asked()).toEqual([kid]);
  });

  it('asks nothing for an id that is longer than any', async () => {
    const { endpoint, keys } = setUp('x'.repeat(257), 'x'.repeat(256));
    expect(await outcome(keys, 'x'.repeat(257))).toBe('none');
    expect(endpoint.count).toBe(0);
    expect(await outcome(keys, 'x'.repeat(256))).toBe('x'.repeat(256));
  });

  it('asks nothing for such an id in an outage either', async () => {
    const { endpoint, keys } = setUp();
    endpoint.answerWith(broken());
    await failure(keys);
    expect(await outcome(keys, 'x'.repeat(10_000))).toBe('none');
  });

  it.each([
    ['a key', 'a', { a: 500 }],
    ['no key', 'b', { none: 500 }],
  ])('asks once for 500 that look for %s at the same time', async (_, kid, expected) => {
    const { endpoint, keys } = setUp('a');
    expect(
      await outcomes(
        keys,
        times(500, () => kid),
      ),
    ).toEqual(expected);
    expect(endpoint.count).toBe(1);
  });

  it('asks once for each of two keys that 500 look for at the same time', async () => {
    const { keys, asked } = setUp('a', 'b');
    const kids = times(500, (index) => (index % 2 === 0 ? 'a' : 'b'));
    expect(await outcomes(keys, kids)).toEqual({ a: 250, b: 250 });
    expect(asked()).toEqual(['a', 'b']);
  });

  it('asks once for 500 that look for what nobody answers', async () => {
    const { endpoint, keys } = setUp();
    endpoint.answerWith(broken());
    expect(
      await outcomes(
        keys,
        times(500, (index) => `key-${index}`),
      ),
    ).toEqual({ unavailable: 500 });
    expect(endpoint.count).toBe(1);
  });

  it('asks no more while the key is young', async () => {
    const { endpoint, keys, time } = setUp('a');
    const found = await keys.find('a');
    for (let elapsed = 0; elapsed < 5 * MINUTE; elapsed += 10 * SECOND) {
      time.now = START + elapsed;
      expect(await keys.find('a')).toBe(found);
    }
    expect(endpoint.count).toBe(1);
  });

  it('refreshes a key in the background after 5 minutes, without making anyone wait', async () => {
    const { endpoint, keys, time } = setUp('a');
    await keys.find('a');
    time.now += 5 * MINUTE;
    endpoint.answerWith(silent());
    expect(await outcome(keys, 'a')).toBe('a');
    expect(endpoint.count).toBe(2);
  });

  it('refreshes only the key that is looked for', async () => {
    const { keys, time, asked } = setUp('a', 'b');
    await keys.find('a');
    await keys.find('b');
    time.now += 10 * MINUTE;
    expect(
      await outcomes(
        keys,
        times(500, () => 'b'),
      ),
    ).toEqual({ b: 500 });
    expect(asked()).toEqual(['a', 'b', 'b']);
  });

  it('serves another key under the same id from the refresh on, and the same object for the same key', async () => {
    const { keys, time, published } = setUp('a', 'b');
    const [a, b] = [await keys.find('a'), await keys.find('b')];
    published.set('a', newPem());
    time.now += 10 * MINUTE;
    const changed = await keys.find('a');
    expect(changed?.kid).toBe('a');
    expect(changed?.fingerprint).not.toBe(a?.fingerprint);
    expect(await keys.find('b')).toBe(b);
  });
});

describe('ids that do not exist', () => {
  it('are surely none after one request', async () => {
    const { endpoint, keys } = setUp('a');
    expect(await outcome(keys, 'b')).toBe('none');
    expect(endpoint.count).toBe(1);
  });

  it.each(['', PEM])('are none whatever the 404 has to say: %j', async (text) => {
    const { endpoint, keys } = setUp();
    endpoint.answerWith(body(text, { status: 404 }));
    expect(await outcome(keys, 'a')).toBe('none');
    expect(await outcome(keys, 'a')).toBe('none');
  });

  it.each(['__proto__', 'constructor', 'toString', 'size'])('are none, also %s', async (kid) => {
    expect(await outcome(setUp('a').keys, kid)).toBe('none');
  });

  it('cost one request in a cool-down, were there 1000 of them one after the other, and hold up no known key', async () => {
    const { endpoint, keys, time } = setUp('a');
    await keys.find('a');
    for (let index = 0; index < 1_000; index += 1) {
      time.now += 29;
      expect(await outcome(keys, `random-${index}`)).toBe('none');
      expect(await outcome(keys, 'a')).toBe('a');
    }
    expect(endpoint.count).toBe(2);
  });

  it('cost one request in a cool-down, were there 1000 of them at the same time', async () => {
    const { endpoint, keys } = setUp('a');
    await keys.find('a');
    const kids = [...times(1_000, (index) => `random-${index}`), 'a'];
    expect(await outcomes(keys, kids)).toEqual({ none: 1_000, a: 1 });
    expect(endpoint.count).toBe(2);
  });

  it('keep a new key from being found until the cool-down is over, and no longer', async () => {
    const { keys, time, asked } = setUp('a', 'new');
    await keys.find('random');
    time.now += 30 * SECOND - 1;
    expect(await outcome(keys, 'new')).toBe('none');
    time.now += 1;
    expect(await outcome(keys, 'new')).toBe('new');
    expect(await outcome(keys, 'a')).toBe('a');
    expect(asked()).toEqual(['random', 'new', 'a']);
  });

  it('are found when they come to be, after the cool-down', async () => {
    const { keys, published, time } = setUp();
    expect(await outcome(keys, 'a')).toBe('none');
    published.set('a', PEM);
    time.now += 30 * SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('are asked for while known keys are served', async () => {
    const { endpoint, keys } = setUp('a');
    await keys.find('a');
    let answer: (response: Response) => void = () => {};
    endpoint.answerWith(() => new Promise((resolve) => (answer = resolve)));
    const searches = Promise.all([outcome(keys, 'b'), outcome(keys, 'c')]);
    expect(await outcome(keys, 'a')).toBe('a');
    answer(new Response(null, { status: 404 }));
    expect(await searches).toEqual(['none', 'none']);
    expect(endpoint.count).toBe(2);
  });
});

describe('an outage from the start', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
  const large = `${PEM}${'\n'.repeat(1024 * 1024)}`;

  it.each<[string, KeyAnswer]>([
    ['a broken connection', broken()],
    ['500', json({ message: 'down' }, 500)],
    ['500 with a good key', body(PEM, { status: 500 })],
    ['401 with a good key', body(PEM, { status: 401 })],
    ['429', body(null, { status: 429, headers: { 'retry-after': '60' } })],
    ['201 with a good key', body(PEM, { status: 201 })],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } })],
    ['HTML', body('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', body(null)],
    ['a key set', json({ keys: [] })],
    ['an RSA key', body(rsa.export({ type: 'spki', format: 'pem' }).toString())],
    ['two keys', body(`${PEM}${PEM}`)],
    ['more than 1 MB', body(large)],
    ['more than 1 MB by its own word', body(PEM, { headers: { 'content-length': '1048577' } })],
    ['no UTF-8', body(Uint8Array.from([0xff, ...new TextEncoder().encode(PEM)]))],
  ])('is %s: 503, with a time to come back, and the key is not used', async (_, answer) => {
    const { endpoint, keys, time, publish } = setUp('a');
    endpoint.answerWith(answer);
    const error = await failure(keys);
    expect(error).toMatchObject({ code: 'keys_unavailable', provider: 'loginid', status: 503, retryAfter: 1 });
    expect(error.headers['retry-after']).toBe('1');
    expect(error.message).toContain('keys.example');
    expect(error.cause).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9 })).not.toMatch(/MFkw|Sign in/);
    endpoint.answerWith(publish);
    expect(await outcome(keys, 'a')).toBe('unavailable');
    time.now += SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('is left alone for longer and longer, from 1 s to 30 s, whatever key is looked for', async () => {
    const { endpoint, keys, time } = setUp();
    endpoint.answerWith(broken());
    const askedAt: number[] = [];
    for (let second = 0; second <= 100; second += 1) {
      const before = endpoint.count;
      time.now = START + second * SECOND;
      expect(await outcome(keys, `key-${second}`)).toBe('unavailable');
      if (endpoint.count > before) askedAt.push(second);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('is asked at most 10 times for 200 different keys in 10 s', async () => {
    const { endpoint, keys, time } = setUp();
    endpoint.answerWith(json({}, 500));
    for (let index = 0; index < 200; index += 1) {
      time.now += 50;
      expect(await outcome(keys, `key-${index}`)).toBe('unavailable');
    }
    expect(endpoint.count).toBeLessThanOrEqual(10);
  });

  it('tells how long the pause still is, whatever key is looked for', async () => {
    const { endpoint, keys, time } = setUp();
    endpoint.answerWith(broken());
    await failure(keys, 'a');
    expect((await failure(keys, 'b')).retryAfter).toBe(1);
    time.now += SECOND;
    await failure(keys, 'b');
    expect((await failure(keys, 'a')).retryAfter).toBe(2);
    time.now += 1_001;
    const error = await failure(keys, 'c');
    expect(error.retryAfter).toBe(1);
    expect(error.message).toContain('keys.example');
    expect(endpoint.count).toBe(2);
  });

  it('ends with the first answer, be it that there is no such key', async () => {
    const { endpoint, keys, time, publish } = setUp('a');
    endpoint.answerWith(broken());
    await failure(keys);
    endpoint.answerWith(publish);
    time.now += SECOND;
    expect(await outcome(keys, 'b')).toBe('none');
    expect(await outcome(keys, 'c')).toBe('none');
    time.now += 30 * SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('is given up after 5 s and one request where nobody answers, and leaves no timer behind', async () => {
    vi.useFakeTimers({ now: START });
    const endpoint = new KeyEndpoint(silent());
    const { fetch } = endpoint;
    const keys = new PerKidKeys({ provider: 'loginid', url: ADDRESS, headers: {}, fetch, clock: Date.now });
    const found = outcomes(
      keys,
      times(100, (index) => `key-${index}`),
    );
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await found).toEqual({ unavailable: 100 });
    expect((await failure(keys)).retryAfter).toBe(1);
    expect(endpoint.count).toBe(1);
    expect(endpoint.requests[0]?.init.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no rejection unhandled', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    try {
      const { endpoint, keys, time } = setUp('a');
      await keys.find('a');
      endpoint.answerWith(broken());
      await outcomes(
        keys,
        times(10, (index) => `key-${index}`),
      );
      time.now += 5 * MINUTE;
      await keys.find('a');
      await settle();
      await settle();
      expect(endpoint.count).toBe(3);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });
});

describe('an outage with a good key at hand', () => {
  it.each<[string, KeyAnswer]>([
    ['a broken connection', broken()],
    ['an error status', body(PEM, { status: 503 })],
    ['HTML', body('<html>')],
  ])('serves the key for 70 minutes through %s, and no longer', async (_, outage) => {
    const { endpoint, keys, time, publish } = setUp('a');
    await keys.find('a');
    endpoint.answerWith(outage);
    for (const minutes of [1, 6, 10, 30, 60, 69]) {
      time.now = START + minutes * MINUTE;
      expect(await outcome(keys, 'a')).toBe('a');
      expect(await outcome(keys, 'b')).toBe('unavailable');
      await settle();
    }
    time.now = START + 70 * MINUTE - 1;
    expect(await outcome(keys, 'a')).toBe('a');
    time.now = START + 70 * MINUTE;
    const error = await failure(keys, 'a');
    expect(error.retryAfter).toBeGreaterThan(0);
    endpoint.answerWith(publish);
    time.now += 30 * SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('asks once per pause for a known key, not once per token', async () => {
    const { endpoint, keys, time } = setUp('a');
    await keys.find('a');
    endpoint.answerWith(broken());
    time.now += 20 * MINUTE;
    for (let index = 0; index < 200; index += 1) {
      time.now += 50;
      await keys.find('a');
    }
    expect(endpoint.count - 1).toBeLessThanOrEqual(5);
  });
});

describe('a key that is removed', () => {
  it('is gone within 10 minutes', async () => {
    const { keys, published, time } = setUp('a', 'b');
    await keys.find('a');
    await keys.find('b');
    published.delete('a');
    time.now += 10 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('none');
    expect(await outcome(keys, 'b')).toBe('b');
  });

  it('is gone with the next background refresh', async () => {
    const { keys, published, time } = setUp('a');
    await keys.find('a');
    published.delete('a');
    time.now += 5 * MINUTE;
    await keys.find('a');
    await settle();
    expect(await outcome(keys, 'a')).toBe('none');
  });

  it('shares the cool-down of all ids that do not exist from then on', async () => {
    const { keys, published, time, asked } = setUp('a');
    await keys.find('a');
    published.delete('a');
    time.now += 10 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('none');
    time.now += 29 * SECOND;
    expect(await outcome(keys, 'random')).toBe('none');
    time.now += 29 * SECOND;
    expect(await outcome(keys, 'a')).toBe('none');
    expect(asked()).toEqual(['a', 'a', 'random']);
  });

  it('costs few requests from then on, and can come back', async () => {
    const { endpoint, keys, published, time } = setUp('a');
    await keys.find('a');
    published.delete('a');
    time.now += 10 * MINUTE;
    for (let index = 0; index < 100; index += 1) expect(await outcome(keys, 'a')).toBe('none');
    expect(endpoint.count).toBeLessThanOrEqual(3);
    published.set('a', PEM);
    time.now += 30 * SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
  });
});

describe('a clock that is wrong', () => {
  it.each([1, 24])(
    'does not let a removed key live, nor a new one be refused, when it is set back by %i h',
    async (hours) => {
      const { keys, published, time } = setUp('a');
      expect(await outcome(keys, 'a')).toBe('a');
      expect(await outcome(keys, 'random')).toBe('none');
      published.delete('a');
      published.set('b', PEM);
      time.now -= hours * 60 * MINUTE;
      expect(await outcome(keys, 'b')).toBe('b');
      expect(await outcome(keys, 'a')).toBe('none');
    },
  );

  it.each([Number.NaN, undefined, 'soon', Promise.resolve(START)])(
    'is a typed error when it returns %s, be the key known or not',
    async (now) => {
      const { keys, time } = setUp('a');
      await keys.find('a');
      time.now = now as number;
      for (const kid of ['a', 'b']) await expect(keys.find(kid)).rejects.toThrow(ValidationError);
    },
  );
});

describe('more keys than are kept', () => {
  const { maxIds } = DEFAULTS.keySet;
  const kids = times(maxIds, (index) => `key-${index}`);

  it('are all found, one after the other, and the last 100 kept', async () => {
    expect(maxIds).toBe(100);
    const { endpoint, keys } = setUp(...kids);
    for (const round of [1, 2])
      for (const kid of kids) expect(`${round} ${await outcome(keys, kid)}`).toBe(`${round} ${kid}`);
    expect(endpoint.count).toBe(100);
  });

  it('push out the one that has not been used for longest', async () => {
    const { keys, asked } = setUp(...kids, 'more', 'most');
    for (const kid of kids) await keys.find(kid);
    await keys.find('key-0');
    await keys.find('more');
    await keys.find('most');
    const before = asked().length;
    for (const kid of ['key-0', 'more', 'most', ...kids.slice(3)]) expect(await outcome(keys, kid)).toBe(kid);
    expect(asked()).toHaveLength(before);
    expect(await outcome(keys, 'key-1')).toBe('key-1');
    expect(await outcome(keys, 'key-2')).toBe('key-2');
    expect(asked().slice(before)).toEqual(['key-1', 'key-2']);
  });

  it('are not made by ids that do not exist', async () => {
    const { endpoint, keys, time } = setUp(...kids);
    for (const kid of kids) await keys.find(kid);
    for (let index = 0; index < 5; index += 1) {
      expect(await outcome(keys, `random-${index}`)).toBe('none');
      time.now += 30 * SECOND;
    }
    const before = endpoint.count;
    for (const kid of kids) expect(await outcome(keys, kid)).toBe(kid);
    expect(endpoint.count).toBe(before);
  });
});

describe('a redirect', () => {
  it('is not followed by the real fetch', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      if (request.url?.startsWith('/keys')) response.writeHead(302, { location: '/elsewhere' }).end(PEM);
      else response.end(PEM);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/keys`;
      const keys = new PerKidKeys({
        provider: 'loginid',
        url,
        headers: {},
        fetch: (given, init) => fetch(given, init),
        clock: () => START,
      });
      expect(await outcome(keys, 'a')).toBe('unavailable');
      expect(asked).toEqual(['/keys?kid=a']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
