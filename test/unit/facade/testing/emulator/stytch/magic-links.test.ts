import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { stytchConsumerApi } from '../../../../../../src/facade/testing/emulator/stytch/consumer/api.ts';
import { Stytch } from '../../../../../../src/stytch.ts';
import { type Running, startEmulator } from '../helpers.ts';

let running: Running<'stytch'>;
let stytch: Stytch;
beforeAll(async () => {
  running = await startEmulator('stytch', stytchConsumerApi);
  stytch = new Stytch({ ...running.clientOptions(), validate: 'all' });
});
beforeEach(() => running.emulator.reset());
afterAll(() => running.close());

const email = 'grace@example.com';

test('a link signs up, once, with a session that our own check accepts', async () => {
  const { user_id, email_id, user_created } = await stytch.magicLinks.email.loginOrCreate({ email });
  expect(user_created).toBe(true);
  const { token = '', link, to, userId } = await running.emulator.inbox.next({ to: email, channel: 'email' });
  expect([to, userId, new URL(link ?? '').searchParams.get('token')]).toEqual([email, user_id, token]);
  const login = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  expect([login.user_id, login.method_id, login.user.emails[0]?.verified]).toEqual([user_id, email_id, true]);
  expect(await stytch.sessions.validate(login.session_jwt)).toMatchObject({ status: 'signed-in', userId: user_id });
  await expect(stytch.magicLinks.authenticate({ token })).rejects.toMatchObject({
    httpStatusCode: 401,
    errorType: 'unable_to_auth_magic_link',
  });
});

test('a link expires by the clock of the emulator', async () => {
  await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com', login_expiration_minutes: 10 });
  const { token = '' } = await running.emulator.inbox.next();
  running.emulator.clock.advance('10m');
  await expect(stytch.magicLinks.authenticate({ token })).rejects.toMatchObject({
    errorType: 'unable_to_auth_magic_link',
  });
  await expect(stytch.magicLinks.authenticate({ token: 'invented' })).rejects.toMatchObject({
    httpStatusCode: 404,
    errorType: 'magic_link_not_found',
  });
});
