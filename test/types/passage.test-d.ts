import { describe, expectTypeOf, it } from 'vitest';
import type { CallPromise, CallResult, KeysUnavailableError, TokenValidationError } from '../../src/index.ts';
import type {
  ListPaginatedUsersItem,
  ListPaginatedUsersResponse,
  MagicLinkResponse,
  MagicLinkType,
  Passage,
  PassageOptions,
  PassageSession,
  PassageUser,
  UserResponse,
} from '../../src/passage.ts';

declare const passage: Passage;

describe('operations', () => {
  it('take wire names and answer with named types', () => {
    expectTypeOf(passage.user.get({ user_id: 'user-1' })).toEqualTypeOf<CallPromise<UserResponse>>();
    expectTypeOf(passage.user.get({ user_id: 'user-1' }).withResponse()).resolves.toEqualTypeOf<
      CallResult<UserResponse>
    >();
    expectTypeOf(passage.user.delete({ user_id: 'user-1' })).resolves.toEqualTypeOf<void>();
    expectTypeOf<UserResponse['user']>().toEqualTypeOf<PassageUser>();
  });

  it('refuse what the API does not take', () => {
    // @ts-expect-error the argument is missing
    void passage.user.get();
    // @ts-expect-error the name is user_id
    void passage.user.get({ userId: 'user-1' });
    // @ts-expect-error arguments travel in one object
    void passage.user.get('user-1');
    // @ts-expect-error an e-mail address or a phone number is required
    void passage.user.create({ user_metadata: {} });
    // @ts-expect-error the device is missing
    void passage.user.revokeDevice({ user_id: 'user-1' });
    // @ts-expect-error there is no such option
    void passage.user.get({ user_id: 'user-1' }, { retries: 3 });
    // @ts-expect-error the vendor's SDK has it no more, and we never did
    void passage.getApp();
  });

  it('find a user by identifier, in an object or by itself', () => {
    expectTypeOf(passage.user.getByIdentifier({ identifier: 'a' })).toEqualTypeOf<CallPromise<UserResponse>>();
    expectTypeOf(passage.user.getByIdentifier('a')).toEqualTypeOf<CallPromise<UserResponse>>();
    // @ts-expect-error an identifier is a text
    void passage.user.getByIdentifier(7);
    // @ts-expect-error it is called identifier
    void passage.user.getByIdentifier({ email: 'ada@example.com' });
    // @ts-expect-error there is none
    void passage.user.getByIdentifier();
  });
});

describe('magic links', () => {
  it('are for exactly one recipient', () => {
    expectTypeOf(passage.auth.createMagicLink({ email: 'a' })).toEqualTypeOf<CallPromise<MagicLinkResponse>>();
    void passage.auth.createMagicLink({ phone: '+1', send: true, ttl: 20, language: 'es' });
    void passage.auth.createMagicLink({ user_id: 'user-1', channel: 'phone', type: 'verify_identifier' });
    // @ts-expect-error there is none
    void passage.auth.createMagicLink({});
    // @ts-expect-error there is none
    void passage.auth.createMagicLink({ type: 'login', channel: 'email' });
    // @ts-expect-error there are two
    void passage.auth.createMagicLink({ email: 'a', phone: '+1' });
    // @ts-expect-error there are two
    void passage.auth.createMagicLink({ email: 'a', user_id: 'user-1' });
    // @ts-expect-error there are two
    void passage.auth.createMagicLink({ phone: '+1', user_id: 'user-1' });
    // @ts-expect-error there are three
    void passage.auth.createMagicLink({ email: 'a', phone: '+1', user_id: 'user-1' });
  });

  it('refuse values of other types', () => {
    // @ts-expect-error a channel is a text
    void passage.auth.createMagicLink({ user_id: 'user-1', channel: 1 });
    // @ts-expect-error minutes are a number
    void passage.auth.createMagicLink({ email: 'a', ttl: '20' });
    // @ts-expect-error a type is a text
    void passage.auth.createMagicLink({ email: 'a', type: true });
    // @ts-expect-error the name is redirect_url
    void passage.auth.createMagicLink({ email: 'a', redirectUrl: 'https://example.com' });
  });

  it('have open enums that keep their known values', () => {
    expectTypeOf<'login'>().toExtend<MagicLinkType>();
    expectTypeOf<'a value of tomorrow'>().toExtend<MagicLinkType>();
    expectTypeOf<string>().not.toEqualTypeOf<MagicLinkType>();
  });
});

describe('lists', () => {
  it('are called for a page, and walked by page or by item', () => {
    expectTypeOf(passage.user.list()).resolves.toEqualTypeOf<ListPaginatedUsersResponse>();
    expectTypeOf(passage.user.list.pages()).toEqualTypeOf<AsyncIterableIterator<ListPaginatedUsersResponse>>();
    expectTypeOf(passage.user.list.all({ limit: 500 })).toEqualTypeOf<AsyncIterableIterator<ListPaginatedUsersItem>>();
    // @ts-expect-error times are seconds
    void passage.user.list({ created_before: new Date() });
  });
});

describe('session checks', () => {
  it('narrow by status and by authenticated', async () => {
    const result = await passage.sessions.validate('token');
    if (result.authenticated) {
      expectTypeOf(result.session).toEqualTypeOf<PassageSession>();
      expectTypeOf(result.session.claims.exp).toEqualTypeOf<number>();
      expectTypeOf(result.error).toEqualTypeOf<null>();
    } else {
      expectTypeOf(result.session).toEqualTypeOf<null>();
      expectTypeOf(result.error).toEqualTypeOf<TokenValidationError | KeysUnavailableError>();
    }
    expectTypeOf(passage.auth.validateJwt('token')).toEqualTypeOf<Promise<string>>();
  });

  it('take any request that has headers', () => {
    void passage.authenticateRequest(new Request('https://example.com'));
    void passage.authenticateRequest({ headers: { authorization: 'Bearer token', cookie: ['a=b'] } });
    // @ts-expect-error a token is not a request
    void passage.authenticateRequest('token');
  });
});

describe('options', () => {
  it('have the names of ours and a key set as an object', () => {
    expectTypeOf<{ jwks: { keys: { kty: string }[] } }>().toExtend<PassageOptions>();
    expectTypeOf<{ jwks: string }>().not.toExtend<PassageOptions>();
    expectTypeOf<{ issuers: string }>().not.toExtend<PassageOptions>();
    // @ts-expect-error it is called appId
    ({ appID: 'app-1' }) satisfies PassageOptions;
  });
});

describe('the bare client', () => {
  it('knows paths and answers', async () => {
    const path = { app_id: 'app-1', user_id: 'user-1' };
    const { data } = await passage.api.GET('/v1/apps/{app_id}/users/{user_id}', { params: { path } });
    expectTypeOf(data).toEqualTypeOf<UserResponse | undefined>();
    // @ts-expect-error there is no such path
    void passage.api.GET('/v1/nowhere');
  });
});
