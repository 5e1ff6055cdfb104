import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { open, rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, BY_EMAIL, IN_ORG, logIn, startB2B } from './b2b.ts';

const b2b = startB2B({ external_sessions: [{ session_token: 'theirs', email: ADA.email_address }] });
const SEEDED = { session_token: 'example-session-token' };

/** An issuer of tokens that the project trusts. */
function trustedIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return {
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (claims: object): string => {
      const input = `${encode({ alg: 'EdDSA' })}.${encode(claims)}`;
      return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
    },
  };
}

test('a session is extended only with a duration, and ends', async () => {
  const { stytch, emulator } = b2b;
  const { session_jwt, member_session } = await logIn(b2b, ADA.email_address, { session_duration_minutes: 30 });
  emulator.clock.advance('20m');
  const same = await stytch.sessions.authenticate({ session_jwt });
  expect(same.member_session.expires_at).toBe(member_session?.expires_at);
  const longer = await stytch.sessions.authenticate({ session_jwt, session_duration_minutes: 60 });
  expect(Date.parse(longer.member_session.expires_at)).toBe(emulator.clock.now() + 3_600_000);
  emulator.clock.advance('60m');
  await rejects(stytch.sessions.authenticate({ session_jwt }), 'session_not_found', 404);
});

test('sessions are revoked one by one, or all of a member', async () => {
  const { stytch } = b2b;
  const { session_token } = await logIn(b2b);
  await stytch.sessions.revoke({ session_token });
  await rejects(stytch.sessions.authenticate({ session_token }), 'session_not_found', 404);
  await rejects(stytch.sessions.revoke({ ...SEEDED, member_id: ADA.member_id }), 'too_many_session_revoke_arguments');
  await stytch.sessions.revoke({ member_id: ADA.member_id });
  expect((await stytch.sessions.get(AS_ADA)).member_sessions).toEqual([]);
});

describe('authorization', () => {
  const check = { organization_id: ADA.organization_id, resource_id: 'documents' };

  test('a check is made against the policies of the project and the organization', async () => {
    const { stytch } = b2b;
    const read = { ...SEEDED, authorization_check: { ...check, action: 'read' } };
    const { verdict } = await stytch.sessions.authenticate(read);
    expect(verdict).toEqual({ authorized: true, granting_roles: ['stytch_member'] });
    const remove = { ...SEEDED, authorization_check: { ...check, action: 'delete' } };
    await rejects(stytch.sessions.authenticate(remove), 'session_authorization_error', 403);
    const other = { ...SEEDED, authorization_check: { ...check, action: 'read', organization_id: 'other' } };
    await rejects(stytch.sessions.authenticate(other), 'session_authorization_tenancy_error', 403);
    const role = { role_id: 'editor', description: '', permissions: [{ resource_id: 'documents', actions: ['*'] }] };
    await stytch.rbac.organizations.setOrgPolicy({ ...IN_ORG, org_policy: { roles: [role] } });
    expect((await stytch.rbac.organizations.getOrgPolicy(IN_ORG)).org_policy.roles).toEqual([role]);
    await stytch.organizations.members.update({ ...AS_ADA, roles: ['editor'] });
    const { session_jwt, verdict: second } = await stytch.sessions.authenticate(remove);
    expect(second?.granting_roles).toEqual(['editor']);
    await stytch.sessions.authenticateJwtLocal({ session_jwt, authorization_check: remove.authorization_check });
    const taken = { ...role, role_id: 'stytch_admin' };
    await rejects(
      stytch.rbac.organizations.setOrgPolicy({ ...IN_ORG, org_policy: { roles: [taken] } }),
      'invalid_rbac_custom_role',
    );
  });

  test('members act by their session as far as their roles go', async () => {
    const { stytch } = b2b;
    const authorization = { authorization: SEEDED };
    const { members } = stytch.organizations;
    await members.update({ ...AS_ADA, name: 'Countess' }, authorization);
    const invite = { ...IN_ORG, email_address: 'new@example.com' };
    await rejects(stytch.magicLinks.email.invite(invite, authorization), 'session_authorization_error', 403);
    await rejects(
      members.update({ ...AS_ADA, roles: ['stytch_admin'] }, authorization),
      'session_authorization_error',
      403,
    );
    await rejects(
      members.update({ ...AS_ADA, email_address: 'x@example.com' }, authorization),
      'member_cannot_update_their_email_address',
    );
    await rejects(
      members.update({ ...AS_ADA, trusted_metadata: {} }, authorization),
      'cannot_update_trusted_metadata',
      401,
    );
    const { organization } = await stytch.organizations.create({ organization_name: 'Other' });
    const { organization_id } = organization;
    await rejects(
      stytch.organizations.delete({ organization_id }, authorization),
      'session_authorization_tenancy_error',
      403,
    );
    await members.update({ ...AS_ADA, roles: ['stytch_admin'] });
    await stytch.magicLinks.email.invite(invite, authorization);
    await stytch.organizations.update({ ...IN_ORG, mfa_policy: 'OPTIONAL' }, authorization);
    await rejects(
      members.search({ organization_ids: [ADA.organization_id] }, { authorization: { session_token: 'x' } }),
      'session_not_found',
      404,
    );
  });
});

