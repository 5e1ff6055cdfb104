import { ValidationError } from '../../../core/errors/validation-error.ts';
import { isObject, kindOf } from '../../../core/options/checks.ts';

/** Reads `{ identifier }`, or the identifier itself. */
export function readIdentifier(operation: string, params: unknown): string {
  const identifier = isObject(params) ? params['identifier'] : params;
  if (typeof identifier === 'string' && identifier.trim() !== '') return identifier;
  const received = typeof identifier === 'string' && identifier !== '' ? 'blanks' : kindOf(identifier);
  const message = `expected an e-mail address or a phone number, received ${received}`;
  throw new ValidationError(`Cannot call ${operation}`, [{ path: 'identifier', message }], {
    provider: 'passage',
    status: 400,
  });
}

/** Whether a user has exactly this e-mail address, letter case aside, or exactly this phone number. */
export function hasIdentifier(user: unknown, identifier: string): boolean {
  if (!isObject(user)) return false;
  const { email, phone } = user;
  return phone === identifier || (typeof email === 'string' && isSameButForCase(email, identifier));
}

/**
 * Both ways, because letters meet that are not the same: the Kelvin sign is "k" in lower case, the long s is "S" in upper
 * case, and each may be typed to be taken for somebody else.
 */
function isSameButForCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() && one.toUpperCase() === other.toUpperCase();
}
