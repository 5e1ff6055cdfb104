import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import type { Fields } from '../fields.ts';
import type { Tenant } from '../tenant.ts';
import { userOf } from './users.ts';

/** The passkey with which an emulator starts. */
export const FIRST_DEVICE: Fields = { friendly_name: 'Example phone' };

/** Returns the device of a seed. Without a `user_id` it is the first user's. */
export function seededDevice(given: Fields, tenant: Tenant, index: number): Fields {
  const now = tenant.time();
  const id = `passageexampledevice${String(index + 1).padStart(4, '0')}`;
  return {
    id,
    cred_id: id,
    user_id: tenant.records('users').all()[0]?.['id'] ?? '',
    friendly_name: 'Passkey',
    type: 'passkey',
    usage_count: 0,
    icons: { light: null, dark: null },
    created_at: now,
    updated_at: now,
    last_login_at: now,
    ...given,
  };
}

function list({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  return { devices: tenant.records('devices').filter(({ user_id }) => user_id === user['id']) };
}

function revoke({ tenant, params }: Call): undefined {
  const user = userOf(tenant, params['user_id']);
  const device = tenant.records('devices').get(params['device_id']);
  if (device === undefined || device['user_id'] !== user['id'])
    throw new ApiError(404, 'device_not_found', 'the user has no such device');
  tenant.records('devices').delete(device);
}

/** The passkeys of users. */
export const deviceFlows: Flows = { 'user.listDevices': list, 'user.revokeDevice': revoke };
