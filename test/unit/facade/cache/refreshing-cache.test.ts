import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CacheAges, RefreshingCache } from '../../../../src/facade/cache/refreshing-cache.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { NOT_A_TIME } from './not-a-time.ts';

const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const AGES: CacheAges = { refreshAge: 5 * MINUTE, waitAge: 10 * MINUTE, maxAge: HOUR };
const BACKOFF = { cooldown: 30 * SECOND, firstBackoff: SECOND, maxBackoff: 30 * SECOND };

/** A cache whose loads end as they are told to. */
function setUp(
  first: () => string | Promise<string>,
  init: { jitter?: (span: number) => number; ages?: CacheAges | ((value: string) => CacheAges) } = {},
) {
  const time: { now: number } = { now: START };
  const server = { count: 0, previous: [] as (string | undefined)[], respond: first };
  const cache = new RefreshingCache<string>({ clock: () => time.now, ages: AGES, backoff: BACKOFF, ...init });
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

/** A load that ends when the test says so. */
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

/** Lets loads that have ended be noticed. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

const unhandled: unknown[] = [];
const noteUnhandled = (error: unknown): void => void unhandled.push(error);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', noteUnhandled);
});

afterEach(async () => {
  await settle();
  process.off('unhandledRejection', noteUnhandled);
  expect(unhandled).toEqual([]);
});

describe('loading', () => {
  it('loads nothing before it is asked', async () => {
    const { server } = setUp(() => 'a');
    await settle();
    expect(server.count).toBe(0);
  });

  it('loads once for 100 that ask at the same time', async () => {
    const { get, server } = setUp(() => 'a');
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => get())))).toEqual(new Set(['a']));
    expect(server.count).toBe(1);
  });

  it('loads once for those who come while the load is under way', async () => {
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

  it('loads no more for 5 minutes', async () => {
    const { get, server, time } = setUp(() => 'a');
    for (let elapsed = 0; elapsed < 5 * MINUTE; elapsed += 10 * SECOND) {
      time.now = START + elapsed;
      expect(await get()).toBe('a');
    }
    time.now = START + 5 * MINUTE - 1;
    await get();
    expect(server.count).toBe(1);
  });

  it.each([undefined, null, '', 0, false])('keeps the value %s', async (value) => {
    let count = 0;
    const load = async (): Promise<unknown> => {
      count += 1;
      return value;
    };
    const cache = new RefreshingCache<unknown>({ clock: () => START, ages: AGES, backoff: BACKOFF });
    expect(await cache.get(load)).toBe(value);
    expect(await cache.get(load)).toBe(value);
    expect(count).toBe(1);
  });
});

describe('a value that grows old', () => {
  it('is refreshed in the background from 5 minutes on, without making anyone wait', async () => {
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

  it('is served for less than ten minutes while the refresh is silent, and waited for from then on', async () => {
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

  it('is served after all when the refresh that was waited for fails, and then no check waits', async () => {
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

  it('is not served after an hour in which nobody asked', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now += 60 * MINUTE;
    expect(await get()).toBe('b');
  });

  it('has its age from the question, not from a slow answer', async () => {
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

describe('an outage with a value at hand', () => {
  it('serves it for an hour after its last success, then rejects with the error of the load', async () => {
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

  it('asks once per pause, not once per call', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = down();
    const askedAt: number[] = [];
    for (let second = 300; second <= 400; second += 1) {
      const before = server.count;
      time.now = START + second * SECOND;
      for (let call = 0; call < 10; call += 1) expect(await get()).toBe('a');
      await settle();
      if (server.count > before) askedAt.push(second - 300);
      expect(server.count - before).toBeLessThanOrEqual(1);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('ends with the next success, which starts the hour and the pauses anew', async () => {
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
  it('rejects all who wait with the error of the load itself, after one load', async () => {
    const outage = down();
    const { get, server } = setUp(outage);
    const errors = await Promise.all(Array.from({ length: 100 }, () => errorOf(get())));
    expect(new Set(errors)).toEqual(new Set([outage.error]));
    expect(errors[0]).toBe(outage.error);
    expect(server.count).toBe(1);
  });

  it('rejects at once with the same error during the pause, and tries again after it', async () => {
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

  it('pauses from 1 s to 30 s', async () => {
    const { get, server, time } = setUp(down());
    const askedAt: number[] = [];
    for (let second = 0; second <= 100; second += 1) {
      const before = server.count;
      time.now = START + second * SECOND;
      await errorOf(get());
      if (server.count > before) askedAt.push(second);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
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

  it('counts the pause from the end of a slow failure', async () => {
    const { get, server, time } = setUp(() => {
      time.now += 10 * SECOND;
      throw new Error('timeout');
    });
    await errorOf(get());
    time.now += SECOND - 1;
    await errorOf(get());
    expect(server.count).toBe(1);
  });

  it.each([
    ['a load that throws at once', new Error('thrown')],
    ['a rejection without an error', undefined],
  ])('takes %s for a failure', async (_, error) => {
    const load = (): Promise<string> => {
      throw error;
    };
    const cache = new RefreshingCache<string>({ clock: () => START, ages: AGES, backoff: BACKOFF });
    expect(await errorOf(cache.get(load))).toBe(error);
    expect(await errorOf(cache.get(load))).toBe(error);
  });
});

describe('refreshing on demand', () => {
  it('loads anew once the cool-down is over, counted from the request, and not before', async () => {
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

  it('joins a load that is under way', async () => {
    const load = pending();
    const { get, refresh, server } = setUp(load.respond);
    const first = get();
    const joined = refresh();
    load.resolve('a');
    await joined;
    expect([await first, server.count]).toEqual(['a', 1]);
  });

  it('does not reject, and tells of failures', async () => {
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

  it('hands the last value to the load, however old it is', async () => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now += 24 * HOUR;
    await get();
    expect(server.previous).toEqual([undefined, 'a']);
  });
});

describe('the current value', () => {
  it('is there until it is too old to be served', async () => {
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

  it('count for the value that they were made for', async () => {
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

  it.each(['0', '-1', 'NaN'])('give a value of %s s to those who wait for it, and to nobody else', async (value) => {
    const { cache, get, server } = setUp(() => value, { ages });
    expect(await Promise.all([get(), get()])).toEqual([value, value]);
    expect([server.count, cache.current]).toEqual([1, undefined]);
  });
});

describe('jitter', () => {
  it('shortens the age of the background refresh and the back-offs, and no other age', async () => {
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

  it('cannot lengthen the age of the background refresh', async () => {
    const { get, server, time } = setUp(() => 'a', { jitter: (span) => span * 10 });
    await get();
    time.now += 5 * MINUTE;
    await get();
    expect(server.count).toBe(2);
  });
});

describe('a clock that is set back', () => {
  const STEPS = [1, HOUR, 24 * HOUR];

  it.each(STEPS)('by %i ms makes the value stale: callers wait for a new one, however far it is back', async (step) => {
    const { get, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now -= step;
    expect(await get()).toBe('b');
    server.respond = () => 'c';
    time.now += 5 * MINUTE - 1;
    expect([await get(), server.count]).toEqual(['b', 2]);
  });

  it.each(STEPS)('by %i ms ends the cool-down, so that new values are found', async (step) => {
    const { cache, get, refresh, server, time } = setUp(() => 'a');
    await get();
    server.respond = () => 'b';
    time.now -= step;
    await refresh();
    expect(cache.current).toBe('b');
  });

  it.each(STEPS)('by %i ms ends the back-off', async (step) => {
    const { get, server, time } = setUp(down());
    await errorOf(get());
    server.respond = () => 'a';
    time.now -= step;
    expect(await get()).toBe('a');
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

  it('gives an old value no second grace', async () => {
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

  it('never makes a value younger, also where it stays behind its load', async () => {
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

  it('during a load makes what is loaded stale', async () => {
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
  it.each(NOT_A_TIME)('%s is a typed error, and nothing is loaded or served', async (_, now) => {
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

  it.each(NOT_A_TIME)('%s from the start is a typed error', async (_, now) => {
    const { get, server, time } = setUp(() => 'a');
    time.now = now as number;
    expect(await errorOf(get())).toBeInstanceOf(ValidationError);
    expect(server.count).toBe(0);
  });

  it('NaN while a load fails is a typed error for those who wait, and leaves no rejection unhandled', async () => {
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
    // The value at hand was young enough when it was asked for.
    expect(await waiting).toBe('a');
    expect(await errorOf(get())).toBeInstanceOf(ValidationError);
  });
});
