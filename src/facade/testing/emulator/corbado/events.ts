import type { Call, Flows } from '../call.ts';
import { type Fields, pick } from '../fields.ts';
import type { Tenant } from '../tenant.ts';
import { DONE, doesNotExist, newId, seedId } from './format.ts';
import { pageOf } from './lists.ts';
import { created, userOf } from './users.ts';

/** The event with which an emulator starts. */
export const FIRST_EVENT: Fields = { eventType: 'login-explicit-abort' };

/** Returns the passkey event of a seed. */
export function seededEvent(given: Fields, tenant: Tenant, index: number): Fields {
  const userID = tenant.records('users').all()[0]?.['userID'] ?? '';
  return newEvent(tenant, { passkeyEventID: seedId('pke', index), userID, ...given });
}

function newEvent(tenant: Tenant, given: Fields): Fields {
  const { created: time, createdMs } = created(tenant);
  return { passkeyEventID: newId('pke'), created: time, createdMs, ...given };
}

function createPasskeyEvent({ tenant, params, body }: Call): Fields {
  const { userID } = userOf(tenant, params['userID']);
  const names = ['eventType', 'expires', 'processID', 'clientEnvID', 'credentialID'];
  return tenant.records('passkeyEvents').put(newEvent(tenant, { userID, ...pick(body, names) }));
}

function listPasskeyEvents({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const { items, paging } = pageOf(
    tenant.records('passkeyEvents').filter(({ userID }) => userID === user['userID']),
    params,
  );
  return { passkeyEvents: items, paging };
}

function deletePasskeyEvent({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const event = tenant.records('passkeyEvents').get(params['passkeyEventID']);
  if (event === undefined || event['userID'] !== user['userID']) throw doesNotExist('passkeyEventID');
  tenant.records('passkeyEvents').delete(event);
  return DONE;
}

/** Notes an event of the application's own login, and the device that it came from. */
function createAuthEvent({ tenant, params, body }: Call): Fields {
  const { userID } = userOf(tenant, params['userID']);
  noteDevice(tenant, userID, body['clientInformation']);
  const { created: time, createdMs } = created(tenant);
  return tenant.records('authEvents').put({
    authEventID: newId('aev'),
    userID,
    ...pick(body, ['username', 'eventType', 'method', 'status']),
    created: time,
    createdMs,
  });
}

/** Remembers the browser of a request. */
function noteDevice(tenant: Tenant, userID: unknown, information: unknown): void {
  const { userAgent, clientEnvHandle, javascriptFingerprint, parsedDeviceInfo } = (information ?? {}) as Fields;
  const handle = clientEnvHandle ?? userAgent;
  const devices = tenant.records('clientEnvs');
  if (devices.find((device) => device['userID'] === userID && device['handle'] === handle) !== undefined) return;
  const device = (parsedDeviceInfo ?? {}) as Fields;
  devices.put({
    id: newId('cle'),
    handle: handle ?? '',
    browserName: device['browserName'] ?? '',
    browserVersion: device['browserVersion'] ?? '',
    osName: device['osName'] ?? '',
    osVersion: device['osVersion'] ?? '',
    userAgent: userAgent ?? '',
    jsFingerprint: javascriptFingerprint ?? '',
    createdMs: tenant.clock.now(),
    userID,
  });
}

function ofUser(kind: string) {
  return ({ tenant, params }: Call): Fields => {
    const user = userOf(tenant, params['userID']);
    return { [kind]: tenant.records(kind).filter(({ userID }) => userID === user['userID']) };
  };
}

/** Events, devices and password managers of users. */
export const eventFlows: Flows = {
  'users.passkeyEvents.create': createPasskeyEvent,
  'users.passkeyEvents.list': listPasskeyEvents,
  'users.passkeyEvents.delete': deletePasskeyEvent,
  'users.authEvents.create': createAuthEvent,
  'users.clientEnvs.list': ofUser('clientEnvs'),
  'users.passwordManagers.list': ofUser('passwordManagers'),
};
