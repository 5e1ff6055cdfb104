import type { ProviderName } from '../core/errors/authloom-error.ts';
import { Checks, isObject } from '../core/options/checks.ts';
import { optionsOf, type Rule } from '../core/options/rules.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../core/options/seconds.ts';
import { checkRequirements, judgeRequirements, type SessionRequirements } from './requirements.ts';

// The functions are loaded with the first options that are given.

export { judgeRequirements };

/** What can be asked of the check of one token. */
export interface TokenCheckOptions {
  /** The greatest age of the token in seconds, counted from `iat`; a token of exactly this age is too old. */
  readonly maxTokenAge?: number | undefined;
  /** Clock difference to allow for, in seconds, 0 to 60. Default: the client's. */
  readonly clockTolerance?: number | undefined;
}

/** What can be asked of the check of one session. */
export interface ValidateOptions extends TokenCheckOptions {
  /** What the session has to be, beyond being good. */
  readonly require?: SessionRequirements | undefined;
}

const TIMES: Readonly<Record<keyof TokenCheckOptions, Rule>> = {
  maxTokenAge: MAX_AGE,
  clockTolerance: CLOCK_TOLERANCE,
};
const OF_TOKENS = optionsOf(TIMES);
// Requirements are judged after these, with what the provider adds to them.
const OF_SESSIONS = optionsOf({ ...TIMES, require: () => {} } satisfies Record<keyof ValidateOptions, Rule>);
const SUBJECT = 'Cannot check the session';

/** Throws a `ValidationError` when the options of a check are not what they should be. */
export function checkTokenCheckOptions(options: unknown, provider: ProviderName): void {
  const checks = new Checks();
  OF_TOKENS(checks, 'options', options);
  checks.throwIfAny(SUBJECT, provider, 400);
}

/** The same for sessions. `furtherRequirements` are those that the provider adds. */
export function checkValidateOptions(
  options: unknown,
  provider: ProviderName | null,
  furtherRequirements: readonly string[] = [],
): void {
  const checks = new Checks();
  OF_SESSIONS(checks, 'options', options);
  if (isObject(options)) checkRequirements(checks, options['require'], furtherRequirements);
  checks.throwIfAny(SUBJECT, provider, 400);
}
