// Programs for 0.1. See README.md beside it.
import { expectTypeOf, it } from 'vitest';
import type { B2B, MagicLinksAuthenticateResponse, Stytch, StytchB2B, UsersGetResponse } from '../../../src/stytch.ts';

declare const stytch: Stytch;
declare const b2b: StytchB2B;

const [organization_id, member_id] = ['organization-test-1', 'member-test-1'];

it('calls operations', async () => {
  await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' });
  const response: MagicLinksAuthenticateResponse = await stytch.magicLinks.authenticate({
    token: 't',
    session_duration_minutes: 60,
  });
  const user: UsersGetResponse = await stytch.users.get({ user_id: response.user_id });
  for await (const { user_id } of stytch.users.search.all({ limit: 10 })) expectTypeOf(user_id).toExtend<string>();
  const organization: B2B.B2BOrganizationsGetResponse = await b2b.organizations.get({ organization_id });
  await b2b.organizations.members.update(
    { organization_id, member_id, name: 'Ada' },
    { authorization: { session_jwt: 'j' } },
  );
  void [user, organization];
});

it('checks sessions and tokens', async () => {
  const check = { resource_id: 'documents', action: 'read' };
  await stytch.sessions.authenticateJwt({ session_jwt: 'j', max_token_age_seconds: 240 });
  const result = await stytch.sessions.validate('j', { authorization_check: check });
  if (result.authenticated) expectTypeOf(result.userId).toExtend<string>();
  const { access_token } = await stytch.m2m.token(
    { client_id: 'c', client_secret: 's', scopes: ['read:users'] },
    { cache: true },
  );
  await stytch.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] });
  stytch.oauth.startUrl({ provider: 'google', login_redirect_url: 'https://example.com/callback' });
});
