import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  type TokenErrorReason,
  TokenValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../../../src/facade/errors/validation-error.ts';
import {
  type AuthenticateTokenRequest,
  hasScopes,
  M2MTokenVerifier,
  type ScopeAuthorizationFunc,
} from '../../../../../../src/facade/providers/stytch/m2m/token-verifier.ts';
import { StytchIssuer } from '../../../../../helpers/stytch-issuer.ts';
import { rejection, stytchPolicy } from '../../../../../helpers/stytch-tokens.ts';

const NOW = 1_800_000_000;
const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'consumer' });
const members = new StytchIssuer({ projectId: 'project-test-1', vertical: 'b2b' });
const time = { now: NOW * 1000 };
const policy = stytchPolicy(issuer, 'M2M token', () => time.now);
const m2m = new M2MTokenVerifier(policy);

/** The error for a token that is rejected. */
function rejected(token: unknown, rest: object = {}, decide?: ScopeAuthorizationFunc): Promise<TokenValidationError> {
  const data = { access_token: token, ...rest } as AuthenticateTokenRequest;
  return rejection(m2m.authenticateToken(data, decide), TokenValidationError);
}

describe('a good token', () => {
  it('names its client, its scopes and its custom claims', async () => {
    const token = await issuer.mintM2M({
      now: NOW,
      scope: 'read:books write:books',
      claims: { tier: 'gold', n: { a: 1 } },
    });
    await expect(m2m.authenticateToken({ access_token: token })).resolves.toEqual({
      client_id: 'm2m-client-test-1',
      scopes: ['read:books', 'write:books'],
      custom_claims: { tier: 'gold', n: { a: 1 } },
    });
  });

  it.each([[undefined], [[]]])('may have no scopes where %j are required', async (required_scopes) => {
    const token = await issuer.mintM2M({ now: NOW });
    const answer = await m2m.authenticateToken({ access_token: token, required_scopes });
    expect(answer).toEqual({ client_id: 'm2m-client-test-1', scopes: [], custom_claims: {} });
  });

  it.each([[['read:books']], [['write:users', 'write:*']], [['email', 'read:books']]])(
    'is accepted where %j are required',
    async (required_scopes) => {
      const token = await issuer.mintM2M({ now: NOW, scope: 'read:books write:* email' });
      await expect(m2m.authenticateToken({ access_token: token, required_scopes })).resolves.toMatchObject({
        scopes: ['read:books', 'write:*', 'email'],
      });
    },
  );
});

describe('insufficient scopes', () => {
  it.each<[scope: string | undefined, required: string[], expected: string, received: string]>([
    ['read:books', ['read:users'], 'scopes: read:users', 'scopes: read:books'],
    ['a b', ['a', 'c'], 'scopes: a, c', 'scopes: a, b'],
    [undefined, ['read:books'], 'scopes: read:books', 'no scopes'],
    ['', ['read:books'], 'scopes: read:books', 'no scopes'],
  ])('%j for %j', async (scope, required_scopes, expected, received) => {
    const token = await issuer.mintM2M({ now: NOW, claims: { scope } });
    const error = await rejected(token, { required_scopes });
    expect(error).toMatchObject({ reason: 'permissions', status: 403, provider: 'stytch', expected, received });
    expect(error.message).toBe('Invalid M2M token: its scopes are insufficient');
  });
});

