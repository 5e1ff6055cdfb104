import { expect, test } from 'vitest';
import { ADA, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const { user_id } = ADA;
const domain = 'example.com';

async function register(passkey: { attest(options: unknown): unknown }, use_base64_url_encoding = false) {
  const { webauthn } = consumer.stytch;
  const start = await webauthn.registerStart({
    user_id,
    domain,
    return_passkey_credential_options: true,
    use_base64_url_encoding,
  });
  const public_key_credential = String(passkey.attest(start.public_key_credential_creation_options));
  return {
    registered: await webauthn.register({ user_id, public_key_credential, session_duration_minutes: 60 }),
    public_key_credential,
  };
}

test.each([false, true])('a passkey is registered and logs in without a name (base64url: %s)', async (isUrlSafe) => {
  const { webauthn } = consumer.stytch;
  const passkey = consumer.emulator.passkeys.create({ rpId: domain });
  const { registered, public_key_credential } = await register(passkey, isUrlSafe);
  const { webauthn_registration_id } = registered;
  expect(registered.user.webauthn_registrations).toMatchObject([{ webauthn_registration_id, domain, verified: true }]);
  await rejects(webauthn.register({ user_id, public_key_credential }), 'no_pending_webauthn_registration');
  const { public_key_credential_request_options: options } = await webauthn.authenticateStart({ domain });
  const assertion = String(passkey.assert(options));
  const login = await webauthn.authenticate({ public_key_credential: assertion, session_duration_minutes: 60 });
  expect([login.user_id, login.session?.authentication_factors[0]?.webauthn_factor]).toEqual([
    user_id,
    { webauthn_registration_id, domain, user_agent: '' },
  ]);
  await rejects(
    webauthn.authenticate({ public_key_credential: assertion }),
    'unable_to_auth_webauthn_registration',
    401,
  );
});

test('another page, another user and a late response are rejected', async () => {
  const { stytch, emulator } = consumer;
  const { webauthn } = stytch;
  const passkey = emulator.passkeys.create({ rpId: domain });
  await register(passkey);
  const respond = async (origin?: string, minutes = 0): Promise<unknown> => {
    const { public_key_credential_request_options: options } = await webauthn.authenticateStart({ domain, user_id });
    emulator.clock.advance(`${minutes}m`);
    return webauthn.authenticate({ public_key_credential: String(passkey.assert(options, { origin })) });
  };
  await rejects(respond('https://example.org'), 'unable_to_auth_webauthn_registration', 401);
  await rejects(respond(undefined, 5), 'unable_to_auth_webauthn_registration', 401);
  await respond('https://login.example.com');
  const { user_id: other } = await stytch.users.create({ email: 'grace@example.com' });
  await rejects(webauthn.authenticateStart({ domain, user_id: other }), 'no_active_webauthn_registrations');
  const start = await webauthn.registerStart({ user_id: other, domain });
  const public_key_credential = String(
    emulator.passkeys.create({ rpId: domain }).attest(start.public_key_credential_creation_options),
  );
  await rejects(webauthn.register({ user_id, public_key_credential }), 'no_pending_webauthn_registration');
  await rejects(webauthn.register({ user_id, public_key_credential: '{}' }), 'invalid_public_key_credential');
});

test('a registration is named, listed, not offered twice, and deleted', async () => {
  const { webauthn, users } = consumer.stytch;
  const passkey = consumer.emulator.passkeys.create({ rpId: domain });
  const { registered } = await register(passkey);
  const { webauthn_registration_id } = registered;
  const { webauthn_registration } = await webauthn.update({ webauthn_registration_id, name: 'Laptop' });
  expect(webauthn_registration?.name).toBe('Laptop');
  const { credentials } = await webauthn.listCredentials({ user_id, domain });
  expect(credentials).toMatchObject([{ webauthn_registration_id, credential_id: passkey.id, type: 'public-key' }]);
  await expect(register(passkey)).rejects.toThrow('registered already');
  await users.deleteWebAuthnRegistration({ webauthn_registration_id });
  const { public_key_credential_request_options: options } = await webauthn.authenticateStart({ domain });
  const login = webauthn.authenticate({ public_key_credential: String(passkey.assert(options)) });
  await rejects(login, 'webauthn_registration_not_found', 404);
});

test('a pending user registers nothing', async () => {
  const { user_id: pending } = await consumer.stytch.users.create({ create_user_as_pending: true });
  const start = consumer.stytch.webauthn.registerStart({ user_id: pending, domain });
  await rejects(start, 'cannot_use_webauthn_with_pending_user');
});

test('a passkey for a browser is known already', async () => {
  const { stytch, emulator } = consumer;
  const fixture = emulator.passkeys.fixture();
  expect([fixture.rpId, Buffer.from(fixture.userHandle, 'base64url').toString()]).toEqual(['localhost', user_id]);
  const { credentials } = await stytch.webauthn.listCredentials({ user_id, domain: 'localhost' });
  expect(credentials.map(({ credential_id }) => credential_id)).toEqual([fixture.id]);
});
