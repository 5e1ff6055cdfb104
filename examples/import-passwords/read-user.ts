import { ValidationError, type ValidationIssue } from 'authloom';
import type { Stytch } from 'authloom/stytch';

/** The arguments of `passwords.migrate`. */
export type ImportedUser = Parameters<Stytch['passwords']['migrate']>[0];

/** The parameters without which Stytch cannot check a hash of these types. */
const NEEDS: Readonly<Record<string, string>> = {
  argon_2i: 'argon_2_config',
  argon_2id: 'argon_2_config',
  scrypt: 'scrypt_config',
  pbkdf_2: 'pbkdf_2_config',
};

/**
 * Reads a line. The client validates the rest.
 *
 * @throws {ValidationError} if the line is invalid, without its content
 */
export function readUser(text: string): ImportedUser {
  const value = parsed(text);
  const issues: ValidationIssue[] = [];
  if (isUser(value, issues)) return value;
  throw new ValidationError('Cannot import the user', issues, { provider: null, status: 400 });
}

function isUser(value: unknown, issues: ValidationIssue[]): value is ImportedUser {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push({ path: '', message: 'expected a JSON object' });
    return false;
  }
  for (const path of ['email', 'hash', 'hash_type']) {
    const text: unknown = Reflect.get(value, path);
    if (typeof text !== 'string' || text === '') issues.push({ path, message: 'expected a non-empty string' });
  }
  const path = NEEDS[String(Reflect.get(value, 'hash_type'))];
  if (path !== undefined && !Object.hasOwn(value, path)) {
    issues.push({ path, message: 'expected the parameters of the hash' });
  }
  return issues.length === 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
