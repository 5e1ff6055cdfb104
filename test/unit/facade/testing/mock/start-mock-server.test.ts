import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { type MockServers, startMockServer, type TestProvider } from '../../../../../src/testing.ts';
import { CLIENTS, failure, stytchOf } from './clients.ts';

/** Starts the mock of one provider, with a client of it. */
async function stand<P extends TestProvider>(provider: P) {
  const mock = await startMockServer(provider);
  return { mock, client: CLIENTS[provider](mock) };
}

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  it('publishes the keys of its issuer, until it is closed', async () => {
    const { mock, client } = await stand(provider);
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.provider).toBe(provider);
    expect(Object.values(mock.env)).toContain(mock.url);
    expect(await client.sessions.validate(await mock.issuer.mint())).toMatchObject({ status: 'signed-in' });
    const expired = await client.sessions.validate(await mock.issuer.mint({ expired: true }));
    expect(expired).toMatchObject({ status: 'signed-out', error: { reason: 'expired', status: 401 } });
    expect(mock.requests).toHaveLength(1);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
    await expect(mock.close()).resolves.toBeUndefined();
  });

  it('has outages, and keys that change', async () => {
    const { mock, client } = await stand(provider);
    try {
      mock.issuer.outage();
      expect((await client.sessions.validate(await mock.issuer.mint())).status).toBe('unavailable');
      mock.issuer.outage(false);
      mock.issuer.rotate();
      const later = CLIENTS[provider](mock);
      expect((await later.sessions.validate(await mock.issuer.mint())).status).toBe('signed-in');
    } finally {
      await mock.close();
    }
  });

  it('says in its own words that there is no such operation', async () => {
    const mock = await startMockServer(provider);
    try {
      const answer = await fetch(`${mock.url}/v1/nothing`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(`GET /v1/nothing is no operation of ${provider}`);
      expect(mock.requests).toMatchObject([{ path: '/v1/nothing', operation: null, status: 404 }]);
    } finally {
      await mock.close();
    }
  });
});

describe('all', () => {
  async function withAll(run: (mocks: MockServers) => Promise<void>): Promise<void> {
    const mocks = await startMockServer('all', { seed: { stytch: { users: [{ user_id: 'user-test-7' }] } } });
    try {
      await run(mocks);
    } finally {
      await mocks.close();
    }
  }

  it('stands in for all on one port, and ends all', async () => {
    const urls: string[] = [];
    await withAll(async ({ url, providers, requests }) => {
      expect(requests).toEqual([]);
      for (const provider of TEST_PROVIDERS) {
        const mock = providers[provider];
        expect(mock.url).toBe(`${url}/${provider}`);
        urls.push(mock.url);
      }
      const stytch = stytchOf(providers.stytch);
      expect((await stytch.users.get({ user_id: 'user-test-7' })).user_id).toBe('user-test-7');
      expect((await stytch.sessions.validate(await providers.stytch.issuer.mint())).status).toBe('signed-in');
      expect(providers.corbado.requests).toEqual([]);
      expect(providers.stytch.requests.map(({ operation }) => operation)).toEqual(['users.get', 'sessions.getJWKS']);
    });
    for (const url of urls) await expect(fetch(url)).rejects.toThrow();
  });

  it('checks the tokens of every provider below its prefix', async () => {
    await withAll(async ({ providers: { corbado, passage, stytch, 'stytch-b2b': b2b, loginid } }) => {
      const results = await Promise.all([
        CLIENTS.corbado(corbado).sessions.validate(await corbado.issuer.mint()),
        CLIENTS.passage(passage).sessions.validate(await passage.issuer.mint()),
        CLIENTS.stytch(stytch).sessions.validate(await stytch.issuer.mint()),
        CLIENTS['stytch-b2b'](b2b).sessions.validate(await b2b.issuer.mint()),
        CLIENTS.loginid(loginid).sessions.validate(await loginid.issuer.mint()),
      ]);
      expect(results.map(({ status }) => status)).toEqual(Array(5).fill('signed-in'));
    });
  });

  it('fails all, counts all, and forgets all', async () => {
    await withAll(async (mocks) => {
      mocks.fail('user.get=500:1,503:1');
      const get = async (path: string): Promise<number> => (await fetch(mocks.url + path)).status;
      expect(await get('/corbado/v2/users')).toBe(503);
      expect(await get('/corbado/v2/users')).toBe(401);
      expect(await get('/passage/v1/apps/a/users/u')).toBe(500);
      expect(mocks.requests.map(({ number, provider }) => [number, provider])).toEqual([
        [1, 'corbado'],
        [2, 'corbado'],
        [3, 'passage'],
      ]);
      mocks.reset();
      expect(mocks.requests).toEqual([]);
      expect(await get('/passage/v1/apps/a/users/u')).toBe(401);
      expect(await get('/nobody')).toBe(404);
    });
  });
});

