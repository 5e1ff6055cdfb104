import { afterAll, describe, expect, it } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import type { Fetch } from '../../../../src/index.ts';
import { ValidationError, version } from '../../../../src/index.ts';
import { corbadoAt, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
import { json, type Received, startFaultServer } from '../../../helpers/fault-server.ts';
import { methodOf } from '../../../helpers/operations.ts';

const [server, elsewhere] = await Promise.all([startFaultServer(), startFaultServer()]);
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

/** Calls an operation with any arguments, and returns the request that arrived. */
async function sent(name: string, params?: object, options?: object, client?: Partial<CorbadoOptions>) {
  server.script(json(200, name === 'users.list' ? { users: [] } : USER));
  await methodOf(corbadoAt(server.url, client), name)(params, options);
  return received();
}

function received(): Received {
  const [request] = server.requests;
  if (request === undefined) throw new Error('the server received no request');
  return request;
}

/** Calls an operation that must fail before any request, whether arguments are validated or not. */
async function expectRejected(name: string, params: unknown, modes: readonly ('requests' | 'none')[]): Promise<void> {
  server.script(json(200, USER));
  for (const validate of modes) {
    const method = methodOf(corbadoAt(server.url, { validate }), name);
    await failureOfType(ValidationError, method(params as object));
  }
  expect(server.requests).toHaveLength(0);
}

describe('headers', () => {
  it('identify the client, the project and the format', async () => {
    const { method, target, headers, body } = await sent('users.get', { userID: 'usr-1' });
    expect([method, target, body]).toEqual(['GET', '/v2/users/usr-1', '']);
    expect(headers).toMatchObject({
      authorization: `Basic ${Buffer.from(`pro-1:${SECRET}`).toString('base64')}`,
      'x-corbado-projectid': 'pro-1',
      'user-agent': `authloom/${version}`,
      accept: 'application/json',
    });
    expect(JSON.parse(String(headers['x-corbado-sdk']))).toEqual({
      name: 'authloom',
      sdkVersion: version,
      languageVersion: expect.stringMatching(/^Node\.js\//),
    });
    expect(headers['content-type']).toBeUndefined();
  });

  it('describe the body, if there is one', async () => {
    expect(await sent('users.create', { status: 'active' })).toMatchObject({
      method: 'POST',
      target: '/v2/users',
      headers: { 'content-type': 'application/json', 'content-length': '19' },
      body: '{"status":"active"}',
    });
  });

  it.each(['x-corbado-projectid', 'X-Corbado-SDK', 'User-Agent', 'Accept'])(
    'of callers do not replace %s',
    async (name) => {
      const headers = { [name]: 'forged' };
      const request = await sent('users.get', { userID: 'usr-1' }, { headers }, { headers });
      expect(request.headers[name.toLowerCase()]).not.toContain('forged');
    },
  );
});

it('calls fetch with a URL string and an init object, as a plain function', async () => {
  const calls: unknown[] = [];
  const fetch: Fetch = function (this: unknown, url, init) {
    calls.push([this, url, init.redirect]);
    return Promise.resolve(Response.json(USER));
  };
  await corbadoAt('https://corbado.example', { fetch }).users.get({ userID: 'usr-1' });
  expect(calls).toEqual([[undefined, 'https://corbado.example/v2/users/usr-1', 'manual']]);
});

describe('bodies', () => {
  it('omit undefined, and contain null and fields that the spec does not know', async () => {
    const params = { status: 'active', fullName: undefined, later: { deep: [1, null] }, flag: null };
    const { body } = await sent('users.create', params);
    expect(JSON.parse(body)).toEqual({ status: 'active', later: { deep: [1, null] }, flag: null });
  });

  it('keep a "__proto__" field as a field', async () => {
    const json = '{"status":"active","__proto__":{"polluted":true}}';
    expect((await sent('users.create', JSON.parse(json))).body).toBe(json);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('use toJSON of an object, even of a cyclic one', async () => {
    const extra: Record<string, unknown> = {};
    extra['self'] = extra;
    Object.defineProperty(extra, 'toJSON', { value: () => 'written' });
    expect((await sent('users.create', { status: 'active', extra })).body).toBe(
      '{"status":"active","extra":"written"}',
    );
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

  it.each([
    ['a bigint', 1n],
    ['a cycle', cyclic],
    ['100,000 nested arrays', deep],
  ])('reject %s before any request, validated or not', async (_, extra) => {
    await expectRejected('users.create', { status: 'active', extra }, ['requests', 'none']);
  });
});

it.each([
  ['a class instance', Object.assign(new (class Params {})(), { userID: 'usr-1' })],
  ['an object without a prototype', Object.assign(Object.create(null), { userID: 'usr-1' })],
  ['a frozen object', Object.freeze({ userID: 'usr-1' })],
])('reads arguments from %s', async (_, params) => {
  expect((await sent('users.get', params)).target).toBe('/v2/users/usr-1');
});
