import { expect, it } from 'vitest';
import { transformUserIdFilters } from '../../../../../src/facade/providers/corbado/client.ts';
import { usersGet, usersList } from '../../../../../src/generated/corbado/operations.ts';

it.each([
  ['userID:eq:usr-123', 'userID:eq:123'],
  ['userID:gt:usr-123', 'userID:gt:123'],
  ['userID:lt:usr-123', 'userID:lt:123'],
  ['USERID:EQ:USR-123', 'USERID:EQ:123'],
  ['userID:eq:123', 'userID:eq:123'],
  ['userID:eq:usr-usr-123', 'userID:eq:usr-123'],
  ['fullName:eq:usr-123', 'fullName:eq:usr-123'],
  ['fullName:eq:userID:eq:usr-123', 'fullName:eq:userID:eq:usr-123'],
  ['userID:ne:usr-123', 'userID:ne:usr-123'],
  ['userID:eq:x-usr-123', 'userID:eq:x-usr-123'],
])('sends the filter %s as %s', (filter, sent) => {
  expect(transformUserIdFilters(usersList, { 'filter[]': [filter] })).toEqual({ 'filter[]': [sent] });
});

it('leaves all other arguments, and filters that are no texts, as they are', () => {
  const params = { page: 2, sort: 'created:asc', 'filter[]': ['status:eq:active', 'userID:eq:usr-1', 7, null] };
  expect(transformUserIdFilters(usersList, params)).toEqual({
    ...params,
    'filter[]': ['status:eq:active', 'userID:eq:1', 7, null],
  });
});

it('does not change what the caller passes', () => {
  const params = Object.freeze({ 'filter[]': Object.freeze(['userID:eq:usr-1']) });
  expect(transformUserIdFilters(usersList, params)).not.toBe(params);
  expect(params).toEqual({ 'filter[]': ['userID:eq:usr-1'] });
});

it.each([
  ['an operation without filters', usersGet, { 'filter[]': ['userID:eq:usr-1'] }],
  ['a call without filters', usersList, { page: 1 }],
  ['filters that are no array', usersList, { 'filter[]': 'userID:eq:usr-1' }],
])('does not touch %s', (_, operation, params) => {
  expect(transformUserIdFilters(operation, params)).toBe(params);
});
