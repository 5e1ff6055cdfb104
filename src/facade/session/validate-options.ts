import type { ProviderName } from '../core/errors/authloom-error.ts';
import { Checks, isObject } from '../core/options/checks.ts';
import { checkRequirements, type SessionRequirements } from './requirements.ts';
import { checkSessionTimes, type TokenCheckOptions, throwIfAny } from './token-options.ts';

export type { TokenCheckOptions };

/** What can be asked of the check of one session. */
export interface ValidateOptions extends TokenCheckOptions {
  /** What the session has to be, beyond being good. */
  readonly require?: SessionRequirements | undefined;
}

/**
 * Throws a `ValidationError` when the options of a session's check are not what they should be. `extendedRequirements` are
 * those that the provider adds.
 */
export function checkValidateOptions(
  options: unknown,
  provider: ProviderName | null,
  extendedRequirements: readonly string[] = [],
): void {
  const checks = new Checks();
  checkSessionTimes(checks, options);
  if (isObject(options)) checkRequirements(checks, options['require'], extendedRequirements);
  throwIfAny(checks, provider);
}
