import { expect, it } from 'vitest';
import type { LoginID } from '../../../../../src/loginid.ts';
import { respondingWith, serviceTokenOf, setUp } from './helpers.ts';

// The functions of the vendor's Python reference, as methods of the client. `create_tx` and the functions about tokens are
// in transactions.test.ts, verify-transaction.test.ts, sessions.test.ts and client.test.ts, `wait_code` in wait-code.test.ts.

const USER = { username: 'ada@example.com' };
const ID = { user_id: 'user-1' };
const CODE = { ...USER, code_type: 'short', purpose: 'temporary_authentication' } as const;
const PROFILE = { id: 'user-1', username: 'ada@example.com', namespace_id: 'ns-1' };
const CREDENTIAL = { uuid: 'cred-1', name: 'Key', type: 'fido2', status: 'active' };

type Call = (loginid: LoginID) => PromiseLike<unknown>;

it.each<[python: string, request: string, scope: string, response: unknown, call: Call]>([
  [
    'generate_code',
    'POST /codes/short/generate',
    'codes.generate',
    { code: '123456', is_authorized: false },
    ({ codes }) => codes.generate({ ...CODE, authorize: false }),
  ],
  [
    'authorize_code',
    'POST /codes/short/authorize',
    'codes.authorize',
    { is_authorized: true },
    ({ codes }) => codes.authorize({ ...CODE, code: '123456' }),
  ],
  [
    'invalidate_all_codes',
    'POST /codes/short/invalidate-all',
    'codes.invalidate',
    { deleted_at: '2026-01-01T00:00:00Z' },
    ({ codes }) => codes.invalidateAll(CODE),
  ],
  [
    'get_credentials',
    'POST /credentials/list',
    'credentials.list',
    { user_id: 'user-1', credentials: [CREDENTIAL] },
    ({ credentials }) => credentials.list(USER),
  ],
  [
    'rename_credential',
    'POST /credentials/rename',
    'credentials.rename',
    { credential: CREDENTIAL },
    ({ credentials }) => credentials.rename({ ...USER, credential: { uuid: 'cred-1', name: 'Key' } }),
  ],
  [
    'revoke_credential',
    'POST /credentials/revoke',
    'credentials.revoke',
    { credential: CREDENTIAL },
    ({ credentials }) => credentials.revoke({ ...USER, credential: { uuid: 'cred-1' } }),
  ],
  ['get_user', 'POST /manage/users/retrieve', 'users.retrieve', PROFILE, ({ users }) => users.retrieve(USER)],
  ['add_user_without_credentials', 'POST /manage/users', 'users.create', PROFILE, ({ users }) => users.create(USER)],
  [
    'deactivate_user_by_id',
    'PUT /manage/users/user-1/deactivate',
    'users.deactivate',
    PROFILE,
    ({ users }) => users.deactivate(ID),
  ],
  [
    'activate_user_by_id',
    'PUT /manage/users/user-1/activate',
    'users.activate',
    PROFILE,
    ({ users }) => users.activate(ID),
  ],
  ['delete_by_user_id', 'DELETE /manage/users/user-1', 'users.delete', undefined, ({ users }) => users.deleteById(ID)],
  [
    'delete_by_username',
    'POST /manage/users/delete',
    'users.delete',
    undefined,
    ({ users }) => users.deleteByUsername(USER),
  ],
])('%s is %s with scope %s', async (_, request, scope, response, call) => {
  const { loginid, issuer } = setUp({
    respond: response === undefined ? () => new Response(null, { status: 204 }) : respondingWith(response),
  });
  expect(await call(loginid)).toEqual(response);
  const [sent, ...others] = issuer.apiRequests;
  expect(others).toEqual([]);
  expect(`${sent?.method} ${sent?.url.pathname}`).toBe(request);
  expect(sent && serviceTokenOf(sent)?.claims['type']).toBe(scope);
});
