import { expect, it } from 'vitest';
import { matchOperation, readRequest } from '../../../../../src/facade/testing/mock/operations.ts';

it.each([
  ['corbado', 'GET', '/v2/users/usr-1', 'users.get', { userID: 'usr-1' }],
  ['corbado', 'PATCH', '/v2/users/usr-1', 'users.update', { userID: 'usr-1' }],
  ['stytch', 'POST', '/v1/m2m/clients/search', 'm2m.clients.search', {}],
  ['stytch-b2b', 'POST', '/v1/b2b/organizations/members/search', 'organizations.members.search', {}],
  ['stytch-b2b', 'POST', '/v1/b2b/organizations/o/members', 'organizations.members.create', { organization_id: 'o' }],
  ['loginid', 'DELETE', '/manage/users/a%20b', 'users.deleteById', { user_id: 'a b' }],
] as const)('%s %s %s', (provider, method, path, name, params) => {
  const found = matchOperation(provider, method, path);
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
  expect(matchOperation('corbado', method, path)).toBeUndefined();
});

it.each<[string, string | undefined, unknown, boolean]>([
  ['{"a":1}', 'application/json; charset=utf-8', { a: 1 }, false],
  ['{"a":1}', 'application/problem+json', { a: 1 }, false],
  ['{"a":', 'application/json', '{"a":', true],
  ['a=1', 'application/x-www-form-urlencoded', 'a=1', false],
  ['{"a":1}', undefined, '{"a":1}', false],
  ['', 'application/json', null, false],
])('reads the body %j of type %s', (text, type, body, isMalformed) => {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const url = new URL('http://127.0.0.1/v1/users?a=1&a=2&b=');
  expect(readRequest({ method: 'POST', url, headers, text }, { id: '7' })).toEqual({
    method: 'POST',
    path: '/v1/users',
    query: { a: ['1', '2'], b: '' },
    headers,
    pathParams: { id: '7' },
    body,
    isMalformed,
  });
});
