import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Corbado } from '../../../../../../src/corbado.ts';
import { corbadoApi } from '../../../../../../src/facade/testing/emulator/corbado/api.ts';
import type { Passkey } from '../../../../../../src/facade/testing/emulator/passkeys.ts';
import { type Running, startEmulator } from '../helpers.ts';

let running: Running<'corbado'>;
let corbado: Corbado;
/** Sends whatever it is given. */
let unchecked: Corbado;
beforeAll(async () => {
  running = await startEmulator('corbado', corbadoApi);
  corbado = new Corbado({ ...running.clientOptions(), validate: 'all', retry: false });
  unchecked = new Corbado({ ...running.clientOptions(), validate: 'none', retry: false });
});
beforeEach(() => running.emulator.reset());
afterAll(() => running.close());

const clientInformation = {
  remoteAddress: '127.0.0.1',
  userAgent: 'test',
  userVerifyingPlatformAuthenticatorAvailable: true,
  conditionalMediationAvailable: true,
  parsedDeviceInfo: { browserName: 'Chromium', browserVersion: '1', osName: 'Linux', osVersion: '1' },
};
const rejected = (field: string, message: string) => ({
  httpStatusCode: 400,
  validationMessages: [{ field, message }],
});
const origin = { origin: 'http://localhost:3000' };
const createUser = async () => (await corbado.users.create({ fullName: 'Grace Hopper', status: 'active' })).userID;

async function append(userID: string) {
  const passkey = running.emulator.passkeys.create({ rpId: 'localhost' }) as Passkey<string>;
  const ask = { userID, processID: 'process-1', clientInformation };
  const { attestationOptions } = await corbado.passkeys.appendStart({
    ...ask,
    username: 'grace@example.com',
    passkeyIntelFlags: { forcePasskeyAppend: true },
  });
  const attestationResponse = passkey.attest(attestationOptions, origin);
  const { passkeyData } = await corbado.passkeys.appendFinish({ ...ask, attestationResponse, trackingID: '' });
  return { passkey, passkeyData };
}

async function logIn(userID: string, passkey: Passkey<string>) {
  const ask = { userID, processID: 'process-2', clientInformation };
  const { assertionOptions } = await corbado.passkeys.loginStart({
    ...ask,
    crossDeviceAuthenticationStrategy: 'standard',
  });
  const assertionResponse = passkey.assert(assertionOptions, origin);
  return { ...ask, assertionResponse, signPasskeyData: true, trackingID: '' };
}

describe('passkeys', () => {
  test('are appended, and log in to a session that our own check accepts', async () => {
    const userID = await createUser();
    const { passkey, passkeyData } = await append(userID);
    expect((await corbado.users.credentials.list({ userID })).credentials.map(({ id }) => id)).toEqual([
      passkeyData.id,
    ]);
    const login = await logIn(userID, passkey);
    const { signedPasskeyData = '' } = await corbado.passkeys.loginFinish(login);
    const verify = { signedPasskeyData: signedPasskeyData ?? '', username: '' };
    expect(await corbado.passkeys.verifySignedData(verify)).toEqual({ verificationResult: 'success' });
    const { session } = await corbado.passkeys.postLogin(verify);
    expect(await corbado.sessions.validate(session)).toMatchObject({ status: 'signed-in', userId: userID });
    await expect(corbado.passkeys.postLogin(verify)).rejects.toMatchObject({ httpStatusCode: 400 });
    await expect(corbado.passkeys.loginFinish(login)).rejects.toMatchObject({ httpStatusCode: 400 });
  });

  test('log in by themselves, without a user id', async () => {
    const userID = await createUser();
    const { passkey } = await append(userID);
    const { assertionOptions } = await corbado.passkeys.mediationStart({ clientInformation });
    const { passkeyData } = await corbado.passkeys.mediationFinish({
      assertionResponse: passkey.assert(assertionOptions, origin),
      clientInformation,
      processID: 'process-3',
      trackingID: '',
    });
    expect(passkeyData.userID).toBe(userID);
  });

  test('of other users, other challenges and deleted ones are rejected', async () => {
    const [one, other] = [await createUser(), await createUser()];
    const { passkey, passkeyData } = await append(one);
    const theirs = await append(other);
    await expect(corbado.passkeys.loginFinish({ ...(await logIn(one, passkey)), userID: other })).rejects.toMatchObject(
      rejected('userID', 'is not that of the passkey'),
    );
    const login = await logIn(other, theirs.passkey);
    running.emulator.clock.advance('5m');
    await expect(corbado.passkeys.loginFinish(login)).rejects.toMatchObject({ httpStatusCode: 400 });
    const late = await logIn(one, passkey);
    await corbado.users.credentials.delete({ userID: one, credentialID: passkeyData.id });
    await expect(corbado.passkeys.loginFinish(late)).rejects.toMatchObject({ httpStatusCode: 400 });
  });
});

