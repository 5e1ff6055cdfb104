import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { stytchConsumerApi } from '../../../../../../../src/facade/testing/emulator/stytch/consumer/api.ts';
import { Stytch } from '../../../../../../../src/stytch.ts';
import { startEmulator } from '../../helpers.ts';
import { ADA, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const { user_id } = ADA;

function codeFor(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: consumer.emulator.clock.now() });
}

test('an app is enrolled by its first code, and no code is good twice', async () => {
  const { stytch, emulator } = consumer;
  const { secret, qr_code, recovery_codes, totp_id } = await stytch.totps.create({ user_id });
  expect(qr_code).toMatch(/^data:image\/png;base64,/);
  expect(recovery_codes).toHaveLength(10);
  const totp_code = codeFor(secret);
  const step = { user_id, totp_code, session_token: 'example-session-token' };
  const { session, user } = await stytch.totps.authenticate(step);
  expect(user.totps).toEqual([{ totp_id, verified: true }]);
  expect(session?.authentication_factors.map(({ type }) => type)).toEqual(['magic_link', 'totp']);
  await rejects(stytch.totps.authenticate({ user_id, totp_code }), 'totp_code_already_authenticated');
  emulator.clock.advance('90s');
  await rejects(stytch.totps.authenticate({ user_id, totp_code }), 'unable_to_authenticate_totp', 401);
  await stytch.totps.authenticate({ user_id, totp_code: codeFor(secret) });
  await rejects(stytch.totps.create({ user_id }), 'active_totp_exists');
  expect(JSON.stringify(emulator.state('users'))).not.toContain(secret);
});

test('a recovery code is good once', async () => {
  const { totps } = consumer.stytch;
  const { recovery_codes, totp_id } = await totps.create({ user_id });
  const recovery_code = recovery_codes[3] ?? '';
  await rejects(totps.authenticate({ user_id, totp_code: recovery_code }), 'recovery_code_used_as_totp_code');
  await rejects(totps.recover({ user_id, recovery_code: '123456' }), 'totp_code_used_as_recovery_code');
  const { session } = await totps.recover({ user_id, recovery_code, session_duration_minutes: 5 });
  expect(session?.authentication_factors[0]?.type).toBe('recovery_codes');
  await rejects(totps.recover({ user_id, recovery_code }), 'unable_to_authenticate_recovery_code', 401);
  const { totps: left } = await totps.recoveryCodes({ user_id });
  expect(left).toEqual([{ totp_id, verified: false, recovery_codes: recovery_codes.toSpliced(3, 1) }]);
});

test('an app that is not enrolled in time is of no use', async () => {
  const { stytch, emulator } = consumer;
  await rejects(stytch.totps.recoveryCodes({ user_id }), 'totps_not_found_for_user');
  const { secret } = await stytch.totps.create({ user_id, expiration_minutes: 5 });
  emulator.clock.advance('5m');
  await rejects(stytch.totps.authenticate({ user_id, totp_code: codeFor(secret) }), 'expired_totp');
});

test('a user of a seed may have an app', async () => {
  const secret = 'JBSWY3DPEHPK3PXP';
  const users = [{ totps: [{ totp_id: 'totp-test-1', verified: true, secret }] }];
  const running = await startEmulator('stytch', stytchConsumerApi, { users });
  const { emulator } = running;
  const stytch = new Stytch(emulator.clientOptions());
  const totp_code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: emulator.clock.now() });
  const { user } = await stytch.totps.authenticate({ user_id, totp_code });
  expect(user.totps).toEqual([{ totp_id: 'totp-test-1', verified: true }]);
  await running.close();
});
