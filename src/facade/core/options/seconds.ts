import { numberWithin } from './checks.ts';
import { LIMITS } from './defaults.ts';
import { type Rule, valueThat } from './rules.ts';

/** Seconds within the hard cap of clock tolerances. */
export const CLOCK_TOLERANCE: Rule = valueThat(
  numberWithin(0, LIMITS.clockToleranceSeconds),
  `seconds from 0 to ${LIMITS.clockToleranceSeconds}`,
);

/** Any number of seconds. */
export const MAX_AGE: Rule = valueThat(numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');