describe('challenges', () => {
  const ask = { challengeType: 'email_otp' as const, identifierValue: 'grace@example.com', clientInformation };

  test('are completed once, with the code of the mail', async () => {
    const userID = await createUser();
    const { challengeID, value: sent } = await corbado.users.challenges.create({ userID, ...ask });
    const { code: value = '' } = await running.emulator.inbox.next({ to: ask.identifierValue });
    expect(value).toBe(sent);
    const complete = { userID, challengeID, value };
    await expect(corbado.users.challenges.update({ ...complete, value: 'wrong' })).rejects.toMatchObject(
      rejected('value', 'is wrong'),
    );
    expect(await corbado.users.challenges.update(complete)).toMatchObject({ status: 'completed' });
    await expect(corbado.users.challenges.update(complete)).rejects.toMatchObject(
      rejected('challengeID', 'is completed'),
    );
  });

  test('expire', async () => {
    const userID = await createUser();
    const { challengeID, value } = await corbado.users.challenges.create({ userID, ...ask, lifetimeSeconds: 60 });
    running.emulator.clock.advance('1m');
    await expect(corbado.users.challenges.update({ userID, challengeID, value })).rejects.toMatchObject(
      rejected('challengeID', 'is expired'),
    );
  });
});

describe('users', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    ['an unknown id', () => corbado.users.get({ userID: 'usr-123' }), rejected('userID', 'does not exist')],
    ['no status', () => corbado.users.create({ status: '' }), rejected('status', 'cannot be blank')],
    [
      'an empty identifier',
      async () =>
        unchecked.identifiers.create({
          userID: await createUser(),
          identifierType: 'email',
          identifierValue: '',
          status: 'primary',
        }),
      rejected('identifierValue', 'cannot be blank'),
    ],
  ])('%s is a 400 with validation', async (_, act, expected) => {
    await expect(act()).rejects.toMatchObject(expected);
  });

  test('go with all that is theirs', async () => {
    const userID = await createUser();
    await corbado.identifiers.create({
      userID,
      identifierType: 'email',
      identifierValue: 'grace@example.com',
      status: 'primary',
    });
    await append(userID);
    await corbado.users.delete({ userID });
    await expect(corbado.users.get({ userID })).rejects.toMatchObject(rejected('userID', 'does not exist'));
    const { paging } = await corbado.identifiers.list({ 'filter[]': [`userID:eq:${userID.slice(4)}`] });
    expect(paging.totalItems).toBe(0);
    expect(running.emulator.events.map(({ type }) => type)).toEqual([
      'user.created',
      'passkey.created',
      'user.deleted',
    ]);
  });

  test('are listed in pages, sorted', async () => {
    for (const fullName of ['b', 'c', 'a']) await corbado.users.create({ fullName, status: 'active' });
    const { users, paging } = await corbado.users.list({ sort: 'fullName:desc', pageSize: 2 });
    expect([users.map(({ fullName }) => fullName), paging]).toEqual([
      ['c', 'b'],
      { page: 1, totalPages: 2, totalItems: 4 },
    ]);
  });
});

