import { describe, expect, it, vi } from 'vitest';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../../../src/facade/core/errors/session-error.ts';
import { ValidationError } from '../../../../../../../src/facade/core/errors/validation-error.ts';
import {
  IdpTokenVerifier,
  type ScopeAuthorizer,
} from '../../../../../../../src/facade/providers/stytch/shared/on-demand/idp-tokens.ts';
import type { AuthorizationCheck } from '../../../../../../../src/facade/providers/stytch/shared/on-demand/rbac/authorization-check.ts';
import { StytchIssuer } from '../../../../../../support/stytch-issuer.ts';
import { rejection, stytchPolicy } from '../../../../../../support/stytch-tokens.ts';

const NOW = 1_800_000_000;
const CHECK = { resource_id: 'books', action: 'read' };
const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'consumer' });

function setUp(authorizeScopes: ScopeAuthorizer = async () => {}) {
  const authorize = vi.fn(authorizeScopes);
  const policy = stytchPolicy(issuer, 'access token', () => NOW * 1000);
  return { policy, authorize, idp: new IdpTokenVerifier(policy, authorize) };
}

describe('a good token', () => {
  it("tells its claims under the vendor's names", async () => {
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid email', claims: { tier: 'gold' } });
    await expect(setUp().idp.introspectTokenLocal(token)).resolves.toEqual({
      subject: 'user-test-1',
      scope: 'openid email',
      audience: ['project-test-1'],
      expires_at: NOW + 3600,
      issued_at: NOW,
      issuer: 'stytch.com/project-test-1',
      not_before: NOW,
      token_type: 'access_token',
      custom_claims: { client_id: 'connected-app-test-1', tier: 'gold' },
    });
  });

  it.each<[string, object, object]>([
    ['an audience that is a text', { aud: 'project-test-1' }, { audience: 'project-test-1' }],
    ['more audiences', { aud: ['project-test-1', 'api'] }, { audience: ['project-test-1', 'api'] }],
    ['an odd audience beside the right one', { aud: [1, 'project-test-1'] }, { audience: ['project-test-1'] }],
    ['no scope', { scope: undefined }, { scope: '' }],
    ['a null scope', { scope: null }, { scope: '' }],
    ['no nbf', { nbf: undefined }, { not_before: NOW }],
    ['an earlier nbf', { nbf: NOW - 9 }, { not_before: NOW - 9 }],
  ])('with %s', async (_, claims, expected) => {
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'a', claims: { ...claims } });
    await expect(setUp().idp.introspectTokenLocal(token)).resolves.toMatchObject(expected);
  });
});

describe('an authorization check', () => {
  it('is left to the authorizer, with the scopes of the token', async () => {
    const { idp, authorize } = setUp();
    const token = await issuer.mintAccessToken({ now: NOW, scope: ' read:books  email ' });
    const claims = await idp.introspectTokenLocal(token, { authorization_check: CHECK });
    expect(claims.subject).toBe('user-test-1');
    expect(authorize.mock.calls).toEqual([[['read:books', 'email'], CHECK]]);
  });

  it.each([
    new TokenValidationError('no', { provider: 'stytch', reason: 'permissions' }),
    new KeysUnavailableError('down', { provider: 'stytch' }),
    new Error('anything'),
  ])('fails as the authorizer does: %s', async (problem) => {
    const { idp } = setUp(() => Promise.reject(problem));
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'a' });
    await expect(idp.introspectTokenLocal(token, { authorization_check: CHECK })).rejects.toBe(problem);
  });

  it.each([undefined, null, '', '  '])('of a token with the scope %j is refused without asking', async (scope) => {
    const { idp, authorize } = setUp();
    const token = await issuer.mintAccessToken({ now: NOW, claims: { scope } });
    const error = await rejection(
      idp.introspectTokenLocal(token, { authorization_check: CHECK }),
      TokenValidationError,
    );
    expect(error).toMatchObject({
      reason: 'permissions',
      status: 403,
      provider: 'stytch',
      expected: 'a scope that permits "read" on "books"',
      received: 'no scopes',
    });
    expect(error.message).toBe('The access token is refused: its scopes are not enough');
    expect(authorize).not.toHaveBeenCalled();
  });

  it('is not made for a token that must not be trusted, nor where none is asked for', async () => {
    const { idp, authorize } = setUp();
    const forged = await issuer.mintAccessToken({ now: NOW, scope: 'a', forged: true });
    await rejection(idp.introspectTokenLocal(forged, { authorization_check: CHECK }), TokenValidationError);
    await idp.introspectTokenLocal(await issuer.mintAccessToken({ now: NOW, scope: 'a' }));
    expect(authorize).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['authorization_check', 'read'],
    ['authorization_check', null],
    ['authorization_check.action', { resource_id: 'books' }],
    ['authorization_check.organization_id', { ...CHECK, organization_id: 'organization-test-1' }],
  ])('that is wrong in %s is refused: %j', async (path, check) => {
    const options = { authorization_check: check as AuthorizationCheck };
    const error = await rejection(setUp().idp.introspectTokenLocal('x', options), ValidationError);
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('tokens that must not be trusted', () => {
  it.each<[string, TokenErrorReason, () => unknown]>([
    ['none', 'missing', () => undefined],
    ['an object', 'malformed', () => ({})],
    ['garbage', 'malformed', () => 'a.b'],
    ['a forged one', 'signature', () => issuer.mintAccessToken({ now: NOW, forged: true })],
    ['one of another issuer', 'issuer', () => issuer.mintAccessToken({ now: NOW, claims: { iss: 'stytch.com/x' } })],
    ['one for another project', 'audience', () => issuer.mintAccessToken({ now: NOW, claims: { aud: [] } })],
    ['an expired one', 'expired', () => issuer.mintAccessToken({ now: NOW - 3605 })],
    ['one with a scope of another type', 'claims', () => issuer.mintAccessToken({ now: NOW, claims: { scope: 1 } })],
  ])('%s: %s', async (_, reason, token) => {
    const { idp } = setUp();
    const error = await rejection(idp.introspectTokenLocal(await token()), TokenValidationError);
    expect(error).toMatchObject({ reason, provider: 'stytch' });
  });
});

describe('times', () => {
  it.each<[string, object, string | undefined]>([
    ['the time given', { current_date: new Date((NOW + 7200) * 1000) }, 'expired'],
    ['the time given as a text', { current_date: new Date((NOW - 7200) * 1000).toISOString() }, 'not_yet_valid'],
    ['a time within', { current_date: new Date((NOW + 3599) * 1000) }, undefined],
    ['a tolerance', { current_date: new Date((NOW + 3659) * 1000), clock_tolerance_seconds: 60 }, undefined],
    ['a smaller tolerance', { current_date: new Date((NOW + 3659) * 1000), clock_tolerance_seconds: 59 }, 'expired'],
    ["the client's tolerance", { current_date: new Date((NOW + 3604) * 1000) }, undefined],
    ['no tolerance', { current_date: new Date((NOW + 3604) * 1000), clock_tolerance_seconds: 0 }, 'expired'],
  ])('by %s', async (_, options, reason) => {
    const check = setUp().idp.introspectTokenLocal(await issuer.mintAccessToken({ now: NOW }), options);
    if (reason === undefined) await expect(check).resolves.toBeDefined();
    else expect(await rejection(check, TokenValidationError)).toMatchObject({ reason });
  });
});
