import { beforeEach, expect, it } from 'vitest';
import { Stytch } from '../../../../../src/stytch.ts';
import { type MockServer, type RecordedRequest, startMockServer } from '../../../../../src/testing.ts';
import { setupMock } from '../helpers.ts';

const NOW = Date.UTC(2026, 0, 1);
const user_id = 'user-test-00000000-0000-4000-8000-000000000001';
const seen: RecordedRequest[] = [];
let mock: MockServer<'stytch'>;
let stytch: Stytch;
setupMock(
  'stytch',
  (started) => {
    mock = started;
    stytch = new Stytch({ ...mock.clientOptions(), validate: 'none', retry: false });
  },
  { clock: () => NOW, onRequest: (recorded) => seen.push(recorded) },
);
beforeEach(() => {
  seen.length = 0;
});

it('describes each request, and calls back', async () => {
  await stytch.users.get({ user_id });
  expect(mock.requests).toEqual(seen);
  expect(seen).toMatchObject([
    { provider: 'stytch', method: 'GET', path: `/v1/users/${user_id}`, operation: 'users.get', status: 200, time: NOW },
  ]);
  expect(seen[0]?.duration).toBeGreaterThan(0);
  expect(Object.isFrozen(seen[0])).toBe(true);
});

it('responds 500 if the callback fails', async () => {
  const onRequest = (): void => {
    throw new Error('boom');
  };
  const server = await startMockServer('passage', { onRequest });
  try {
    const response = await fetch(`${server.url}/v1/nothing`);
    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 'internal_server_error', error: 'the mock server failed: boom' },
    ]);
  } finally {
    await server.close();
  }
});

it('holds no secret', async () => {
  const password = 'correct horse battery';
  await stytch.passwords.authenticate({ email: 'ada@example.com', password, session_duration_minutes: 12_345 });
  await fetch(`${mock.url}/v1/sessions?user_id=user-in-query`, {
    headers: { 'x-stytch-member-session': 'session-in-header', cookie: 'a=cookie-value' },
  });
  await fetch(`${mock.url}/v1/users`, { method: 'POST', body: 'secret=in-text' });
  const { secret = '' } = mock.clientOptions();
  const basic = Buffer.from(`${mock.env['STYTCH_PROJECT_ID']}:${secret}`).toString('base64');
  const log = JSON.stringify(mock.requests);
  expect(log).toContain('passwords.authenticate');
  for (const word of [
    password,
    secret,
    basic,
    'ada@example.com',
    '12345',
    'user-in-query',
    'session-in-header',
    'cookie-value',
    'in-text',
  ]) {
    expect(log).not.toContain(word);
  }
  expect(mock.requests[0]?.body).toEqual({
    email: '[redacted]',
    password: '[redacted]',
    session_duration_minutes: '[redacted]',
  });
});
