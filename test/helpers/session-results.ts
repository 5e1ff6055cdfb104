import { type SessionValidationResult, TokenValidationError } from '../../src/index.ts';

/** Returns the status of a result, or the reason of its `TokenValidationError`. */
export function statusOrReasonOf({ status, error }: SessionValidationResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}
