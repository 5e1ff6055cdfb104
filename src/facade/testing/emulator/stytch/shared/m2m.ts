import { randomUUID } from 'node:crypto';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import {
  type ClientKind,
  clientOf,
  hashSecret,
  isSecretOf,
  lastFour,
  newClientSecret,
  rotate,
  rotateCancel,
  rotateStart,
  storeSecrets,
} from './client-secrets.ts';
import { stytchError } from './errors.ts';
import { newId, seedId } from './ids.ts';
import { oauthError } from './oauth-error.ts';
import { pageOf } from './paging.ts';

/** Seconds. */
const ACCESS_TOKEN_LIFETIME = 3600;

const M2M: ClientKind = {
  kind: 'm2m_clients',
  name: 'm2m_client',
  notFound: 'm2m_client_not_found',
  alreadyRotating: 'm2m_client_already_rotating_secret',
  notRotating: 'm2m_client_not_rotating_secret',
};

/** The secret of the first client. */
const SEED_SECRET = 'example-client-secret';

/** The kinds of records of machine-to-machine clients. A seed may give a `client_secret`. */
export const m2mKinds: Readonly<Record<string, RecordKind>> = {
  m2m_clients: {
    id: 'client_id',
    seed: ({ client_secret = SEED_SECRET, ...given }, tenant, index) =>
      newClient(tenant, { client_id: seedId('m2m-client', index), ...given }, String(client_secret)),
    initial: [{ client_name: 'Example client', scopes: ['read:documents'] }],
  },
};

function newClient(tenant: Tenant, given: Fields, secret: string): Fields {
  const client: Fields = {
    client_id: newId('m2m-client'),
    client_name: '',
    client_description: '',
    status: 'active',
    scopes: [],
    trusted_metadata: {},
    ...given,
    client_secret_last_four: lastFour(secret),
  };
  storeSecrets(tenant, client['client_id'], [hashSecret(secret)]);
  return client;
}

function create({ tenant, body }: Call): Fields {
  const id = stringIn(body, 'client_id');
  if (id !== undefined && tenant.records(M2M.kind).has(id))
    throw stytchError('duplicate_m2m_client_id', 'A client with this ID already exists.');
  const given = stringIn(body, 'client_secret');
  if (given !== undefined && !isStrong(given))
    throw stytchError(
      'insecure_m2m_client_secret',
      'The client secret is not secure enough: it needs at least 8 characters, and enough different ones.',
    );
  const secret = given ?? newClientSecret();
  const fields = pick(body, ['client_id', 'client_name', 'client_description', 'scopes', 'trusted_metadata']);
  const client = tenant.records(M2M.kind).put(newClient(tenant, fields, secret));
  return { m2m_client: { ...client, client_secret: secret } };
}

/** Any measure of entropy will do: two thirds of Stytch's own secrets' variety. */
function isStrong(secret: string): boolean {
  return secret.length >= 8 && new Set(secret).size >= 5;
}

function update({ tenant, params, body }: Call): Fields {
  const client = clientOf(tenant, M2M, params['client_id']);
  const status = stringIn(body, 'status');
  if (status !== undefined && status !== 'active' && status !== 'inactive')
    throw stytchError('m2m_client_invalid_status', 'The status must be active or inactive.');
  const changes = pick(body, ['client_name', 'client_description', 'status', 'scopes', 'trusted_metadata']);
  const updated = tenant.records(M2M.kind).update(client, changes);
  return { m2m_client: updated };
}

function remove({ tenant, params }: Call): Fields {
  const client = clientOf(tenant, M2M, params['client_id']);
  tenant.records(M2M.kind).delete(client);
  tenant.records('client_secrets').delete(client);
  return { client_id: client['client_id'] };
}

function search({ tenant, body }: Call): Fields {
  const query = objectIn(body, 'query');
  const tests = objectsIn(query, 'operands').map(operandTest);
  const isAny = query['operator'] === 'OR';
  const matches = (client: Fields): boolean =>
    tests.length === 0 || (isAny ? tests.some((test) => test(client)) : tests.every((test) => test(client)));
  const { results, total, next_cursor } = pageOf(tenant.records(M2M.kind).filter(matches), body, 'client_id');
  return { m2m_clients: results, results_metadata: { total, next_cursor } };
}

function operandTest({ filter_name: name, filter_value: value }: Fields): (client: Fields) => boolean {
  if (name !== 'client_id' && name !== 'client_name' && name !== 'scopes')
    throw stytchError('m2m_search_filter_name_not_recognized', 'The filter_name was not recognized.');
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw stytchError(
      'm2m_search_expected_array_of_strings',
      `The filter_value of ${name} must be an array of strings.`,
    );
  const wanted = new Set<string>(value);
  return (client) => stringsIn(client, name).some((held) => wanted.has(held));
}

/**
 * Issues a machine's token: `client_credentials` at the token endpoint.
 *
 * @throws {ApiError} in the form of OAuth 2.0
 */
export function clientCredentialsToken(tenant: Tenant, params: Fields): Fields {
  const client = tenant.records(M2M.kind).get(params['client_id']);
  if (client?.['status'] !== 'active' || !isSecretOf(tenant, client['client_id'], params['client_secret']))
    throw oauthError(401, 'invalid_client', 'Client authentication failed.');
  const held = stringsIn(client, 'scopes');
  const asked = (stringIn(params, 'scope') ?? '').split(' ').filter((scope) => scope !== '');
  if (!asked.every((scope) => held.includes(scope)))
    throw oauthError(400, 'invalid_scope', 'The client does not hold all requested scopes.');
  const now = Math.floor(tenant.clock.now() / 1000);
  const access_token = tenant.keys.sign({
    sub: client['client_id'],
    scope: (asked.length > 0 ? asked : held).join(' '),
    iss: tenant.keys.issuer,
    aud: tenant.keys.audience,
    iat: now,
    nbf: now,
    exp: now + ACCESS_TOKEN_LIFETIME,
    jti: randomUUID(),
  });
  return { access_token, token_type: 'bearer', expires_in: ACCESS_TOKEN_LIFETIME };
}

/** Machines' clients: managing them and their secrets. Their token is that of {@link clientCredentialsToken}. */
export const m2mFlows: Flows = {
  'm2m.clients.create': create,
  'm2m.clients.get': ({ tenant, params }) => ({ m2m_client: clientOf(tenant, M2M, params['client_id']) }),
  'm2m.clients.update': update,
  'm2m.clients.delete': remove,
  'm2m.clients.search': search,
  'm2m.clients.secrets.rotateStart': (call) => rotateStart(call, M2M),
  'm2m.clients.secrets.rotateCancel': (call) => rotateCancel(call, M2M),
  'm2m.clients.secrets.rotate': (call) => rotate(call, M2M),
};
