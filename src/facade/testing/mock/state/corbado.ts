import type { TestIssuer } from '../../issuer/test-issuer.ts';
import { type Fields, pick, stringsIn } from './fields.ts';
import { type Action, numberedIds, type Owner, type Resource, type StateModel } from './model.ts';

const FIRST = 4012345678901234567n;
const DAY = 86_400;

const ofUser: Owner = { resource: 'users', field: 'userID', by: { userID: 'userID' } };
const missing = 'not_found';

const resources: Readonly<Record<string, Resource>> = {
  users: {
    id: 'userID',
    newId: numberedIds('usr-', FIRST),
    missing,
    example: ['users.list', 'users.0'],
    blank: {
      fullName: undefined,
      explicitWebauthnID: undefined,
      emailIdentifiers: [],
      phoneNumberIdentifiers: [],
      usernameIdentifiers: [],
      socialAccounts: [],
    },
  },
  identifiers: {
    id: 'identifierID',
    newId: numberedIds('ide-', FIRST),
    missing,
    example: ['identifiers.list', 'identifiers.0'],
    read: renamed({ identifierType: 'type', identifierValue: 'value', status: 'status' }),
    owner: ofUser,
  },
  socialAccounts: {
    id: 'socialAccountID',
    newId: numberedIds('soc-', FIRST),
    missing,
    example: ['socialAccounts.list', 'socialAccounts.0'],
    owner: ofUser,
  },
  credentials: {
    id: 'id',
    newId: numberedIds('cre-', FIRST),
    missing,
    example: ['users.credentials.list', 'credentials.0'],
    owner: ofUser,
  },
  longSessions: {
    id: 'longSessionID',
    newId: numberedIds('ses-', FIRST),
    missing,
    example: ['longSessions.get', ''],
    read: ({ identifierValue, status = 'active' }, { isNew, time }) => ({
      status,
      ...(isNew && { identifierValue, expires: time(30 * DAY) }),
    }),
    owner: ofUser,
  },
  sessions: {
    id: 'sessionID',
    newId: numberedIds('ses-', 1n, 26),
    missing,
    example: ['sessions.list', 'sessions.0'],
    owner: ofUser,
  },
  passkeyEvents: {
    id: 'passkeyEventID',
    newId: numberedIds('pke-', FIRST),
    missing,
    example: ['users.passkeyEvents.list', 'passkeyEvents.0'],
    owner: ofUser,
  },
  connectTokens: {
    id: 'id',
    newId: numberedIds('cto-', FIRST),
    missing,
    example: ['connectTokens.list', 'connectTokens.0'],
    read: renamed({ type: 'tokenType', data: 'data', status: 'connectTokenStatus' }),
  },
  webhookEndpoints: {
    id: 'id',
    newId: numberedIds('whe-', FIRST),
    missing,
    example: ['webhookEndpoints.list', 'webhookEndpoints.0'],
    blank: { basicAuthUsername: '', basicAuthPassword: '' },
  },
};

/** The records of a fake Corbado. */
export function corbadoModel(issuer: TestIssuer<'corbado'>): StateModel {
  const mint = async ({ userID }: Fields): Promise<string> => issuer.mint({ userId: String(userID) });
  return {
    resources,
    actions: {
      'users.create': { does: 'create', resource: 'users', at: '' },
      'users.list': listOf('users'),
      'users.get': { does: 'get', resource: 'users', at: '' },
      'users.update': { does: 'update', resource: 'users', at: '' },
      'users.delete': { does: 'delete', resource: 'users' },
      'identifiers.create': { does: 'create', resource: 'identifiers', at: '' },
      'identifiers.list': listOf('identifiers', { identifierType: 'type', identifierValue: 'value' }),
      'identifiers.update': { does: 'update', resource: 'identifiers', at: '' },
      'identifiers.delete': { does: 'delete', resource: 'identifiers' },
      'users.socialAccounts.create': { does: 'create', resource: 'socialAccounts', at: '' },
      'users.socialAccounts.list': { does: 'list', resource: 'socialAccounts', at: '', matches: byFilters({}) },
      'socialAccounts.list': listOf('socialAccounts'),
      'users.credentials.list': listOf('credentials'),
      'users.credentials.delete': { does: 'delete', resource: 'credentials', by: { credentialID: 'id' } },
      'users.longSessions.create': { does: 'create', resource: 'longSessions', at: '' },
      'users.longSessions.get': { does: 'get', resource: 'longSessions', at: '' },
      'users.longSessions.update': { does: 'update', resource: 'longSessions', at: '' },
      'users.longSessions.createShortSession': { does: 'get', resource: 'longSessions', mints: { at: 'value', mint } },
      'longSessions.get': { does: 'get', resource: 'longSessions', at: '' },
      'sessions.list': listOf('sessions'),
      'sessions.revoke': { does: 'delete', resource: 'sessions' },
      'users.passkeyEvents.create': { does: 'create', resource: 'passkeyEvents', at: '' },
      'users.passkeyEvents.list': listOf('passkeyEvents'),
      'users.passkeyEvents.delete': { does: 'delete', resource: 'passkeyEvents' },
      'connectTokens.create': { does: 'create', resource: 'connectTokens', at: '' },
      'connectTokens.list': listOf('connectTokens'),
      'connectTokens.update': { does: 'update', resource: 'connectTokens', by: { connectTokenID: 'id' } },
      'connectTokens.delete': { does: 'delete', resource: 'connectTokens', by: { connectTokenID: 'id' } },
      'webhookEndpoints.create': { does: 'create', resource: 'webhookEndpoints', at: '' },
      'webhookEndpoints.list': { does: 'list', resource: 'webhookEndpoints', at: 'webhookEndpoints' },
      'webhookEndpoints.update': {
        does: 'update',
        resource: 'webhookEndpoints',
        at: '',
        by: { webhookEndpointID: 'id' },
      },
      'webhookEndpoints.delete': { does: 'delete', resource: 'webhookEndpoints', by: { webhookEndpointID: 'id' } },
    },
  };
}

function listOf(resource: string, aliases: Readonly<Record<string, string>> = {}): Action {
  return {
    does: 'list',
    resource,
    at: resource,
    matches: byFilters(aliases),
    counts: { items: 'paging.totalItems', pages: 'paging.totalPages', page: 'paging.page' },
  };
}

/** Matches filters such as `field:eq:value`; those with other comparisons are ignored. */
function byFilters(aliases: Readonly<Record<string, string>>): (record: Fields, params: Fields) => boolean {
  return (record, params) =>
    stringsIn(params['filter[]']).every((filter) => {
      const [, name = '', wanted] = /^(\w+):eq:(.*)$/.exec(filter) ?? [];
      const value = record[aliases[name] ?? name];
      // Filters hold user ids without their usual prefix.
      return wanted === undefined || value === wanted || (name === 'userID' && value === `usr-${wanted}`);
    });
}

/** Reads fields whose names differ between requests and records. */
function renamed(names: Readonly<Record<string, string>>): (body: Fields) => Fields {
  return (body) =>
    Object.fromEntries(
      Object.entries(pick(body, Object.keys(names))).map(([name, value]) => [names[name] ?? name, value]),
    );
}
