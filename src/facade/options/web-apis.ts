import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';

/** APIs of every supported runtime. Test environments for browsers, such as jsdom, lack some of them. */
const NEEDED: Readonly<Record<string, () => unknown>> = {
  TextEncoder: () => globalThis.TextEncoder,
  TextDecoder: () => globalThis.TextDecoder,
  'crypto.subtle': () => globalThis.crypto?.subtle,
};

const HINT =
  'This environment is no server. In Jest, begin the test file with "/** @jest-environment node */"; in Vitest, with "// @vitest-environment node".';

let complete = false;

/**
 * Checks that the environment has the web APIs that calls and checks need, when they are first used: importing the package
 * and creating clients never fails.
 *
 * @throws {ValidationError} if some are missing
 */
export function requireWebApis(subject: string, provider: ProviderName | null): void {
  if (complete) return;
  const missing = Object.keys(NEEDED).filter((name) => NEEDED[name]?.() === undefined);
  if (missing.length > 0) throw missingWebApis(subject, provider, missing);
  complete = true;
}

/** Creates the error for an environment that lacks web APIs. */
export function missingWebApis(
  subject: string,
  provider: ProviderName | null,
  names: readonly string[],
): ValidationError {
  const issues = names.map((path) => ({ path, message: 'missing in this environment' }));
  return new ValidationError(subject, issues, { provider, status: 500, hint: HINT });
}
