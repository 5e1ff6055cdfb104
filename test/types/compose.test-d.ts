import { describe, expectTypeOf, it } from 'vitest';
import type { Corbado, CorbadoSession } from '../../src/corbado.ts';
import {
  composeVerifiers,
  type KeysUnavailableError,
  type Session,
  type SessionValidationResult,
  type TokenValidationError,
  type TrustedIssuer,
  type Verifier,
} from '../../src/index.ts';
import type { LoginID, LoginIDSession } from '../../src/loginid.ts';
import type { Passage, PassageSession } from '../../src/passage.ts';
import type { Stytch, StytchB2B, StytchB2BSession, StytchSession } from '../../src/stytch.ts';

declare const corbado: Corbado;
declare const passage: Passage;
declare const stytch: Stytch;
declare const b2b: StytchB2B;
declare const loginid: LoginID;

describe('composeVerifiers', () => {
  it('returns the sessions of its clients, and no others', async () => {
    const auth = composeVerifiers([passage, stytch]);
    expectTypeOf(auth).toEqualTypeOf<Verifier<PassageSession | StytchSession>>();
    const result = await auth.authenticateRequest({ headers: {} });
    expectTypeOf(result).toEqualTypeOf<SessionValidationResult<PassageSession | StytchSession>>();
    if (result.authenticated) {
      expectTypeOf(result.session).toEqualTypeOf<PassageSession | StytchSession>();
      expectTypeOf(result.userId).toEqualTypeOf<string>();
      expectTypeOf(result.error).toEqualTypeOf<null>();
    } else {
      expectTypeOf(result.session).toEqualTypeOf<null>();
      expectTypeOf(result.error).toEqualTypeOf<TokenValidationError | KeysUnavailableError>();
    }
  });

  it('takes every client', () => {
    expectTypeOf(composeVerifiers([corbado, passage, stytch, b2b, loginid])).toEqualTypeOf<
      Verifier<CorbadoSession | PassageSession | StytchSession | StytchB2BSession | LoginIDSession>
    >();
    expectTypeOf(composeVerifiers([loginid])).toEqualTypeOf<Verifier<LoginIDSession>>();
  });

  it('takes what it has made', () => {
    expectTypeOf(composeVerifiers([composeVerifiers([passage, stytch]), loginid])).toEqualTypeOf<
      Verifier<PassageSession | StytchSession | LoginIDSession>
    >();
  });

  it('takes a list whose clients are not known one by one', () => {
    const clients: (Passage | Stytch)[] = [passage, stytch];
    expectTypeOf(composeVerifiers(clients)).toEqualTypeOf<Verifier<PassageSession | StytchSession>>();
    const verifiers: Verifier[] = clients;
    expectTypeOf(composeVerifiers(verifiers)).toEqualTypeOf<Verifier>();
  });

  it('tells which tokens it accepts', () => {
    expectTypeOf(composeVerifiers([passage]).sessions.accepts).toEqualTypeOf<readonly TrustedIssuer[]>();
    expectTypeOf(stytch.sessions.accepts).toEqualTypeOf<readonly TrustedIssuer[]>();
  });

  it('takes a token of any type, and the options that all clients have', () => {
    const { sessions } = composeVerifiers([passage, stytch]);
    void sessions.validate(7);
    const require = { role: ['admin', 'owner'] as const, factors: ['totp'], maxAge: 600 };
    void sessions.validate('token', { maxTokenAge: 60, clockTolerance: 5, require });
  });

  it('rejects what is no list of clients', () => {
    // @ts-expect-error clients come in a list
    composeVerifiers(passage, stytch);
    // @ts-expect-error clients come in a list
    composeVerifiers({ passage, stytch });
    // @ts-expect-error there has to be one
    composeVerifiers();
    // @ts-expect-error sessions alone check no requests
    composeVerifiers([passage.sessions]);
    // @ts-expect-error a client has to be there
    composeVerifiers([passage, undefined]);
    // @ts-expect-error options are no client
    composeVerifiers([{ projectId: 'pro-1', apiSecret: 'corbado1_x' }]);
  });

  it('rejects options that only one of its clients has', () => {
    const auth = composeVerifiers([passage, stytch, loginid]);
    // @ts-expect-error only Stytch checks sessions on its server
    void auth.authenticateRequest({ headers: {} }, { remote: true });
    // @ts-expect-error only LoginID's tokens name the user
    void auth.sessions.validate('token', { username: 'ada@example.com' });
    // @ts-expect-error only Stytch knows permissions
    void auth.sessions.validate('token', { require: { permission: { resource_id: 'a', action: 'b' } } });
    // @ts-expect-error a token is not a request
    void auth.authenticateRequest('token');
    // @ts-expect-error only Stytch knows an RBAC policy
    void auth.sessions.validate('token', { authorization_check: { resource_id: 'a', action: 'b' } });
  });

  it('has no names of a provider', () => {
    const auth = composeVerifiers([passage, stytch]);
    // @ts-expect-error it checks sessions, and calls nothing
    void auth.users;
    // @ts-expect-error this is Stytch's
    void auth.sessions.authenticateJwt({ session_jwt: 't' });
  });
});

describe('requirements', () => {
  it('are the same for every client', () => {
    const options = { require: { role: 'admin', factors: ['totp'], maxAge: 600 } };
    for (const { sessions } of [corbado, passage, stytch, b2b, loginid]) void sessions.validate('token', options);
  });

  it('have permissions with Stytch only', () => {
    const require = { permission: { resource_id: 'documents', action: 'read' } };
    void stytch.sessions.validate('token', { require });
    void b2b.authenticateRequest({ headers: {} }, { require });
    // @ts-expect-error tokens of Corbado carry no permissions
    void corbado.sessions.validate('token', { require });
    // @ts-expect-error tokens of Passage carry no permissions
    void passage.sessions.validate('token', { require });
    // @ts-expect-error tokens of LoginID carry no permissions
    void loginid.sessions.validate('token', { require });
    // @ts-expect-error the organization is the session's own
    void b2b.sessions.validate('token', { require: { permission: { ...require.permission, organization_id: 'o' } } });
    // @ts-expect-error the action is missing
    void stytch.sessions.validate('token', { require: { permission: { resource_id: 'documents' } } });
  });

  it('reject other types', () => {
    // @ts-expect-error factors are a list
    void corbado.sessions.validate('token', { require: { factors: 'totp' } });
    // @ts-expect-error an age is a number
    void corbado.sessions.validate('token', { require: { maxAge: '600' } });
    // @ts-expect-error the name is role
    void corbado.sessions.validate('token', { require: { roles: ['admin'] } });
  });

  it('refer to fields of a session', () => {
    expectTypeOf<Session['roles']>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<Session['factors']>().toEqualTypeOf<readonly string[] | undefined>();
  });
});
