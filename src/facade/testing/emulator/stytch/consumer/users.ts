import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId, seedId } from '../shared/ids.ts';

/** Returns a whole user for what is known of one. */
export function newUser(tenant: Tenant, given: Fields = {}): Fields {
  return {
    user_id: newId('user'),
    emails: [],
    status: 'active',
    phone_numbers: [],
    webauthn_registrations: [],
    providers: [],
    totps: [],
    crypto_wallets: [],
    biometric_registrations: [],
    is_locked: false,
    roles: ['stytch_user'],
    created_at: tenant.time(),
    trusted_metadata: {},
    untrusted_metadata: {},
    ...given,
    name: { first_name: '', middle_name: '', last_name: '', ...objectIn(given, 'name') },
  };
}

/** Returns the user of a seed, whose ids count from 1. */
export function seededUser(given: Fields, tenant: Tenant, index: number): Fields {
  return newUser(tenant, { user_id: seedId('user', index), ...given });
}

/** The user with whom an emulator starts. */
export const FIRST_USER: Fields = {
  name: { first_name: 'Ada', last_name: 'Lovelace' },
  emails: [{ email_id: seedId('email', 0), email: 'ada@example.com', verified: true }],
};

export function newEmail(email: string, isVerified: boolean = false): Fields {
  return { email_id: newId('email'), email, verified: isVerified };
}

export function newPhoneNumber(phone_number: string, isVerified: boolean = false): Fields {
  return { phone_id: newId('phone-number'), phone_number, verified: isVerified };
}

/**
 * Finds a user by id or external id.
 *
 * @throws {ApiError} if there is none
 */
export function userOf(tenant: Tenant, id: unknown): Fields {
  const users = tenant.records('users');
  const user =
    users.get(id) ?? (typeof id === 'string' ? users.find(({ external_id }) => external_id === id) : undefined);
  if (user === undefined) throw stytchError('user_not_found', 'User could not be found.');
  return user;
}

/** Finds the user with an address, and the entry of the address. */
export function findByEmail(tenant: Tenant, email: string): { user: Fields; entry: Fields } | undefined {
  return findEntry(tenant, 'emails', (entry) => String(entry['email']).toLowerCase() === email.toLowerCase());
}

export function findByPhone(tenant: Tenant, number: string): { user: Fields; entry: Fields } | undefined {
  return findEntry(tenant, 'phone_numbers', (entry) => entry['phone_number'] === number);
}

function findEntry(
  tenant: Tenant,
  list: 'emails' | 'phone_numbers',
  matches: (entry: Fields) => boolean,
): { user: Fields; entry: Fields } | undefined {
  for (const user of tenant.records('users').all()) {
    const entry = objectsIn(user, list).find(matches);
    if (entry !== undefined) return { user, entry };
  }
  return undefined;
}

/** Replaces some fields of a user, and tells of it. */
export function updateUser(tenant: Tenant, user: Fields, changes: Fields): Fields {
  const updated = tenant.records('users').update(user, changes);
  emitUser(tenant, 'UPDATE', updated);
  return updated;
}

/** Adds a user, and tells of it. */
export function addUser(tenant: Tenant, given: Fields): Fields {
  const user = tenant.records('users').put(newUser(tenant, given));
  emitUser(tenant, 'CREATE', user);
  return user;
}

/** Marks an address as verified, and a pending user as active: both follow from a login with it. */
export function verifyEntry(tenant: Tenant, user: Fields, list: 'emails' | 'phone_numbers', id: string): Fields {
  const idField = list === 'emails' ? 'email_id' : 'phone_id';
  const entries = objectsIn(user, list).map((entry) => (entry[idField] === id ? { ...entry, verified: true } : entry));
  return updateUser(tenant, user, { [list]: entries, status: 'active' });
}

function emitUser(tenant: Tenant, action: 'CREATE' | 'UPDATE' | 'DELETE', user: Fields): void {
  tenant.events.emit(`direct.user.${action.toLowerCase()}`, ({ id, at }) => ({
    event_id: id,
    action,
    object_type: 'user',
    source: 'DIRECT',
    id: user['user_id'],
    timestamp: new Date(at).toISOString(),
    vertical: 'CONSUMER',
    ...(action !== 'DELETE' && { user }),
  }));
}

function create({ tenant, body }: Call): Fields {
  const [email, phone] = [stringIn(body, 'email'), stringIn(body, 'phone_number')];
  if (email !== undefined && findByEmail(tenant, email) !== undefined)
    throw stytchError('duplicate_email', 'A user with the specified email already exists.');
  if (phone !== undefined && findByPhone(tenant, phone) !== undefined)
    throw stytchError('duplicate_phone_number', 'A user with the specified phone number already exists.');
  const user = addUser(tenant, {
    ...pick(body, ['name', 'trusted_metadata', 'untrusted_metadata', 'external_id', 'roles']),
    status: body['create_user_as_pending'] === true ? 'pending' : 'active',
    ...(email !== undefined && { emails: [newEmail(email)] }),
    ...(phone !== undefined && { phone_numbers: [newPhoneNumber(phone)] }),
  });
  return {
    user_id: user['user_id'],
    email_id: objectsIn(user, 'emails')[0]?.['email_id'],
    phone_id: objectsIn(user, 'phone_numbers')[0]?.['phone_id'],
    status: user['status'],
    user,
  };
}

function remove({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  tenant.records('users').delete(user);
  tenant.records('sessions').deleteWhere(({ user_id }) => user_id === user['user_id']);
  emitUser(tenant, 'DELETE', user);
  return { user_id: user['user_id'] };
}

/** Users: creating, reading, changing, deleting and finding them. */
export const userFlows: Flows = {
  'users.create': create,
  'users.get': ({ tenant, params }) => userOf(tenant, params['user_id']),
  'users.delete': remove,
};
