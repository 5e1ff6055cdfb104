import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { type CryptoKey, exportJWK } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { DeadlineEnd } from '../../../../src/facade/http/deadline.ts';
import {
  describeCause,
  jwksFormat,
  LocalJwks,
  pemFormat,
  RemoteJwks,
  requestKeys,
} from '../../../../src/facade/jwt/jwks.ts';
import { fetchTransport } from '../../../../src/facade/platform/fetch/http.ts';
import { body, broken, endless, json, KeyEndpoint, type KeyResponder, silent } from '../../../helpers/key-endpoint.ts';

const URL = 'https://keys.example/.well-known/jwks';
const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const MEGABYTE = 1024 * 1024;

const newRsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const RSA = newRsa();
const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const EC = ecKey.export({ format: 'jwk' });
const PEM = ecKey.export({ type: 'spki', format: 'pem' }).toString();

/** A key set with these ids, all of the same key. */
function keySet(...kids: string[]): { keys: Record<string, unknown>[] } {
  return { keys: kids.map((kid) => ({ ...RSA, kid, alg: 'RS256', use: 'sig' })) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('LocalJwks', () => {
  const KEY_SET = { keys: [{ ...EC, kid: 'a' }, { ...EC, kid: 'b' }, { ...RSA, kid: 'rsa' }, null] };

  it('returns the same key each time', async () => {
    const keys = new LocalJwks(KEY_SET, 'ES256');
    const found = await keys.find('a');
    expect([found?.kid, (await keys.find('b'))?.kid]).toEqual(['a', 'b']);
    expect(await keys.find('a')).toBe(found);
    await expect(found?.load()).resolves.toBeDefined();
  });

  it.each(['c', '', 'rsa', '__proto__', 'constructor'])('has no key "%s"', async (kid) => {
    expect(await new LocalJwks(KEY_SET, 'ES256').find(kid)).toBe(undefined);
  });

  it('counts the usable keys of its algorithm', () => {
    expect([new LocalJwks(KEY_SET, 'ES256').size, new LocalJwks(KEY_SET, 'RS256').size]).toEqual([2, 1]);
  });

  it.each([[undefined], [null], ['keys'], [[]], [{}], [{ keys: [] }], [{ keys: [null] }]])(
    'is empty for %j',
    async (value) => {
      const keys = new LocalJwks(value, 'ES256');
      expect([keys.size, await keys.find('a')]).toEqual([0, undefined]);
    },
  );

  it('does not change with the object that was passed', async () => {
    const given = structuredClone(KEY_SET);
    const keys = new LocalJwks(given, 'ES256');
    given.keys.length = 0;
    expect((await keys.find('b'))?.kid).toBe('b');
  });
});

describe('formats', () => {
  const ec = { ...EC, kid: 'ec' };
  const rsa = { ...RSA, kid: 'rsa' };
  const jwks = jwksFormat('ES256');
  const pem = pemFormat('a');

  it('have a name and media types', () => {
    expect(jwks).toMatchObject({ name: 'key set', accept: 'application/json' });
    expect(pem).toMatchObject({ name: 'signing key', accept: 'text/plain, application/json' });
  });

  it('read the keys of their algorithm, or the one of the requested id', async () => {
    const text = JSON.stringify({ keys: [ec, rsa] });
    expect([...(await jwks.parse({ status: 200, text })).keys()]).toEqual(['ec']);
    expect([...(await jwksFormat('RS256').parse({ status: 200, text })).keys()]).toEqual(['rsa']);
    const single = await pem.parse({ status: 200, text: PEM });
    expect([...single].map(([kid, key]) => [kid, key.kid])).toEqual([['a', 'a']]);
  });

  it('read 404 as "no such key", but only for a single key', async () => {
    for (const text of ['', PEM]) expect((await pem.parse({ status: 404, text })).size).toBe(0);
    await expect(jwks.parse({ status: 404, text: JSON.stringify({ keys: [ec] }) })).rejects.toThrow('returned 404');
  });

  it.each([['keys of another algorithm', { keys: [rsa] }]])('reject a key set with %s', async (_, value) => {
    const text = JSON.stringify(value);
    await expect(jwks.parse({ status: 200, text })).rejects.toThrow('the key set contains no usable ES256 key');
  });
});

describe('requestKeys', () => {
  /** Returns the response, or the reason of the rejection. */
  async function request(respond: KeyResponder): Promise<unknown> {
    const endpoint = new KeyEndpoint(respond);
    return await requestKeys(fetchTransport(endpoint.fetch), URL, {}).catch((reason: unknown) => reason);
  }

  it('sends one GET with a copy of the headers, and follows no redirects', async () => {
    const endpoint = new KeyEndpoint(body('text'));
    const headers = Object.freeze({ accept: 'text/plain' });
    await requestKeys(fetchTransport(endpoint.fetch), URL, headers);
    expect(endpoint.requests).toEqual([
      {
        url: URL,
        init: { method: 'GET', headers, redirect: 'manual', cache: 'no-store', signal: expect.any(AbortSignal) },
      },
    ]);
    expect(endpoint.requests[0]?.init.headers).not.toBe(headers);
  });

  it('returns status and text', async () => {
    expect(await request(body('Ünïcode'))).toEqual({ status: 200, text: 'Ünïcode' });
    expect(await request(body(null))).toEqual({ status: 200, text: '' });
    expect(await request(body('x'.repeat(MEGABYTE)))).toEqual({ status: 200, text: 'x'.repeat(MEGABYTE) });
  });

  it.each([201, 206, 302, 307, 400, 404, 500, 503])('cancels the body of %i', async (status) => {
    const stream = endless(new Uint8Array(1024));
    const respond = async (url: string) => new Response((await stream.respond(url)).body, { status });
    expect(await request(respond)).toEqual({ status, text: '' });
    expect(stream.cancelled()).toBe(true);
  });

  it.each<[string, KeyResponder, object]>([
    ['a body of more than 1 MB', body('x'.repeat(MEGABYTE + 1)), { reason: 'too large' }],
    [
      'a declared length of more than 1 MB',
      body('x', { headers: { 'content-length': String(MEGABYTE + 1) } }),
      { reason: 'too large' },
    ],
    ['a body that is not UTF-8', body(Uint8Array.from([0x2d, 0xff])), { reason: 'not UTF-8' }],
    [
      'a fetch that throws',
      () => {
        throw new TypeError('invalid URL');
      },
      { message: 'invalid URL' },
    ],
  ])('rejects %s', async (_, respond, reason) => {
    expect(await request(respond)).toMatchObject(reason);
  });

  it('cuts off an endless body soon after 1 MB', async () => {
    const stream = endless(new Uint8Array(64 * 1024).fill(0x20));
    expect(await request(stream.respond)).toEqual({ reason: 'too large' });
    expect(stream.pulled()).toBeLessThan(1.5 * MEGABYTE);
    expect(stream.cancelled()).toBe(true);
  });

  it.each<[string, KeyResponder]>([
    ['a silent endpoint', silent()],
    ['an incomplete body', () => new Response(new ReadableStream({ start: () => {} }))],
  ])('waits 5 s for %s, and leaves no timer', async (_, respond) => {
    vi.useFakeTimers();
    const endpoint = new KeyEndpoint(respond);
    const rejected = vi.fn<(reason: unknown) => void>();
    const waiting = requestKeys(fetchTransport(endpoint.fetch), URL, {}).catch(rejected);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(rejected).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(rejected).toHaveBeenCalledWith(expect.any(DeadlineEnd));
    expect(endpoint.requests[0]?.init.signal?.aborted).toBe(true);
    endpoint.respondWith(body('text'));
    await requestKeys(fetchTransport(endpoint.fetch), URL, {});
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('describeCause', () => {
  it.each<[unknown, object]>([
    [new DeadlineEnd('timeout'), { message: 'the key endpoint did not respond within 5000 ms' }],
    [new Error('the key endpoint returned 500'), { message: 'the key endpoint returned 500' }],
    [new TypeError('failed', { cause: new Error('reset') }), { message: 'failed', cause: { message: 'reset' } }],
    [new SyntaxError('Unexpected token h in "hidden"'), { message: 'the response is not complete JSON' }],
    [undefined, { message: 'the response could not be read' }],
    ['down', { message: 'the response could not be read' }],
    [{ reason: 'too large' }, { message: 'the response could not be read' }],
  ])('of %o is an error', (reason, expected) => {
    const cause = describeCause(reason);
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject(expected);
    expect(inspect(cause, { depth: 9 })).not.toContain('hidden');
  });
});

describe('RemoteJwks', () => {
  function setUp(respond: KeyResponder) {
    const endpoint = new KeyEndpoint(respond);
    const time = { now: START };
    const clock = () => time.now;
    const { fetch } = endpoint;
    const headers = { 'x-project': 'pro-1' };
    const random = () => 0;
    const keys = new RemoteJwks({ provider: 'corbado', url: URL, headers, fetch, clock, random }, jwksFormat('RS256'));
    return { endpoint, time, keys };
  }

  /** Returns the id of the key, `none`, or `unavailable`. */
  async function find(keys: RemoteJwks, kid: string): Promise<string> {
    try {
      return (await keys.find(kid))?.kid ?? 'none';
    } catch (error) {
      if (error instanceof VerificationUnavailableError) return 'unavailable';
      throw error;
    }
  }

  async function failure(keys: RemoteJwks): Promise<VerificationUnavailableError> {
    const error: unknown = await keys.find('a').catch((reason: unknown) => reason);
    if (error instanceof VerificationUnavailableError) return error;
    throw new Error(`expected an outage, received ${inspect(error)}`);
  }

  /** Waits for a background refresh that has responded. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('fetches its URL with the headers and the media type, once it is used', async () => {
    const { endpoint, keys } = setUp(json(keySet('a', 'b')));
    expect(endpoint.count).toBe(0);
    const found = await Promise.all(Array.from({ length: 500 }, (_, index) => find(keys, index % 2 ? 'a' : 'b')));
    expect(new Set(found)).toEqual(new Set(['a', 'b']));
    expect(endpoint.requests).toMatchObject([
      { url: URL, init: { method: 'GET', headers: { 'x-project': 'pro-1', accept: 'application/json' } } },
    ]);
  });

  describe('for an unknown id', () => {
    it('is unavailable in an outage', async () => {
      const { endpoint, keys, time } = setUp(json(keySet('a')));
      await keys.find('a');
      endpoint.respondWith(broken());
      time.now += 30 * SECOND;
      expect([await find(keys, 'b'), await find(keys, 'a')]).toEqual(['unavailable', 'a']);
    });
  });

  describe('for unchanged keys', () => {
    const other = newRsa();
    const [a, b] = keySet('a', 'b').keys;

    it('returns the same objects after a refresh or an outage, in any order of the set', async () => {
      const { endpoint, keys, time } = setUp(json({ keys: [a, b] }));
      const before = [await keys.find('a'), await keys.find('b')];
      const loaded = await before[0]?.load();
      endpoint.respondWith(broken());
      time.now += 10 * MINUTE;
      expect(await keys.find('a')).toBe(before[0]);
      endpoint.respondWith(json({ keys: [b, { ...a, x5t: 'AAAA' }], more: true }));
      time.now += 80 * MINUTE;
      const after = [await keys.find('a'), await keys.find('b')];
      expect(endpoint.count).toBe(3);
      expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, true]);
      expect(await after[0]?.load()).toBe(loaded);
    });

    it('returns another object only for the key that changed', async () => {
      const changed = { ...a, n: other.n };
      const { endpoint, keys, time } = setUp(json({ keys: [a, b] }));
      const before = [await keys.find('a'), await keys.find('b')];
      endpoint.respondWith(json({ keys: [changed, b] }));
      time.now += 10 * MINUTE;
      const found = await keys.find('a');
      expect(found?.kid).toBe('a');
      expect(found).not.toBe(before[0]);
      expect(await keys.find('b')).toBe(before[1]);
      const [old, fresh] = [await before[0]?.load(), await found?.load()];
      expect(await exportJWK(old as CryptoKey)).toMatchObject({ n: RSA.n });
      expect(await exportJWK(fresh as CryptoKey)).toMatchObject({ n: Reflect.get(changed, 'n') });
    });
  });

  describe('in an outage', () => {
    it.each<[string, KeyResponder]>([
      ['a broken connection', broken()],
      ['503', json({}, 503)],
      ['429', json({}, 429)],
      ['a page', body('<html>Maintenance</html>')],
    ])('serves known keys for 70 minutes through %s', async (_, outage) => {
      const { endpoint, keys, time } = setUp(json(keySet('a')));
      await keys.find('a');
      endpoint.respondWith(outage);
      for (const age of [1, 6, 10, 30, 60, 69, 70 - 1 / MINUTE]) {
        time.now = START + age * MINUTE;
        expect(await find(keys, 'a')).toBe('a');
        await settle();
      }
      time.now = START + 70 * MINUTE;
      expect(await find(keys, 'a')).toBe('unavailable');
    });

    it.each<[string, KeyResponder]>([
      ['an opaque response', () => Response.error()],
      ['a value that is not a response', () => undefined as unknown as Response],
      ['a rejection with a string', () => Promise.reject('down')],
    ])('is what %s means, with a cause', async (_, respond) => {
      const error = await failure(setUp(respond).keys);
      expect(error.status).toBe(503);
      expect(error.cause).toBeInstanceOf(Error);
    });

    it('shows nothing of the response', async () => {
      expect(inspect(await failure(setUp(body('secret-in-body')).keys), { depth: 9 })).not.toContain('secret-in-body');
    });
  });

  it('sends no second request for 1 s after a timeout', async () => {
    vi.useFakeTimers({ now: START });
    const { endpoint, keys, time } = setUp(silent());
    const first = failure(keys);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await first).retryAfter).toBe(1);
    time.now += SECOND - 1;
    await failure(keys);
    expect([endpoint.count, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('waits no longer for a slow endpoint, but takes what it sends at the second attempt', async () => {
    vi.useFakeTimers({ now: START });
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(Response.json(keySet('a'))), 6_000));
    const { endpoint, keys, time } = setUp(slow);
    const pass = async (milliseconds: number): Promise<void> => {
      time.now += milliseconds;
      await vi.advanceTimersByTimeAsync(milliseconds);
    };
    const first = find(keys, 'a');
    await pass(5_000);
    expect(await first).toBe('unavailable');
    await pass(1_000);
    const second = find(keys, 'a');
    await pass(5_750);
    expect(await second).toBe('unavailable');
    await pass(250);
    expect([await find(keys, 'a'), endpoint.count, vi.getTimerCount()]).toEqual(['a', 2, 0]);
    // Later refreshes are slow as well, and nobody notices.
    await pass(5 * MINUTE);
    expect(await find(keys, 'a')).toBe('a');
    await pass(6_000);
    expect([keys.age(), endpoint.count]).toEqual([6_000, 3]);
  });

  it.each<[string, KeyResponder]>([
    ['a set without keys', json({ keys: [] })],
    ['keys of another algorithm', json({ keys: [{ ...keySet('a').keys[0], alg: 'PS256' }] })],
    ['something else', json({ error: 'gone' })],
    ['403', json({}, 403)],
    ['404', body('<html>', { status: 404 })],
    ['410', json({}, 410)],
  ])('serves known keys for no more than 10 minutes if the endpoint responds with %s', async (_, respond) => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    endpoint.respondWith(respond);
    for (const minutes of [5, 10 - 1 / MINUTE]) {
      time.now = START + minutes * MINUTE;
      expect(await find(keys, 'a')).toBe('a');
      await settle();
    }
    // An outage that follows changes nothing.
    endpoint.respondWith(broken());
    time.now = START + 10 * MINUTE;
    expect(await find(keys, 'a')).toBe('unavailable');
    endpoint.respondWith(json(keySet('a')));
    time.now += MINUTE;
    expect(await find(keys, 'a')).toBe('a');
  });

  it('does not keep step with other instances', async () => {
    const time = { now: START };
    const refreshedAt = new Set<number>();
    const endpoint = new KeyEndpoint(json(keySet('a')));
    const instances = Array.from({ length: 100 }, () => {
      const { fetch } = endpoint;
      return new RemoteJwks(
        { provider: 'corbado', url: URL, headers: {}, fetch, clock: () => time.now },
        jwksFormat('RS256'),
      );
    });
    await Promise.all(instances.map((keys) => keys.find('a')));
    for (; time.now < START + 5 * MINUTE; time.now += SECOND) {
      const before = endpoint.count;
      await Promise.all(instances.map((keys) => keys.find('a')));
      if (endpoint.count > before) refreshedAt.add((time.now - START) / SECOND);
      await settle();
    }
    expect(Math.min(...refreshedAt)).toBeGreaterThanOrEqual(240);
    expect(refreshedAt.size).toBeGreaterThan(30);
  });
});
