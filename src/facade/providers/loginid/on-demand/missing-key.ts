import { ValidationError } from '../../../core/errors/validation-error.ts';

/** Refuses what cannot be done without a private key; `problem` is what it is needed for. */
export function missingKey(method: string, problem: string): ValidationError {
  const message = `is missing, and ${problem}; pass "privateKey" or set LOGINID_PRIVATE_KEY`;
  return new ValidationError(`Cannot call ${method}`, [{ path: 'privateKey', message }], {
    provider: 'loginid',
    status: 500,
  });
}
