import { describe, expectTypeOf, it } from 'vitest';
import type {
  Corbado,
  CorbadoErrorType,
  GenericRsp,
  Identifier,
  SocialAccount,
  User,
  UserAggregate,
  UserList,
  UserStatus,
  UsersLongSessionsGetParams,
} from '../../src/corbado.ts';
import { filters } from '../../src/corbado.ts';

declare const corbado: Corbado;

describe('operations', () => {
  it('take wire names and respond with named types', () => {
    expectTypeOf<Parameters<Corbado['users']['longSessions']['get']>[0]>().toEqualTypeOf<UsersLongSessionsGetParams>();
    expectTypeOf<UsersLongSessionsGetParams>().toExtend<{ userID: string; longSessionID: string }>();
    expectTypeOf(corbado.sessions.revoke({ sessionID: 'ses-1' })).resolves.toEqualTypeOf<GenericRsp>();
  });

  it('reject what the API does not take', () => {
    // @ts-expect-error status is required
    void corbado.users.create({ fullName: 'Ada Example' });
    // @ts-expect-error a required field is not null
    void corbado.users.create({ status: null, fullName: null });
    // @ts-expect-error there is no such operation
    void corbado.users.destroy({ userID: 'usr-1' });
  });

  it('have open enums that keep their known values', () => {
    expectTypeOf<'active'>().toExtend<UserStatus>();
    expectTypeOf<'a value of tomorrow'>().toExtend<UserStatus>();
    expectTypeOf<string>().not.toEqualTypeOf<UserStatus>();
  });

  it('allow null in optional fields of responses', () => {
    expectTypeOf<User['fullName']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<User['userID']>().toEqualTypeOf<string>();
  });
});

describe('filters', () => {
  it('have the fields that a list has, as far as they are known', () => {
    expectTypeOf(filters({ status: 'active', created: { gt: 1 } })).toEqualTypeOf<
      `${'status' | 'created'}:${'eq' | 'gt' | 'lt'}:${string}`[]
    >();
    void corbado.users.list({ filter: filters({ status: 'active' }), sort: 'created:desc' });
    void corbado.connectTokens.list({
      filter: filters({ status: 'initial', tokenType: 'passkey-list' }),
      sort: 'expires:asc',
    });
    void corbado.connectTokens.list({ 'filter[]': ['field of tomorrow:eq:1'] });
    // @ts-expect-error there is no such field
    void corbado.connectTokens.list({ filter: filters({ stauts: 'initial' }) });
    // @ts-expect-error nor to sort by
    void corbado.connectTokens.list({ sort: 'created:asc' });
    // @ts-expect-error an order is asc or desc
    void corbado.users.list({ sort: 'created:up' });
    // @ts-expect-error a comparison is eq, gt or lt
    void corbado.users.list({ filter: ['status:ne:active'] });
    // @ts-expect-error a condition has a value
    filters({ userID: undefined });
  });
});

it('known error types complete, and others are possible', () => {
  expectTypeOf<'validation_error' | 'not_found' | 'an error of tomorrow'>().toExtend<CorbadoErrorType>();
  expectTypeOf<string>().not.toEqualTypeOf<CorbadoErrorType>();
});

it('searches of identifiers take one object', () => {
  const { identifiers } = corbado;
  expectTypeOf(identifiers.listByUserId.all({ userID: 'usr-1' })).toEqualTypeOf<AsyncIterableIterator<Identifier>>();
  expectTypeOf(
    identifiers.existsByValueAndType({ identifierValue: 'a', identifierType: 'email' }),
  ).resolves.toEqualTypeOf<boolean>();
  // @ts-expect-error the type is missing
  void identifiers.listByUserIdAndType({ userID: 'usr-1' });
});

describe('lists', () => {
  it('are called for a page, and iterated by page or by item', () => {
    expectTypeOf(corbado.users.list()).resolves.toEqualTypeOf<UserList>();
    expectTypeOf(corbado.users.list.pages()).toEqualTypeOf<AsyncIterableIterator<UserList>>();
    expectTypeOf(corbado.users.list.all({ pageSize: 50 })).toEqualTypeOf<AsyncIterableIterator<UserAggregate>>();
    expectTypeOf(corbado.users.socialAccounts.list({ userID: 'usr-1' })).resolves.toEqualTypeOf<SocialAccount[]>();
  });

  it('require the arguments that they need', () => {
    // @ts-expect-error the user is missing
    void corbado.users.credentials.list.all();
    // @ts-expect-error a page is a number
    void corbado.users.list({ page: '1' });
    // @ts-expect-error only lists have iterators
    void corbado.users.get.all({ userID: 'usr-1' });
  });
});
