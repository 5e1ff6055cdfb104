import type { ProviderName } from '../errors/authloom-error.ts';
import { AuthloomError } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';

/** Which call is refused. */
export interface RefusedCall {
  readonly operation: string;
  readonly provider: ProviderName;
}

/**
 * Writes arguments as text. What cannot be written (a cyclic object, a bigint in an object, a date that is none) is
 * refused in our words: the platform's errors are of any class, and some quote the value.
 */
export function writeOrRefuse<T>({ operation, provider }: RefusedCall, path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof AuthloomError) throw error;
    const message = 'cannot be written as text: expected values that JSON can hold, and dates that exist';
    throw new ValidationError(`Cannot call ${operation}`, [{ path, message }], { provider, status: 400 });
  }
}
