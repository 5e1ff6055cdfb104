import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Corbado, CorbadoOptions } from '../../../../src/corbado.ts';
import { lazyRawClient } from '../../../../src/facade/http/raw-client.ts';
import {
  AbortException,
  ConnectionException,
  ResponseException,
  TimeoutException,
  ValidationError,
} from '../../../../src/index.ts';
import { corbadoAt, corbadoError, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
import {
  type FaultServer,
  hang,
  hangInBody,
  json,
  raw,
  reset,
  startFaultServer,
  text,
} from '../../../helpers/fault-server.ts';

const server = await startFaultServer();
afterAll(() => server.close());

const GET = '/v2/users/{userID}';
const PATH = { params: { path: { userID: 'usr-1' } } };

function api(options: Partial<CorbadoOptions> = {}): Corbado['api'] {
  return corbadoAt(server.url, options).api;
}

/** Calls a method as a program without types can. */
async function untyped(method: string, ...args: unknown[]): Promise<unknown> {
  const call: unknown = Reflect.get(api(), method);
  if (typeof call !== 'function') throw new Error(`the raw client has no method ${method}`);
  return await call(...args);
}

describe('a response', () => {
  it('of success is returned as data', async () => {
    server.script(json(200, USER));
    const { data, error, response } = await api().GET(GET, PATH);
    expect([data, error, response.status]).toEqual([USER, undefined, 200]);
    const [request] = server.requests;
    expect(request?.target).toBe('/v2/users/usr-1');
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from(`pro-1:${SECRET}`).toString('base64')}`);
  });

  it.each([400, 401, 404, 409, 429, 500, 503])('of %i is returned as an error, not thrown', async (status) => {
    server.script(json(status, corbadoError(status), { 'x-trace': 'abc' }));
    const { data, error, response } = await api().GET(GET, PATH);
    expect([data, error, response.status]).toEqual([undefined, corbadoError(status), status]);
    expect(response.headers.get('x-trace')).toBe('abc');
  });

  it('of an error that is not JSON is returned as a string', async () => {
    server.script(text(502, '<html>'));
    const { error, response } = await api({ retry: false }).GET(GET, PATH);
    expect([error, response.status]).toEqual(['<html>', 502]);
  });

  it.each([204, 200])('of %i without a body has no data', async (status) => {
    server.script(text(status, ''));
    const { data, response } = await api().GET(GET, PATH);
    expect([data, response.ok]).toEqual([undefined, true]);
  });

  it.each([
    ['HTML', text(200, '<html>', { 'x-request-id': 'req-1' })],
    ['truncated JSON', text(200, '{"userID":', { 'x-request-id': 'req-1' })],
    ['a redirect', text(302, '', { location: '/x', 'x-request-id': 'req-1' })],
    ['a status that HTTP does not define', raw('HTTP/1.1 777 X\r\nx-request-id: req-1\r\nconnection: close\r\n\r\n')],
    ['more than 10 MB', text(200, Buffer.alloc(10 * 1024 * 1024 + 1, ' '), { 'x-request-id': 'req-1' })],
  ])('that is %s is an exception', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ResponseException, api().GET(GET, PATH));
    expect(error).toMatchObject({ operation: 'api', requestId: 'req-1', attempts: 1 });
  });

  it('is decoded, and has no headers of its encoding any more', async () => {
    server.script(text(200, gzipSync(JSON.stringify(USER)), { 'content-encoding': 'gzip' }));
    const { data, response } = await api().GET(GET, PATH);
    expect(data).toEqual(USER);
    expect([response.headers.get('content-encoding'), response.headers.get('content-length')]).toEqual([null, null]);
  });
});

describe('a failure is an exception', () => {
  it.each([
    ['a silent server', hang()],
    ['an incomplete body', hangInBody(200)],
  ])('%s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(TimeoutException, api({ timeout: 80 }).GET(GET, PATH));
    expect(error).toMatchObject({ operation: 'api', timeout: 80, attempts: 1 });
  });

  it('a broken connection', async () => {
    server.script(reset());
    expect(await failureOfType(ConnectionException, api().GET(GET, PATH))).toMatchObject({ attempts: 3 });
  });

  it("an abort by the caller's signal, before or during the call", async () => {
    server.script(hang());
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('the user left')), 40);
    const error = await failureOfType(AbortException, api().GET(GET, { ...PATH, signal: controller.signal }));
    expect(error.cause).toMatchObject({ message: 'the user left' });
    server.script(json(200, USER));
    await failureOfType(AbortException, api().GET(GET, { ...PATH, signal: AbortSignal.abort() }));
    expect(server.requests).toHaveLength(0);
  });
});

describe('a call that would leave the API', () => {
  let attacker: FaultServer;
  beforeAll(async () => {
    attacker = await startFaultServer();
    attacker.script(json(200, USER));
  });
  afterAll(() => attacker.close());

  const host = (): string => attacker.url.replace('http://', '');

  it.each<[string, () => unknown[]]>([
    ['a whole URL', () => [`${attacker.url}/v2/users`]],
    ['a host name that continues that of the base URL', () => [`.${host()}/v2/users`]],
    ['a port that continues that of the base URL', () => ['1/v2/users']],
    ['user information before another host', () => [`@${host()}/v2/users`]],
    ['a backslash', () => [`\\\\${host()}/v2/users`]],
    ['a blank before a URL', () => [` ${attacker.url}/v2/users`]],
    ['no path', () => [undefined]],
    ['another base URL', () => ['/v2/users', { baseUrl: attacker.url }]],
    ['an empty base URL', () => ['/v2/users', { baseUrl: '' }]],
  ])('by %s is refused and not sent', async (_, args) => {
    server.script(json(200, USER));
    await failureOfType(ValidationError, untyped('GET', ...args()));
    await failureOfType(ValidationError, untyped('request', 'get', ...args()));
    expect([server.requests.length, attacker.requests.length]).toEqual([0, 0]);
  });

  it('by middleware is refused and not sent', async () => {
    const client = api() as unknown as {
      use(middleware: object): void;
      GET(path: string, init: object): Promise<unknown>;
    };
    client.use({ onRequest: ({ request }: { request: Request }) => new Request(`${attacker.url}/x`, request) });
    await failureOfType(ValidationError, client.GET(GET, PATH));
    expect(attacker.requests).toHaveLength(0);
  });

  it.each([
    ['two slashes', () => [`//${host()}/v2/users`]],
    ['a path serializer of its own', () => [GET, { ...PATH, pathSerializer: () => `@${host()}/v2/users` }]],
    ['a fetch of its own', () => [GET, { ...PATH, fetch: () => fetch(attacker.url) }]],
  ])('by %s stays within it', async (_, args) => {
    server.script(json(200, USER));
    await untyped('GET', ...args());
    expect([server.requests.length, attacker.requests.length]).toEqual([1, 0]);
  });
});

