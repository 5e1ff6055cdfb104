import type { ProviderName } from '../errors/authloom-error.ts';
import { checkSessionTimes, type TokenCheckOptions, throwIfAny } from '../jwt/check-options.ts';
import { Checks, isObject, ownProperties } from '../options/validators.ts';
import { checkRequirements, type SessionRequirements } from './requirements.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/** The options of a session check. */
export interface ValidateOptions extends TokenCheckOptions {
  /** Requirements on the session beyond being valid, such as a recent authentication or a factor. */
  readonly require?: SessionRequirements;
}

/**
 * Checks the options of a session check.
 *
 * @param accepts the tokens that the options are for
 * @param extraRequirements the requirements that the provider adds
 * @throws {ValidationError} if an option is invalid
 */
export function checkValidateOptions(
  options: unknown,
  provider: ProviderName | null,
  accepts: readonly TrustedIssuer[] = [],
  extraRequirements: readonly string[] = [],
): void {
  const checks = new Checks();
  checkSessionTimes(checks, options);
  if (isObject(options)) checkRequirements(checks, ownProperties(options)['require'], accepts, extraRequirements);
  throwIfAny(checks, provider);
}
