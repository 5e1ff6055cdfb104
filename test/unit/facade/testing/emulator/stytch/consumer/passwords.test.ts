import { createHash, pbkdf2Sync, scryptSync } from 'node:crypto';
import { argon2i, argon2id, bcrypt } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { ADA, rejects, startConsumer } from './consumer.ts';

const seeded = {
  emails: [{ email_id: 'email-test-1', email: 'seeded@example.com', verified: true }],
  password: 'a seed’s own password',
};
const consumer = startConsumer({
  users: [{ emails: [{ email_id: ADA.email_id, email: ADA.email, verified: true }] }, seeded],
});
const email = 'grace@example.com';
const password = 'tr0ub4dor-quixotic-lighthouse';
const other = 'entirely-different-marmalade-41';

test('a password signs up and logs in, and is never shown', async () => {
  const { stytch, emulator } = consumer;
  const created = await stytch.passwords.create({ email, password, session_duration_minutes: 60 });
  expect([created.user.emails[0]?.verified, created.user.password?.requires_reset]).toEqual([false, false]);
  expect(await stytch.sessions.validate(created.session_jwt)).toMatchObject({ status: 'signed-in' });
  const login = await stytch.passwords.authenticate({ email, password, session_duration_minutes: 60 });
  expect(login.session?.authentication_factors).toMatchObject([{ type: 'password', delivery_method: 'knowledge' }]);
  await rejects(stytch.passwords.authenticate({ email, password: other }), 'unauthorized_credentials', 401);
  expect(JSON.stringify([emulator.snapshot(), emulator.events])).not.toContain(password);
});

test('a user of a seed may have a password', async () => {
  const { user } = await consumer.stytch.passwords.authenticate({
    email: 'seeded@example.com',
    password: seeded.password,
  });
  expect([user.password?.requires_reset, JSON.stringify(user).includes(seeded.password)]).toEqual([false, false]);
});

test.each<[string, { email: string; password: string }, string, number]>([
  ['an address that is taken', { email: ADA.email, password }, 'duplicate_email', 400],
  ['a weak one', { email, password: 'password1' }, 'weak_password', 400],
])('creating %s is rejected', async (_, params, word, status) =>
  rejects(consumer.stytch.passwords.create(params), word, status),
);

test.each<[string, { email: string; password: string }, string, number]>([
  ['an unknown address', { email, password }, 'email_not_found', 404],
  ['a user without one', { email: ADA.email, password }, 'password_not_found', 404],
])('logging in with %s is rejected', async (_, params, word, status) =>
  rejects(consumer.stytch.passwords.authenticate(params), word, status),
);

test('two who sign up with one address at once do not both get it', async () => {
  const attempts = await Promise.allSettled([1, 2].map(() => consumer.stytch.passwords.create({ email, password })));
  expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a mail resets the password, ends all sessions, and logs in without it', async () => {
  const { stytch, emulator } = consumer;
  const { session_token } = await stytch.passwords.create({ email, password, session_duration_minutes: 60 });
  await stytch.passwords.email.resetStart({ email });
  const { token = '', text, link } = await emulator.inbox.next({ to: email });
  const loginLink = new URL(/https?:\/\/\S+stytch_token_type=login\S+/.exec(text)?.[0] ?? '');
  expect(new URL(link ?? '').searchParams.get('public_token')).toBe(emulator.clientOptions().publicToken);
  await rejects(stytch.passwords.email.reset({ token, password: 'password1' }), 'weak_password');
  const { user } = await stytch.passwords.email.reset({ token, password: other });
  expect(user.emails[0]?.verified).toBe(true);
  await rejects(stytch.sessions.authenticate({ session_token }), 'session_not_found', 404);
  await rejects(stytch.passwords.email.reset({ token, password }), 'unable_to_auth_password_reset_token', 401);
  await rejects(stytch.passwords.authenticate({ email, password }), 'unauthorized_credentials', 401);
  await stytch.passwords.authenticate({ email, password: other });
  const loginToken = loginLink.searchParams.get('token') ?? '';
  expect((await stytch.magicLinks.authenticate({ token: loginToken })).user_id).toBe(user.user_id);
});

test('the old password, or a session of the last five minutes, sets a new one', async () => {
  const { stytch, emulator } = consumer;
  await stytch.passwords.create({ email, password });
  const reset = { email, existing_password: password, new_password: other, session_duration_minutes: 60 };
  const { session_token } = await stytch.passwords.existingPassword.reset(reset);
  await stytch.passwords.sessions.reset({ session_token, password });
  await stytch.passwords.authenticate({ email, password });
  emulator.clock.advance('6m');
  const late = stytch.passwords.sessions.reset({ session_token, password: other });
  await rejects(late, 'session_too_old_to_reset_password');
});

