import { type Checks, numberWithin } from './checks.ts';
import { LIMITS } from './defaults.ts';
import { type Rule, valueThat } from './rules.ts';

/** Seconds within the hard cap of clock tolerances. */
export const CLOCK_TOLERANCE: Rule = valueThat(
  numberWithin(0, LIMITS.clockToleranceSeconds),
  `seconds from 0 to ${LIMITS.clockToleranceSeconds}`,
);

/** Any number of seconds. */
export const MAX_AGE: Rule = valueThat(numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');

/** Notes a clock tolerance that is no number of seconds within the hard cap. */
export function checkClockTolerance(checks: Checks, path: string, value: unknown): void {
  CLOCK_TOLERANCE(checks, path, value);
}

/** Notes a greatest age that is no number of seconds. */
export function checkMaxAge(checks: Checks, path: string, value: unknown): void {
  MAX_AGE(checks, path, value);
}
