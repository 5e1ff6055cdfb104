import { fieldsAt, pick } from './fields.ts';
import { type Action, type StateModel, uuidIds } from './model.ts';

/** The records of a fake LoginID. */
export function loginIdModel(): StateModel {
  const byId = { user_id: 'id' };
  const byName = { username: 'username' };
  const listed: Action = {
    does: 'list',
    resource: 'credentials',
    at: 'credentials',
    repeats: { user_id: 'user_id' },
    matches: (record, { status }) => status === undefined || record['status'] === status,
  };
  const changed: Action = {
    does: 'update',
    resource: 'credentials',
    at: 'credential',
    by: { 'credential.uuid': 'uuid' },
    repeats: { user_id: 'user_id' },
  };
  return {
    resources: {
      users: {
        id: 'id',
        newId: uuidIds(''),
        missing: 'user_not_found',
        example: ['users.retrieve', ''],
        blank: { contacts: [] },
      },
      credentials: {
        id: 'uuid',
        newId: (number) => uuidIds('')(number + 1),
        missing: 'credential_not_found',
        example: ['credentials.list', 'credentials.0'],
        read: (body) => pick(fieldsAt(body, 'credential'), ['name']),
        owner: { resource: 'users', field: 'user_id', by: { ...byId, ...byName } },
      },
    },
    actions: {
      'users.create': { does: 'create', resource: 'users', at: '' },
      'users.retrieve': { does: 'get', resource: 'users', at: '', by: byName },
      'users.deleteByUsername': { does: 'delete', resource: 'users', by: byName },
      'users.deleteById': { does: 'delete', resource: 'users', by: byId },
      'users.activate': { does: 'update', resource: 'users', at: '', by: byId, sets: { status: 'active' } },
      'users.deactivate': { does: 'update', resource: 'users', at: '', by: byId, sets: { status: 'inactive' } },
      'credentials.list': listed,
      'credentials.listByQuery': listed,
      'credentials.rename': changed,
      'credentials.revoke': { ...changed, sets: { status: 'revoked' } },
    },
  };
}
