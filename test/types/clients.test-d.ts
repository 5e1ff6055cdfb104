import { describe, expectTypeOf, it } from 'vitest';
import type { Corbado, CorbadoSession, User as CorbadoUser } from '../../src/corbado.ts';
import type {
  CallOptions,
  CallPromise,
  CallResult,
  ForgetOptions,
  KeysEvent,
  KeysUnavailableError,
  SessionEvent,
  SessionValidationResult,
  TokenValidationError,
} from '../../src/index.ts';
import type { LoginID, LoginIDSession, UserProfile } from '../../src/loginid.ts';
import type { Passage, PassageSession, UserResponse } from '../../src/passage.ts';
import type { B2B, Stytch, StytchB2B, StytchB2BSession, StytchSession, UsersGetResponse } from '../../src/stytch.ts';

declare const corbado: Corbado;
declare const passage: Passage;
declare const stytch: Stytch;
declare const b2b: StytchB2B;
declare const loginid: LoginID;

/** The clients, each with its session, one of its operations, and the response of that. */
interface Clients {
  readonly corbado: [Corbado, CorbadoSession, Corbado['users']['get'], CorbadoUser];
  readonly passage: [Passage, PassageSession, Passage['user']['get'], UserResponse];
  readonly stytch: [Stytch, StytchSession, Stytch['users']['get'], UsersGetResponse];
  readonly b2b: [StytchB2B, StytchB2BSession, StytchB2B['organizations']['get'], B2B.B2BOrganizationsGetResponse];
  readonly loginid: [LoginID, LoginIDSession, LoginID['users']['retrieve'], UserProfile];
}

/** One type for every client. */
type All<Of> = { readonly [Name in keyof Clients]: Of };

it('every client forgets', () => {
  type Forget = (options?: ForgetOptions) => void;
  expectTypeOf<{ [N in keyof Clients]: Clients[N][0]['sessions']['forget'] }>().toEqualTypeOf<All<Forget>>();
});

it('the hooks of sessions and keys get events of named types', () => {
  type Options = NonNullable<ConstructorParameters<typeof Corbado>[0]>;
  type Hook<Name extends 'onSession' | 'onKeys'> = NonNullable<NonNullable<Options['hooks']>[Name]>;
  expectTypeOf<Parameters<Hook<'onSession'>>>().toEqualTypeOf<[SessionEvent]>();
  expectTypeOf<Parameters<Hook<'onKeys'>>>().toEqualTypeOf<[KeysEvent]>();
  expectTypeOf<SessionEvent['source']>().toEqualTypeOf<'cache' | 'local' | 'remote'>();
});

describe('an operation of every client', () => {
  it('takes one object of arguments and options, and returns a promise of a named type', () => {
    expectTypeOf<{ [N in keyof Clients]: ReturnType<Clients[N][2]> }>().toEqualTypeOf<{
      [N in keyof Clients]: CallPromise<Clients[N][3]>;
    }>();
    expectTypeOf<{
      [N in keyof Clients]: Awaited<ReturnType<ReturnType<Clients[N][2]>['withResponse']>>;
    }>().toEqualTypeOf<{
      [N in keyof Clients]: CallResult<Clients[N][3]>;
    }>();
    expectTypeOf<{ [N in keyof Clients]: Parameters<Clients[N][2]>['length'] }>().toEqualTypeOf<All<1 | 2>>();
    expectTypeOf<{ [N in keyof Clients]: Parameters<Clients[N][2]>[1] }>().toEqualTypeOf<
      All<CallOptions | undefined>
    >();
    // @ts-expect-error there is no such option
    ({ retries: 3 }) satisfies CallOptions;
  });

  it('takes neither an id by itself, nor another name, nor an id that is a number', () => {
    type Accepts<Params> = { [N in keyof Clients]: Params extends Parameters<Clients[N][2]>[0] ? true : false };
    expectTypeOf<Accepts<string>>().toEqualTypeOf<All<false>>();
    expectTypeOf<Accepts<undefined>>().toEqualTypeOf<All<false>>();
    expectTypeOf<Accepts<{ userId: string; organizationId: string }>>().toEqualTypeOf<All<false>>();
    expectTypeOf<
      Accepts<{ userID: number; user_id: number; organization_id: number; username: number }>
    >().toEqualTypeOf<All<false>>();
    expectTypeOf<
      Accepts<{ userID: string; user_id: string; organization_id: string; username: string }>
    >().toEqualTypeOf<All<true>>();
  });
});

