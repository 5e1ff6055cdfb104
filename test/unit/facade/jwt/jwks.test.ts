import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { type CryptoKey, exportJWK } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { jwksFormat, RemoteJwks } from '../../../../src/facade/jwt/jwks.ts';
import { body, broken, endless, json, type KeyAnswer, KeyEndpoint, silent } from '../../../helpers/key-endpoint.ts';

const URL = 'https://keys.example/.well-known/jwks';
const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const JWK = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });

/** A key set with these ids. The keys behind them are the same: only the ids matter here. */
function keySet(...kids: string[]): { keys: Record<string, unknown>[] } {
  return { keys: kids.map((kid) => ({ ...JWK, kid, alg: 'RS256', use: 'sig' })) };
}

function setUp(answer: KeyAnswer) {
  const endpoint = new KeyEndpoint(answer);
  const time = { now: START };
  const keys = new RemoteJwks(
    {
      provider: 'corbado',
      url: URL,
      headers: { 'x-project': 'pro-1' },
      fetch: endpoint.fetch,
      clock: () => time.now,
    },
    jwksFormat('RS256'),
  );
  return { endpoint, time, keys };
}

/** The id of the key that is found, `none` for surely none, `unavailable` when nobody knows. */
async function outcome(keys: RemoteJwks, kid: string): Promise<string> {
  try {
    return (await keys.find(kid))?.kid ?? 'none';
  } catch (error) {
    if (error instanceof VerificationUnavailableError) return 'unavailable';
    throw error;
  }
}

async function failure(keys: RemoteJwks, kid = 'a'): Promise<VerificationUnavailableError> {
  const error: unknown = await keys.find(kid).catch((problem: unknown) => problem);
  if (!(error instanceof VerificationUnavailableError))
    throw new Error(`expected an outage, received ${inspect(error)}`);
  return error;
}

