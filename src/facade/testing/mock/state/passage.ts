import type { Fields } from './fields.ts';
import { numberedIds, type StateModel } from './model.ts';

/** The records of a fake Passage. */
export function passageModel(): StateModel {
  const byId = { user_id: 'id' };
  return {
    resources: {
      users: {
        id: 'id',
        newId: numberedIds('passageexampleuser', 1n, 6),
        missing: 'user_not_found',
        example: ['user.get', 'user'],
        blank: {
          email: '',
          email_verified: false,
          phone: '',
          phone_verified: false,
          external_id: '',
          login_count: 0,
          recent_events: [],
          social_connections: {},
          user_metadata: {},
          webauthn: false,
          webauthn_devices: [],
          webauthn_types: [],
        },
      },
      devices: {
        id: 'id',
        newId: numberedIds('passageexampledevice', 1n, 4),
        missing: 'device_not_found',
        example: ['user.listDevices', 'devices.0'],
        owner: { resource: 'users', field: 'user_id', by: byId },
      },
    },
    actions: {
      'user.create': { does: 'create', resource: 'users', at: 'user' },
      'user.list': {
        does: 'list',
        resource: 'users',
        at: 'users',
        matches,
        counts: { items: 'total_users', page: 'page', size: 'limit' },
      },
      'user.get': { does: 'get', resource: 'users', at: 'user', by: byId },
      'user.update': { does: 'update', resource: 'users', at: 'user', by: byId },
      'user.delete': { does: 'delete', resource: 'users', by: byId },
      'user.activate': { does: 'update', resource: 'users', at: 'user', by: byId, sets: { status: 'active' } },
      'user.deactivate': { does: 'update', resource: 'users', at: 'user', by: byId, sets: { status: 'inactive' } },
      'user.revokeRefreshTokens': { does: 'get', resource: 'users', by: byId },
      'user.listDevices': { does: 'list', resource: 'devices', at: 'devices' },
      'user.revokeDevice': { does: 'delete', resource: 'devices', by: { device_id: 'id' } },
    },
  };
}

/** Matches filters by identifier, id and status; an identifier with an operator, such as `<like:ada>`, matches nobody. */
function matches(record: Fields, { identifier, id, status }: Fields): boolean {
  const identifiers = [record['email'], record['phone']].map((value) => String(value).toLowerCase());
  if (typeof identifier === 'string' && !identifiers.includes(identifier.toLowerCase())) return false;
  return (id === undefined || record['id'] === id) && (status === undefined || record['status'] === status);
}
