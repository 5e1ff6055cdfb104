import { describe, expect, it } from 'vitest';
import {
  TokenValidationError,
  VerificationUnavailableError,
} from '../../../../../../src/facade/errors/session-errors.ts';
import type { StytchB2BSession } from '../../../../../../src/facade/providers/stytch/b2b/sessions.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { json, NOW, ok, POLICY, PRODUCTS, rolesOf, setUpProduct, verdict } from '../products.ts';

const ORGANIZATION = 'organization-test-1';
const ORGANIZATION_POLICY = `/rbac/organizations/${ORGANIZATION}`;
const ORGANIZATION_CLAIM = 'https://stytch.com/organization';
const [, [, product]] = PRODUCTS as [(typeof PRODUCTS)[0], (typeof PRODUCTS)[1]];

function setUp() {
  const made = setUpProduct(product);
  made.server.organization = ok({ org_policy: rolesOf({ archivist: ['archive'] }) });
  return made;
}

describe('a session of a member', () => {
  const claims = { plan: 'gold' };

  it('has these fields', async () => {
    const { client, sessions, mint } = setUp();
    const token = await mint({ claims });
    const expected: Omit<StytchB2BSession, 'claims'> = {
      provider: 'stytch',
      userId: 'member-test-1',
      sessionId: 'session-test-1',
      organizationId: ORGANIZATION,
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:05:00Z'),
      email: 'ada@example.com',
      factors: ['magic_link'],
      roles: ['stytch_member'],
    };
    const result = await sessions.validate(token);
    expect(result).toEqual({
      status: 'signed-in',
      authenticated: true,
      userId: 'member-test-1',
      error: null,
      session: { ...expected, claims: expect.objectContaining({ plan: 'gold', aud: ['project-test-1'] }) },
    });
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(result);
    expect(await client.authenticateRequest(request)).toEqual(result);
  });

  it("has the fields of API responses under the vendor's names", async () => {
    const { sessions, mint } = setUp();
    const session_jwt = await mint({ claims });
    const wire = await sessions.authenticateJwtLocal({ session_jwt });
    expect(wire).toEqual({
      member_session_id: 'session-test-1',
      member_id: 'member-test-1',
      organization_id: ORGANIZATION,
      organization_slug: 'example',
      authentication_factors: [expect.objectContaining({ type: 'magic_link', delivery_method: 'email' })],
      roles: ['stytch_member'],
      started_at: '2027-01-15T08:00:00Z',
      last_accessed_at: '2027-01-15T08:00:00Z',
      expires_at: '2027-01-15T09:00:00Z',
      custom_claims: { plan: 'gold' },
    });
    expect(await sessions.authenticateJwt({ session_jwt })).toEqual({ member_session: wire, session_jwt });
  });

  it.each([undefined, null])('has an empty slug if the token has %o', async (slug) => {
    const { sessions, mint } = setUp();
    const session_jwt = await mint({ organization: { slug } });
    expect(await sessions.authenticateJwtLocal({ session_jwt })).toMatchObject({ organization_slug: '' });
  });

  it.each<[string, unknown]>([
    ['none', undefined],
    ['one without an id', { slug: 'example' }],
  ])('has an organization: with %s it is rejected, and Stytch is not asked', async (_, organization) => {
    const { sessions, requested, mint } = setUp();
    for (const now of [NOW, NOW - 9999]) {
      const session_jwt = await mint({ now, claims: { [ORGANIZATION_CLAIM]: organization } });
      expect(await sessions.validate(session_jwt)).toMatchObject({ error: { reason: 'claims', status: 401 } });
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), TokenValidationError);
      expect(error).toMatchObject({ reason: 'claims', message: expect.stringContaining(ORGANIZATION_CLAIM) });
    }
    expect(requested).toEqual([]);
  });

  it('keeps the operations on sessions', async () => {
    const { sessions, server, paths } = setUp();
    server.other = ok({ member_sessions: [] });
    const params = { organization_id: ORGANIZATION, member_id: 'member-test-1' };
    expect(await sessions.get(params)).toMatchObject({ member_sessions: [] });
    expect(paths()).toEqual(['/sessions']);
  });
});

describe('authorization_check', () => {
  const check = (action: string, organization_id = ORGANIZATION) => ({
    authorization_check: { organization_id, resource_id: 'documents', action },
  });

  it("needs the organization's policy only where the project's does not permit the action", async () => {
    const { sessions, paths, mint } = setUp();
    expect(verdict(await sessions.validate(await mint(), check('read')))).toBe('signed-in');
    expect(paths()).toEqual([POLICY]);
    const session_jwt = await mint({ session: { roles: ['stytch_member', 'archivist'] } });
    const results = Array.from({ length: 100 }, () => sessions.validate(session_jwt, check('archive')));
    expect(new Set((await Promise.all(results)).map(verdict))).toEqual(new Set(['signed-in']));
    const local = sessions.authenticateJwtLocal({ session_jwt, ...check('archive') });
    await expect(local).resolves.toMatchObject({ organization_id: ORGANIZATION });
    expect(verdict(await sessions.validate(await mint(), check('archive')))).toBe('permissions');
    expect(paths()).toEqual([POLICY, ORGANIZATION_POLICY]);
  });

  it('rejects a member of another organization, and needs no policy for that', async () => {
    const { client, sessions, requested, mint } = setUp();
    const session_jwt = await mint();
    const other = check('read', 'organization-test-2');
    const error = { reason: 'tenancy', status: 403, expected: 'organization organization-test-2' };
    expect(await sessions.validate(session_jwt, other)).toMatchObject({ status: 'signed-out', error });
    const request = { headers: { cookie: `stytch_session_jwt=${session_jwt}` } };
    expect(await client.authenticateRequest(request, { remote: true, ...other })).toMatchObject({ error });
    const params = { session_jwt, ...other };
    for (const call of [sessions.authenticateJwt(params), sessions.authenticateJwtLocal(params)])
      expect(await rejection(call, TokenValidationError)).toMatchObject(error);
    expect(requested).toEqual([]);
  });

  it("is unavailable while the organization's policy is needed and unavailable", async () => {
    const { sessions, server, mint } = setUp();
    server.organization = json(503, {});
    const result = await sessions.validate(await mint(), check('archive'));
    expect(result).toMatchObject({ status: 'unavailable', error: { code: 'policy_unavailable', status: 503 } });
    expect(result.error).toBeInstanceOf(VerificationUnavailableError);
    expect(verdict(await sessions.validate(await mint(), check('read')))).toBe('signed-in');
  });
});
