import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loginIdApi } from '../../../../../../src/facade/testing/emulator/loginid/api.ts';
import { LoginID } from '../../../../../../src/loginid.ts';
import { type Running, startEmulator } from '../helpers.ts';

let running: Running<'loginid'>;
let loginid: LoginID;
beforeAll(async () => {
  running = await startEmulator('loginid', loginIdApi);
  loginid = new LoginID({ ...running.clientOptions(), validate: 'all', retry: false });
});
beforeEach(() => running.emulator.reset());
afterAll(() => running.close());

const username = 'grace@example.com';
const passkey = () => running.emulator.passkeys.create({ rpId: 'localhost' });

async function register(key = passkey()) {
  const { attestation_payload } = await loginid.register.fido2Init({ username });
  const attested = key.attest(attestation_payload ?? {}, { origin: 'http://localhost:3000' });
  const login = await loginid.register.fido2Complete({ username, attestation_payload: attested as never });
  return { key, login, id: login.user?.id ?? '' };
}

async function assertion(key: ReturnType<typeof passkey>) {
  const { assertion_payload } = await loginid.authenticate.fido2Init({ username });
  return key.assert(assertion_payload ?? {}, { origin: 'http://localhost:3000' }) as never;
}

describe('passkeys', () => {
  test('register a user and log in, each challenge once', async () => {
    const { key, login } = await register();
    expect(login.is_authenticated).toBe(true);
    expect(await loginid.verifyToken(login.jwt ?? '', { username })).toHaveProperty('sub');
    const assertion_payload = await assertion(key);
    const { credential } = await loginid.authenticate.fido2Complete({ username, assertion_payload });
    expect(credential?.uuid).toBe(login.credential?.uuid);
    await expect(loginid.authenticate.fido2Complete({ username, assertion_payload })).rejects.toMatchObject({
      httpStatusCode: 401,
      errorType: 'failed_to_authenticate',
    });
  });

  test('of others, revoked ones and those of deactivated users are rejected', async () => {
    const { key, login, id } = await register();
    const stranger = { ...((await assertion(key)) as object), credential_id: 'AAAA' } as never;
    await expect(loginid.authenticate.fido2Complete({ username, assertion_payload: stranger })).rejects.toMatchObject({
      errorType: 'credential_not_found',
    });
    await loginid.users.deactivate({ user_id: id });
    await expect(
      loginid.authenticate.fido2Complete({ username, assertion_payload: await assertion(key) }),
    ).rejects.toMatchObject({ errorType: 'account_deactivated' });
    await loginid.users.activate({ user_id: id });
    await loginid.credentials.revoke({ user_id: id, credential: { uuid: login.credential?.uuid ?? '' } });
    await expect(loginid.authenticate.fido2Init({ username })).rejects.toMatchObject({
      errorType: 'credential_not_found',
    });
  });

  test('are added by a code that was authorized for it', async () => {
    const { id } = await register();
    const { code } = await loginid.codes.generate({
      user_id: id,
      code_type: 'short',
      purpose: 'add_credential',
      authorize: false,
    });
    const authentication_code = { code, type: 'short' };
    await expect(loginid.credentials.fido2InitCode({ username, authentication_code })).rejects.toMatchObject({
      errorType: 'operation_not_allowed',
    });
    await loginid.codes.authorize({ user_id: id, code_type: 'short', purpose: 'add_credential', code });
    const { attestation_payload } = await loginid.credentials.fido2InitCode({ username, authentication_code });
    const attested = passkey().attest(attestation_payload ?? {}, { origin: 'http://localhost' }) as never;
    await loginid.credentials.fido2Complete({ username, attestation_payload: attested });
    expect((await loginid.credentials.list({ username })).credentials).toHaveLength(2);
  });
});

describe('codes', () => {
  const ask = {
    username: 'ada@example.com',
    code_type: 'short' as const,
    purpose: 'temporary_authentication' as const,
  };

  test('log in where somebody waits, once', async () => {
    const { code } = await loginid.codes.generate({ ...ask, authorize: false });
    expect(await running.emulator.inbox.next({ to: ask.username })).toMatchObject({ code });
    const waiting = { username: ask.username, code, code_type: 'short' as const };
    const login = loginid.waitCode(waiting);
    await loginid.codes.authorize({ ...ask, code });
    expect(await login).toMatchObject({ is_authenticated: true, user: { username: ask.username } });
    await expect(loginid.waitCode(waiting)).rejects.toMatchObject({ errorType: 'invalid_verification_code' });
  });

  test.each<[string, (code: string) => unknown, string]>([
    ['expire after a day', () => running.emulator.clock.advance('1d'), 'verification_code_expired'],
    ['are invalidated together', () => loginid.codes.invalidateAll(ask), 'verification_code_not_found'],
  ])('%s', async (_, act, errorType) => {
    const { code } = await loginid.codes.generate({ ...ask, authorize: true });
    await act(code);
    await expect(loginid.codes.authorize({ ...ask, code })).rejects.toMatchObject({ errorType });
  });

  test('of two users do not mix', async () => {
    await loginid.users.create({ username });
    const { code } = await loginid.codes.generate({ ...ask, authorize: true });
    await expect(loginid.codes.authorize({ ...ask, username, code })).rejects.toMatchObject({
      errorType: 'verification_code_not_found',
    });
  });
});

