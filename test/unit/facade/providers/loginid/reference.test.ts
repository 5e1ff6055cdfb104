import { expect, it } from 'vitest';
import type { LoginID } from '../../../../../src/loginid.ts';
import { respondingWith, serviceTokenOf, setUp } from './helpers.ts';

// The functions of the vendor's Python reference, as methods of the client. `create_tx` and the functions about tokens are
// in transactions.test.ts, verify-transaction.test.ts, sessions.test.ts and client.test.ts, `wait_code` in wait-code.test.ts.

const USER = { username: 'ada@example.com' };
const ID = { user_id: 'user-1' };
const CODE = { ...USER, code_type: 'short', purpose: 'temporary_authentication', authorize: false } as const;
const WITH_CODE = { ...CODE, code: '123456' };
const KEY = { ...USER, credential: { uuid: 'cred-1', name: 'Key' } };
/** Has what the responses of all these operations must have. */
const RESPONSE = {
  id: 'user-1',
  code: '123456',
  is_authorized: true,
  deleted_at: 'x',
  credentials: [],
  credential: {},
};

type Call = (loginid: LoginID) => PromiseLike<unknown>;

it.each<[python: string, request: string, scope: string, call: Call]>([
  ['generate_code', 'POST /codes/short/generate', 'codes.generate', ({ codes }) => codes.generate(CODE)],
  ['authorize_code', 'POST /codes/short/authorize', 'codes.authorize', ({ codes }) => codes.authorize(WITH_CODE)],
  [
    'invalidate_all_codes',
    'POST /codes/short/invalidate-all',
    'codes.invalidate',
    ({ codes }) => codes.invalidateAll(CODE),
  ],
  ['get_credentials', 'POST /credentials/list', 'credentials.list', ({ credentials }) => credentials.list(USER)],
  ['rename_credential', 'POST /credentials/rename', 'credentials.rename', ({ credentials }) => credentials.rename(KEY)],
  ['revoke_credential', 'POST /credentials/revoke', 'credentials.revoke', ({ credentials }) => credentials.revoke(KEY)],
  ['get_user', 'POST /manage/users/retrieve', 'users.retrieve', ({ users }) => users.retrieve(USER)],
  ['add_user_without_credentials', 'POST /manage/users', 'users.create', ({ users }) => users.create(USER)],
  [
    'deactivate_user_by_id',
    'PUT /manage/users/user-1/deactivate',
    'users.deactivate',
    ({ users }) => users.deactivate(ID),
  ],
  ['activate_user_by_id', 'PUT /manage/users/user-1/activate', 'users.activate', ({ users }) => users.activate(ID)],
  ['delete_by_user_id', 'DELETE /manage/users/user-1', 'users.delete', ({ users }) => users.deleteById(ID)],
  ['delete_by_username', 'POST /manage/users/delete', 'users.delete', ({ users }) => users.deleteByUsername(USER)],
])('%s is %s with scope %s', async (_, request, scope, call) => {
  const { loginid, issuer } = setUp({ respond: respondingWith(RESPONSE) });
  const isDeletion = scope === 'users.delete';
  expect(await call(loginid)).toEqual(isDeletion ? undefined : RESPONSE);
  const [sent, ...others] = issuer.apiRequests;
  expect(others).toEqual([]);
  expect(`${sent?.method} ${sent?.url.pathname}`).toBe(request);
  expect(sent && serviceTokenOf(sent)?.claims['type']).toBe(scope);
});
