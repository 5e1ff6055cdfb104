import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { passageApi } from '../../../../../../src/facade/testing/emulator/passage/api.ts';
import { Passage } from '../../../../../../src/passage.ts';
import { type Running, startEmulator } from '../helpers.ts';

let running: Running<'passage'>;
let passage: Passage;
beforeAll(async () => {
  running = await startEmulator('passage', passageApi);
  passage = new Passage({ ...running.clientOptions(), validate: 'all', retry: false });
});
beforeEach(() => running.emulator.reset());
afterAll(() => running.close());

const email = 'grace@example.com';
const activate = async (magic_link: string) => {
  const response = await fetch(`${running.emulator.url}/v1/apps/app/magic-link/activate`, {
    method: 'PATCH',
    body: JSON.stringify({ magic_link }),
  });
  return { status: response.status, body: await response.json() };
};

test('a link creates a user, and logs in once', async () => {
  const { magic_link } = await passage.auth.createMagicLink({ email, send: true, type: 'login', ttl: 10 });
  const { token = '', link = '' } = await running.emulator.inbox.next({ to: email });
  expect([token, link]).toEqual([magic_link.secret, magic_link.url]);
  const { body } = await activate(token);
  expect(await passage.auth.validateJwt(body.auth_result.auth_token)).toBe(magic_link.user_id);
  const { user } = await passage.user.get({ user_id: magic_link.user_id });
  expect(user).toMatchObject({ status: 'active', email_verified: true, login_count: 1 });
  expect(await activate(token)).toMatchObject({ status: 401, body: { code: 'invalid_request' } });
  expect(await activate('invented')).toMatchObject({ status: 404 });
});

test('the link itself logs in; an expired one and those of inactive users do not', async () => {
  const { magic_link } = await passage.auth.createMagicLink({ email });
  expect(await (await fetch(magic_link.url)).text()).toContain('You are logged in');
  const late = await passage.auth.createMagicLink({ email });
  running.emulator.clock.advance('60m');
  expect((await activate(late.magic_link.secret)).status).toBe(401);
  const { magic_link: unusable } = await passage.auth.createMagicLink({
    user_id: magic_link.user_id,
    channel: 'email',
  });
  await passage.user.deactivate({ user_id: magic_link.user_id });
  expect(await activate(unusable.secret)).toMatchObject({ status: 403, body: { code: 'operation_not_allowed' } });
});

test('a redirect URL is where a link leads', async () => {
  const { magic_link } = await passage.auth.createMagicLink({
    phone: '+4915112345678',
    send: true,
    redirect_url: 'https://app.example/home',
    magic_link_path: '/login',
  });
  expect(magic_link.url).toBe(`https://app.example/login?psg_magic_link=${magic_link.secret}`);
  expect(await running.emulator.inbox.next({ channel: 'sms' })).toMatchObject({ to: '+4915112345678' });
});

test('users are created, changed, found and deleted', async () => {
  const { user } = await passage.user.create({ email, user_metadata: { plan: 'pro' } });
  expect(user).toMatchObject({ status: 'pending', email, webauthn_devices: [] });
  await expect(passage.user.create({ email: 'GRACE@example.com' })).rejects.toMatchObject({ httpStatusCode: 400 });
  await passage.user.update({ user_id: user.id, email: 'hopper@example.com', user_metadata: { seats: 2 } });
  const { users, total_users } = await passage.user.list({ identifier: '<like:hopper>' });
  expect([total_users, users[0]?.user_metadata]).toEqual([1, { plan: 'pro', seats: 2 }]);
  await passage.user.delete({ user_id: user.id });
  await expect(passage.user.get({ user_id: user.id })).rejects.toMatchObject({ errorType: 'user_not_found' });
});

test('lists are paged, sorted and frozen', async () => {
  for (const name of ['b', 'c', 'a']) await passage.user.create({ email: `${name}@example.com` });
  const first = await passage.user.list({ limit: 2, order_by: 'email:DESC' });
  expect(first.users.map((user) => user.email)).toEqual(['c@example.com', 'b@example.com']);
  running.emulator.clock.advance('2s');
  await passage.user.create({ email: 'z@example.com' });
  const { total_users } = await passage.user.list({ limit: 2, page: 2, created_before: first.created_before });
  expect(total_users).toBe(4);
});

test('devices belong to their user, and can be revoked', async () => {
  const id = (await passage.user.list({})).users[0]?.id ?? '';
  const { devices } = await passage.user.listDevices({ user_id: id });
  const other = await passage.user.create({ email });
  const device = { user_id: id, device_id: devices[0]?.id ?? '' };
  await expect(passage.user.revokeDevice({ ...device, user_id: other.user.id })).rejects.toMatchObject({
    errorType: 'device_not_found',
  });
  await passage.user.revokeDevice(device);
  expect((await passage.user.get({ user_id: id })).user).toMatchObject({ webauthn: false, webauthn_devices: [] });
  await passage.user.revokeRefreshTokens({ user_id: id });
});

test('wrong credentials are rejected', async () => {
  const stranger = new Passage({ ...running.clientOptions(), apiKey: 'another-key' });
  await expect(stranger.user.list({})).rejects.toMatchObject({
    httpStatusCode: 401,
    errorType: 'invalid_access_token',
  });
});
