import { describe, expect, it } from 'vitest';
import { readClock } from '../../../../src/facade/cache/refreshing-cache.ts';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { NOT_A_TIME } from './not-a-time.ts';

describe('reading a clock', () => {
  it.each([0, 1_800_000_000_000, 1_800_000_000_000.5, -1])('returns %d', (now) => {
    expect(readClock(() => now)).toBe(now);
  });

  it.each(NOT_A_TIME)('that returns %s is a typed error that names the option', (_, now) => {
    const read = (): number => readClock(() => now as number);
    expect(read).toThrow(ValidationError);
    expect(read).toThrow(
      /^Cannot read the time: clock: expected a function that returns milliseconds since 1970, received one that returns /,
    );
  });
});
