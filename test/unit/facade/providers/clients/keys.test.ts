import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Signer } from '../../../../../conformance/tokens/tokens.ts';
import { KeysUnavailableError, type SessionValidationResult } from '../../../../../src/index.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import {
  CLIENTS,
  json,
  MINUTE,
  NOW,
  publishing,
  type Responder,
  SECOND,
  setUp,
  unreachable,
} from './client-under-test.ts';

const DAY = 24 * 3_600;
const OTHERS = { RS256: new Signer('RS256', 'key-2'), ES256: new Signer('ES256', 'key-2') };

/** Lets a refresh in the background finish. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => {
  vi.useRealTimers();
});

describe.each(CLIENTS)('the keys of $name', (subject) => {
  const other = OTHERS[subject.algorithm];

  it('are fetched once for 500 concurrent checks', async () => {
    const { sessions, sign, requests } = setUp(subject);
    const token = sign();
    const results = await Promise.all(Array.from({ length: 500 }, () => sessions.validate(token)));
    expect(new Set(results.map(statusOrReasonOf))).toEqual(new Set(['signed-in']));
    expect(requests).toHaveLength(1);
  });

  it('are fetched rarely for tokens with made-up key IDs, while valid tokens stay valid', async () => {
    const { sessions, sign, requests, time } = setUp(subject);
    const valid = sign();
    await sessions.validate(valid);
    // Single keys are looked up a few times; an id that nobody has asked the provider about is no unknown key.
    const [expected, most] = subject.keyFormat === 'pem' ? [['unknown_key', 'unavailable'], 30] : [['unknown_key'], 5];
    for (let index = 0; index < 100; index += 1) {
      time.now += 600;
      expect(expected).toContain(statusOrReasonOf(await sessions.validate(sign({}, { kid: `made-up-${index}` }))));
      expect(statusOrReasonOf(await sessions.validate(valid))).toBe('signed-in');
    }
    expect(requests.length).toBeLessThanOrEqual(most);
  });

  it('include a new one after the cool-down, and no longer one that is gone', async () => {
    const { sessions, sign, key, respondWith, claims, time } = setUp(subject);
    const old = sign({ exp: NOW + DAY });
    expect(statusOrReasonOf(await sessions.validate(old))).toBe('signed-in');
    respondWith(publishing(subject, other));
    const fresh = other.sign({ ...claims, exp: NOW + DAY });
    time.now += 30 * SECOND;
    expect(statusOrReasonOf(await sessions.validate(fresh))).toBe('signed-in');
    // The token is cached by now, and so is its key; neither outlives the key's publication.
    time.now += 10 * MINUTE;
    expect(statusOrReasonOf(await sessions.validate(old))).toBe('unknown_key');
    expect(statusOrReasonOf(await sessions.validate(fresh))).toBe('signed-in');
    expect(key.kid).not.toBe(other.kid);
  });

  it('end a cached token when they are replaced under the same ID', async () => {
    const { sessions, sign, key, respondWith, time } = setUp(subject);
    const token = sign({ exp: NOW + DAY });
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
    respondWith(publishing(subject, new Signer(subject.algorithm, key.kid)));
    time.now += 10 * MINUTE;
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('signature');
  });

  it('are used as long for tokens that the client must not cache', async () => {
    const { sessions, sign, requests, time } = setUp(subject, { tokenCache: false });
    const token = sign();
    for (const _ of [1, 2, 3]) expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
    time.now += 1_000 * SECOND;
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('expired');
    expect(requests.length).toBeLessThanOrEqual(2);
  });
});

describe.each(CLIENTS.filter(({ keyFormat }) => keyFormat === 'jwks'))('the key set of $name', (subject) => {
  const other = OTHERS[subject.algorithm];

  it('is not fetched again within 30 seconds', async () => {
    const { sessions, sign, respondWith, claims, requests, time } = setUp(subject);
    await sessions.validate(sign());
    respondWith(publishing(subject, other));
    const fresh = other.sign(claims);
    time.now += 29_999;
    expect(statusOrReasonOf(await sessions.validate(fresh))).toBe('unknown_key');
    expect(requests).toHaveLength(1);
    time.now += 1;
    expect(statusOrReasonOf(await sessions.validate(fresh))).toBe('signed-in');
    expect(requests).toHaveLength(2);
  });

  it('stays valid for 70 minutes during an outage, and recovers after it', async () => {
    const { sessions, sign, key, respondWith, claims, time } = setUp(subject);
    const token = sign({ exp: NOW + DAY });
    const forged = other.as(key.kid).sign(claims);
    await sessions.validate(token);
    respondWith(unreachable);
    for (const minutes of [6, 10, 69]) {
      time.now = (NOW + minutes * 60) * SECOND;
      expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
      expect(statusOrReasonOf(await sessions.validate(forged))).toBe('signature');
      await settle();
    }
    time.now = (NOW + 70 * 60) * SECOND;
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('unavailable');
    respondWith(publishing(subject, key));
    time.now += MINUTE;
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
  });
});

describe.each(CLIENTS)('an outage of the keys of $name', (subject) => {
  it.each<[string, Responder]>([
    ['a 500', json({}, 500)],
    ['a 403 of a CDN', () => new Response('<html>', { status: 403 })],
    ['a broken connection', unreachable],
  ])('is not a sign-out: %s', async (_, responder) => {
    const { client, sessions, sign, respondWith, requests } = setUp(subject);
    respondWith(responder);
    const token = sign();
    const result = await sessions.validate(token);
    expect(result).toMatchObject({ status: 'unavailable', authenticated: false, session: null, userId: null });
    const { error } = result;
    expect(error).toBeInstanceOf(KeysUnavailableError);
    expect(error).toMatchObject({ code: 'keys_unavailable', status: 503, retryable: true, provider: subject.provider });
    expect(error).toMatchObject({ retryAfter: 1 });
    expect(error?.getResponse().headers.get('retry-after')).toBe('1');
    expect(error?.message).toContain(new URL(subject.keyUrl('x')).host);
    for (const segment of token.split('.')) expect(inspect(error, { depth: 9 })).not.toContain(segment);
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect((await client.authenticateRequest(request)).status).toBe('unavailable');
    for (const { url } of requests) expect(new URL(url).host).toBe(new URL(subject.keyUrl('x')).host);
  });

  it('leaves invalid tokens rejected', async () => {
    const { sessions, sign, respondWith } = setUp(subject);
    respondWith(unreachable);
    for (const [token, reason] of [
      [undefined, 'missing'],
      ['abc', 'malformed'],
      [sign({}, { alg: 'none' }), 'algorithm'],
      [sign({}, { kid: undefined }), 'unknown_key'],
    ])
      expect(statusOrReasonOf(await sessions.validate(token))).toBe(reason);
  });

  it('ends once the keys are back', async () => {
    const { sessions, sign, key, respondWith, time } = setUp(subject);
    respondWith(() => new Response('', { status: 502 }));
    expect(statusOrReasonOf(await sessions.validate(sign()))).toBe('unavailable');
    respondWith(publishing(subject, key));
    time.now += SECOND;
    expect(statusOrReasonOf(await sessions.validate(sign()))).toBe('signed-in');
  });

  it('takes 5 seconds and one request if nothing responds', async () => {
    const { sessions, sign, respondWith, requests } = setUp(subject);
    respondWith(() => new Promise<Response>(() => {}));
    const token = sign();
    vi.useFakeTimers({ now: NOW * SECOND });
    const settled = vi.fn<(result: SessionValidationResult) => void>();
    const waiting = sessions.validate(token).then(settled);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ status: 'unavailable' }));
    expect(requests).toHaveLength(1);
  });

  it('takes at most 10 requests for 200 tokens', async () => {
    const { sessions, sign, respondWith, requests, time } = setUp(subject);
    respondWith(unreachable);
    for (let index = 0; index < 200; index += 1) {
      time.now += 50;
      expect(statusOrReasonOf(await sessions.validate(sign({ jti: `jti-${index % 5}` })))).toBe('unavailable');
    }
    expect(requests.length).toBeLessThanOrEqual(10);
  });
});
