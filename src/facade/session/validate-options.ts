import type { ProviderName } from '../core/errors/authloom-error.ts';
import { Checks, isObject, kindOf } from '../core/options/checks.ts';
import { checkClockTolerance, checkMaxAge } from '../core/options/seconds.ts';

/** What can be asked of one token check. */
export interface ValidateOptions {
  /** The greatest age of the token in seconds, counted from `iat`; a token of exactly this age is too old. */
  readonly maxTokenAge?: number | undefined;
  /** Clock difference to allow for, in seconds, 0 to 60. Default: the client's. */
  readonly clockTolerance?: number | undefined;
}

/** Throws a `ValidationError` when the options of a check are not what they should be. */
export function checkValidateOptions(options: unknown, provider: ProviderName): void {
  const checks = new Checks();
  if (isObject(options)) {
    const { maxTokenAge, clockTolerance } = options;
    checks.knownKeys('options', options, ['maxTokenAge', 'clockTolerance']);
    checkMaxAge(checks, 'options.maxTokenAge', maxTokenAge);
    checkClockTolerance(checks, 'options.clockTolerance', clockTolerance);
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny('Cannot check the session', provider, 400);
}
