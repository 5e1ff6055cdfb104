import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Flight } from '../../../../src/facade/cache/flight.ts';
import { LoadTimeout, RefreshingCache } from '../../../../src/facade/cache/refreshing-cache.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const never = (): Promise<string> => new Promise(() => {});

beforeEach(() => void vi.useFakeTimers({ now: START }));

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs work whose owner ends at once, as a request of a Worker does: its timers never fire. */
function orphan<T>(work: () => T): T {
  const timers = vi.spyOn(globalThis, 'setInterval').mockReturnValue(0 as never);
  try {
    return work();
  } finally {
    timers.mockRestore();
  }
}

describe('Flight', () => {
  it.each<[string, () => Promise<string>, object]>([
    ['a value', async () => 'a', { value: 'a' }],
    ['a rejection', () => Promise.reject('down'), { error: 'down' }],
    [
      'an error that is thrown at once',
      () => {
        throw 'down';
      },
      { error: 'down' },
    ],
  ])('resolves with %s, and leaves no timer', async (_, work, outcome) => {
    const flight = new Flight(work);
    expect(await Promise.all([flight.wait(1_000), flight.outcome])).toEqual([outcome, outcome]);
    expect([flight.isAbandoned, vi.getTimerCount()]).toEqual([false, 0]);
  });

  it('is waited for as long as its owner lives, up to the limit of each caller', async () => {
    const flight = new Flight(never);
    const outcomes: string[] = [];
    void flight.wait(2_000).then(() => outcomes.push('2 s'));
    void flight.wait(4_000).then(() => outcomes.push('4 s'));
    expect(await flight.wait(0)).toBe(undefined);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([outcomes, flight.isAbandoned]).toEqual([['2 s'], false]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes).toEqual(['2 s', '4 s']);
  });

  it('is abandoned when its owner has not been heard of for a second', async () => {
    const flight = orphan(() => new Flight(never));
    const waiting = flight.wait(MINUTE);
    await vi.advanceTimersByTimeAsync(1_250);
    expect([await waiting, flight.isAbandoned, vi.getTimerCount()]).toEqual([undefined, true, 0]);
  });
});

it('a process that stands still for seconds abandons nothing', async () => {
  vi.useRealTimers();
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const flight = new Flight(() => wait(400));
  await wait(100);
  const waiting = [flight.wait(MINUTE), wait(10).then(() => flight.wait(MINUTE))];
  await wait(20);
  const until = performance.now() + 1_500;
  while (performance.now() < until);
  expect(await Promise.all(waiting)).toEqual([{ value: undefined }, { value: undefined }]);
});

