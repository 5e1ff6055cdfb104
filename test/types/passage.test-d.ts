import { describe, expectTypeOf, it } from 'vitest';
import type { CallPromise } from '../../src/index.ts';
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
  it('take wire names and respond with named types', () => {
    expectTypeOf(passage.user.delete({ user_id: 'user-1' })).resolves.toEqualTypeOf<void>();
    expectTypeOf<UserResponse['user']>().toEqualTypeOf<PassageUser>();
  });

  it('reject what the API does not take', () => {
    // @ts-expect-error an e-mail address or a phone number is required
    void passage.user.create({ user_metadata: {} });
    // @ts-expect-error the device is missing
    void passage.user.revokeDevice({ user_id: 'user-1' });
    // @ts-expect-error the vendor's SDK has it no more, and we never did
    void passage.getApp();
  });

  it('find a user by identifier, in an object or by itself', () => {
    expectTypeOf(passage.user.getByIdentifier({ identifier: 'a' })).toEqualTypeOf<CallPromise<UserResponse>>();
    expectTypeOf(passage.user.getByIdentifier('a')).toEqualTypeOf<CallPromise<UserResponse>>();
    // @ts-expect-error an identifier is a string
    void passage.user.getByIdentifier(7);
    // @ts-expect-error it is called identifier
    void passage.user.getByIdentifier({ email: 'ada@example.com' });
    // @ts-expect-error nothing names a user
    void passage.user.getByIdentifier();
  });
});

describe('magic links', () => {
  it('are for exactly one recipient', () => {
    expectTypeOf(passage.auth.createMagicLink({ email: 'a' })).toEqualTypeOf<CallPromise<MagicLinkResponse>>();
    void passage.auth.createMagicLink({ phone: '+1', send: true, ttl: 20, language: 'es' });
    void passage.auth.createMagicLink({ user_id: 'user-1', channel: 'phone', type: 'verify_identifier' });
    // @ts-expect-error nothing names a user
    void passage.auth.createMagicLink({});
    // @ts-expect-error nothing names a user
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

  it('reject values of other types', () => {
    // @ts-expect-error a channel is a string
    void passage.auth.createMagicLink({ user_id: 'user-1', channel: 1 });
    // @ts-expect-error minutes are a number
    void passage.auth.createMagicLink({ email: 'a', ttl: '20' });
    // @ts-expect-error a type is a string
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
  it('are called for a page, and iterated by page or by item', () => {
    expectTypeOf(passage.user.list()).resolves.toEqualTypeOf<ListPaginatedUsersResponse>();
    expectTypeOf(passage.user.list.pages()).toEqualTypeOf<AsyncIterableIterator<ListPaginatedUsersResponse>>();
    expectTypeOf(passage.user.list.all({ limit: 500 })).toEqualTypeOf<AsyncIterableIterator<ListPaginatedUsersItem>>();
    // @ts-expect-error times are seconds
    void passage.user.list({ created_before: new Date() });
  });
});

describe('session checks', () => {
  it('give the time of expiry, and the user id through the method of the vendor', () => {
    expectTypeOf<PassageSession['claims']['exp']>().toEqualTypeOf<number>();
    expectTypeOf(passage.auth.validateJwt('token')).toEqualTypeOf<Promise<string>>();
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
