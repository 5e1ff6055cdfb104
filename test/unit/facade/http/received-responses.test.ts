import { afterAll, describe, expect, it } from 'vitest';
import {
  BadRequestException,
  ConnectionException,
  ForbiddenException,
  ResponseException,
  ServerException,
} from '../../../../src/index.ts';
import { corbadoAt, corbadoError, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import {
  bomb,
  endInBody,
  json,
  raw,
  resetInBody,
  startFaultServer,
  stream,
  text,
} from '../../../helpers/fault-server.ts';

const MEGABYTE = 1024 * 1024;

const server = await startFaultServer();
afterAll(() => server.close());

function get(options: Parameters<typeof corbadoAt>[1] = {}): Promise<unknown> {
  return corbadoAt(server.url, options).users.get({ userID: 'usr-1' });
}

describe('a successful response', () => {
  async function received(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<unknown> {
    server.script(text(200, body, { 'content-type': 'application/json', ...headers }));
    return get();
  }

  it.each<[string, object]>([
    ['unknown fields', { ...USER, later: { deep: [1, null] } }],
    ['null in optional fields', { ...USER, fullName: null }],
    ['a "then" field', JSON.parse('{"userID":"usr-1","then":"x"}')],
    ['a value of another type', { ...USER, status: 7 }],
    ['a new value of an enum', { ...USER, status: 'asleep' }],
    ['only one of the required fields', { status: 'active' }],
  ])('is returned unchanged with %s', async (_, value) => {
    expect(await received(JSON.stringify(value))).toEqual(value);
  });

  it('is read byte by byte', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...USER, fullName: '€😀' }));
    server.script((response) => {
      const writeNext = (index: number): void => {
        if (index === bytes.length) response.end();
        else response.write(bytes.subarray(index, index + 1), () => setImmediate(() => writeNext(index + 1)));
      };
      writeNext(0);
    });
    expect(await get()).toEqual({ ...USER, fullName: '€😀' });
  });

  it('may be nested deeply, and almost 10 MB large', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await received(`{"userID":"usr-1","deep":${deep}}`)).toMatchObject({ userID: 'usr-1' });
    const user = { ...USER, fullName: 'x'.repeat(10 * MEGABYTE - 100) };
    expect(JSON.stringify(await received(JSON.stringify(user)))).toHaveLength(JSON.stringify(user).length);
  });

  it('is an array if the spec says so', async () => {
    const accounts = [{ socialAccountID: 'soc-1', unknown: true }];
    const list = () => corbadoAt(server.url).users.socialAccounts.list({ userID: 'usr-1' });
    server.script(json(200, accounts));
    expect(await list()).toEqual(accounts);
    server.script(json(200, { socialAccounts: accounts }));
    await failureOfType(ResponseException, list());
  });
});

describe('an unexpected successful response is an error with status and request id', () => {
  const ID = { 'x-request-id': 'req-header', 'content-type': 'application/json' };

  it.each([
    ['a truncated character', text(200, Buffer.from([0x22, 0xe2, 0x82]), ID)],
    ['100,000 arrays that are never closed', text(200, '['.repeat(100_000), ID)],
    ['201 with HTML', text(201, '<html></html>', ID)],
  ])('%s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ResponseException, get());
    expect(error).toMatchObject({
      code: 'unreadable_response',
      operation: 'users.get',
      requestId: 'req-header',
      attempts: 1,
      retryable: false,
    });
    expect([200, 201, 204, 205]).toContain(error.httpStatusCode);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['an endless body', stream(Buffer.alloc(MEGABYTE, ' '))],
    ['a small gzip body that expands to 200 MB', bomb(200)],
  ])('%s, which is not kept in memory', async (_, step) => {
    server.script(step);
    const before = process.memoryUsage().arrayBuffers;
    const error = await failureOfType(ResponseException, get());
    expect(error.message).toContain('more than 10 MB');
    expect(error.httpStatusCode).toBe(200);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
  });

  it('with the request id of the body, if the headers have none', async () => {
    server.script(json(200, { requestData: { requestID: 'req-body' } }));
    expect((await failureOfType(ResponseException, get())).requestId).toBe('req-body');
  });
});

describe('a broken response is a connection error', () => {
  it.each([
    ['a whole value shorter than declared', endInBody(JSON.stringify(USER))],
    ['a body that is not gzip', text(200, JSON.stringify(USER), { 'content-encoding': 'gzip' })],
    ['another protocol', raw('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
    ['headers of more than 16 kB', raw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n{}`)],
  ])('%s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ConnectionException, get());
    expect(error).toMatchObject({ code: 'connection_failed', operation: 'users.get', attempts: 3, retryable: true });
    expect(server.requests).toHaveLength(3);
  });

  const used = new Response('{}');
  used.body?.getReader();
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['a string', 'x'],
    ['an object without headers', { status: 200, ok: true, body: null }],
    ['headers of another kind', { status: 200, ok: true, headers: {}, body: null }],
    ['an object without a status', { ok: true, headers: new Headers(), body: null }],
    ['a body that is not a stream', { status: 200, ok: true, headers: new Headers(), body: 'x' }],
    ['a body that has been read', used],
  ])('a fetch that returns %s', async (_, response) => {
    const fetch = () => Promise.resolve(response as Response);
    expect(await failureOf(get({ fetch, retry: false }))).toBeInstanceOf(ConnectionException);
  });

  it('a fetch that throws', async () => {
    const fetch = (): Promise<Response> => {
      throw new TypeError('Illegal invocation');
    };
    expect(await failureOf(get({ fetch, retry: false }))).toBeInstanceOf(ConnectionException);
  });

  it.each([['down'], [undefined], [new DOMException('x', 'AbortError')]])(
    'a fetch that rejects with %s',
    async (reason) => {
      // oxlint-disable-next-line prefer-promise-reject-errors
      const fetch = (): Promise<Response> => Promise.reject(reason);
      expect(await failureOf(get({ fetch, retry: false }))).toBeInstanceOf(ConnectionException);
    },
  );
});

describe('an error status', () => {
  it.each([
    ['a body that breaks off', resetInBody(403, '{"error":')],
    ['a body that is not UTF-8', text(403, new Uint8Array([0xff, 0xfe, 0x22]))],
    ['a body of more than 10 MB', text(403, Buffer.alloc(10 * MEGABYTE + 1, ' '))],
    ['a body with the status 200', json(403, { httpStatusCode: 200, userID: 'usr-1', status: 'active' })],
    ['a body that is not gzip', text(403, '{}', { 'content-encoding': 'gzip' })],
  ])('counts more than %s', async (_, step) => {
    server.script(step);
    expect((await failureOfType(ForbiddenException, get({ retry: false }))).httpStatusCode).toBe(403);
  });

  it.each([600, 999])('may be %i, which HTTP does not define', async (status) => {
    server.script(raw(`HTTP/1.1 ${status} Odd\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`));
    const error = await failureOfType(ServerException, get({ retry: false }));
    expect(error.httpStatusCode).toBe(status);
    expect(error.getResponse().status).toBe(502);
  });

  it('is quickly handled, even with a message of 512 kB that looks like the request', async () => {
    const details = `${'a'.repeat(256 * 1024)}${'\\"'.repeat(128 * 1024)}`;
    server.script(json(400, corbadoError(400, { details })));
    const params = { status: 'a'.repeat(2_000), fullName: 'x"y'.repeat(50) };
    const startedAt = performance.now();
    await failureOfType(BadRequestException, corbadoAt(server.url, { retry: false }).users.create(params));
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
