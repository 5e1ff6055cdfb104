import { describe, expect, it } from 'vitest';
import { TokenValidationError, VerificationUnavailableError } from '../../../../../src/index.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { rejection } from '../../../../helpers/stytch-tokens.ts';
import { type AnyClient, B2B, CONSUMER, json, NOW, ok, POLICY, rolesOf, setUpProduct } from './products.ts';

const ORGANIZATION = 'organization-test-1';
const ORGANIZATION_CLAIM = 'https://stytch.com/organization';
const SESSIONS = [
  {
    name: 'a user',
    product: CONSUMER,
    own: { userId: 'user-test-1', roles: ['stytch_user'] },
    wire: {
      session_id: 'session-test-1',
      user_id: 'user-test-1',
      roles: ['stytch_user'],
      attributes: { ip_address: '203.0.113.1', user_agent: 'agent' },
    },
    field: 'session',
    list: { params: { user_id: 'user-test-1' }, body: { sessions: [{ session_id: 'session-test-1' }] } },
  },
  {
    name: 'a member',
    product: B2B,
    own: { userId: 'member-test-1', roles: ['stytch_member'], organizationId: ORGANIZATION },
    wire: {
      member_session_id: 'session-test-1',
      member_id: 'member-test-1',
      roles: ['stytch_member'],
      organization_id: ORGANIZATION,
      organization_slug: 'example',
    },
    field: 'member_session',
    list: { params: { organization_id: ORGANIZATION, member_id: 'member-test-1' }, body: { member_sessions: [] } },
  },
];

describe.each(SESSIONS)('a session of $name', ({ product, own, wire, field, list }) => {
  const given = {
    claims: { plan: 'gold' },
    session: { attributes: { ip_address: '203.0.113.1', user_agent: 'agent' } },
  };
  const setUp = () => setUpProduct<AnyClient>(product);

  it('has these fields', async () => {
    const { client, sessions, mint } = setUp();
    const token = await mint(given);
    const session = {
      provider: 'stytch',
      sessionId: 'session-test-1',
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:05:00Z'),
      email: 'ada@example.com',
      factors: ['magic_link'],
      ...own,
      claims: expect.objectContaining({ plan: 'gold', aud: ['project-test-1'] }),
    };
    const result = await sessions.validate(token);
    expect(result).toEqual({ status: 'signed-in', authenticated: true, userId: own.userId, error: null, session });
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(result);
    expect(await client.authenticateRequest(request)).toEqual(result);
  });

  it("has the fields of API responses under the vendor's names", async () => {
    const { sessions, mint } = setUp();
    const session_jwt = await mint(given);
    const local = await sessions.authenticateJwtLocal({ session_jwt });
    expect(local).toEqual({
      authentication_factors: [
        {
          type: 'magic_link',
          delivery_method: 'email',
          last_authenticated_at: '2027-01-15T08:00:00Z',
          email_factor: { email_id: 'email-test-1', email_address: 'ada@example.com' },
        },
      ],
      started_at: '2027-01-15T08:00:00Z',
      last_accessed_at: '2027-01-15T08:00:00Z',
      expires_at: '2027-01-15T09:00:00Z',
      custom_claims: { plan: 'gold' },
      ...wire,
    });
    expect(await sessions.authenticateJwt({ session_jwt })).toEqual({ [field]: local, session_jwt });
  });

  it('keeps the operations on sessions', async () => {
    const { sessions, server, paths } = setUp();
    server.other = ok(list.body);
    expect(await sessions.get(list.params)).toMatchObject(list.body);
    expect(paths()).toEqual(['/sessions']);
  });
});

it.each([{ organization_id: ORGANIZATION }, null])(
  'a session of a user is not one of a member, with the organization %j',
  async (organization) => {
    const { sessions, mint } = setUpProduct(CONSUMER);
    const result = await sessions.validate(await mint({ claims: { [ORGANIZATION_CLAIM]: organization } }));
    expect(result).toMatchObject({
      error: { reason: 'claims', status: 401, hint: expect.stringContaining('StytchB2B') },
    });
  },
);

describe('the organization of a member', () => {
  it.each([undefined, null])('has an empty slug if the token has %o', async (slug) => {
    const { sessions, mint } = setUpProduct(B2B);
    const session_jwt = await mint({ organization: { slug } });
    expect(await sessions.authenticateJwtLocal({ session_jwt })).toMatchObject({ organization_slug: '' });
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['without an id', { slug: 'example' }],
  ])('must not be %s; Stytch is not requested for such a token', async (_, organization) => {
    const { sessions, requested, mint } = setUpProduct(B2B);
    for (const now of [NOW, NOW - 9999]) {
      const session_jwt = await mint({ now, claims: { [ORGANIZATION_CLAIM]: organization } });
      expect(await sessions.validate(session_jwt)).toMatchObject({ error: { reason: 'claims', status: 401 } });
      const error = await rejection(sessions.authenticateJwt({ session_jwt }), TokenValidationError);
      expect(error).toMatchObject({ reason: 'claims', message: expect.stringContaining(ORGANIZATION_CLAIM) });
    }
    expect(requested).toEqual([]);
  });
});

describe('the authorization check of a member', () => {
  const check = (action: string, organization_id = ORGANIZATION) => ({
    authorization_check: { organization_id, resource_id: 'documents', action },
  });

  function setUp() {
    const made = setUpProduct(B2B);
    made.server.organization = ok({ org_policy: rolesOf({ archivist: ['archive'] }) });
    return made;
  }

  it("needs the organization's policy only where the project's does not permit the action", async () => {
    const { sessions, paths, mint } = setUp();
    expect(statusOrReasonOf(await sessions.validate(await mint(), check('read')))).toBe('signed-in');
    expect(paths()).toEqual([POLICY]);
    const session_jwt = await mint({ session: { roles: ['stytch_member', 'archivist'] } });
    const results = Array.from({ length: 100 }, () => sessions.validate(session_jwt, check('archive')));
    expect(new Set((await Promise.all(results)).map(statusOrReasonOf))).toEqual(new Set(['signed-in']));
    const local = sessions.authenticateJwtLocal({ session_jwt, ...check('archive') });
    await expect(local).resolves.toMatchObject({ organization_id: ORGANIZATION });
    expect(statusOrReasonOf(await sessions.validate(await mint(), check('archive')))).toBe('permissions');
    expect(paths()).toEqual([POLICY, `/rbac/organizations/${ORGANIZATION}`]);
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
    for (const call of [() => sessions.authenticateJwt(params), () => sessions.authenticateJwtLocal(params)])
      expect(await rejection(call(), TokenValidationError)).toMatchObject(error);
    expect(requested).toEqual([]);
  });

  it("is unavailable while the organization's policy is needed and unavailable", async () => {
    const { sessions, server, mint } = setUp();
    server.organization = json(503, {});
    const result = await sessions.validate(await mint(), check('archive'));
    expect(result).toMatchObject({ status: 'unavailable', error: { code: 'policy_unavailable', status: 503 } });
    expect(result.error).toBeInstanceOf(VerificationUnavailableError);
    expect(statusOrReasonOf(await sessions.validate(await mint(), check('read')))).toBe('signed-in');
  });
});
