import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineEnd } from '../../../../src/facade/http/deadline.ts';
import { describeCause, requestKeys } from '../../../../src/facade/jwt/jwks.ts';
import { fetchTransport } from '../../../../src/facade/platform/fetch/http.ts';
import { body, broken, endless, type KeyAnswer, KeyEndpoint, silent } from '../../../helpers/key-endpoint.ts';

const URL = 'https://keys.example/keys?kid=a';
const MEGABYTE = 1024 * 1024;

/** What comes of one download from an endpoint that answers so: the answer, or what it was rejected with. */
async function outcome(answer: KeyAnswer): Promise<unknown> {
  const endpoint = new KeyEndpoint(answer);
  return await requestKeys(fetchTransport(endpoint.fetch), URL, {}).catch((problem: unknown) => problem);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // Whatever the answer was: no timer is left to keep a process alive.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a question', () => {
  it('is one GET with the given headers, which is led nowhere else', async () => {
    const endpoint = new KeyEndpoint(body('text'));
    const headers = Object.freeze({ accept: 'text/plain' });
    await requestKeys(fetchTransport(endpoint.fetch), URL, headers);
    const { init } = endpoint.requests[0] ?? {};
    expect(endpoint.requests).toEqual([
      { url: URL, init: { method: 'GET', headers, redirect: 'manual', signal: expect.any(AbortSignal) } },
    ]);
    expect(init?.headers).not.toBe(headers);
  });
});

describe('an answer', () => {
  it('is its status and text', async () => {
    expect(await outcome(body('Ünïcode'))).toEqual({ status: 200, text: 'Ünïcode' });
    expect(await outcome(body(null))).toEqual({ status: 200, text: '' });
  });

  it.each([201, 206, 302, 307, 400, 404, 500, 503])('of %i has no text', async (status) => {
    const location = 'https://elsewhere.example/';
    expect(await outcome(body('text', { status, headers: { location } }))).toEqual({ status, text: '' });
  });

  it.each([302, 404, 500])('of %i is let go of unread', async (status) => {
    const stream = endless(new Uint8Array(1024));
    expect(await outcome(async () => new Response((await stream.answer()).body, { status }))).toMatchObject({ status });
    expect(stream.cancelled()).toBe(true);
  });

  it('of just 1 MB is taken', async () => {
    expect(await outcome(body('x'.repeat(MEGABYTE)))).toMatchObject({ text: expect.stringMatching(/^x{1048576}$/) });
  });

  it.each<[string, KeyAnswer]>([
    ['more than 1 MB', body('x'.repeat(MEGABYTE + 1))],
    ['more than 1 MB by its own word', body('x', { headers: { 'content-length': String(MEGABYTE + 1) } })],
  ])('of %s is refused', async (_, answer) => {
    expect(await outcome(answer)).toEqual({ reason: 'too large' });
  });

  it('without end is cut off soon after 1 MB', async () => {
    const stream = endless(new Uint8Array(64 * 1024).fill(0x20));
    expect(await outcome(stream.answer)).toEqual({ reason: 'too large' });
    expect(stream.pulled()).toBeLessThan(1.5 * MEGABYTE);
    expect(stream.cancelled()).toBe(true);
  });

  it('that is no UTF-8 is refused', async () => {
    expect(await outcome(body(Uint8Array.from([0x2d, 0xff])))).toEqual({ reason: 'not UTF-8' });
  });

  it('that breaks off is refused with the reason', async () => {
    const answer = body(new ReadableStream({ pull: () => Promise.reject(new Error('reset')) }));
    expect(await outcome(answer)).toMatchObject({ message: 'reset' });
  });
});

describe('no answer', () => {
  it.each<[string, KeyAnswer]>([
    ['a silent endpoint', silent()],
    ['a body that never ends nor goes on', () => new Response(new ReadableStream({ start: () => {} }))],
  ])('is waited for no longer than 5 s (%s)', async (_, answer) => {
    const endpoint = new KeyEndpoint(answer);
    const end = vi.fn<(problem: unknown) => void>();
    const waiting = requestKeys(fetchTransport(endpoint.fetch), URL, {}).catch(end);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(end).toHaveBeenCalledWith(expect.any(DeadlineEnd));
    expect(endpoint.requests[0]?.init.signal?.aborted).toBe(true);
  });

  it('is a rejection, also where fetch throws at once', async () => {
    expect(await outcome(broken())).toMatchObject({ message: 'fetch failed' });
    const throwing = (): Promise<Response> => {
      throw new TypeError('invalid URL');
    };
    await expect(requestKeys(fetchTransport(throwing), URL, {})).rejects.toThrow('invalid URL');
  });
});

describe('a problem', () => {
  it('is explained by what came to an end', async () => {
    expect(describeCause(new DeadlineEnd('timeout'))).toEqual(
      new Error('the key endpoint did not respond within 5000 ms'),
    );
    expect(describeCause(new Error('the key endpoint returned 500'))).toMatchObject({
      message: 'the key endpoint returned 500',
    });
    expect(describeCause(await outcome(broken()))).toMatchObject({
      message: 'fetch failed',
      cause: { message: 'connect ECONNREFUSED' },
    });
  });

  it('of JSON shows nothing of the text', () => {
    const problem = new SyntaxError('Unexpected token h in "hidden"');
    expect(inspect(describeCause(problem), { depth: 9 })).not.toContain('hidden');
    expect(describeCause(problem)).toMatchObject({ message: 'the response is not complete JSON' });
  });

  it.each([[undefined], [null], ['down'], [7], [{ reason: 'too large' }]])(
    'is always an error, were it %j',
    (problem) => {
      expect(describeCause(problem)).toBeInstanceOf(Error);
    },
  );
});
