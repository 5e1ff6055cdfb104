import { describe, expect, it, vi } from 'vitest';
import { TokenValidationError } from '../../../../../../../src/facade/core/errors/session-error.ts';
import { ValidationError } from '../../../../../../../src/facade/core/errors/validation-error.ts';
import { B2BIdpTokenVerifier } from '../../../../../../../src/facade/providers/stytch/shared/on-demand/b2b-idp-tokens.ts';
import type { ScopeAuthorizer } from '../../../../../../../src/facade/providers/stytch/shared/on-demand/idp-tokens.ts';
import type { B2BAuthorizationCheck } from '../../../../../../../src/facade/providers/stytch/shared/on-demand/rbac/authorization-check.ts';
import { StytchIssuer } from '../../../../../../support/stytch-issuer.ts';
import { rejection, stytchPolicy } from '../../../../../../support/stytch-tokens.ts';

const NOW = 1_800_000_000;
const ORGANIZATION = 'https://stytch.com/organization';
const OWN = { organization_id: 'organization-test-1', slug: 'example' };
const CHECK = { organization_id: 'organization-test-1', resource_id: 'books', action: 'read' };
const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'b2b' });

function setUp() {
  const authorize = vi.fn<ScopeAuthorizer>(async () => {});
  const policy = stytchPolicy(issuer, 'access token', () => NOW * 1000);
  return { authorize, idp: new B2BIdpTokenVerifier(policy, authorize) };
}

function mint(organization: unknown = OWN, scope = 'a b'): Promise<string> {
  return issuer.mintAccessToken({ now: NOW, scope, claims: { [ORGANIZATION]: organization, tier: 'gold' } });
}

it("tells a member's claims and organization", async () => {
  const claims = await setUp().idp.introspectTokenLocal(await mint({ ...OWN, more: 1 }));
  expect(claims).toEqual({
    subject: 'member-test-1',
    scope: 'a b',
    audience: ['project-test-1'],
    expires_at: NOW + 3600,
    issued_at: NOW,
    issuer: 'stytch.com/project-test-1',
    not_before: NOW,
    token_type: 'access_token',
    organization: OWN,
    custom_claims: { client_id: 'connected-app-test-1', tier: 'gold' },
  });
});

it.each([
  null,
  'organization-test-1',
  [],
  {},
  { slug: 'example' },
  { organization_id: '', slug: 'x' },
  { ...OWN, slug: 1 },
])('refuses a token with the organization %j', async (organization) => {
  const error = await rejection(setUp().idp.introspectTokenLocal(await mint(organization)), TokenValidationError);
  expect(error).toMatchObject({ reason: 'claims', status: 401 });
});

it('refuses a token without an organization', async () => {
  const token = await issuer.mintAccessToken({ now: NOW });
  const error = await rejection(setUp().idp.introspectTokenLocal(token), TokenValidationError);
  expect(error).toMatchObject({ reason: 'claims', received: 'nothing' });
});

describe('an authorization check', () => {
  it('is left to the authorizer for the right organization', async () => {
    const { idp, authorize } = setUp();
    await idp.introspectTokenLocal(await mint(), { authorization_check: CHECK });
    expect(authorize.mock.calls).toEqual([[['a', 'b'], CHECK]]);
  });

  it('of another organization is refused without asking', async () => {
    const { idp, authorize } = setUp();
    const check = { ...CHECK, organization_id: 'organization-test-2' };
    const error = await rejection(
      idp.introspectTokenLocal(await mint(), { authorization_check: check }),
      TokenValidationError,
    );
    expect(error).toMatchObject({ reason: 'tenancy', status: 403, provider: 'stytch' });
    expect(error.received).toContain('organization-test-1');
    expect(authorize).not.toHaveBeenCalled();
  });

  it('of a token without scopes is refused without asking', async () => {
    const { idp, authorize } = setUp();
    const error = await rejection(
      idp.introspectTokenLocal(await mint(OWN, ''), { authorization_check: CHECK }),
      TokenValidationError,
    );
    expect(error).toMatchObject({ reason: 'permissions', received: 'no scopes' });
    expect(authorize).not.toHaveBeenCalled();
  });

  it('has to name an organization', async () => {
    const check = { resource_id: 'books', action: 'read' } as B2BAuthorizationCheck;
    const error = await rejection(
      setUp().idp.introspectTokenLocal('x', { authorization_check: check }),
      ValidationError,
    );
    expect(error.issues.map((issue) => issue.path)).toEqual(['authorization_check.organization_id']);
  });
});
