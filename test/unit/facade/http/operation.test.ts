import { describe, expect, it } from 'vitest';
import { type OperationTraits, operation } from '../../../../src/facade/http/operation.ts';

describe('an operation', () => {
  it('has defaults: the parameters of its path, and an object as response', () => {
    expect(operation('users.get', 'GET', '/v2/users/{userID}')).toStrictEqual({
      name: 'users.get',
      method: 'GET',
      path: '/v2/users/{userID}',
      pathParams: ['userID'],
      queryParams: [],
      headerParams: [],
      safe: true,
      response: { kind: 'object' },
    });
  });

  it.each<[string, OperationTraits, object]>([
    ['a query', { query: ['page'] }, { queryParams: ['page'] }],
    ['headers', { headers: ['Request-ID'] }, { headerParams: ['Request-ID'] }],
    ['JSON', { body: 'json' }, { body: { encoding: 'json', clientParams: [] } }],
    [
      'JSON with parameters of the client',
      { body: 'json', clientParams: ['id'] },
      { body: { encoding: 'json', clientParams: ['id'] } },
    ],
    ['a form', { body: 'form' }, { body: { encoding: 'form', clientParams: [] } }],
    ['the keys of the response', { response: ['userID'] }, { response: { kind: 'object', keys: ['userID'] } }],
    ['a response of another kind', { response: 'array' }, { response: { kind: 'array' } }],
    ['traits that are copied', { anonymous: true, server: 'fraud' }, { anonymous: true, server: 'fraud' }],
  ])('has %s', (_, traits, expected) => {
    expect(operation('users.get', 'GET', '/v2/users', traits)).toMatchObject(expected);
  });

  it('has the parameters of its path in their order', () => {
    const { pathParams } = operation('users.sessions.get', 'GET', '/v2/users/{userID}/sessions/{session-id}/all');
    expect(pathParams).toEqual(['userID', 'session-id']);
  });

  it.each([
    ['GET', undefined, true],
    ['GET', false, false],
    ['POST', undefined, false],
    ['POST', true, true],
    ['DELETE', undefined, false],
  ] as const)('with %s and safe: %s is safe to retry: %s', (method, safe, expected) => {
    expect(operation('a.b', method, '/', safe === undefined ? {} : { safe }).safe).toBe(expected);
  });

  it('is frozen, like the lists that several share', () => {
    const made = operation('users.list', 'GET', '/v2/users');
    expect(Object.isFrozen(made)).toBe(true);
    expect([made.pathParams, made.queryParams, made.headerParams].every(Object.isFrozen)).toBe(true);
  });
});
