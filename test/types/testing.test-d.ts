import { describe, expectTypeOf, it } from 'vitest';
import { Corbado, type CorbadoOptions } from '../../src/corbado.ts';
import { LoginID, type LoginIDOptions } from '../../src/loginid.ts';
import { Passage, type PassageOptions } from '../../src/passage.ts';
import { Stytch, StytchB2B, type StytchOptions } from '../../src/stytch.ts';
import {
  createTestIssuer,
  type ListeningIssuer,
  type LoginIDTestIssuer,
  type TestIssuer,
  type TestIssuers,
  type TestProvider,
} from '../../src/testing.ts';

declare const corbado: TestIssuer<'corbado'>;
declare const passage: TestIssuer<'passage'>;
declare const stytch: TestIssuer<'stytch'>;
declare const b2b: TestIssuer<'stytch-b2b'>;
declare const loginid: LoginIDTestIssuer;

describe('createTestIssuer', () => {
  it('returns the issuer of the provider', () => {
    expectTypeOf(createTestIssuer('corbado')).resolves.toEqualTypeOf<TestIssuer<'corbado'>>();
    expectTypeOf(createTestIssuer('stytch-b2b')).resolves.toEqualTypeOf<TestIssuer<'stytch-b2b'>>();
    expectTypeOf(createTestIssuer('loginid')).resolves.toEqualTypeOf<LoginIDTestIssuer>();
    expectTypeOf<keyof TestIssuers>().toEqualTypeOf<TestProvider>();
  });

  it('accepts the options of that provider only', () => {
    void createTestIssuer('corbado', { projectId: 'pro-7', clock: () => 0, issuer: 'https://login.example.com' });
    void createTestIssuer('loginid', { clientId: 'client-7', fetch: () => Promise.reject(new Error('rejected')) });
    // @ts-expect-error there is no such provider
    void createTestIssuer('okta');
    // @ts-expect-error a server of all providers is not an issuer
    void createTestIssuer('all');
    // @ts-expect-error Passage has apps
    void createTestIssuer('passage', { projectId: 'pro-7' });
    // @ts-expect-error Corbado has projects
    void createTestIssuer('corbado', { appId: 'app-7' });
    // @ts-expect-error Stytch has projects
    void createTestIssuer('stytch', { clientId: 'client-7' });
    // @ts-expect-error a clock returns milliseconds
    void createTestIssuer('stytch', { clock: () => new Date() });
  });
});

describe('mint', () => {
  it('accepts the claims of that provider', () => {
    expectTypeOf(passage.mint()).resolves.toEqualTypeOf<string>();
    void passage.mint({ userId: 'a', expired: true, audience: ['b'], issuer: 'c', lifetime: 60, issuedAt: new Date() });
    void passage.mint({ issuedAt: 7, claims: { plan: 'pro' }, tamper: 'key', userId: undefined });
    void corbado.mint({ name: 'Ada', email: 'ada@example.com', phoneNumber: '+15550100000' });
    void stytch.mint({ sessionId: 'a', roles: ['b'], factors: ['totp', { type: 'sso', delivery_method: 'sso_oidc' }] });
    void b2b.mint({ organizationId: 'a', organizationSlug: 'b', email: 'ada@example.com' });
    void loginid.mint({ username: 'ada@example.com' });
  });

  it('rejects the claims of other providers', () => {
    // @ts-expect-error Corbado's tokens have no roles
    void corbado.mint({ roles: ['admin'] });
    // @ts-expect-error Passage's tokens have no address
    void passage.mint({ email: 'ada@example.com' });
    // @ts-expect-error users of the consumer product have no organization
    void stytch.mint({ organizationId: 'organization-test-7' });
    // @ts-expect-error it is called username
    void loginid.mint({ email: 'ada@example.com' });
    // @ts-expect-error it is called userId
    void stytch.mint({ user_id: 'user-test-7' });
    // @ts-expect-error there is no such way to spoil a token
    void stytch.mint({ tamper: 'header' });
    // @ts-expect-error a factor has a type
    void stytch.mint({ factors: [{ delivery_method: 'email' }] });
    // @ts-expect-error a time is not a string
    void stytch.mint({ issuedAt: '2026-01-01' });
  });

  it('confirms transactions of LoginID only', () => {
    expectTypeOf(loginid.mintTransaction({ payload: 'a', nonce: 'b' })).resolves.toEqualTypeOf<string>();
    // @ts-expect-error the nonce is missing
    void loginid.mintTransaction({ payload: 'a' });
    // @ts-expect-error others have no transactions
    void stytch.mintTransaction({ payload: 'a', nonce: 'b' });
    // @ts-expect-error a login confirms nothing
    void loginid.mint({ payload: 'a' });
  });
});

describe('clients', () => {
  it('accept the options of the issuer', () => {
    expectTypeOf(corbado.clientOptions()).toEqualTypeOf<CorbadoOptions>();
    expectTypeOf(passage.clientOptions()).toEqualTypeOf<PassageOptions>();
    expectTypeOf(stytch.clientOptions()).toEqualTypeOf<StytchOptions>();
    expectTypeOf(loginid.clientOptions()).toEqualTypeOf<LoginIDOptions>();
    void new Corbado(corbado.clientOptions());
    void new Passage(passage.clientOptions());
    void new Stytch({ ...stytch.clientOptions(), timeout: 500 });
    void new StytchB2B(b2b.clientOptions());
    void new LoginID(loginid.clientOptions());
    // Options of different clients are assignable as such: they share names, and all are optional.
    expectTypeOf(corbado.clientOptions()).not.toEqualTypeOf<PassageOptions>();
  });

  it('accept the options of an issuer on a port', () => {
    expectTypeOf(stytch.listen({ port: 4010 })).resolves.toEqualTypeOf<ListeningIssuer<'stytch'>>();
    // @ts-expect-error it listens on this machine only
    void stytch.listen({ host: '0.0.0.0' });
  });
});
