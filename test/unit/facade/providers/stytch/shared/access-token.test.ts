import { describe, expect, it } from 'vitest';
import { tokenError } from '../../../../../../src/facade/jwt/failure.ts';
import {
  customClaimsOf,
  missingScopes,
  scopesOf,
} from '../../../../../../src/facade/providers/stytch/shared/access-token.ts';

const CLAIMS = { iss: 'i', sub: 's', aud: ['p'], iat: 1, nbf: 1, exp: 2, jti: 'j' };

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
