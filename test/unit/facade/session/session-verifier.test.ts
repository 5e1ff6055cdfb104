import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import type { PublicKey, TokenClaims } from '../../../../src/facade/jwt/policy.ts';
import { readKeySet } from '../../../../src/facade/jwt/public-key.ts';
import type { Algorithm } from '../../../../src/facade/jwt/signing.ts';
import type { ValidateOptions } from '../../../../src/facade/session/options.ts';
import { type SessionPolicy, SessionVerifier } from '../../../../src/facade/session/session-verifier.ts';

const NOW = 1_800_000_000;
const GOOD = { iss: 'https://issuer.example', sub: 'usr-1', iat: NOW, exp: NOW + 60 };
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const otherEc = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY_SET = {
  keys: [
    { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' },
    { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec' },
    { ...ec.publicKey.export({ format: 'jwk' }), x: Buffer.alloc(32, 1).toString('base64url'), kid: 'off-curve' },
  ],
};

/** A verifier over a key set at hand, that writes down which keys are looked for. */
function setUp(algorithm: Algorithm, policy: Partial<SessionPolicy<TokenClaims>> = {}) {
  const looked: string[] = [];
  const published = readKeySet(KEY_SET, algorithm);
  const verifier = new SessionVerifier<TokenClaims>({
    provider: 'corbado',
    kind: 'session token',
    algorithm,
    issuers: [GOOD.iss],
    issuerHint: 'Set the issuer.',
    stringClaims: ['name'],
    clock: () => NOW * 1000,
    clockTolerance: 0,
    keys: {
      find: async (kid): Promise<PublicKey | undefined> => {
        looked.push(kid);
        return published.get(kid);
      },
    },
    toSession: (claims) => ({
      provider: 'corbado',
      userId: claims.sub,
      tokenKind: 'session',
      issuedAt: new Date(claims.iat * 1000),
      expiresAt: new Date((claims.exp ?? 0) * 1000),
      claims,
    }),
    ...policy,
  });
  return { verifier, looked };
}

function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

function inputOf(header: Readonly<Record<string, unknown>>, claims: Readonly<Record<string, unknown>>): string {
  return `${encode(JSON.stringify(header))}.${encode(JSON.stringify({ ...GOOD, ...claims }))}`;
}

function es256(claims: Readonly<Record<string, unknown>> = {}, kid = 'ec', key: KeyObject = ec.privateKey): string {
  const input = inputOf({ alg: 'ES256', kid }, claims);
  return `${input}.${encode(sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

function rs256(claims: Readonly<Record<string, unknown>> = {}, header: Readonly<Record<string, unknown>> = {}): string {
  const input = inputOf({ alg: 'RS256', kid: 'rsa', ...header }, claims);
  return `${input}.${encode(sign('sha256', Buffer.from(input), rsa.privateKey))}`;
}

describe("the algorithm is the policy's to say", () => {
  it.each<[Algorithm, () => string]>([
    ['RS256', rs256],
    ['ES256', es256],
  ])('accepts %s where that is pinned', async (algorithm, token) => {
    const { verifier, looked } = setUp(algorithm);
    const result = await verifier.validate(token());
    expect(result).toMatchObject({ status: 'signed-in', authenticated: true, userId: 'usr-1', error: null });
    expect(result.session?.claims).toEqual(GOOD);
    expect(looked).toHaveLength(1);
  });

  it.each<[Algorithm, string, string]>([
    ['RS256', 'ES256', es256()],
    ['ES256', 'RS256', rs256()],
    ['ES256', 'HS256', hs256('ec')],
    ['RS256', 'HS256', hs256('rsa')],
  ])('refuses, where %s is pinned, a good token of %s without looking for its key', async (pinned, received, token) => {
    const { verifier, looked } = setUp(pinned);
    const { error } = await verifier.validate(token);
    expect(error).toMatchObject({ reason: 'algorithm', expected: pinned, received });
    expect(looked).toEqual([]);
  });

  function hs256(kid: string): string {
    const input = inputOf({ alg: 'HS256', kid }, {});
    const secret = (kid === 'ec' ? ec : rsa).publicKey.export({ type: 'spki', format: 'pem' });
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  }

  it('shows no more than the beginning of a long algorithm', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({}, { alg: 'x'.repeat(5_000) }));
    expect(error).toMatchObject({ reason: 'algorithm', received: 'x'.repeat(40) });
  });
});

describe('signatures of ES256', () => {
  const [header, payload, signature] = es256().split('.') as [string, string, string];
  const bytes = Buffer.from(signature, 'base64url');
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const orderBytes = Buffer.from(order.toString(16), 'hex');

  it.each<[string, Uint8Array]>([
    ['of zeros', Buffer.alloc(64)],
    ['with a zero first half', Buffer.concat([Buffer.alloc(32), bytes.subarray(32)])],
    ['with a zero second half', Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(32)])],
    ['of the order of the curve', Buffer.concat([orderBytes, orderBytes])],
    ['cut', bytes.subarray(0, 63)],
    ['with a byte more', Buffer.concat([bytes, Buffer.alloc(1)])],
    ['with swapped halves', Buffer.concat([bytes.subarray(32), bytes.subarray(0, 32)])],
    ['of one byte', Buffer.alloc(1)],
    ['in DER', sign('sha256', Buffer.from(`${header}.${payload}`), ec.privateKey)],
  ])('are refused when they are %s', async (_, forged) => {
    const { error } = await setUp('ES256').verifier.validate(`${header}.${payload}.${encode(forged)}`);
    expect(error).toMatchObject({ reason: 'signature' });
  });

  it('are refused when another key made them', async () => {
    const { error } = await setUp('ES256').verifier.validate(es256({}, 'ec', otherEc.privateKey));
    expect(error).toMatchObject({ reason: 'signature' });
  });
});

describe('keys', () => {
  it('refuses a token whose key is surely not published', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({}, { kid: 'other' }));
    expect(error).toMatchObject({ reason: 'unknown_key', status: 401 });
  });

  it('refuses a token whose key is published but cannot be imported', async () => {
    const { error } = await setUp('ES256').verifier.validate(es256({}, 'off-curve'));
    expect(error).toMatchObject({ reason: 'unknown_key', status: 401 });
  });

  it('is unavailable when nobody knows the key', async () => {
    const outage = new VerificationUnavailableError('down', { provider: 'corbado', retryAfter: 3 });
    const { verifier } = setUp('RS256', { keys: { find: () => Promise.reject(outage) } });
    expect(await verifier.validate(rs256())).toEqual({
      status: 'unavailable',
      authenticated: false,
      session: null,
      userId: null,
      error: outage,
    });
    await expect(verifier.verify(rs256())).rejects.toBe(outage);
  });

  it('does not take a mistake in the key source for a sign-out', async () => {
    const mistake = new RangeError('mistake');
    const { verifier } = setUp('RS256', { keys: { find: () => Promise.reject(mistake) } });
    await expect(verifier.validate(rs256())).rejects.toBe(mistake);
  });
});

describe('the audience', () => {
  it.each([
    ['the right one', { aud: 'app-1' }, undefined],
    ['the right one among others', { aud: ['app-2', 'app-1'] }, undefined],
    ['none', {}, 'audience'],
    ['another', { aud: 'app-2' }, 'audience'],
  ])('is judged where it is set, for %s', async (_, claims, reason) => {
    const { error } = await setUp('RS256', { audiences: ['app-1'] }).verifier.validate(rs256(claims));
    expect(error instanceof TokenValidationError ? error.reason : undefined).toBe(reason);
  });
});

describe('the order of checks', () => {
  it('says nothing about the claims of a token that is forged', async () => {
    const [header, , signature] = rs256().split('.');
    const claims = encode(JSON.stringify({ ...GOOD, iss: 'https://evil.example', exp: 1 }));
    const { error } = await setUp('RS256').verifier.validate(`${header}.${claims}.${signature}`);
    expect(error).toMatchObject({ reason: 'signature' });
  });

  it('names the issuer of an expired token of somebody else', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({ iss: 'https://evil.example', exp: 1 }));
    expect(error).toMatchObject({ reason: 'issuer', hint: 'Set the issuer.' });
  });
});

describe('options of one check', () => {
  it('prefers the tolerance of the call to the one of the policy, either way', async () => {
    const token = rs256({ iat: NOW - 60, exp: NOW - 1 });
    const strict = setUp('RS256', { clockTolerance: 0 }).verifier;
    const lenient = setUp('RS256', { clockTolerance: 10 }).verifier;
    expect((await strict.validate(token)).status).toBe('signed-out');
    expect((await strict.validate(token, { clockTolerance: 10 })).status).toBe('signed-in');
    expect((await lenient.validate(token)).status).toBe('signed-in');
    expect((await lenient.validate(token, { clockTolerance: 0 })).status).toBe('signed-out');
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'options'],
    ['a number', 7, 'options'],
    ['a list', [], 'options'],
    ['an unknown name', { maxAge: 1 }, 'options.maxAge'],
    ['a tolerance above 60', { clockTolerance: 60.001 }, 'options.clockTolerance'],
    ['a tolerance below 0', { clockTolerance: -1 }, 'options.clockTolerance'],
    ['a tolerance that is no number', { clockTolerance: Number.NaN }, 'options.clockTolerance'],
    ['a tolerance without end', { clockTolerance: Number.POSITIVE_INFINITY }, 'options.clockTolerance'],
    ['a tolerance as a text', { clockTolerance: '5' }, 'options.clockTolerance'],
    ['an age below 0', { maxTokenAge: -1 }, 'options.maxTokenAge'],
    ['an age that is no number', { maxTokenAge: Number.NaN }, 'options.maxTokenAge'],
    ['an age without end', { maxTokenAge: Number.POSITIVE_INFINITY }, 'options.maxTokenAge'],
    ['an age as a text', { maxTokenAge: '60' }, 'options.maxTokenAge'],
    ['an age that is null', { maxTokenAge: null }, 'options.maxTokenAge'],
  ])('are refused when they are %s, whatever the token is', async (_, options, path) => {
    const { verifier, looked } = setUp('RS256');
    for (const token of [rs256(), 'no token']) {
      const error: unknown = await verifier
        .validate(token, options as ValidateOptions)
        .catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ status: 400, issues: [{ path }] });
      await expect(verifier.verify(token, options as ValidateOptions)).rejects.toBeInstanceOf(ValidationError);
    }
    expect(looked).toEqual([]);
  });

  it.each<[string, ValidateOptions]>([
    ['none', {}],
    ['undefined ones', { clockTolerance: undefined, maxTokenAge: undefined }],
    ['the smallest tolerance', { clockTolerance: 0 }],
    ['the greatest tolerance', { clockTolerance: 60 }],
    ['an age', { maxTokenAge: 0.5 }],
  ])('are accepted when they are %s', async (_, options) => {
    expect((await setUp('RS256').verifier.validate(rs256(), options)).status).toBe('signed-in');
  });
});
