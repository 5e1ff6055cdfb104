import type { Call, Flows } from '../../call.ts';
import { type Fields, pick, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import {
  type ClientKind,
  clientOf,
  hashSecret,
  lastFour,
  newClientSecret,
  rotate,
  rotateCancel,
  rotateStart,
  storeSecrets,
} from './client-secrets.ts';
import { stytchError } from './errors.ts';
import { newId, seedId } from './ids.ts';
import { pageOf } from './paging.ts';

const CLIENT_TYPES: ReadonlySet<string> = new Set([
  'first_party',
  'first_party_public',
  'third_party',
  'third_party_public',
]);

/** Connected apps as clients with secrets. */
export const CONNECTED_APP: ClientKind = {
  kind: 'connected_apps',
  name: 'connected_app',
  notFound: 'connected_app_not_found',
  alreadyRotating: 'connected_app_already_rotating_secret',
  notRotating: 'connected_app_not_rotating_secret',
};

/** The secret of the first app. */
const SEED_SECRET = 'example-client-secret';

/** The kinds of records of connected apps. A seed may give a `client_secret`. */
export const connectedAppKinds: Readonly<Record<string, RecordKind>> = {
  connected_apps: {
    id: 'client_id',
    seed: ({ client_secret = SEED_SECRET, ...given }, tenant, index) =>
      newApp(tenant, { client_id: seedId('connected-app', index), ...given }, String(client_secret)),
    initial: [
      {
        client_name: 'Example app',
        client_type: 'third_party',
        redirect_urls: ['http://localhost:3000/callback'],
      },
    ],
  },
};

/** Public clients cannot keep a secret. */
export function isPublic({ client_type }: Fields): boolean {
  return String(client_type).endsWith('_public');
}

/** First-party apps need no consent. */
export function isFirstParty({ client_type }: Fields): boolean {
  return String(client_type).startsWith('first_party');
}

function newApp(tenant: Tenant, given: Fields, secret: string): Fields {
  const app: Fields = {
    client_id: newId('connected-app'),
    client_name: '',
    client_description: '',
    status: 'active',
    client_type: 'third_party',
    redirect_urls: [],
    full_access_allowed: false,
    access_token_expiry_minutes: 60,
    access_token_template_content: '',
    id_token_template_content: '',
    post_logout_redirect_urls: [],
    bypass_consent_for_offline_access: false,
    creation_method: 'api',
    ...given,
  };
  if (isPublic(app)) return app;
  storeSecrets(tenant, app['client_id'], [hashSecret(secret)]);
  return { ...app, client_secret_last_four: lastFour(secret) };
}

const EDITABLE = [
  'client_name',
  'client_description',
  'redirect_urls',
  'full_access_allowed',
  'access_token_expiry_minutes',
  'access_token_custom_audience',
  'access_token_template_content',
  'id_token_template_content',
  'post_logout_redirect_urls',
  'logo_url',
  'bypass_consent_for_offline_access',
];

function create({ tenant, body }: Call): Fields {
  const type = stringIn(body, 'client_type') ?? '';
  if (!CLIENT_TYPES.has(type))
    throw stytchError('invalid_connected_app_type', 'The client_type is not one of the known types.');
  checkApp({ ...body, client_type: type });
  const secret = newClientSecret();
  const app = newApp(tenant, { ...pick(body, EDITABLE), client_type: type }, secret);
  tenant.records(CONNECTED_APP.kind).put(app);
  return { connected_app: isPublic(app) ? app : { ...app, client_secret: secret } };
}

function update({ tenant, params, body }: Call): Fields {
  const app = clientOf(tenant, CONNECTED_APP, params['client_id']);
  const changes = pick(body, EDITABLE);
  checkApp({ ...app, ...changes });
  return { connected_app: tenant.records(CONNECTED_APP.kind).update(app, changes) };
}

function checkApp(app: Fields): void {
  if (app['full_access_allowed'] === true && !isFirstParty(app))
    throw stytchError('third_party_clients_cannot_use_full_access', 'Third-party clients cannot have full access.');
  if (app['bypass_consent_for_offline_access'] === true && !isFirstParty(app))
    throw stytchError(
      'third_party_clients_require_consent_for_offline_access',
      'Third-party clients need consent for offline access.',
    );
  const minutes = app['access_token_expiry_minutes'];
  if (minutes !== undefined && (typeof minutes !== 'number' || minutes < 1))
    throw stytchError('idp_invalid_access_token_expiry_minutes', 'The expiry must be at least one minute.');
  for (const url of stringsIn(app, 'redirect_urls'))
    if (!URL.canParse(url))
      throw stytchError('connected_app_redirect_url_must_include_scheme', 'A redirect URL must be absolute.');
}

function remove({ tenant, params }: Call): Fields {
  const app = clientOf(tenant, CONNECTED_APP, params['client_id']);
  tenant.records(CONNECTED_APP.kind).delete(app);
  tenant.records('client_secrets').delete(app);
  tenant.records('consents').deleteWhere(({ client_id }) => client_id === app['client_id']);
  return { client_id: app['client_id'] };
}

function search({ tenant, body }: Call): Fields {
  const { results, total, next_cursor } = pageOf(tenant.records(CONNECTED_APP.kind).all(), body, 'client_id');
  return { connected_apps: results, results_metadata: { total, next_cursor } };
}

/** Rotates a secret, if the app has one. */
function withSecret(flow: (call: Call, kind: ClientKind) => Fields): (call: Call) => Fields {
  return (call) => {
    if (isPublic(clientOf(call.tenant, CONNECTED_APP, call.params['client_id'])))
      throw stytchError('public_connected_apps_do_not_have_secrets', 'Public connected apps have no secrets.');
    return flow(call, CONNECTED_APP);
  };
}

/** Connected apps: managing them and their secrets. */
export const connectedAppFlows: Flows = {
  'connectedApp.clients.create': create,
  'connectedApp.clients.get': ({ tenant, params }) => ({
    connected_app: clientOf(tenant, CONNECTED_APP, params['client_id']),
  }),
  'connectedApp.clients.update': update,
  'connectedApp.clients.delete': remove,
  'connectedApp.clients.search': search,
  'connectedApp.clients.secrets.rotateStart': withSecret(rotateStart),
  'connectedApp.clients.secrets.rotateCancel': withSecret(rotateCancel),
  'connectedApp.clients.secrets.rotate': withSecret(rotate),
};
