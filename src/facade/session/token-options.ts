import type { ProviderName } from '../core/errors/authloom-error.ts';
import { Checks } from '../core/options/checks.ts';
import { optionsOf, type Rule } from '../core/options/rules.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../core/options/seconds.ts';

/** What can be asked of the check of one token. */
export interface TokenCheckOptions {
  /** The greatest age of the token in seconds, counted from `iat`; a token of exactly this age is too old. */
  readonly maxTokenAge?: number | undefined;
  /** Clock difference to allow for, in seconds, 0 to 60. Default: the client's. */
  readonly clockTolerance?: number | undefined;
}

const TIMES: Readonly<Record<keyof TokenCheckOptions, Rule>> = {
  maxTokenAge: MAX_AGE,
  clockTolerance: CLOCK_TOLERANCE,
};
const OF_TOKENS = optionsOf(TIMES);
// What is required is judged apart, after these.
const OF_SESSIONS = optionsOf({ ...TIMES, require: () => {} });

/** Throws a `ValidationError` when the options of a check are not what they should be. */
export function checkTokenCheckOptions(options: unknown, provider: ProviderName): void {
  const checks = new Checks();
  OF_TOKENS(checks, 'options', options);
  throwIfAny(checks, provider);
}

/** Notes what is wrong with the options of a session's check, all but `require`. */
export function checkSessionTimes(checks: Checks, options: unknown): void {
  OF_SESSIONS(checks, 'options', options);
}

/** Throws what was noted. */
export function throwIfAny(checks: Checks, provider: ProviderName | null): void {
  checks.throwIfAny('Cannot check the session', provider, 400);
}
