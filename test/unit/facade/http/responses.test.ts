import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectionException, ResponseException } from '../../../../src/index.ts';
import { corbadoAt, DONE, envelope, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import {
  bomb,
  endInBody,
  type FaultServer,
  json,
  raw,
  resetInBody,
  startFaultServer,
  stream,
  text,
} from '../../../helpers/fault-server.ts';

const MEGABYTE = 1024 * 1024;
const ID = { 'x-request-id': 'req-header', 'content-type': 'application/json' };

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

function get(): Promise<unknown> {
  return corbadoAt(server.url).users.get({ userID: 'usr-1' });
}

describe('an answer of success that is not what the operation answers with is an error with status and request id', () => {
  const tooLarge = `{"userID":"${'x'.repeat(10 * MEGABYTE)}"}`;

  it.each([
    ['HTML', text(200, '<html></html>', { ...ID, 'content-type': 'text/html' })],
    ['an empty body', text(200, '', ID)],
    ['204', text(204, '', ID)],
    ['205', text(205, '', ID)],
    ['truncated JSON', text(200, '{"userID":"usr-1","status":"act', ID)],
    ['two values in a row', text(200, JSON.stringify(USER).repeat(2), ID)],
    ['null', text(200, 'null', ID)],
    ['an array', text(200, '[]', ID)],
    ['a text', text(200, '"x"', ID)],
    ['an error envelope', json(200, { ...envelope(400), requestData: undefined, userID: 'usr-1' }, ID)],
    ['an object with none of the fields', json(200, { hello: 'world' }, ID)],
    ['bytes that are not UTF-8', text(200, Buffer.from('{"userID":"\xff","status":"active"}', 'latin1'), ID)],
    ['a cut character at the end', text(200, Buffer.from([0x22, 0xe2, 0x82]), ID)],
    ['UTF-16', text(200, Buffer.from(`\ufeff${JSON.stringify(USER)}`, 'utf16le'), ID)],
    ['more than 10 MB, declared', text(200, tooLarge, ID)],
    ['100,000 nested arrays', text(200, '['.repeat(100_000) + ']'.repeat(100_000), ID)],
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
    expect(error.httpStatusCode).toBeGreaterThanOrEqual(200);
    expect(error.httpStatusCode).toBeLessThan(206);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['more than 10 MB, streamed without end', stream(Buffer.alloc(MEGABYTE, ' '))],
    ['a small gzip that unfolds to 200 MB', bomb(200)],
  ])('%s, without holding it all', async (_, step) => {
    server.script(step);
    const before = process.memoryUsage().arrayBuffers;
    const error = await failureOfType(ResponseException, get());
    expect(error.message).toContain('more than 10 MB');
    expect(error.httpStatusCode).toBe(200);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
  });

  it('takes the request id from the body where only the body has it', async () => {
    server.script(json(200, { requestData: { requestID: 'req-body' } }));
    const error = await failureOfType(ResponseException, get());
    expect(error.requestId).toBe('req-body');
  });
});

describe('an answer that breaks off is a broken connection', () => {
  it.each([
    ['a body shorter than declared', endInBody('{"userID":"usr-1"')],
    ['a whole value shorter than declared', endInBody(JSON.stringify(USER))],
    ['a reset in the body', resetInBody(200, '{"userID":')],
    ['a gzip body that is none', text(200, JSON.stringify(USER), { 'content-encoding': 'gzip' })],
    ['a chunked body without its end', raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"use')],
    ['no HTTP at all', raw('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
    ['nothing but an end', raw('')],
    ['headers of more than 16 kB', raw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n{}`)],
  ])('%s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ConnectionException, get());
    expect(error).toMatchObject({ code: 'connection_failed', operation: 'users.get', attempts: 3, retryable: true });
    expect(server.requests).toHaveLength(3);
  });
});

describe('answers are passed on as they are', () => {
  async function answered(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<unknown> {
    server.script(text(200, body, { 'content-type': 'application/json', ...headers }));
    return get();
  }

  it.each([
    ['unknown fields', { ...USER, later: { deep: [1, null] } }],
    ['null in optional fields', { ...USER, fullName: null }],
    ['a "then" field', JSON.parse('{"userID":"usr-1","then":"x"}')],
    ['a value of another type', { ...USER, status: 7 }],
    ['a new value of an enum', { ...USER, status: 'asleep' }],
    ['only one of the required fields', { status: 'active' }],
  ])('with %s', async (_, value) => {
    expect(await answered(JSON.stringify(value))).toEqual(value);
  });

  it('with a "__proto__" field, which stays a field and pollutes nothing', async () => {
    const body = '{"userID":"usr-1","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const user = await answered(body);
    expect(JSON.stringify(user)).toBe(body);
    expect(Object.getPrototypeOf(user)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with a byte order mark before it', async () => {
    expect(await answered(`\ufeff${JSON.stringify(USER)}`)).toEqual(USER);
  });

  it.each([
    ['no content type', {}],
    ['a wrong content type', { 'content-type': 'text/plain' }],
  ])('with %s', async (_, headers) => {
    server.script(text(200, JSON.stringify(USER), headers));
    expect(await get()).toEqual(USER);
  });

  it('with gzip', async () => {
    expect(await answered(gzipSync(JSON.stringify(USER)), { 'content-encoding': 'gzip' })).toEqual(USER);
  });

  it('with characters that are cut by chunks', async () => {
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

  it('with 100,000 nested arrays inside', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const user = await answered(`{"userID":"usr-1","deep":${deep}}`);
    expect(user).toMatchObject({ userID: 'usr-1' });
  });

  it('with a body just below 10 MB', async () => {
    const user = { ...USER, fullName: 'x'.repeat(10 * MEGABYTE - 100) };
    expect(JSON.stringify(await answered(JSON.stringify(user)))).toHaveLength(JSON.stringify(user).length);
  });

  it('as a bare array where the spec says so', async () => {
    const accounts = [{ socialAccountID: 'soc-1', unknown: true }];
    server.script(json(200, accounts));
    expect(await corbadoAt(server.url).users.socialAccounts.list({ userID: 'usr-1' })).toEqual(accounts);
    server.script(json(200, { socialAccounts: accounts }));
    await failureOfType(ResponseException, corbadoAt(server.url).users.socialAccounts.list({ userID: 'usr-1' }));
  });

  it('with status, headers, request id and number of attempts around them', async () => {
    server.script(json(500, envelope(500)), json(200, DONE, { 'x-trace': 'abc' }));
    const result = await corbadoAt(server.url).users.delete({ userID: 'usr-1' }).withResponse();
    expect(result.data).toEqual(DONE);
    expect(result.response.status).toBe(200);
    expect(result.response.headers.get('x-trace')).toBe('abc');
    expect(result.requestId).toBe('req-done');
    expect(result.attempts).toBe(2);
  });
});

describe('a fetch that answers with something else', () => {
  it.each([
    ['undefined', undefined],
    ['a text', 'x'],
    ['an object without headers', { status: 200, ok: true, body: null }],
    ['headers of another kind', { status: 200, ok: true, headers: {}, body: null }],
    ['an object without a status', { ok: true, headers: new Headers(), body: null }],
    ['a body that is not a stream', { status: 200, ok: true, headers: new Headers(), body: 'x' }],
    ['a body that was read already', usedResponse()],
  ])('%s is a broken connection', async (_, answer) => {
    const fetch = (): Promise<Response> => Promise.resolve(answer as Response);
    const error = await failureOf(corbadoAt(server.url, { fetch, retry: false }).users.get({ userID: 'usr-1' }));
    expect(error).toBeInstanceOf(ConnectionException);
  });

  it.each([
    [
      'throws at once',
      (): Promise<Response> => {
        throw new TypeError('Illegal invocation');
      },
    ],
    ['rejects with a text', (): Promise<Response> => Promise.reject('down')], // oxlint-disable-line prefer-promise-reject-errors
    ['rejects with nothing', (): Promise<Response> => Promise.reject(undefined)], // oxlint-disable-line prefer-promise-reject-errors
    ['gives up by itself', (): Promise<Response> => Promise.reject(new DOMException('x', 'AbortError'))],
  ])('one that %s is a broken connection', async (_, fetch) => {
    const error = await failureOf(corbadoAt(server.url, { fetch, retry: false }).users.get({ userID: 'usr-1' }));
    expect(error).toBeInstanceOf(ConnectionException);
  });
});

function usedResponse(): Response {
  const response = new Response('{}');
  response.body?.getReader();
  return response;
}
