import { describe, expect, test } from 'vitest';
import { rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, BY_EMAIL, IN_ORG, logIn, startB2B } from './b2b.ts';

const PASSWORD = 'correct horse battery staple 9';
const OTHER = 'violet umbrella orbit canyon 4';

const b2b = startB2B({
  members: [
    { email_address: ADA.email_address, email_address_verified: true, password: PASSWORD },
    { email_address: 'bob@example.com' },
  ],
});
const BOB = { ...IN_ORG, email_address: 'bob@example.com' };

test('a password logs in; a wrong one does not', async () => {
  const { stytch } = b2b;
  const { member_session } = await stytch.passwords.authenticate({ ...BY_EMAIL, password: PASSWORD });
  expect(member_session?.authentication_factors).toMatchObject([{ type: 'password', delivery_method: 'knowledge' }]);
  await rejects(stytch.passwords.authenticate({ ...BY_EMAIL, password: OTHER }), 'unauthorized_credentials', 401);
  await rejects(stytch.passwords.authenticate({ ...BOB, password: OTHER }), 'member_password_not_found', 404);
  const nobody = { ...IN_ORG, email_address: 'nobody@example.com', password: OTHER };
  await rejects(stytch.passwords.authenticate(nobody), 'member_not_found', 404);
});

test('a password is reset by e-mail, once, and ends all sessions', async () => {
  const { stytch, emulator } = b2b;
  await logIn(b2b, BOB.email_address);
  await stytch.passwords.email.resetStart({ ...BOB, reset_password_redirect_url: 'https://app.example/reset' });
  const { token: password_reset_token = '', link = '' } = await emulator.inbox.next({ to: BOB.email_address });
  expect(new URL(link).searchParams.get('stytch_token_type')).toBe('multi_tenant_passwords');
  await rejects(stytch.passwords.email.reset({ password_reset_token, password: 'password' }), 'weak_password');
  const { member_id, member } = await stytch.passwords.email.reset({ password_reset_token, password: OTHER });
  expect(member.member_password_id).not.toBe('');
  expect((await stytch.sessions.get({ ...IN_ORG, member_id })).member_sessions).toHaveLength(1);
  await stytch.passwords.authenticate({ ...BOB, password: OTHER });
  await rejects(
    stytch.passwords.email.reset({ password_reset_token, password: OTHER }),
    'unable_to_auth_password_reset_token',
    401,
  );
  const { member_password_id } = member;
  await stytch.organizations.members.deletePassword({ ...IN_ORG, member_password_id });
  await rejects(stytch.passwords.authenticate({ ...BOB, password: OTHER }), 'member_password_not_found', 404);
});

test('a password is replaced by the old one, or by a fresh session', async () => {
  const { stytch, emulator } = b2b;
  await stytch.passwords.existingPassword.reset({ ...BY_EMAIL, existing_password: PASSWORD, new_password: OTHER });
  const { session_token } = await stytch.passwords.authenticate({ ...BY_EMAIL, password: OTHER });
  const reset = { ...IN_ORG, session_token, password: PASSWORD };
  expect((await stytch.passwords.sessions.reset(reset)).session_token).toBe(session_token);
  emulator.clock.advance('6m');
  await rejects(stytch.passwords.sessions.reset(reset), 'session_too_old_to_reset_password');
});

test('a password that must be reset does not log in until it is', async () => {
  const { stytch, emulator } = b2b;
  await stytch.passwords.email.requireReset(BY_EMAIL);
  await rejects(stytch.passwords.authenticate({ ...BY_EMAIL, password: PASSWORD }), 'member_reset_password');
  await stytch.passwords.email.resetStart(BY_EMAIL);
  const { token: password_reset_token = '' } = await emulator.inbox.next();
  await stytch.passwords.email.reset({ password_reset_token, password: OTHER });
  await stytch.passwords.authenticate({ ...BY_EMAIL, password: OTHER });
});

test('hashes are taken over from elsewhere', async () => {
  const { stytch } = b2b;
  // MD5 of "hello world 123".
  const migrated = { hash: '64ba2ce7b3ee22c1d9a5c9d3a0a5a4d6', hash_type: 'md_5' as const };
  const { member_created, member } = await stytch.passwords.migrate({
    ...IN_ORG,
    ...migrated,
    email_address: 'carol@example.com',
    md_5_config: { prepend_salt: '', append_salt: '' },
  });
  expect(member_created).toBe(true);
  expect(member).toMatchObject({ email_address_verified: true, status: 'active' });
  await rejects(
    stytch.passwords.migrate({ ...BY_EMAIL, ...migrated, md_5_config: { prepend_salt: '', append_salt: '' } }),
    'password_already_exists',
  );
  const strength = await stytch.passwords.strengthCheck({ password: 'password' });
  expect(strength).toMatchObject({ valid_password: false, breached_password: true, strength_policy: 'zxcvbn' });
});

describe('across organizations', () => {
  test('an address has a password for all of them', async () => {
    const { stytch, emulator } = b2b;
    const email_address = BOB.email_address;
    await stytch.passwords.discovery.email.resetStart({ email_address });
    const { token: password_reset_token = '' } = await emulator.inbox.next({ to: email_address });
    const reset = await stytch.passwords.discovery.email.reset({ password_reset_token, password: OTHER });
    expect(reset.discovered_organizations).toMatchObject([{ membership: { type: 'active_member' } }]);
    const login = await stytch.passwords.discovery.authenticate({ email_address, password: OTHER });
    const { intermediate_session_token } = login;
    const exchanged = await stytch.discovery.intermediateSessions.exchange({ ...IN_ORG, intermediate_session_token });
    expect(exchanged.member_session?.authentication_factors[0]?.type).toBe('password');
    await stytch.passwords.authenticate({ ...BOB, password: OTHER });
    await rejects(
      stytch.passwords.discovery.authenticate({ email_address, password: PASSWORD }),
      'unauthorized_credentials',
      401,
    );
    await stytch.passwords.email.requireReset({ email_address });
    await rejects(stytch.passwords.discovery.authenticate({ email_address, password: OTHER }), 'member_reset_password');
    expect((await stytch.organizations.members.get(AS_ADA)).member_id).toBe(ADA.member_id);
  });
});
