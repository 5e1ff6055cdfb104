import type { Call, Flow, Flows } from '../call.ts';
import { type Fields, numberIn, objectsIn, omit, pick, stringIn, stringsIn } from '../fields.ts';
import { randomToken } from '../grants.ts';
import type { Tenant } from '../tenant.ts';
import { DONE, doesNotExist, newId, seedId, validationError } from './format.ts';
import { pageOf } from './lists.ts';
import { created, updated } from './users.ts';

/** Seconds. */
const TOKEN_LIFETIME = 3600;
const TOKEN_STATUSES: readonly unknown[] = ['initial', 'consumed', 'used', 'invalidated'];

/** The connect token and the webhook endpoint with which an emulator starts. */
export const FIRST_TOKEN: Fields = { data: { displayName: 'Ada Example', identifier: 'ada@example.com' } };
export const FIRST_ENDPOINT: Fields = { url: 'https://app.example.com/webhooks', subscribedEvents: ['user.created'] };

export function seededToken(given: Fields, tenant: Tenant, index: number): Fields {
  return newToken(tenant, { id: seedId('cto', index), tokenType: 'passkey-append', ...given });
}

function newToken(tenant: Tenant, given: Fields): Fields {
  return {
    id: newId('cto'),
    connectTokenStatus: 'initial',
    expires: Math.floor(tenant.clock.now() / 1000) + TOKEN_LIFETIME,
    ...given,
  };
}

function createToken({ tenant, body }: Call): Fields {
  const lifetime = numberIn(body, 'maxLifetimeInSeconds') ?? TOKEN_LIFETIME;
  const token = tenant.records('connectTokens').put(
    newToken(tenant, {
      tokenType: body['type'],
      data: body['data'],
      expires: Math.floor(tenant.clock.now() / 1000) + lifetime,
    }),
  );
  // Shown once.
  return { ...token, secret: `ctk1_${randomToken()}` };
}

function tokenOf({ tenant, params }: Call): Fields {
  const token = tenant.records('connectTokens').get(params['connectTokenID']);
  if (token === undefined) throw doesNotExist('connectTokenID');
  return token;
}

function updateToken(call: Call): Fields {
  const { status } = call.body;
  if (!TOKEN_STATUSES.includes(status)) throw validationError({ field: 'status', message: 'must be a valid value' });
  call.tenant.records('connectTokens').update(tokenOf(call), { connectTokenStatus: status });
  return DONE;
}

function deleteToken(call: Call): Fields {
  call.tenant.records('connectTokens').delete(tokenOf(call));
  return DONE;
}

function listTokens({ tenant, params }: Call): Fields {
  const aliases = { status: 'connectTokenStatus', type: 'tokenType' };
  const { items, paging } = pageOf(tenant.records('connectTokens').all(), params, aliases);
  return { connectTokens: items, paging };
}

/** Returns the endpoint of a seed. */
export function seededEndpoint(given: Fields, tenant: Tenant, index: number): Fields {
  return newEndpoint(tenant, { id: seedId('whe', index), ...given });
}

function newEndpoint(tenant: Tenant, given: Fields): Fields {
  return {
    id: newId('whe'),
    basicAuthUsername: '',
    basicAuthPassword: '',
    customHeaders: {},
    subscribedEvents: [],
    ...created(tenant),
    ...given,
  };
}

const ENDPOINT_FIELDS = ['url', 'basicAuthUsername', 'basicAuthPassword', 'subscribedEvents', 'customHeaders'];

function rejectUrl(url: unknown): void {
  if (url !== undefined && (typeof url !== 'string' || !/^https?:/.test(url) || !URL.canParse(url)))
    throw validationError({ field: 'url', message: 'must be a valid URL' });
}

function createEndpoint({ tenant, body }: Call): Fields {
  rejectUrl(body['url']);
  return tenant.records('webhookEndpoints').put(newEndpoint(tenant, pick(body, ENDPOINT_FIELDS)));
}

function endpointOf({ tenant, params }: Call): Fields {
  const endpoint = tenant.records('webhookEndpoints').get(params['webhookEndpointID']);
  if (endpoint === undefined) throw doesNotExist('webhookEndpointID');
  return endpoint;
}

function updateEndpoint(call: Call): Fields {
  rejectUrl(call.body['url']);
  const changes = { ...pick(call.body, ENDPOINT_FIELDS), ...updated(call.tenant) };
  return call.tenant.records('webhookEndpoints').update(endpointOf(call), changes);
}

function deleteEndpoint(call: Call): Fields {
  call.tenant.records('webhookEndpoints').delete(endpointOf(call));
  return DONE;
}

const CONFIG = 'connect';

function config(tenant: Tenant): Fields {
  return tenant.records('config').get(CONFIG) ?? { id: CONFIG };
}

function setConfig({ tenant, body }: Call): Fields {
  return shownConfig(tenant.records('config').put({ ...config(tenant), ...body, id: CONFIG }));
}

function shownConfig(fields: Fields): Fields {
  return omit(fields, 'id');
}

function setCname({ tenant, body }: Call): Fields {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(String(body['cname'])))
    throw validationError({ field: 'cname', message: 'must be a valid domain' });
  tenant.records('config').put({ id: 'project', cname: body['cname'] });
  return DONE;
}

