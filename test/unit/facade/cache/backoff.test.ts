import { describe, expect, it } from 'vitest';
import { Backoff, type Jitter, readClock } from '../../../../src/facade/cache/refreshing-cache.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { INVALID_TIMES } from './invalid-times.ts';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;
const TIMES = { cooldown: 30_000, firstBackoff: 1_000, maxBackoff: 30_000 };

function setUp(jitter?: Jitter) {
  const time = { now: START };
  return { time, backoff: new Backoff(() => time.now, TIMES, jitter) };
}

describe('readClock', () => {
  it.each([0, START, START + 0.5, -1])('returns %d', (now) => {
    expect(readClock(() => now)).toBe(now);
  });

  it.each(INVALID_TIMES)('throws a typed error that names the option for %s', (_, now) => {
    const read = (): number => readClock(() => now as number);
    expect(read).toThrow(ValidationError);
    expect(read).toThrow(
      /^Cannot read the time: clock: expected a function that returns milliseconds since 1970, received one that returns /,
    );
    const backoff = new Backoff(read, TIMES);
    expect(() => backoff.remaining).toThrow(ValidationError);
    expect(() => backoff.failed()).toThrow(ValidationError);
  });
});

it('readClock throws a typed error for a clock that throws', () => {
  const read = (): number =>
    readClock(() => {
      throw new Error('no time');
    });
  expect(read).toThrow(ValidationError);
  expect(read).toThrow(/received one that throws$/);
});

describe('Backoff', () => {
  it('has no pause at first', () => {
    const { backoff } = setUp();
    expect([backoff.remaining, backoff.failures]).toEqual([0, 0]);
  });

  it('pauses for the cool-down after a success, counted from the request', () => {
    const { backoff, time } = setUp();
    time.now += 4_000;
    backoff.succeeded(START);
    expect(backoff.remaining).toBe(26_000);
    time.now = START + 29_999;
    expect(backoff.remaining).toBe(1);
    for (const later of [1, 1_000_000]) {
      time.now += later;
      expect(backoff.remaining).toBe(0);
    }
  });

  it('doubles with each failure up to its maximum, counted from its end', () => {
    const { backoff, time } = setUp();
    time.now += 5_000;
    const pauses = Array.from({ length: 8 }, () => {
      backoff.failed();
      return backoff.remaining;
    });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(backoff.failures).toBe(8);
    for (let index = 0; index < 2_000; index += 1) backoff.failed();
    expect(backoff.remaining).toBe(30_000);
  });

  it('starts again with the first pause after a success', () => {
    const { backoff, time } = setUp();
    backoff.failed();
    backoff.failed();
    backoff.succeeded(time.now);
    expect(backoff.failures).toBe(0);
    backoff.failed();
    expect([backoff.remaining, backoff.failures]).toEqual([1_000, 1]);
  });

  it('forgets pauses and failures when it is reset', () => {
    const { backoff } = setUp();
    backoff.failed();
    backoff.reset();
    expect([backoff.remaining, backoff.failures]).toEqual([0, 0]);
  });

  it('has jitter that shortens back-offs, and no cool-downs', () => {
    const { backoff, time } = setUp((span) => span / 2);
    backoff.failed();
    expect(backoff.remaining).toBe(500);
    backoff.failed();
    expect(backoff.remaining).toBe(1_000);
    backoff.succeeded(time.now);
    expect(backoff.remaining).toBe(30_000);
    const lengthened = setUp((span) => span * 10).backoff;
    lengthened.failed();
    expect(lengthened.remaining).toBe(1_000);
  });

  it.each([1, HOUR, 24 * HOUR])('ends its pause if the clock is set back by %i ms', (step) => {
    for (const pause of ['succeeded', 'failed'] as const) {
      const { backoff, time } = setUp();
      backoff[pause](time.now);
      time.now -= step;
      expect(backoff.remaining).toBe(0);
    }
  });

  it('never has a longer pause than at its start', () => {
    const { backoff, time } = setUp();
    backoff.succeeded(time.now);
    time.now += 20_000;
    expect(backoff.remaining).toBe(10_000);
    time.now -= 15_000;
    expect(backoff.remaining).toBeLessThanOrEqual(30_000);
  });
});
