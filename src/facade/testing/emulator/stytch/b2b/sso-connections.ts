import { isDeepStrictEqual } from 'node:util';
import type { StytchWebhookObject } from '../../../../webhooks/stytch.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, pick, stringIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { newId } from '../shared/ids.ts';
import { refreshRoles } from './members.ts';
import { organizationOf, updateOrganization } from './organizations.ts';

/** Milliseconds. */
const LOOK_UP_TIMEOUT = 2_000;

/** The origin of addresses in connections of a seed, which know no other. */
export const VENDOR = 'https://test.stytch.com';

/** The kinds of connections to identity providers. */
export const CONNECTION_KINDS = ['saml_connections', 'oidc_connections', 'external_connections'] as const;

type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/**
 * The kinds of records of SSO. A seed may give `idp_people`: those whom the stub identity provider knows besides the members,
 * with `email`, `name`, `groups` and other attributes.
 */
export const ssoKinds: Readonly<Record<string, RecordKind>> = {
  external_connections: { id: 'connection_id' },
  idp_people: { id: 'email', seed: (given) => given, initial: [] },
  saml_keys: { id: 'key_id' },
};

const NOT_FOUND: Readonly<Record<ConnectionKind, string>> = {
  saml_connections: 'saml_connection_not_found',
  oidc_connections: 'oidc_connection_not_found',
  external_connections: 'external_connection_id_not_found',
};

/** The objects of webhooks. Stytch tells of no changes of external connections. */
const EVENTS: Readonly<Partial<Record<ConnectionKind, StytchWebhookObject>>> = {
  saml_connections: 'saml_connection',
  oidc_connections: 'oidc_connection',
};

/** A connection and its kind. */
export interface FoundConnection {
  readonly kind: ConnectionKind;
  readonly connection: Fields;
}

/** A connection, and the one at whose identity provider people log in: that of another organization if it is external. */
export interface Connections {
  readonly own: FoundConnection;
  readonly base: FoundConnection;
}

export function connectionsOf(tenant: Tenant, id: unknown): Connections {
  const own = findConnection(tenant, id);
  const base =
    own?.kind === 'external_connections' ? findConnection(tenant, own.connection['external_connection_id']) : own;
  if (own === undefined || base === undefined)
    throw stytchError('sso_connection_not_found', 'The SSO connection could not be found.');
  return { own, base };
}

/** Finds a connection of whatever kind. */
export function findConnection(tenant: Tenant, id: unknown): FoundConnection | undefined {
  for (const kind of CONNECTION_KINDS) {
    const connection = tenant.records(kind).get(id);
    if (connection !== undefined) return { kind, connection };
  }
  return undefined;
}

export function ownConnection({ tenant, params }: Call, kind: ConnectionKind): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection = tenant.records(kind).get(params['connection_id']);
  if (connection === undefined || connection['organization_id'] !== organization_id)
    throw stytchError(NOT_FOUND[kind], 'The connection could not be found.');
  return connection;
}

/** Keeps a connection, tells of it, and shows in the organization which ones are active. */
export function keep(tenant: Tenant, kind: ConnectionKind, connection: Fields, action: 'CREATE' | 'UPDATE'): Fields {
  const kept = tenant.records(kind).put(connection);
  emitEvent(tenant, kind, kept, action);
  noteActive(tenant, kept['organization_id']);
  return kept;
}

function shownInOrganization({ connection_id, display_name, identity_provider = 'generic' }: Fields): Fields {
  return { connection_id, display_name, identity_provider };
}

/** Returns the connection of a seed, which its organization shows as an active one; by default it is that of the first. */
export function plantedConnection(tenant: Tenant, connection: Fields): Fields {
  const organizations = tenant.records('organizations');
  const organization = organizations.get(connection['organization_id']) ?? organizations.all()[0] ?? {};
  const planted: Fields = { ...connection, organization_id: organization['organization_id'] };
  if (planted['status'] !== 'active') return planted;
  organizations.update(organization, {
    sso_active_connections: [...objectsIn(organization, 'sso_active_connections'), shownInOrganization(planted)],
    sso_default_connection_id: organization['sso_default_connection_id'] ?? planted['connection_id'],
  });
  return planted;
}

