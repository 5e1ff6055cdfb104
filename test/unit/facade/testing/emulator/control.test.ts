import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EmulatorServer } from '../../../../../src/facade/testing/emulator/emulator-server.ts';
import { stytchConsumerApi } from '../../../../../src/facade/testing/emulator/stytch/consumer/api.ts';
import { createServedIssuer } from '../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { type LoopbackServer, serve } from '../../../../../src/facade/testing/loopback.ts';
import { RequestLog } from '../../../../../src/facade/testing/mock/request-log.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import { START } from './helpers.ts';

let server: EmulatorServer<'stytch'>;
let loopback: LoopbackServer;
beforeAll(async () => {
  const issuer = await createServedIssuer('stytch');
  const log = new RequestLog((request) => server.notify(request));
  server = new EmulatorServer({
    provider: 'stytch',
    api: stytchConsumerApi(issuer),
    issuer,
    seed: {},
    overrides: undefined,
    webhooks: undefined,
    log,
    clock: () => START,
    url: () => loopback.url,
  });
  loopback = await serve(server.handle, 0);
});
beforeEach(() => server.root.reset());
afterAll(async () => {
  server.close();
  await loopback.close();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${loopback.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const client = (emulator = server.root) => new Stytch(emulator.clientOptions());
const logIn = (email: string, emulator = server.root) => client(emulator).magicLinks.email.loginOrCreate({ email });

test('is healthy', async () => {
  expect(await call('GET', '/_authloom/health')).toEqual({ status: 200, body: { status: 'ok', provider: 'stytch' } });
});

test('the inbox waits for a message, and leaves it to next()', async () => {
  const waiting = call('GET', '/_authloom/inbox?to=a@example.com&wait=5s');
  await logIn('b@example.com');
  await logIn('a@example.com');
  const { body } = await waiting;
  expect(body.messages).toMatchObject([{ to: 'a@example.com', channel: 'email' }]);
  expect((await server.root.inbox.next({ to: 'a@example.com' })).id).toBe(body.messages[0].id);
  await expect(server.root.inbox.next({ to: 'a@example.com', timeout: 1 })).rejects.toThrow(
    /No message to a@example.com/,
  );
  expect((await call('GET', '/_authloom/inbox?wait=1&to=nobody@example.com')).body).toEqual({ messages: [] });
});

test('the clock moves', async () => {
  expect((await call('POST', '/_authloom/clock', { advance: '6m' })).body).toEqual({ now: '2026-06-01T12:06:00.000Z' });
  expect((await call('POST', '/_authloom/clock', { set: '2027-01-01' })).body).toEqual({
    now: '2027-01-01T00:00:00.000Z',
  });
  for (const body of [
    {},
    { advance: '6 weeks' },
    { advance: -1 },
    { set: 'soon' },
    { advance: 1, set: 1 },
    { set: true },
  ])
    expect(await call('POST', '/_authloom/clock', body)).toMatchObject({
      status: 400,
      body: { error: expect.any(String) },
    });
});

test('faults come and go', async () => {
  await call('POST', '/_authloom/faults', { fail: '429:1', operation: 'users.get' });
  const users = new Stytch({ ...server.root.clientOptions(), retry: false }).users;
  const user_id = String(server.root.state('users')[0]?.['user_id']);
  await expect(users.get({ user_id })).rejects.toMatchObject({ httpStatusCode: 429 });
  await users.get({ user_id });
  await call('POST', '/_authloom/faults', { fail: 'drop' });
  await expect(users.get({ user_id })).rejects.toMatchObject({ code: 'connection_failed' });
  await call('DELETE', '/_authloom/faults');
  await users.get({ user_id });
  await call('POST', '/_authloom/faults', { keys: 'outage' });
  const { body } = await call('POST', '/_authloom/token', { userId: user_id });
  expect((await client().sessions.validate(body.token)).status).toBe('unavailable');
  await call('POST', '/_authloom/faults', { keys: 'ok' });
  expect((await client().sessions.validate(body.token)).status).toBe('signed-in');
});

test.each(['reset', 'after-500'])('%s carries the call out all the same', async (fault) => {
  server.root.fail(`users.create=${fault}:1`);
  const { users } = new Stytch({ ...server.root.clientOptions(), retry: false });
  await expect(users.create({ email: 'new@example.com' })).rejects.toThrow();
  await expect(users.create({ email: 'new@example.com' })).rejects.toMatchObject({ errorType: 'duplicate_email' });
});

test('a snapshot brings everything back, keys too', async () => {
  await logIn('a@example.com');
  const { token = '' } = await server.root.inbox.next();
  const { session_jwt } = await client().magicLinks.authenticate({ token, session_duration_minutes: 60 });
  const { body: saved } = await call('GET', '/_authloom/state');
  server.root.issuer.rotate();
  await call('POST', '/_authloom/reset');
  expect((await client().sessions.validate(session_jwt)).status).toBe('signed-out');
  await call('PUT', '/_authloom/state', saved);
  expect((await client().sessions.validate(session_jwt)).status).toBe('signed-in');
  await expect(client().magicLinks.authenticate({ token })).rejects.toMatchObject({
    errorType: 'unable_to_auth_magic_link',
  });
  expect(await call('PUT', '/_authloom/state', { ...saved, provider: 'corbado' })).toMatchObject({ status: 400 });
  expect(await call('PUT', '/_authloom/state', {})).toMatchObject({ status: 400 });
});

test('tenants share nothing but the keys', async () => {
  const [one, other] = [server.tenant('one'), server.tenant('other')];
  await logIn('a@example.com', one);
  expect([one.inbox.list().length, other.inbox.list().length, server.root.inbox.list().length]).toEqual([1, 0, 0]);
  expect((await call('GET', '/t/one/_authloom/inbox')).body.messages).toHaveLength(1);
  expect((await call('GET', '/t/other/_authloom/requests')).body.requests).toEqual([]);
  one.clock.advance('1h');
  expect(other.clock.now()).toBe(START);
  expect(() => server.tenant('a/b')).toThrow(/Cannot isolate a tenant/);
});

test('requests are streamed', async () => {
  const response = await fetch(`${loopback.url}/_authloom/requests?stream=1`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await logIn('a@example.com');
  const { value = '' } = (await reader?.read()) ?? {};
  expect(value).toContain('"operation":"magicLinks.email.loginOrCreate"');
  expect(value).not.toContain('a@example.com');
  await reader?.cancel();
});

describe('is closed to', () => {
  test.each<[string, Record<string, string>]>([
    ['pages of other origins', { origin: 'https://evil.example' }],
    ['requests that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_, headers) => {
    expect((await call('POST', '/_authloom/reset', {}, headers)).status).toBe(403);
  });

  test('unknown paths, other methods and what is no JSON', async () => {
    expect((await call('GET', '/_authloom/nothing')).status).toBe(404);
    expect((await call('GET', '/_authloom/reset')).status).toBe(405);
    const response = await fetch(`${loopback.url}/_authloom/clock`, { method: 'POST', body: '{' });
    expect([response.status, await response.json()]).toEqual([400, { error: 'the body is not valid JSON' }]);
  });
});