describe('exchanges', () => {
  test('a session goes on in another organization, but not by a password', async () => {
    const { stytch, emulator } = b2b;
    const { organization } = await stytch.organizations.create({ organization_name: 'Second' });
    const { organization_id } = organization;
    const exchange = { ...SEEDED, organization_id };
    await rejects(stytch.sessions.exchange(exchange), 'member_not_found', 404);
    await stytch.organizations.members.create({ organization_id, email_address: ADA.email_address });
    const login = await stytch.sessions.exchange(exchange);
    expect(login).toMatchObject({ member_authenticated: true, member_session: { organization_id } });
    expect((await stytch.sessions.authenticate(SEEDED)).member.member_id).toBe(ADA.member_id);
    // A password is good in its own organization only.
    await stytch.passwords.email.resetStart(BY_EMAIL);
    const { token: password_reset_token = '' } = await emulator.inbox.next();
    const password = 'violet umbrella orbit canyon 4';
    const { session_token } = await stytch.passwords.email.reset({ password_reset_token, password });
    await rejects(
      stytch.sessions.exchange({ session_token, organization_id }),
      'insufficient_factors_for_session_exchange',
    );
    const { discovered_organizations } = await stytch.discovery.organizations.list({ session_token });
    expect(discovered_organizations.map(({ member_authenticated }) => member_authenticated)).toEqual([true, false]);
  });

  test('sessions of other vendors, and those of impersonators', async () => {
    const { stytch, emulator } = b2b;
    const migrated = await stytch.sessions.migrate({ ...IN_ORG, session_token: 'theirs' });
    expect(migrated.member_session?.authentication_factors[0]?.type).toBe('imported');
    const { location } = await open(`${emulator.url}/dashboard/members/${ADA.member_id}/impersonate`);
    const impersonation_token = location.searchParams.get('token') ?? '';
    const { session_token } = await stytch.impersonation.authenticate({ impersonation_token });
    await rejects(stytch.sessions.authenticate({ session_token, session_duration_minutes: 60 }), 'session_not_mutable');
    await rejects(
      stytch.impersonation.authenticate({ impersonation_token }),
      'unable_to_auth_impersonation_token',
      401,
    );
  });

  test('a token of somebody who is trusted begins a session, or goes on with one', async () => {
    const { stytch } = b2b;
    const { pem, sign } = trustedIssuer();
    const seeded = { profile_id: 'profile', issuer: 'https://trusted.example', audience: 'us', pem_files: [pem] };
    const profile = { ...seeded, attribute_mapping: { email: 'email', external_id: 'sub', token_id: 'jti' } };
    b2b.emulator.tenant.records('trusted_token_profiles').put(profile);
    const claims = {
      iss: seeded.issuer,
      aud: 'us',
      email: ADA.email_address,
      exp: b2b.emulator.clock.now() / 1000 + 60,
    };
    const attest = { profile_id: 'profile', token: sign({ ...claims, jti: '1' }) };
    const { member_session } = await stytch.sessions.attest(attest);
    expect(member_session.authentication_factors).toMatchObject([{ type: 'trusted_auth_token' }]);
    await rejects(stytch.sessions.attest(attest), 'invalid_trusted_auth_token');
    const more = { ...attest, ...IN_ORG, ...SEEDED, token: sign({ ...claims, jti: '2' }) };
    const { member_session: same, session_token } = await stytch.sessions.attest(more);
    expect(session_token).toBe(SEEDED.session_token);
    expect(same.authentication_factors).toHaveLength(2);
    const stranger = { ...attest, ...IN_ORG, token: sign({ ...claims, jti: '3', email: 'x@example.com' }) };
    await rejects(stytch.sessions.attest(stranger), 'member_not_found', 404);
  });

  test('an app with full access gets a session for its token, once', async () => {
    const { stytch } = b2b;
    const { connected_app } = await stytch.connectedApp.clients.create({
      client_type: 'first_party',
      full_access_allowed: true,
      redirect_urls: ['http://localhost:3000/callback'],
    });
    const { client_id, client_secret = '' } = connected_app;
    const request = {
      client_id,
      redirect_uri: 'http://localhost:3000/callback',
      response_type: 'code',
      scopes: ['openid', 'email', 'full_access'],
      ...AS_ADA,
    };
    const begun = await stytch.idp.oauth.authorizeStart(request);
    expect(begun).toMatchObject({ consent_required: false, member_id: ADA.member_id });
    const { authorization_code = '' } = await stytch.idp.oauth.authorize({ ...request, consent_granted: true });
    const response = await fetch(
      `${b2b.emulator.url}/v1/public/${b2b.emulator.clientOptions().projectId}/oauth2/token`,
      {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: authorization_code ?? '',
          client_id,
          client_secret: client_secret ?? '',
        }),
      },
    );
    const { access_token } = (await response.json()) as { access_token: string };
    const claims = await stytch.idp.introspectTokenLocal(access_token);
    expect(claims.organization).toEqual({ organization_id: ADA.organization_id, slug: 'example-org' });
    const { member_session } = await stytch.sessions.exchangeAccessToken({ access_token });
    expect(member_session?.member_id).toBe(ADA.member_id);
    await rejects(
      stytch.sessions.exchangeAccessToken({ access_token }),
      'idp_access_token_could_not_be_exchanged',
      404,
    );
    expect((await stytch.organizations.connectedApps(IN_ORG)).connected_apps).toMatchObject([
      { connected_app_id: client_id },
    ]);
    const app = await stytch.organizations.getConnectedApp({ ...IN_ORG, connected_app_id: client_id });
    expect(app.active_members).toMatchObject([{ member_id: ADA.member_id }]);
    await stytch.organizations.members.connectedApps.revoke({ ...AS_ADA, connected_app_id: client_id });
    expect((await stytch.organizations.members.getConnectedApps(AS_ADA)).connected_apps).toEqual([]);
    await stytch.organizations.update({ ...IN_ORG, first_party_connected_apps_allowed_type: 'NOT_ALLOWED' });
    await rejects(stytch.idp.oauth.authorizeStart(request), 'connected_app_not_allowed_for_org');
  });
});