describe('what it refuses', () => {
  it.each([
    ['a provider that does not exist', () => startMockServer('auth0' as never), 'provider'],
    ['an option that does not exist', () => startMockServer('corbado', { prt: 1 } as never), 'prt: unknown option'],
    [
      'a port out of bounds',
      () => startMockServer('corbado', { port: 70_000 }),
      'port: expected a port from 0 to 65535',
    ],
    ['a port that is no number', () => startMockServer('all', { port: '80' } as never), 'port: expected'],
    ['a clock that is none', () => startMockServer('corbado', { clock: 7 } as never), 'clock: expected a function'],
    ['options that are none', () => startMockServer('corbado', 'stytch' as never), 'options: expected an object'],
    ['a wrong delay', () => startMockServer('passage', { slow: -1 }), 'slow: expected milliseconds'],
    ['a wrong fault', () => startMockServer('passage', { fail: 'often' }), 'fail: expected faults such as'],
    [
      'an unknown kind of records',
      () => startMockServer('passage', { seed: { user: [] } }),
      'seed.user: no such kind of records; there are users, devices; did you mean "users"?',
    ],
    [
      'records that are no list',
      () => startMockServer('passage', { seed: { users: {} } } as never),
      'seed.users: expected a list',
    ],
    [
      'a record that is none',
      () => startMockServer('passage', { seed: { users: [7] } } as never),
      'seed.users.0: expected an object',
    ],
    [
      'an unknown operation',
      () => startMockServer('passage', { overrides: { 'user.gte': { body: 1 } } }),
      'did you mean "user.get"',
    ],
  ])('%s', async (_, start, message) => {
    const error = await failure(start);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain(message);
  });

  it('a port that is taken', async () => {
    const first = await startMockServer('corbado');
    try {
      const port = Number(new URL(first.url).port);
      const error = await failure(startMockServer('passage', { port }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toContain(`port: port ${port} is in use; choose another`);
    } finally {
      await first.close();
    }
  });
});

it('starts twice side by side, on ports and with records of their own', async () => {
  const [first, second] = await Promise.all([startMockServer('stytch'), startMockServer('stytch')]);
  try {
    const { user_id } = await stytchOf(first).users.create({ email: 'grace@example.com' });
    expect(await failure(stytchOf(second).users.get({ user_id }))).toMatchObject({ httpStatusCode: 404 });
    const token = await first.issuer.mint();
    expect(await stytchOf(second).sessions.validate(token)).toMatchObject({ error: { reason: 'unknown_key' } });
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

it('lets the process end when it is closed', async () => {
  const door = new URL('../../../../../src/testing.ts', import.meta.url).href;
  const script = `
    const { startMockServer } = await import(${JSON.stringify(door)});
    const mock = await startMockServer('passage', { slow: 600000 });
    const waiting = fetch(mock.url).catch(() => 'ended');
    await new Promise((resolve) => setImmediate(resolve));
    await mock.close();
    console.log(await waiting);
  `;
  const root = fileURLToPath(new URL('../../../../..', import.meta.url));
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 60_000 });
  expect(stdout.trim()).toBe('ended');
}, 60_000);
