import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { ADA, open, rejects, startConsumer } from './consumer.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const profile_id = 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001';
const consumer = startConsumer({
  external_sessions: [{ session_token: 'elsewhere', email: ADA.email }],
  trusted_token_profiles: [
    {
      issuer: 'https://issuer.example',
      audience: 'app',
      can_jit_provision: true,
      pem_files: [{ public_key: keys.publicKey.export({ type: 'spki', format: 'pem' }) }],
    },
  ],
});
const session_token = 'example-session-token';

test('a session is extended only on request, and its JWT lasts five minutes', async () => {
  const { stytch, emulator } = consumer;
  const { session, session_jwt } = await stytch.sessions.authenticate({ session_token });
  emulator.clock.advance('6m');
  const later = await stytch.sessions.authenticate({ session_jwt });
  expect([later.session.expires_at, later.session_token]).toEqual([session.expires_at, session_token]);
  expect(later.session.last_accessed_at).not.toBe(session.last_accessed_at);
  expect(await stytch.sessions.validate(session_jwt)).toMatchObject({
    status: 'signed-out',
  });
  const extended = await stytch.sessions.authenticate({ session_token, session_duration_minutes: 120 });
  expect(extended.session.expires_at).toBe('2026-06-01T14:06:00Z');
  emulator.clock.advance('2h');
  await rejects(stytch.sessions.authenticate({ session_token }), 'session_not_found', 404);
});

test('claims merge, null deletes one, and reserved ones are ignored', async () => {
  const { sessions } = consumer.stytch;
  await sessions.authenticate({ session_token, session_custom_claims: { plan: 'a', seats: 1 } });
  const { session, session_jwt } = await sessions.authenticate({
    session_token,
    session_custom_claims: { seats: null, sub: 'somebody', 'https://stytch.com/session': 1 },
  });
  expect(session.custom_claims).toEqual({ plan: 'a' });
  expect(await sessions.validate(session_jwt)).toMatchObject({ status: 'signed-in', userId: ADA.user_id });
  const large = { text: 'x'.repeat(5000) };
  await rejects(sessions.authenticate({ session_token, session_custom_claims: large }), 'custom_claims_too_large');
});

test('the policy decides on an action, before the session is extended', async () => {
  const { sessions } = consumer.stytch;
  const check = (action: string) => ({ session_token, authorization_check: { resource_id: 'documents', action } });
  expect((await sessions.authenticate(check('write'))).verdict).toEqual({
    authorized: true,
    granting_roles: ['stytch_user'],
  });
  const before = (await sessions.authenticate({ session_token })).session.expires_at;
  const rejection = sessions.authenticate({ ...check('delete'), session_duration_minutes: 1000 });
  await rejects(rejection, 'consumer_session_authorization_error', 403);
  expect((await sessions.authenticate({ session_token })).session.expires_at).toBe(before);
  await consumer.stytch.users.update({ user_id: ADA.user_id, roles: ['admin'] });
  expect((await sessions.authenticate(check('delete'))).verdict?.granting_roles).toEqual(['admin']);
  expect((await consumer.stytch.rbac.policy()).policy?.roles.map(({ role_id }) => role_id)).toEqual([
    'stytch_user',
    'admin',
  ]);
});

test('sessions are listed without tokens, and revoked once', async () => {
  const { sessions } = consumer.stytch;
  const { sessions: listed } = await sessions.get({ user_id: ADA.user_id });
  expect([listed.length, JSON.stringify(listed).includes(session_token)]).toEqual([1, false]);
  const session_id = listed[0]?.session_id ?? '';
  await rejects(sessions.revoke({ session_id, session_token }), 'too_many_session_revoke_arguments');
  await sessions.revoke({ session_id });
  await rejects(sessions.revoke({ session_id }), 'session_not_found', 404);
  expect((await sessions.get({ user_id: ADA.user_id })).sessions).toEqual([]);
  await rejects(sessions.get({ user_id: 'x' }), 'user_not_found', 404);
});

