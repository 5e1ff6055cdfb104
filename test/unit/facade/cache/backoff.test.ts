import { describe, expect, it } from 'vitest';
import { Backoff, type Jitter } from '../../../../src/facade/cache/refreshing-cache.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { NOT_A_TIME } from './not-a-time.ts';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;
const TIMES = { cooldown: 30_000, firstBackoff: 1_000, maxBackoff: 30_000 };

function setUp(jitter?: Jitter) {
  const time = { now: START };
  return { time, backoff: new Backoff(() => time.now, TIMES, jitter) };
}

describe('a backoff', () => {
  it('has no pause before anything was requested', () => {
    const { backoff } = setUp();
    expect([backoff.remaining, backoff.failures]).toEqual([0, 0]);
  });

  it('lasts for the cool-down after a success, and then is over', () => {
    const { backoff, time } = setUp();
    backoff.succeeded(START);
    expect(backoff.remaining).toBe(30_000);
    time.now += 29_999;
    expect(backoff.remaining).toBe(1);
    time.now += 1;
    expect(backoff.remaining).toBe(0);
    time.now += 1_000_000;
    expect(backoff.remaining).toBe(0);
  });

  it('counts from the request after a success', () => {
    const { backoff, time } = setUp();
    time.now += 4_000;
    backoff.succeeded(START);
    expect(backoff.remaining).toBe(26_000);
  });

  it('counts from the end of a failure', () => {
    const { backoff, time } = setUp();
    time.now += 5_000;
    backoff.failed();
    expect(backoff.remaining).toBe(1_000);
  });

  it('doubles with each failure, up to its maximum', () => {
    const { backoff } = setUp();
    const pauses = Array.from({ length: 8 }, () => {
      backoff.failed();
      return backoff.remaining;
    });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(backoff.failures).toBe(8);
  });

  it('stays at its maximum after any number of failures', () => {
    const { backoff } = setUp();
    for (let index = 0; index < 2_000; index += 1) backoff.failed();
    expect(backoff.remaining).toBe(30_000);
  });

  it('begins with the first pause again after a success', () => {
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
});

describe('jitter', () => {
  it('shortens back-offs, and leaves cool-downs alone', () => {
    const { backoff, time } = setUp((span) => span / 2);
    backoff.failed();
    expect(backoff.remaining).toBe(500);
    backoff.failed();
    expect(backoff.remaining).toBe(1_000);
    backoff.succeeded(time.now);
    expect(backoff.remaining).toBe(30_000);
  });

  it('cannot lengthen a back-off', () => {
    const { backoff } = setUp((span) => span * 10);
    backoff.failed();
    expect(backoff.remaining).toBe(1_000);
  });
});

describe('the clock', () => {
  it.each([1, HOUR, 24 * HOUR])('ends a pause when it is set back by %i ms', (step) => {
    for (const pause of ['succeeded', 'failed'] as const) {
      const { backoff, time } = setUp();
      backoff[pause](time.now);
      time.now -= step;
      expect(backoff.remaining).toBe(0);
    }
  });

  it('never makes a pause longer than it was', () => {
    const { backoff, time } = setUp();
    backoff.succeeded(time.now);
    time.now += 20_000;
    expect(backoff.remaining).toBe(10_000);
    time.now -= 15_000;
    expect(backoff.remaining).toBeLessThanOrEqual(30_000);
  });

  it.each(NOT_A_TIME)('that returns %s is a typed error', (_, now) => {
    const backoff = new Backoff(() => now as number, TIMES);
    expect(() => backoff.remaining).toThrow(ValidationError);
    expect(() => backoff.failed()).toThrow(ValidationError);
  });
});