function emitEvent(
  tenant: Tenant,
  kind: ConnectionKind,
  connection: Fields,
  action: 'CREATE' | 'UPDATE' | 'DELETE',
): void {
  const object = EVENTS[kind];
  if (object !== undefined) emitChange(tenant, action, object, connection['connection_id'], connection);
}

function noteActive(tenant: Tenant, organizationId: unknown): void {
  const organization = organizationOf(tenant, organizationId);
  const active = CONNECTION_KINDS.flatMap((kind) =>
    tenant
      .records(kind)
      .filter(({ organization_id, status }) => organization_id === organizationId && status === 'active'),
  ).map(shownInOrganization);
  const before = organization['sso_default_connection_id'];
  if (isDeepStrictEqual(active, objectsIn(organization, 'sso_active_connections'))) {
    refreshRoles(tenant, organization);
    return;
  }
  const isDefaultActive = active.some(({ connection_id }) => connection_id === before);
  const updated = updateOrganization(tenant, organization, {
    sso_active_connections: active,
    sso_default_connection_id: isDefaultActive ? before : active[0]?.['connection_id'],
  });
  refreshRoles(tenant, updated);
}

/**
 * Checks a URL of a request.
 *
 * @throws {ApiError} if it is invalid
 */
export function requireUrl(body: Fields, name: string, word: string): void {
  const url = stringIn(body, name);
  if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) throw stytchError(word, `The ${name} is not a URL.`);
}

/** Fetches what an identity provider says of itself; `undefined` if it does not respond in time. */
export async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LOOK_UP_TIMEOUT) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Lets an organization use the connection of another one. */
function createExternal({ tenant, params, body }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const external = organizationOf(tenant, body['external_organization_id']);
  if (external['organization_id'] === organization_id)
    throw stytchError('external_organization_id_same_as_organization_id', 'The organizations must not be the same.');
  const base = findConnection(tenant, body['external_connection_id']);
  if (base === undefined || base.connection['organization_id'] !== external['organization_id'])
    throw stytchError('external_connection_id_not_found', 'The external connection could not be found.');
  if (base.connection['status'] !== 'active')
    throw stytchError('external_connection_not_active', 'The external connection is not active.');
  const isSame = (other: Fields): boolean =>
    other['organization_id'] === organization_id &&
    other['external_connection_id'] === base.connection['connection_id'];
  if (tenant.records('external_connections').find(isSame) !== undefined)
    throw stytchError('duplicate_external_sso_connection', 'The organization has this connection already.');
  const connection = {
    organization_id,
    connection_id: newId('external-connection'),
    external_organization_id: external['organization_id'],
    external_connection_id: base.connection['connection_id'],
    display_name: stringIn(body, 'display_name') ?? '',
    status: 'active',
    external_connection_implicit_role_assignments: objectsIn(body, 'connection_implicit_role_assignments'),
    external_group_implicit_role_assignments: objectsIn(body, 'group_implicit_role_assignments'),
  };
  return { connection: keep(tenant, 'external_connections', connection, 'CREATE') };
}

function updateExternal(call: Call): Fields {
  const connection = ownConnection(call, 'external_connections');
  const changes = pick(call.body, [
    'display_name',
    'external_connection_implicit_role_assignments',
    'external_group_implicit_role_assignments',
  ]);
  return { connection: keep(call.tenant, 'external_connections', { ...connection, ...changes }, 'UPDATE') };
}

function getConnections({ tenant, params }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  return Object.fromEntries(
    CONNECTION_KINDS.map((kind) => [
      kind,
      tenant.records(kind).filter((connection) => connection['organization_id'] === organization_id),
    ]),
  );
}

function deleteConnection({ tenant, params }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const found = findConnection(tenant, params['connection_id']);
  if (found === undefined || found.connection['organization_id'] !== organization_id)
    throw stytchError('sso_connection_not_found', 'The connection could not be found.');
  const { kind, connection } = found;
  const { connection_id } = connection;
  tenant.records(kind).delete(connection);
  emitEvent(tenant, kind, connection, 'DELETE');
  noteActive(tenant, organization_id);
  return { connection_id };
}

/** Connections of whatever kind, and those of other organizations. */
export const ssoConnectionFlows: Flows = {
  'sso.external.createConnection': createExternal,
  'sso.external.updateConnection': updateExternal,
  'sso.getConnections': getConnections,
  'sso.deleteConnection': deleteConnection,
};
