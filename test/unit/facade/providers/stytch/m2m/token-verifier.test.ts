import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  type AuthenticateTokenRequest,
  hasScopes,
  M2MTokenVerifier,
  type ScopeAuthorizationFunc,
} from '../../../../../../src/facade/providers/stytch/m2m/token-verifier.ts';
import { CONSUMER_KINDS } from '../../../../../../src/facade/providers/stytch/shared/token-kinds.ts';
import {
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/index.ts';
import type { MintScopedOptions, StytchIssuer } from '../../../../../helpers/stytch-issuer.ts';
import { rejection, stytchPolicy } from '../../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { B2B, CONSUMER, NOW } from '../products.ts';

const { issuer } = CONSUMER;
const policyOf = (signer: StytchIssuer) => stytchPolicy(signer, CONSUMER_KINDS.m2m, () => NOW * 1000);
const m2m = new M2MTokenVerifier(policyOf(issuer));
const mint = (options: MintScopedOptions = {}) => issuer.mintM2M({ now: NOW, ...options });

/** The error for a token that is rejected. */
function rejected(token: unknown, rest: object = {}, decide?: ScopeAuthorizationFunc): Promise<TokenValidationError> {
  const data = { access_token: token, ...rest } as AuthenticateTokenRequest;
  return rejection(m2m.authenticateToken(data, decide), TokenValidationError);
}

it('a good token names its client, its scopes and its custom claims', async () => {
  const custom_claims = { tier: 'gold', n: { a: 1 } };
  const access_token = await mint({ scope: 'read:books write:* email', claims: custom_claims });
  const expected = { client_id: 'm2m-client-test-1', scopes: ['read:books', 'write:*', 'email'], custom_claims };
  expect(await m2m.authenticateToken({ access_token })).toEqual(expected);
  for (const required_scopes of [['read:books'], ['write:users', 'write:*'], ['email', 'read:books']])
    expect(await m2m.authenticateToken({ access_token, required_scopes })).toEqual(expected);
});

it('a good token may have no scopes where none are required', async () => {
  const result = await m2m.authenticateToken({ access_token: await mint() });
  expect(result).toEqual({ client_id: 'm2m-client-test-1', scopes: [], custom_claims: {} });
});

describe('insufficient scopes', () => {
  it.each<[scope: string | undefined, required: string[], expected: string, received: string]>([
    ['read:books', ['read:users'], 'scopes: read:users', 'scopes: read:books'],
    ['a b', ['a', 'c'], 'scopes: a, c', 'scopes: a, b'],
    [undefined, ['read:books'], 'scopes: read:books', 'no scopes'],
    ['', ['read:books'], 'scopes: read:books', 'no scopes'],
  ])('%j for %j', async (scope, required_scopes, expected, received) => {
    const token = await mint({ claims: { scope } });
    const error = await rejected(token, { required_scopes });
    expect(error).toMatchObject({ reason: 'permissions', status: 403, provider: 'stytch', expected, received });
    expect(error.message).toBe('Invalid M2M token: insufficient scopes');
  });
});

describe('another rule for scopes', () => {
  it('decides in place of the usual one, on copies', async () => {
    const token = await mint({ scope: 'b a' });
    const required_scopes = ['z', 'y'];
    const decide = vi.fn<ScopeAuthorizationFunc>(({ hasScopes, requiredScopes }) => {
      hasScopes.length = 0;
      requiredScopes.length = 0;
      return true;
    });
    const result = await m2m.authenticateToken({ access_token: token, required_scopes }, decide);
    expect(result.scopes).toEqual(['b', 'a']);
    expect(required_scopes).toEqual(['z', 'y']);
    expect(decide).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown]>([
    ['false', false],
    ['nothing', undefined],
    ['a promise', Promise.resolve(true)],
    ['1', 1],
  ])('rejects when it returns %s', async (_, returned) => {
    const token = await mint({ scope: 'a' });
    const error = await rejected(token, { required_scopes: ['a'] }, () => returned as boolean);
    expect(error).toMatchObject({ reason: 'permissions' });
  });

  it('is not called if no scopes are required, nor for a forged token', async () => {
    const decide = vi.fn(() => true);
    await m2m.authenticateToken({ access_token: await mint() }, decide);
    await rejected(await mint({ forged: true }), { required_scopes: ['a'] }, decide);
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('tokens that must not be trusted', () => {
  it.each<[string, TokenErrorReason, () => unknown]>([
    ['none', 'missing', () => undefined],
    ['a forged one', 'signature', () => mint({ forged: true })],
    ['one of another issuer', 'issuer', () => mint({ claims: { iss: 'stytch.com/other' } })],
    ['one for another project', 'audience', () => mint({ claims: { aud: ['other'] } })],
    ['an expired one', 'expired', () => mint({ now: NOW - 3605 })],
    ['one with a scope of another type', 'claims', () => mint({ claims: { scope: ['a'] } })],
  ])('%s: %s', async (_, reason, token) => {
    expect(await rejected(await token())).toMatchObject({ reason, provider: 'stytch' });
  });

  it.each([CONSUMER, B2B])('the session token of a user or member is not that of a machine', async (product) => {
    const access_token = await product.issuer.mintSession({ now: NOW, claims: { scope: 'a' } });
    const verifier = new M2MTokenVerifier(policyOf(product.issuer));
    const call = verifier.authenticateToken({ access_token, required_scopes: ['a'] });
    const error = await rejection(call, TokenValidationError);
    expect(error).toMatchObject({ reason: 'claims', status: 401, expected: 'no claim https://stytch.com/session' });
  });

  it('an outage of the key set is another error', async () => {
    const find = () => Promise.reject(new VerificationUnavailableError('down', { provider: 'stytch' }));
    const cut = new M2MTokenVerifier({ ...policyOf(issuer), keys: { find } });
    const access_token = await mint();
    await rejection(cut.authenticateToken({ access_token }), VerificationUnavailableError);
  });
});

it.each<[age: number, options: object, reason: string | undefined]>([
  [9, { max_token_age_seconds: 10 }, undefined],
  [10, { max_token_age_seconds: 10 }, 'too_old'],
  [0, { max_token_age_seconds: 0 }, 'too_old'],
  [-5, {}, undefined],
  [-6, {}, 'not_yet_valid'],
  [-1, { clock_tolerance_seconds: 0 }, 'not_yet_valid'],
  [-60, { clock_tolerance_seconds: 60 }, undefined],
  [-61, { clock_tolerance_seconds: 60 }, 'not_yet_valid'],
])('a token of %i s, with %o: %s', async (age, options, reason) => {
  const call = m2m.authenticateToken({ access_token: await mint({ now: NOW - age }), ...options });
  if (reason === undefined) await expect(call).resolves.toBeDefined();
  else expect(await rejection(call, TokenValidationError)).toMatchObject({ reason });
});

describe('arguments', () => {
  it.each<[path: string, data: unknown]>([
    ['params', undefined],
    ['params', null],
    ['params', 'token'],
    ['params', ['token']],
    ['required_scopes', { required_scopes: 'read:books' }],
    ['required_scopes', { required_scopes: null }],
    ['required_scopes', { required_scopes: undefined }],
    ['required_scopes', { required_scopes: [] }],
    ['max_token_age_seconds', { max_token_age_seconds: undefined }],
    ['required_scopes', { required_scopes: [''] }],
    ['required_scopes', { required_scopes: ['a b'] }],
    ['required_scopes', { required_scopes: ['a', 1] }],
    ['max_token_age_seconds', { max_token_age_seconds: -1 }],
    ['max_token_age_seconds', { max_token_age_seconds: Number.NaN }],
    ['max_token_age_seconds', { max_token_age_seconds: '10' }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: -1 }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: 61 }],
    ['clock_tolerance_seconds', { clock_tolerance_seconds: null }],
    ['requiredScopes', { requiredScopes: ['a'] }],
  ])('%s is invalid: %j', async (path, data) => {
    const error = await rejection(m2m.authenticateToken(data as AuthenticateTokenRequest), ValidationError);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(pathsOf(error)).toEqual([path]);
    if (path === 'requiredScopes') expect(error.message).toContain('did you mean "required_scopes"?');
  });

  it.each([true, {}, null])('cannot be %j as a rule for scopes', async (decide) => {
    const check = m2m.authenticateToken({ access_token: 'x' }, decide as unknown as ScopeAuthorizationFunc);
    expect((await rejection(check, ValidationError)).issues[0]?.path).toBe('scopeAuthorizationFunc');
  });

  it('never show the token', async () => {
    const token = await mint({ scope: 'a' });
    const shown = inspect(await rejected(token, { required_scopes: ['b'] }));
    for (const part of token.split('.')) expect(shown).not.toContain(part);
  });
});

describe('the usual rule for scopes', () => {
  const list = (scopes: string): string[] => scopes.split(' ').filter((scope) => scope !== '');
  const rule = (held: string, required: string) => hasScopes({ hasScopes: list(held), requiredScopes: list(required) });

  it.each<[held: string, required: string]>([
    ['', ''],
    ['read:books', ''],
    ['read:books', 'read:books'],
    ['read:books write:books', 'write:books read:books'],
    ['read:*', 'read:books read:users'],
    ['read:*', 'read:*'],
    ['read:* write:books', 'read:users write:books'],
    ['openid email', 'email'],
    ['*', '*'],
    ['read:books:old', 'read:books:old'],
    ['read:*', 'read:books:old'],
    ['read:books:*', 'read:books:old'],
    ['read:*:old', 'read:books:old'],
    ['constructor', 'constructor'],
  ])('accepts "%s" for "%s"', (held, required) => {
    expect(rule(held, required)).toBe(true);
  });

  it.each<[held: string, required: string]>([
    ['', 'read:books'],
    ['read:books', 'read:users'],
    ['read:books', 'write:books'],
    ['read:books', 'read:books write:books'],
    ['read:books', 'read:*'],
    ['read:books', 'READ:books'],
    ['read:book', 'read:books'],
    ['*', 'read:books'],
    ['*', 'read'],
    ['*:books', 'read:books'],
    ['*:*', 'read:books'],
    ['read', 'read:books'],
    ['read:books', 'read'],
    ['read:*', 'read'],
    ['read:-', 'read'],
    ['read:*', 'reads'],
    ['openid', 'open'],
    ['', 'constructor'],
    ['', '__proto__:x'],
    ['read:books', 'read:books:old'],
    ['read:books:old', 'read:books'],
    ['read:books:public', 'read:books:secret'],
    ['read:books:*', 'read:books'],
    ['read:*:old', 'read:users'],
    ['read:*:public', 'read:books:secret'],
    ['readx*', 'read:books'],
    ['read:books:*', 'read:users'],
    ['read', 'read:'],
  ])('rejects "%s" for "%s"', (held, required) => {
    expect(rule(held, required)).toBe(false);
  });

  it('is quick about long scopes', () => {
    const long = ':'.repeat(1_000_000);
    const startedAt = performance.now();
    expect(rule(`a${long}`, `b${long}`)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