/** The flows of a simple kind of records: create, list, update and delete under a name. */
function simpleFlows(
  name: string,
  kind: string,
  { prefix, param }: { readonly prefix: string; readonly param: string },
): Flows {
  const recordOf = ({ tenant, params }: Call): Fields => {
    const record = tenant.records(kind).get(params[param]);
    if (record === undefined) throw doesNotExist(param);
    return record;
  };
  const list: Flow = ({ tenant, params }) => {
    const { items, paging } = pageOf(tenant.records(kind).all(), params);
    return { [name]: items, paging };
  };
  return {
    [`${name}.list`]: list,
    [`${name}.create`]: ({ tenant, body }) =>
      tenant.records(kind).put({ id: newId(prefix), ...body, ...created(tenant) }),
    [`${name}.update`]: (call) =>
      call.tenant.records(kind).update(recordOf(call), { ...call.body, ...updated(call.tenant) }),
    [`${name}.delete`]: (call) => {
      call.tenant.records(kind).delete(recordOf(call));
      return DONE;
    },
  };
}

function listProcesses({ tenant, body }: Call): Fields {
  const ids = stringsIn(body, 'processIDs');
  return { processes: tenant.records('processes').filter(({ id }) => ids.length === 0 || ids.includes(String(id))) };
}

function searchProcesses({ tenant, body }: Call): Fields {
  const names = ['applicationID', 'osName', 'visitorCategory', 'identifier', 'loginCompleted'];
  const found = tenant
    .records('processes')
    .filter((process) => names.every((name) => body[name] === undefined || body[name] === process[name]));
  const { items, paging } = pageOf(found, { page: body['page'], pageSize: body['pageSize'] });
  return { processes: items, paging };
}

function processMetadata({ tenant, params }: Call): Fields {
  const found = tenant.records('processes').get(params['processID']);
  if (found === undefined) throw doesNotExist('processID');
  return found;
}

/** Notes the process of a ceremony, so that searches find it. */
export function noteProcess(tenant: Tenant, body: Fields, changes: Fields): void {
  const id = stringIn(body, 'processID');
  if (id === undefined) return;
  const known = tenant.records('processes').get(id) ?? { id, created: tenant.time() };
  tenant.records('processes').put({ ...known, ...changes });
}

/** Counts what happened by days. */
function statistics({ tenant }: Call): Fields {
  const days = new Map<string, number>();
  for (const { at } of tenant.events.list()) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return { stats: [...days].map(([day, events]) => ({ day, events })) };
}

function exportFile(tenant: Tenant, type: string): Fields {
  const rows =
    type === 'credentials'
      ? tenant.records('credentials').all()
      : tenant.events.list().map(({ at, type: name }) => ({ at, name }));
  return { filename: `${type}.json`, sizeBytes: Buffer.byteLength(JSON.stringify(rows)), created: tenant.time() };
}

const EXPORTS: readonly unknown[] = ['credentials', 'connect-timeseries'];

function exportTypeOf({ params }: Call): string {
  if (!EXPORTS.includes(params['exportType']))
    throw validationError({ field: 'exportType', message: 'must be a valid value' });
  return String(params['exportType']);
}

/** Minutes. */
const LINK_LIFETIME = 15;

function downloadLink(call: Call): Fields {
  const type = exportTypeOf(call);
  if (call.params['filename'] !== `${type}.json`) throw doesNotExist('filename');
  const { token } = call.tenant.grants.issue('export', LINK_LIFETIME * 60_000, { type });
  return { link: `${call.url}/exports/${token}` };
}

/** Connect besides passkeys: tokens, settings, applications, processes, exports; and webhook endpoints. */
export const connectFlows: Flows = {
  'connectTokens.create': createToken,
  'connectTokens.update': updateToken,
  'connectTokens.delete': deleteToken,
  'connectTokens.list': listTokens,
  'webhookEndpoints.list': ({ tenant }) => ({ webhookEndpoints: tenant.records('webhookEndpoints').all() }),
  'webhookEndpoints.create': createEndpoint,
  'webhookEndpoints.update': updateEndpoint,
  'webhookEndpoints.delete': deleteEndpoint,
  'projectConfig.updateCname': setCname,
  'connectConfig.get': ({ tenant }) => shownConfig(config(tenant)),
  'connectConfig.create': setConfig,
  'connectConfig.update': setConfig,
  ...simpleFlows('identifierWhitelists', 'identifierWhitelists', { prefix: 'iwl', param: 'identifierWhitelistID' }),
  ...simpleFlows('connectApplications', 'connectApplications', { prefix: 'app', param: 'applicationID' }),
  ...simpleFlows('androidAppConfigs', 'androidAppConfigs', { prefix: 'aac', param: 'androidAppConfigID' }),
  'connectProcesses.list': listProcesses,
  'connectProcesses.search': searchProcesses,
  'connectProcesses.metadata': processMetadata,
  'stats.byTime': statistics,
  'exports.list': (call) => ({ exports: [exportFile(call.tenant, exportTypeOf(call))] }),
  'exports.downloadLink': downloadLink,
};

/** The rows of an export whose link was opened. */
export function exportedRows(tenant: Tenant, token: unknown): readonly Fields[] {
  const found = tenant.grants.look('export', token);
  if (found.state !== 'good') throw doesNotExist('filename');
  if (found.grant.data['type'] === 'credentials') return tenant.records('credentials').all();
  return objectsIn({ rows: tenant.events.list().map(({ at, type }) => ({ at, type })) }, 'rows');
}
