import { describe, expect, test } from 'vitest';
import { rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, BY_EMAIL, discover, IN_ORG, logIn, PHONE, startB2B } from './b2b.ts';

const b2b = startB2B();

describe('magic links', () => {
  test('a link logs an active member in, once, with a token that the client accepts', async () => {
    const { stytch, emulator } = b2b;
    const sent = await stytch.magicLinks.email.loginOrSignup({
      ...BY_EMAIL,
      login_redirect_url: 'https://app.example/in',
    });
    expect(sent).toMatchObject({ member_id: ADA.member_id, member_created: false });
    const { link = '', token = '' } = await emulator.inbox.next({ to: ADA.email_address });
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
      slug: 'example-org',
      stytch_token_type: 'multi_tenant_magic_links',
      token,
    });
    const login = await stytch.magicLinks.authenticate({ magic_links_token: token });
    expect(login).toMatchObject({
      member_authenticated: true,
      intermediate_session_token: '',
      mfa_required: null,
      primary_required: null,
      member_session: {
        organization_id: ADA.organization_id,
        organization_slug: 'example-org',
        roles: ['stytch_member'],
      },
    });
    const { member_session } = await stytch.sessions.authenticateJwt({ session_jwt: login.session_jwt });
    expect(member_session).toMatchObject({ member_id: ADA.member_id, organization_id: ADA.organization_id });
    await rejects(stytch.magicLinks.authenticate({ magic_links_token: token }), 'unable_to_auth_magic_link', 401);
    await rejects(stytch.magicLinks.authenticate({ magic_links_token: 'x' }), 'magic_link_not_found', 404);
  });

  test('somebody new is pending until they log in, and invited ones as well', async () => {
    const { stytch, emulator } = b2b;
    const created = await stytch.magicLinks.email.loginOrSignup({ ...IN_ORG, email_address: 'new@example.com' });
    expect(created).toMatchObject({ member_created: true, member: { status: 'pending' } });
    const invite = { ...IN_ORG, email_address: 'new@example.com', name: 'New', roles: ['stytch_admin'] };
    const invited = await stytch.magicLinks.email.invite(invite);
    const { member_id } = created;
    expect(invited.member).toMatchObject({ status: 'invited', name: 'New', member_id, is_admin: true });
    await emulator.inbox.next();
    const { token = '' } = await emulator.inbox.next();
    const { member } = await stytch.magicLinks.authenticate({ magic_links_token: token });
    expect(member).toMatchObject({ status: 'active', email_address_verified: true });
    await rejects(
      stytch.magicLinks.email.invite({ ...IN_ORG, email_address: 'new@example.com' }),
      'duplicate_member_email',
    );
  });

  test('the links of somebody who is deleted are gone', async () => {
    const { stytch, emulator } = b2b;
    const { member_id } = await stytch.magicLinks.email.invite({ ...IN_ORG, email_address: 'new@example.com' });
    const { token = '' } = await emulator.inbox.next();
    await stytch.organizations.members.delete({ ...IN_ORG, member_id });
    await rejects(stytch.magicLinks.authenticate({ magic_links_token: token }), 'magic_link_not_found', 404);
  });

  test('the documented values of tests', async () => {
    const { stytch } = b2b;
    const good = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
    const login = await stytch.magicLinks.authenticate({ magic_links_token: good });
    expect(login.organization_id).toBe('organization-test-007d9d4a-deac-4a87-ba0a-e6e8afba4d4b');
    await stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token: good });
    const used = '3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=';
    await rejects(stytch.magicLinks.authenticate({ magic_links_token: used }), 'unable_to_auth_magic_link', 401);
  });
});

test('a code by e-mail logs in; a wrong one does not, and 20 of them lock', async () => {
  const { stytch, emulator } = b2b;
  await stytch.otps.email.loginOrSignup(BY_EMAIL);
  const { code = '' } = await emulator.inbox.next();
  const wrong = code === '123456' ? '654321' : '123456';
  await rejects(stytch.otps.email.authenticate({ ...BY_EMAIL, code: wrong }), 'otp_code_not_found', 404);
  const { member_session } = await stytch.otps.email.authenticate({ ...BY_EMAIL, code });
  expect(member_session?.authentication_factors[0]).toMatchObject({ type: 'email_otp', delivery_method: 'email' });
  await rejects(stytch.otps.email.authenticate({ ...BY_EMAIL, code }), 'unable_to_auth_otp_code', 401);
  await stytch.otps.email.loginOrSignup(BY_EMAIL);
  for (let attempt = 0; attempt < 20; attempt += 1)
    await stytch.otps.email.authenticate({ ...BY_EMAIL, code: 'x' }).catch(() => undefined);
  await rejects(stytch.otps.email.authenticate({ ...BY_EMAIL, code: 'x' }), 'user_lock_limit_reached', 429);
});

