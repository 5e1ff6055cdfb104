import { expect, it } from 'vitest';
import type { StytchSession } from '../../../../../../src/facade/providers/stytch/consumer/sessions.ts';
import { ok, PRODUCTS, setUpProduct } from '../products.ts';

const [[, product]] = PRODUCTS as [(typeof PRODUCTS)[0]];
const setUp = () => setUpProduct(product);
const GIVEN = {
  claims: { plan: 'gold' },
  session: { roles: ['stytch_user', 'editor'], attributes: { ip_address: '203.0.113.1', user_agent: 'agent' } },
};

it('a session of a user has these fields', async () => {
  const { client, sessions, mint } = setUp();
  const token = await mint(GIVEN);
  const expected: Omit<StytchSession, 'claims'> = {
    provider: 'stytch',
    userId: 'user-test-1',
    sessionId: 'session-test-1',
    tokenKind: 'session',
    issuedAt: new Date('2027-01-15T08:00:00Z'),
    expiresAt: new Date('2027-01-15T08:05:00Z'),
    email: 'ada@example.com',
    factors: ['magic_link'],
    roles: ['stytch_user', 'editor'],
  };
  const result = await sessions.validate(token);
  expect(result).toEqual({
    status: 'signed-in',
    authenticated: true,
    userId: 'user-test-1',
    error: null,
    session: { ...expected, claims: expect.objectContaining({ plan: 'gold', aud: ['project-test-1'] }) },
  });
  const request = { headers: { authorization: `Bearer ${token}` } };
  expect(await sessions.authenticateRequest(request)).toEqual(result);
  expect(await client.authenticateRequest(request)).toEqual(result);
});

it("has the fields of API responses under the vendor's names", async () => {
  const { sessions, mint } = setUp();
  const session_jwt = await mint(GIVEN);
  const wire = await sessions.authenticateJwtLocal({ session_jwt });
  expect(wire).toEqual({
    session_id: 'session-test-1',
    user_id: 'user-test-1',
    authentication_factors: [
      {
        type: 'magic_link',
        delivery_method: 'email',
        last_authenticated_at: '2027-01-15T08:00:00Z',
        email_factor: { email_id: 'email-test-1', email_address: 'ada@example.com' },
      },
    ],
    roles: ['stytch_user', 'editor'],
    attributes: { ip_address: '203.0.113.1', user_agent: 'agent' },
    started_at: '2027-01-15T08:00:00Z',
    last_accessed_at: '2027-01-15T08:00:00Z',
    expires_at: '2027-01-15T09:00:00Z',
    custom_claims: { plan: 'gold' },
  });
  expect(await sessions.authenticateJwt({ session_jwt })).toEqual({ session: wire, session_jwt });
});

it('has no organization, even if the token names one', async () => {
  const { sessions, mint } = setUp();
  const claims = { 'https://stytch.com/organization': { organization_id: 'organization-test-1' } };
  const { session } = await sessions.validate(await mint({ claims }));
  expect(session).toMatchObject({ userId: 'user-test-1' });
  expect(session).not.toHaveProperty('organizationId');
});

it('keeps the operations on sessions', async () => {
  const { sessions, server, paths } = setUp();
  const body = { sessions: [{ session_id: 'session-test-1' }] };
  server.other = ok(body);
  expect(await sessions.get({ user_id: 'user-test-1' })).toMatchObject(body);
  expect(paths()).toEqual(['/sessions']);
});
