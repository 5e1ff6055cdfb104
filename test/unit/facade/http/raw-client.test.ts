import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corbado, CorbadoOptions } from '../../../../src/corbado.ts';
import {
  AbortException,
  ConnectionException,
  ResponseException,
  TimeoutException,
  ValidationError,
} from '../../../../src/index.ts';
import { corbadoAt, envelope, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
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

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const GET = '/v2/users/{userID}';
const PATH = { params: { path: { userID: 'usr-1' } } };

function api(options: Partial<CorbadoOptions> = {}): Corbado['api'] {
  return corbadoAt(server.url, options).api;
}

/** The bare client as it is without its types: what a program in JavaScript can ask of it. */
function untyped(options: Partial<CorbadoOptions> = {}): Record<string, (...args: unknown[]) => Promise<unknown>> {
  const client: object = api(options);
  return client as Record<string, (...args: unknown[]) => Promise<unknown>>;
}

describe('answers', () => {
  it('of success come as data', async () => {
    server.script(json(200, USER));
    const { data, error, response } = await api().GET(GET, PATH);
    expect(data).toEqual(USER);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    const [request] = server.requests;
    expect(request?.target).toBe('/v2/users/usr-1');
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from(`pro-1:${SECRET}`).toString('base64')}`);
  });

  it.each([400, 401, 404, 409, 429, 500, 503])('of %i come as an error that is not thrown', async (status) => {
    server.script(json(status, envelope(status), { 'x-trace': 'abc' }));
    const { data, error, response } = await api().GET(GET, PATH);
    expect(data).toBeUndefined();
    expect(error).toEqual(envelope(status));
    expect(response.status).toBe(status);
    expect(response.headers.get('x-trace')).toBe('abc');
  });

  it('of an error status that are no JSON come as text', async () => {
    server.script(text(502, '<html>'));
    const { error, response } = await api({ retry: false }).GET(GET, PATH);
    expect(error).toBe('<html>');
    expect(response.status).toBe(502);
  });

  it.each([
    ['204', text(204, '')],
    ['an empty body', text(200, '')],
  ])('with %s have no data', async (_, step) => {
    server.script(step);
    const { data, response } = await api().GET(GET, PATH);
    expect(data).toBeUndefined();
    expect(response.ok).toBe(true);
  });

  it.each([
    ['HTML', text(200, '<html>', { 'x-request-id': 'req-1' })],
    ['truncated JSON', text(200, '{"userID":', { 'x-request-id': 'req-1' })],
    ['a redirect', text(302, '', { location: '/x', 'x-request-id': 'req-1' })],
    ['a status that HTTP does not have', raw('HTTP/1.1 777 Odd\r\nx-request-id: req-1\r\nconnection: close\r\n\r\n')],
    ['more than 10 MB', text(200, Buffer.alloc(10 * 1024 * 1024 + 1, ' '), { 'x-request-id': 'req-1' })],
  ])('that are %s are thrown as ours', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ResponseException, api().GET(GET, PATH));
    expect(error).toMatchObject({ operation: 'api', requestId: 'req-1', attempts: 1 });
  });

  it('that were compressed are unpacked, and do not claim to be compressed any more', async () => {
    server.script(text(200, gzipSync(JSON.stringify(USER)), { 'content-encoding': 'gzip' }));
    const { data, response } = await api().GET(GET, PATH);
    expect(data).toEqual(USER);
    expect([response.headers.get('content-encoding'), response.headers.get('content-length')]).toEqual([null, null]);
  });
});

describe('faults are thrown as ours', () => {
  it.each([
    ['a server that says nothing', hang()],
    ['a body that stops', hangInBody(200)],
  ])('%s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(TimeoutException, api({ timeout: 80 }).GET(GET, PATH));
    expect(error).toMatchObject({ operation: 'api', timeout: 80, attempts: 1 });
  });

  it('a broken connection', async () => {
    server.script(reset());
    expect(await failureOfType(ConnectionException, api().GET(GET, PATH))).toMatchObject({ attempts: 3 });
  });

  it("an abort by the caller's signal", async () => {
    server.script(hang());
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('the user left')), 40);
    const error = await failureOfType(AbortException, api().GET(GET, { ...PATH, signal: controller.signal }));
    expect(error.cause).toMatchObject({ message: 'the user left' });
  });

  it('a signal that was aborted before', async () => {
    server.script(json(200, USER));
    await failureOfType(AbortException, api().GET(GET, { ...PATH, signal: AbortSignal.abort() }));
    expect(server.requests).toHaveLength(0);
  });
});

describe('retries', () => {
  it('repeat a GET', async () => {
    server.script(json(500, envelope(500)), reset(), json(200, USER));
    expect((await api().GET(GET, PATH)).data).toEqual(USER);
    expect(server.requests).toHaveLength(3);
  });

  it('repeat a POST only when it was not carried out, with the same body', async () => {
    const call = { body: { status: 'active', fullName: 'Ada Example' } };
    server.script(json(503, envelope(503)), json(429, envelope(429)), json(200, USER));
    expect((await api().POST('/v2/users', call)).data).toEqual(USER);
    expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(call.body)));
    server.script(json(500, envelope(500)), json(200, USER));
    expect((await api().POST('/v2/users', call)).response.status).toBe(500);
    expect(server.requests).toHaveLength(1);
  });

  it('leave the answer to a repeated DELETE as it is', async () => {
    server.script(json(500, envelope(500)), json(404, envelope(404)));
    const { error, response } = await api().DELETE(GET, PATH);
    expect(response.status).toBe(404);
    expect(error).toEqual(envelope(404));
  });
});

describe('guards', () => {
  it.each([['..'], ['.'], [''], [undefined], [null], ['a\uD800'], [{}]])(
    'refuse the path parameter %j before any request',
    async (userID) => {
      server.script(json(200, USER));
      const error = await failureOfType(
        ValidationError,
        untyped()['GET']?.(GET, { params: { path: { userID } } }) ?? never(),
      );
      expect(error.issues.map(({ path }) => path)).toEqual(['userID']);
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each([
    ['GET', [GET]],
    ['GET', [GET, {}]],
    ['GET', [GET, { params: {} }]],
    ['request', ['get', GET, { params: { query: {} } }]],
  ])('refuse %s without path parameters where there should be some: %j', async (method, args) => {
    server.script(json(200, USER));
    await failureOfType(ValidationError, untyped()[method]?.(...args) ?? never());
    expect(server.requests).toHaveLength(0);
  });

  it('encode a path parameter as one segment', async () => {
    server.script(json(200, USER));
    await api().GET(GET, { params: { path: { userID: '../admin?x=y' } } });
    expect(server.requests[0]?.target).toBe('/v2/users/..%2Fadmin%3Fx%3Dy');
  });

  it.each([
    ['headers', { ...PATH, headers: { 'x-session': 'hidden-value\r\nx: 1' } }],
    ['header parameters', { params: { ...PATH.params, header: { 'x-session': 'hidden-value\r\nx: 1' } } }],
  ])('refuse %s with a line break, without their value', async (_, init) => {
    server.script(json(200, USER));
    const error = await failureOfType(ValidationError, untyped()['GET']?.(GET, init) ?? never());
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('hidden-value');
    expect(error.message).toContain('x-session');
    expect(server.requests).toHaveLength(0);
  });

  it('send harmless headers, and keep those of the client', async () => {
    server.script(json(200, USER));
    await api({ headers: { 'x-client': 'client' } }).GET(GET, {
      ...PATH,
      headers: { 'x-call': 'call', authorization: 'forged' },
    });
    const { headers } = server.requests[0] ?? never();
    expect(headers).toMatchObject({ 'x-client': 'client', 'x-call': 'call' });
    expect(headers.authorization).toMatch(/^Basic /);
  });

  it.each([
    ['a body that JSON cannot hold', 'POST', { body: { status: 1n } }],
    ['a query that has no text', 'GET', { params: { query: { sort: Symbol('x') } } }],
  ])('refuse %s', async (_, method, init) => {
    server.script(json(200, USER));
    await failureOfType(ValidationError, untyped()[method]?.('/v2/users', init) ?? never());
    expect(server.requests).toHaveLength(0);
  });

  it('write queries as the operations do', async () => {
    server.script(json(200, { users: [] }));
    await api().GET('/v2/users', { params: { query: { 'filter[]': ['a', 'b'], page: 2 } } });
    expect(server.requests[0]?.target).toBe('/v2/users?filter%5B%5D=a&filter%5B%5D=b&page=2');
  });

  it('write forms where the caller asks for them', async () => {
    server.script(json(200, USER));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await untyped()['POST']?.('/v2/users', { body: { status: 'a b' }, headers });
    expect(server.requests[0]).toMatchObject({ body: 'status=a+b', headers });
  });
});

function never(): never {
  throw new Error('the client lacks a method, or the server a request');
}
