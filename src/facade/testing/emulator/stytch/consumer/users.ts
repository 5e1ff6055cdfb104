import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { checkEmail, checkPhoneNumber } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { connectedAppsOf, revokeConsent } from '../shared/idp.ts';
import { newId, seedId } from '../shared/ids.ts';
import type { LockedKind } from '../shared/locks.ts';
import { deletePassword, seedPassword } from '../shared/passwords.ts';
import { endSessions, type SessionRecords } from '../shared/session-parts.ts';
import { seedTotp } from '../shared/totp.ts';

/** Users as those who can be locked. */
export const USER: LockedKind = { kind: 'users', id: 'user_id' };
/** The sessions of users. */
export const SESSIONS: SessionRecords = { kind: 'sessions', id: 'session_id' };

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
    password: null,
    trusted_metadata: {},
    untrusted_metadata: {},
    lock_created_at: null,
    lock_expires_at: null,
    ...given,
    name: { first_name: '', middle_name: '', last_name: '', ...objectIn(given, 'name') },
  };
}

/**
 * Returns the user of a seed, whose ids count from 1. Beside the fields of responses, a seed may have what they never show:
 * a `password` as a string, and the `secret` of a TOTP.
 */
export function seededUser(given: Fields, tenant: Tenant, index: number): Fields {
  const user_id = stringIn(given, 'user_id') ?? seedId('user', index);
  const { password } = given;
  const totps = objectsIn(given, 'totps');
  for (const totp of totps) if (stringIn(totp, 'secret') !== undefined) seedTotp(tenant, totp);
  if (typeof password === 'string') seedPassword(tenant, user_id, password);
  return newUser(tenant, {
    ...given,
    user_id,
    totps: totps.map(withoutSecret),
    ...(typeof password === 'string' && {
      password: { password_id: seedId('password', index), requires_reset: false },
    }),
  });
}

function withoutSecret(totp: Fields): Fields {
  const { secret: _, ...shown } = totp;
  return shown;
}

/** The user with whom an emulator starts. */
export const FIRST_USER: Fields = {
  name: { first_name: 'Ada', last_name: 'Lovelace' },
  emails: [{ email_id: seedId('email', 0), email: 'ada@example.com', verified: true }],
};

export function newEmail(email: string, isVerified: boolean = false): Fields {
  return { email_id: newId('email'), email: checkEmail(email), verified: isVerified };
}

export function newPhoneNumber(phone_number: string, isVerified: boolean = false): Fields {
  return { phone_id: newId('phone-number'), phone_number: checkPhoneNumber(phone_number), verified: isVerified };
}

/** Finds a user by id or external id. */
export function findUser(tenant: Tenant, id: unknown): Fields | undefined {
  const users = tenant.records('users');
  return users.get(id) ?? (typeof id === 'string' ? users.findBy(externalIds, id) : undefined);
}

function externalIds({ external_id }: Fields): readonly string[] {
  return typeof external_id === 'string' ? [external_id] : [];
}

/**
 * Finds a user by id or external id.
 *
 * @throws {ApiError} if it does not exist
 */
export function userOf(tenant: Tenant, id: unknown): Fields {
  const user = findUser(tenant, id);
  if (user === undefined) throw stytchError('user_not_found', 'User could not be found.');
  return user;
}

/** The lists of a user's factors, and the field with an entry's id. */
export const FACTOR_LISTS = {
  emails: 'email_id',
  phone_numbers: 'phone_id',
  webauthn_registrations: 'webauthn_registration_id',
  biometric_registrations: 'biometric_registration_id',
  totps: 'totp_id',
  crypto_wallets: 'crypto_wallet_id',
  providers: 'oauth_user_registration_id',
} as const;

export type FactorList = keyof typeof FACTOR_LISTS;

/** A factor, and the user to whom it belongs. */
export interface OwnFactor {
  readonly user: Fields;
  readonly entry: Fields;
}

