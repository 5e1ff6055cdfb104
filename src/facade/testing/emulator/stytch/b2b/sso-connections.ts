import { createPrivateKey } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../../../options/validators.ts';
import type { StytchWebhookObject } from '../../../../webhooks/stytch.ts';
import type { Call, Flows } from '../../call.ts';
import type { RecordKind } from '../../emulated-api.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { newId } from '../shared/ids.ts';
import { readCertificate, samlKeyOf } from './certificate.ts';
import { refreshRoles } from './members.ts';
import { organizationOf, updateOrganization } from './organizations.ts';
import { readSamlMetadata } from './saml.ts';

/** Milliseconds. */
const LOOK_UP_TIMEOUT = 2_000;
const MAX_CERTIFICATES = 5;

/** The kinds of connections to identity providers. */
const CONNECTION_KINDS = ['saml_connections', 'oidc_connections', 'external_connections'] as const;

type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/**
 * The kinds of records of SSO. A seed may give `idp_people`: those whom the stub identity provider knows besides the members,
 * with `email`, `name`, `groups` and other attributes.
 */
export const ssoKinds: Readonly<Record<string, RecordKind>> = {
  ...Object.fromEntries(CONNECTION_KINDS.map((kind) => [kind, { id: 'connection_id' }])),
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

/** Finds a connection of whatever kind. */
export function findConnection(tenant: Tenant, id: unknown): FoundConnection | undefined {
  for (const kind of CONNECTION_KINDS) {
    const connection = tenant.records(kind).get(id);
    if (connection !== undefined) return { kind, connection };
  }
  return undefined;
}

function ownConnection({ tenant, params }: Call, kind: ConnectionKind): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection = tenant.records(kind).get(params['connection_id']);
  if (connection === undefined || connection['organization_id'] !== organization_id)
    throw stytchError(NOT_FOUND[kind], 'The connection could not be found.');
  return connection;
}

/** Keeps a connection, tells of it, and shows in the organization which ones are active. */
function keep(tenant: Tenant, kind: ConnectionKind, connection: Fields, action: 'CREATE' | 'UPDATE'): Fields {
  const kept = tenant.records(kind).put(connection);
  emitEvent(tenant, kind, kept, action);
  noteActive(tenant, kept['organization_id']);
  return kept;
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
  ).map(({ connection_id, display_name, identity_provider = 'generic' }) => ({
    connection_id,
    display_name,
    identity_provider,
  }));
  const before = organization['sso_default_connection_id'];
  if (isDeepStrictEqual(active, objectsIn(organization, 'sso_active_connections'))) {
    refreshRoles(tenant, organization);
    return;
  }
  const isDefaultActive = active.some(({ connection_id }) => connection_id === before);
  const updated = updateOrganization(tenant, organization, {
    sso_active_connections: active,
    sso_default_connection_id: isDefaultActive ? before : active[0]?.connection_id,
  });
  refreshRoles(tenant, updated);
}

async function createSaml(call: Call): Promise<Fields> {
  const { tenant, params, body, url } = call;
  const { certificate } = await samlKeyOf(tenant);
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection_id = newId('saml-connection');
  const acs_url = `${url}/v1/b2b/sso/callback/${connection_id}`;
  const connection = {
    organization_id,
    connection_id,
    status: 'pending',
    idp_entity_id: '',
    display_name: stringIn(body, 'display_name') ?? '',
    idp_sso_url: '',
    acs_url,
    audience_uri: acs_url,
    signing_certificates: [certificateEntry(tenant, certificate)],
    verification_certificates: [],
    encryption_private_keys: [],
    saml_connection_implicit_role_assignments: [],
    saml_group_implicit_role_assignments: [],
    alternative_audience_uri: '',
    identity_provider: stringIn(body, 'identity_provider') ?? 'generic',
    nameid_format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    alternative_acs_url: '',
    idp_initiated_auth_disabled: false,
    allow_gateway_callback: false,
    attribute_mapping: {},
  };
  return { connection: keep(tenant, 'saml_connections', connection, 'CREATE') };
}

/**
 * Returns a certificate as connections show it.
 *
 * @throws {ApiError} if it is invalid
 */
