import { expect, test } from 'vitest';
import { ADA, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const phone_number = '+15550100000';

async function nextCode(): Promise<string> {
  return (await consumer.emulator.inbox.next({ timeout: 0 })).code ?? '';
}

/** A code that is certainly another one. */
function otherThan(code: string): string {
  return code === '000001' ? '000002' : '000001';
}

test.each(['sms', 'whatsapp'] as const)('a code by %s signs up and logs in', async (channel) => {
  const { stytch, emulator } = consumer;
  const { phone_id, user_id, user_created } = await stytch.otps[channel].loginOrCreate({ phone_number });
  expect(emulator.inbox.list({ to: phone_number, channel })).toHaveLength(1);
  const code = await nextCode();
  const login = await stytch.otps.authenticate({ method_id: phone_id, code, session_duration_minutes: 60 });
  expect([user_created, login.user_id, login.user.phone_numbers[0]?.verified]).toEqual([true, user_id, true]);
  expect(login.session?.authentication_factors).toMatchObject([
    { type: 'otp', delivery_method: channel, phone_number_factor: { phone_id, phone_number } },
  ]);
  await rejects(stytch.otps.authenticate({ method_id: phone_id, code }), 'unable_to_auth_otp_code', 401);
});

test('only the newest code of an address is good, and not for long', async () => {
  const { stytch, emulator } = consumer;
  const method_id = ADA.email_id;
  await stytch.otps.email.send({ email: ADA.email });
  const first = await nextCode();
  await stytch.otps.email.send({ email: ADA.email });
  const second = await nextCode();
  if (first !== second) await rejects(stytch.otps.authenticate({ method_id, code: first }), 'otp_code_not_found', 404);
  emulator.clock.advance('2m');
  await rejects(stytch.otps.authenticate({ method_id, code: second }), 'unable_to_auth_otp_code', 401);
});

test('a number is added to a user by a session', async () => {
  const { stytch } = consumer;
  await rejects(stytch.otps.sms.send({ phone_number }), 'phone_number_not_found', 404);
  const { phone_id, user_id } = await stytch.otps.sms.send({ phone_number, session_token: 'example-session-token' });
  const params = { method_id: phone_id, code: await nextCode(), session_token: 'example-session-token' };
  const { session, session_token } = await stytch.otps.authenticate(params);
  expect([user_id, session_token]).toEqual([ADA.user_id, 'example-session-token']);
  expect(session?.authentication_factors.map(({ type }) => type)).toEqual(['magic_link', 'otp']);
});

test('twenty wrong codes lock a user for an hour, and a right one starts the count anew', async () => {
  const { stytch, emulator } = consumer;
  const method_id = ADA.email_id;
  const wrong = async (times: number): Promise<void> => {
    await stytch.otps.email.send({ email: ADA.email, expiration_minutes: 10 });
    const code = otherThan(await nextCode());
    for (let time = 0; time < times; time += 1)
      await rejects(stytch.otps.authenticate({ method_id, code }), 'otp_code_not_found', 404);
  };
  await wrong(19);
  await stytch.otps.email.send({ email: ADA.email });
  await stytch.otps.authenticate({ method_id, code: await nextCode() });
  await wrong(20);
  await stytch.otps.email.send({ email: ADA.email, expiration_minutes: 10 });
  const code = await nextCode();
  await rejects(stytch.otps.authenticate({ method_id, code }), 'user_lock_limit_reached', 429);
  expect((await stytch.users.get({ user_id: ADA.user_id })).is_locked).toBe(true);
  emulator.clock.advance('1h');
  await stytch.otps.email.send({ email: ADA.email });
  const { user } = await stytch.otps.authenticate({ method_id, code: await nextCode() });
  expect([user.is_locked, user.lock_expires_at]).toEqual([false, null]);
});

test('the documented number takes the documented code', async () => {
  const { phone_id: method_id } = await consumer.stytch.otps.sms.loginOrCreate({ phone_number: '+10000000000' });
  expect((await consumer.stytch.otps.authenticate({ method_id, code: '000000' })).method_id).toBe(method_id);
  expect(consumer.emulator.inbox.list()).toEqual([]);
});

test.each<[string, () => Promise<unknown>, string]>([
  ['a number', () => consumer.stytch.otps.sms.loginOrCreate({ phone_number: '555' }), 'invalid_phone_number'],
  ['a method', () => consumer.stytch.otps.authenticate({ method_id: 'x', code: '1' }), 'invalid_method_id'],
  [
    'a lifetime',
    () => consumer.stytch.otps.email.send({ email: ADA.email, expiration_minutes: 11 }),
    'invalid_expiration_otp',
  ],
])('%s that is wrong is rejected', async (_, call, word) => rejects(call(), word));
