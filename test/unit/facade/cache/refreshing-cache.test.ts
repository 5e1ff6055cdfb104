import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CacheAges,
  RefreshingCache,
  type RefreshingCacheInit,
} from '../../../../src/facade/cache/refreshing-cache.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { INVALID_TIMES } from './invalid-times.ts';

const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const AGES: CacheAges = { refreshAge: 5 * MINUTE, waitAge: 10 * MINUTE, maxAge: HOUR };
const TIMEOUT = HOUR;
const BACKOFF = { cooldown: 30 * SECOND, firstBackoff: SECOND, maxBackoff: 30 * SECOND };

/** A cache over a fake server. */
function setUp(first: () => string | Promise<string>, init: Partial<RefreshingCacheInit<string>> = {}) {
  const time: { now: number } = { now: START };
  const server = { count: 0, previous: [] as (string | undefined)[], respond: first };
  const cache = new RefreshingCache<string>({
    clock: () => time.now,
    ages: AGES,
    backoff: BACKOFF,
    timeout: TIMEOUT,
    ...init,
  });
  const load = async (previous: string | undefined): Promise<string> => {
    server.count += 1;
    server.previous.push(previous);
    return server.respond();
  };
  return { cache, server, time, load, get: () => cache.get(load), refresh: () => cache.refresh(load) };
}

const down = (message = 'down') => {
  const error = new Error(message);
  return Object.assign(() => Promise.reject(error), { error });
};

