import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LoginID } from '../../../../../src/loginid.ts';
import { LoginIDIssuer } from '../../../../support/loginid-issuer.ts';

// Every function of the vendor's Python reference, under the name that it has here.

const CLIENT_ID = 'client-1';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuer = new LoginIDIssuer({ clientId: CLIENT_ID });

interface Sent {
  readonly call: string;
  readonly scope: unknown;
  readonly body: unknown;
}

/** A client whose API answers so, and what it is sent. */
function setUp(answer: unknown, status = 200) {
  const sent: Sent[] = [];
  const loginid = new LoginID({
    clientId: CLIENT_ID,
    privateKey,
    baseUrl: 'https://loginid.example',
    fetch: async (url, init) => {
      const { pathname } = new URL(url);
      if (pathname === '/certs') return issuer.fetch(url, init);
      const { body, method = 'GET' } = init;
      sent.push({
        call: `${method} ${pathname}`,
        scope: claimsOf(new Headers(init.headers).get('authorization') ?? '')['type'],
        body: typeof body === 'string' ? JSON.parse(body) : undefined,
      });
      return status === 204 ? new Response(null, { status }) : Response.json(answer, { status });
    },
  });
  return { loginid, sent };
}

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  return payload === '' ? {} : JSON.parse(Buffer.from(payload, 'base64url').toString());
}

const USER = { username: 'ada@example.com' };
const PROFILE = { id: 'user-1', username: 'ada@example.com', namespace_id: 'ns-1' };
const CREDENTIAL = { uuid: 'cred-1', name: 'Key', type: 'fido2', status: 'active' };
const CODE = { code_type: 'short', purpose: 'temporary_authentication' } as const;
const CREDENTIALS = { user_id: 'user-1', credentials: [CREDENTIAL] };

describe('calls', () => {
  it.each<[string, string, string, unknown, (loginid: LoginID) => PromiseLike<unknown>, number?]>([
    [
      'generate_code',
      'POST /codes/short/generate',
      'codes.generate',
      { code: '123456', is_authorized: false },
      (loginid) => loginid.codes.generate({ ...USER, ...CODE, authorize: false }),
    ],
    [
      'authorize_code',
      'POST /codes/short/authorize',
      'codes.authorize',
      { is_authorized: true },
      (loginid) => loginid.codes.authorize({ ...USER, ...CODE, code: '123456' }),
    ],
    [
      'invalidate_all_codes',
      'POST /codes/short/invalidate-all',
      'codes.invalidate',
      { deleted_at: '2026-01-01T00:00:00Z' },
      (loginid) => loginid.codes.invalidateAll({ ...USER, ...CODE }),
    ],
    [
      'get_credentials',
      'POST /credentials/list',
      'credentials.list',
      CREDENTIALS,
      (loginid) => loginid.credentials.list(USER),
    ],
    [
      'rename_credential',
      'POST /credentials/rename',
      'credentials.rename',
      { credential: CREDENTIAL },
      (loginid) => loginid.credentials.rename({ ...USER, credential: { uuid: 'cred-1', name: 'Key' } }),
    ],
    [
      'revoke_credential',
      'POST /credentials/revoke',
      'credentials.revoke',
      { credential: CREDENTIAL },
      (loginid) => loginid.credentials.revoke({ ...USER, credential: { uuid: 'cred-1' } }),
    ],
    ['get_user', 'POST /manage/users/retrieve', 'users.retrieve', PROFILE, (loginid) => loginid.users.retrieve(USER)],
    [
      'add_user_without_credentials',
      'POST /manage/users',
      'users.create',
      PROFILE,
      (loginid) => loginid.users.create(USER),
    ],
    [
      'deactivate_user_by_id',
      'PUT /manage/users/user-1/deactivate',
      'users.deactivate',
      PROFILE,
      (loginid) => loginid.users.deactivate({ user_id: 'user-1' }),
    ],
    [
      'activate_user_by_id',
      'PUT /manage/users/user-1/activate',
      'users.activate',
      PROFILE,
      (loginid) => loginid.users.activate({ user_id: 'user-1' }),
    ],
    [
      'delete_by_user_id',
      'DELETE /manage/users/user-1',
      'users.delete',
      undefined,
      (loginid) => loginid.users.deleteById({ user_id: 'user-1' }),
      204,
    ],
    [
      'delete_by_username',
      'POST /manage/users/delete',
      'users.delete',
      undefined,
      (loginid) => loginid.users.deleteByUsername(USER),
      204,
    ],
  ])('%s is %s with scope %s', async (_, call, scope, answer, run, status) => {
    const { loginid, sent } = setUp(answer, status);
    expect(await run(loginid)).toEqual(answer);
    expect(sent).toMatchObject([{ call, scope }]);
  });

  it('wait_code is POST /authenticate/code/wait with scope auth.temporary, and its token is verified', async () => {
    const jwt = issuer.mintLogin({ claims: { udata: USER.username } });
    const { loginid, sent } = setUp({ is_authenticated: true, jwt });
    const answer = await loginid.waitCode({ ...USER, code: '123456', code_type: 'short' });
    expect(answer).toEqual({ is_authenticated: true, jwt });
    expect(sent).toEqual([
      {
        call: 'POST /authenticate/code/wait',
        scope: 'auth.temporary',
        body: { client_id: CLIENT_ID, ...USER, authentication_code: { code: '123456', type: 'short' } },
      },
    ]);
  });

  it('create_tx is POST /tx with scope tx.create, and the nonce is answered', async () => {
    const { loginid, sent } = setUp({ id: 'tx-1' });
    const created = await loginid.createTx({ tx_payload: 'Pay 10 EUR to Bob', ...USER });
    expect(created).toEqual({ id: 'tx-1', nonce: expect.stringMatching(/^[A-Za-z0-9]{16}$/) });
    expect(sent).toEqual([
      {
        call: 'POST /tx',
        scope: 'tx.create',
        body: { client_id: CLIENT_ID, ...USER, tx_payload: 'Pay 10 EUR to Bob', nonce: created.nonce },
      },
    ]);
  });
});