function certificateEntry(tenant: Tenant, text: string): Fields {
  const iso = (date: string): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
  try {
    const certificate = readCertificate(text);
    return {
      certificate_id: newId('x509-certificate'),
      certificate: certificate.toString(),
      issuer: certificate.issuer,
      created_at: iso(certificate.validFrom),
      expires_at: iso(certificate.validTo),
      updated_at: tenant.time(),
    };
  } catch {
    throw stytchError('invalid_x509_certificate', 'The certificate is not one of X.509.');
  }
}

const SAML_FIELDS = [
  'idp_entity_id',
  'display_name',
  'attribute_mapping',
  'idp_sso_url',
  'saml_connection_implicit_role_assignments',
  'saml_group_implicit_role_assignments',
  'alternative_audience_uri',
  'identity_provider',
  'nameid_format',
  'alternative_acs_url',
  'idp_initiated_auth_disabled',
  'allow_gateway_callback',
];

function updateSaml(call: Call): Fields {
  const { body } = call;
  requireUrl(body, 'idp_sso_url', 'invalid_idp_sso_url');
  const certificate = stringIn(body, 'x509_certificate');
  for (const name of ['signing_private_key', 'saml_encryption_private_key']) requireKey(body, name);
  return changeSaml(call, pick(body, SAML_FIELDS), certificate === undefined ? [] : [certificate]);
}

function changeSaml(call: Call, changes: Fields, certificates: readonly string[]): Fields {
  const { tenant, body } = call;
  const connection = ownConnection(call, 'saml_connections');
  const known = objectsIn(connection, 'verification_certificates');
  const added = certificates
    .map((text) => certificateEntry(tenant, text))
    .filter(({ certificate }) => !known.some((other) => other['certificate'] === certificate));
  if (known.length + added.length > MAX_CERTIFICATES)
    throw stytchError('bad_request', `A connection has at most ${MAX_CERTIFICATES} verification certificates.`);
  const key = stringIn(body, 'saml_encryption_private_key');
  const keys = objectsIn(connection, 'encryption_private_keys');
  const newKey = { private_key_id: newId('encryption-private-key'), private_key: key, created_at: tenant.time() };
  const updated = {
    ...connection,
    ...changes,
    verification_certificates: [...known, ...added],
    encryption_private_keys: key === undefined ? keys : [...keys, newKey],
  };
  const status = isSamlComplete(updated) ? 'active' : connection['status'];
  return { connection: keep(tenant, 'saml_connections', { ...updated, status }, 'UPDATE') };
}

function requireKey(body: Fields, name: string): void {
  const pem = stringIn(body, name);
  if (pem === undefined) return;
  try {
    createPrivateKey(pem);
  } catch {
    throw stytchError('bad_request', `The ${name} is not a private key in PEM.`);
  }
}

function requireUrl(body: Fields, name: string, word: string): void {
  const url = stringIn(body, name);
  if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) throw stytchError(word, `The ${name} is not a URL.`);
}

function isSamlComplete(connection: Fields): boolean {
  const mapping = objectIn(connection, 'attribute_mapping');
  const has = (name: string): boolean => stringIn(mapping, name) !== undefined;
  const isMapped = has('email') && (has('full_name') || (has('first_name') && has('last_name')));
  const isFilled = ['idp_sso_url', 'idp_entity_id'].every((name) => stringIn(connection, name) !== undefined);
  return isMapped && isFilled && objectsIn(connection, 'verification_certificates').length > 0;
}

/** Takes what the identity provider says of itself. */
async function updateByUrl(call: Call): Promise<Fields> {
  ownConnection(call, 'saml_connections');
  const url = stringIn(call.body, 'metadata_url') ?? '';
  const xml = /^https?:/.test(url) ? await fetchText(url) : undefined;
  if (xml === undefined) throw stytchError('invalid_saml_metadata_url', 'The metadata_url could not be fetched.');
  const metadata = readSamlMetadata(xml);
  if (metadata === undefined)
    throw stytchError('invalid_xml_from_saml_metadata_url', 'The metadata_url has no metadata of SAML.');
  return changeSaml(call, pick(metadata, ['idp_entity_id', 'idp_sso_url']), stringsIn(metadata, 'certificates'));
}

