import { isObject } from '../../../../options/validators.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, pick, stringIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { newId, seedId } from '../shared/ids.ts';
import { organizationOf } from './organizations.ts';
import { fetchText, keep, ownConnection, plantedConnection, requireUrl, VENDOR } from './sso-connections.ts';

/** The kind of records of connections by OpenID Connect. Those of a seed are active, with whatever it does not say filled in. */
export const oidcConnectionKinds: Readonly<Record<string, RecordKind>> = {
  oidc_connections: { id: 'connection_id', seed: seededOidc, initial: [] },
};

function seededOidc(given: Fields, tenant: Tenant, index: number): Fields {
  const connection_id = stringIn(given, 'connection_id') ?? seedId('oidc-connection', index);
  const idp = 'https://idp.example.com';
  return plantedConnection(tenant, {
    ...blankOidc(connection_id, VENDOR),
    status: 'active',
    issuer: idp,
    client_id: 'example-client',
    client_secret: 'example-client-secret',
    ...Object.fromEntries(Object.keys(OIDC_URLS).map((name) => [name, `${idp}/${name.replace('_url', '')}`])),
    ...given,
    connection_id,
  });
}

function blankOidc(connection_id: string, url: string): Fields {
  return {
    connection_id,
    status: 'pending',
    display_name: '',
    redirect_url: `${url}/v1/b2b/sso/callback/${connection_id}`,
    ...Object.fromEntries(OIDC_REQUIRED.map((name) => [name, ''])),
    identity_provider: 'generic',
    custom_scopes: '',
    attribute_mapping: {},
  };
}

function createOidc({ tenant, params, body, url }: Call): Fields {
  const { organization_id } = organizationOf(tenant, params['organization_id']);
  const connection = {
    ...blankOidc(newId('oidc-connection'), url),
    ...pick(body, ['display_name', 'identity_provider']),
    organization_id,
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

/** Connections by OpenID Connect. */
export const oidcConnectionFlows: Flows = {
  'sso.oidc.createConnection': createOidc,
  'sso.oidc.updateConnection': updateOidc,
};
