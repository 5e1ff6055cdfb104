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

const statuses = (...values: number[]) => values.map((status): [string, Step] => [`${status}`, failing(status)]);
const BROKEN: readonly [string, Step][] = [
  ['a reset before the headers', reset()],
  ['a reset in the body', resetInBody(200, '{"userID":')],
  ['a body that ends early', endInBody('{"userID":')],
];

describe('a safe operation', () => {
  it.each<[string, Step]>([
    ...statuses(408, 429, 500, 502, 503, 504),
    ['an HTML page of a proxy', text(502, '<html></html>')],
    ['an end without a response', raw('')],
    ...BROKEN,
  ])('is retried after %s', async (_, step) => {
    server.script(step, step, OK);
    const { data, attempts } = await get().withResponse();
    expect([data, attempts, server.requests.length]).toEqual([USER, 3, 3]);
  });

  it('is sent with the same body again', async () => {
    server.script(failing(500), reset(), OK);
    await corbadoAt(server.url).users.update({ userID: 'usr-1', fullName: 'Ada Example' });
    expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill('{"fullName":"Ada Example"}'));
  });

  it.each([400, 401, 403, 404, 409, 418, 422, 501])('is not retried after %i', async (status) => {
    server.script(failing(status), OK);
    const error = await failureOfType(ServerException, get());
    expect(error).toMatchObject({ httpStatusCode: status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('is not retried after an unexpected response', async () => {
    server.script(text(200, '<html></html>'), OK);
    await failureOfType(ResponseException, get());
    expect(server.requests).toHaveLength(1);
  });

  it('is retried if the server has just closed the kept connection', async () => {
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
  it.each([429, 503])('is retried after %i, which says that it never ran', async (status) => {
    server.script(failing(status), failing(status), OK);
    const { data, attempts } = await create().withResponse();
    expect([data, attempts]).toEqual([USER, 3]);
    const body = '{"status":"active","fullName":"Ada Example"}';
    expect(server.requests.map((request) => request.body)).toEqual(Array(3).fill(body));
  });

  it.each<[string, Step]>([...statuses(408, 500, 502, 504), ...BROKEN])('is not retried after %s', async (_, step) => {
    server.script(step, OK);
    expect(await failureOf(create())).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('is retried if the connection was refused', async () => {
    const dead = await deadAddress();
    let calls = 0;
    server.script(OK);
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      calls += 1;
      return globalThis.fetch(calls < 3 ? url.replace(server.url, dead) : url, init);
    };
    const { attempts } = await create({ fetch }).withResponse();
    expect([attempts, server.requests.length]).toEqual([3, 1]);
  });

  it('reports the number of attempts if nothing listens', async () => {
    const corbado = corbadoAt(await deadAddress());
    const error = await failureOfType(ConnectionException, corbado.users.create({ status: 'active' }));
    expect(error).toMatchObject({ attempts: 3, retryable: true, status: 503 });
    expect(error.message).toContain('ECONNREFUSED');
  });
});

describe('the limit', () => {
  it.each([
    ['the default', {}, undefined, 3],
    ['none of the client', { retry: false }, undefined, 1],
    ['none of the call', {}, false, 1],
    ['one of the client', { retry: { limit: 1, baseDelay: 1, maxDelay: 2 } }, undefined, 2],
    ['zero of the call', {}, { limit: 0 }, 1],
    ['more of the call', {}, { limit: 4 }, 5],
    ['one of the call of a client without', { retry: false }, { limit: 1, baseDelay: 1 }, 2],
  ] as const)('is %s', async (_, options, retry, requests) => {
    server.script(failing(500));
    const call = corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, retry === undefined ? {} : { retry });
    expect((await failureOfType(ServerException, call)).attempts).toBe(requests);
    expect(server.requests).toHaveLength(requests);
  });

  it('is followed by the last failure', async () => {
    server.script(failing(500), reset(), failing(404));
    expect(await failureOfType(NotFoundException, get())).toMatchObject({ requestId: 'req-404', attempts: 3 });
  });
});

describe('Retry-After', () => {
  async function delayAfter(headers: Record<string, string | string[]>, options = {}): Promise<number | undefined> {
    const delays: number[] = [];
    server.script(failing(429, headers), OK);
    await get({ hooks: { onRetry: ({ delay }) => delays.push(delay) }, ...options });
    return delays[0];
  }

  it('in seconds is the delay', async () => {
    const startedAt = performance.now();
    expect(await delayAfter({ 'retry-after': '1' })).toBe(1_000);
    expect(performance.now() - startedAt).toBeGreaterThan(980);
  });

  it('as a date is the delay', async () => {
    const delay = await delayAfter({ 'retry-after': new Date(Date.now() + 2_000).toUTCString() });
    expect(delay).toBeGreaterThan(500);
    expect(delay).toBeLessThanOrEqual(2_000);
  });

  it('of zero means immediately', async () => {
    expect(await delayAfter({ 'retry-after': '0' }, { retry: { baseDelay: 5_000 } })).toBe(0);
  });

  it.each([['soon'], ['-5'], [''], ['Wed, 21 Oct 2015 07:28:00 GMT'], [['1', '2']]])(
    'is ignored if it is %j',
    async (value) => {
      expect(await delayAfter({ 'retry-after': value })).toBeLessThanOrEqual(2);
    },
  );

  it.each([
    ['1000000000', 1_000_000_000],
    ['10', 10],
  ])('of %s s, which the deadline does not allow, is reported at once', async (value, retryAfter) => {
    server.script(failing(429, { 'retry-after': value }), OK);
    const startedAt = performance.now();
    const error = await failureOfType(RateLimitException, get());
    expect(error).toMatchObject({ retryAfter, attempts: 1, headers: { 'retry-after': value } });
    expect(server.requests).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it('is compared with the deadline of the call', async () => {
    server.script(failing(503, { 'retry-after': '1' }), OK);
    const call = corbadoAt(server.url).users.get({ userID: 'usr-1' }, { timeout: 200 });
    const error = await failureOfType(ServerException, call);
    expect(error).toMatchObject({ httpStatusCode: 503, retryAfter: 1, attempts: 1 });
  });
});

describe('the retry budget', () => {
  it('limits 1,000 calls of a dead service to 1,100 requests', async () => {
    server.script(failing(503));
    const corbado = corbadoAt(server.url);
    for (let round = 0; round < 20; round += 1) {
      const calls = Array.from({ length: 50 }, () => failureOf(corbado.users.get({ userID: 'u' })));
      await Promise.all(calls);
    }
    expect(server.requests.length).toBeGreaterThan(1_050);
    expect(server.requests.length).toBeLessThanOrEqual(1_100);
  });

  it('is not shared between clients', async () => {
    server.script(failing(503));
    const first = corbadoAt(server.url, { retry: { limit: 10, baseDelay: 0, maxDelay: 0 } });
    await Promise.all(Array.from({ length: 12 }, () => failureOf(first.users.get({ userID: 'u' }))));
    expect(await failureOf(first.users.get({ userID: 'u' }))).toMatchObject({ attempts: 1 });
    expect(await failureOf(get())).toMatchObject({ attempts: 3 });
  });
});

describe('404 for a DELETE', () => {
  it.each([['500', failing(500)], ['408', failing(408)], ...BROKEN])('after %s is a success', async (_, step) => {
    server.script(step, failing(404));
    const { attempts, response } = await remove().withResponse();
    expect([attempts, response.status]).toEqual([2, 404]);
  });

  it('after 500 and 429 is a success', async () => {
    server.script(failing(500), failing(429), failing(404));
    expect((await remove().withResponse()).attempts).toBe(3);
  });

  it.each([429, 503])('after %i, which says that it never ran, is an error', async (status) => {
    server.script(failing(status), failing(404));
    expect(await failureOfType(NotFoundException, remove())).toMatchObject({ attempts: 2 });
  });

  it('is an error at once, and for any other method', async () => {
    server.script(failing(404));
    expect(await failureOfType(NotFoundException, remove())).toMatchObject({ attempts: 1 });
    server.script(failing(500), failing(404));
    await failureOfType(NotFoundException, get());
    server.script(failing(500), json(200, DONE));
    expect(await remove()).toEqual(DONE);
  });
});
