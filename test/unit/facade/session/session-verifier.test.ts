import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import type { PublicKey, TokenClaims } from '../../../../src/facade/jwt/policy.ts';
import { readKeySet } from '../../../../src/facade/jwt/public-key.ts';
import type { Algorithm } from '../../../../src/facade/jwt/signing.ts';
import type { ValidateOptions } from '../../../../src/facade/session/options.ts';
import type { Session } from '../../../../src/facade/session/session.ts';
import {
  type SessionPolicy,
  SessionVerifier,
  signedIn,
  signedOut,
  unavailable,
} from '../../../../src/facade/session/session-verifier.ts';

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

/** A verifier over a local key set, which records the requested key ids. */
function setUp(algorithm: Algorithm, policy: Partial<SessionPolicy<TokenClaims>> = {}) {
  const requestedKids: string[] = [];
  const published = readKeySet(KEY_SET, algorithm);
  const verifier = new SessionVerifier<TokenClaims>({
    provider: 'corbado',
    kind: 'session token',
    algorithm,
    issuers: [GOOD.iss],
    issuerHint: 'Set the issuer.',
    required: [],
    allowed: ['name'],
    forbidden: [],
    clock: () => NOW * 1000,
    clockTolerance: 0,
    keys: {
      find: async (kid): Promise<PublicKey | undefined> => {
        requestedKids.push(kid);
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
  return { verifier, requestedKids };
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

describe('the algorithm of the policy', () => {
  it.each<[Algorithm, () => string]>([
    ['RS256', rs256],
    ['ES256', es256],
  ])('is accepted: %s', async (algorithm, token) => {
    const { verifier, requestedKids } = setUp(algorithm);
    const result = await verifier.validate(token());
    expect(result).toMatchObject({ status: 'signed-in', authenticated: true, userId: 'usr-1', error: null });
    expect(result.session?.claims).toEqual(GOOD);
    expect(requestedKids).toHaveLength(1);
  });

  it.each<[Algorithm, string, string]>([
    ['RS256', 'ES256', es256()],
    ['ES256', 'RS256', rs256()],
    ['ES256', 'HS256', hs256('ec')],
    ['RS256', 'HS256', hs256('rsa')],
  ])(
    'is required: with %s, a valid %s token is rejected before its key is requested',
    async (pinned, received, token) => {
      const { verifier, requestedKids } = setUp(pinned);
      const { error } = await verifier.validate(token);
      expect(error).toMatchObject({ reason: 'algorithm', expected: pinned, received });
      expect(requestedKids).toEqual([]);
    },
  );

  function hs256(kid: string): string {
    const input = inputOf({ alg: 'HS256', kid }, {});
    const secret = (kid === 'ec' ? ec : rsa).publicKey.export({ type: 'spki', format: 'pem' });
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  }

  it('is shown with the start of a long other one', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({}, { alg: 'x'.repeat(5_000) }));
    expect(error).toMatchObject({ reason: 'algorithm', received: 'x'.repeat(40) });
  });
});

it.each<[string, (signature: Buffer) => Buffer]>([
  ['zeros', () => Buffer.alloc(64)],
  ['a byte less', (signature) => signature.subarray(0, 63)],
  ['swapped halves', (signature) => Buffer.concat([signature.subarray(32), signature.subarray(0, 32)])],
])('a signature of %s is rejected, like one of another key', async (_, forge) => {
  const [header, payload, signature = ''] = es256().split('.');
  const forged = `${header}.${payload}.${encode(forge(Buffer.from(signature, 'base64url')))}`;
  for (const token of [forged, es256({}, 'ec', otherEc.privateKey)])
    expect((await setUp('ES256').verifier.validate(token)).error).toMatchObject({ reason: 'signature' });
});

describe('a key', () => {
  it('that is not published rejects the token', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({}, { kid: 'other' }));
    expect(error).toMatchObject({ reason: 'unknown_key', status: 401 });
  });

  it('that cannot be imported rejects the token', async () => {
    const { error } = await setUp('ES256').verifier.validate(es256({}, 'off-curve'));
    expect(error).toMatchObject({ reason: 'unknown_key', status: 401 });
  });

  it('that cannot be fetched makes the check unavailable', async () => {
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

  it('source that throws another error makes the check throw it', async () => {
    const mistake = new RangeError('mistake');
    const { verifier } = setUp('RS256', { keys: { find: () => Promise.reject(mistake) } });
    await expect(verifier.validate(rs256())).rejects.toBe(mistake);
  });
});

describe('the order of checks', () => {
  it('is signature before claims', async () => {
    const [header, , signature] = rs256().split('.');
    const claims = encode(JSON.stringify({ ...GOOD, iss: 'https://evil.example', exp: 1 }));
    const { error } = await setUp('RS256').verifier.validate(`${header}.${claims}.${signature}`);
    expect(error).toMatchObject({ reason: 'signature' });
  });

  it('is issuer before expiry', async () => {
    const { error } = await setUp('RS256').verifier.validate(rs256({ iss: 'https://evil.example', exp: 1 }));
    expect(error).toMatchObject({ reason: 'issuer', hint: 'Set the issuer.' });
  });
});

describe('the options of a check', () => {
  it('replace the tolerance of the policy', async () => {
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
    ['an unknown name', { maxAge: 1 }, 'options.maxAge'],
    ['a tolerance above 60', { clockTolerance: 60.001 }, 'options.clockTolerance'],
    ['a negative age', { maxTokenAge: -1 }, 'options.maxTokenAge'],
  ])('are rejected if they are %s, whatever the token is', async (_, options, path) => {
    const { verifier, requestedKids } = setUp('RS256');
    for (const token of [rs256(), 'no token']) {
      const error: unknown = await verifier
        .validate(token, options as ValidateOptions)
        .catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ status: 400, issues: [{ path }] });
      await expect(verifier.verify(token, options as ValidateOptions)).rejects.toBeInstanceOf(ValidationError);
    }
    expect(requestedKids).toEqual([]);
  });

  it.each<[string, ValidateOptions]>([
    ['empty', {}],
    ['the smallest tolerance', { clockTolerance: 0 }],
    ['the greatest tolerance', { clockTolerance: 60 }],
    ['an age', { maxTokenAge: 0.5 }],
  ])('are accepted if they are %s', async (_, options) => {
    expect((await setUp('RS256').verifier.validate(rs256(), options)).status).toBe('signed-in');
  });
});

describe('a result', () => {
  const session: Session = {
    provider: 'corbado',
    userId: 'usr-1',
    tokenKind: 'session',
    issuedAt: new Date(0),
    expiresAt: new Date(1),
    claims: GOOD,
  };
  const rejected = new TokenValidationError('expired', { provider: 'corbado', reason: 'expired' });
  const outage = new VerificationUnavailableError('down', { provider: 'corbado', retryAfter: 3 });

  it.each([
    [signedIn(session), 'signed-in', session, null, undefined],
    [signedOut(rejected), 'signed-out', null, rejected, 401],
    [unavailable(outage), 'unavailable', null, outage, 503],
  ] as const)('%#: has a session and a user id, or an error', (result, status, expected, error, errorStatus) => {
    const userId = expected === null ? null : 'usr-1';
    expect(result).toEqual({ status, authenticated: expected !== null, session: expected, userId, error });
    expect(result.session).toBe(expected);
    expect(result.error?.status).toBe(errorStatus);
  });
});