describe('transactions', () => {
  test('are confirmed by a passkey', async () => {
    const { key } = await register();
    const { id, nonce } = await loginid.createTx({ tx_payload: 'pay 10', username });
    const { assertion_options, tx_id } = await loginid.tx.init({ username, tx_id: id });
    const signed = key.assert(assertion_options ?? {}, { origin: 'http://localhost' }) as Record<string, string>;
    const { jwt } = await loginid.tx.complete({
      tx_id: tx_id ?? '',
      username,
      challenge: signed['challenge'] ?? '',
      key_handle: signed['credential_id'] ?? '',
      client_data: signed['client_data'] ?? '',
      auth_data: signed['authenticator_data'] ?? '',
      sign_data: signed['signature'] ?? '',
    });
    expect(await loginid.verifyTransaction(jwt, { tx_payload: 'pay 10', nonce, username })).toHaveProperty('sub');
    await expect(loginid.tx.init({ username, tx_id: id })).rejects.toMatchObject({
      errorType: 'operation_not_allowed',
    });
  });

  test('are shown and confirmed on a page', async () => {
    const { id, url, nonce } = await loginid.createTx({ tx_payload: '<b>pay 10</b>', username: 'ada@example.com' });
    expect(await (await fetch(url ?? '')).text()).toContain('&lt;b&gt;pay 10&lt;/b&gt;');
    const page = await (await fetch(url ?? '', { method: 'POST' })).text();
    const token = /<pre>(.+)<\/pre>/.exec(page)?.[1] ?? '';
    expect(await loginid.verifyTransaction(token, { tx_payload: '<b>pay 10</b>', nonce })).toHaveProperty('sub');
    expect((await fetch(`${running.emulator.url}/tx/${id}`)).status).toBe(400);
  });
});

test('a password logs in, and a wrong one does not', async () => {
  await loginid.register.password({ username, password: 'correct horse', password_confirmation: 'correct horse' });
  expect(await loginid.authenticate.password({ username, password: 'correct horse' })).toMatchObject({
    is_authenticated: true,
  });
  await expect(loginid.authenticate.password({ username, password: 'wrong' })).rejects.toMatchObject({
    httpStatusCode: 401,
  });
  expect(JSON.stringify(running.emulator.state('users'))).not.toContain('correct horse');
});

test('a public key logs in by signing the nonce', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publickey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  await loginid.credentials.addPublickey({ username: 'ada@example.com', publickey });
  const { challenge_id, server_nonce } = await loginid.authenticate.publickeyInit({
    username: 'ada@example.com',
    publickey,
  });
  const finish = { username: 'ada@example.com', challenge_id: challenge_id ?? '' };
  const assertion = sign('sha256', Buffer.from(server_nonce ?? ''), privateKey).toString('base64');
  expect(await loginid.authenticate.publickeyComplete({ ...finish, assertion })).toMatchObject({
    is_authenticated: true,
  });
  await expect(loginid.authenticate.publickeyComplete({ ...finish, assertion })).rejects.toMatchObject({
    httpStatusCode: 401,
  });
});

test('a proof of identity passes on its page', async () => {
  const { credential_uuid, iframe_url } = await loginid.credentials.authidInit({ username: 'ada@example.com' });
  const complete = { username: 'ada@example.com', credential_uuid };
  await expect(loginid.credentials.authidComplete(complete)).rejects.toMatchObject({ httpStatusCode: 401 });
  await fetch(iframe_url, { method: 'POST' });
  const { jwt } = await loginid.credentials.authidComplete(complete);
  expect(await loginid.verifyToken(jwt ?? '')).toHaveProperty('sub');
  const { result_url, auth_token } = await loginid.credentials.authidEvaluate(complete);
  const result = await fetch(result_url ?? '', { headers: { authorization: `Bearer ${auth_token}` } });
  expect(await result.json()).toEqual({ credential_uuid, is_passed: true });
});

test('a mail verifies an address', async () => {
  const { id } = await loginid.users.create({ username });
  await loginid.users.dispatchEmailVerification({ user_id: id });
  const { link = '' } = await running.emulator.inbox.next({ to: username });
  expect(await (await fetch(link)).text()).toContain('Your address is verified');
  expect(await loginid.users.retrieve({ username })).toMatchObject({
    contacts: [{ contact: username, is_verified: true }],
  });
  expect((await fetch(link)).status).toBe(400);
});

test('a recovery code replaces the older one', async () => {
  const codes = [1, 2].map(() => loginid.credentials.generateRecoveryCode({ username: 'ada@example.com' }));
  const [one, other] = await Promise.all(codes);
  expect(one?.code).not.toBe(other?.code);
  const { credentials } = await loginid.credentials.list({ username: 'ada@example.com' });
  expect(credentials.filter(({ type }) => type === 'recovery_code')).toHaveLength(1);
});

describe('service tokens', () => {
  test('are good once, and for their scope', async () => {
    const send = async (scope: string, token?: string) => {
      const authorization = `Bearer ${token ?? (await loginid.generateServiceToken({ scope }))}`;
      const response = await fetch(`${running.emulator.url}/manage/users/retrieve`, {
        method: 'POST',
        headers: { authorization, 'x-client-id': 'example-client-id', 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'ada@example.com' }),
      });
      return response.status;
    };
    const token = await loginid.generateServiceToken({ scope: 'users.retrieve' });
    expect([await send('', token), await send('', token), await send('users.delete'), await send('', 'a.b.c')]).toEqual(
      [200, 401, 401, 401],
    );
  });
});

test('every operation has a flow', () => {
  const { operations, flows } = running.emulator.api;
  // Keys are those of the issuer.
  const missing = operations.map(({ name }) => name).filter((name) => flows[name] === undefined);
  expect(missing).toEqual(operations.filter(({ path }) => path === '/certs').map(({ name }) => name));
});
