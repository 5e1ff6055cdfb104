import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallPromise, type CallResult } from '../../../../src/facade/http/call-promise.ts';

const unhandled: unknown[] = [];
const record = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeAll(() => {
  process.on('unhandledRejection', record);
});
afterAll(async () => {
  await settle();
  process.off('unhandledRejection', record);
  expect(unhandled).toEqual([]);
});

/** Waits until the process has reported unhandled rejections. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

const RESULT: CallResult<string> = { data: 'data', response: new Response(), requestId: 'req-1', attempts: 2 };
const FAILURE = new Error('failed');
const success = (): CallPromise<string> => new CallPromise(Promise.resolve(RESULT));
const failure = (): CallPromise<string> => new CallPromise<string>(Promise.reject(FAILURE));

describe('a call that succeeds', () => {
  it('resolves to its data', async () => {
    expect(await success()).toBe('data');
  });

  it('resolves withResponse() to the data and its metadata, each time', async () => {
    const call = success();
    expect(await call.withResponse()).toEqual(RESULT);
    expect(await call.withResponse()).toEqual(RESULT);
    expect(await call).toBe('data');
  });

  it('supports then, catch and finally', async () => {
    let ran = 0;
    const count = (): void => {
      ran += 1;
    };
    expect(await success().then((data) => `${data}!`)).toBe('data!');
    expect(await success().then(undefined)).toBe('data');
    expect(await success().then(null, () => 'never')).toBe('data');
    expect(await success().catch(() => 'never')).toBe('data');
    expect(await success().finally(count)).toBe('data');
    expect(ran).toBe(1);
  });

  it('supports the combinators', async () => {
    expect(await Promise.all([success(), Promise.resolve(1)])).toEqual(['data', 1]);
    expect(await Promise.race([success(), new Promise(() => {})])).toBe('data');
    expect(await Promise.allSettled([success()])).toEqual([{ status: 'fulfilled', value: 'data' }]);
    expect(await Promise.resolve(success())).toBe('data');
  });

  it('is a promise, and derived promises are plain ones', () => {
    const call = success();
    expect(call).toBeInstanceOf(Promise);
    for (const derived of [call.then(String), call.catch(String), call.finally(null), call.withResponse()]) {
      expect(derived).toBeInstanceOf(Promise);
      expect(derived).not.toBeInstanceOf(CallPromise);
    }
    expect(Reflect.get(CallPromise, Symbol.species)).toBe(Promise);
  });
});

describe('a call that fails', () => {
  it('rejects with the same error, however it is awaited', async () => {
    await expect(failure()).rejects.toBe(FAILURE);
    await expect(failure().withResponse()).rejects.toBe(FAILURE);
    await expect(failure().then(() => 'never')).rejects.toBe(FAILURE);
    await expect(failure().finally(null)).rejects.toBe(FAILURE);
    await expect(Promise.all([success(), failure()])).rejects.toBe(FAILURE);
    expect(await failure().catch((error: unknown) => error)).toBe(FAILURE);
    expect(await failure().then(undefined, (error: unknown) => error)).toBe(FAILURE);
  });

  it('runs finally, and rejects with the same error', async () => {
    let ran = false;
    const call = failure().finally(() => {
      ran = true;
    });
    await expect(call).rejects.toBe(FAILURE);
    expect(ran).toBe(true);
  });

  it.each([
    ['only withResponse() is awaited', (call: CallPromise<string>) => call.withResponse()],
    ['only the promise is awaited', (call: CallPromise<string>) => call.then(String)],
    ['only finally() is awaited', (call: CallPromise<string>) => call.finally(() => {})],
  ])('rejects once, without an unhandled rejection, if %s', async (_, wait) => {
    let rejections = 0;
    await wait(failure()).catch(() => {
      rejections += 1;
    });
    await settle();
    expect(rejections).toBe(1);
    expect(unhandled).toEqual([]);
  });

  it('is one unhandled rejection if it is never awaited', async () => {
    void failure();
    await settle();
    expect(unhandled.splice(0)).toEqual([FAILURE]);
  });
});
