import { verify } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import { Checks } from '../../../../../src/facade/core/options/checks.ts';
import { readPrivateKey } from '../../../../../src/facade/providers/loginid/private-key.ts';
import { ServiceTokens } from '../../../../../src/facade/providers/loginid/service-token.ts';
import { jwkOf, p256, pemOf } from './keys.ts';
import { onEachPlatform } from './platforms.ts';

const { privateKey, publicKey } = p256();
const NOW = 1_700_000_000_999;

function serviceTokens(
  given: unknown = pemOf(privateKey, 'pkcs8'),
  scopeClaim: 'type' | 'scope' = 'type',
): ServiceTokens {
  const key = readPrivateKey(new Checks(), 'privateKey', given);
  if (key === undefined) throw new Error('expected a key');
  return new ServiceTokens({ clientId: 'client-1', key, clock: () => NOW, scopeClaim });
}

function parts(token: string): { header: string; claims: Record<string, unknown>; signature: Buffer; signed: string } {
  expect(token).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return {
    header: Buffer.from(header, 'base64url').toString(),
    claims,
    signature: Buffer.from(signature, 'base64url'),
    signed: `${header}.${payload}`,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

onEachPlatform(() => {
  describe('a service token', () => {
    it('is a JWS that Node verifies, with the claims in whole seconds and no others', async () => {
      const { header, claims, signature, signed } = parts(await serviceTokens().create({ scope: 'users.retrieve' }));
      expect(header).toBe('{"alg":"ES256","typ":"JWT"}');
      expect(claims).toEqual({
        client_id: 'client-1',
        type: 'users.retrieve',
        nonce: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
        iat: 1_700_000_000,
      });
      expect(signature).toHaveLength(64);
      const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
      expect(verify('sha256', Buffer.from(signed), key, signature)).toBe(true);
      expect(verify('sha256', Buffer.from(`${signed}x`), key, signature)).toBe(false);
    });

    it('names its scope in the claim "scope" where asked to', async () => {
      const { claims } = parts(await serviceTokens(privateKey, 'scope').create({ scope: 'tx.create' }));
      expect(Object.keys(claims)).toEqual(['client_id', 'scope', 'nonce', 'iat']);
      expect(claims['scope']).toBe('tx.create');
    });

    it.each([
      ['a username', { username: 'ada' }, { username: 'ada' }],
      ['a username outside of ASCII', { username: 'jürgen 例え 😀' }, { username: 'jürgen 例え 😀' }],
      ['a user id', { user_id: 'u-1' }, { user_id: 'u-1' }],
      ['the username where there are both', { username: 'ada', user_id: 'u-1' }, { username: 'ada' }],
      ['the nonce that is given', { nonce: 'n-1' }, { nonce: 'n-1' }],
      ['the hash of the payload', { payload_hash: 'h-1' }, { payload_hash: 'h-1' }],
      ['no claim for what is undefined', { username: undefined, user_id: undefined, payload_hash: undefined }, {}],
    ])('carries %s', async (_, params, expected) => {
      const { claims } = parts(await serviceTokens().create({ scope: 'tx.create', ...params }));
      expect(claims).toEqual({
        client_id: 'client-1',
        type: 'tx.create',
        nonce: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
        iat: 1_700_000_000,
        ...expected,
      });
    });

    it('keeps half of a surrogate pair as it is', async () => {
      const { claims } = parts(await serviceTokens().create({ scope: 's', username: 'a\ud800' }));
      expect(claims['username']).toBe('a\ud800');
    });

    it('differs from the next in nonce and signature', async () => {
      const tokens = serviceTokens();
      const [one, two] = [await tokens.create({ scope: 's' }), await tokens.create({ scope: 's' })].map(parts);
      expect(one?.claims['nonce']).not.toBe(two?.claims['nonce']);
      expect(one?.signature.equals(two?.signature ?? Buffer.alloc(0))).toBe(false);
    });

    it('never shares r with another, from which the key could be computed, though clock and Math.random stand still', async () => {
      const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
      vi.spyOn(Date, 'now').mockReturnValue(NOW);
      const tokens = serviceTokens();
      const signatures: Buffer[] = [];
      for (const username of ['ada', 'bob', 'ada'])
        signatures.push(parts(await tokens.create({ scope: 's', username, nonce: 'same' })).signature);
      expect(new Set(signatures.map((signature) => signature.subarray(0, 32).toString('hex'))).size).toBe(3);
      expect(random).not.toHaveBeenCalled();
    });

    it('is not made with a key that is of no use', async () => {
      const broken = { ...jwkOf(privateKey), d: jwkOf(p256().privateKey).d };
      await expect(serviceTokens(broken).create({ scope: 's' })).rejects.toBeInstanceOf(ValidationError);
    });
  });

  it('no dump shows the key', async () => {
    const tokens = serviceTokens();
    await tokens.create({ scope: 's' });
    expect(inspect(tokens, { showHidden: true, depth: 12, getters: true })).toBe('ServiceTokens {}');
    expect(JSON.stringify(tokens)).toBe('{}');
  });
});