describe('a load that was abandoned', () => {
  function setUp(timeout = 5_000) {
    const time = { offset: 0 };
    const server = { count: 0, respond: async () => `value-${server.count}` };
    const kept: Promise<unknown>[] = [];
    const cache = new RefreshingCache<string>({
      clock: () => Date.now() + time.offset,
      ages: { refreshAge: 5 * MINUTE, waitAge: 10 * MINUTE, maxAge: 60 * MINUTE },
      backoff: { cooldown: 30_000, firstBackoff: 1_000, maxBackoff: 30_000 },
      timeout,
      waitUntil: (work) => void kept.push(work),
    });
    const load = (): Promise<string> => {
      server.count += 1;
      return server.respond();
    };
    return { cache, load, server, time, kept, get: () => cache.get(load) };
  }

  it('at the start is replaced once for all who wait for it', async () => {
    const { get, server } = setUp();
    const respond = server.respond;
    server.respond = never;
    orphan(() => void get());
    server.respond = respond;
    const waiting = Promise.all(Array.from({ length: 100 }, () => get()));
    await vi.advanceTimersByTimeAsync(1_250);
    expect(new Set(await waiting)).toEqual(new Set(['value-2']));
    expect(server.count).toBe(2);
  });

  it('long ago, even by a clock that was set, costs nobody any time', async () => {
    const { get, server, time } = setUp();
    const respond = server.respond;
    server.respond = never;
    orphan(() => void get());
    server.respond = respond;
    time.offset = MINUTE;
    expect(await get()).toBe('value-2');
  });

  it('in the background makes the caller that starts the next wait for it, until one in the background ends', async () => {
    const { get, server, time } = setUp();
    const respond = server.respond;
    await get();
    time.offset += 5 * MINUTE;
    server.respond = never;
    expect(await orphan(get)).toBe('value-1');
    server.respond = respond;
    time.offset += MINUTE;
    expect(await get()).toBe('value-3');
    time.offset += 5 * MINUTE;
    expect(await get()).toBe('value-4');
  });

  it('replaces no newer value if it ends at last', async () => {
    const { cache, get, server, time } = setUp();
    let end: (value: string) => void = () => {};
    const respond = server.respond;
    server.respond = () => new Promise((resolve) => (end = resolve));
    orphan(() => void get());
    server.respond = respond;
    time.offset = MINUTE;
    await get();
    end('late');
    await vi.advanceTimersByTimeAsync(0);
    expect(cache.current).toBe('value-2');
  });

  it('is no failure of its source, and never the reason to serve a value for longer', async () => {
    const { cache, get, server, time } = setUp();
    await get();
    const respond = server.respond;
    server.respond = never;
    for (let minute = 5; minute < 10; minute += 1) {
      time.offset = minute * MINUTE;
      // The owner is the one that waits, and ends with its request.
      orphan(() => void get());
    }
    server.respond = respond;
    time.offset = 10 * MINUTE;
    expect([cache.failures, await get()]).toEqual([0, `value-${server.count}`]);
  });

  it('is given to waitUntil, with every other load', async () => {
    const { get, kept } = setUp();
    await get();
    expect(await Promise.all(kept)).toEqual([{ value: 'value-1' }]);
  });

  it('by a live owner that never settles is a typed error after the limit', async () => {
    const { get, server } = setUp();
    server.respond = never;
    const waiting = get().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_500);
    expect(await waiting).toBeInstanceOf(LoadTimeout);
  });
});

describe('a value that is forgotten', () => {
  it('is loaded anew at once, and no load that was under way brings it back', async () => {
    let end: (value: string) => void = () => {};
    const loads = [async () => 'a', () => new Promise<string>((resolve) => (end = resolve)), async () => 'b'];
    const cache = new RefreshingCache<string>({
      clock: () => START,
      ages: { refreshAge: 0, waitAge: MINUTE, maxAge: MINUTE },
      backoff: { cooldown: MINUTE, firstBackoff: MINUTE, maxBackoff: MINUTE },
      timeout: MINUTE,
    });
    const load = (): Promise<string> => (loads.shift() ?? never)();
    await cache.get(load);
    await cache.get(load);
    cache.forget();
    expect(cache.current).toBe(undefined);
    end('old');
    await vi.advanceTimersByTimeAsync(0);
    expect(cache.current).toBe(undefined);
    expect(await cache.get(load)).toBe('b');
  });
});

describe('a clock that is set back by less than has passed', () => {
  it('does not make a value younger', async () => {
    const time = { offset: 0 };
    let count = 0;
    const cache = new RefreshingCache<number>({
      clock: () => Date.now() + time.offset,
      ages: { refreshAge: 5 * MINUTE, waitAge: 10 * MINUTE, maxAge: 60 * MINUTE },
      backoff: { cooldown: 30_000, firstBackoff: 1_000, maxBackoff: 30_000 },
      timeout: 5_000,
    });
    const load = async (): Promise<number> => ++count;
    await cache.get(load);
    await vi.advanceTimersByTimeAsync(70 * MINUTE);
    time.offset = -60 * MINUTE;
    expect([await cache.get(load), count]).toEqual([2, 2]);
    // The cool-down is over as well, whatever the clock shows.
    await vi.advanceTimersByTimeAsync(31_000);
    time.offset -= 20_000;
    await cache.refresh(load);
    expect(count).toBe(3);
  });
});
