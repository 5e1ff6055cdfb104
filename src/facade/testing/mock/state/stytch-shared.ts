import { SESSION_CLAIM } from '../../../providers/stytch/shared/session-claims.ts';
import { type Fields, fieldsAt, readAt } from './fields.ts';
import { type Action, type Owner, type Resource, type StateModel, uuidIds } from './model.ts';
import { at, bySearch, oneOf } from './stytch-search.ts';

/** The differences between the two products, as far as sessions go. */
export interface SessionDifferences {
  /** The kind of record, such as `sessions`. */
  readonly resource: string;
  /** The name of one session in responses. */
  readonly name: string;
  /** The field with its id. */
  readonly id: string;
  /** The prefix of its ids. */
  readonly idPrefix: string;
  readonly owner: Owner;
  /** The related records that responses show. */
  readonly shows: NonNullable<Action['shows']>;
  /** The fields that a response to a login repeats, beside the session token. */
  readonly loginRepeats: NonNullable<Action['repeats']>;
  /** The operations that log in. */
  readonly logins: readonly string[];
  /** Further parameters that identify the session to revoke. */
  readonly revokedBy: NonNullable<Action['by']>;
  readonly mint: (record: Fields) => Promise<string>;
}

/** The name under which the parameters hold the session of a session JWT. */
const SESSION_OF_JWT = 'session of session_jwt';

/** Returns what both products have in common: sessions, and the clients of machines and of connected apps. */
export function sharedModel(differences: SessionDifferences): StateModel {
  const { resource, name, id, idPrefix, owner, shows, loginRepeats, logins, revokedBy, mint } = differences;
  const by = { session_token: 'session_token', [SESSION_OF_JWT]: id };
  const repeats = { session_token: 'session_token' };
  const session = { resource, at: name, by, shows, mints: { at: 'session_jwt', mint } };
  const login: Action = { ...session, does: 'open', repeats: { ...repeats, ...loginRepeats } };
  return {
    derive: sessionOfJwt,
    resources: {
      [resource]: {
        id,
        newId: uuidIds(idPrefix),
        missing: 'session_not_found',
        example: ['sessions.get', `${resource}.0`],
        first: { session_token: 'example-session-token' },
        blank: { custom_claims: undefined },
        read: (body, context) => ({
          session_token: `token-of-${context.id}`,
          expires_at: context.time(sessionLifetime(body)),
          ...('session_custom_claims' in body && { custom_claims: body['session_custom_claims'] }),
        }),
        owner,
      },
      ...CLIENT_RESOURCES,
    },
    actions: {
      ...Object.fromEntries(logins.map((operation) => [operation, login])),
      'sessions.get': { does: 'list', resource, at: resource },
      'sessions.authenticate': { ...session, does: 'get', repeats },
      'sessions.revoke': { does: 'delete', resource, by: { ...revokedBy, ...by } },
      ...CLIENT_ACTIONS,
    },
  };
}

const CLIENT_RESOURCES: Readonly<Record<string, Resource>> = {
  m2m_clients: {
    id: 'client_id',
    newId: uuidIds('m2m-client-test-'),
    takesId: true,
    missing: 'm2m_client_not_found',
    example: ['m2m.clients.get', 'm2m_client'],
    blank: { client_name: '', client_description: '', trusted_metadata: {}, next_client_secret_last_four: undefined },
  },
  connected_apps: {
    id: 'client_id',
    newId: uuidIds('connected-app-test-'),
    missing: 'connected_app_client_not_found',
    example: ['connectedApp.clients.get', 'connected_app'],
    blank: { client_name: '', client_description: '', redirect_urls: [], next_client_secret_last_four: undefined },
  },
};

const CLIENT_ACTIONS: Readonly<Record<string, Action>> = {
  ...clientActions('m2m.clients', 'm2m_clients', 'm2m_client'),
  ...clientActions('connectedApp.clients', 'connected_apps', 'connected_app'),
};

function clientActions(prefix: string, resource: string, name: string): Record<string, Action> {
  return {
    [`${prefix}.create`]: { does: 'create', resource, at: name },
    [`${prefix}.get`]: { does: 'get', resource, at: name },
    [`${prefix}.search`]: {
      does: 'list',
      resource,
      at: resource,
      counts: { items: 'results_metadata.total' },
      ...bySearch('m2m_search', {
        client_id: oneOf(at('client_id')),
        client_name: oneOf(at('client_name')),
        scopes: oneOf(at('scopes')),
      }),
    },
    [`${prefix}.update`]: { does: 'update', resource, at: name },
    [`${prefix}.delete`]: { does: 'delete', resource, repeats: { client_id: 'client_id' } },
  };
}

/** Returns the session that a session JWT names. It is not verified: a mock trusts its tests. */
function sessionOfJwt({ session_jwt }: Fields): Fields {
  if (typeof session_jwt !== 'string' || session_jwt === '') return {};
  // The claim's name contains dots, so it is not a path.
  const claim = fieldsAt(payloadOf(session_jwt), '')[SESSION_CLAIM];
  return { [SESSION_OF_JWT]: readAt(claim, 'id') };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Returns the lifetime that a request gives to its session, in seconds. */
function sessionLifetime({ session_duration_minutes: minutes }: Fields): number {
  return (typeof minutes === 'number' ? minutes : 60) * 60;
}
