import { describe, expect, it } from 'vitest';
import { RateLimitException } from '../../../../../src/index.ts';
import { Stytch } from '../../../../../src/stytch.ts';
import { type MockServer, startMockServer } from '../../../../../src/testing.ts';
import { clientOf, failure, setupMock } from '../helpers.ts';

const USER = 'user-test-00000000-0000-4000-8000-000000000001';

let now = Date.UTC(2026, 0, 1);
let mock: MockServer<'stytch'>;
let stytch: Stytch;
/** Sends whatever it is given, once. */
let unchecked: Stytch;
setupMock(
  'stytch',
  (started) => {
    mock = started;
    stytch = clientOf.stytch(mock);
    unchecked = new Stytch({ ...mock.clientOptions(), validate: 'none', retry: false });
  },
  {
    clock: () => now,
    seed: { users: [{ user_id: 'user-test-a', status: 'pending' }, { name: { first_name: 'B' } }] },
  },
);

it('publishes its keys as the spec says', async () => {
  const { keys } = await stytch.sessions.getJWKS();
  expect(keys).toHaveLength(1);
});

describe('the seed', () => {
  it('is filled from the examples, and restored by a reset', async () => {
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

  it('replaces the example, whose sessions now belong to the first user', async () => {
    expect(await failure(stytch.users.get({ user_id: USER }))).toMatchObject({ errorType: 'user_not_found' });
    const { sessions } = await stytch.sessions.get({ user_id: 'user-test-a' });
    expect(sessions).toMatchObject([{ user_id: 'user-test-a' }]);
    const { user } = await stytch.sessions.authenticate({ session_token: 'example-session-token' });
    expect(user.user_id).toBe('user-test-a');
  });

  it('may be empty', async () => {
    const empty = await startMockServer('stytch', { seed: { users: [] } });
    try {
      const client = clientOf.stytch(empty);
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

it('uses its clock for records and tokens', async () => {
  const { user_id } = await stytch.users.create({ email: 'c@example.com' });
  expect((await stytch.users.get({ user_id })).created_at).toBe('2026-01-01T00:00:00Z');
  const token = await mock.issuer.mint();
  expect((await stytch.sessions.validate(token)).status).toBe('signed-in');
  now += 3_600_000;
  expect(await stytch.sessions.validate(token)).toMatchObject({ error: { reason: 'expired' } });
});

describe('faults', () => {
  it('are retried by the client until they are over', async () => {
    mock.fail('429:1,503:1');
    const { attempts } = await stytch.users.search({}).withResponse();
    expect(attempts).toBe(3);
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 503, 200]);
  });

  it('without a count last until they are replaced', async () => {
    mock.fail('users.get=429');
    for (let count = 0; count < 3; count += 1) {
      const error = await failure(unchecked.users.get({ user_id: 'user-test-a' }));
      expect(error).toBeInstanceOf(RateLimitException);
      expect(error).toMatchObject({
        errorType: 'too_many_requests',
        errorMessage: 'this fault was set by the test',
        retryAfter: 0,
      });
    }
    expect((await unchecked.users.search({})).results).toHaveLength(2);
    mock.fail('');
    expect((await unchecked.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });

  it('spare requests for keys unless they are named', async () => {
    mock.fail('500');
    const validate = async (): Promise<string> =>
      (await clientOf.stytch(mock).sessions.validate(await mock.issuer.mint())).status;
    expect(await validate()).toBe('signed-in');
    mock.fail('sessions.getJWKS=503');
    expect(await validate()).toBe('unavailable');
  });

  it('change no records', async () => {
    mock.fail('users.delete=500');
    await failure(unchecked.users.delete({ user_id: 'user-test-a' }));
    expect((await unchecked.users.get({ user_id: 'user-test-a' })).user_id).toBe('user-test-a');
  });
});

describe('slow', () => {
  it('delays responses beyond the timeout of a client', async () => {
    mock.slow(60_000);
    const error = await failure(stytch.users.search({}, { timeout: 50 }));
    expect(error.name).toBe('TimeoutException');
    mock.slow(0);
    expect((await stytch.users.search({})).results).toHaveLength(2);
  });

  it.each([-1, 1.5, Number.NaN, 600_001, '7' as never])('rejects %s', async (milliseconds) => {
    const error = await failure(() => mock.slow(milliseconds));
    expect(error.message).toContain('Cannot delay responses: slow: expected milliseconds from 0 to 600000');
  });
});

it('without state, responds with the example for every id', async () => {
  const stateless = await startMockServer('stytch', { stateful: false });
  try {
    const client = clientOf.stytch(stateless);
    await client.users.delete({ user_id: 'user-test-1' });
    expect((await client.users.get({ user_id: 'user-test-1' })).user_id).toBe(USER);
  } finally {
    await stateless.close();
  }
});
