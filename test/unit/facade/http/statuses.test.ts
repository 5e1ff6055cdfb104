import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
} from '../../../../src/index.ts';
import { corbadoAt, envelope, failureOf, failureOfType } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, raw, resetInBody, startFaultServer, text } from '../../../helpers/fault-server.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const STATUSES = [
  [400, BadRequestException, 'bad_request'],
  [401, UnauthorizedException, 'unauthorized'],
  [403, ForbiddenException, 'forbidden'],
  [404, NotFoundException, 'not_found'],
  [409, ConflictException, 'conflict'],
  [418, ServerException, 'server_error'],
  [422, ServerException, 'server_error'],
  [429, RateLimitException, 'rate_limited'],
  [500, ServerException, 'server_error'],
  [502, ServerException, 'server_error'],
  [503, ServerException, 'server_error'],
  [504, ServerException, 'server_error'],
] as const;

describe.each(STATUSES)('%i', (status, type, code) => {
  const get = (): Promise<unknown> => corbadoAt(server.url, { retry: false }).users.get({ userID: 'usr-1' });

  it('with an envelope tells everything that the envelope says', async () => {
    const validation = [{ field: 'userID', message: 'is unknown' }, 'noise', { field: 7 }];
    const body = envelope(status, { validation });
    server.script(json(status, body, { 'retry-after': '7', 'x-trace': 'abc' }));
    const error = await failureOfType(ServerException, get());
    expect(error.constructor).toBe(type);
    expect(error.name).toBe(type.name);
    expect(error).toMatchObject({
      code,
      provider: 'corbado',
      operation: 'users.get',
      httpStatusCode: status,
      requestId: `req-${status}`,
      runtime: 0.25,
      errorType: `type_${status}`,
      errorMessage: `details of ${status}`,
      docsUrl: 'https://docs.example/e',
      retryAfter: 7,
      attempts: 1,
    });
    expect(error.requestData).toEqual({ requestID: `req-${status}`, link: 'https://console.example/req' });
    expect(error.validationMessages).toEqual([
      { field: 'userID', message: 'is unknown' },
      { field: '', message: '' },
    ]);
    expect(error.error).toEqual(body);
    expect(error.responseHeaders.get('x-trace')).toBe('abc');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['HTML', '<html><h1>oops</h1></html>', 'text/html'],
    ['an empty body', '', 'application/json'],
    ['plain text', 'upstream connect error', 'text/plain'],
    ['broken JSON', '{"httpStatusCode":', 'application/json'],
    ['null', 'null', 'application/json'],
    ['an array', '[1,2]', 'application/json'],
    ['a number', '7', 'application/json'],
    ['an envelope of wrong types', '{"error":7,"message":[],"requestData":"x","runtime":"y"}', 'application/json'],
  ])('with %s is still an error of its status', async (_, body, contentType) => {
    server.script(text(status, body, { 'content-type': contentType, 'x-request-id': 'req-header' }));
    const error = await failureOfType(ServerException, get());
    expect(error.constructor).toBe(type);
    expect(error).toMatchObject({
      code,
      httpStatusCode: status,
      requestId: 'req-header',
      errorType: null,
      errorMessage: null,
      requestData: null,
      runtime: null,
      validationMessages: null,
      attempts: 1,
    });
    expect(error.retryAfter).toBeUndefined();
  });
});

describe('an error status outweighs the body', () => {
  const get = (): Promise<unknown> => corbadoAt(server.url, { retry: false }).users.get({ userID: 'usr-1' });

  it.each([
    ['a body that breaks off', resetInBody(403, '{"error":')],
    ['a body that is not UTF-8', text(403, new Uint8Array([0xff, 0xfe, 0x22]))],
    ['a body of more than 10 MB', text(403, Buffer.alloc(10 * 1024 * 1024 + 1, ' '))],
    ['a body that says it is 200', json(403, { httpStatusCode: 200, userID: 'usr-1', status: 'active' })],
    ['a body that is not the gzip it claims to be', text(403, '{}', { 'content-encoding': 'gzip' })],
  ])('with %s', async (_, step) => {
    server.script(step);
    const error = await failureOfType(ForbiddenException, get());
    expect(error.httpStatusCode).toBe(403);
  });

  it.each([600, 999])('also with %i, which HTTP does not have', async (status) => {
    server.script(raw(`HTTP/1.1 ${status} Odd\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`));
    const error = await failureOfType(ServerException, get());
    expect(error.httpStatusCode).toBe(status);
    expect(error.getResponse().status).toBe(502);
  });

  it.each(['__proto__', 'toString', 'constructor'])('maps the error type %s like any other', async (type) => {
    server.script(text(400, `{"error":{"type":"${type}"},"__proto__":{"polluted":true}}`));
    const error = await failureOfType(BadRequestException, get());
    expect(error.errorType).toBe(type);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

it('a hostile message of 512 kB is handled quickly', async () => {
  const details = `${'a'.repeat(256 * 1024)}${'\\"'.repeat(128 * 1024)}`;
  server.script(json(400, envelope(400, { details })));
  const call = corbadoAt(server.url, { retry: false }).users.create({
    status: 'a'.repeat(2_000),
    fullName: 'x"y'.repeat(50),
  });
  const startedAt = performance.now();
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(BadRequestException);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
