import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, logIn, startB2B } from './b2b.ts';

const b2b = startB2B();

function codeOf(secret: string): string {
  return new TOTP({ secret }).generate({ timestamp: b2b.emulator.clock.now() });
}

test('an authenticator app is a second factor, and recovery codes stand in for it', async () => {
  const { stytch, emulator } = b2b;
  const { session_token } = await logIn(b2b);
  const { secret, recovery_codes, member } = await stytch.totps.create(AS_ADA);
  expect(member.totp_registration_id).toBe('');
  const params = { ...AS_ADA, session_token };
  await rejects(stytch.totps.authenticate({ ...params, code: '000000x' }), 'unable_to_authenticate_totp', 401);
  const enrolled = await stytch.totps.authenticate({
    ...params,
    code: codeOf(secret),
    set_mfa_enrollment: 'enroll',
    set_default_mfa: true,
  });
  expect(enrolled.member).toMatchObject({ mfa_enrolled: true, default_mfa_method: 'totp' });
  expect(enrolled.session_token).toBe(session_token);
  await rejects(stytch.totps.authenticate({ ...params, code: codeOf(secret) }), 'totp_code_already_authenticated');
  await rejects(stytch.totps.create(AS_ADA), 'active_totp_exists');
  const { intermediate_session_token, mfa_required } = await logIn(b2b);
  expect(mfa_required).toMatchObject({
    member_options: { totp_registration_id: enrolled.member.totp_registration_id },
    secondary_auth_initiated: null,
  });
  const [code = ''] = recovery_codes;
  const recovered = await stytch.recoveryCodes.recover({ ...AS_ADA, intermediate_session_token, recovery_code: code });
  expect(recovered).toMatchObject({ recovery_codes_remaining: 9, member_session: { member_id: ADA.member_id } });
  expect((await stytch.recoveryCodes.get(AS_ADA)).recovery_codes).toHaveLength(9);
  expect((await stytch.recoveryCodes.rotate(AS_ADA)).recovery_codes).toHaveLength(10);
  const second = { ...AS_ADA, session_token, recovery_code: code };
  await rejects(stytch.recoveryCodes.recover(second), 'unable_to_authenticate_recovery_code', 401);
  emulator.clock.advance('31s');
  const next = await logIn(b2b);
  await stytch.totps.authenticate({
    ...AS_ADA,
    intermediate_session_token: next.intermediate_session_token,
    code: codeOf(secret),
  });
  await stytch.organizations.members.deleteTOTP(AS_ADA);
  await rejects(stytch.recoveryCodes.get(AS_ADA), 'no_active_recovery_code_backed_factor');
});

test('a secret of elsewhere goes on; who has a factor must use it before adding another one', async () => {
  const { stytch } = b2b;
  const secret = 'JBSWY3DPEHPK3PXP';
  const { recovery_codes } = await stytch.totps.migrate({ ...AS_ADA, secret, recovery_codes: ['one-two-three'] });
  expect(recovery_codes).toEqual(['one-two-three']);
  const { session_token } = await logIn(b2b);
  await stytch.totps.authenticate({ ...AS_ADA, session_token, code: codeOf(secret) });
  const { organization_id, member_id } = AS_ADA;
  await stytch.organizations.members.deleteTOTP({ organization_id, member_id });
  const { secret: late } = await stytch.totps.create({ ...AS_ADA, expiration_minutes: 5 });
  b2b.emulator.clock.advance('6m');
  await rejects(stytch.totps.authenticate({ ...AS_ADA, session_token, code: codeOf(late) }), 'expired_totp');
});

test('only active members have second factors', async () => {
  const { stytch } = b2b;
  const { organization_id } = AS_ADA;
  const given = { organization_id, email_address: 'new@example.com', create_member_as_pending: true };
  const { member_id } = await stytch.organizations.members.create(given);
  await rejects(stytch.totps.create({ organization_id, member_id }), 'action_available_only_for_active_members');
});
