import { describe, expect, it } from 'vitest';
import { tokenError } from '../../../../../../src/facade/jwt/failure.ts';
import {
  accessTokenVerifier,
  customClaimsOf,
  missingScopes,
  scopesOf,
} from '../../../../../../src/facade/providers/stytch/shared/access-token.ts';
import { TokenValidationError } from '../../../../../../src/index.ts';
import { rejection, stytchPolicy } from '../../../../../helpers/stytch-tokens.ts';
import { CONSUMER, NOW } from '../products.ts';

const CLAIMS = { iss: 'i', sub: 's', aud: ['p'], iat: 1, nbf: 1, exp: 2, jti: 'j' };
const { issuer } = CONSUMER;
const policy = stytchPolicy(issuer, 'access token', () => NOW * 1000);

describe('scopesOf', () => {
  it.each<[unknown, string[]]>([
    ['read:books', ['read:books']],
    ['a b c', ['a', 'b', 'c']],
    ['  a   b ', ['a', 'b']],
    ['a\tb', ['a\tb']],
    ['', []],
    [' ', []],
    [undefined, []],
    [null, []],
    [['a'], []],
  ])('reads %j as %j', (scope, expected) => {
    expect(scopesOf({ ...CLAIMS, scope })).toEqual(expected);
  });
});

describe('customClaimsOf', () => {
  it('leaves out the standard claims only', () => {
    expect(customClaimsOf({ ...CLAIMS, scope: 'a', client_id: 'c', tier: { gold: true } })).toEqual({
      client_id: 'c',
      tier: { gold: true },
    });
  });

  it('takes any name for what it is', () => {
    const parsed = JSON.parse('{"__proto__":{"admin":true}}') as object;
    const custom = customClaimsOf({ ...CLAIMS, ...parsed });
    expect(Object.keys(custom)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(custom)).toBe(Object.prototype);
  });
});

describe('accessTokenVerifier', () => {
  it.each([42, ['read:books'], { read: true }, true])('rejects a scope of %j', async (scope) => {
    const token = await issuer.mintM2M({ now: NOW, claims: { scope } });
    const error = await rejection(accessTokenVerifier(policy).verify(token), TokenValidationError);
    expect(error).toMatchObject({ reason: 'claims', expected: 'scope: a string' });
  });

  it('still checks the string claims of the policy', async () => {
    const token = await issuer.mintM2M({ now: NOW, claims: { jti: undefined, jtix: 1 } });
    await expect(accessTokenVerifier(policy).verify(token)).resolves.toMatchObject({ jtix: 1 });
    const strict = { ...policy, stringClaims: ['jtix'] };
    const error = await rejection(accessTokenVerifier(strict).verify(token), TokenValidationError);
    expect(error).toMatchObject({ expected: 'jtix: a string' });
  });

  it('checks the claims of that kind of tokens', async () => {
    const token = await issuer.mintM2M({ now: NOW });
    const verifier = accessTokenVerifier(policy, ({ sub }) => ({ reason: 'claims', message: `it is of ${sub}` }));
    const error = await rejection(verifier.verify(token), TokenValidationError);
    expect(error.message).toBe('Invalid access token: it is of m2m-client-test-1');
  });
});

describe('missingScopes', () => {
  it.each<[string[], string]>([
    [[], 'no scopes'],
    [['a', 'b'], 'scopes: a, b'],
    [['x'.repeat(5_000)], `scopes: ${'x'.repeat(192)}`],
  ])('names %j', (scopes, received) => {
    const error = tokenError('stytch', 'M2M token', missingScopes('scopes: c', scopes));
    const expected = 'scopes: c';
    expect(error).toMatchObject({ reason: 'permissions', status: 403, provider: 'stytch', expected, received });
  });
});