test('a login by mail to an address that was never proven ends the sessions, and the password must be reset', async () => {
  const { stytch, emulator } = consumer;
  const { session_token } = await stytch.passwords.create({ email, password, session_duration_minutes: 60 });
  await stytch.magicLinks.email.send({ email });
  const { token = '' } = await emulator.inbox.next();
  expect((await stytch.magicLinks.authenticate({ token })).reset_sessions).toBe(true);
  await rejects(stytch.sessions.authenticate({ session_token }), 'session_not_found', 404);
  await rejects(stytch.passwords.authenticate({ email, password }), 'reset_password');
});

const salt = 'example-salt';
const sha = (name: string): string => createHash(name).update(`${salt}${password}`).digest('hex');
const salts = { prepend_salt: salt, append_salt: '' };
const argon = { salt, iteration_amount: 2, memory: 64, threads: 1, key_length: 16 };
const argonInput = {
  password,
  salt,
  iterations: 2,
  memorySize: 64,
  parallelism: 1,
  hashLength: 16,
  outputType: 'hex' as const,
};
const scrypt = {
  salt: Buffer.from(salt).toString('base64'),
  n_parameter: 16,
  r_parameter: 8,
  p_parameter: 1,
  key_length: 32,
};
const pbkdf2 = { salt, iteration_amount: 10, key_length: 32, algorithm: 'sha256' };

describe('a migrated hash', () => {
  test.each<[string, () => Promise<object> | object]>([
    [
      'bcrypt',
      async () => ({
        hash: (await bcrypt({ password, salt: Buffer.alloc(16, 1), costFactor: 4, outputType: 'encoded' })).replace(
          '$2a',
          '$2b',
        ),
      }),
    ],
    ['md_5', () => ({ hash: sha('md5'), md_5_config: salts })],
    ['sha_1', () => ({ hash: sha('sha1'), sha_1_config: salts })],
    ['sha_512', () => ({ hash: sha('sha512'), sha_512_config: salts })],
    ['argon_2i', async () => ({ hash: await argon2i(argonInput), argon_2_config: argon })],
    ['argon_2id', async () => ({ hash: await argon2id(argonInput), argon_2_config: argon })],
    ['scrypt', () => ({ hash: scryptSync(password, salt, 32, { N: 16 }).toString('base64'), scrypt_config: scrypt })],
    [
      'pbkdf_2',
      () => ({ hash: pbkdf2Sync(password, salt, 10, 32, 'sha256').toString('base64'), pbkdf_2_config: pbkdf2 }),
    ],
    ['phpass', () => ({ hash: '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0', password: 'test12345' })],
  ])('of %s is checked', async (hash_type, make) => {
    const { stytch } = consumer;
    const { hash = '', password: own = password, ...config } = (await make()) as { hash?: string; password?: string };
    const migrated = await stytch.passwords.migrate({ email, hash, hash_type, set_email_verified: true, ...config });
    expect([migrated.user_created, migrated.user.emails[0]?.verified]).toEqual([true, true]);
    await rejects(stytch.passwords.authenticate({ email, password: 'wrong' }), 'unauthorized_credentials', 401);
    expect((await stytch.passwords.authenticate({ email, password: own })).user_id).toBe(migrated.user_id);
    await rejects(stytch.passwords.migrate({ email, hash, hash_type, ...config }), 'password_already_exists');
  });

  test.each<[string, object, string]>([
    ['bcrypt', { hash: 'x' }, 'invalid_bcrypt_hash'],
    ['sha_1', { hash: sha('md5'), sha_1_config: salts }, 'invalid_sha_1_hash'],
    ['scrypt', { hash: 'x', scrypt_config: { ...scrypt, n_parameter: 15 } }, 'invalid_scrypt_n_parameter'],
    ['pbkdf_2', { hash: 'x', pbkdf_2_config: { ...pbkdf2, algorithm: 'x' } }, 'invalid_pbkdf_2_algorithm'],
    ['crypt', { hash: 'x' }, 'invalid_hash_type'],
  ])('of %s that is malformed is rejected', async (hash_type, config, word) =>
    rejects(consumer.stytch.passwords.migrate({ email, hash: '', hash_type, ...config }), word),
  );
});

test('strength is that of zxcvbn, and known breaches count', async () => {
  const { stytch } = consumer;
  expect(await stytch.passwords.strengthCheck({ password })).toMatchObject({
    valid_password: true,
    score: 4,
    breached_password: false,
    strength_policy: 'zxcvbn',
    feedback: { luds_requirements: { has_upper_case: false, has_digit: true, missing_complexity: 0 } },
  });
  const weak = await stytch.passwords.strengthCheck({ password: 'password1' });
  expect([weak.valid_password, weak.breached_password, weak.feedback?.suggestions.length]).toEqual([
    false,
    true,
    expect.any(Number),
  ]);
  const own = await stytch.passwords.strengthCheck({ password: 'gracehopper-navy', email: 'gracehopper-navy' });
  expect(own.valid_password).toBe(false);
});

test('the documented address takes any password', async () => {
  const sandbox = { email: 'sandbox@stytch.com', password: 'x' };
  await consumer.stytch.passwords.create(sandbox);
  expect(
    (await consumer.stytch.passwords.authenticate({ ...sandbox, session_duration_minutes: 5 })).session_jwt,
  ).not.toBe('');
});
