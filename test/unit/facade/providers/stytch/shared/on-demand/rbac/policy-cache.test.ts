import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PolicyCache } from '../../../../../../../../src/facade/providers/stytch/shared/on-demand/rbac/policy-cache.ts';

const START = 1_800_000_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A cache whose loads end as they are told to. */
function setUp(first: () => string | Promise<string>) {
  const time = { now: START };
  const server = { count: 0, answer: first };
  const cache = new PolicyCache<string>({
    load: async () => {
      server.count += 1;
      return server.answer();
    },
    clock: () => time.now,
  });
  return { cache, server, time };
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
  return { answer: () => promise, resolve, reject };
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

/** Lets loads that are answered come to their end. */
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
    const { cache, server } = setUp(() => 'a');
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => cache.get())))).toEqual(new Set(['a']));
    expect(server.count).toBe(1);
  });

  it('loads once for those who come while the load is under way', async () => {
    const load = pending();
    const { cache, server, time } = setUp(load.answer);
    const early = cache.get();
    await settle();
    time.now += 20 * SECOND;
    const late = cache.get();
    load.resolve('a');
    expect(await Promise.all([early, late])).toEqual(['a', 'a']);
    expect(server.count).toBe(1);
  });

  it('loads no more for 5 minutes', async () => {
    const { cache, server, time } = setUp(() => 'a');
    for (let elapsed = 0; elapsed < 5 * MINUTE; elapsed += 10 * SECOND) {
      time.now = START + elapsed;
      expect(await cache.get()).toBe('a');
    }
    time.now = START + 5 * MINUTE - 1;
    await cache.get();
    expect(server.count).toBe(1);
  });

  it.each([undefined, null, '', 0, false])('keeps the value %s', async (value) => {
    let count = 0;
    const load = async (): Promise<unknown> => {
      count += 1;
      return value;
    };
    const cache = new PolicyCache({ load, clock: () => START });
    expect(await cache.get()).toBe(value);
    expect(await cache.get()).toBe(value);
    expect(count).toBe(1);
  });
});

describe('a policy that grows old', () => {
  it('is refreshed in the background from 5 minutes on, without making anyone wait', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    const load = pending();
    server.answer = load.answer;
    time.now += 5 * MINUTE;
    const served = await Promise.all(Array.from({ length: 100 }, () => cache.get()));
    expect(new Set(served)).toEqual(new Set(['a']));
    expect(server.count).toBe(2);
    load.resolve('b');
    await settle();
    expect(await cache.get()).toBe('b');
    expect(server.count).toBe(2);
  });

  it('is served for less than ten minutes while the refresh is silent, and waited for from then on', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    const load = pending();
    server.answer = load.answer;
    time.now = START + 10 * MINUTE - 1;
    expect(await cache.get()).toBe('a');
    time.now = START + 10 * MINUTE;
    const waiting = cache.get();
    load.resolve('b');
    expect(await waiting).toBe('b');
    expect(server.count).toBe(2);
  });

  it('is served after all when the refresh that was waited for fails, and then no check waits', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    server.answer = down();
    time.now = START + 30 * MINUTE;
    expect(await cache.get()).toBe('a');
    const load = pending();
    server.answer = load.answer;
    time.now += MINUTE;
    expect(await cache.get()).toBe('a');
    expect(server.count).toBe(3);
  });

  it('is not served after an hour in which nobody asked', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    server.answer = () => 'b';
    time.now += 60 * MINUTE;
    expect(await cache.get()).toBe('b');
  });

  it('has its age from the question, not from a slow answer', async () => {
    const { cache, server, time } = setUp(() => {
      time.now += 9 * SECOND;
      return 'a';
    });
    await cache.get();
    server.answer = () => 'b';
    time.now = START + 5 * MINUTE;
    await cache.get();
    await settle();
    expect(await cache.get()).toBe('b');
  });

  it('is refreshed when the clock is set back', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    server.answer = () => 'b';
    time.now -= 10 * MINUTE;
    await cache.get();
    await settle();
    expect(await cache.get()).toBe('b');
  });
});

