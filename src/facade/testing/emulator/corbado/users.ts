import type { Call, Flows } from '../call.ts';
import { type Fields, pick, stringIn } from '../fields.ts';
import type { Tenant } from '../tenant.ts';
import { DONE, doesNotExist, newId, seedId, validationError } from './format.ts';
import { pageOf } from './lists.ts';

/** The user with whom an emulator starts. */
export const FIRST_USER: Fields = { fullName: 'Ada Example' };

const STATUSES: readonly unknown[] = ['active', 'pending', 'disabled'];

function newUser(tenant: Tenant, given: Fields): Fields {
  return { userID: newId('usr'), status: 'active', ...created(tenant), ...given };
}

/** The times of a new record. */
export function created(tenant: Tenant): Fields {
  const [time, milliseconds] = [tenant.time(), tenant.clock.now()];
  return { created: time, createdMs: milliseconds, updated: time, updatedMs: milliseconds };
}

/** The times of a record that changes. */
export function updated(tenant: Tenant): Fields {
  return { updated: tenant.time(), updatedMs: tenant.clock.now() };
}

/** Returns the user of a seed. */
export function seededUser(given: Fields, tenant: Tenant, index: number): Fields {
  return newUser(tenant, { userID: seedId('usr', index), ...given });
}

/**
 * Finds a user.
 *
 * @throws {ApiError} if it does not exist
 */
export function userOf(tenant: Tenant, id: unknown): Fields {
  const user = tenant.records('users').get(id);
  if (user === undefined) throw doesNotExist('userID');
  return user;
}

/** Tells of a user. */
function emit(tenant: Tenant, type: 'user.created' | 'user.updated' | 'user.deleted', user: Fields): void {
  const identifiers = tenant.records('identifiers').filter(({ userID }) => userID === user['userID']);
  tenant.events.emit(type, ({ at }) => ({
    metadata: {},
    timestamp: new Date(at).toISOString(),
    data:
      type === 'user.deleted'
        ? { userID: user['userID'] }
        : {
            user: { id: user['userID'], fullName: user['fullName'], status: user['status'] },
            identifiers: identifiers.map(({ identifierID, type: kind, value, status }) => ({
              id: identifierID,
              type: kind,
              value,
              status,
            })),
          },
  }));
}

function create({ tenant, body }: Call): Fields {
  rejectStatus(body['status']);
  const user = tenant.records('users').put(newUser(tenant, pick(body, ['fullName', 'status', 'explicitWebauthnID'])));
  emit(tenant, 'user.created', user);
  return shown(user);
}

function rejectStatus(status: unknown): void {
  if (status === '' || status === null) throw validationError({ field: 'status', message: 'cannot be blank' });
  if (!STATUSES.includes(status)) throw validationError({ field: 'status', message: 'must be a valid value' });
}

function shown({ userID, fullName, status, explicitWebauthnID, updated: time, updatedMs }: Fields): Fields {
  return { userID, fullName, status, explicitWebauthnID, updated: time, updatedMs };
}

function update({ tenant, params, body }: Call): Fields {
  if (body['status'] !== undefined && body['status'] !== null) rejectStatus(body['status']);
  const changes = { ...pick(body, ['fullName', 'status']), ...updated(tenant) };
  const user = tenant.records('users').update(userOf(tenant, params['userID']), changes);
  emit(tenant, 'user.updated', user);
  return shown(user);
}

/** The kinds whose records belong to a user, and go with one. */
const OWNED = [
  'identifiers',
  'socialAccounts',
  'credentials',
  'passkeys',
  'longSessions',
  'sessions',
  'passkeyEvents',
  'passkeyChallenges',
  'challenges',
  'authEvents',
  'clientEnvs',
  'passwordManagers',
];

function remove({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  tenant.records('users').delete(user);
  for (const kind of OWNED) tenant.records(kind).deleteWhere(({ userID }) => userID === user['userID']);
  emit(tenant, 'user.deleted', user);
  return DONE;
}

/** A user with all that belongs to one, as the list shows it. */
function aggregate(tenant: Tenant, user: Fields): Fields {
  const own = (kind: string): readonly Fields[] =>
    tenant.records(kind).filter(({ userID }) => userID === user['userID']);
  const ofType = (type: string): readonly Fields[] =>
    own('identifiers').filter((identifier) => identifier['type'] === type);
  return {
    ...shown(user),
    created: user['created'],
    createdMS: user['createdMs'],
    emailIdentifiers: ofType('email'),
    phoneNumberIdentifiers: ofType('phone'),
    usernameIdentifiers: ofType('username'),
    socialAccounts: own('socialAccounts'),
  };
}

function list({ tenant, params }: Call): Fields {
  const { items, paging } = pageOf(tenant.records('users').all(), params);
  return { users: items.map((user) => aggregate(tenant, user)), paging };
}

/** Users. */
export const userFlows: Flows = {
  'users.create': create,
  'users.get': ({ tenant, params }) => shown(userOf(tenant, params['userID'])),
  'users.update': update,
  'users.delete': remove,
  'users.list': list,
};

/** The name that tokens have for a user. */
export function nameOf(user: Fields): string {
  return stringIn(user, 'fullName') ?? '';
}
