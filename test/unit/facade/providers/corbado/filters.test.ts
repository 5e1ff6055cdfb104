import { describe, expect, it } from 'vitest';
import { filters, transformFilters } from '../../../../../src/facade/providers/corbado/filters.ts';
import {
  connectTokensList,
  identifiersList,
  statsByTime,
  usersGet,
  usersList,
} from '../../../../../src/generated/corbado/operations.ts';
import { corbadoAt } from '../../../../helpers/corbado-client.ts';

describe('filters', () => {
  it.each<[Parameters<typeof filters>[0], string[]]>([
    [{ status: 'active' }, ['status:eq:active']],
    [{ userID: 'usr-123', identifierType: 'email' }, ['userID:eq:123', 'identifierType:eq:email']],
    [{ created: { gt: '2026-01-01', lt: '2026-02-01' } }, ['created:gt:2026-01-01', 'created:lt:2026-02-01']],
    [{ count: 0, isBot: false, note: 'a:b' }, ['count:eq:0', 'isBot:eq:false', 'note:eq:a:b']],
    [{ fullName: 'usr-1' }, ['fullName:eq:usr-1']],
    [{}, []],
  ])('of %j are %j', (conditions, expected) => {
    expect(filters(conditions)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['without a value', { userID: undefined }, 'userID: expected a non-empty string, a number or a boolean, received'],
    ['with null', { userID: null }, 'userID: expected a non-empty string'],
    ['with an empty string', { userID: '' }, 'userID: expected a non-empty string'],
    ['with NaN', { created: { gt: Number.NaN } }, 'created.gt: expected a non-empty string'],
    [
      'with a list',
      { status: ['active'] },
      'status: expected a non-empty string, a number or a boolean, received an array',
    ],
    ['with another comparison', { created: { ge: '1' } }, 'created.ge: unknown comparison; use eq, gt, lt'],
    ['without a comparison', { created: {} }, 'created: expected eq, gt, lt, received none'],
    ['for a field with a colon', { 'userID:eq:1': 'x' }, 'expected the name of a field'],
    ['that are no object', 'status:eq:active', 'expected an object of conditions, received a string'],
    ['that are a list', ['status:eq:active'], 'expected an object of conditions, received an array'],
  ])('are rejected %s', (_, conditions, message) => {
    expect(() => filters(conditions as never)).toThrow(message);
  });
});

describe('the argument filter', () => {
  it.each([
    [
      'is sent as filter[]',
      usersList,
      { filter: ['status:eq:active'], page: 2 },
      { page: 2, 'filter[]': ['status:eq:active'] },
    ],
    [
      'is joined with filter[]',
      usersList,
      { filter: ['a:eq:1'], 'filter[]': ['b:eq:2'] },
      { 'filter[]': ['b:eq:2', 'a:eq:1'] },
    ],
    ['loses the prefix of user IDs', usersList, { filter: ['userID:eq:usr-1'] }, { 'filter[]': ['userID:eq:1'] }],
    ['may be undefined', usersList, { filter: undefined, page: 1 }, { page: 1 }],
    ['may be null', usersList, { filter: null, 'filter[]': ['a:eq:1'] }, { 'filter[]': ['a:eq:1'] }],
    ['works where the query is not known', statsByTime, { filter: ['a:eq:1'] }, { 'filter[]': ['a:eq:1'] }],
  ])('%s', (_, operation, params, expected) => {
    expect(transformFilters(operation, params)).toEqual(expected);
  });

  it.each<[string, Parameters<typeof transformFilters>[0], object, string]>([
    ['no list', usersList, { filter: 'a:eq:1' }, 'filter: expected an array, such as of "filters", received a string'],
    [
      'a field in another spelling',
      identifiersList,
      { filter: ['user_id:eq:1'] },
      'filter: unknown field; did you mean "userID"?',
    ],
    [
      'such a field in filter[]',
      identifiersList,
      { 'filter[]': ['userId:eq:1'] },
      'filter[]: unknown field; did you mean "userID"?',
    ],
    [
      'such a field in sort',
      connectTokensList,
      { sort: 'tokentype:asc' },
      'sort: unknown field; did you mean "tokenType"?',
    ],
    [
      'a field that does not exist',
      connectTokensList,
      { filter: ['stauts:eq:initial'] },
      'filter: unknown field; use token, tokenType, status, expires',
    ],
  ])('is rejected as %s', (_, operation, params, message) => {
    expect(() => transformFilters(operation, { ...params })).toThrow(message);
  });

  it.each([
    ['fields that may be known to Corbado', identifiersList, { filter: ['status:eq:primary'], sort: 'created:asc' }],
    ['anything in filter[]', connectTokensList, { 'filter[]': ['later:eq:1'], sort: 'later:asc' }],
  ])('leaves %s to Corbado', (_, operation, params) => {
    expect(() => transformFilters(operation, params)).not.toThrow();
  });
});

describe('filters by user ID', () => {
  it.each([
    ['userID:eq:usr-123', 'userID:eq:123'],
    ['userID:gt:usr-123', 'userID:gt:123'],
    ['userID:lt:usr-123', 'userID:lt:123'],
    ['USERID:EQ:USR-123', 'USERID:EQ:123'],
    ['userID:eq:usr-usr-123', 'userID:eq:usr-123'],
    ['fullName:eq:usr-123', 'fullName:eq:usr-123'],
    ['fullName:eq:userID:eq:usr-123', 'fullName:eq:userID:eq:usr-123'],
    ['userID:ne:usr-123', 'userID:ne:usr-123'],
    ['userID:eq:x-usr-123', 'userID:eq:x-usr-123'],
  ])('turn %s into %s', (filter, sent) => {
    expect(transformFilters(usersList, { 'filter[]': [filter] })).toEqual({ 'filter[]': [sent] });
  });

  it("leave the caller's object, other arguments, and filters that are not strings unchanged", () => {
    const filters = Object.freeze(['status:eq:active', 'userID:eq:usr-1', 7, null]);
    const params = Object.freeze({ page: 2, sort: 'created:asc', 'filter[]': filters });
    expect(transformFilters(usersList, params)).toEqual({
      page: 2,
      sort: 'created:asc',
      'filter[]': ['status:eq:active', 'userID:eq:1', 7, null],
    });
    expect(params['filter[]']).toEqual(['status:eq:active', 'userID:eq:usr-1', 7, null]);
  });

  it.each([
    ['an operation without filters', usersGet, { 'filter[]': ['userID:eq:usr-1'] }],
    ['a call without filters', usersList, { page: 1 }],
    ['filters that are not a list', usersList, { 'filter[]': 'userID:eq:usr-1' }],
  ])('leave %s unchanged', (_, operation, params) => {
    expect(transformFilters(operation, params)).toBe(params);
  });

  it('are sent without the prefix', async () => {
    const urls: string[] = [];
    const corbado = corbadoAt('https://back.example', {
      fetch: async (url) => {
        urls.push(decodeURIComponent(new URL(url).search));
        return Response.json({ users: [], paging: { page: 1, totalPages: 0, totalItems: 0 } });
      },
    });
    await corbado.users.list({ 'filter[]': ['userID:eq:usr-1'] });
    expect(urls).toEqual([expect.stringContaining('userID:eq:1')]);
  });
});
