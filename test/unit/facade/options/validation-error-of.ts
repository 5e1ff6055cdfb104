import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';

/** The `ValidationError` that something ends with; fails where it ends otherwise. */
export function refusalOf(run: () => unknown): ValidationError {
  try {
    run();
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Where a refusal found fault. */
export function pathsOf(error: ValidationError): string[] {
  return error.issues.map(({ path }) => path);
}

/** Runs one check and throws what it notes. */
export function checked<T>(check: (checks: Checks) => T): T {
  const checks = new Checks();
  const value = check(checks);
  checks.throwIfAny('Cannot set up the client', 'corbado', 500);
  return value;
}
