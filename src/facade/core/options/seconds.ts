import { type Checks, numberWithin } from './checks.ts';
import { LIMITS } from './defaults.ts';

/** Notes a clock tolerance that is no number of seconds within the hard cap. */
export function checkClockTolerance(checks: Checks, path: string, value: unknown): void {
  const most = LIMITS.clockToleranceSeconds;
  checks.optional(path, value, numberWithin(0, most), `seconds from 0 to ${most}`);
}

/** Notes a greatest age that is no number of seconds. */
export function checkMaxAge(checks: Checks, path: string, value: unknown): void {
  checks.optional(path, value, numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');
}
