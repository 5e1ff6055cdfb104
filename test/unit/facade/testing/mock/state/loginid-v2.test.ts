import { expect, it } from 'vitest';
import { sampleArguments } from '../../../../../../scripts/generate/example.ts';
import type { LoginIDV2 } from '../../../../../../src/loginid/v2.ts';
import { methodOf, readApi } from '../../../../../helpers/operations.ts';
import { clientOf, failure, setupMock } from '../../helpers.ts';

const api = readApi('loginid-v2');
const AUTHORIZED = { authorization: { token: 'example-token' } };

let loginid: LoginIDV2;
setupMock('loginid-v2', (started) => {
  loginid = clientOf['loginid-v2'](started);
});

/** Completes a ceremony, with the passkey of that credential id. */
function complete(name: 'reg.complete' | 'auth.complete', result: string, credentialId: string): Promise<unknown> {
  const operation = api.operations.find((one) => one.name === name);
  const args = operation === undefined ? {} : sampleArguments(api, operation, 'all');
  return methodOf(loginid, name)({ ...args, [result]: { ...Object(Reflect.get(args, result)), credentialId } });
}

it('keeps passkeys, and logs users in by them', async () => {
  const [first] = await loginid.passkeys.list({}, AUTHORIZED);
  const created = await complete('reg.complete', 'creationResult', 'credential-2');
  expect(created).toMatchObject({ userId: expect.any(String), passkeyId: expect.any(String) });
  const { passkeyId, userId } = Object(created);
  expect(passkeyId).not.toBe(first?.id);
  await loginid.passkeys.rename({ id: passkeyId, name: 'Phone' }, AUTHORIZED);
  expect((await loginid.passkeys.list({}, AUTHORIZED)).map(({ name }) => name)).toEqual([first?.name, 'Phone']);
  const login = await complete('auth.complete', 'assertionResult', 'credential-2');
  const { session } = await loginid.sessions.validate(Object(login).jwtAccess, { username: 'ada@example.com' });
  expect(session).toMatchObject({ userId });
  await loginid.passkeys.delete({ id: passkeyId }, AUTHORIZED);
  expect(await failure(complete('auth.complete', 'assertionResult', 'credential-2'))).toMatchObject({
    httpStatusCode: 404,
    errorType: 'not_found',
  });
});

it('deletes a user with all passkeys, and logs only known users in', async () => {
  const code = { authCode: '123456', user: { username: 'ada@example.com' } };
  const { userId, jwtAccess } = await loginid.auth.codeVerify(code);
  expect(await loginid.sessions.validate(jwtAccess)).toMatchObject({ status: 'signed-in', userId });
  await loginid.profile.emailUpdate({ id: userId, email: 'lovelace@example.com' });
  await loginid.profile.delete({ id: userId });
  expect(await loginid.passkeys.list({}, AUTHORIZED)).toEqual([]);
  for (const call of [loginid.auth.codeVerify(code), loginid.profile.delete({ id: userId })])
    expect(await failure(call)).toMatchObject({ httpStatusCode: 404 });
});
