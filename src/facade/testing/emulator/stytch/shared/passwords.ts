import { createHash, randomUUID } from 'node:crypto';
import { type Fields, objectIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { hashPassword, matchesHash, type PasswordHash } from './password-hashes.ts';

/** Keeps a password of a user or member, as a hash. */
export async function setPassword(tenant: Tenant, ownerId: unknown, password: string): Promise<void> {
  setPasswordHash(tenant, ownerId, await hashPassword(password));
}

export function setPasswordHash(tenant: Tenant, ownerId: unknown, hash: PasswordHash): void {
  tenant.records('password_hashes').put({ owner_id: ownerId, ...hash });
}

/** Keeps the password of a seed: at once, and by a hash that is made quickly, since there may be thousands. */
export function seedPassword(tenant: Tenant, ownerId: unknown, password: string): void {
  const salt = randomUUID();
  const hash = createHash('sha512').update(`${salt}${password}`).digest('hex');
  setPasswordHash(tenant, ownerId, { hash_type: 'sha_512', hash, config: { prepend_salt: salt } });
}

export function deletePassword(tenant: Tenant, ownerId: unknown): void {
  tenant.records('password_hashes').delete({ owner_id: ownerId });
}

/** Tests a password of a user or member; `false` if they have none. */
export function isPasswordOf(tenant: Tenant, ownerId: unknown, password: string): Promise<boolean> {
  const stored = tenant.records('password_hashes').get(ownerId);
  return stored === undefined ? Promise.resolve(false) : matchesHash(password, asHash(stored));
}

function asHash(stored: Fields): PasswordHash {
  const { hash_type, hash } = stored;
  return { hash_type: String(hash_type), hash: String(hash), config: objectIn(stored, 'config') };
}
