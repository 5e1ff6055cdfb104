import type { ProviderName } from '../core/errors/authloom-error.ts';
import { Checks, isObject, kindOf } from '../core/options/checks.ts';
import { checkClockTolerance, checkMaxAge } from '../core/options/seconds.ts';
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

/** Throws a `ValidationError` when the options of a check are not what they should be. */
export function checkTokenCheckOptions(options: unknown, provider: ProviderName): void {
  checkOptions(options, provider, []);
}

/** The same for sessions. `furtherRequirements` are those that the provider adds. */
export function checkValidateOptions(
  options: unknown,
  provider: ProviderName | null,
  furtherRequirements: readonly string[] = [],
): void {
  checkOptions(options, provider, ['require'], (checks, { require }) => {
    checkRequirements(checks, require, furtherRequirements);
  });
}

function checkOptions(
  options: unknown,
  provider: ProviderName | null,
  furtherNames: readonly string[],
  checkFurther: (checks: Checks, options: Readonly<Record<string, unknown>>) => void = () => {},
): void {
  const checks = new Checks();
  if (isObject(options)) {
    checks.knownKeys('options', options, ['maxTokenAge', 'clockTolerance', ...furtherNames]);
    checkMaxAge(checks, 'options.maxTokenAge', options['maxTokenAge']);
    checkClockTolerance(checks, 'options.clockTolerance', options['clockTolerance']);
    checkFurther(checks, options);
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny('Cannot check the session', provider, 400);
}
