import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { signatures } from '#platform/crypto';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import type { TokenCheckOptions } from '../../../../src/facade/jwt/check-options.ts';
import { jwksFormat, RemoteJwks } from '../../../../src/facade/jwt/jwks.ts';
import { PerKidKeys } from '../../../../src/facade/jwt/per-kid-keys.ts';
import type { KeySource, TokenPolicy } from '../../../../src/facade/jwt/policy.ts';
import { TokenVerifier, tokenCache } from '../../../../src/facade/jwt/token-verifier.ts';
import { body, json, KeyEndpoint } from '../../../helpers/key-endpoint.ts';
import { CLIENTS, clientOf, encode, type Members, MINUTE, NOW, SECOND, verdict } from '../session/clients.ts';

const CLAIMS = { iss: 'https://issuer.example', sub: 'usr-1', iat: NOW, exp: NOW + 24 * 3600 };
const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A published key set. */
function keySet(keys: Readonly<Record<string, KeyObject>>) {
  return json({ keys: Object.entries(keys).map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid })) });
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function tokenOf(claims: Members = {}, kid = 'a', key: KeyObject = ours.privateKey): string {
  const parts = [
    { alg: 'ES256', kid },
    { ...CLAIMS, ...claims },
  ];
  const input = parts.map((part) => encode(JSON.stringify(part))).join('.');
  return `${input}.${encode(sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

interface Setup extends Partial<TokenPolicy> {
  readonly keysOf?: (endpoint: ConstructorParameters<typeof PerKidKeys>[0]) => KeySource;
}

/** A verifier over keys behind an endpoint. */
function setUp({ keysOf = (endpoint) => new RemoteJwks(endpoint, jwksFormat('ES256')), ...policy }: Setup = {}) {
  const endpoint = new KeyEndpoint(keySet({ a: ours.publicKey }));
  const { fetch } = endpoint;
  const time = { now: NOW * SECOND };
  const clock = () => time.now;
  const verifier = new TokenVerifier({
    provider: 'corbado',
    kind: 'session token',
    algorithm: 'ES256',
    issuers: [CLAIMS.iss],
    issuerHint: 'Set the issuer.',
    required: [],
    allowed: [],
    forbidden: [],
    clockTolerance: 0,
    cacheLimits: { maxEntries: 100, maxBytes: 1_000_000 },
    clock,
    keys: keysOf({ provider: 'corbado', url: 'https://keys.example', headers: {}, fetch, clock }),
    ...policy,
  });
  /** Returns `valid`, `unavailable`, or the reason of the rejection. */
  async function check(token: unknown, options?: TokenCheckOptions, now?: number): Promise<string> {
    try {
      await verifier.verify(token, options, now);
      return 'valid';
    } catch (error) {
      if (error instanceof TokenValidationError) return error.reason;
      if (error instanceof VerificationUnavailableError) return 'unavailable';
      throw error;
    }
  }
  return { verifier, check, endpoint, time };
}

/** Waits for a background refresh. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let verifications: MockInstance<typeof signatures.verify>;
beforeEach(() => {
  verifications = vi.spyOn(signatures, 'verify');
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('tokenCache', () => {
  const entry = { kid: 'a', key: { kid: 'a', fingerprint: 'a', load: async () => ({}) }, claims: CLAIMS, values: 5 };
  const [a, b] = ['a'.repeat(500), 'b'.repeat(500)];
  const weight = 2 * 500 + 500 + 5 * 80;

  it.each([
    [{ maxEntries: 2, maxBytes: 2 * weight }, [a, b]],
    [{ maxEntries: 1, maxBytes: 2 * weight }, [b]],
    [{ maxEntries: 2, maxBytes: 2 * weight - 1 }, [b]],
    [{ maxEntries: 2, maxBytes: weight - 1 }, []],
  ])('counts entries, and bytes by the token and the values in it: %j', (limits, kept) => {
    const cache = tokenCache(limits);
    for (const token of [a, b]) cache.set(token, entry);
    expect([a, b].filter((token) => cache.has(token))).toEqual(kept);
  });
});

describe.each(CLIENTS)('the cache of verified tokens of %s', (name) => {
  it('saves all signature checks but the first, until the token expires', async () => {
    const { client, sessions, sign: mint, requests, time } = clientOf(name);
    const token = mint({ exp: NOW + 60 });
    const first = await sessions.validate(token);
    expect(await sessions.validate(token)).toEqual(first);
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(verdict(await client.authenticateRequest(request))).toBe('signed-in');
    time.now += 64 * SECOND;
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    time.now += SECOND;
    expect(verdict(await sessions.validate(token))).toBe('expired');
    expect([verifications.mock.calls.length, requests.length]).toEqual([1, 1]);
  });

  it('belongs to one client, and can be disabled', async () => {
    const [one, two] = [clientOf(name), clientOf(name, { tokenCache: false })];
    const token = one.sign();
    await one.sessions.validate(token);
    for (const count of [2, 3]) {
      expect(verdict(await two.sessions.validate(token))).toBe('signed-in');
      expect(verifications).toHaveBeenCalledTimes(count);
    }
  });

  it('has the limits of the options', async () => {
    const { sessions, sign: mint } = clientOf(name, { tokenCache: { maxEntries: 2 } });
    const [a, b, c] = [mint({ sub: 'a' }), mint({ sub: 'b' }), mint({ sub: 'c' })];
    for (const token of [a, b, a, c, a]) await sessions.validate(token);
    expect(verifications).toHaveBeenCalledTimes(3);
    await sessions.validate(b);
    expect(verifications).toHaveBeenCalledTimes(4);
    expect(() => clientOf(name, { tokenCache: { maxEntries: 0 } })).toThrow(ValidationError);
  });
});

describe('a cached token', () => {
  it.each<[string, number, TokenCheckOptions, Members]>([
    ['valid', 59, { maxTokenAge: 60 }, {}],
    ['too_old', 60, { maxTokenAge: 60 }, {}],
    ['too_old', 0, { maxTokenAge: 0 }, {}],
    ['valid', 99, {}, { exp: NOW + 100 }],
    ['expired', 100, {}, { exp: NOW + 100 }],
    ['valid', 109, { clockTolerance: 10 }, { exp: NOW + 100 }],
    ['expired', 110, { clockTolerance: 10 }, { exp: NOW + 100 }],
    ['not_yet_valid', 0, {}, { nbf: NOW + 10 }],
    ['valid', 10, {}, { nbf: NOW + 10 }],
    ['not_yet_valid', 0, {}, { iat: NOW + 10 }],
    ['valid', 0, { clockTolerance: 10 }, { iat: NOW + 10 }],
  ])('is %s after %i s with %o and the claims %o', async (expected, age, options, claims) => {
    const { check, time } = setUp();
    const token = tokenOf(claims);
    await check(token);
    time.now += age * SECOND;
    expect(await check(token, options)).toBe(expected);
    expect(verifications).toHaveBeenCalledTimes(1);
  });

  it('is checked with the options and the time of each call', async () => {
    const { check, time } = setUp();
    const token = tokenOf({ exp: NOW + 100 });
    time.now += 104 * SECOND;
    expect(await check(token)).toBe('expired');
    expect(await check(token, { clockTolerance: 5 })).toBe('valid');
    expect(await check(token, { clockTolerance: 60, maxTokenAge: 104 })).toBe('too_old');
    expect(await check(token, {}, (NOW + 99) * SECOND)).toBe('valid');
    expect(await check(token, {}, (NOW - 1) * SECOND)).toBe('not_yet_valid');
    await expect(check(token, { maxTokenAge: -1 })).rejects.toBeInstanceOf(ValidationError);
    expect(verifications).toHaveBeenCalledTimes(1);
  });

  it('has a maximum age if it has no expiry', async () => {
    const { check, time } = setUp({ maxAgeWithoutExpiry: 100 });
    const token = tokenOf({ exp: undefined });
    expect(await check(token)).toBe('valid');
    time.now += 100 * SECOND;
    expect([await check(token), await check(token, { maxTokenAge: 101 })]).toEqual(['too_old', 'valid']);
  });

  describe.each([
    ['leaves the key set', keySet({ b: others.publicKey }), 'unknown_key'],
    ['changes under the same id', keySet({ a: others.publicKey }), 'signature'],
  ])('whose key %s', (_, later, reason) => {
    it.each([
      ['5 minutes, after a background refresh', 5 * MINUTE, ['valid', reason]],
      ['10 minutes', 10 * MINUTE, [reason, reason]],
    ])('is rejected after %s', async (_name, age, expected) => {
      const { check, endpoint, time } = setUp();
      const token = tokenOf();
      await check(token);
      endpoint.respondWith(later);
      time.now += age;
      const first = await check(token);
      await settle();
      expect([first, await check(token)]).toEqual(expected);
    });
  });

  it('stays verified as long as its key is published unchanged', async () => {
    const { check, endpoint, time } = setUp();
    const token = tokenOf();
    for (let round = 0; round < 10; round += 1) {
      endpoint.respondWith(keySet({ a: ours.publicKey, [`new-${round}`]: others.publicKey }));
      expect(await check(token)).toBe('valid');
      time.now += 10 * MINUTE;
    }
    expect([endpoint.count, verifications.mock.calls.length]).toEqual([10, 1]);
  });

  it('is verified again if its key comes back; tokens of other keys stay verified', async () => {
    const { check, endpoint, time } = setUp();
    const [a, b] = [tokenOf(), tokenOf({}, 'b', others.privateKey)];
    endpoint.respondWith(keySet({ a: ours.publicKey, b: others.publicKey }));
    expect([await check(a), await check(b)]).toEqual(['valid', 'valid']);
    endpoint.respondWith(keySet({ b: others.publicKey }));
    time.now += 10 * MINUTE;
    expect([await check(a), await check(b)]).toEqual(['unknown_key', 'valid']);
    expect(verifications).toHaveBeenCalledTimes(2);
    endpoint.respondWith(keySet({ a: ours.publicKey }));
    time.now += 30 * SECOND;
    expect([await check(a), await check(a)]).toEqual(['valid', 'valid']);
    expect(verifications).toHaveBeenCalledTimes(3);
  });

  it('is rejected with its key if keys are fetched one by one', async () => {
    const { check, endpoint, time } = setUp({ keysOf: (address) => new PerKidKeys(address) });
    endpoint.respondWith(body(pemOf(ours.publicKey)));
    const token = tokenOf();
    for (let round = 0; round < 3; round += 1) {
      expect(await check(token)).toBe('valid');
      time.now += 10 * MINUTE;
    }
    expect(verifications).toHaveBeenCalledTimes(1);
    endpoint.respondWith(body(pemOf(others.publicKey)));
    expect(await check(token)).toBe('signature');
    endpoint.respondWith(body('{}', { status: 404 }));
    time.now += 10 * MINUTE;
    expect(await check(token)).toBe('unknown_key');
  });
});

describe('the claims', () => {
  const nested = { list: [{ deep: ['x'] }, null], object: { of: { it: 1 } }, empty: {} };

  it('are one object for all checks, deeply frozen', async () => {
    const { verifier } = setUp();
    const token = tokenOf(nested);
    const first = await verifier.verify(token);
    expect(await verifier.verify(token)).toBe(first);
    expect(first).toEqual({ ...CLAIMS, ...nested });
    const queue: unknown[] = [first];
    let objects = 0;
    for (const value of queue) {
      if (typeof value !== 'object' || value === null) continue;
      objects += 1;
      expect(Object.isFrozen(value)).toBe(true);
      queue.push(...Object.values(value));
    }
    expect(objects).toBe(7);
    expect(Object.isFrozen(await setUp({ cacheLimits: undefined }).verifier.verify(token))).toBe(true);
  });

  it('are not cached if they are rejected', async () => {
    const { check } = setUp();
    const ownClaims = setUp({ checkOwnClaims: () => ({ reason: 'claims', message: 'it is of another kind' }) });
    for (const [token, expected, checkToken] of [
      [tokenOf({}, 'a', others.privateKey), 'signature', check],
      [tokenOf({ iss: 'https://evil.example' }), 'issuer', check],
      [tokenOf({ sub: '' }), 'claims', check],
      [tokenOf(), 'claims', ownClaims.check],
    ] as const) {
      verifications.mockClear();
      expect([await checkToken(token), await checkToken(token)]).toEqual([expected, expected]);
      expect(verifications).toHaveBeenCalledTimes(2);
    }
  });
});

describe('a check', () => {
  it('rejects a token of a key that cannot be imported', async () => {
    const { check, endpoint } = setUp();
    const offCurve = { x: Buffer.alloc(32, 1).toString('base64url'), kid: 'a' };
    endpoint.respondWith(json({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), ...offCurve }] }));
    expect(await check(tokenOf())).toBe('unknown_key');
  });

  it('throws what a source of keys throws', async () => {
    const mistake = new RangeError('mistake');
    const { check } = setUp({ keysOf: () => ({ find: () => Promise.reject(mistake) }) });
    await expect(check(tokenOf())).rejects.toBe(mistake);
  });

  it('checks the issuer before the expiry', async () => {
    expect(await setUp().check(tokenOf({ iss: 'https://evil.example', exp: 1 }))).toBe('issuer');
  });
});

describe('a forgery of a cached token', () => {
  const token = tokenOf();
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it('is rejected, whichever character differs', async () => {
    const { check } = setUp();
    expect(await check(token)).toBe('valid');
    for (let index = 0; index < token.length; index += 1) {
      const own = token.charAt(index);
      for (const other of own === '.' ? ['A', '_'] : [ALPHABET.charAt((ALPHABET.indexOf(own) + 1) % 64), '.', '=']) {
        const forged = token.slice(0, index) + other + token.slice(index + 1);
        expect(`${index}${other} ${await check(forged)}`).not.toBe(`${index}${other} valid`);
      }
    }
    expect(await check(token)).toBe('valid');
  });
});
