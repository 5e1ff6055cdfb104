import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verifier } from '../../../../../src/facade/session/compose.ts';
import { MOCK_PROVIDERS, TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { type MockServer, type MockServers, startMockServer, type TestProvider } from '../../../../../src/testing.ts';
import { clientOf, failure } from '../helpers.ts';

/** Starts the mock of a provider, with a function that creates clients of it. */
async function start<P extends TestProvider>(provider: P): Promise<{ mock: MockServer; client: () => Verifier }> {
  const mock = await startMockServer(provider);
  const create: (options: MockServer<P>) => Verifier = CREATE[provider];
  return { mock, client: () => create(mock) };
}

const CREATE: { readonly [P in TestProvider]: (mock: MockServer<P>) => Verifier } = clientOf;

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  let mock: MockServer;
  let client: () => Verifier;
  beforeAll(async () => {
    ({ mock, client } = await start(provider));
  });
  afterAll(() => mock.close());

  it('publishes the keys of its issuer, with rotations and outages', async () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.provider).toBe(provider);
    expect(Object.values(mock.env)).toContain(mock.url);
    const { sessions } = client();
    expect(await sessions.validate(await mock.issuer.mint())).toMatchObject({ status: 'signed-in' });
    const expired = await sessions.validate(await mock.issuer.mint({ expired: true }));
    expect(expired).toMatchObject({ status: 'signed-out', error: { reason: 'expired', status: 401 } });
    expect(mock.requests).toHaveLength(1);
    mock.issuer.outage();
    expect((await client().sessions.validate(await mock.issuer.mint())).status).toBe('unavailable');
    mock.issuer.outage(false);
    mock.issuer.rotate();
    expect((await client().sessions.validate(await mock.issuer.mint())).status).toBe('signed-in');
  });

  it('rejects an unknown operation in the format of the provider', async () => {
    mock.reset();
    const response = await fetch(`${mock.url}/v1/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`${provider} has no operation GET /v1/nothing`);
    expect(mock.requests).toMatchObject([{ path: '/v1/nothing', operation: null, status: 404 }]);
  });

  it('stops when it is closed, even twice', async () => {
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
    await expect(mock.close()).resolves.toBeUndefined();
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

  it('fakes all providers on one port, and stops them all', async () => {
    const urls: string[] = [];
    await withAll(async ({ url, providers, requests }) => {
      expect(requests).toEqual([]);
      for (const provider of MOCK_PROVIDERS) {
        const mock = providers[provider];
        expect(mock.url).toBe(`${url}/${provider}`);
        urls.push(mock.url);
      }
      const stytch = clientOf.stytch(providers.stytch);
      expect((await stytch.users.get({ user_id: 'user-test-7' })).user_id).toBe('user-test-7');
      expect((await stytch.sessions.validate(await providers.stytch.issuer.mint())).status).toBe('signed-in');
      expect(providers.corbado.requests).toEqual([]);
      expect(providers.stytch.requests.map(({ operation }) => operation)).toEqual(['users.get', 'sessions.getJWKS']);
    });
    for (const url of urls) await expect(fetch(url)).rejects.toThrow();
  });

  it('verifies the tokens of every provider under its prefix', async () => {
    await withAll(
      async ({ providers: { corbado, passage, stytch, 'stytch-b2b': b2b, loginid, 'loginid-v2': loginidV2 } }) => {
        const results = await Promise.all([
          clientOf.corbado(corbado).sessions.validate(await corbado.issuer.mint()),
          clientOf.passage(passage).sessions.validate(await passage.issuer.mint()),
          clientOf.stytch(stytch).sessions.validate(await stytch.issuer.mint()),
          clientOf['stytch-b2b'](b2b).sessions.validate(await b2b.issuer.mint()),
          clientOf.loginid(loginid).sessions.validate(await loginid.issuer.mint()),
          clientOf['loginid-v2'](loginidV2).sessions.validate(await loginidV2.issuer.mint()),
        ]);
        expect(results.map(({ status }) => status)).toEqual(Array(TEST_PROVIDERS.length).fill('signed-in'));
      },
    );
  });

  it('fails, counts and resets all of them', async () => {
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

describe('rejects', () => {
  it.each<[string, provider: string, options: unknown, message: string]>([
    ['a provider that does not exist', 'auth0', {}, 'provider'],
    ['an option that does not exist', 'corbado', { prt: 1 }, 'prt: unknown option'],
    [
      'a port out of range',
      'corbado',
      { port: 70_000 },
      'port: expected a whole number from 0 to 65535, received the number 70000',
    ],
    ['a port that is not a number', 'all', { port: '80' }, 'port: expected'],
    ['a clock that is not a function', 'corbado', { clock: 7 }, 'clock: expected a function'],
    ['options that are not an object', 'corbado', 'stytch', 'options: expected an object'],
    ['an invalid delay', 'passage', { slow: -1 }, 'slow: expected milliseconds'],
    ['an invalid fault', 'passage', { fail: 'often' }, 'fail: expected faults such as'],
    [
      'an unknown kind',
      'passage',
      { seed: { user: [] } },
      'seed.user: unknown kind of records; expected one of users, devices; did you mean "users"?',
    ],
    [
      'records that are no array',
      'passage',
      { seed: { users: {} } },
      'seed.users: expected an array of records, received an object',
    ],
    [
      'a record that is no object',
      'passage',
      { seed: { users: [7] } },
      'seed.users.0: expected an object, received the number 7',
    ],
    ['an unknown operation', 'passage', { overrides: { 'user.gte': { body: 1 } } }, 'did you mean "user.get"'],
  ])('%s', async (_, provider, options, message) => {
    const error = await failure(startMockServer(provider as never, options as never));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toContain(message);
  });

  it('a port that is in use', async () => {
    const first = await startMockServer('corbado');
    try {
      const port = Number(new URL(first.url).port);
      const error = await failure(startMockServer('passage', { port }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toContain(
        `port: port ${port} is in use; choose another, or omit the option to use any free port`,
      );
    } finally {
      await first.close();
    }
  });
});

it('starts twice, with separate ports and records', async () => {
  const [first, second] = await Promise.all([startMockServer('stytch'), startMockServer('stytch')]);
  try {
    const { user_id } = await clientOf.stytch(first).users.create({ email: 'grace@example.com' });
    expect(await failure(clientOf.stytch(second).users.get({ user_id }))).toMatchObject({ httpStatusCode: 404 });
    const token = await first.issuer.mint();
    expect(await clientOf.stytch(second).sessions.validate(token)).toMatchObject({ error: { reason: 'unknown_key' } });
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

it('lets the process exit once it is closed', async () => {
  const entry = new URL('../../../../../src/testing.ts', import.meta.url).href;
  const script = `
    const { startMockServer } = await import(${JSON.stringify(entry)});
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