describe('retries', () => {
  it('repeat a GET', async () => {
    server.script(json(500, corbadoError(500)), reset(), json(200, USER));
    expect((await api().GET(GET, PATH)).data).toEqual(USER);
    expect(server.requests).toHaveLength(3);
  });

  it('repeat a POST that never ran, with the same body, and no other', async () => {
    const call = { body: { status: 'active', fullName: 'Ada Example' } };
    server.script(json(503, corbadoError(503)), json(429, corbadoError(429)), json(200, USER));
    expect((await api().POST('/v2/users', call)).data).toEqual(USER);
    expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(call.body)));
    server.script(json(500, corbadoError(500)), json(200, USER));
    expect((await api().POST('/v2/users', call)).response.status).toBe(500);
    expect(server.requests).toHaveLength(1);
  });

  it('return the response to a repeated DELETE unchanged, apart from its status of 404', async () => {
    server.script(json(500, corbadoError(500)), json(404, corbadoError(404)));
    const { error, response } = await api().DELETE(GET, PATH);
    expect([error, response.status]).toEqual([corbadoError(404), 404]);
  });
});

describe('a request', () => {
  async function expectRejected(...[method, ...args]: Parameters<typeof untyped>): Promise<ValidationError> {
    server.script(json(200, USER));
    const error = await failureOfType(ValidationError, untyped(method, ...args));
    expect(server.requests).toHaveLength(0);
    return error;
  }

  it.each([['..'], ['.'], [''], [undefined], [null], ['a\uD800'], [{}]])(
    'is rejected with the path parameter %j',
    async (userID) => {
      const error = await expectRejected('GET', GET, { params: { path: { userID } } });
      expect(error.issues.map(({ path }) => path)).toEqual(['userID']);
    },
  );

  it.each([
    ['GET', [GET]],
    ['GET', [GET, {}]],
    ['GET', [GET, { params: {} }]],
    ['request', ['get', GET, { params: { query: {} } }]],
  ])('is rejected without its path parameters: %s%j', async (method, args) => {
    await expectRejected(method, ...args);
  });

  it.each([
    ['headers', { ...PATH, headers: { 'x-session': 'hidden-value\r\nx: 1' } }],
    ['header parameters', { params: { ...PATH.params, header: { 'x-session': 'hidden-value\r\nx: 1' } } }],
  ])('is rejected with a line break in its %s, without their value', async (_, init) => {
    const error = await expectRejected('GET', GET, init);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('hidden-value');
    expect(error.message).toContain('x-session');
  });

  it.each([
    ['a body', 'POST', { body: { status: 1n } }],
    ['a query', 'GET', { params: { query: { sort: Symbol('x') } } }],
  ])('is rejected with %s that cannot be serialised', async (_, method, init) => {
    await expectRejected(method, '/v2/users', init);
  });

  it('has path parameters of one segment, and queries like those of operations', async () => {
    server.script(json(200, { users: [] }));
    await api().GET(GET, { params: { path: { userID: '../admin?x=y' } } });
    await api().GET('/v2/users', { params: { query: { 'filter[]': ['a:eq:b', 'c:gt:1'], page: 2 } } });
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v2/users/..%2Fadmin%3Fx%3Dy',
      '/v2/users?filter%5B%5D=a%3Aeq%3Ab&filter%5B%5D=c%3Agt%3A1&page=2',
    ]);
  });

  it('has the headers of the call and of the client, whose own are not replaced', async () => {
    server.script(json(200, USER));
    const headers = { 'x-call': 'call', authorization: 'forged' };
    await api({ headers: { 'x-client': 'client' } }).GET(GET, { ...PATH, headers });
    expect(server.requests[0]?.headers).toMatchObject({
      'x-client': 'client',
      'x-call': 'call',
      authorization: expect.stringMatching(/^Basic /),
    });
  });

  it('may be a form', async () => {
    server.script(json(200, USER));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await untyped('POST', '/v2/users', { body: { status: 'a b' }, headers });
    expect(server.requests[0]).toMatchObject({ body: 'status=a+b', headers });
  });
});

