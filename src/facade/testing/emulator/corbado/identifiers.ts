import type { Call, Flows } from '../call.ts';
import { type Fields, pick, stringIn } from '../fields.ts';
import type { Tenant } from '../tenant.ts';
import { DONE, doesNotExist, newId, seedId, validationError } from './format.ts';
import { pageOf } from './lists.ts';
import { userOf } from './users.ts';

const TYPES: readonly unknown[] = ['email', 'phone', 'username'];
const STATUSES: readonly unknown[] = ['pending', 'primary', 'verified'];

/** The names in filters of fields that identifiers name otherwise. */
const ALIASES = { identifierType: 'type', identifierValue: 'value' };

/** The identifier and the account with which an emulator starts. */
export const FIRST_IDENTIFIER: Fields = { value: 'ada@example.com' };
export const FIRST_ACCOUNT: Fields = { identifierValue: 'ada@example.com' };

function firstUser(tenant: Tenant): unknown {
  return tenant.records('users').all()[0]?.['userID'] ?? '';
}

/** Returns the identifier of a seed. Without a `userID` it is the first user's. */
export function seededIdentifier(given: Fields, tenant: Tenant, index: number): Fields {
  return { identifierID: seedId('ide', index), type: 'email', status: 'primary', userID: firstUser(tenant), ...given };
}

/** Returns the social account of a seed. */
export function seededAccount(given: Fields, tenant: Tenant, index: number): Fields {
  return {
    socialAccountID: seedId('soc', index),
    providerType: 'google',
    foreignID: `foreign-${index + 1}`,
    avatarURL: '',
    fullName: '',
    userID: firstUser(tenant),
    ...given,
  };
}

function create({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const { identifierType: type, identifierValue: value, status } = body;
  if (value === '') throw validationError({ field: 'identifierValue', message: 'cannot be blank' });
  if (!TYPES.includes(type)) throw validationError({ field: 'identifierType', message: 'must be a valid value' });
  rejectStatus(status);
  if (tenant.records('identifiers').find((other) => other['type'] === type && other['value'] === value) !== undefined)
    throw validationError({ field: 'identifierValue', message: 'already exists' });
  return tenant.records('identifiers').put({ identifierID: newId('ide'), type, value, status, userID: user['userID'] });
}

function rejectStatus(status: unknown): void {
  if (!STATUSES.includes(status)) throw validationError({ field: 'status', message: 'must be a valid value' });
}

function identifierOf({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const identifier = tenant.records('identifiers').get(params['identifierID']);
  if (identifier === undefined || identifier['userID'] !== user['userID']) throw doesNotExist('identifierID');
  return identifier;
}

function update(call: Call): Fields {
  const { status } = call.body;
  rejectStatus(status);
  const identifier = identifierOf(call);
  const identifiers = call.tenant.records('identifiers');
  if (status === 'primary') {
    // One of each type is the primary one.
    for (const other of identifiers.filter(
      ({ userID, type }) => userID === identifier['userID'] && type === identifier['type'],
    ))
      if (other['status'] === 'primary') identifiers.update(other, { status: 'verified' });
  }
  return identifiers.update(identifier, { status });
}

function remove(call: Call): Fields {
  call.tenant.records('identifiers').delete(identifierOf(call));
  return DONE;
}

function list({ tenant, params }: Call): Fields {
  const { items, paging } = pageOf(tenant.records('identifiers').all(), params, ALIASES);
  return { identifiers: items, paging };
}

function createAccount({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const names = ['providerType', 'identifierValue', 'foreignID', 'avatarURL', 'fullName'];
  return tenant
    .records('socialAccounts')
    .put({ socialAccountID: newId('soc'), userID: user['userID'], ...pick(body, names) });
}

function listAccounts({ tenant, params }: Call): Fields {
  const { items, paging } = pageOf(tenant.records('socialAccounts').all(), params);
  return { socialAccounts: items, paging };
}

/** The one list that has no paging in its response. */
function listAccountsOfUser({ tenant, params }: Call): readonly Fields[] {
  const user = userOf(tenant, params['userID']);
  return pageOf(
    tenant.records('socialAccounts').filter(({ userID }) => userID === user['userID']),
    params,
  ).items;
}

/** Identifiers and social accounts. */
export const identifierFlows: Flows = {
  'identifiers.create': create,
  'identifiers.update': update,
  'identifiers.delete': remove,
  'identifiers.list': list,
  'socialAccounts.list': listAccounts,
  'users.socialAccounts.create': createAccount,
  'users.socialAccounts.list': listAccountsOfUser,
};

/** Returns an identifier's value by which a user is known: the first, or the one that is given. */
export function identifierValueOf(tenant: Tenant, user: Fields): string {
  const own = tenant.records('identifiers').find(({ userID }) => userID === user['userID']);
  return own === undefined ? '' : (stringIn(own, 'value') ?? '');
}
