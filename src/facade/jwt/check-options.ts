import type { ProviderName } from '../errors/authloom-error.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../options/resolve-options.ts';
import { Checks, type Rule, valuedObjectOf } from '../options/validators.ts';

/** The options of a token check. One that is present must have a value. */
export interface TokenCheckOptions {
  /**
   * The maximum age of the token in seconds, from `iat`. A token of exactly this age is too old.
   * @default no limit but the token's expiry
   */
  readonly maxTokenAge?: number;
  /**
   * The clock difference to tolerate, in seconds, 0 to 60.
   * @default the client's `clockTolerance`
   */
  readonly clockTolerance?: number;
}

const TIMES: Readonly<Record<keyof TokenCheckOptions, Rule>> = {
  maxTokenAge: MAX_AGE,
  clockTolerance: CLOCK_TOLERANCE,
};
const TOKEN_OPTIONS = valuedObjectOf(TIMES);
// `require` is checked separately, after these.
const SESSION_OPTIONS = valuedObjectOf({ ...TIMES, require: () => {} });

/**
 * Checks the options of a token check.
 *
 * @throws {ValidationError} if an option is invalid
 */
export function checkTokenCheckOptions(options: unknown, provider: ProviderName): void {
  const checks = new Checks();
  TOKEN_OPTIONS(checks, 'options', options);
  throwIfAny(checks, provider);
}

/** Adds issues for the options of a session check, except for `require`. */
export function checkSessionTimes(checks: Checks, options: unknown): void {
  SESSION_OPTIONS(checks, 'options', options);
}

/** Throws the collected issues of a session check. */
export function throwIfAny(checks: Checks, provider: ProviderName | null): void {
  checks.throwIfAny('Cannot check the session', provider, 400);
}
