import { expect, it } from 'vitest';
import { Stytch, StytchB2B } from '../../../../../src/stytch.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';

const UUID = '00000000-0000-4000-8000-000000000001';
const ISSUED_AT = Date.parse('2026-01-01T00:00:00Z');
const clock = (): number => ISSUED_AT;
const issuer = await createTestIssuer('stytch', { clock });
const stytch = new Stytch(issuer.clientOptions());
const b2bIssuer = await createTestIssuer('stytch-b2b', { clock });
const b2b = new StytchB2B(b2bIssuer.clientOptions());
const SESSION = {
  started_at: '2026-01-01T00:00:00Z',
  last_accessed_at: '2026-01-01T00:00:00Z',
  expires_at: '2026-01-01T01:00:00Z',
  attributes: { ip_address: '', user_agent: '' },
  authentication_factors: [
    {
      type: 'magic_link',
      delivery_method: 'email',
      last_authenticated_at: '2026-01-01T00:00:00Z',
      email_factor: { email_id: `email-test-${UUID}`, email_address: 'ada@example.com' },
    },
  ],
};
const COMMON = {
  iss: `stytch.com/project-test-${UUID}`,
  aud: [`project-test-${UUID}`],
  iat: ISSUED_AT / 1000,
  nbf: ISSUED_AT / 1000,
  exp: ISSUED_AT / 1000 + 300,
};

it('has the claims of Stytch for users, and no others', async () => {
  const { session } = await stytch.sessions.validate(await issuer.mint());
  expect(session?.claims).toEqual({
    ...COMMON,
    sub: `user-test-${UUID}`,
    'https://stytch.com/session': { ...SESSION, id: `session-test-${UUID}`, roles: ['stytch_user'] },
  });
});

it('has the claims of Stytch for members, and no others', async () => {
  const { session } = await b2b.sessions.validate(await b2bIssuer.mint());
  expect(session?.claims).toEqual({
    ...COMMON,
    sub: `member-test-${UUID}`,
    'https://stytch.com/session': { ...SESSION, id: `member-session-test-${UUID}`, roles: ['stytch_member'] },
    'https://stytch.com/organization': { organization_id: `organization-test-${UUID}`, slug: 'example-org' },
  });
});

it('describes roles and factors to the session', async () => {
  const token = await issuer.mint({
    userId: 'user-test-7',
    sessionId: 'session-test-7',
    roles: ['stytch_user', 'admin'],
    factors: ['email_otp', { type: 'totp', last_authenticated_at: '2025-12-31T23:00:00Z' }],
    email: 'bob@example.com',
  });
  const { session } = await stytch.sessions.validate(token, { require: { role: 'admin', factors: ['totp'] } });
  expect(session).toMatchObject({
    userId: 'user-test-7',
    sessionId: 'session-test-7',
    roles: ['stytch_user', 'admin'],
    factors: ['email_otp', 'totp'],
  });
  expect(session?.claims['https://stytch.com/session'].authentication_factors).toMatchObject([
    { delivery_method: 'email', email_factor: { email_address: 'bob@example.com' } },
    { delivery_method: 'authenticator_app', last_authenticated_at: '2025-12-31T23:00:00Z' },
  ]);

  const stale = await stytch.sessions.validate(token, { require: { factors: ['totp'], maxAge: 600 } });
  expect(stale.status).toBe('signed-out');
  const common = await stytch.sessions.validate(await issuer.mint(), { require: { role: 'admin' } });
  expect(common.error).toMatchObject({ reason: 'permissions' });
});

it.each([
  ['otp', { delivery_method: 'sms' }],
  ['password', { delivery_method: 'knowledge' }],
  ['something_new', { delivery_method: 'something_new' }],
  [{ type: 'otp', delivery_method: 'email' }, { email_factor: { email_address: 'ada@example.com' } }],
  [{ type: 'magic_link', email_factor: null }, { email_factor: null }],
  [
    { type: 'oauth', delivery_method: undefined, last_authenticated_at: undefined },
    { delivery_method: 'oauth_google', last_authenticated_at: '2026-01-01T00:00:00Z' },
  ],
  [{ type: 'sso', delivery_method: 'sso_oidc', sequence_order: 'PRIMARY' }, { sequence_order: 'PRIMARY' }],
])('completes the factor %o', async (factor, expected) => {
  const { session } = await stytch.sessions.validate(await issuer.mint({ factors: [factor] }));
  expect(session?.claims['https://stytch.com/session'].authentication_factors).toMatchObject([expected]);
});

it('describes the organization to the session of a member', async () => {
  const token = await b2bIssuer.mint({
    userId: 'member-test-7',
    organizationId: 'organization-test-7',
    organizationSlug: 'seven',
    roles: ['editor'],
    factors: [],
  });
  const { session } = await b2b.sessions.validate(token);
  expect(session).toMatchObject({
    userId: 'member-test-7',
    organizationId: 'organization-test-7',
    roles: ['editor'],
    factors: [],
  });
  expect(session?.claims['https://stytch.com/organization'].slug).toBe('seven');
});

it.each([
  ['project-live-7', /^jwk-live-[0-9a-f-]{36}$/],
  ['project-test-7', /^jwk-test-[0-9a-f-]{36}$/],
])('names the keys of %s as Stytch does', async (projectId, format) => {
  const issuer = await createTestIssuer('stytch', { projectId });
  expect(issuer.keySet().keys.map(({ kid }) => kid)).toEqual([expect.stringMatching(format)]);
});

it('becomes an M2M token through its claims', async () => {
  const access_token = await issuer.mint({
    userId: 'm2m-client-test-1',
    lifetime: 3600,
    claims: { scope: 'read:users', 'https://stytch.com/session': undefined },
  });
  expect(await stytch.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] })).toMatchObject({
    client_id: 'm2m-client-test-1',
    scopes: ['read:users'],
  });
  expect((await stytch.sessions.validate(access_token)).error).toMatchObject({ reason: 'claims' });
});
