import { ValidationError } from '../core/errors/validation-error.ts';
import { kindOf } from '../core/options/checks.ts';

/** Returns the current time in milliseconds since 1970. It may be set back or forward at any moment. */
export type Clock = () => number;

/**
 * Reads a clock.
 *
 * @throws {ValidationError} if the clock returns anything but a finite number. An age computed from it would be `NaN`,
 *   and `NaN` is neither too old nor expired.
 */
export function readClock(clock: Clock): number {
  const now: unknown = clock();
  if (typeof now === 'number' && Number.isFinite(now)) return now;
  const message = `expected a function that returns milliseconds since 1970, received one that returns ${kindOf(now)}`;
  throw new ValidationError('Cannot read the time', [{ path: 'clock', message }], { provider: null, status: 500 });
}
