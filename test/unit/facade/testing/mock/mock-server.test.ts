import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RateLimitException, ServerException } from '../../../../../src/index.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import { type MockServer, type RecordedRequest, startMockServer } from '../../../../../src/testing.ts';
import { corbadoOf, failure, loginIdOf, passageOf, stytchOf } from './clients.ts';

const USER = 'user-test-00000000-0000-4000-8000-000000000001';

let now = Date.UTC(2026, 0, 1);
const seen: RecordedRequest[] = [];
let mock: MockServer<'stytch'>;
let stytch: Stytch;
/** A client that sends whatever it is given, once. */
let bold: Stytch;

beforeAll(async () => {
  mock = await startMockServer('stytch', {
    clock: () => now,
    onRequest: (recorded) => seen.push(recorded),
    seed: { users: [{ user_id: 'user-test-a', status: 'pending' }, { name: { first_name: 'B' } }] },
  });
  stytch = stytchOf(mock);
  bold = new Stytch({ ...mock.clientOptions(), validate: 'none', retry: false });
});
beforeEach(() => {
  mock.reset();
  seen.length = 0;
});
afterAll(() => mock.close());

it('publishes its keys as the spec says', async () => {
  const checked = new Stytch({ ...mock.clientOptions(), validate: 'all' });
  const { keys } = await checked.sessions.getJWKS();
  expect(keys).toHaveLength(1);
});

describe('the seed', () => {
  it('is filled from the examples, and is there again after a reset', async () => {
    const ids = async (): Promise<string[]> => (await stytch.users.search({})).results.map(({ user_id }) => user_id);
    const second = 'user-test-00000000-0000-4000-8000-000000000002';
    expect(await ids()).toEqual(['user-test-a', second]);
    expect(await stytch.users.get({ user_id: 'user-test-a' })).toMatchObject({
      status: 'pending',
      emails: [{ email: 'ada@example.com' }],
    });
    await stytch.users.delete({ user_id: 'user-test-a' });
    await stytch.users.create({ email: 'c@example.com' });
    expect(await ids()).toEqual([second, 'user-test-00000000-0000-4000-8000-000000000003']);
    mock.reset();
    expect(await ids()).toEqual(['user-test-a', second]);
  });

  it('takes the place of the example, whose sessions are now those of the first user', async () => {
    expect(await failure(stytch.users.get({ user_id: USER }))).toMatchObject({ errorType: 'user_not_found' });
    const { sessions } = await stytch.sessions.get({ user_id: 'user-test-a' });
    expect(sessions).toMatchObject([{ user_id: 'user-test-a' }]);
    const { user } = await stytch.sessions.authenticate({ session_token: 'example-session-token' });
    expect(user.user_id).toBe('user-test-a');
  });

  it('may be empty', async () => {
    const empty = await startMockServer('stytch', { seed: { users: [] } });
    try {
      const client = stytchOf(empty);
      expect((await client.users.search({})).results).toEqual([]);
      const session_token = 'example-session-token';
      expect(await failure(client.sessions.authenticate({ session_token }))).toMatchObject({ httpStatusCode: 404 });
      const token = 'any';
      expect(await failure(client.magicLinks.authenticate({ token }))).toMatchObject({ errorType: 'user_not_found' });
    } finally {
      await empty.close();
    }
  });
});

it('goes by its clock, in records and in tokens', async () => {
  const { user_id } = await stytch.users.create({ email: 'c@example.com' });
  expect((await stytch.users.get({ user_id })).created_at).toBe('2026-01-01T00:00:00Z');
  const token = await mock.issuer.mint();
  expect((await stytch.sessions.validate(token)).status).toBe('signed-in');
  now += 3_600_000;
  expect(await stytch.sessions.validate(token)).toMatchObject({ error: { reason: 'expired' } });
});

