import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { signatures } from '#platform/crypto';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import type { TokenCheckOptions } from '../../../../src/facade/jwt/check-options.ts';
import { jwksFormat, RemoteJwks } from '../../../../src/facade/jwt/jwks.ts';
import { PerKidKeys } from '../../../../src/facade/jwt/per-kid-keys.ts';
import type { KeySource, TokenPolicy } from '../../../../src/facade/jwt/policy.ts';
import { TokenVerifier } from '../../../../src/facade/jwt/token-verifier.ts';
import { body, broken, json, KeyEndpoint } from '../../../helpers/key-endpoint.ts';
import { CLIENTS, clientOf, encode, type Members, MINUTE, NOW, SECOND, verdict, withPart } from '../session/clients.ts';

const GOOD = { iss: 'https://issuer.example', sub: 'usr-1', iat: NOW, exp: NOW + 24 * 3600 };
const ours = newKeyPair();
const others = newKeyPair();

function newKeyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** A key set as it is published. */
function keySet(keys: Readonly<Record<string, KeyObject>>) {
  return json({ keys: Object.entries(keys).map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid })) });
}

function tokenOf(claims: Members = {}, kid = 'a', key: KeyObject = ours.privateKey): string {
  const input = [
    { alg: 'ES256', kid },
    { ...GOOD, ...claims },
  ]
    .map((part) => encode(JSON.stringify(part)))
    .join('.');
  return `${input}.${encode(sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

interface Setting extends Partial<TokenPolicy> {
  readonly keysAt?: (endpoint: ConstructorParameters<typeof PerKidKeys>[0]) => KeySource;
}

/** A verifier over keys behind an endpoint. */
function setUp({ keysAt = (endpoint) => new RemoteJwks(endpoint, jwksFormat('ES256')), ...policy }: Setting = {}) {
  const endpoint = new KeyEndpoint(keySet({ a: ours.publicKey }));
  const { fetch } = endpoint;
  const time = { now: NOW * SECOND };
  const clock = () => time.now;
  const verifier = new TokenVerifier({
    provider: 'corbado',
    kind: 'session token',
    algorithm: 'ES256',
    issuers: [GOOD.iss],
    issuerHint: 'Set the issuer.',
    stringClaims: [],
    clockTolerance: 0,
    cacheLimits: { maxEntries: 100, maxBytes: 1_000_000 },
    clock,
    keys: keysAt({ provider: 'corbado', url: 'https://keys.example', headers: {}, fetch, clock }),
    ...policy,
  });
  return { verifier, endpoint, time };
}

/** `good`, `unavailable`, or the reason of the refusal. */
async function outcome(verifier: TokenVerifier, token: unknown, options?: TokenCheckOptions): Promise<string> {
  try {
    await verifier.verify(token, options);
    return 'good';
  } catch (error) {
    if (error instanceof TokenValidationError) return error.reason;
    if (error instanceof VerificationUnavailableError) return 'unavailable';
    throw error;
  }
}

/** Lets a background refresh come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

let signatureChecks: MockInstance<typeof signatures.verify>;
beforeEach(() => {
  signatureChecks = vi.spyOn(signatures, 'verify');
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(CLIENTS)('the token cache of %s', (name) => {
  it('saves the second signature check of a token, and every further one', async () => {
    const { client, sessions, sign: mint, requests } = clientOf(name);
    const token = mint();
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    expect(signatureChecks).toHaveBeenCalledTimes(1);
    for (let round = 0; round < 10; round += 1) expect(verdict(await sessions.validate(token))).toBe('signed-in');
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(verdict(await client.authenticateRequest(request))).toBe('signed-in');
    expect(signatureChecks).toHaveBeenCalledTimes(1);
    expect(requests).toHaveLength(1);
  });

  it('answers the same as the first check', async () => {
    const { sessions, sign: mint } = clientOf(name);
    const token = mint();
    const first = await sessions.validate(token);
    expect(await sessions.validate(token)).toEqual(first);
  });

  it('can be turned off', async () => {
    const { sessions, sign: mint } = clientOf(name, { tokenCache: false });
    const token = mint();
    for (const count of [1, 2, 3]) {
      expect(verdict(await sessions.validate(token))).toBe('signed-in');
      expect(signatureChecks).toHaveBeenCalledTimes(count);
    }
  });

  it('is bounded by the options', async () => {
    const { sessions, sign: mint } = clientOf(name, { tokenCache: { maxEntries: 2 } });
    const [a, b, c] = [mint({ sub: 'a' }), mint({ sub: 'b' }), mint({ sub: 'c' })];
    for (const token of [a, b, a, c]) await sessions.validate(token);
    expect(signatureChecks).toHaveBeenCalledTimes(3);
    await sessions.validate(a);
    expect(signatureChecks).toHaveBeenCalledTimes(3);
    await sessions.validate(b);
    expect(signatureChecks).toHaveBeenCalledTimes(4);
  });

  it('is refused when its bounds are none', () => {
    expect(() => clientOf(name, { tokenCache: { maxEntries: 0 } })).toThrow(ValidationError);
    expect(() => clientOf(name, { tokenCache: { maxBytes: 999 } })).toThrow(ValidationError);
  });

  it('does not let a token of one client into another', async () => {
    const one = clientOf(name);
    const token = one.sign();
    await one.sessions.validate(token);
    await clientOf(name).sessions.validate(token);
    expect(signatureChecks).toHaveBeenCalledTimes(2);
  });

  it('ends with the time of the token', async () => {
    const { sessions, sign: mint, time } = clientOf(name);
    const token = mint({ exp: NOW + 60 });
    await sessions.validate(token);
    time.now += 64 * SECOND;
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    time.now += SECOND;
    expect(verdict(await sessions.validate(token))).toBe('expired');
    expect(signatureChecks).toHaveBeenCalledTimes(1);
  });
});

describe('the times of a token that is known', () => {
  it.each<[string, number, TokenCheckOptions, Members]>([
    ['good', 0, {}, {}],
    ['good', 59, { maxTokenAge: 60 }, {}],
    ['too_old', 60, { maxTokenAge: 60 }, {}],
    ['too_old', 0, { maxTokenAge: 0 }, {}],
    ['good', 99, {}, { exp: NOW + 100 }],
    ['expired', 100, {}, { exp: NOW + 100 }],
    ['good', 109, { clockTolerance: 10 }, { exp: NOW + 100 }],
    ['expired', 110, { clockTolerance: 10 }, { exp: NOW + 100 }],
    ['not_yet_valid', 0, {}, { nbf: NOW + 10 }],
    ['good', 10, {}, { nbf: NOW + 10 }],
    ['not_yet_valid', 0, {}, { iat: NOW + 10 }],
    ['good', 0, { clockTolerance: 10 }, { iat: NOW + 10 }],
  ])('make it %s after %i s with %o and the claims %o', async (expected, age, options, claims) => {
    const { verifier, time } = setUp();
    const token = tokenOf(claims);
    await outcome(verifier, token);
    time.now += age * SECOND;
    expect(await outcome(verifier, token, options)).toBe(expected);
    expect(signatureChecks).toHaveBeenCalledTimes(1);
  });

  it('are judged on each call, whatever another call has asked for', async () => {
    const { verifier, time } = setUp();
    const token = tokenOf({ exp: NOW + 100 });
    time.now += 104 * SECOND;
    expect(await outcome(verifier, token)).toBe('expired');
    expect(await outcome(verifier, token, { clockTolerance: 5 })).toBe('good');
    expect(await outcome(verifier, token)).toBe('expired');
    expect(await outcome(verifier, token, { clockTolerance: 60, maxTokenAge: 104 })).toBe('too_old');
    expect(await outcome(verifier, token, { clockTolerance: 60, maxTokenAge: 105 })).toBe('good');
    expect(signatureChecks).toHaveBeenCalledTimes(1);
  });

  it('are judged by the time that the caller names', async () => {
    const { verifier } = setUp();
    const token = tokenOf({ exp: NOW + 100 });
    await verifier.verify(token);
    await expect(verifier.verify(token, {}, (NOW + 100) * SECOND)).rejects.toMatchObject({ reason: 'expired' });
    await expect(verifier.verify(token, {}, (NOW - 1) * SECOND)).rejects.toMatchObject({ reason: 'not_yet_valid' });
  });

  it('are held to the greatest age where it has no expiry', async () => {
    const { verifier, time } = setUp({ maxAgeWithoutExpiry: 100 });
    const token = tokenOf({ exp: undefined });
    expect(await outcome(verifier, token)).toBe('good');
    time.now += 100 * SECOND;
    expect(await outcome(verifier, token)).toBe('too_old');
    expect(await outcome(verifier, token, { maxTokenAge: 101 })).toBe('good');
  });

  it('are not looked at where the options are bad', async () => {
    const { verifier } = setUp();
    const token = tokenOf();
    await verifier.verify(token);
    await expect(verifier.verify(token, { maxTokenAge: -1 })).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('the key of a token that is known', () => {
  it.each([
    ['leaves the key set', keySet({ b: others.publicKey }), 'unknown_key'],
    ['changes under the same id', keySet({ a: others.publicKey }), 'signature'],
  ])(
    'takes the token along when it %s: at once in the background, at last after 10 minutes',
    async (_, later, expected) => {
      for (const [age, first] of [
        [5 * MINUTE, 'good'],
        [10 * MINUTE, expected],
      ] as const) {
        const { verifier, endpoint, time } = setUp();
        const token = tokenOf();
        await verifier.verify(token);
        endpoint.answerWith(later);
        time.now += age - 1;
        expect(await outcome(verifier, token)).toBe('good');
        // The answer of the background refresh, which is due from 5 minutes on, is not waited for here.
        if (age === 5 * MINUTE) {
          time.now += 1;
          expect(await outcome(verifier, token)).toBe(first);
        }
        await settle();
        time.now += 1;
        expect(await outcome(verifier, token)).toBe(expected);
        expect(await outcome(verifier, token)).toBe(expected);
      }
    },
  );

  it('is the same as long as it is published unchanged, however often it is fetched', async () => {
    const { verifier, endpoint, time } = setUp();
    const token = tokenOf();
    for (let round = 0; round < 10; round += 1) {
      endpoint.answerWith(keySet({ a: ours.publicKey, [`new-${round}`]: others.publicKey }));
      expect(await outcome(verifier, token)).toBe('good');
      time.now += 10 * MINUTE;
    }
    expect(endpoint.count).toBe(10);
    expect(signatureChecks).toHaveBeenCalledTimes(1);
  });

  it('can come back: the token is verified anew, and known again', async () => {
    const { verifier, endpoint, time } = setUp();
    const token = tokenOf();
    await verifier.verify(token);
    endpoint.answerWith(keySet({ b: others.publicKey }));
    time.now += 10 * MINUTE;
    expect(await outcome(verifier, token)).toBe('unknown_key');
    endpoint.answerWith(keySet({ a: ours.publicKey }));
    time.now += 30 * SECOND;
    expect(await outcome(verifier, token)).toBe('good');
    expect(await outcome(verifier, token)).toBe('good');
    expect(signatureChecks).toHaveBeenCalledTimes(2);
  });

  it('takes only its own tokens along', async () => {
    const { verifier, endpoint, time } = setUp();
    const [a, b] = [tokenOf(), tokenOf({}, 'b', others.privateKey)];
    endpoint.answerWith(keySet({ a: ours.publicKey, b: others.publicKey }));
    await verifier.verify(a);
    await verifier.verify(b);
    endpoint.answerWith(keySet({ b: others.publicKey }));
    time.now += 10 * MINUTE;
    expect([await outcome(verifier, a), await outcome(verifier, b)]).toEqual(['unknown_key', 'good']);
    expect(signatureChecks).toHaveBeenCalledTimes(2);
  });

  it('takes the token along where keys are asked for one by one', async () => {
    const { verifier, endpoint, time } = setUp({ keysAt: (address) => new PerKidKeys(address) });
    endpoint.answerWith(body(pemOf(ours.publicKey)));
    const token = tokenOf();
    for (let round = 0; round < 3; round += 1) {
      expect(await outcome(verifier, token)).toBe('good');
      time.now += 10 * MINUTE;
    }
    expect(signatureChecks).toHaveBeenCalledTimes(1);
    endpoint.answerWith(body(pemOf(others.publicKey)));
    expect(await outcome(verifier, token)).toBe('signature');
    endpoint.answerWith(body('{}', { status: 404 }));
    time.now += 10 * MINUTE;
    expect(await outcome(verifier, token)).toBe('unknown_key');
  });
});

describe('an outage', () => {
  it('makes known tokens unavailable too, once the grace is over, and not before', async () => {
    const { verifier, endpoint, time } = setUp();
    const token = tokenOf();
    await verifier.verify(token);
    endpoint.answerWith(broken());
    time.now += 70 * MINUTE - 1;
    expect(await outcome(verifier, token)).toBe('good');
    await settle();
    time.now += 1;
    expect(await outcome(verifier, token)).toBe('unavailable');
    endpoint.answerWith(keySet({ a: ours.publicKey }));
    time.now += 30 * SECOND;
    expect(await outcome(verifier, token)).toBe('good');
    expect(signatureChecks).toHaveBeenCalledTimes(1);
  });
});

describe('what is answered from the cache', () => {
  const nested = { list: [{ deep: ['x'] }, null], object: { of: { it: 1 } }, empty: {} };

  it('is shared, and frozen to the last depth', async () => {
    const { verifier } = setUp();
    const token = tokenOf(nested);
    const first = await verifier.verify(token);
    expect(await verifier.verify(token)).toBe(first);
    expect(first).toEqual({ ...GOOD, ...nested });
    const queue: unknown[] = [first];
    let seen = 0;
    for (const value of queue) {
      if (typeof value !== 'object' || value === null) continue;
      seen += 1;
      expect(Object.isFrozen(value)).toBe(true);
      queue.push(...Object.values(value));
    }
    expect(seen).toBe(7);
  });

  it('cannot be changed by whoever got it', async () => {
    const { verifier } = setUp();
    const token = tokenOf(nested);
    const { list, ...claims } = await verifier.verify(token);
    expect(() => Object.assign(claims['object'] as object, { admin: true })).toThrow(TypeError);
    expect(() => (list as unknown[]).push('admin')).toThrow(TypeError);
    expect(await verifier.verify(token)).toEqual({ ...GOOD, ...nested });
  });

  it('is frozen for the first to ask, and where nothing is kept', async () => {
    for (const policy of [{}, { cacheLimits: undefined }])
      expect(Object.isFrozen(await setUp(policy).verifier.verify(tokenOf()))).toBe(true);
  });

  it('is only what was good: a refused token is verified each time', async () => {
    const { verifier } = setUp();
    for (const [token, expected] of [
      [tokenOf({}, 'a', others.privateKey), 'signature'],
      [tokenOf({ iss: 'https://evil.example' }), 'issuer'],
      [tokenOf({ sub: '' }), 'claims'],
    ] as const) {
      signatureChecks.mockClear();
      expect(await outcome(verifier, token)).toBe(expected);
      expect(await outcome(verifier, token)).toBe(expected);
      expect(signatureChecks).toHaveBeenCalledTimes(2);
    }
  });

  it('has been judged by the rules of its own kind', async () => {
    const refusing = setUp({ checkOwnClaims: () => ({ reason: 'claims', message: 'it is of another kind' }) });
    const token = tokenOf();
    expect(await outcome(refusing.verifier, token)).toBe('claims');
    expect(await outcome(refusing.verifier, token)).toBe('claims');
  });

  it('is verified once for each of many that ask at the same time at most, and once in all later', async () => {
    const { verifier, endpoint } = setUp();
    const token = tokenOf();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(verifier, token)));
    expect(new Set(outcomes)).toEqual(new Set(['good']));
    expect(endpoint.count).toBe(1);
    signatureChecks.mockClear();
    await Promise.all(Array.from({ length: 50 }, () => outcome(verifier, token)));
    expect(signatureChecks).not.toHaveBeenCalled();
  });
});

describe('a forgery of a token that is known', () => {
  const token = tokenOf();
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it('is refused, whichever character is another', async () => {
    const { verifier } = setUp();
    expect(await outcome(verifier, token)).toBe('good');
    for (let index = 0; index < token.length; index += 1) {
      const own = token.charAt(index);
      for (const other of own === '.' ? ['A', '_'] : [ALPHABET.charAt((ALPHABET.indexOf(own) + 1) % 64), '.', '=']) {
        const forged = token.slice(0, index) + other + token.slice(index + 1);
        expect(`${index}${other} ${await outcome(verifier, forged)}`).not.toBe(`${index}${other} good`);
      }
    }
    expect(await outcome(verifier, token)).toBe('good');
  });

  it.each([
    ['a payload of its own', withPart(token, 1, encode(JSON.stringify({ ...GOOD, sub: 'admin' }))), 'signature'],
    ['the signature of another token', withPart(token, 2, tokenOf({ sub: 'x' }).split('.')[2] ?? ''), 'signature'],
    ['a blank before it', ` ${token}`, 'malformed'],
    ['a line break after it', `${token}\n`, 'malformed'],
    ['padding', `${token}==`, 'malformed'],
    ['a part more', `${token}.${token.split('.')[2]}`, 'malformed'],
    ['another header', withPart(token, 0, encode(JSON.stringify({ alg: 'none', kid: 'a' }))), 'algorithm'],
  ])('is refused with %s', async (_, forged, reason) => {
    const { verifier } = setUp();
    await verifier.verify(token);
    expect(await outcome(verifier, forged)).toBe(reason);
    expect(await outcome(verifier, forged)).toBe(reason);
  });

  it('is refused when it only looks like the text', async () => {
    const { verifier } = setUp();
    await verifier.verify(token);
    for (const lookalike of [new String(token), [token], { toString: () => token }, Buffer.from(token)])
      expect(await outcome(verifier, lookalike)).toBe('malformed');
  });
});

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}
