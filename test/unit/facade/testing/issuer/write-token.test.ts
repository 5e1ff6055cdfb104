import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import type { Tamper } from '../../../../../src/testing.ts';
import { outcomeOf, STANDS, type Stand } from './stands.ts';

/** What the docs promise of each. */
const REASONS: Readonly<Record<Tamper, string>> = {
  signature: 'signature',
  payload: 'signature',
  key: 'signature',
  'algorithm-none': 'malformed',
  'algorithm-hs256': 'algorithm',
  kid: 'unknown_key',
};

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await STANDS[provider]();
  });

  it.each(Object.entries(REASONS))('spoilt by %s is refused as %s', async (tamper, reason) => {
    const { issuer, client } = stand;
    const token = await issuer.mint({ tamper: tamper as Tamper });
    expect(outcomeOf(await client.sessions.validate(token))).toBe(reason);
    // And by nothing but that.
    expect(outcomeOf(await client.sessions.validate(await issuer.mint()))).toBe('signed-in');
  });

  it('is signed by the published key, under its id', async () => {
    const { issuer } = stand;
    const [header] = (await issuer.mint()).split('.').map(decode);
    const algorithm = provider === 'loginid' ? 'ES256' : 'RS256';
    expect(header).toEqual({ alg: algorithm, typ: 'JWT', kid: issuer.keySet().keys[0]?.['kid'] });
  });

  it('names another user when its payload is spoilt', async () => {
    const { issuer } = stand;
    const [, claims] = (await issuer.mint({ userId: 'ada', tamper: 'payload' })).split('.').map(decode);
    expect(claims).toMatchObject({ sub: 'ada-forged' });
  });

  it('says what it is signed with when the algorithm is spoilt', async () => {
    const { issuer } = stand;
    const none = (await issuer.mint({ tamper: 'algorithm-none' })).split('.');
    expect([decode(none[0] ?? ''), none[2]]).toEqual([expect.objectContaining({ alg: 'none' }), '']);
    const hmac = (await issuer.mint({ tamper: 'algorithm-hs256' })).split('.');
    expect(decode(hmac[0] ?? '')).toMatchObject({ alg: 'HS256' });
    expect(Buffer.from(hmac[2] ?? '', 'base64url')).toHaveLength(32);
  });
});

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