describe('an outage with a policy at hand', () => {
  it('serves it for an hour after its last success, then rejects with the error of the load', async () => {
    const { cache, server, time } = setUp(() => 'a');
    const outage = down();
    await cache.get();
    server.answer = outage;
    for (const minutes of [5, 6, 20, 40, 59]) {
      time.now = START + minutes * MINUTE;
      expect(await cache.get()).toBe('a');
      await settle();
    }
    time.now = START + 60 * MINUTE - 1;
    expect(await cache.get()).toBe('a');
    await settle();
    time.now = START + 60 * MINUTE;
    expect(await errorOf(cache.get())).toBe(outage.error);
  });

  it('asks once per pause, not once per call', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    server.answer = down();
    const askedAt: number[] = [];
    for (let second = 300; second <= 400; second += 1) {
      const before = server.count;
      time.now = START + second * SECOND;
      for (let call = 0; call < 10; call += 1) expect(await cache.get()).toBe('a');
      await settle();
      if (server.count > before) askedAt.push(second - 300);
      expect(server.count - before).toBeLessThanOrEqual(1);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('ends with the next success, which starts the hour and the pauses anew', async () => {
    const { cache, server, time } = setUp(() => 'a');
    await cache.get();
    server.answer = down();
    for (const minutes of [5, 10, 20, 40]) {
      time.now = START + minutes * MINUTE;
      await cache.get();
      await settle();
    }
    server.answer = () => 'b';
    time.now = START + 50 * MINUTE;
    expect(await cache.get()).toBe('a');
    await settle();
    server.answer = down();
    time.now = START + 109 * MINUTE;
    expect(await cache.get()).toBe('b');
    await settle();
    const before = server.count;
    time.now += SECOND;
    expect(await cache.get()).toBe('b');
    expect(server.count).toBe(before + 1);
  });
});

describe('an outage from the start', () => {
  it('rejects all who wait with the error of the load itself, after one load', async () => {
    const outage = down();
    const { cache, server } = setUp(outage);
    const errors = await Promise.all(Array.from({ length: 100 }, () => errorOf(cache.get())));
    expect(new Set(errors)).toEqual(new Set([outage.error]));
    expect(errors[0]).toBe(outage.error);
    expect(server.count).toBe(1);
  });

  it('rejects at once with the same error during the pause, and tries again after it', async () => {
    const outage = down();
    const { cache, server, time } = setUp(outage);
    await errorOf(cache.get());
    server.answer = () => 'a';
    time.now += SECOND - 1;
    expect(await errorOf(cache.get())).toBe(outage.error);
    expect(server.count).toBe(1);
    time.now += 1;
    expect(await cache.get()).toBe('a');
    expect(server.count).toBe(2);
  });

  it('pauses from 1 s to 30 s', async () => {
    const { cache, server, time } = setUp(down());
    const askedAt: number[] = [];
    for (let second = 0; second <= 100; second += 1) {
      const before = server.count;
      time.now = START + second * SECOND;
      await errorOf(cache.get());
      if (server.count > before) askedAt.push(second);
    }
    expect(askedAt).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
  });

  it('rejects with the latest error', async () => {
    const { cache, server, time } = setUp(down('first'));
    await errorOf(cache.get());
    const second = down('second');
    server.answer = second;
    time.now += SECOND;
    expect(await errorOf(cache.get())).toBe(second.error);
    expect(await errorOf(cache.get())).toBe(second.error);
  });

  it('counts the pause from the end of a slow failure', async () => {
    const { cache, server, time } = setUp(() => {
      time.now += 10 * SECOND;
      throw new Error('timeout');
    });
    await errorOf(cache.get());
    time.now += SECOND - 1;
    await errorOf(cache.get());
    expect(server.count).toBe(1);
  });

  it('does not pause for long when the clock is set back', async () => {
    const { cache, server, time } = setUp(down());
    await errorOf(cache.get());
    server.answer = () => 'a';
    time.now -= 10 * MINUTE;
    expect(await cache.get()).toBe('a');
  });

  it.each([
    ['a load that throws at once', new Error('thrown')],
    ['a rejection without an error', undefined],
  ])('takes %s for a failure', async (_, error) => {
    const load = (): Promise<string> => {
      throw error;
    };
    const cache = new PolicyCache({ load, clock: () => START });
    expect(await errorOf(cache.get())).toBe(error);
    expect(await errorOf(cache.get())).toBe(error);
  });
});
