import { describe, expectTypeOf, it } from 'vitest';
import type {
  Corbado,
  CorbadoSession,
  GenericRsp,
  SocialAccount,
  User,
  UserAggregate,
  UserList,
  UserStatus,
  UsersLongSessionsGetParams,
} from '../../src/corbado.ts';
import type { CallPromise, CallResult, KeysUnavailableError, TokenValidationError } from '../../src/index.ts';

declare const corbado: Corbado;

describe('operations', () => {
  it('take wire names and answer with named types', () => {
    expectTypeOf(corbado.users.get({ userID: 'usr-1' })).toEqualTypeOf<CallPromise<User>>();
    expectTypeOf(corbado.users.get({ userID: 'usr-1' }).withResponse()).resolves.toEqualTypeOf<CallResult<User>>();
    expectTypeOf<Parameters<Corbado['users']['longSessions']['get']>[0]>().toEqualTypeOf<UsersLongSessionsGetParams>();
    expectTypeOf<UsersLongSessionsGetParams>().toExtend<{ userID: string; longSessionID: string }>();
    expectTypeOf(corbado.sessions.revoke({ sessionID: 'ses-1' })).resolves.toEqualTypeOf<GenericRsp>();
  });

  it('refuse what the API does not take', () => {
    // @ts-expect-error the argument is missing
    void corbado.users.get();
    // @ts-expect-error the name is userID
    void corbado.users.get({ userId: 'usr-1' });
    // @ts-expect-error an id is a string
    void corbado.users.get({ userID: 1 });
    // @ts-expect-error arguments travel in one object
    void corbado.users.get('usr-1');
    // @ts-expect-error status is required
    void corbado.users.create({ fullName: 'Ada Example' });
    // @ts-expect-error null is received, not sent
    void corbado.users.create({ status: 'active', fullName: null });
    // @ts-expect-error there is no such option
    void corbado.users.get({ userID: 'usr-1' }, { retries: 3 });
    // @ts-expect-error there is no such operation
    void corbado.users.destroy({ userID: 'usr-1' });
  });

  it('have open enums that keep their known values', () => {
    expectTypeOf<'active'>().toExtend<UserStatus>();
    expectTypeOf<'a value of tomorrow'>().toExtend<UserStatus>();
    expectTypeOf<string>().not.toEqualTypeOf<UserStatus>();
  });

  it('allow null in optional fields of answers', () => {
    expectTypeOf<User['fullName']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<User['userID']>().toEqualTypeOf<string>();
  });
});

describe('lists', () => {
  it('are called for a page, and walked by page or by item', () => {
    expectTypeOf(corbado.users.list()).resolves.toEqualTypeOf<UserList>();
    expectTypeOf(corbado.users.list.pages()).toEqualTypeOf<AsyncIterableIterator<UserList>>();
    expectTypeOf(corbado.users.list.all({ pageSize: 50 })).toEqualTypeOf<AsyncIterableIterator<UserAggregate>>();
    expectTypeOf(corbado.users.socialAccounts.list({ userID: 'usr-1' })).resolves.toEqualTypeOf<SocialAccount[]>();
  });

  it('ask for the arguments that they need', () => {
    // @ts-expect-error the user is missing
    void corbado.users.credentials.list.all();
    // @ts-expect-error a page is a number
    void corbado.users.list({ page: '1' });
    // @ts-expect-error only lists have iterators
    void corbado.users.get.all({ userID: 'usr-1' });
  });
});

describe('session checks', () => {
  it('narrow by status and by authenticated', async () => {
    const result = await corbado.sessions.validate('token');
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

  it('take any request that has headers', () => {
    void corbado.authenticateRequest(new Request('https://example.com'));
    void corbado.authenticateRequest({ headers: { authorization: 'Bearer token', cookie: ['a=b'] } });
    // @ts-expect-error a token is not a request
    void corbado.authenticateRequest('token');
  });
});

describe('the bare client', () => {
  it('knows paths and answers', async () => {
    const { data } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
    expectTypeOf(data).toEqualTypeOf<User | undefined>();
    // @ts-expect-error there is no such path
    void corbado.api.GET('/v2/nowhere');
  });
});
