import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import {
  ConnectionException,
  NotFoundException,
  RateLimitException,
  ResponseException,
  ServerException,
} from '../../../../src/index.ts';
import { corbadoAt, DONE, envelope, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import {
  deadAddress,
  endInBody,
  type FaultServer,
  json,
  raw,
  reset,
  resetInBody,
  type Step,
  startFaultServer,
  text,
} from '../../../helpers/fault-server.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const OK = json(200, USER);
const failing = (status: number, headers: Record<string, string | string[]> = {}): Step =>
  json(status, envelope(status), headers);
const get = (options: Partial<CorbadoOptions> = {}) => corbadoAt(server.url, options).users.get({ userID: 'usr-1' });
const create = (options: Partial<CorbadoOptions> = {}) =>
  corbadoAt(server.url, options).users.create({ status: 'active', fullName: 'Ada Example' });
const remove = () => corbadoAt(server.url).users.delete({ userID: 'usr-1' });

describe('a safe operation', () => {
  it.each([
    ['500', failing(500)],
    ['502', failing(502)],
    ['503', failing(503)],
    ['504', failing(504)],
    ['408', failing(408)],
    ['429', failing(429)],
    ['an HTML page of a proxy', text(502, '<html></html>')],
    ['a reset before the headers', reset()],
    ['a reset in the body', resetInBody(200, '{"userID":')],
    ['a body that ends early', endInBody('{"userID":')],
    ['an end without an answer', raw('')],
  ])('comes through %s', async (_, step) => {
    server.script(step, step, OK);
    const { data, attempts } = await get().withResponse();
    expect(data).toEqual(USER);
    expect(attempts).toBe(3);
    expect(server.requests).toHaveLength(3);
  });

  it('sends the same body again', async () => {
    server.script(failing(500), reset(), OK);
    await corbadoAt(server.url).users.update({ userID: 'usr-1', fullName: 'Ada Example' });
    const bodies = server.requests.map(({ body }) => body);
    expect(bodies).toEqual(Array(3).fill('{"fullName":"Ada Example"}'));
  });

  it.each([400, 401, 403, 404, 409, 418, 422, 501])('is not repeated after %i', async (status) => {
    server.script(failing(status), OK);
    const error = await failureOfType(ServerException, get());
    expect(error).toMatchObject({ httpStatusCode: status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('is not repeated after an answer that cannot be read', async () => {
    server.script(text(200, '<html></html>'), OK);
    await failureOfType(ResponseException, get());
    expect(server.requests).toHaveLength(1);
  });

  it('comes through a connection that the server has just given up', async () => {
    const stale: Step = (response, request) => (request.earlierOnSocket > 0 ? reset() : OK)(response, request);
    server.script(OK);
    const corbado = corbadoAt(server.url);
    await corbado.users.get({ userID: 'usr-1' });
    server.script(stale);
    const { attempts } = await corbado.users.get({ userID: 'usr-1' }).withResponse();
    expect(attempts).toBeGreaterThan(1);
    expect(server.requests[0]?.earlierOnSocket).toBeGreaterThan(0);
  });
});

describe('an unsafe operation', () => {
  it.each([429, 503])('is repeated after %i, which says that nothing was done', async (status) => {
    server.script(failing(status), failing(status), OK);
    const { data, attempts } = await create().withResponse();
    expect(data).toEqual(USER);
    expect(attempts).toBe(3);
    expect(new Set(server.requests.map(({ body }) => body))).toEqual(
      new Set(['{"status":"active","fullName":"Ada Example"}']),
    );
  });

  it.each([408, 500, 502, 504])('is not repeated after %i', async (status) => {
    server.script(failing(status), OK);
    const error = await failureOfType(ServerException, create());
    expect(error.attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a reset before the headers', reset()],
    ['a reset in the body', resetInBody(200, '{"userID":')],
    ['a body that ends early', endInBody('{"userID":')],
  ])('is not repeated after %s', async (_, step) => {
    server.script(step, OK);
    const error = await failureOfType(ConnectionException, create());
    expect(error.attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('is repeated when the connection was refused', async () => {
    const dead = await deadAddress();
    let calls = 0;
    server.script(OK);
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      calls += 1;
      return globalThis.fetch(calls < 3 ? url.replace(server.url, dead) : url, init);
    };
    const { attempts } = await create({ fetch }).withResponse();
    expect(attempts).toBe(3);
    expect(server.requests).toHaveLength(1);
  });

  it('tells how often a dead address was tried', async () => {
    const corbado = corbadoAt(await deadAddress());
    const error = await failureOfType(ConnectionException, corbado.users.create({ status: 'active' }));
    expect(error).toMatchObject({ attempts: 3, retryable: true, status: 503 });
    expect(error.message).toContain('ECONNREFUSED');
  });
});

describe('the limit', () => {
  it.each([
    ['the default', {}, undefined, 3],
    ['none for the client', { retry: false }, undefined, 1],
    ['none for the call', {}, false, 1],
    ['one for the client', { retry: { limit: 1, baseDelay: 1, maxDelay: 2 } }, undefined, 2],
    ['zero for the call', {}, { limit: 0 }, 1],
    ['more for the call', {}, { limit: 4 }, 5],
    ['some for the call of a client without', { retry: false }, { limit: 1, baseDelay: 1 }, 2],
  ] as const)('is kept: %s', async (_, options, retry, requests) => {
    server.script(failing(500));
    const call = corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, retry === undefined ? {} : { retry });
    const error = await failureOfType(ServerException, call);
    expect(error.attempts).toBe(requests);
    expect(server.requests).toHaveLength(requests);
  });

  it('tells of the last failure', async () => {
    server.script(failing(500), reset(), failing(404));
    const error = await failureOfType(NotFoundException, get());
    expect(error).toMatchObject({ requestId: 'req-404', attempts: 3 });
  });
});

describe('Retry-After', () => {
  async function waitOf(headers: Record<string, string | string[]>, options = {}): Promise<number | undefined> {
    const delays: number[] = [];
    server.script(failing(429, headers), OK);
    await get({ hooks: { onRetry: ({ delay }) => delays.push(delay) }, ...options });
    return delays[0];
  }

  it('in seconds is obeyed', async () => {
    const startedAt = performance.now();
    expect(await waitOf({ 'retry-after': '1' })).toBe(1_000);
    expect(performance.now() - startedAt).toBeGreaterThan(980);
  });

  it('as a date is obeyed', async () => {
    const wait = await waitOf({ 'retry-after': new Date(Date.now() + 2_000).toUTCString() });
    expect(wait).toBeGreaterThan(500);
    expect(wait).toBeLessThanOrEqual(2_000);
  });

  it('of zero means at once', async () => {
    expect(await waitOf({ 'retry-after': '0' }, { retry: { baseDelay: 5_000 } })).toBe(0);
  });

  it.each([
    ['garbage', 'soon'],
    ['negative', '-5'],
    ['empty', ''],
    ['past', 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ['duplicated', ['1', '2']],
    ['a list', '1, 2'],
  ])('that is %s gives way to the own wait', async (_, value) => {
    const wait = await waitOf({ 'retry-after': value });
    expect(wait).toBeLessThanOrEqual(2);
  });

  it.each([
    ['1e9 seconds', '1000000000', 1_000_000_000],
    ['as many seconds as the deadline has', '10', 10],
  ])('of %s fails at once and says so', async (_, value, retryAfter) => {
    server.script(failing(429, { 'retry-after': value }), OK);
    const startedAt = performance.now();
    const error = await failureOfType(RateLimitException, get());
    expect(error).toMatchObject({ retryAfter, attempts: 1 });
    expect(error.headers).toEqual({ 'retry-after': value });
    expect(server.requests).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('never makes a call wait beyond its own deadline', async () => {
    server.script(failing(503, { 'retry-after': '1' }), OK);
    const call = corbadoAt(server.url).users.get({ userID: 'usr-1' }, { timeout: 200 });
    const error = await failureOfType(ServerException, call);
    expect(error).toMatchObject({ httpStatusCode: 503, retryAfter: 1, attempts: 1 });
  });
});

describe('the retry budget', () => {
  it('keeps 1,000 calls against a dead service below 1,100 requests', async () => {
    server.script(failing(503));
    const corbado = corbadoAt(server.url);
    for (let round = 0; round < 20; round += 1) {
      const calls = Array.from({ length: 50 }, () =>
        failureOfType(ServerException, corbado.users.get({ userID: 'u' })),
      );
      await Promise.all(calls);
    }
    expect(server.requests.length).toBeGreaterThan(1_050);
    expect(server.requests.length).toBeLessThanOrEqual(1_100);
  });

  it('belongs to one client alone', async () => {
    server.script(failing(503));
    const first = corbadoAt(server.url, { retry: { limit: 10, baseDelay: 0, maxDelay: 0 } });
    await Promise.all(Array.from({ length: 12 }, () => failureOf(first.users.get({ userID: 'u' }))));
    const spent = await failureOfType(ServerException, first.users.get({ userID: 'u' }));
    expect(spent.attempts).toBe(1);
    const other = await failureOfType(ServerException, get());
    expect(other.attempts).toBe(3);
  });
});

describe('a DELETE that is answered 404', () => {
  it.each([
    ['500', failing(500)],
    ['a reset', reset()],
    ['a reset in the body', resetInBody(200, '{')],
    ['408', failing(408)],
  ])('after %s has been carried out before', async (_, step) => {
    server.script(step, failing(404));
    const { attempts, response } = await remove().withResponse();
    expect(attempts).toBe(2);
    expect(response.status).toBe(404);
  });

  it('after 500 and 429 has been carried out before', async () => {
    server.script(failing(500), failing(429), failing(404));
    expect((await remove().withResponse()).attempts).toBe(3);
  });

  it('at once has no target', async () => {
    server.script(failing(404));
    expect(await failureOfType(NotFoundException, remove())).toMatchObject({ attempts: 1 });
  });

  it.each([429, 503])('after %i, which says that nothing was done, has no target', async (status) => {
    server.script(failing(status), failing(404));
    expect(await failureOfType(NotFoundException, remove())).toMatchObject({ attempts: 2 });
  });

  it('is not confused with another operation', async () => {
    server.script(failing(500), failing(404));
    await failureOfType(NotFoundException, get());
    server.script(failing(500), json(200, DONE));
    expect(await remove()).toEqual(DONE);
  });
});