describe('the policy of an organization', () => {
  test('other methods than the allowed ones are not enough; the intermediate session goes on', async () => {
    const { stytch, emulator } = b2b;
    await stytch.organizations.update({ ...IN_ORG, auth_methods: 'RESTRICTED', allowed_auth_methods: ['email_otp'] });
    const first = await logIn(b2b, ADA.email_address, { session_duration_minutes: 5 });
    expect(first).toMatchObject({
      member_authenticated: false,
      session_token: '',
      session_jwt: '',
      member_session: null,
      mfa_required: null,
      primary_required: { allowed_auth_methods: ['email_otp'] },
    });
    const { intermediate_session_token } = first;
    const second = await logIn(b2b, ADA.email_address, { intermediate_session_token });
    expect(second.intermediate_session_token).toBe(intermediate_session_token);
    await stytch.otps.email.loginOrSignup(BY_EMAIL);
    const { code = '' } = await emulator.inbox.next();
    const last = await stytch.otps.email.authenticate({ ...BY_EMAIL, code, intermediate_session_token });
    expect(last.member_session?.authentication_factors.map(({ type }) => type)).toEqual(['magic_link', 'email_otp']);
    const reused = stytch.otps.sms.send({ ...AS_ADA, mfa_phone_number: PHONE, intermediate_session_token });
    await rejects(reused, 'intermediate_session_not_found', 404);
    await stytch.organizations.members.update({ ...AS_ADA, is_breakglass: true });
    expect((await logIn(b2b)).member_authenticated).toBe(true);
  });

  test('a second factor by SMS ends the login; the code is sent at once to those who are enrolled', async () => {
    const { stytch, emulator } = b2b;
    await stytch.organizations.update({ ...IN_ORG, mfa_policy: 'REQUIRED_FOR_ALL' });
    const first = await logIn(b2b);
    expect(first).toMatchObject({
      member_authenticated: false,
      mfa_required: { member_options: null, secondary_auth_initiated: null },
    });
    const { intermediate_session_token } = first;
    await stytch.otps.sms.send({ ...AS_ADA, mfa_phone_number: PHONE, intermediate_session_token });
    const { code = '' } = await emulator.inbox.next({ channel: 'sms', to: PHONE });
    const params = { ...AS_ADA, code, intermediate_session_token, set_mfa_enrollment: 'enroll', set_default_mfa: true };
    const login = await stytch.otps.sms.authenticate({ ...params, session_custom_claims: { plan: 'pro' } });
    expect(login.member).toMatchObject({
      mfa_phone_number_verified: true,
      mfa_enrolled: true,
      default_mfa_method: 'sms_otp',
    });
    expect(login.member_session?.authentication_factors.map(({ type }) => type)).toEqual(['magic_link', 'otp']);
    expect(login.member_session?.custom_claims).toEqual({ plan: 'pro' });
    // The session holds the second factor, so that the next login needs none.
    const { session_token } = login;
    expect((await logIn(b2b, ADA.email_address, { session_token })).member_authenticated).toBe(true);
    const next = await logIn(b2b);
    expect(next.mfa_required).toEqual({
      member_options: { mfa_phone_number: PHONE, totp_registration_id: '' },
      secondary_auth_initiated: 'sms_otp',
    });
    expect((await emulator.inbox.next({ channel: 'sms' })).code).toMatch(/^\d{6}$/);
    emulator.clock.advance('10m');
    const late = { ...AS_ADA, code: '000000', intermediate_session_token: next.intermediate_session_token };
    await rejects(stytch.otps.sms.authenticate(late), 'intermediate_session_not_found', 404);
    await rejects(
      stytch.otps.sms.send({ ...AS_ADA, mfa_phone_number: '+15005550001' }),
      'duplicate_member_phone_number_for_member',
    );
  });

  test('a second factor is checked only once the primary one is enough', async () => {
    const { stytch } = b2b;
    await stytch.organizations.update({ ...IN_ORG, auth_methods: 'RESTRICTED', allowed_auth_methods: ['sso'] });
    const { intermediate_session_token } = await logIn(b2b);
    await rejects(
      stytch.totps.authenticate({ ...AS_ADA, code: '123456', intermediate_session_token }),
      'action_available_only_once_primary_authentication_is_met',
    );
    await rejects(stytch.totps.authenticate({ ...AS_ADA, code: '123456' }), 'no_session_arguments');
  });

  test("somebody else's intermediate session is refused", async () => {
    const { stytch } = b2b;
    const { intermediate_session_token: own } = await discover(b2b);
    await rejects(
      stytch.totps.authenticate({ ...AS_ADA, code: '123456', intermediate_session_token: own }),
      'invalid_intermediate_session_token_for_organization',
    );
    const { intermediate_session_token } = await discover(b2b, 'other@example.com');
    await rejects(
      stytch.otps.sms.send({ ...AS_ADA, mfa_phone_number: PHONE, intermediate_session_token }),
      'invalid_intermediate_session_token_for_organization',
    );
  });
});

