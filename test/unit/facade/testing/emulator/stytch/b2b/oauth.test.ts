import { expect, test } from 'vitest';
import { createPkcePair } from '../../../../../../../src/stytch.ts';
import { open, rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, IN_ORG, startB2B } from './b2b.ts';

const b2b = startB2B();

/** Goes from a start URL through the provider's page to the application, as a browser does. */
async function visit(start: string, email: string): Promise<URLSearchParams> {
  const { location: page } = await open(start);
  const { location } = await open(page.href, { email });
  return location.searchParams;
}

test('a provider logs a member in to an organization', async () => {
  const { stytch } = b2b;
  const { code_challenge, code_verifier } = await createPkcePair();
  const url = stytch.oauth.startUrl({ provider: 'google', ...IN_ORG, pkce_code_challenge: code_challenge });
  const query = await visit(url, ADA.email_address);
  expect(Object.fromEntries(query)).toMatchObject({ stytch_token_type: 'oauth', slug: 'example-org' });
  const oauth_token = query.get('token') ?? '';
  await rejects(stytch.oauth.authenticate({ oauth_token }), 'pkce_expected_code_verifier');
  const login = await stytch.oauth.authenticate({ oauth_token, pkce_code_verifier: code_verifier });
  expect(login).toMatchObject({ member_id: ADA.member_id, provider_type: 'Google', member_authenticated: true });
  expect(login.member.oauth_registrations).toMatchObject([{ provider_type: 'Google' }]);
  const google = await stytch.organizations.members.oauthProviders.google(AS_ADA);
  expect(google).toMatchObject({ access_token: login.provider_values?.access_token, access_token_expires_in: 3600 });
  await rejects(stytch.organizations.members.oauthProviders.slack(AS_ADA), 'member_oauth_token_not_found', 404);
  await rejects(stytch.oauth.authenticate({ oauth_token }), 'oauth_token_not_found');
});

test('somebody new joins by their domain or tenant only', async () => {
  const { stytch } = b2b;
  const url = stytch.oauth.startUrl({ provider: 'slack', slug: 'example-org' });
  const login = async () => {
    const oauth_token = (await visit(url, 'new@team.example')).get('token') ?? '';
    return stytch.oauth.authenticate({ oauth_token });
  };
  await rejects(login(), 'email_jit_provisioning_not_allowed');
  await stytch.organizations.update({
    ...IN_ORG,
    oauth_tenant_jit_provisioning: 'RESTRICTED',
    allowed_oauth_tenants: { slack: ['team.example'] },
  });
  const { member } = await login();
  expect(member).toMatchObject({ status: 'active', email_address_verified: true });
  const { registrations } = await stytch.organizations.members.oauthProviders.slack({
    ...IN_ORG,
    member_id: member.member_id,
  });
  expect(registrations).toMatchObject([{ provider_tenant_id: 'team.example' }]);
});

test('a provider finds the organizations of somebody', async () => {
  const { stytch } = b2b;
  const url = stytch.oauth.discovery.startUrl({ provider: 'github', discovery_redirect_url: 'https://app.example/d' });
  const query = await visit(url, ADA.email_address);
  expect(query.get('stytch_token_type')).toBe('discovery_oauth');
  const found = await stytch.oauth.discovery.authenticate({ discovery_oauth_token: query.get('token') ?? '' });
  expect(found).toMatchObject({
    provider_type: 'Github',
    full_name: 'Ada Lovelace',
    provider_tenant_id: 'example.com',
  });
  const { intermediate_session_token } = found;
  const { member_id } = await stytch.discovery.intermediateSessions.exchange({ ...IN_ORG, intermediate_session_token });
  expect(member_id).toBe(ADA.member_id);
});