/** Finds the user with an address, and the entry of the address. */
export function findByEmail(tenant: Tenant, email: string): OwnFactor | undefined {
  const key = email.toLowerCase();
  const user = tenant.records('users').findBy(addresses, key);
  return ownFactor(user, 'emails', (entry) => String(entry['email']).toLowerCase() === key);
}

function addresses(user: Fields): readonly string[] {
  return objectsIn(user, 'emails').map(({ email }) => String(email).toLowerCase());
}

export function findByPhone(tenant: Tenant, number: string): OwnFactor | undefined {
  const user = tenant.records('users').findBy(phoneNumbers, number);
  return ownFactor(user, 'phone_numbers', (entry) => entry['phone_number'] === number);
}

function phoneNumbers(user: Fields): readonly string[] {
  return objectsIn(user, 'phone_numbers').map(({ phone_number }) => String(phone_number));
}

/** Finds the user with a factor by the factor's id. */
export function findFactor(tenant: Tenant, list: FactorList, id: unknown): OwnFactor | undefined {
  if (typeof id !== 'string') return undefined;
  const user = tenant.records('users').findBy(factorIds, id);
  return ownFactor(user, list, (entry) => entry[FACTOR_LISTS[list]] === id);
}

function factorIds(user: Fields): readonly string[] {
  return FACTOR_ENTRIES.flatMap(([list, id]) => objectsIn(user, list).map((entry) => String(entry[id])));
}

const FACTOR_ENTRIES = Object.entries(FACTOR_LISTS);

/** Finds the user with a factor of which only its fields are known. */
export function findOwner(
  tenant: Tenant,
  list: FactorList,
  matches: (entry: Fields) => boolean,
): OwnFactor | undefined {
  return ownFactor(
    tenant.records('users').find((user) => objectsIn(user, list).some(matches)),
    list,
    matches,
  );
}

function ownFactor(
  user: Fields | undefined,
  list: FactorList,
  matches: (entry: Fields) => boolean,
): OwnFactor | undefined {
  const entry = user === undefined ? undefined : objectsIn(user, list).find(matches);
  return user === undefined || entry === undefined ? undefined : { user, entry };
}

/** Replaces some fields of a user, and tells of it. */
export function updateUser(tenant: Tenant, user: Fields, changes: Fields): Fields {
  const updated = tenant.records('users').update(user, changes);
  emitChange(tenant, 'UPDATE', 'user', user['user_id'], updated);
  return updated;
}

/** Adds a user, and tells of it. */
export function addUser(tenant: Tenant, given: Fields): Fields {
  const user = tenant.records('users').put(newUser(tenant, given));
  emitChange(tenant, 'CREATE', 'user', user['user_id'], user);
  return user;
}

/** Adds a factor to a user, or replaces the one with its id. */
export function putFactor(tenant: Tenant, user: Fields, list: FactorList, entry: Fields, changes: Fields = {}): Fields {
  const id = FACTOR_LISTS[list];
  const entries = objectsIn(user, list);
  const isKnown = entries.some((other) => other[id] === entry[id]);
  const changed = isKnown ? entries.map((other) => (other[id] === entry[id] ? entry : other)) : [...entries, entry];
  return updateUser(tenant, user, { [list]: changed, ...changes });
}

/** Marks an address as verified, and a pending user as active: both follow from a login with it. */
export function verifyEntry(tenant: Tenant, user: Fields, list: 'emails' | 'phone_numbers', id: string): Fields {
  const entry = objectsIn(user, list).find((candidate) => candidate[FACTOR_LISTS[list]] === id);
  tenant.records('unverified').delete({ entry_id: id });
  if (entry === undefined || (entry['verified'] === true && user['status'] === 'active')) return user;
  return putFactor(tenant, user, list, { ...entry, verified: true }, { status: 'active' });
}

