import { afterEach, describe, expect, it, vi } from 'vitest';
import { Allowance } from '../../../../src/facade/cache/allowance.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);

afterEach(() => vi.useRealTimers());

describe('Allowance', () => {
  it.each<[string, (elapsed: number) => number]>([
    ['its clock', (elapsed) => elapsed],
    ['the clock of the process, if its own is set back', (elapsed) => -elapsed],
  ])('grows with %s', async (_, direction) => {
    vi.useFakeTimers({ toFake: ['performance'], now: START });
    let now = START;
    const allowance = new Allowance(() => now, { burst: 2, perSecond: 4 });
    const taken = (): number => [1, 2, 3].filter(() => allowance.take()).length;
    expect([taken(), allowance.wait]).toEqual([2, 250]);
    now += direction(250);
    vi.advanceTimersByTime(direction(1) < 0 ? 250 : 0);
    expect([taken(), allowance.wait]).toEqual([1, 250]);
    now += direction(MINUTE);
    vi.advanceTimersByTime(direction(1) < 0 ? MINUTE : 0);
    expect(taken()).toBe(2);
    allowance.refund();
    expect(taken()).toBe(1);
  });
});
