import { expect, it } from 'vitest';
import type { LoginID } from '../../../../../../src/loginid.ts';
import { clientOf, failure, setupMock } from '../../helpers.ts';

const username = 'grace@example.com';

let loginid: LoginID;
setupMock('loginid', (started) => {
  loginid = clientOf.loginid(started);
});

it('keeps users', async () => {
  const { id } = await loginid.users.create({ username });
  expect(await loginid.users.retrieve({ username })).toMatchObject({ id, username, status: 'active' });
  expect(await loginid.users.deactivate({ user_id: String(id) })).toMatchObject({ id, status: 'inactive' });
  expect(await loginid.users.retrieve({ username })).toMatchObject({ status: 'inactive' });
  await loginid.users.deleteByUsername({ username });
  expect(await failure(loginid.users.retrieve({ username }))).toMatchObject({
    httpStatusCode: 404,
    errorType: 'user_not_found',
  });
  const second = await loginid.users.create({ username });
  expect(second.id).not.toBe(id);
  await loginid.users.deleteById({ user_id: String(second.id) });
  expect(await failure(loginid.users.retrieve({ username }))).toMatchObject({ httpStatusCode: 404 });
});

it('keeps credentials', async () => {
  const ada = { username: 'ada@example.com' };
  const [credential] = (await loginid.credentials.list(ada)).credentials;
  const uuid = credential?.uuid ?? '';
  await loginid.credentials.rename({ ...ada, credential: { uuid, name: 'Phone' } });
  expect((await loginid.credentials.list(ada)).credentials).toMatchObject([{ uuid, name: 'Phone', status: 'active' }]);
  await loginid.credentials.revoke({ ...ada, credential: { uuid } });
  expect((await loginid.credentials.list({ ...ada, status: 'active' })).credentials).toEqual([]);
  expect((await loginid.credentials.list(ada)).credentials).toMatchObject([{ status: 'revoked' }]);
  const { id } = await loginid.users.create({ username });
  expect(await loginid.credentials.list({ username })).toMatchObject({ user_id: id, credentials: [] });
  const error = await failure(loginid.credentials.revoke({ username, credential: { uuid } }));
  expect(error).toMatchObject({ errorType: 'credential_not_found' });
});
