import { verify } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ValidationError } from '../../../../../src/facade/errors/validation-error.ts';
import { Checks } from '../../../../../src/facade/options/validators.ts';
import { readPrivateKey } from '../../../../../src/facade/providers/loginid/private-key.ts';
import {
  createNonce,
  generateServiceToken,
  type ServiceTokenParams,
  ServiceTokens,
} from '../../../../../src/facade/providers/loginid/service-token.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { jwkOf, p256 } from './key-fixtures.ts';
import { onEachPlatform } from './platforms.ts';

const { privateKey, publicKey } = p256();
const NOW = 1_700_000_000_999;

function serviceTokens(given: unknown = privateKey, scopeClaim: 'type' | 'scope' = 'type'): ServiceTokens {
  const key = readPrivateKey(new Checks(), 'privateKey', given);
  if (key === undefined) throw new Error('expected a key');
  return new ServiceTokens({ clientId: 'client-1', key, clock: () => NOW, scopeClaim });
}

function parts(token: string) {
  expect(token).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
  const [header = '', payload = '', last = ''] = token.split('.');
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const signature = Buffer.from(last, 'base64url');
  return { header: Buffer.from(header, 'base64url').toString(), claims, signature, signed: `${header}.${payload}` };
}

const NONCE = expect.stringMatching(/^[A-Za-z0-9]{16}$/);

afterEach(() => {
  vi.restoreAllMocks();
});

onEachPlatform(() => {
  describe('a service token', () => {
    it('is a JWS that Node verifies, with the claims in whole seconds and no others', async () => {
      const { header, claims, signature, signed } = parts(await serviceTokens().create({ scope: 'users.retrieve' }));
      expect(header).toBe('{"alg":"ES256","typ":"JWT"}');
      expect(claims).toEqual({ client_id: 'client-1', type: 'users.retrieve', nonce: NONCE, iat: 1_700_000_000 });
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
      ['a lone surrogate', { username: 'a\ud800' }, { username: 'a\ud800' }],
      ['a user id', { user_id: 'u-1' }, { user_id: 'u-1' }],
      ['the username where there are both', { username: 'ada', user_id: 'u-1' }, { username: 'ada' }],
      ['the nonce that is given', { nonce: 'n-1' }, { nonce: 'n-1' }],
      ['the hash of the payload', { payload_hash: 'h-1' }, { payload_hash: 'h-1' }],
      ['no claim for what is undefined', { username: undefined, user_id: undefined, payload_hash: undefined }, {}],
    ])('carries %s', async (_, params, expected) => {
      const { claims } = parts(await serviceTokens().create({ scope: 'tx.create', ...params }));
      const usual = { client_id: 'client-1', type: 'tx.create', nonce: NONCE, iat: 1_700_000_000 };
      expect(claims).toEqual({ ...usual, ...expected });
    });

    it('differs from the next in its nonce', async () => {
      const tokens = serviceTokens();
      const [one, two] = [await tokens.create({ scope: 's' }), await tokens.create({ scope: 's' })].map(parts);
      expect(one?.claims['nonce']).not.toBe(two?.claims['nonce']);
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

describe('arguments of generateServiceToken', () => {
  it.each<ServiceTokenParams>([
    { scope: 'a scope of tomorrow' },
    { scope: 'users.retrieve', username: 'ada', user_id: 'user-1', nonce: 'nonce-1' },
  ])('may be %o', async (params) => {
    const { claims } = parts(await generateServiceToken(serviceTokens(), params));
    expect(claims['type']).toBe(params.scope);
  });

  it.each<[unknown, string[]]>([
    [undefined, ['params']],
    ['users.retrieve', ['params']],
    [['users.retrieve'], ['params']],
    [{}, ['scope']],
    [{ scope: '' }, ['scope']],
    [{ scope: ['users.retrieve'] }, ['scope']],
    [{ scope: null, username: '', user_id: 7, nonce: null }, ['scope', 'username', 'user_id', 'nonce']],
    [{ scope: 'x', username: undefined, user_id: undefined }, ['username', 'user_id']],
    [{ scope: 'users.retrieve', userId: 'user-1' }, ['userId']],
    [{ scope: 'users.retrieve', algo: 'none' }, ['algo']],
    [{ scope: 'tx.create', tx_payload: 'x' }, ['tx_payload']],
  ])('are rejected if they are %o', async (params, paths) => {
    const call = generateServiceToken(serviceTokens(), params as ServiceTokenParams);
    const error = await failureOfType(ValidationError, call);
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ status: 400, provider: 'loginid' });
    expect(error.message).toMatch(/^Cannot call generateServiceToken: /);
    if (paths[0] === 'userId') expect(error.message).toContain('"user_id"');
    // The arguments are checked before the private key is missed.
    const withoutKey = generateServiceToken(undefined, params as ServiceTokenParams);
    expect(pathsOf(await failureOfType(ValidationError, withoutKey))).toEqual(paths);
  });
});

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Lets the CSPRNG return the given bytes, again and again. */
function randomIs(...bytes: readonly number[]): void {
  let at = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (!(array instanceof Uint8Array)) throw new Error('expected bytes');
    for (let index = 0; index < array.length; index += 1, at += 1) array[index] = bytes[at % bytes.length] ?? 0;
    return array;
  });
}

describe('createNonce', () => {
  it('has 16 characters, each of the 62 about as often, and never comes twice', () => {
    const nonces = Array.from({ length: 2_000 }, createNonce);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9]{16}$/);
    expect(new Set(nonces).size).toBe(2_000);
    const counts = new Map<string, number>();
    for (const character of nonces.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    // 516 are expected of each; ten standard deviations are 226.
    for (const character of ALPHABET) expect(Math.abs((counts.get(character) ?? 0) - 516)).toBeLessThan(226);
  });

  it('never asks Math.random', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(createNonce()).not.toBe(createNonce());
    expect(random).not.toHaveBeenCalled();
  });

  it('has no bias: bytes beyond four times the alphabet are drawn again', () => {
    randomIs(248, 249, 255, 0, 250, 61, 62, 247);
    expect(createNonce()).toBe('A9A9'.repeat(4));
    for (let byte = 0; byte < 248; byte += 1) {
      randomIs(byte);
      expect(createNonce()).toBe(ALPHABET.charAt(byte % 62).repeat(16));
    }
  });
});
