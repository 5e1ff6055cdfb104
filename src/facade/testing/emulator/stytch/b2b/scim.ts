import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, pick, stringIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { newId, seedId } from '../shared/ids.ts';
import { pageOf } from '../shared/paging.ts';
import { organizationOf, updateOrganization } from './organizations.ts';

/** Seconds: a year. */
const TOKEN_LIFETIME = 365 * 86_400;

const IDENTITY_PROVIDERS: ReadonlySet<string> = new Set([
  'generic',
  'okta',
  'microsoft-entra',
  'cyberark',
  'jumpcloud',
  'onelogin',
  'pingfederate',
  'rippling',
]);

/**
 * The kinds of records of SCIM connections. Their directories are not emulated: a seed may give the `scim_groups` that one
 * would have sent, by `connection_id`, or for the only connection of an `organization_id`.
 */
export const scimKinds: Readonly<Record<string, RecordKind>> = {
  scim_connections: { id: 'connection_id' },
  scim_groups: {
    id: 'group_id',
    seed: (given, _, index) => ({ group_id: seedId('scim-group', index), group_name: '', ...given }),
    initial: [],
  },
};

function newConnection(tenant: Tenant, given: Fields): Fields {
  return {
    connection_id: newId('scim-connection'),
    status: 'active',
    display_name: '',
    identity_provider: 'generic',
    base_url: '',
    bearer_token_last_four: '',
    scim_group_implicit_role_assignments: [],
    next_bearer_token_last_four: '',
    bearer_token_expires_at: tenant.time(TOKEN_LIFETIME),
    ...given,
  };
}

interface OwnConnection {
  readonly organization: Fields;
  readonly connection: Fields;
}

function existing({ tenant, params }: Call): OwnConnection {
  const organization = organizationOf(tenant, params['organization_id']);
  const id = params['connection_id'];
  const connection = tenant
    .records('scim_connections')
    .find(
      (candidate) =>
        candidate['organization_id'] === organization['organization_id'] &&
        (id === undefined || candidate['connection_id'] === id),
    );
  if (connection === undefined)
    throw stytchError('no_active_scim_connection', 'The organization has no such SCIM connection.');
  return { organization, connection };
}

function create({ tenant, params, body, url }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const { organization_id } = organization;
  if (tenant.records('scim_connections').find((other) => other['organization_id'] === organization_id) !== undefined)
    throw stytchError('active_scim_connection_exists', 'The organization has an active SCIM connection already.');
  const token = randomToken();
  const connection_id = newId('scim-connection');
  const connection = newConnection(tenant, {
    connection_id,
    organization_id,
    ...settings(body),
    base_url: `${url}/v1/b2b/scim/${connection_id}`,
    bearer_token_last_four: token.slice(-4),
  });
  tenant.records('scim_connections').put(connection);
  noteActive(tenant, organization, connection);
  emitChange(tenant, 'CREATE', 'scim_connection', connection_id, connection);
  return { connection: { ...connection, bearer_token: token } };
}

function settings(body: Fields): Fields {
  const provider = stringIn(body, 'identity_provider');
  if (provider !== undefined && !IDENTITY_PROVIDERS.has(provider))
    throw stytchError('invalid_scim_idp', 'The identity_provider is not one of the known ones.');
  return pick(body, ['display_name', 'identity_provider', 'scim_group_implicit_role_assignments']);
}

/** Organizations show their active connection. */
function noteActive(tenant: Tenant, organization: Fields, connection: Fields | undefined): void {
  const shown =
    connection === undefined
      ? undefined
      : pick(connection, ['connection_id', 'display_name', 'bearer_token_last_four', 'bearer_token_expires_at']);
  updateOrganization(tenant, organization, { scim_active_connection: shown });
}

function changed(call: Call, changes: Fields, secret: Fields = {}): Fields {
  const { tenant } = call;
  const { organization, connection } = existing(call);
  const updated = tenant.records('scim_connections').update(connection, changes);
  noteActive(tenant, organization, updated);
  emitChange(tenant, 'UPDATE', 'scim_connection', updated['connection_id'], updated);
  return { connection: { ...updated, ...secret } };
}

function remove(call: Call): Fields {
  const { tenant } = call;
  const { organization, connection } = existing(call);
  const { connection_id } = connection;
  tenant.records('scim_connections').delete(connection);
  tenant.records('scim_groups').deleteWhere((group) => group['connection_id'] === connection_id);
  noteActive(tenant, organization, undefined);
  emitChange(tenant, 'DELETE', 'scim_connection', connection_id, connection);
  return { connection_id };
}

/** Makes a second token good; its response is the only one that shows it. */
function rotateStart(call: Call): Fields {
  const token = randomToken();
  const changes = {
    next_bearer_token_last_four: token.slice(-4),
    next_bearer_token_expires_at: call.tenant.time(TOKEN_LIFETIME),
  };
  return changed(call, changes, { next_bearer_token: token });
}

function rotateComplete(call: Call): Fields {
  const { connection } = rotating(call);
  return changed(call, {
    bearer_token_last_four: connection['next_bearer_token_last_four'],
    bearer_token_expires_at: connection['next_bearer_token_expires_at'],
    ...NOT_ROTATING,
  });
}

const NOT_ROTATING: Fields = { next_bearer_token_last_four: '', next_bearer_token_expires_at: undefined };

function rotateCancel(call: Call): Fields {
  rotating(call);
  return changed(call, NOT_ROTATING);
}

function rotating(call: Call): OwnConnection {
  const found = existing(call);
  if (stringIn(found.connection, 'next_bearer_token_last_four') === undefined)
    throw stytchError('bad_request', 'The bearer token of the connection is not being rotated.');
  return found;
}

function getGroups(call: Call): Fields {
  const { tenant, params } = call;
  const { organization, connection } = existing(call);
  const { connection_id } = connection;
  const { organization_id } = organization;
  const groups = tenant
    .records('scim_groups')
    .filter((group) => (group['connection_id'] ?? connection_id) === connection_id)
    .filter((group) => (group['organization_id'] ?? organization_id) === organization_id)
    .map((group) => ({ ...group, connection_id, organization_id }));
  const { results, next_cursor } = pageOf(groups, params, 'group_id');
  return { scim_groups: results, next_cursor: next_cursor ?? '' };
}

function update(call: Call): Fields {
  const { tenant, body } = call;
  const changes = settings(body);
  const groups = tenant.records('scim_groups');
  const assignments = objectsIn(changes, 'scim_group_implicit_role_assignments').map((assignment) => ({
    ...assignment,
    group_name: groups.get(assignment['group_id'])?.['group_name'] ?? assignment['group_name'] ?? '',
  }));
  const isGiven = body['scim_group_implicit_role_assignments'] !== undefined;
  return changed(call, { ...changes, ...(isGiven && { scim_group_implicit_role_assignments: assignments }) });
}

/** Connections to directories: creating, changing and deleting them, and their tokens. */
export const scimFlows: Flows = {
  'scim.connection.create': create,
  'scim.connection.get': (call) => ({ connection: existing(call).connection }),
  'scim.connection.update': update,
  'scim.connection.delete': remove,
  'scim.connection.rotateStart': rotateStart,
  'scim.connection.rotateComplete': rotateComplete,
  'scim.connection.rotateCancel': rotateCancel,
  'scim.connection.getGroups': getGroups,
};