describe('tokens', () => {
  it('generate_service_token signs a token of one scope', async () => {
    const { loginid } = setUp({});
    const token = await loginid.generateServiceToken({ scope: 'users.retrieve', ...USER, nonce: 'nonce-1' });
    expect(claimsOf(token)).toEqual({
      client_id: CLIENT_ID,
      type: 'users.retrieve',
      nonce: 'nonce-1',
      iat: expect.any(Number),
      ...USER,
    });
  });

  it('generate_tx_auth_token signs a token that is bound to the payload', async () => {
    const { loginid } = setUp({});
    const token = await loginid.generateTxAuthToken({ tx_payload: 'Pay 10 EUR to Bob', nonce: 'nonce-1' });
    expect(claimsOf(token)).toMatchObject({ type: 'tx.create', nonce: 'nonce-1', payload_hash: expect.any(String) });
  });

  it('verify_token answers with the claims', async () => {
    const { loginid } = setUp({});
    const token = issuer.mintLogin({ claims: { udata: USER.username } });
    expect(await loginid.verifyToken(token, USER)).toMatchObject({ aud: CLIENT_ID, udata: USER.username });
    await expect(loginid.verifyToken(token, { username: 'eve@example.com' })).rejects.toMatchObject({
      reason: 'claims',
    });
  });

  it('verify_transaction answers with the claims', async () => {
    const { loginid } = setUp({});
    const token = issuer.mintTransaction({ payload: 'Pay 10 EUR to Bob', nonce: 'nonce-1' });
    expect(await loginid.verifyTransaction(token, { tx_payload: 'Pay 10 EUR to Bob', nonce: 'nonce-1' })).toMatchObject(
      {
        nonce: 'nonce-1',
      },
    );
    await expect(loginid.verifyTransaction(token, { tx_payload: 'Pay 99 EUR to Bob' })).rejects.toMatchObject({
      reason: 'claims',
    });
  });
});
