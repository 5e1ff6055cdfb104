import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';

/** Returns the `ValidationError` that a function throws; fails if it throws another or none. */
export function validationErrorOf(run: () => unknown): ValidationError {
  try {
    run();
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
  throw new Error('expected a ValidationError');
}

/** Returns the paths of the issues. */
export function pathsOf(error: ValidationError): string[] {
  return error.issues.map(({ path }) => path);
}

/** Runs a check, and throws its issues. */
export function checked<T>(check: (checks: Checks) => T): T {
  const checks = new Checks();
  const value = check(checks);
  checks.throwIfAny('Cannot set up the client', 'corbado', 500);
  return value;
}
