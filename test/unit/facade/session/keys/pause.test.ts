import { describe, expect, it } from 'vitest';
import { Pause } from '../../../../../src/facade/session/keys/pause.ts';

const START = 1_800_000_000_000;

function setUp() {
  const time = { now: START };
  return { time, pause: new Pause(() => time.now) };
}

describe('a pause', () => {
  it('is none before anything was asked', () => {
    const { pause } = setUp();
    expect([pause.remaining, pause.failures]).toEqual([0, 0]);
  });

  it('lasts 30 s after an answer, and then is over', () => {
    const { pause, time } = setUp();
    pause.answered(START);
    expect(pause.remaining).toBe(30_000);
    time.now += 29_999;
    expect(pause.remaining).toBe(1);
    time.now += 1;
    expect(pause.remaining).toBe(0);
    time.now += 1_000_000;
    expect(pause.remaining).toBe(0);
  });

  it('counts from the question where there was an answer', () => {
    const { pause, time } = setUp();
    time.now += 4_000;
    pause.answered(START);
    expect(pause.remaining).toBe(26_000);
  });

  it('counts from its end where there was none', () => {
    const { pause, time } = setUp();
    time.now += 5_000;
    pause.failed();
    expect(pause.remaining).toBe(1_000);
  });

  it('doubles with each failure, from 1 s up to 30 s', () => {
    const { pause, time } = setUp();
    const pauses = Array.from({ length: 8 }, () => {
      pause.failed();
      time.now += pause.remaining;
      return pause.remaining === 0 ? time.now : undefined;
    });
    const lengths = pauses.map((end, index) => Number(end) - (pauses[index - 1] ?? START));
    expect(lengths).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(pause.failures).toBe(8);
  });

  it('stays at 30 s after any number of failures', () => {
    const { pause } = setUp();
    for (let index = 0; index < 2_000; index += 1) pause.failed();
    expect(pause.remaining).toBe(30_000);
  });

  it('begins at 1 s again after an answer', () => {
    const { pause, time } = setUp();
    pause.failed();
    pause.failed();
    pause.answered(time.now);
    expect(pause.failures).toBe(0);
    pause.failed();
    expect([pause.remaining, pause.failures]).toEqual([1_000, 1]);
  });
});
