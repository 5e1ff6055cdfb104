import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import { AbortException, TimeoutException } from '../../../../src/index.ts';
import { corbadoAt, envelope, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import {
  dripBody,
  dripHeaders,
  type FaultServer,
  hang,
  hangInBody,
  json,
  startFaultServer,
} from '../../../helpers/fault-server.ts';

const TIMEOUT = 120;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => {
  unhandled.push(reason);
};

let server: FaultServer;
beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startFaultServer();
  // zod is loaded with the first call: that must not count as time of a test.
  server.script(json(200, USER));
  await corbadoAt(server.url).users.get({ userID: 'usr-1' });
});
afterAll(async () => {
  await server.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

const slowRetry = { baseDelay: 60_000, maxDelay: 60_000 };
const neverSettles = (): Promise<Response> => new Promise<Response>(() => {});

function get(options: Partial<CorbadoOptions> = {}, signal?: AbortSignal): Promise<unknown> {
  return corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, { signal });
}

/** How many timers keep the process alive. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

describe('a call ends with its deadline', () => {
  it.each([
    ['the server says nothing', hang()],
    ['headers drip', dripHeaders()],
    ['the body drips', dripBody()],
    ['the body stops', hangInBody(200)],
    ['the body of an error stops', hangInBody(500)],
    ['a body of 10 MB is declared and does not come', hangInBody(200, { 'content-length': '10485760' })],
  ])('when %s', async (_, step) => {
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

  it('when the first attempt failed and the second says nothing', async () => {
    server.script(json(500, envelope(500)), hang());
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT }));
    expect(error.attempts).toBe(2);
  });

  it('when attempt after attempt is too slow: it covers all of them', async () => {
    server.script((response) => {
      setTimeout(() => response.writeHead(500).end(), 50);
    });
    const startedAt = performance.now();
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT }));
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 300);
    expect(error.attempts).toBe(3);
  });

  it('when the process was busy while it waited to retry', async () => {
    server.script(json(500, envelope(500)));
    const block = (): void => {
      const until = performance.now() + TIMEOUT;
      while (performance.now() < until);
    };
    const retry = { limit: 1, baseDelay: 100, maxDelay: 100 };
    const hooks = { onRetry: () => void setTimeout(block, 10) };
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT, retry, hooks }));
    expect(error.attempts).toBe(1);
  });

  it('when fetch ignores its signal and never settles', async () => {
    const startedAt = performance.now();
    const error = await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch: neverSettles }));
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 300);
    expect(error.attempts).toBe(1);
  });

  it('when a body ignores its signal and never ends', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream()));
    await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch }));
  });

  it('when fetch fails only after it', async () => {
    const fetch = (): Promise<Response> =>
      new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), TIMEOUT + 30));
    await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(unhandled).toEqual([]);
  });

  it('of its own rather than that of the client', async () => {
    server.script(hang());
    const call = corbadoAt(server.url, { timeout: 10_000 }).users.get({ userID: 'usr-1' }, { timeout: TIMEOUT });
    expect((await failureOfType(TimeoutException, call)).timeout).toBe(TIMEOUT);
  });

  it('and tells fetch to stop', async () => {
    let signal: AbortSignal | null | undefined;
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      signal = init.signal;
      return neverSettles();
    };
    await failureOfType(TimeoutException, get({ timeout: TIMEOUT, fetch }));
    expect(signal?.aborted).toBe(true);
  });
});

describe("a call ends with its caller's signal", () => {
  const REASON = new Error('the user left');

  it('before anything is sent, when it was aborted before', async () => {
    server.script(json(200, USER));
    const error = await failureOfType(AbortException, get({}, AbortSignal.abort(REASON)));
    expect(error).toMatchObject({ code: 'aborted', operation: 'users.get', attempts: 0, retryable: false });
    expect(error.cause).toBe(REASON);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['while the server says nothing', hang(), {}],
    ['while the body is read', hangInBody(200), {}],
    ['while the body of an error is read', hangInBody(503), {}],
    ['while it waits to retry', json(503, envelope(503)), { timeout: 120_000, retry: slowRetry }],
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

  it('which may be a timeout of its own', async () => {
    server.script(hang());
    const error = await failureOfType(AbortException, get({}, AbortSignal.timeout(50)));
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });

  it('but not with a signal that is aborted after it has ended', async () => {
    server.script(json(200, USER));
    const controller = new AbortController();
    const user = await get({}, controller.signal);
    controller.abort();
    expect(user).toEqual(USER);
  });
});

describe('nothing is left behind', () => {
  it.each([
    ['a success', json(200, USER), {}],
    ['a failure', json(404, envelope(404)), {}],
    ['failures in a row', json(503, envelope(503)), {}],
    ['a timeout', hang(), { timeout: 50 }],
    ['a timeout in the body', hangInBody(200), { timeout: 50 }],
  ])('after %s: no timer, and no listener on the signal of the caller', async (_, step, options) => {
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

  it('after an abort while it waits to retry: no timer', async () => {
    server.script(json(503, envelope(503)));
    const before = timers();
    const controller = new AbortController();
    const hooks = { onRetry: () => void setImmediate(() => controller.abort()) };
    await failureOfType(AbortException, get({ timeout: 120_000, retry: slowRetry, hooks }, controller.signal));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('after arguments that are refused: no timer and no listener', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const before = timers();
    await failureOf(corbadoAt(server.url).users.get({ userID: '..' }, { signal }));
    expect(timers()).toBe(before);
    expect(added).not.toHaveBeenCalled();
  });

  it('after a body that is not read: its connection is let go', async () => {
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