describe('faults', () => {
  it('are retried through by the client, and are over then', async () => {
    mock.fail('429:1,503:1');
    const { attempts } = await stytch.users.search({}).withResponse();
    expect(attempts).toBe(3);
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 503, 200]);
  });

  it('without a number last until there are others', async () => {
    mock.fail('users.get=429');
    for (let count = 0; count < 3; count += 1) {
      const error = await failure(bold.users.get({ user_id: 'user-test-a' }));
      expect(error).toBeInstanceOf(RateLimitException);
      expect(error).toMatchObject({ errorType: 'too_many_requests', retryAfter: 0 });
    }
    expect((await bold.users.search({})).results).toHaveLength(2);
    mock.fail('');
    expect((await bold.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });

  it('leave keys alone unless they are named', async () => {
    mock.fail('500');
    const validate = async (): Promise<string> =>
      (await stytchOf(mock).sessions.validate(await mock.issuer.mint())).status;
    expect(await validate()).toBe('signed-in');
    mock.fail('sessions.getJWKS=503');
    expect(await validate()).toBe('unavailable');
  });

  it('do not touch records', async () => {
    mock.fail('users.delete=500');
    await failure(bold.users.delete({ user_id: 'user-test-a' }));
    expect((await bold.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });
});

describe('slow', () => {
  it('is later than a client waits', async () => {
    mock.slow(60_000);
    const error = await failure(stytch.users.search({}, { timeout: 50 }));
    expect(error.name).toBe('TimeoutException');
    mock.slow(0);
    expect((await stytch.users.search({})).results).toHaveLength(2);
  });

  it.each([-1, 1.5, Number.NaN, 600_001, '7' as never])('refuses %s', async (milliseconds) => {
    const error = await failure(() => mock.slow(milliseconds));
    expect(error.message).toContain('slow: expected milliseconds from 0 to 600000');
  });
});

describe('overrides', () => {
  it('answer in place of the mock, whatever the request is', async () => {
    mock.override('users.get', { status: 418, headers: { 'x-tea': 'green' }, body: { error_type: 'teapot' } });
    const answer = await fetch(`${mock.url}/v1/users/anyone`);
    expect([answer.status, answer.headers.get('x-tea'), await answer.json()]).toEqual([
      418,
      'green',
      { error_type: 'teapot' },
    ]);
    mock.override('users.get', undefined);
    expect((await stytch.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });

  it('are made of the request', async () => {
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

  it('take texts, and nothing, as they are', async () => {
    mock.override('users.get', { body: '<html>' });
    expect(await failure(bold.users.get({ user_id: 'x' }))).toMatchObject({ name: 'ResponseException' });
    mock.override('users.get', { status: 204 });
    expect(await (await fetch(`${mock.url}/v1/users/x`)).text()).toBe('');
  });

  it('that throw are a 500 that says why', async () => {
    mock.override('users.get', () => {
      throw new Error('no such fixture');
    });
    const error = await failure(bold.users.get({ user_id: 'x' }));
    expect(error).toMatchObject({ httpStatusCode: 500, errorMessage: 'the mock server failed: no such fixture' });
  });

  it('whose answer cannot be sent are a 500 as well', async () => {
    mock.override('users.get', { headers: { 'bad header': 'x' }, body: {} });
    const answer = await fetch(`${mock.url}/v1/users/x`);
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('Header name')]);
  });

  it('end with a reset', async () => {
    mock.override('users.get', { status: 500 });
    mock.reset();
    expect((await stytch.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });

  it.each([
    ['an unknown operation', 'user.get', { body: 1 }, 'no operation of this name; did you mean "users.get"'],
    ['no answer', 'users.get', 7, 'users.get: expected an answer { status?, headers?, body }, received a number'],
    ['a status that is none', 'users.get', { status: 99 }, 'users.get.status: expected a status from 200 to 599'],
  ])('refuse %s', async (_, operation, answer, message) => {
    const error = await failure(() => mock.override(operation, answer as never));
    expect(error.name).toBe('ValidationError');
    expect(error.message).toContain(message);
  });
});

describe('the log', () => {
  it('tells what was asked, and calls back', async () => {
    await stytch.users.get({ user_id: 'user-test-a' });
    expect(mock.requests).toEqual(seen);
    expect(seen).toMatchObject([
      {
        provider: 'stytch',
        method: 'GET',
        path: '/v1/users/user-test-a',
        operation: 'users.get',
        status: 200,
        time: now,
      },
    ]);
    expect(seen[0]?.duration).toBeGreaterThan(0);
    expect(Object.isFrozen(seen[0])).toBe(true);
  });

  it('says in the answer that what it calls has failed', async () => {
    const onRequest = (): void => {
      throw new Error('boom');
    };
    const server = await startMockServer('passage', { onRequest });
    try {
      const answer = await fetch(`${server.url}/v1/nothing`);
      expect([answer.status, await answer.json()]).toEqual([
        500,
        { code: 'internal_server_error', error: 'the mock server failed: boom' },
      ]);
    } finally {
      await server.close();
    }
  });

  it('holds no secret', async () => {
    const password = 'correct horse battery';
    await bold.passwords.authenticate({ email: 'ada@example.com', password, session_duration_minutes: 12_345 });
    await fetch(`${mock.url}/v1/sessions?user_id=user-in-query`, {
      headers: { 'x-stytch-member-session': 'session-in-header', cookie: 'a=cookie-value' },
    });
    await fetch(`${mock.url}/v1/users`, { method: 'POST', body: 'secret=in-text' });
    const { secret = '' } = mock.clientOptions();
    const basic = Buffer.from(`${mock.env['STYTCH_PROJECT_ID']}:${secret}`).toString('base64');
    const text = JSON.stringify(mock.requests);
    expect(text).toContain('passwords.authenticate');
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
      expect(text).not.toContain(word);
    }
    expect(mock.requests[0]?.body).toEqual({
      email: '[redacted]',
      password: '[redacted]',
      session_duration_minutes: '[redacted]',
    });
  });
});

describe('what the spec does not allow', () => {
  it('is refused in the words of the provider, naming the field and no value', async () => {
    const error = await failure(bold.users.create({ email: 1234567 as never }));
    expect(error).toBeInstanceOf(ServerException);
    expect(error).toMatchObject({ httpStatusCode: 400, errorType: 'bad_request' });
    expect(error.message).toContain('body.email');
    expect(error.message).not.toContain('1234567');
  });

  it('is told in a header as well, which keeps to ASCII', async () => {
    const answer = await fetch(`${mock.url}/v1/users`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Basic YTpi' },
      body: JSON.stringify({ email: 7, clé: 1 }),
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(answer.headers.get('sl-violations') ?? '')).toMatchObject([
      { location: ['request', 'body', 'email'], severity: 'Error' },
    ]);
  });

  it('does not touch records', async () => {
    await failure(bold.users.create({ email: 7 as never }));
    expect((await bold.users.search({})).results).toHaveLength(2);
  });

  it('is JSON that cannot be read', async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Basic YTpi' };
    const answer = await fetch(`${mock.url}/v1/users`, { method: 'POST', headers, body: '{"email":' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error_message: 'the body is no JSON, though its content type says so',
    });
  });

  it('is a call without credentials', async () => {
    const answer = await fetch(`${mock.url}/v1/users/user-test-a`);
    expect([answer.status, (await answer.json()).error_type]).toEqual([401, 'unauthorized_credentials']);
  });
});

it('gives the answer that the header Prefer asks for', async () => {
  const headers = { prefer: 'code=404' };
  const error = await failure(stytch.users.get({ user_id: 'user-test-a' }, { headers }));
  expect(error).toMatchObject({ httpStatusCode: 404, errorType: 'user_not_found' });
});

it('without state answers every id with the example', async () => {
  const stateless = await startMockServer('stytch', { stateful: false });
  try {
    const client = stytchOf(stateless);
    await client.users.delete({ user_id: 'user-test-1' });
    expect((await client.users.get({ user_id: 'user-test-1' })).user_id).toBe(USER);
  } finally {
    await stateless.close();
  }
});

describe('faults in the words of each provider', () => {
  it('corbado', async () => {
    const server = await startMockServer('corbado', { fail: '422:1,404:1' });
    try {
      const client = corbadoOf(server);
      const call = (): Promise<unknown> => client.users.get({ userID: 'usr-1' }, { retry: false });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 422, errorType: 'validation_error' });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 404, errorType: 'not_found' });
      const headers = { 'content-type': 'application/json', authorization: 'Basic cHJvLTE6Y29yYmFkbzFfYQ==' };
      const answer = await fetch(`${server.url}/v2/users`, { method: 'POST', headers, body: '{"status":"asleep"}' });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ httpStatusCode: 422, error: { validation: [{ field: 'status' }] } });
    } finally {
      await server.close();
    }
  });

  it('passage', async () => {
    const server = await startMockServer('passage', { fail: '403:1,500:1' });
    try {
      const call = (): Promise<unknown> => passageOf(server).user.get({ user_id: 'u' }, { retry: false });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 403, errorType: 'operation_not_allowed' });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 500, errorType: 'internal_server_error' });
    } finally {
      await server.close();
    }
  });

  it('loginid', async () => {
    const server = await startMockServer('loginid', { fail: '401:1,502:1' });
    try {
      const call = (): Promise<unknown> => loginIdOf(server).users.retrieve({ username: 'u' }, { retry: false });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 401, errorType: 'unauthorized' });
      expect(await failure(call)).toMatchObject({ httpStatusCode: 502, errorType: null });
    } finally {
      await server.close();
    }
  });
});
