import { describe, expect, test } from 'vitest';
import { createPkcePair } from '../../../../../../../src/stytch.ts';
import { ADA, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const email = 'grace@example.com';

async function nextToken(): Promise<string> {
  return (await consumer.emulator.inbox.next({ timeout: 0 })).token ?? '';
}

test('a link signs up, once, with a session that our own check accepts', async () => {
  const { stytch, emulator } = consumer;
  const { user_id, email_id, user_created } = await stytch.magicLinks.email.loginOrCreate({ email });
  expect(user_created).toBe(true);
  const { token = '', link, to, userId } = await emulator.inbox.next({ to: email, channel: 'email' });
  expect([to, userId, new URL(link ?? '').searchParams.get('token')]).toEqual([email, user_id, token]);
  const login = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  expect([login.user_id, login.method_id, login.user.emails[0]?.verified]).toEqual([user_id, email_id, true]);
  expect(await stytch.sessions.validate(login.session_jwt)).toMatchObject({ status: 'signed-in', userId: user_id });
  await rejects(stytch.magicLinks.authenticate({ token }), 'unable_to_auth_magic_link', 401);
});

test('a link expires by the clock of the emulator', async () => {
  const { stytch, emulator } = consumer;
  await stytch.magicLinks.email.loginOrCreate({ email: ADA.email, login_expiration_minutes: 10 });
  const token = await nextToken();
  emulator.clock.advance('10m');
  await rejects(stytch.magicLinks.authenticate({ token }), 'unable_to_auth_magic_link', 401);
  await rejects(stytch.magicLinks.authenticate({ token: 'invented' }), 'magic_link_not_found', 404);
});

test('PKCE and attributes bind a link to who asked for it, and a failure leaves it good', async () => {
  const { stytch } = consumer;
  const { code_challenge, code_verifier } = await createPkcePair();
  const attributes = { ip_address: '203.0.113.7', user_agent: 'test' };
  await stytch.magicLinks.email.send({ email: ADA.email, code_challenge, attributes });
  const token = await nextToken();
  const options = { ip_match_required: true, user_agent_match_required: false };
  const { magicLinks } = stytch;
  await rejects(magicLinks.authenticate({ token }), 'pkce_expected_code_verifier');
  await rejects(magicLinks.authenticate({ token, code_verifier: 'x'.repeat(43) }), 'pkce_mismatch');
  await rejects(magicLinks.authenticate({ token, code_verifier, options }), 'attribute_mismatch', 401);
  const { session, session_token } = await magicLinks.authenticate({ token, code_verifier, options, attributes });
  expect([session, session_token]).toEqual([null, '']);
});

test('an address that is added to a user goes again unless it is verified in five minutes', async () => {
  const { stytch, emulator } = consumer;
  await rejects(stytch.magicLinks.email.send({ email }), 'email_not_found', 404);
  await stytch.magicLinks.email.send({ email, user_id: ADA.user_id });
  emulator.clock.advance('5m');
  expect((await stytch.users.get({ user_id: ADA.user_id })).emails.map((entry) => entry.email)).toEqual([ADA.email]);
  await stytch.magicLinks.email.send({ email, user_id: ADA.user_id });
  await nextToken();
  await stytch.magicLinks.authenticate({ token: await nextToken() });
  emulator.clock.advance('5m');
  expect((await stytch.users.get({ user_id: ADA.user_id })).emails).toHaveLength(2);
});

test('an invite makes a pending user, who is gone with it when it is revoked', async () => {
  const { stytch } = consumer;
  await rejects(stytch.magicLinks.email.invite({ email: ADA.email }), 'duplicate_email');
  const { user_id } = await stytch.magicLinks.email.invite({ email, name: { first_name: 'Grace' } });
  expect(await stytch.users.get({ user_id })).toMatchObject({ status: 'pending', name: { first_name: 'Grace' } });
  const token = await nextToken();
  await stytch.magicLinks.email.revokeInvite({ email });
  await rejects(stytch.magicLinks.authenticate({ token }), 'magic_link_not_found', 404);
  await rejects(stytch.users.get({ user_id }), 'user_not_found', 404);
  await stytch.magicLinks.email.invite({ email });
  expect((await stytch.magicLinks.authenticate({ token: await nextToken() })).user.status).toBe('active');
});

test('an embedded link verifies no address', async () => {
  const { stytch, emulator } = consumer;
  const { user_id } = await stytch.users.create({ email });
  const { token } = await stytch.magicLinks.create({ user_id });
  const { session, user } = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 5 });
  expect(session?.authentication_factors[0]).toMatchObject({ type: 'magic_link', delivery_method: 'embedded' });
  expect([user.emails[0]?.verified, emulator.inbox.list()]).toEqual([false, []]);
});

describe('the documented values for tests', () => {
  test('succeed without a message', async () => {
    const { stytch, emulator } = consumer;
    await stytch.magicLinks.email.loginOrCreate({ email: 'sandbox@stytch.com' });
    const token = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
    const { session_jwt } = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
    expect((await stytch.sessions.authenticate({ session_jwt })).user.emails[0]?.email).toBe('sandbox@stytch.com');
    expect(emulator.inbox.list()).toEqual([]);
  });

  test.each([
    ['3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=', 'unable_to_auth_magic_link', 401],
    ['CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=', 'magic_link_not_found', 404],
  ])('fail with %s', async (token, word, status) => {
    await rejects(consumer.stytch.magicLinks.authenticate({ token }), word, status);
  });
});

test.each<[string, object, string]>([
  ['an address', { email: 'nobody' }, 'invalid_email'],
  ['a URL', { email, login_magic_link_url: 'nowhere', signup_magic_link_url: 'nowhere' }, 'invalid_magic_link_url'],
  ['a lifetime', { email, signup_expiration_minutes: 4 }, 'invalid_expiration'],
  ['a challenge', { email, code_challenge: 'short' }, 'invalid_pkce_code_challenge'],
])('%s that is wrong is rejected', async (_, params, word) => {
  await rejects(consumer.stytch.magicLinks.email.loginOrCreate({ email, ...params }), word);
});