test('identifiers are found by type and value, and have one primary', async () => {
  const userID = await createUser();
  const create = { userID, identifierType: 'email' as const, status: 'primary' as const };
  const one = await corbado.identifiers.create({ ...create, identifierValue: 'one@example.com' });
  const other = await corbado.identifiers.create({ ...create, identifierValue: 'two@example.com', status: 'pending' });
  await corbado.identifiers.update({ userID, identifierID: other.identifierID, status: 'primary' });
  const found = await corbado.identifiers.list({
    'filter[]': ['identifierType:eq:email', 'identifierValue:eq:one@example.com'],
  });
  expect(found.identifiers).toEqual([{ ...one, status: 'verified' }]);
  await expect(corbado.identifiers.create({ ...create, identifierValue: 'one@example.com' })).rejects.toMatchObject(
    rejected('identifierValue', 'already exists'),
  );
});

test('long sessions give session tokens until they end', async () => {
  const userID = await createUser();
  const { longSessionID } = await corbado.users.longSessions.create({
    userID,
    appType: 'web',
    identifierValue: 'grace@example.com',
  });
  const ask = { userID, longSessionID, appType: 'web' as const, issuer: running.emulator.tenant.keys.issuer };
  const { value } = await corbado.users.longSessions.createShortSession(ask);
  expect((await corbado.sessions.validate(value)).userId).toBe(userID);
  running.emulator.clock.advance('30d');
  expect((await corbado.longSessions.get({ longSessionID })).status).toBe('expired');
  await expect(corbado.users.longSessions.createShortSession(ask)).rejects.toMatchObject(
    rejected('longSessionID', 'is not active'),
  );
});

test('connect tokens show their secret once', async () => {
  const { id, secret } = await corbado.connectTokens.create({
    type: 'passkey-append',
    data: { displayName: 'a', identifier: 'b' },
  });
  expect(secret).toMatch(/^ctk1_/);
  expect(JSON.stringify(await corbado.connectTokens.list({}))).not.toContain('ctk1_');
  await corbado.connectTokens.update({ connectTokenID: id, status: 'consumed' });
  const { connectTokens } = await corbado.connectTokens.list({ 'filter[]': ['status:eq:consumed'] });
  expect(connectTokens.map((token) => token.id)).toEqual([id]);
});

test('events, devices and endpoints are kept', async () => {
  const userID = await createUser();
  await corbado.users.authEvents.create({
    userID,
    username: 'g',
    eventType: 'login',
    method: 'email_otp',
    status: 'success',
    clientInformation,
  });
  expect((await corbado.users.clientEnvs.list({ userID })).clientEnvs).toMatchObject([{ browserName: 'Chromium' }]);
  const endpoint = await corbado.webhookEndpoints.create({
    url: 'https://a.example',
    subscribedEvents: [],
    customHeaders: {},
  });
  expect(
    await corbado.webhookEndpoints.update({ webhookEndpointID: endpoint.id, url: 'https://b.example' }),
  ).toMatchObject({ url: 'https://b.example' });
  await expect(corbado.projectConfig.updateCname({ cname: 'no domain' })).rejects.toMatchObject({
    httpStatusCode: 400,
  });
});

test('every operation has a flow', () => {
  const { operations, flows, unsupported = [] } = running.emulator.api;
  const reasons = new Set(unsupported.map(({ operation }) => operation));
  expect(operations.map(({ name }) => name).filter((name) => flows[name] === undefined && !reasons.has(name))).toEqual(
    [],
  );
});

test('wrong credentials are rejected', async () => {
  const stranger = new Corbado({ ...running.clientOptions(), apiSecret: 'corbado1_other' });
  await expect(stranger.users.list({})).rejects.toMatchObject({ httpStatusCode: 401, errorType: 'login_error' });
});