/** A load that the test settles. */
function pending() {
  let resolve: (value: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { respond: () => promise, resolve, reject };
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

/** Waits until settled loads have been handled. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const unhandled: unknown[] = [];
const recordUnhandled = (error: unknown): void => void unhandled.push(error);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', recordUnhandled);
});

afterEach(async () => {
  await settle();
  process.off('unhandledRejection', recordUnhandled);
  expect(unhandled).toEqual([]);
});

describe('loading', () => {
  it('starts with the first call', async () => {
    const { server } = setUp(() => 'a');
    await settle();
    expect(server.count).toBe(0);
  });

  it('happens once for 100 parallel calls', async () => {
    const { get, server } = setUp(() => 'a');
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => get())))).toEqual(new Set(['a']));
    expect(server.count).toBe(1);
  });

  it('happens once for calls that come while it is in progress', async () => {
    const load = pending();
    const { get, server, time } = setUp(load.respond);
    const early = get();
    await settle();
    time.now += 20 * SECOND;
    const late = get();
    load.resolve('a');
    expect(await Promise.all([early, late])).toEqual(['a', 'a']);
    expect(server.count).toBe(1);
  });

  it.each([undefined, null, '', 0, false])('may return the value %s', async (value) => {
    let count = 0;
    const load = async (): Promise<unknown> => {
      count += 1;
      return value;
    };
    const cache = new RefreshingCache<unknown>({ clock: () => START, ages: AGES, backoff: BACKOFF, timeout: TIMEOUT });
    expect(await cache.get(load)).toBe(value);
    expect(await cache.get(load)).toBe(value);
    expect(count).toBe(1);
  });
});

describe('an old value', () => {
  it('is refreshed in the background after 5 minutes, and nobody waits', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    const load = pending();
    server.respond = load.respond;
    time.now += 5 * MINUTE;
    const served = await Promise.all(Array.from({ length: 100 }, () => get()));
    expect(new Set(served)).toEqual(new Set(['a']));
    expect(server.count).toBe(2);
    load.resolve('b');
    await settle();
    expect(await get()).toBe('b');
    expect(server.count).toBe(2);
  });

  it('is served for 10 minutes while the refresh is silent; then callers wait', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    const load = pending();
    server.respond = load.respond;
    time.now = START + 10 * MINUTE - 1;
    expect(await get()).toBe('a');
    time.now = START + 10 * MINUTE;
    const waiting = get();
    load.resolve('b');
    expect(await waiting).toBe('b');
    expect(server.count).toBe(2);
  });

  it('is served if that refresh fails, and then nobody waits', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = down();
    time.now = START + 30 * MINUTE;
    expect(await get()).toBe('a');
    const load = pending();
    server.respond = load.respond;
    time.now += MINUTE;
    expect(await get()).toBe('a');
    expect(server.count).toBe(3);
  });

  it('is not served after an hour without calls', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now += 60 * MINUTE;
    expect(await get()).toBe('b');
  });

  it('has its age from the request, not from a slow response', async () => {
    const { get, server, time } = setUp(() => {
      time.now += 9 * SECOND;
      return 'a';
    });
    await get();
    server.respond = () => 'b';
    time.now = START + 5 * MINUTE;
    await get();
    await settle();
    expect(await get()).toBe('b');
  });
});

describe('an outage with a cached value', () => {
  it('serves it for an hour after the last success, then rejects with the error of the load', async () => {
    const { get, server, time } = setUp(() => 'a');
    const outage = down();
    await get();
    server.respond = outage;
    for (const minutes of [5, 6, 20, 40, 59]) {
      time.now = START + minutes * MINUTE;
      expect(await get()).toBe('a');
      await settle();
    }
    time.now = START + 60 * MINUTE - 1;
    expect(await get()).toBe('a');
    await settle();
    time.now = START + 60 * MINUTE;
    expect(await errorOf(get())).toBe(outage.error);
  });

  it('loads once per pause, not once per call', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = down();
    const loadedAt: number[] = [];
    for (let second = 300; second <= 400; second += 1) {
      const before = server.count;
      time.now = START + second * SECOND;
      for (let call = 0; call < 10; call += 1) expect(await get()).toBe('a');
      await settle();
      if (server.count > before) loadedAt.push(second - 300);
      expect(server.count - before).toBeLessThanOrEqual(1);
    }
    expect(loadedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('ends with the next success, which restarts the hour and the pauses', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = down();
    for (const minutes of [5, 10, 20, 40]) {
      time.now = START + minutes * MINUTE;
      await get();
      await settle();
    }
    server.respond = () => 'b';
    time.now = START + 50 * MINUTE;
    expect(await get()).toBe('a');
    await settle();
    server.respond = down();
    time.now = START + 109 * MINUTE;
    expect(await get()).toBe('b');
    await settle();
    const before = server.count;
    time.now += SECOND;
    expect(await get()).toBe('b');
    expect(server.count).toBe(before + 1);
  });
});

describe('an outage from the start', () => {
  it('rejects all waiting calls with the error of one load', async () => {
    const outage = down();
    const { get, server } = setUp(outage);
    const errors = await Promise.all(Array.from({ length: 100 }, () => errorOf(get())));
    expect(new Set(errors)).toEqual(new Set([outage.error]));
    expect(errors[0]).toBe(outage.error);
    expect(server.count).toBe(1);
  });

  it('rejects immediately with the same error in the pause, and loads again after it', async () => {
    const outage = down();
    const { get, server, time } = setUp(outage);
    await errorOf(get());
    server.respond = () => 'a';
    time.now += SECOND - 1;
    expect(await errorOf(get())).toBe(outage.error);
    expect(server.count).toBe(1);
    time.now += 1;
    expect(await get()).toBe('a');
    expect(server.count).toBe(2);
  });

  it('rejects with the latest error', async () => {
    const { get, server, time } = setUp(down('first'));
    await errorOf(get());
    const second = down('second');
    server.respond = second;
    time.now += SECOND;
    expect(await errorOf(get())).toBe(second.error);
    expect(await errorOf(get())).toBe(second.error);
  });

  it.each([
    ['a load that throws at once', new Error('thrown')],
    ['a rejection without an error', undefined],
  ])('treats %s as a failure', async (_, error) => {
    const load = (): Promise<string> => {
      throw error;
    };
    const cache = new RefreshingCache<string>({ clock: () => START, ages: AGES, backoff: BACKOFF, timeout: TIMEOUT });
    expect(await errorOf(cache.get(load))).toBe(error);
    expect(await errorOf(cache.get(load))).toBe(error);
  });
});

describe('refresh', () => {
  it('loads after the cool-down, counted from the request, and not before', async () => {
    const { get, refresh, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now += 30 * SECOND - 1;
    await refresh();
    expect([await get(), server.count]).toEqual(['a', 1]);
    time.now += 1;
    await Promise.all([refresh(), refresh(), refresh()]);
    expect([await get(), server.count]).toEqual(['b', 2]);
  });

  it('joins a load in progress', async () => {
    const load = pending();
    const { get, refresh, server } = setUp(load.respond);
    const first = get();
    const joined = refresh();
    load.resolve('a');
    await joined;
    expect([await first, server.count]).toEqual(['a', 1]);
  });

  it('does not reject, but reports failures', async () => {
    const outage = down();
    const { cache, refresh, time } = setUp(outage);
    await refresh();
    expect([cache.failures, cache.lastError, cache.retryIn, cache.current]).toEqual([
      1,
      outage.error,
      SECOND,
      undefined,
    ]);
    time.now += SECOND;
    await refresh();
    expect([cache.failures, cache.retryIn]).toEqual([2, 2 * SECOND]);
  });

  it('passes the last value to the load, of any age', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now += 24 * HOUR;
    await get();
    expect(server.previous).toEqual([undefined, 'a']);
  });
});

describe('the current value', () => {
  it('is available until it is too old to be served', async () => {
    const { cache, get, time } = setUp(() => 'a');
    expect(cache.current).toBe(undefined);
    await get();
    time.now += HOUR - 1;
    expect(cache.current).toBe('a');
    time.now += 1;
    expect(cache.current).toBe(undefined);
  });
});

describe('ages that depend on the value', () => {
  const ages = (value: string): CacheAges => {
    const age = Number(value) * SECOND;
    return { refreshAge: age, waitAge: age, maxAge: age };
  };

  it('belong to the value that was loaded', async () => {
    const { get, server, time } = setUp(() => '10', { ages });
    await get();
    server.respond = () => '20';
    time.now += 10 * SECOND - 1;
    expect(await get()).toBe('10');
    time.now += 1;
    expect(await get()).toBe('20');
    time.now += 20 * SECOND - 1;
    expect([await get(), server.count]).toEqual(['20', 2]);
  });

  it.each(['0', '-1', 'NaN'])('of %s s serve the value only to those who wait for it', async (value) => {
    const { cache, get, server } = setUp(() => value, { ages });
    expect(await Promise.all([get(), get()])).toEqual([value, value]);
    expect([server.count, cache.current]).toEqual([1, undefined]);
  });
});

describe('jitter', () => {
  it('shortens the age of the background refresh and the back-offs only', async () => {
    const { cache, get, server, time } = setUp(() => 'a', { jitter: (span) => span / 2 });
    await get();
    time.now += 2.5 * MINUTE;
    server.respond = down();
    expect(await get()).toBe('a');
    await settle();
    expect([server.count, cache.retryIn]).toEqual([2, SECOND / 2]);
    time.now = START + HOUR - 1;
    expect(await get()).toBe('a');
  });
});

describe('a clock that is set back', () => {
  const STEPS = [1, HOUR, 24 * HOUR];

  it.each(STEPS)('by %i ms makes the value stale: callers wait for a new one', async (step) => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now -= step;
    expect(await get()).toBe('b');
    server.respond = () => 'c';
    time.now += 5 * MINUTE - 1;
    expect([await get(), server.count]).toEqual(['b', 2]);
  });

  it.each(STEPS)('by %i ms lets a value serve through an outage for no more than the grace', async (step) => {
    const { get, server, time } = setUp(() => 'a');
    const outage = down();
    await get();
    time.now -= step;
    server.respond = outage;
    expect(await get()).toBe('a');
    time.now += 50 * MINUTE - 1;
    expect(await get()).toBe('a');
    time.now += 1;
    expect(await errorOf(get())).toBe(outage.error);
  });

  it('does not extend the grace', async () => {
    const { get, server, time } = setUp(() => 'a');
    const outage = down();
    await get();
    server.respond = outage;
    time.now += 59 * MINUTE;
    expect(await get()).toBe('a');
    time.now -= 24 * HOUR;
    expect(await get()).toBe('a');
    time.now += MINUTE;
    expect(await errorOf(get())).toBe(outage.error);
  });

  it('never makes a value younger', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    time.now += 4 * MINUTE;
    await get();
    time.now -= 3 * MINUTE;
    await get();
    expect(server.count).toBe(1);
    time.now += MINUTE;
    await get();
    expect(server.count).toBe(2);
  });

  it('during a load makes the loaded value stale', async () => {
    const { get, server, time } = setUp(() => {
      time.now -= HOUR;
      return 'a';
    });
    await get();
    server.respond = () => 'b';
    expect(await get()).toBe('b');
  });
});

describe('a clock that returns', () => {
  it.each(INVALID_TIMES)('%s throws a typed error; nothing is loaded or served', async (_, now) => {
    const { cache, get, refresh, server, time } = setUp(() => 'a');
    await get();
    time.now = now as number;
    expect(await errorOf(get())).toBeInstanceOf(ValidationError);
    expect(await errorOf(refresh())).toBeInstanceOf(ValidationError);
    expect(() => cache.current).toThrow(ValidationError);
    expect(server.count).toBe(1);
    time.now = START;
    expect(await get()).toBe('a');
  });

  it('NaN while a load fails leaves no rejection unhandled', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    const load = pending();
    server.respond = load.respond;
    time.now += 5 * MINUTE;
    expect(await get()).toBe('a');
    time.now += 5 * MINUTE;
    const waiting = get();
    time.now = Number.NaN;
    load.reject(new Error('down'));
    expect(await errorOf(waiting)).toBeInstanceOf(ValidationError);
    expect(await errorOf(get())).toBeInstanceOf(ValidationError);
  });
});