async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LOOK_UP_TIMEOUT) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function deleteCertificate(call: Call): Fields {
  const { tenant, params } = call;
  const connection = ownConnection(call, 'saml_connections');
  const certificate_id = params['certificate_id'];
  const entries = objectsIn(connection, 'verification_certificates');
  const left = entries.filter((entry) => entry['certificate_id'] !== certificate_id);
  if (left.length === entries.length)
    throw stytchError('sso_verification_key_not_found', 'The certificate could not be found.');
  if (left.length === 0 && connection['status'] === 'active')
    throw stytchError('cannot_delete_last_sso_verification_key', 'An active connection needs a certificate.');
  keep(tenant, 'saml_connections', { ...connection, verification_certificates: left }, 'UPDATE');
  return { certificate_id };
}

function deleteEncryptionKey(call: Call): Fields {
  const { tenant, params } = call;
  const connection = ownConnection(call, 'saml_connections');
  const { private_key_id } = params;
  const keys = objectsIn(connection, 'encryption_private_keys');
  const left = keys.filter((key) => key['private_key_id'] !== private_key_id);
  if (left.length === keys.length)
    throw stytchError('sso_encryption_private_key_not_found', 'The private key could not be found.');
  keep(tenant, 'saml_connections', { ...connection, encryption_private_keys: left }, 'UPDATE');
  return { private_key_id };
}

function createOidc({ tenant, params, body, url }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection_id = newId('oidc-connection');
  const connection = {
    organization_id,
    connection_id,
    status: 'pending',
    display_name: stringIn(body, 'display_name') ?? '',
    redirect_url: `${url}/v1/b2b/sso/callback/${connection_id}`,
    ...Object.fromEntries(OIDC_REQUIRED.map((name) => [name, ''])),
    identity_provider: stringIn(body, 'identity_provider') ?? 'generic',
    custom_scopes: '',
    attribute_mapping: {},
  };
  return { connection: keep(tenant, 'oidc_connections', connection, 'CREATE') };
}

/** The addresses that the metadata of an issuer has. */
const OIDC_URLS: Readonly<Record<string, string>> = {
  authorization_url: 'authorization_endpoint',
  token_url: 'token_endpoint',
  userinfo_url: 'userinfo_endpoint',
  jwks_url: 'jwks_uri',
};

const OIDC_REQUIRED = ['issuer', 'client_id', 'client_secret', ...Object.keys(OIDC_URLS)];

async function updateOidc(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  ownConnection(call, 'oidc_connections');
  requireUrl(body, 'issuer', 'oidc_connection_issuer_url_invalid_format');
  for (const name of Object.keys(OIDC_URLS)) requireUrl(body, name, `oidc_connection_${name}_invalid_format`);
  const given = pick(body, [
    ...OIDC_REQUIRED,
    'display_name',
    'identity_provider',
    'custom_scopes',
    'attribute_mapping',
  ]);
  const found = await lookUp(body);
  const connection = { ...ownConnection(call, 'oidc_connections'), ...found, ...given };
  const isComplete = OIDC_REQUIRED.every((name) => stringIn(connection, name) !== undefined);
  const status = isComplete ? 'active' : stringIn(connection, 'status');
  const kept = keep(tenant, 'oidc_connections', { ...connection, status }, 'UPDATE');
  const warning = found === undefined ? 'The metadata of the issuer could not be fetched.' : '';
  return { connection: kept, warning };
}

/** Looks the addresses up that the request lacks; returns `undefined` if the issuer does not tell. */
async function lookUp(body: Fields): Promise<Fields | undefined> {
  const issuer = stringIn(body, 'issuer');
  const isGiven = Object.keys(OIDC_URLS).every((name) => stringIn(body, name) !== undefined);
  if (issuer === undefined || isGiven) return {};
  const text = await fetchText(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const metadata = parsed(text);
  if (!isObject(metadata)) return undefined;
  return Object.fromEntries(Object.entries(OIDC_URLS).map(([name, field]) => [name, stringIn(metadata, field) ?? '']));
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
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

/** Connections to identity providers: creating, changing and deleting them. */
export const ssoConnectionFlows: Flows = {
  'sso.saml.createConnection': createSaml,
  'sso.saml.updateConnection': updateSaml,
  'sso.saml.updateByURL': updateByUrl,
  'sso.saml.deleteVerificationCertificate': deleteCertificate,
  'sso.saml.deleteEncryptionPrivateKey': deleteEncryptionKey,
  'sso.oidc.createConnection': createOidc,
  'sso.oidc.updateConnection': updateOidc,
  'sso.external.createConnection': createExternal,
  'sso.external.updateConnection': updateExternal,
  'sso.getConnections': getConnections,
  'sso.deleteConnection': deleteConnection,
};
