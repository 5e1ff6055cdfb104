import { createPrivateKey, type KeyObject } from 'node:crypto';
import { describe, expectTypeOf, it } from 'vitest';
import type { CallPromise } from '../../src/index.ts';
import type {
  AuthenticationResponse,
  CodesGenerateParams,
  CodesGenerateResponse,
  CreatedTx,
  CredentialsListResponse,
  LoginIDClaims,
  LoginIDOptions,
  LoginIDSession,
  PrivateKeyInput,
  TransactionClaims,
  TxCreateResponse,
  User,
} from '../../src/loginid.ts';
import { LoginID } from '../../src/loginid.ts';

declare const loginid: LoginID;

describe('options', () => {
  it('are all optional, as the environment may have them', () => {
    void new LoginID();
    void new LoginID({});
    expectTypeOf<LoginIDOptions>().toEqualTypeOf<Partial<LoginIDOptions>>();
  });

  it('take a private key in every form', async () => {
    const key = createPrivateKey('…');
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    void new LoginID({ privateKey: '-----BEGIN PRIVATE KEY-----' });
    void new LoginID({ privateKey: key });
    void new LoginID({ privateKey: pair.privateKey });
    void new LoginID({ privateKey: { kty: 'EC', crv: 'P-256', d: 'd', x: 'x', y: 'y', kid: 'key-1' } });
    void new LoginID({ privateKey: process.env['LOGINID_PRIVATE_KEY'] });
    expectTypeOf<string>().toExtend<PrivateKeyInput>();
    expectTypeOf<KeyObject>().toExtend<PrivateKeyInput>();
    expectTypeOf<CryptoKey>().toExtend<PrivateKeyInput>();
  });

  it('reject what is not one', () => {
    // @ts-expect-error a public key has no d
    void new LoginID({ privateKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } });
    // @ts-expect-error bytes are no key
    void new LoginID({ privateKey: new Uint8Array() });
    // @ts-expect-error the name is clientId
    void new LoginID({ clientID: 'client-1' });
    // @ts-expect-error there is no algorithm to choose
    void new LoginID({ clientId: 'client-1', algorithm: 'HS256' });
    // @ts-expect-error there are two names for the claim
    void new LoginID({ scopeClaim: 'scopes' });
    // @ts-expect-error issuers are a list
    void new LoginID({ issuers: 'login.example.com' });
    // @ts-expect-error options are one object
    void new LoginID('client-1', 'key');
  });
});

describe('operations', () => {
  it('take wire names and respond with named types', () => {
    expectTypeOf(loginid.users.activate({ user_id: 'user-1' })).resolves.toEqualTypeOf<User>();
    expectTypeOf(loginid.users.deleteById({ user_id: 'user-1' })).toEqualTypeOf<CallPromise<void>>();
    expectTypeOf(loginid.credentials.list({ username: 'ada' })).resolves.toEqualTypeOf<CredentialsListResponse>();
    expectTypeOf(loginid.certificates.get({ kid: 'key-1' })).resolves.toEqualTypeOf<string>();
  });

  it('name a user by id or by name', () => {
    const code = { code_type: 'short', purpose: 'add_credential', authorize: true } as const;
    expectTypeOf(
      loginid.codes.generate({ ...code, user_id: 'user-1' }),
    ).resolves.toEqualTypeOf<CodesGenerateResponse>();
    void loginid.codes.generate({ ...code, username: 'ada' });
    void loginid.codes.generate({ ...code, username: 'ada', user_id: 'user-1' });
    expectTypeOf<Parameters<LoginID['codes']['generate']>[0]>().toEqualTypeOf<CodesGenerateParams>();
    // @ts-expect-error neither id nor name
    void loginid.codes.generate(code);
    // @ts-expect-error neither id nor name
    void loginid.codes.invalidateAll({ code_type: 'short', purpose: 'add_credential' });
    // @ts-expect-error neither id nor name
    void loginid.credentials.list({});
    // @ts-expect-error neither id nor name
    void loginid.credentials.revoke({ credential: { uuid: 'credential-1' } });
  });

  it('reject what the API does not take', () => {
    // @ts-expect-error a user is retrieved by name only
    void loginid.users.retrieve({ username: 'ada', user_id: 'user-1' });
    // @ts-expect-error the purpose is missing
    void loginid.codes.generate({ code_type: 'short', user_id: 'user-1', authorize: true });
    // @ts-expect-error the client fills in its own id
    void loginid.users.create({ username: 'ada', client_id: 'client-1' });
    // @ts-expect-error there is no such operation
    void loginid.users.destroy({ user_id: 'user-1' });
  });

  it('have open enums that keep their known values', () => {
    expectTypeOf<'short'>().toExtend<CodesGenerateParams['code_type']>();
    expectTypeOf<'a type of tomorrow'>().toExtend<CodesGenerateParams['code_type']>();
    expectTypeOf<string>().not.toEqualTypeOf<CodesGenerateParams['code_type']>();
  });
});

