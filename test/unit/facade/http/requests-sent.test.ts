import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetch } from '../../../../src/index.ts';
import { ResponseException, ValidationError, version } from '../../../../src/index.ts';
import { corbadoAt, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, type Received, startFaultServer, text } from '../../../helpers/fault-server.ts';
import { methodOf } from '../../../helpers/operations.ts';

let server: FaultServer;
let elsewhere: FaultServer;
beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const PAGE = { users: [], paging: { page: 1, totalPages: 1, totalItems: 0 } };

function received(): Received {
  const [request] = server.requests;
  if (request === undefined) throw new Error('the server got no request');
  return request;
}

describe('headers', () => {
  it('say who calls, for whom and with what', async () => {
    server.script(json(200, USER));
    await corbadoAt(server.url).users.get({ userID: 'usr-1' });
    const { method, target, headers, body } = received();
    expect([method, target, body]).toEqual(['GET', '/v2/users/usr-1', '']);
    expect(headers['authorization']).toBe(`Basic ${Buffer.from(`pro-1:${SECRET}`).toString('base64')}`);
    expect(headers['x-corbado-projectid']).toBe('pro-1');
    expect(JSON.parse(String(headers['x-corbado-sdk']))).toEqual({
      name: 'authloom',
      sdkVersion: version,
      languageVersion: expect.stringMatching(/^Node\.js\//),
    });
    expect(headers['user-agent']).toBe(`authloom/${version}`);
    expect(headers['accept']).toBe('application/json');
    expect(headers['content-type']).toBeUndefined();
  });

  it('name the type of a body where there is one', async () => {
    server.script(json(200, USER));
    await corbadoAt(server.url).users.create({ status: 'active' });
    expect(received()).toMatchObject({
      method: 'POST',
      target: '/v2/users',
      headers: { 'content-type': 'application/json', 'content-length': '19' },
      body: '{"status":"active"}',
    });
  });

  it('of client and call are sent, and those of the call win', async () => {
    server.script(json(200, USER));
    const corbado = corbadoAt(server.url, { headers: { 'x-client': 'client', 'X-Both': 'client' } });
    await corbado.users.get({ userID: 'usr-1' }, { headers: { 'x-call': 'call', 'x-both': 'call' } });
    expect(received().headers).toMatchObject({ 'x-client': 'client', 'x-call': 'call', 'x-both': 'call' });
  });

  it.each(['x-corbado-projectid', 'X-Corbado-SDK', 'User-Agent', 'Accept'])(
    'of callers do not replace %s',
    async (name) => {
      server.script(json(200, USER));
      const corbado = corbadoAt(server.url, { headers: { [name]: 'forged' } });
      await corbado.users.get({ userID: 'usr-1' }, { headers: { [name]: 'forged' } });
      expect(received().headers[name.toLowerCase()]).not.toContain('forged');
    },
  );

  it('of one client never show up in the calls of another', async () => {
    server.script(json(200, USER));
    corbadoAt(server.url, { headers: { 'x-other': 'other' } });
    await corbadoAt(server.url).users.get({ userID: 'usr-1' });
    expect(received().headers['x-other']).toBeUndefined();
  });
});

it('keeps the path prefix of the base URL', async () => {
  server.script(json(200, USER));
  await corbadoAt(`${server.url}/proxy/corbado/`).users.get({ userID: 'usr-1' });
  expect(received().target).toBe('/proxy/corbado/v2/users/usr-1');
});

it('calls fetch with a URL text and an init object, as a plain function', async () => {
  const calls: { self: unknown; url: unknown; redirect: unknown }[] = [];
  const fetch: Fetch = function (this: unknown, url, init) {
    calls.push({ self: this, url, redirect: init.redirect });
    return Promise.resolve(Response.json(USER));
  };
  await corbadoAt('https://corbado.example', { fetch }).users.get({ userID: 'usr-1' });
  expect(calls).toEqual([{ self: undefined, url: 'https://corbado.example/v2/users/usr-1', redirect: 'manual' }]);
});

describe('path parameters', () => {
  const modes = ['requests', 'none'] as const;

  it.each([
    ['..', '..'],
    ['.', '.'],
    ['an empty text', ''],
    ['undefined', undefined],
    ['null', null],
    ['half of a surrogate pair', 'usr-\uD800'],
    ['an object', { id: 'usr-1' }],
    ['an array', ['usr-1']],
  ])('that are %s are refused before any request', async (_, userID) => {
    server.script(json(200, USER));
    for (const validate of modes) {
      const get = methodOf(corbadoAt(server.url, { validate }), 'users.get');
      const error = await failureOfType(ValidationError, get({ userID }));
      expect(error.status).toBe(400);
      expect(error.issues.map(({ path }) => path)).toContain('userID');
    }
    expect(server.requests).toHaveLength(0);
  });

  it('that are missing altogether are refused before any request', async () => {
    server.script(json(200, USER));
    for (const validate of modes) {
      const get = methodOf(corbadoAt(server.url, { validate }), 'users.get');
      await failureOfType(ValidationError, get({}));
      await failureOfType(ValidationError, get());
    }
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['../admin?x=y', '..%2Fadmin%3Fx%3Dy'],
    ['%2e%2e', '%252e%252e'],
    ['a/b', 'a%2Fb'],
    ['a?x=1', 'a%3Fx%3D1'],
    ['a#b', 'a%23b'],
    ['a\\..\\b', 'a%5C..%5Cb'],
    ['a\r\nX-Evil: 1', 'a%0D%0AX-Evil%3A%201'],
    ['ü', '%C3%BC'],
  ])('%j are one segment on the wire', async (userID, segment) => {
    server.script(json(200, USER));
    await corbadoAt(server.url).users.get({ userID });
    expect(received().target).toBe(`/v2/users/${segment}`);
    expect(received().headers['x-evil']).toBeUndefined();
  });
});

describe('queries', () => {
  it('repeat arrays, encode names and drop undefined', async () => {
    server.script(json(200, PAGE));
    await methodOf(
      corbadoAt(server.url),
      'users.list',
    )({ 'filter[]': ['status:eq:active', 'name:eq:a&b=c'], page: 2, sort: undefined });
    expect(received().target).toBe(
      '/v2/users?filter%5B%5D=status%3Aeq%3Aactive&filter%5B%5D=name%3Aeq%3Aa%26b%3Dc&page=2',
    );
  });

  it('drop null and write dates, where nothing is checked', async () => {
    server.script(json(200, PAGE));
    await methodOf(corbadoAt(server.url, { validate: 'none' }), 'users.list')({ sort: new Date(0), page: null });
    expect(received().target).toBe('/v2/users?sort=1970-01-01T00%3A00%3A00.000Z');
  });

  it('are left out, question mark and all, when they are empty', async () => {
    server.script(json(200, PAGE));
    await corbadoAt(server.url).users.list({});
    expect(received().target).toBe('/v2/users');
  });

  it('with half of a surrogate pair do not throw', async () => {
    server.script(json(200, PAGE));
    await corbadoAt(server.url).users.list({ sort: 'x\uD800' });
    expect(received().target).toBe('/v2/users?sort=x%EF%BF%BD');
  });

  it.each([
    ['a date that is none', new Date(Number.NaN)],
    ['a function', (): number => 1],
    ['a symbol', Symbol('x')],
    ['a bigint inside an object', { a: 1n }],
  ])('that hold %s are refused, also where nothing is checked', async (_, sort) => {
    server.script(json(200, PAGE));
    await failureOfType(ValidationError, methodOf(corbadoAt(server.url, { validate: 'none' }), 'users.list')({ sort }));
    expect(server.requests).toHaveLength(0);
  });
});

describe('bodies', () => {
  const create = (params: object, validate: 'requests' | 'none' = 'requests') =>
    methodOf(corbadoAt(server.url, { validate }), 'users.create')(params);

  it('drop undefined, keep null and send what the spec does not know', async () => {
    server.script(json(200, USER));
    await create({ status: 'active', fullName: undefined, later: { deep: [1, null] }, flag: null });
    expect(JSON.parse(received().body)).toEqual({ status: 'active', later: { deep: [1, null] }, flag: null });
  });

  it('hold no path parameters', async () => {
    server.script(json(200, USER));
    await corbadoAt(server.url).users.update({ userID: 'usr-1', fullName: 'Ada' });
    expect(received()).toMatchObject({ method: 'PATCH', target: '/v2/users/usr-1', body: '{"fullName":"Ada"}' });
  });

  it('keep a "__proto__" field as a field', async () => {
    server.script(json(200, USER));
    await create(JSON.parse('{"status":"active","__proto__":{"polluted":true}}'));
    expect(received().body).toBe('{"status":"active","__proto__":{"polluted":true}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('of objects that write themselves are sent as written, however they are made inside', async () => {
    server.script(json(200, USER));
    const inside: Record<string, unknown> = {};
    inside['self'] = inside;
    Object.defineProperty(inside, 'toJSON', { value: () => 'written' });
    await create({ status: 'active', extra: inside });
    expect(received().body).toBe('{"status":"active","extra":"written"}');
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

  it.each([
    ['a bigint', 1n],
    ['a cycle', cyclic],
    ['100,000 nested arrays', deep],
  ])('with %s are refused before any request', async (_, extra) => {
    server.script(json(200, USER));
    for (const validate of ['requests', 'none'] as const) {
      await failureOfType(ValidationError, create({ status: 'active', extra }, validate));
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe('redirects are never followed', () => {
  const statuses = [300, 301, 302, 303, 304, 307, 308];

  it.each(statuses)('%i to another origin', async (status) => {
    elsewhere.script(json(200, USER));
    server.script(text(status, '', { location: `${elsewhere.url}/v2/users`, 'x-request-id': 'req-1' }));
    const error = await failureOfType(ResponseException, corbadoAt(server.url).users.create({ status: 'active' }));
    expect(error).toMatchObject({ httpStatusCode: status, requestId: 'req-1', attempts: 1 });
    expect(elsewhere.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(1);
  });

  it.each(statuses)('%i within the origin', async (status) => {
    server.script(text(status, '', { location: '/elsewhere' }), json(200, USER));
    const error = await failureOfType(ResponseException, corbadoAt(server.url).users.get({ userID: 'usr-1' }));
    expect(error.httpStatusCode).toBe(status);
    expect(server.requests).toHaveLength(1);
  });
});