/** Lets a background refresh of an endpoint that answers at once come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('asking for the key set', () => {
  it('asks nothing before a key is looked for', async () => {
    const { endpoint } = setUp(json(keySet('a')));
    await settle();
    expect(endpoint.count).toBe(0);
  });

  it('asks for the address with the given headers, and follows no redirects', async () => {
    const { endpoint, keys } = setUp(json(keySet('a')));
    await keys.find('a');
    expect(endpoint.requests).toEqual([
      {
        url: URL,
        init: {
          method: 'GET',
          headers: { 'x-project': 'pro-1', accept: 'application/json' },
          redirect: 'manual',
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  it('asks once for 500 that look at the same time', async () => {
    const { endpoint, keys } = setUp(json(keySet('a', 'b')));
    const found = await Promise.all(Array.from({ length: 500 }, (_, index) => outcome(keys, index % 2 ? 'a' : 'b')));
    expect(new Set(found)).toEqual(new Set(['a', 'b']));
    expect(endpoint.count).toBe(1);
  });

  it('asks once for 500 that look at the same time and find nobody there', async () => {
    const { endpoint, keys } = setUp(broken());
    const found = await Promise.all(Array.from({ length: 500 }, () => outcome(keys, 'a')));
    expect(new Set(found)).toEqual(new Set(['unavailable']));
    expect(endpoint.count).toBe(1);
  });

  it('asks once for 500 that look at the same time when the keys are too old', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    time.now += 10 * MINUTE;
    await Promise.all(Array.from({ length: 500 }, () => keys.find('a')));
    expect(endpoint.count).toBe(2);
  });

  it('asks no more while the keys are young', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    for (let elapsed = 0; elapsed < 5 * MINUTE; elapsed += 10 * SECOND) {
      time.now = START + elapsed;
      expect(await outcome(keys, 'a')).toBe('a');
    }
    expect(endpoint.count).toBe(1);
  });

  it('refreshes in the background after 5 minutes, without making anyone wait', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    time.now += 5 * MINUTE;
    endpoint.answerWith(silent());
    expect(await outcome(keys, 'a')).toBe('a');
    expect(endpoint.count).toBe(2);
  });
});

describe('unknown key ids', () => {
  it('answers with surely none after one request for both questions', async () => {
    const { endpoint, keys } = setUp(json(keySet('a')));
    expect(await outcome(keys, 'b')).toBe('none');
    expect(endpoint.count).toBe(1);
  });

  it('asks at most once in 30 s for 1000 random ids', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    time.now += 30 * SECOND;
    for (let index = 0; index < 1_000; index += 1) {
      time.now += 29;
      expect(await outcome(keys, `random-${index}`)).toBe('none');
    }
    expect(endpoint.count).toBe(2);
  });

  it.each(['__proto__', 'constructor', 'toString', 'size'])('finds no key under the id %s', async (kid) => {
    const { keys } = setUp(json(keySet('a')));
    expect(await outcome(keys, kid)).toBe('none');
  });

  it('finds a new key on first use after the cool-down, and surely none before', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    endpoint.answerWith(json(keySet('a', 'b')));
    time.now += 30 * SECOND - 1;
    expect(await outcome(keys, 'b')).toBe('none');
    time.now += 1;
    expect(await outcome(keys, 'b')).toBe('b');
    expect(await outcome(keys, 'a')).toBe('a');
    expect(endpoint.count).toBe(2);
  });

  it('cannot say that there is no such key while the key set cannot be had', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    endpoint.answerWith(broken());
    time.now += 30 * SECOND;
    expect(await outcome(keys, 'b')).toBe('unavailable');
    expect(await outcome(keys, 'a')).toBe('a');
  });
});

describe('keys that are removed', () => {
  it('serves a removed key no longer than 10 minutes', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a', 'b')));
    await keys.find('a');
    endpoint.answerWith(json(keySet('b')));
    time.now += 10 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('none');
    expect(await outcome(keys, 'b')).toBe('b');
  });

  it('stops serving it with the next background refresh', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a', 'b')));
    await keys.find('a');
    endpoint.answerWith(json(keySet('b')));
    time.now += 5 * MINUTE;
    await keys.find('b');
    await settle();
    expect(await outcome(keys, 'a')).toBe('none');
  });

  it('counts the age of keys from the question, not from a slow answer', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a', 'b')));
    endpoint.answerWith(() => {
      time.now += 4 * SECOND;
      return Response.json(keySet('a', 'b'));
    });
    await keys.find('a');
    endpoint.answerWith(json(keySet('b')));
    time.now = START + 10 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('none');
  });
});

describe('a clock that is wrong', () => {
  it.each([1, 24])(
    'does not let a removed key live, nor a new one be refused, when it is set back by %i h',
    async (hours) => {
      const { endpoint, keys, time } = setUp(json(keySet('a')));
      expect(await outcome(keys, 'a')).toBe('a');
      endpoint.answerWith(json(keySet('b')));
      time.now -= hours * 60 * MINUTE;
      expect(await outcome(keys, 'a')).toBe('none');
      expect(await outcome(keys, 'b')).toBe('b');
      expect(endpoint.count).toBe(2);
    },
  );

  it.each([1, 24])('does not make an outage longer when it is set back by %i h', async (hours) => {
    const { endpoint, keys, time } = setUp(broken());
    await failure(keys);
    endpoint.answerWith(json(keySet('a')));
    time.now -= hours * 60 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it.each([Number.NaN, undefined, 'soon', Promise.resolve(START)])(
    'is a typed error when it returns %s, be the key known or not',
    async (now) => {
      const { keys, time } = setUp(json(keySet('a')));
      await keys.find('a');
      time.now = now as number;
      for (const kid of ['a', 'b']) await expect(keys.find(kid)).rejects.toThrow(ValidationError);
    },
  );
});

describe('keys that stay', () => {
  const OTHER = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
  const [a, b] = keySet('a', 'b').keys;

  it('are the same objects after a refresh, however the set is ordered', async () => {
    const { endpoint, keys, time } = setUp(json({ keys: [a, b] }));
    const before = [await keys.find('a'), await keys.find('b')];
    const loaded = await before[0]?.load();
    endpoint.answerWith(json({ keys: [b, a], more: true }));
    time.now += 10 * MINUTE;
    const after = [await keys.find('a'), await keys.find('b')];
    expect(endpoint.count).toBe(2);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(await after[0]?.load()).toBe(loaded);
  });

  it('are the same objects through an outage and after it', async () => {
    const { endpoint, keys, time } = setUp(json({ keys: [a] }));
    const before = await keys.find('a');
    endpoint.answerWith(broken());
    time.now += 10 * MINUTE;
    expect(await keys.find('a')).toBe(before);
    endpoint.answerWith(json({ keys: [a] }));
    time.now += 80 * MINUTE;
    expect(await keys.find('a')).toBe(before);
  });

  it.each([
    ['its numbers', { ...a, n: OTHER.n }],
    ['one of its other members', { ...a, x5t: 'AAAA' }],
  ])('are other objects where %s changed under the same id, and only those', async (_, changed) => {
    const { endpoint, keys, time } = setUp(json({ keys: [a, b] }));
    const before = [await keys.find('a'), await keys.find('b')];
    endpoint.answerWith(json({ keys: [changed, b] }));
    time.now += 10 * MINUTE;
    const found = await keys.find('a');
    expect(found?.kid).toBe('a');
    expect(found).not.toBe(before[0]);
    expect(await keys.find('b')).toBe(before[1]);
  });

  it('are loaded anew where they changed', async () => {
    const { endpoint, keys, time } = setUp(json({ keys: [a] }));
    const before = await (await keys.find('a'))?.load();
    endpoint.answerWith(json({ keys: [{ ...a, n: OTHER.n }] }));
    time.now += 10 * MINUTE;
    const after = await (await keys.find('a'))?.load();
    expect(await exportJWK(before as CryptoKey)).toMatchObject({ n: JWK.n });
    expect(await exportJWK(after as CryptoKey)).toMatchObject({ n: OTHER.n });
  });
});

describe('an outage from the start', () => {
  it('says that nothing can be said, with 503 and a time to come back', async () => {
    const { keys } = setUp(json({ message: 'down' }, 500));
    const error = await failure(keys);
    expect(error).toMatchObject({ code: 'keys_unavailable', provider: 'corbado', retryable: true, status: 503 });
    expect(error.retryAfter).toBe(1);
    expect(error.headers['retry-after']).toBe('1');
    expect(error.message).toContain('keys.example');
  });

  it('backs off from 1 s to 30 s', async () => {
    const { endpoint, keys, time } = setUp(broken());
    const askedAt: number[] = [];
    for (let second = 0; second <= 100; second += 1) {
      const before = endpoint.count;
      time.now = START + second * SECOND;
      expect(await outcome(keys, 'a')).toBe('unavailable');
      if (endpoint.count > before) askedAt.push(second);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('tells how long the pause still is', async () => {
    const { keys, time } = setUp(broken());
    await failure(keys);
    time.now += SECOND;
    expect((await failure(keys)).retryAfter).toBe(2);
    time.now += 500;
    expect((await failure(keys)).retryAfter).toBe(2);
    time.now += 501;
    expect((await failure(keys)).retryAfter).toBe(1);
  });

  it('asks at most 10 times for 200 tokens in 10 s', async () => {
    const { endpoint, keys, time } = setUp(broken());
    for (let index = 0; index < 200; index += 1) {
      time.now += 50;
      expect(await outcome(keys, `key-${index % 7}`)).toBe('unavailable');
    }
    expect(endpoint.count).toBeLessThanOrEqual(10);
  });

  it('finds keys as soon as the key set is asked for again', async () => {
    const { endpoint, keys, time } = setUp(broken());
    await failure(keys);
    endpoint.answerWith(json(keySet('a')));
    expect(await outcome(keys, 'a')).toBe('unavailable');
    time.now += SECOND;
    expect(await outcome(keys, 'a')).toBe('a');
    expect(await outcome(keys, 'b')).toBe('none');
  });
});

describe('an outage with good keys at hand', () => {
  const outages: [string, KeyAnswer][] = [
    ['a broken connection', broken()],
    ['an error status', json(keySet('b'), 503)],
    ['no keys', json({ keys: [] })],
    ['no JSON', body('<html>')],
  ];

  it.each(outages)('serves known keys for 70 minutes through %s, and no longer', async (_, outage) => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    endpoint.answerWith(outage);
    for (const minutes of [1, 6, 10, 30, 60, 69]) {
      time.now = START + minutes * MINUTE;
      expect(await outcome(keys, 'a')).toBe('a');
      await settle();
    }
    time.now = START + 70 * MINUTE - 1;
    expect(await outcome(keys, 'a')).toBe('a');
    time.now = START + 70 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('unavailable');
  });

  it('ends when the key set can be had again, and starts the hour anew', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
    await keys.find('a');
    endpoint.answerWith(broken());
    time.now += 60 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('a');
    endpoint.answerWith(json(keySet('a')));
    time.now += MINUTE;
    expect(await outcome(keys, 'a')).toBe('a');
    expect(await outcome(keys, 'b')).toBe('none');
    endpoint.answerWith(broken());
    time.now += 69 * MINUTE;
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('asks once per pause, not once per token', async () => {
    const { endpoint, keys, time } = setUp(json(keySet('a')));
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

describe('answers that are no key set', () => {
  const huge = JSON.stringify({ ...keySet('a'), padding: 'x'.repeat(1024 * 1024) });
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each<[string, KeyAnswer]>([
    ['201', json(keySet('a'), 201)],
    ['203', json(keySet('a'), 203)],
    ['204', () => new Response(null, { status: 204 })],
    ['206', json(keySet('a'), 206)],
    ['301', () => new Response(null, { status: 301, headers: { location: URL } })],
    ['304', () => new Response(null, { status: 304 })],
    ['404', json(keySet('a'), 404)],
    ['429', json(keySet('a'), 429)],
    ['500', json(keySet('a'), 500)],
    ['an opaque redirect', () => Response.error()],
    ['HTML', body('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', body(null)],
    ['an empty text', body('')],
    ['an empty object', json({})],
    ['an empty list of keys', json({ keys: [] })],
    ['a list', json(keySet('a').keys)],
    ['null', json(null)],
    ['null keys', json({ keys: [null, null] })],
    ['broken JSON', body(JSON.stringify(keySet('a')).slice(0, -1))],
    [
      'no UTF-8',
      body(Uint8Array.from([...encoded('{"x":"'), 0xff, ...encoded(`",${JSON.stringify(keySet('a')).slice(1)}`)])),
    ],
    ['more than 1 MB', body(huge)],
    ['more than 1 MB by its own word', body(JSON.stringify(keySet('a')), { headers: { 'content-length': '1048577' } })],
    ['keys of another kind only', json({ keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'a' }] })],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ pull: () => Promise.reject(new Error('reset')) })),
    ],
    ['something that is no response', () => undefined as unknown as Response],
    ['a text instead of an error', () => Promise.reject('down')],
    [
      'an error that is thrown at once',
      () => {
        throw new TypeError('invalid URL');
      },
    ],
  ])('takes %s for an outage', async (_, answer) => {
    const { keys } = setUp(answer);
    const error = await failure(keys);
    expect(error.status).toBe(503);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('takes a key set of just under 1 MB', async () => {
    const padding = 'x'.repeat(1024 * 1024 - JSON.stringify({ ...keySet('a'), padding: '' }).length);
    const { keys } = setUp(json({ ...keySet('a'), padding }));
    expect(await outcome(keys, 'a')).toBe('a');
  });

  it('cuts off a body that never ends, soon after 1 MB', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x20);
    const stream = endless(chunk);
    const { keys } = setUp(stream.answer);
    await failure(keys);
    expect(stream.pulled()).toBeLessThan(1.5 * 1024 * 1024);
    expect(stream.cancelled()).toBe(true);
  });

  it('lets go of the body of an answer that is not read', async () => {
    const stream = endless(new Uint8Array(1024));
    const { keys } = setUp(async () => new Response((await stream.answer()).body, { status: 503 }));
    await failure(keys);
    expect(stream.cancelled()).toBe(true);
  });

  it('shows nothing of the answer in the error', async () => {
    const { keys } = setUp(body('secret-in-body'));
    expect(inspect(await failure(keys), { depth: 9 })).not.toContain('secret-in-body');
  });

  it('passes over keys that cannot be used, and serves the others', async () => {
    const mixed = [null, { kty: 'oct', k: 'c2VjcmV0', kid: 'b' }, { ...JWK, kid: 'c', n: 'A' }];
    const { keys } = setUp(json({ keys: [...mixed, ...keySet('a').keys] }));
    expect(await outcome(keys, 'a')).toBe('a');
    expect(await outcome(keys, 'b')).toBe('none');
    expect(await outcome(keys, 'c')).toBe('none');
  });
});

describe('an address that does not answer', () => {
  function setUpWithTimers(answer: KeyAnswer) {
    vi.useFakeTimers({ now: START });
    const endpoint = new KeyEndpoint(answer);
    const { fetch } = endpoint;
    const keys = new RemoteJwks(
      {
        provider: 'corbado',
        url: URL,
        headers: {},
        fetch,
        clock: Date.now,
      },
      jwksFormat('RS256'),
    );
    return { endpoint, keys };
  }

  it.each<[string, KeyAnswer]>([
    ['never answers', silent()],
    ['begins an answer and never ends it', () => new Response(new ReadableStream({ start: () => {} }))],
  ])('is given up after 5 s and one request when it %s', async (_, answer) => {
    const { endpoint, keys } = setUpWithTimers(answer);
    const end = vi.fn<(error: unknown) => void>();
    const waiting = keys.find('a').catch(end);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(end).toHaveBeenCalledWith(expect.any(VerificationUnavailableError));
    await waiting;
    expect(endpoint.count).toBe(1);
    expect(endpoint.requests[0]?.init.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is left alone for the pause after it was given up', async () => {
    const { endpoint, keys } = setUpWithTimers(silent());
    const first = failure(keys);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await first).retryAfter).toBe(1);
    await failure(keys);
    expect(endpoint.count).toBe(1);
  });

  it('leaves no timer behind when it answers', async () => {
    const { keys } = setUpWithTimers(json(keySet('a')));
    expect(await outcome(keys, 'a')).toBe('a');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a redirect', () => {
  it('is not followed by the real fetch', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      if (request.url === '/jwks') response.writeHead(302, { location: '/elsewhere' }).end();
      else response.end(JSON.stringify(keySet('a')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const keys = new RemoteJwks(
        {
          provider: 'corbado',
          url: `http://127.0.0.1:${port}/jwks`,
          headers: {},
          fetch: (url, init) => fetch(url, init),
          clock: () => START,
        },
        jwksFormat('RS256'),
      );
      expect(await outcome(keys, 'a')).toBe('unavailable');
      expect(asked).toEqual(['/jwks']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
