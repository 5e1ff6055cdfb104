import { expect, it } from 'vitest';
import { findOperation } from '../../../../../src/facade/testing/mock/operations.ts';

it.each([
  ['corbado', 'GET', '/v2/users/usr-1', 'users.get', { userID: 'usr-1' }],
  ['corbado', 'PATCH', '/v2/users/usr-1', 'users.update', { userID: 'usr-1' }],
  ['stytch', 'POST', '/v1/m2m/clients/search', 'm2m.clients.search', {}],
  ['stytch-b2b', 'POST', '/v1/b2b/organizations/members/search', 'organizations.members.search', {}],
  ['stytch-b2b', 'POST', '/v1/b2b/organizations/o/members', 'organizations.members.create', { organization_id: 'o' }],
  ['loginid', 'DELETE', '/manage/users/a%20b', 'users.deleteById', { user_id: 'a b' }],
] as const)('%s %s %s', (provider, method, path, name, params) => {
  const found = findOperation(provider, method, path);
  expect(found?.operation.name).toBe(name);
  expect(found?.pathParams).toEqual(params);
});

it.each([
  ['another method', 'PUT', '/v2/users'],
  ['an empty value', 'GET', '/v2/users/'],
  ['a longer path', 'GET', '/v2/users/usr-1/more/still'],
  ['no path', 'GET', ''],
  ['a value that cannot be decoded', 'GET', '/v2/users/%E0%A4%A'],
])('finds nothing for %s', (_, method, path) => {
  expect(findOperation('corbado', method, path)).toBeUndefined();
});