test("somebody else's session is ignored: a login starts another one", async () => {
  const { stytch, emulator } = consumer;
  await stytch.magicLinks.email.loginOrCreate({ email: 'grace@example.com' });
  const { token = '' } = await emulator.inbox.next();
  const login = await stytch.magicLinks.authenticate({ token, session_token, session_duration_minutes: 60 });
  expect([login.session_token === session_token, login.session?.user_id]).toEqual([false, login.user_id]);
  await rejects(stytch.sessions.authenticate({}), 'no_session_arguments');
});

test('the documented session is a good one', async () => {
  const { sessions } = consumer.stytch;
  const { session, session_jwt } = await sessions.authenticate({
    session_token: 'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY',
  });
  expect(session.started_at).toBe('2021-08-28T00:41:58.935673Z');
  expect(await sessions.validate(session_jwt)).toMatchObject({
    status: 'signed-in',
    userId: 'user-test-e3795c81-f849-4167-bfda-e4a6e9c280fd',
  });
});

test('a session of elsewhere is taken over', async () => {
  const { sessions } = consumer.stytch;
  const { session, user_id } = await sessions.migrate({ session_token: 'elsewhere' });
  expect([user_id, session?.authentication_factors[0]?.type]).toEqual([ADA.user_id, 'imported']);
  await rejects(sessions.migrate({ session_token: 'x' }), 'migrate_from_external_missing_userinfo');
});

/** Signs a token as the trusted issuer does. */
function trustedToken(claims: object): string {
  const now = Math.floor(consumer.emulator.clock.now() / 1000);
  const all = { iss: 'https://issuer.example', aud: 'app', exp: now + 60, ...claims };
  const input = [{ alg: 'RS256' }, all]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${sign('sha256', Buffer.from(input), keys.privateKey).toString('base64url')}`;
}

test('a trusted token starts a session, once', async () => {
  const { sessions } = consumer.stytch;
  const token = trustedToken({ email: 'edith@example.com', sub: 'edith', jti: createHash('md5').digest('hex') });
  const { session, user } = await sessions.attest({ profile_id, token });
  expect([user.external_id, user.emails[0]?.verified, session?.authentication_factors[0]?.type]).toEqual([
    'edith',
    true,
    'trusted_auth_token',
  ]);
  await rejects(sessions.attest({ profile_id, token }), 'invalid_trusted_auth_token');
});

test.each<[string, () => string, string]>([
  ['another issuer', () => trustedToken({ iss: 'x' }), 'jwt_invalid_issuer'],
  ['another audience', () => trustedToken({ aud: 'x' }), 'jwt_invalid_audience'],
  ['no time left', () => trustedToken({ exp: 1 }), 'invalid_trusted_auth_token'],
  ['another signature', () => `${trustedToken({})}AAAA`, 'invalid_trusted_auth_token'],
])('a trusted token with %s is rejected', async (_, token, word) => {
  await rejects(consumer.stytch.sessions.attest({ profile_id, token: token() }), word);
});

test('an impersonator has an hour, which is not extended', async () => {
  const { stytch, emulator } = consumer;
  const { location } = await open(`${emulator.url}/dashboard/users/${ADA.user_id}/impersonate`);
  const impersonation_token = location.searchParams.get('token') ?? '';
  const { session, session_token: own } = await stytch.impersonation.authenticate({ impersonation_token });
  expect([session?.expires_at, session?.authentication_factors[0]?.type]).toEqual([
    '2026-06-01T13:00:00Z',
    'impersonated',
  ]);
  await rejects(
    stytch.sessions.authenticate({ session_token: own, session_duration_minutes: 600 }),
    'session_not_mutable',
  );
  await rejects(stytch.impersonation.authenticate({ impersonation_token }), 'unable_to_auth_impersonation_token', 401);
});
