import { describe, expectTypeOf, it } from 'vitest';
import type { CallOptions, CallPromise } from '../../src/index.ts';
import {
  type AuthInit,
  type AuthInitParams,
  LoginIDV2,
  type LoginIDV2Claims,
  type LoginIDV2Options,
  type LoginIDV2Session,
  type LoginIDV2TransactionClaims,
  type Passkey,
  type UserTokenOptions,
} from '../../src/loginid/v2.ts';

declare const loginid: LoginIDV2;
const authorization = { token: 'token' };

it('the options are all optional, as the environment may have them', () => {
  void new LoginIDV2();
  expectTypeOf<LoginIDV2Options>().toEqualTypeOf<Partial<LoginIDV2Options>>();
  // @ts-expect-error a private key is the legacy client's
  void new LoginIDV2({ privateKey: 'key' });
});

describe('operations', () => {
  it('of a user need a token', () => {
    expectTypeOf(loginid.passkeys.list({}, { authorization })).toEqualTypeOf<CallPromise<Passkey[]>>();
    void loginid.passkeys.list(undefined, { authorization, timeout: 1_000 });
    expectTypeOf<LoginIDV2['passkeys']['delete']>().parameter(1).toEqualTypeOf<UserTokenOptions>();
    // @ts-expect-error it is made for a user
    void loginid.passkeys.list();
    // @ts-expect-error the options lack the token
    void loginid.passkeys.delete({ id: 'id-1' }, { timeout: 1_000 });
    // @ts-expect-error a token without a value
    void loginid.passkeys.list({}, { authorization: undefined });
  });

  it('of the application take none', () => {
    expectTypeOf<LoginIDV2['profile']['delete']>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
    // @ts-expect-error it is made with the API key
    void loginid.profile.delete({ id: 'id-1' }, { authorization });
  });

  it('of ceremonies may leave the application to the client, and take a token for a known user', () => {
    expectTypeOf(loginid.auth.init({ deviceInfo: {} })).toEqualTypeOf<CallPromise<AuthInit>>();
    expectTypeOf<AuthInitParams['User-Agent']>().toEqualTypeOf<string | null | undefined>();
    void loginid.reg.init({ deviceInfo: {} });
    void loginid.reg.init({ deviceInfo: {}, app: { id: 'app-1' } }, { authorization });
    // The raw client sets nothing.
    void loginid.api.POST('/fido2/v2/auth/init', { body: { app: { id: 'app-1' }, deviceInfo: {} } });
    // @ts-expect-error the application is missing
    void loginid.api.POST('/fido2/v2/auth/init', { body: { deviceInfo: {} } });
  });
});

it('tokens have their claims', async () => {
  const { session } = await loginid.sessions.validate('token', { username: 'ada' });
  expectTypeOf(session).toEqualTypeOf<LoginIDV2Session | null>();
  expectTypeOf(loginid.verifyToken('token')).resolves.toEqualTypeOf<LoginIDV2Claims>();
  const verified = loginid.verifyTransaction('token', { txPayload: 'x', nonce: 'n', maxTokenAge: 60 });
  expectTypeOf(verified).resolves.toEqualTypeOf<LoginIDV2TransactionClaims>();
  // @ts-expect-error the name is txPayload
  void loginid.verifyTransaction('token', { tx_payload: 'x' });
});
