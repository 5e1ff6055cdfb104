import type { TestIssuer } from '../../issuer/test-issuer.ts';
import { type Fields, fieldsAt, pick } from './fields.ts';
import { type Action, type StateModel, uuidIds } from './model.ts';

/** The records of a fake of LoginID's FIDO2 API. A request's token is not read: all users' passkeys are one list. */
export function loginIdV2Model(issuer: TestIssuer<'loginid-v2'>): StateModel {
  const byId = { id: 'userId' };
  const login: Pick<Action, 'repeats' | 'mints'> = {
    repeats: { userId: 'userId' },
    mints: {
      at: 'jwtAccess',
      mint: async ({ userId, username }) => issuer.mint({ userId: String(userId), username: String(username) }),
    },
  };
  const byPasskey: Omit<Action, 'does'> = {
    ...login,
    resource: 'passkeys',
    repeats: { ...login.repeats, passkeyId: 'id' },
  };
  return {
    resources: {
      profiles: {
        id: 'userId',
        newId: uuidIds(''),
        missing: 'not_found',
        example: ['auth.codeVerify', ''],
        first: { username: 'ada@example.com' },
      },
      passkeys: {
        id: 'id',
        newId: (number) => uuidIds('')(number + 1),
        missing: 'not_found',
        example: ['passkeys.list', '0'],
        read: readPasskey,
        owner: { resource: 'profiles', field: 'userId', by: {}, copies: ['username'] },
      },
    },
    actions: {
      'passkeys.list': { does: 'list', resource: 'passkeys', at: '' },
      'passkeys.rename': { does: 'update', resource: 'passkeys' },
      'passkeys.delete': { does: 'delete', resource: 'passkeys' },
      'reg.complete': { ...byPasskey, does: 'create' },
      'auth.complete': { ...byPasskey, does: 'get', by: { 'assertionResult.credentialId': 'credentialId' } },
      'auth.codeVerify': { ...login, does: 'get', resource: 'profiles', by: { 'user.username': 'username' } },
      'profile.delete': { does: 'delete', resource: 'profiles', by: byId },
      'profile.emailUpdate': { does: 'update', resource: 'profiles', by: byId },
      'profile.phoneUpdate': { does: 'update', resource: 'profiles', by: byId },
      'profile.phoneDelete': { does: 'update', resource: 'profiles', by: byId },
      'profile.emailVerify': { does: 'update', resource: 'profiles', by: { username: 'username' } },
      'profile.phoneVerify': { does: 'update', resource: 'profiles', by: { username: 'username' } },
    },
  };
}

/** Reads a passkey from the end of a registration, or from its new name. */
function readPasskey(body: Fields): Fields {
  const { passkeyName: name } = body;
  return {
    ...pick(body, ['name']),
    ...(name !== undefined && { name }),
    ...pick(fieldsAt(body, 'creationResult'), ['credentialId']),
  };
}