describe('lazyRawClient', () => {
  type Methods = Record<string, (...args: unknown[]) => unknown>;

  /** A raw client over one that records its calls. */
  function setUp(replaced: Methods = {}) {
    const calls: string[] = [];
    const names = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request', 'use', 'eject'];
    const record = (name: string) => [name, (...args: never[]) => `${name} ${calls.push(`${name} ${args.join(' ')}`)}`];
    const load = vi.fn(async () => ({ ...Object.fromEntries(names.map(record)), ...replaced }));
    const client: unknown = lazyRawClient(load);
    return { calls, load, client: client as Methods };
  }

  async function unhandledDuring(run: () => Promise<void>): Promise<number> {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    await run();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    return unhandled.mock.calls.length;
  }

  it('loads with the first call, and passes its arguments on', async () => {
    const { client, load, calls } = setUp();
    expect(await Promise.resolve(client)).toBe(client);
    expect(load).not.toHaveBeenCalled();
    expect(await client['GET']?.('/a', 'init')).toBe('GET 1');
    expect(await client['request']?.('get', '/b')).toBe('request 2');
    expect(calls).toEqual(['GET /a init', 'request get /b']);
  });

  it('applies settings in order', async () => {
    const { client, calls } = setUp();
    client['use']?.('one');
    const first = client['GET']?.('/a');
    client['eject']?.('one');
    await client['GET']?.('/b');
    await first;
    expect(calls).toEqual(['use one', 'GET /a', 'eject one', 'GET /b']);
  });

  it('fails the calls after a failed setting, or if it cannot be loaded, and leaves no rejection unhandled', async () => {
    const fail = () => {
      throw new TypeError('no middleware');
    };
    const missing: unknown = lazyRawClient(() => Promise.reject(new Error('no such file')));
    for (const [client, message] of [
      [setUp({ use: fail }).client, 'no middleware'],
      [missing as Methods, 'no such file'],
    ] as const) {
      const unhandled = await unhandledDuring(async () => {
        client['use']?.('one');
        await expect(client['GET']?.('/a')).rejects.toThrow(message);
      });
      expect(unhandled).toBe(0);
    }
  });
});