/** Ends all that belongs to a user, and the user. */
export function removeUser(tenant: Tenant, user: Fields): void {
  const isTheirs = ({ user_id, subject_id }: Fields): boolean =>
    user_id === user['user_id'] || subject_id === user['user_id'];
  endSessions(tenant, SESSIONS, isTheirs);
  deletePassword(tenant, user['user_id']);
  for (const { totp_id } of objectsIn(user, 'totps')) tenant.records('totp_secrets').delete({ totp_id });
  for (const kind of ['credentials', 'consents', 'access_tokens', 'refresh_tokens', 'unverified'])
    tenant.records(kind).deleteWhere(isTheirs);
  tenant.records('failures').delete({ owner_id: user['user_id'] });
  tenant.grants.records.deleteWhere((grant) => {
    const data = objectIn(grant, 'data');
    return isTheirs(data) || data['owner_id'] === user['user_id'];
  });
  tenant.records('users').delete(user);
  emitChange(tenant, 'DELETE', 'user', user['user_id'], user);
}

/**
 * Checks that addresses and an external id are nobody else's.
 *
 * @throws {ApiError} if one is
 */
export function requireUnused(
  tenant: Tenant,
  { email, phone_number: phone, external_id: externalId }: Fields,
  user?: Fields,
): void {
  if (typeof email === 'string' && findByEmail(tenant, email) !== undefined)
    throw stytchError('duplicate_email', 'A user with the specified email already exists.');
  if (typeof phone === 'string' && findByPhone(tenant, phone) !== undefined)
    throw stytchError('duplicate_phone_number', 'A user with the specified phone number already exists.');
  if (typeof externalId !== 'string' || externalId === '') return;
  if (!/^[\w.|-]{1,128}$/.test(externalId)) throw stytchError('invalid_id', 'The external_id is not valid.');
  const other = tenant.records('users').findBy(externalIds, externalId);
  if (other !== undefined && other['user_id'] !== user?.['user_id'])
    throw stytchError('duplicate_user_external_id', 'A user with the specified external_id already exists.');
}

function create({ tenant, body }: Call): Fields {
  requireUnused(tenant, body);
  const [email, phone] = [stringIn(body, 'email'), stringIn(body, 'phone_number')];
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

/** Merges metadata: top-level keys replace those before, and null deletes one. */
export function mergedMetadata(record: Fields, changes: Fields): Fields {
  const merged = (name: string): Fields => {
    if (changes[name] === undefined) return {};
    const entries = Object.entries({ ...objectIn(record, name), ...objectIn(changes, name) });
    return { [name]: Object.fromEntries(entries.filter(([, value]) => value !== null)) };
  };
  return { ...merged('trusted_metadata'), ...merged('untrusted_metadata') };
}

function update({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  requireUnused(tenant, pick(body, ['external_id']), user);
  const updated = updateUser(tenant, user, {
    ...pick(body, ['external_id', 'roles']),
    ...mergedMetadata(user, body),
    ...(body['name'] !== undefined && { name: { ...objectIn(user, 'name'), ...objectIn(body, 'name') } }),
  });
  return { ...pick(updated, ['user_id', 'emails', 'phone_numbers', 'crypto_wallets']), user: updated };
}

function remove({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  removeUser(tenant, user);
  return { user_id: user['user_id'] };
}

function deleteExternalId({ tenant, params }: Call): Fields {
  const user = updateUser(tenant, userOf(tenant, params['user_id']), { external_id: undefined });
  return { user_id: user['user_id'], user };
}

/** Users: creating, reading, changing and deleting them, and the apps that act for them. */
export const userFlows: Flows = {
  'users.create': create,
  'users.get': ({ tenant, params }) => userOf(tenant, params['user_id']),
  'users.update': update,
  'users.delete': remove,
  'users.deleteExternalId': deleteExternalId,
  'users.connectedApps': ({ tenant, params }) => ({
    connected_apps: connectedAppsOf(tenant, String(userOf(tenant, params['user_id'])['user_id'])),
  }),
  'users.revoke': ({ tenant, params }) => {
    revokeConsent(tenant, String(userOf(tenant, params['user_id'])['user_id']), params['connected_app_id']);
    return {};
  },
};