describe('discovery', () => {
  test('organizations are listed with what they want, and chosen', async () => {
    const { stytch } = b2b;
    const { organization } = await stytch.organizations.create({
      organization_name: 'Second Org',
      email_allowed_domains: ['example.com'],
      email_jit_provisioning: 'RESTRICTED',
      mfa_policy: 'REQUIRED_FOR_ALL',
    });
    const { intermediate_session_token, discovered_organizations } = await discover(b2b);
    expect(discovered_organizations).toMatchObject([
      { membership: { type: 'active_member', member: { member_id: ADA.member_id } }, member_authenticated: true },
      {
        membership: { type: 'eligible_to_join_by_email_domain', details: { domain: 'example.com' }, member: null },
        member_authenticated: false,
        mfa_required: { secondary_auth_initiated: null },
      },
    ]);
    const listed = await stytch.discovery.organizations.list({ intermediate_session_token });
    expect(listed.discovered_organizations).toHaveLength(2);
    const { organization_id } = organization;
    const exchange = { intermediate_session_token, organization_id };
    const joined = await stytch.discovery.intermediateSessions.exchange(exchange);
    expect(joined).toMatchObject({
      member_authenticated: false,
      member: { status: 'active' },
      intermediate_session_token,
    });
    await rejects(
      stytch.discovery.intermediateSessions.exchange({ intermediate_session_token, ...IN_ORG }),
      'invalid_intermediate_session_token_for_organization',
    );
    const { intermediate_session_token: second } = await discover(b2b);
    const login = await stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token: second,
      ...IN_ORG,
    });
    expect(login.member_session?.organization_id).toBe(ADA.organization_id);
    const { session_token } = login;
    const bySession = await stytch.discovery.organizations.list({ session_token });
    expect(bySession.organization_id_hint).toBe(ADA.organization_id);
  });

  test('who creates an organization becomes its administrator', async () => {
    const { stytch } = b2b;
    const { intermediate_session_token } = await discover(b2b, 'founder@startup.example');
    const params = { intermediate_session_token, organization_name: 'Startup', organization_slug: 'startup' };
    const created = await stytch.discovery.organizations.create(params);
    expect(created).toMatchObject({
      member_authenticated: true,
      member: { status: 'active', email_address_verified: true, is_admin: true },
      organization: { organization_slug: 'startup', email_invites: 'ALL_ALLOWED' },
      member_session: { roles: ['stytch_member', 'stytch_admin'] },
    });
    const { intermediate_session_token: second } = await discover(b2b, 'founder@startup.example');
    await rejects(
      stytch.discovery.organizations.create({ ...params, intermediate_session_token: second }),
      'organization_slug_already_used',
    );
    await rejects(
      stytch.discovery.intermediateSessions.exchange({ intermediate_session_token: second, ...IN_ORG }),
      'member_not_found',
      404,
    );
  });
});
