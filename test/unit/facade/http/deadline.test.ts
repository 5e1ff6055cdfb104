import { getEventListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import { AbortException, type ClientOptions, TimeoutException } from '../../../../src/index.ts';
import { corbadoAt, corbadoError, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import { type FaultServer, hang, hangInBody, json, startFaultServer } from '../../../helpers/fault-server.ts';

const TIMEOUT = 120;
const unhandled: unknown[] = [];
const record = (reason: unknown): void => {
  unhandled.push(reason);
};

let server: FaultServer;
beforeAll(async () => {
  process.on('unhandledRejection', record);
  server = await startFaultServer();
  // The first call loads zod, which must not count as time of a test.
  server.script(json(200, USER));
  await corbadoAt(server.url).users.get({ userID: 'usr-1' });
});
afterAll(async () => {
  await server.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', record);
  expect(unhandled).toEqual([]);
});

const slowRetry = { baseDelay: 60_000, maxDelay: 60_000 };
const neverSettles = (): Promise<Response> => new Promise<Response>(() => {});

function get(options: Partial<CorbadoOptions> = {}, signal?: AbortSignal): Promise<unknown> {
  return corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, { signal });
}

/** The number of timers that keep the process alive. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

describe('a call ends at its deadline', () => {
  it.each([
    ['the server is silent', hang()],
    ['the body stops', hangInBody(200)],
  ])('if %s', async (_, step) => {
    server.script(step);
    const startedAt = performance.now();
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT }));
    const duration = performance.now() - startedAt;
    expect(duration).toBeGreaterThan(TIMEOUT - 5);
    expect(duration).toBeLessThan(TIMEOUT + 300);
    expect(error).toMatchObject({
      code: 'timeout',
      status: 504,
      operation: 'users.get',
      timeout: TIMEOUT,
      attempts: 1,
      retryable: true,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('if each attempt is slow: it covers all of them', async () => {
    server.script((response) => {
      setTimeout(() => response.writeHead(500).end(), 50);
    });
    const startedAt = performance.now();
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT }));
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 300);
    expect(error.attempts).toBeGreaterThan(1);
  });

  it('if the process was busy while it waited to retry', async () => {
    server.script(json(500, corbadoError(500)));
    const block = (): void => {
      const until = performance.now() + TIMEOUT;
      while (performance.now() < until);
    };
    const retry = { limit: 1, baseDelay: 100, maxDelay: 100 };
    const hooks = { onRetry: () => void setTimeout(block, 10) };
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT, retry, hooks }));
    expect(error.attempts).toBe(1);
  });

  it('if fetch ignores its signal and never settles', async () => {
    const startedAt = performance.now();
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch: neverSettles }));
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 300);
    expect(error.attempts).toBe(1);
  });

  it('if a body ignores its signal and never ends', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream()));
    await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch }));
  });

  it('if fetch fails later', async () => {
    const fetch = (): Promise<Response> =>
      new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), TIMEOUT + 30));
    await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(unhandled).toEqual([]);
  });

  it('which replaces that of the client', async () => {
    server.script(hang());
    const call = corbadoAt(server.url, { timeout: 10_000 }).users.get({ userID: 'usr-1' }, { timeout: TIMEOUT });
    expect((await failureOfType(TimeoutException, call)).timeout).toBe(TIMEOUT);
  });
});

describe("a call ends with its caller's signal", () => {
  const REASON = new Error('the user left');

  it('before any request, if it was already aborted', async () => {
    server.script(json(200, USER));
    const error = await failureOfType(AbortException, get({}, AbortSignal.abort(REASON)));
    expect(error).toMatchObject({ code: 'aborted', operation: 'users.get', attempts: 0, retryable: false });
    expect(error.cause).toBe(REASON);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['while the server is silent', hang(), {}],
    ['while the body is read', hangInBody(200), {}],
    ['while the body of an error is read', hangInBody(503), {}],
    ['while it waits to retry', json(503, corbadoError(503)), { timeout: 120_000, retry: slowRetry }],
    ['while fetch ignores its signal', hang(), { fetch: neverSettles }],
  ])('within 50 ms %s', async (_, step, options) => {
    server.script(step);
    const controller = new AbortController();
    const failure = failureOfType(AbortException, get(options, controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const abortedAt = performance.now();
    controller.abort(REASON);
    const error = await failure;
    expect(performance.now() - abortedAt).toBeLessThan(50);
    expect(error.attempts).toBe(1);
    expect(error.cause).toBe(REASON);
  });

  it('which may be a timeout', async () => {
    server.script(hang());
    const error = await failureOfType(AbortException, get({}, AbortSignal.timeout(50)));
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });

  it('but not if it is aborted later', async () => {
    server.script(json(200, USER));
    const controller = new AbortController();
    const user = await get({}, controller.signal);
    controller.abort();
    expect(user).toEqual(USER);
  });
});

describe('cleanup', () => {
  it.each([
    ['a success', json(200, USER), {}],
    ['a failure', json(404, corbadoError(404)), {}],
    ['failures in a row', json(503, corbadoError(503)), {}],
    ['a timeout', hang(), { timeout: 50 }],
    ['a timeout in the body', hangInBody(200), { timeout: 50 }],
  ])('leaves no timer and no listener after %s', async (_, step, options) => {
    server.script(step);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const before = timers();
    await get(options, signal).catch(() => {});
    expect(timers()).toBeLessThanOrEqual(before);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls[0]?.slice(0, 2)).toEqual(added.mock.calls[0]?.slice(0, 2));
  });

  it('adds one listener for all calls that share a signal: Node warns of more than ten', async () => {
    server.script(hang());
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const calls = Array.from({ length: 20 }, () => failureOfType(AbortException, get({}, controller.signal)));
    await vi.waitFor(() => expect(server.requests).toHaveLength(20));
    controller.abort();
    await Promise.all(calls);
    expect([added.mock.calls.length, removed.mock.calls.length]).toEqual([1, 1]);
  });

  it.each<[string, ClientOptions]>([
    ["Node's client", {}],
    ['fetch', { fetch: (url, init) => fetch(url, init) }],
  ])('prints no warning for a hundred calls of any kind that share a signal, over %s', async (_, options) => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    server.script(json(200, { ...USER, users: [], paging: { page: 1, totalPages: 1, totalItems: 0 } }));
    const { signal } = new AbortController();
    const corbado = corbadoAt(server.url, options);
    const path = { params: { path: { userID: 'usr-1' } } } as const;
    const kinds = [
      () => corbado.users.get({ userID: 'usr-1' }, { signal }),
      () => corbado.api.GET('/v2/users/{userID}', { ...path, signal }),
      () => corbado.users.list.all({}, { signal }).next(),
    ];
    for (let round = 0; round < 2; round += 1)
      await Promise.all(
        Array.from({ length: 100 }, (_unused, index) => kinds[index % kinds.length]?.() ?? Promise.reject(new Error())),
      );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('leaves no timer after an abort while it waits to retry', async () => {
    server.script(json(503, corbadoError(503)));
    const before = timers();
    const controller = new AbortController();
    const hooks = { onRetry: () => void setImmediate(() => controller.abort()) };
    await failureOfType(AbortException, get({ timeout: 120_000, retry: slowRetry, hooks }, controller.signal));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('adds no timer and no listener for invalid arguments', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const before = timers();
    await failureOf(corbadoAt(server.url).users.get({ userID: '..' }, { signal }));
    expect(timers()).toBe(before);
    expect(added).not.toHaveBeenCalled();
  });

  it('cancels a body that is not read', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    const fetch = (): Promise<Response> =>
      Promise.resolve(new Response(body, { headers: { 'content-length': '99999999' } }));
    await failureOf(get({ fetch }));
    expect(cancelled).toBe(true);
  });
});
