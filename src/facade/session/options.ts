import type { ProviderName } from '../errors/authloom-error.ts';
import { checkSessionTimes, type TokenCheckOptions, throwIfAny } from '../jwt/check-options.ts';
import { Checks, isObject } from '../options/validators.ts';
import { checkRequirements, type SessionRequirements } from './requirements.ts';

/** The options of a session check. */
export interface ValidateOptions extends TokenCheckOptions {
  /** Requirements on the session beyond being valid, such as a recent authentication or a factor. */
  readonly require?: SessionRequirements | undefined;
}

/**
 * Checks the options of a session check.
 *
 * @param extraRequirements the requirements that the provider adds
 * @throws {ValidationError} if an option is invalid
 */
export function checkValidateOptions(
  options: unknown,
  provider: ProviderName | null,
  extraRequirements: readonly string[] = [],
): void {
  const checks = new Checks();
  checkSessionTimes(checks, options);
  if (isObject(options)) checkRequirements(checks, options['require'], extraRequirements);
  throwIfAny(checks, provider);
}
