import { expect, it } from 'vitest';
import { Stytch } from '../../../../../src/stytch.ts';
import { type MockServer, startMockServer } from '../../../../../src/testing.ts';
import { failure, setupMock } from '../helpers.ts';

const user_id = 'user-test-00000000-0000-4000-8000-000000000001';
let mock: MockServer<'stytch'>;
let stytch: Stytch;
setupMock('stytch', (started) => {
  mock = started;
  stytch = new Stytch({ ...mock.clientOptions(), validate: 'none', retry: false });
});

it('responds in place of the mock, to every request', async () => {
  mock.override('users.get', { status: 418, headers: { 'x-tea': 'green' }, body: { error_type: 'teapot' } });
  const response = await fetch(`${mock.url}/v1/users/anyone`);
  expect([response.status, response.headers.get('x-tea'), await response.json()]).toEqual([
    418,
    'green',
    { error_type: 'teapot' },
  ]);
  mock.override('users.get', undefined);
  expect((await stytch.users.get({ user_id })).user_id).toBe(user_id);
});

it('creates a response from the request', async () => {
  mock.override('webauthn.listCredentials', ({ operation, params, headers }) => ({
    body: { operation, params, agent: headers['x-agent'] },
  }));
  mock.override('users.create', async ({ body }) => ({ status: 201, body: { echo: body } }));
  const listed = await fetch(`${mock.url}/v1/webauthn/credentials/u%201/example.com?a=1&a=2`, {
    headers: { 'X-Agent': 'smith' },
  });
  expect(await listed.json()).toEqual({
    operation: 'webauthn.listCredentials',
    params: { user_id: 'u 1', domain: 'example.com', a: ['1', '2'] },
    agent: 'smith',
  });
  const headers = { 'content-type': 'application/json' };
  const created = await fetch(`${mock.url}/v1/users`, { method: 'POST', headers, body: '{"email":"e"}' });
  expect([created.status, await created.json()]).toEqual([201, { echo: { email: 'e' } }]);
});

it('sends strings, and empty bodies, unchanged', async () => {
  mock.override('users.get', { body: '<html>' });
  expect(await failure(stytch.users.get({ user_id: 'x' }))).toMatchObject({ name: 'ResponseException' });
  mock.override('users.get', { status: 204 });
  expect(await (await fetch(`${mock.url}/v1/users/x`)).text()).toBe('');
});

it.each([
  ['a function that throws', () => Promise.reject(new Error('no such fixture')), 'no such fixture'],
  ['an invalid response of a function', () => ({ status: 7 }), 'users.get.status: expected a status from 200 to 599'],
])('responds 500 to %s, with the reason', async (_, override, message) => {
  mock.override('users.get', override);
  const error = await failure(stytch.users.get({ user_id: 'x' }));
  expect(error).toMatchObject({
    httpStatusCode: 500,
    errorMessage: expect.stringMatching(new RegExp(`^the mock server failed: .*${message}`)),
  });
});

it('responds 500 to headers that cannot be sent', async () => {
  mock.override('users.get', { headers: { 'bad header': 'x' }, body: {} });
  const response = await fetch(`${mock.url}/v1/users/x`);
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('Header name')]);
});

it('ends with a reset, also if it was set from the start', async () => {
  mock.override('users.get', { status: 500 });
  mock.reset();
  expect((await stytch.users.get({ user_id })).user_id).toBe(user_id);
  const overridden = await startMockServer('passage', { overrides: { 'user.get': { status: 418 } } });
  try {
    const status = async (): Promise<number> => (await fetch(`${overridden.url}/v1/apps/a/users/u`)).status;
    expect(await status()).toBe(418);
    overridden.reset();
    expect(await status()).toBe(401);
  } finally {
    await overridden.close();
  }
});

it.each([
  ['an unknown operation', 'user.get', { body: 1 }, 'user.get: unknown operation; did you mean "users.get"'],
  ['an unknown operation to reset', 'user.get', undefined, 'user.get: unknown operation; did you mean "users.get"'],
  [
    'no response',
    'users.get',
    7,
    'users.get: expected a response { status?, headers?, body? } or a function, received',
  ],
  ['an invalid status', 'users.get', { status: 99 }, 'users.get.status: expected a status from 200 to 599, received a'],
])('rejects %s', async (_, operation, response, message) => {
  const error = await failure(() => mock.override(operation, response as never));
  expect(error.name).toBe('ValidationError');
  expect(error.message).toContain(`Cannot override an operation: ${message}`);
});
