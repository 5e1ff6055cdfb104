import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import type { MintOptions, Tamper } from '../../../../../src/testing.ts';
import { decodePart, ISSUERS, type IssuerWithClient, statusOrReasonOf } from '../helpers.ts';

/** Seconds. */
const YEAR = 365 * 24 * 3600;

/** The reasons that the docs promise. */
const TAMPER_REASONS: Readonly<Record<Tamper, string>> = {
  signature: 'signature',
  payload: 'signature',
  key: 'signature',
  'algorithm-none': 'malformed',
  'algorithm-hs256': 'algorithm',
  kid: 'unknown_key',
};

const REJECTED: readonly (readonly [reason: string, options: MintOptions])[] = [
  ['expired', { expired: true }],
  ['expired', { expired: true, lifetime: 7 }],
  ['expired', { lifetime: -100 }],
  ['too_old', { issuedAt: 0, lifetime: 100 * YEAR }],
  ['not_yet_valid', { issuedAt: new Date('2100-01-01') }],
  ['issuer', { issuer: 'https://issuer.example' }],
  ['claims', { claims: { sub: undefined } }],
  ['claims', { claims: { iss: 7 } }],
  ...Object.entries(TAMPER_REASONS).map(([tamper, reason]) => [reason, { tamper: tamper as Tamper }] as const),
];

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  let shared: IssuerWithClient;
  beforeAll(async () => {
    shared = await ISSUERS[provider]();
  });

  async function claimsOf(options: MintOptions): Promise<unknown> {
    const [, claims] = (await shared.issuer.mint(options)).split('.');
    return decodePart(claims);
  }

  it.each(REJECTED)('is rejected as %s: %o', async (reason, options) => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint(options), { maxTokenAge: YEAR });
    expect(statusOrReasonOf(result)).toBe(reason);
    // And for no other reason.
    expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
  });

  it('is rejected as expired even with the greatest tolerance', async () => {
    const { issuer, client } = shared;
    const result = await client.sessions.validate(await issuer.mint({ expired: true }), { clockTolerance: 60 });
    expect(statusOrReasonOf(result)).toBe('expired');
  });

  it('was valid for its lifetime before it expired', async () => {
    const { iat, exp } = (await claimsOf({ expired: true, lifetime: 7 })) as { iat: number; exp: number };
    expect(exp - iat).toBe(7);
    expect(exp).toBeLessThanOrEqual(Date.now() / 1000 - 120);
  });

  it('is valid for its lifetime from its issue', async () => {
    let now = Date.parse('2026-01-01T00:00:00.900Z');
    const { issuer, client } = await ISSUERS[provider]({ clock: () => now });
    const token = await issuer.mint({ issuedAt: new Date('2026-01-01T00:00:00.400Z'), lifetime: 60 });
    const result = await client.sessions.validate(token);
    expect(result.session).toMatchObject({
      issuedAt: new Date('2026-01-01T00:00:00Z'),
      expiresAt: new Date('2026-01-01T00:01:00Z'),
    });
    now += 60_000;
    expect(statusOrReasonOf(await client.sessions.validate(token, { clockTolerance: 0 }))).toBe('expired');
  });

  it('has further claims, which override all others', async () => {
    const { issuer, client } = shared;
    const token = await issuer.mint({ userId: 'a', claims: { sub: 'b', plan: 'pro' } });
    const result = await client.sessions.validate(token);
    expect(result.session).toMatchObject({ userId: 'b', claims: { plan: 'pro' } });
  });

  it('is signed by the published key, under its id', async () => {
    const { issuer } = shared;
    const [header] = (await issuer.mint()).split('.');
    const alg = provider.startsWith('loginid') ? 'ES256' : 'RS256';
    expect(decodePart(header)).toEqual({ alg, typ: 'JWT', kid: issuer.keySet().keys[0]?.['kid'] });
  });

  it('names another user if its payload is spoilt', async () => {
    expect(await claimsOf({ userId: 'ada', tamper: 'payload' })).toMatchObject({ sub: 'ada-forged' });
  });

  it('names the algorithm that it is spoilt with', async () => {
    const { issuer } = shared;
    const none = (await issuer.mint({ tamper: 'algorithm-none' })).split('.');
    expect([decodePart(none[0]), none[2]]).toEqual([expect.objectContaining({ alg: 'none' }), '']);
    const hmac = (await issuer.mint({ tamper: 'algorithm-hs256' })).split('.');
    expect(decodePart(hmac[0])).toMatchObject({ alg: 'HS256' });
    expect(Buffer.from(hmac[2] ?? '', 'base64url')).toHaveLength(32);
  });
});

/** Corbado's tokens have no audience, so none is checked. */
it.each(TEST_PROVIDERS.filter((provider) => provider !== 'corbado'))(
  '%s rejects another audience',
  async (provider) => {
    const { issuer, client } = await ISSUERS[provider]();
    for (const audience of ['another', ['another', 'third']]) {
      expect(statusOrReasonOf(await client.sessions.validate(await issuer.mint({ audience })))).toBe('audience');
    }
  },
);

it('is accepted if one of several audiences matches', async () => {
  const { issuer, client } = await ISSUERS.passage();
  const token = await issuer.mint({ audience: ['another', 'passageexampleapp0000001'] });
  expect(statusOrReasonOf(await client.sessions.validate(token))).toBe('signed-in');
});

it('accepts a date of another realm, as the sandboxes of test runners have it', async () => {
  const { issuer } = await ISSUERS.loginid();
  const issuedAt: unknown = runInNewContext("new Date('2026-01-01T00:00:00Z')");
  const [, claims] = (await issuer.mint({ issuedAt: issuedAt as Date })).split('.');
  expect(decodePart(claims)).toMatchObject({ iat: 1_767_225_600 });
});
