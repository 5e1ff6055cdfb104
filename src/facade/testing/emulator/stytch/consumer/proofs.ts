import { isObject } from '../../../../options/validators.ts';
import type { Call } from '../../call.ts';
import { type Fields, objectIn, objectsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { SANDBOX } from '../shared/sandbox.ts';
import { isLive } from '../shared/session-parts.ts';
import { endSessionsOf, givenSession } from './sessions.ts';
import {
  addUser,
  FACTOR_LISTS,
  type FactorList,
  findByEmail,
  newEmail,
  type OwnFactor,
  updateUser,
  verifyEntry,
} from './users.ts';

/**
 * Notes that somebody has received a message at an address. If nothing of the account was proven before, somebody else may
 * have made it: its sessions end, and its password must be reset.
 */
export function proveAddress(
  { tenant, body }: Call,
  user: Fields,
  list: 'emails' | 'phone_numbers',
  id: string,
): { readonly user: Fields; readonly reset_sessions: boolean } {
  const wasProven = isProven(user);
  const isNew = !objectsIn(user, list).some((entry) => entry[FACTOR_LISTS[list]] === id && entry['verified'] === true);
  const verified = verifyEntry(tenant, user, list, id);
  if (!isNew || wasProven) return { user: verified, reset_sessions: false };
  const hasPassword = isObject(user['password']);
  const session = tenant
    .records('sessions')
    .find((session) => session['user_id'] === user['user_id'] && isLive(tenant, session));
  if (!hasPassword && session === undefined) return { user: verified, reset_sessions: false };
  endSessionsOf(tenant, user, givenSession(tenant, body));
  if (!hasPassword) return { user: verified, reset_sessions: true };
  const password = { ...objectIn(user, 'password'), requires_reset: true };
  return { user: updateUser(tenant, verified, { password }), reset_sessions: true };
}

const PROOFS: readonly FactorList[] = ['emails', 'phone_numbers', 'webauthn_registrations', 'crypto_wallets'];

/** Tests if anything of an account was proven. */
function isProven(user: Fields): boolean {
  if (objectsIn(user, 'providers').length > 0) return true;
  return PROOFS.some((list) => objectsIn(user, list).some(({ verified }) => verified === true));
}

/** Returns the user for whom the documented values of tests log in. */
export function sandboxUser(tenant: Tenant): OwnFactor {
  const known = findByEmail(tenant, SANDBOX.email);
  if (known !== undefined) return known;
  const entry = newEmail(SANDBOX.email, true);
  const user = addUser(tenant, { user_id: SANDBOX.userId, emails: [entry] });
  return { user, entry };
}