describe('another rule for scopes', () => {
  it('decides in place of the usual one, on copies', async () => {
    const token = await issuer.mintM2M({ now: NOW, scope: 'b a' });
    const required_scopes = ['z', 'y'];
    const decide = vi.fn<ScopeAuthorizationFunc>(({ hasScopes, requiredScopes }) => {
      hasScopes.length = 0;
      requiredScopes.length = 0;
      return true;
    });
    const answer = await m2m.authenticateToken({ access_token: token, required_scopes }, decide);
    expect(answer.scopes).toEqual(['b', 'a']);
    expect(required_scopes).toEqual(['z', 'y']);
    expect(decide).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown]>([
    ['false', false],
    ['nothing', undefined],
    ['a promise', Promise.resolve(true)],
    ['1', 1],
  ])('rejects when it returns %s', async (_, answer) => {
    const token = await issuer.mintM2M({ now: NOW, scope: 'a' });
    const error = await rejected(token, { required_scopes: ['a'] }, () => answer as boolean);
    expect(error).toMatchObject({ reason: 'permissions' });
  });

  it('is not called if no scopes are required, nor for a forged token', async () => {
    const decide = vi.fn(() => true);
    await m2m.authenticateToken({ access_token: await issuer.mintM2M({ now: NOW }) }, decide);
    await rejected(await issuer.mintM2M({ now: NOW, forged: true }), { required_scopes: ['a'] }, decide);
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('tokens that must not be trusted', () => {
  it.each<[string, TokenErrorReason, () => unknown]>([
    ['none', 'missing', () => undefined],
    ['garbage', 'malformed', () => 'garbage'],
    ['a forged one', 'signature', () => issuer.mintM2M({ now: NOW, forged: true })],
    ['one of another issuer', 'issuer', () => issuer.mintM2M({ now: NOW, claims: { iss: 'stytch.com/other' } })],
    ['one for another project', 'audience', () => issuer.mintM2M({ now: NOW, claims: { aud: ['other'] } })],
    ['an expired one', 'expired', () => issuer.mintM2M({ now: NOW - 3605 })],
    ['one of the future', 'not_yet_valid', () => issuer.mintM2M({ now: NOW + 6 })],
    ['one without a subject', 'claims', () => issuer.mintM2M({ now: NOW, claims: { sub: undefined } })],
    ['one with a scope of another type', 'claims', () => issuer.mintM2M({ now: NOW, claims: { scope: ['a'] } })],
  ])('%s: %s', async (_, reason, token) => {
    expect(await rejected(await token())).toMatchObject({ reason, provider: 'stytch' });
  });

  it("a user's session token is not a machine's", async () => {
    const error = await rejected(await issuer.mintSession({ now: NOW }));
    expect(error).toMatchObject({ reason: 'claims', status: 401, expected: 'no claim https://stytch.com/session' });
  });

  it("a member's session token is not a machine's", async () => {
    const ofMembers = new M2MTokenVerifier(stytchPolicy(members, 'M2M token', () => time.now));
    const access_token = await members.mintSession({ now: NOW, claims: { scope: 'a' } });
    const check = ofMembers.authenticateToken({ access_token, required_scopes: ['a'] });
    expect(await rejection(check, TokenValidationError)).toMatchObject({ reason: 'claims' });
  });

  it('an outage of the key set is told apart', async () => {
    const find = () => Promise.reject(new VerificationUnavailableError('down', { provider: 'stytch' }));
    const cut = new M2MTokenVerifier({ ...policy, keys: { find } });
    const access_token = await issuer.mintM2M({ now: NOW });
    await rejection(cut.authenticateToken({ access_token }), VerificationUnavailableError);
  });
});

describe('times', () => {
  it.each<[age: number, max: number, reason: string | undefined]>([
    [9, 10, undefined],
    [10, 10, 'too_old'],
    [0, 0, 'too_old'],
  ])('a token of %i s where less than %i s are asked for: %s', async (age, max_token_age_seconds, reason) => {
    const access_token = await issuer.mintM2M({ now: NOW - age });
    const check = m2m.authenticateToken({ access_token, max_token_age_seconds });
    if (reason === undefined) await expect(check).resolves.toBeDefined();
    else expect(await rejection(check, TokenValidationError)).toMatchObject({ reason });
  });

  it.each<[ahead: number, tolerance: number | undefined, isGood: boolean]>([
    [5, undefined, true],
    [6, undefined, false],
    [1, 0, false],
    [60, 60, true],
    [61, 60, false],
  ])('a token %i s ahead with a tolerance of %s s: %s', async (ahead, clock_tolerance_seconds, isGood) => {
    const access_token = await issuer.mintM2M({ now: NOW + ahead });
    const check = m2m.authenticateToken({ access_token, clock_tolerance_seconds });
    if (isGood) await expect(check).resolves.toBeDefined();
    else expect(await rejection(check, TokenValidationError)).toMatchObject({ reason: 'not_yet_valid' });
  });
});

describe('arguments', () => {
  it.each<[path: string, data: unknown]>([
    ['params', undefined],
    ['params', null],
    ['params', 'token'],
    ['params', ['token']],
    ['required_scopes', { required_scopes: 'read:books' }],
    ['required_scopes', { required_scopes: null }],
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
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('says which name was meant', async () => {
    const data = { access_token: 'x', requiredScopes: ['a'] } as unknown as AuthenticateTokenRequest;
    const error = await rejection(m2m.authenticateToken(data), ValidationError);
    expect(error.issues[0]?.message).toBe('unknown argument; did you mean "required_scopes"?');
  });

  it.each([true, {}, null])('cannot be %j as a rule for scopes', async (decide) => {
    const check = m2m.authenticateToken({ access_token: 'x' }, decide as unknown as ScopeAuthorizationFunc);
    expect((await rejection(check, ValidationError)).issues[0]?.path).toBe('scopeAuthorizationFunc');
  });

  it('never show the token', async () => {
    const token = await issuer.mintM2M({ now: NOW, scope: 'a' });
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