describe('session checks', () => {
  it('return claims under the names of the vendor', () => {
    void loginid.authenticateRequest({ headers: {} }, { username: 'ada' });
    void loginid.sessions.validate('token', { username: 'ada', maxTokenAge: 60 });
    expectTypeOf<LoginIDSession['claims']['udata']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf(loginid.verifyToken('token', { username: 'ada' })).resolves.toEqualTypeOf<LoginIDClaims>();
    expectTypeOf<LoginIDClaims['exp']>().toEqualTypeOf<number | undefined>();
    // @ts-expect-error null is no username
    void loginid.verifyToken('token', { username: null });
    // @ts-expect-error options are one object
    void loginid.verifyToken('token', 'ada');
    // @ts-expect-error there is no such option
    void loginid.verifyToken('token', { user_name: 'ada' });
  });
});

describe('transactions', () => {
  it('are created with a payload, and return the nonce', () => {
    expectTypeOf(loginid.createTx({ tx_payload: 'Pay 10' })).toEqualTypeOf<CallPromise<CreatedTx>>();
    expectTypeOf<CreatedTx>().toExtend<TxCreateResponse>();
    expectTypeOf<CreatedTx['nonce']>().toEqualTypeOf<string>();
    void loginid.createTx({ tx_payload: 'Pay 10', username: 'ada', nonce: 'n', tx_type: 'text' }, { timeout: 1 });
    // @ts-expect-error the payload is missing
    void loginid.createTx({ username: 'ada' });
    // @ts-expect-error a payload is a string
    void loginid.createTx({ tx_payload: { amount: 10 } });
    // @ts-expect-error the name is tx_payload
    void loginid.createTx({ txPayload: 'Pay 10' });
  });

  it('are verified against the payload', () => {
    const params = { tx_payload: 'Pay 10', username: 'ada', nonce: 'n', maxTokenAge: 60 };
    expectTypeOf(loginid.verifyTransaction('token', params)).resolves.toEqualTypeOf<TransactionClaims>();
    // @ts-expect-error the payload is missing
    void loginid.verifyTransaction('token', { nonce: 'n' });
    // @ts-expect-error there is something to verify against
    void loginid.verifyTransaction('token');
  });
});

describe('service tokens', () => {
  it('are strings, of known scopes and others', () => {
    expectTypeOf(loginid.generateServiceToken({ scope: 'users.retrieve' })).resolves.toEqualTypeOf<string>();
    void loginid.generateServiceToken({ scope: 'a scope of tomorrow', username: 'ada', user_id: 'u', nonce: 'n' });
    expectTypeOf(loginid.generateTxAuthToken({ tx_payload: 'Pay 10' })).resolves.toEqualTypeOf<string>();
    // @ts-expect-error the scope is missing
    void loginid.generateServiceToken({ username: 'ada' });
    // @ts-expect-error there is no algorithm to choose
    void loginid.generateServiceToken({ scope: 'users.retrieve', algo: 'none' });
    // @ts-expect-error a transaction's type is not in its token
    void loginid.generateTxAuthToken({ tx_payload: 'Pay 10', tx_type: 'text' });
  });
});

describe('waitCode', () => {
  it('takes a code of a username', () => {
    const params = { username: 'ada', code: '123456', code_type: 'short' };
    const { signal } = new AbortController();
    expectTypeOf(loginid.waitCode(params, { signal, timeout: 1 })).toEqualTypeOf<CallPromise<AuthenticationResponse>>();
    void loginid.waitCode({ ...params, no_wait: true, no_jwt: undefined });
    // @ts-expect-error the type of the code is missing
    void loginid.waitCode({ username: 'ada', code: '123456' });
    // @ts-expect-error nobody waits by user id
    void loginid.waitCode({ user_id: 'user-1', code: '123456', code_type: 'short' });
    // @ts-expect-error a flag is true or false
    void loginid.waitCode({ ...params, no_wait: 'yes' });
  });
});