describe('the session checks of every client', () => {
  type Results = { readonly [N in keyof Clients]: Promise<SessionValidationResult<Clients[N][1]>> };

  it('result in sessions of that client', () => {
    expectTypeOf<{
      [N in keyof Clients]: ReturnType<Clients[N][0]['sessions']['validate']>;
    }>().toEqualTypeOf<Results>();
    expectTypeOf<{ [N in keyof Clients]: ReturnType<Clients[N][0]['authenticateRequest']> }>().toEqualTypeOf<Results>();
  });

  it('narrow by status and by authenticated', () => {
    const result = {} as SessionValidationResult<CorbadoSession>;
    if (result.authenticated) {
      expectTypeOf(result.session).toEqualTypeOf<CorbadoSession>();
      expectTypeOf(result.userId).toEqualTypeOf<string>();
      expectTypeOf(result.error).toEqualTypeOf<null>();
    } else {
      expectTypeOf(result.session).toEqualTypeOf<null>();
      expectTypeOf(result.error).toEqualTypeOf<TokenValidationError | KeysUnavailableError>();
    }
    if (result.status === 'unavailable') expectTypeOf(result.error).toEqualTypeOf<KeysUnavailableError>();
    // @ts-expect-error there is no user id before the check
    result.userId satisfies string;
  });

  it('take any request that has headers, and no token', () => {
    type Accepts<Given> = {
      [N in keyof Clients]: Given extends Parameters<Clients[N][0]['authenticateRequest']>[0] ? true : false;
    };
    expectTypeOf<Accepts<Request>>().toEqualTypeOf<All<true>>();
    expectTypeOf<Accepts<{ headers: { authorization: string; cookie: string[] } }>>().toEqualTypeOf<All<true>>();
    expectTypeOf<Accepts<string>>().toEqualTypeOf<All<false>>();
  });
});

describe('the raw client', () => {
  it('knows paths and responses', () => {
    const user_id = 'user-1';
    const user = corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expectTypeOf(user).resolves.toHaveProperty('data').toEqualTypeOf<CorbadoUser | undefined>();
    const path = { app_id: 'app-1', user_id };
    const ofPassage = passage.api.GET('/v1/apps/{app_id}/users/{user_id}', { params: { path } });
    expectTypeOf(ofPassage).resolves.toHaveProperty('data').toEqualTypeOf<UserResponse | undefined>();
    const ofStytch = stytch.api.GET('/v1/users/{user_id}', { params: { path: { user_id } } });
    expectTypeOf(ofStytch).resolves.toHaveProperty('data').toEqualTypeOf<UsersGetResponse | undefined>();
    const ofLoginID = loginid.api.POST('/manage/users/retrieve', { body: { username: 'ada' } });
    expectTypeOf(ofLoginID).resolves.toHaveProperty('data').toEqualTypeOf<UserProfile | undefined>();
    const organization = { params: { path: { organization_id: 'organization-1' } } };
    void b2b.api.GET('/v1/b2b/organizations/{organization_id}', organization);
    // @ts-expect-error organizations are B2B
    void stytch.api.GET('/v1/b2b/organizations/{organization_id}', organization);
    // @ts-expect-error there is no such path
    void corbado.api.GET('/v2/nowhere');
    // @ts-expect-error there is no such path
    void passage.api.GET('/v1/nowhere');
    // @ts-expect-error there is no such path
    void loginid.api.GET('/nowhere');
  });
});
