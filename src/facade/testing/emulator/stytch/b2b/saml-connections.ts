import { createPrivateKey } from 'node:crypto';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId, seedId } from '../shared/ids.ts';
import { readCertificate, samlKeyOf } from './certificate.ts';
import { organizationOf } from './organizations.ts';
import { readSamlMetadata } from './saml.ts';
import { fetchText, keep, ownConnection, plantedConnection, requireUrl, VENDOR } from './sso-connections.ts';

const MAX_CERTIFICATES = 5;

/** The kind of records of connections by SAML. Those of a seed are active, with whatever it does not say filled in. */
export const samlConnectionKinds: Readonly<Record<string, RecordKind>> = {
  saml_connections: { id: 'connection_id', seed: seededSaml, initial: [] },
};

function seededSaml(given: Fields, tenant: Tenant, index: number): Fields {
  const connection_id = stringIn(given, 'connection_id') ?? seedId('saml-connection', index);
  return plantedConnection(tenant, {
    ...blankSaml(connection_id, VENDOR),
    status: 'active',
    idp_entity_id: 'https://idp.example.com',
    idp_sso_url: 'https://idp.example.com/sso',
    attribute_mapping: { email: 'email', first_name: 'firstName', last_name: 'lastName', groups: 'groups' },
    ...given,
    connection_id,
  });
}

function blankSaml(connection_id: string, url: string): Fields {
  const acs_url = `${url}/v1/b2b/sso/callback/${connection_id}`;
  return {
    connection_id,
    status: 'pending',
    idp_entity_id: '',
    display_name: '',
    idp_sso_url: '',
    acs_url,
    audience_uri: acs_url,
    signing_certificates: [],
    verification_certificates: [],
    encryption_private_keys: [],
    saml_connection_implicit_role_assignments: [],
    saml_group_implicit_role_assignments: [],
    alternative_audience_uri: '',
    identity_provider: 'generic',
    nameid_format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    alternative_acs_url: '',
    idp_initiated_auth_disabled: false,
    allow_gateway_callback: false,
    attribute_mapping: {},
  };
}

async function createSaml(call: Call): Promise<Fields> {
  const { tenant, params, body, url } = call;
  const { certificate } = await samlKeyOf(tenant);
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection = {
    ...blankSaml(newId('saml-connection'), url),
    ...pick(body, ['display_name', 'identity_provider']),
    organization_id,
    signing_certificates: [certificateEntry(tenant, certificate)],
  };
  return { connection: keep(tenant, 'saml_connections', connection, 'CREATE') };
}

/**
 * Returns a certificate as connections show it.
 *
 * @throws {ApiError} if it is invalid
 */
function certificateEntry(tenant: Tenant, text: string): Fields {
  const certificate = readCertificate(text);
  if (certificate === undefined) throw stytchError('invalid_x509_certificate', 'The certificate is not one of X.509.');
  const iso = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    certificate_id: newId('x509-certificate'),
    certificate: certificate.pem,
    issuer: certificate.issuer,
    created_at: iso(certificate.validFrom),
    expires_at: iso(certificate.validTo),
    updated_at: tenant.time(),
  };
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

/** Connections by SAML. */
export const samlConnectionFlows: Flows = {
  'sso.saml.createConnection': createSaml,
  'sso.saml.updateConnection': updateSaml,
  'sso.saml.updateByURL': updateByUrl,
  'sso.saml.deleteVerificationCertificate': deleteCertificate,
  'sso.saml.deleteEncryptionPrivateKey': deleteEncryptionKey,
};
