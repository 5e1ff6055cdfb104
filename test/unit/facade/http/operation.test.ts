import { describe, expect, it } from 'vitest';
import { array, int, object, optional, string } from '../../../../src/facade/http/checks.ts';
import { type OperationTraits, operation } from '../../../../src/facade/http/operation.ts';

const BODY = object({ id: string, name: optional(string) });

describe('an operation', () => {
  it('has defaults: the parameters of its path, and an object as response', () => {
    expect(operation('users.get', 'GET', '/v2/users/{userID}')).toStrictEqual({
      name: 'users.get',
      method: 'GET',
      path: '/v2/users/{userID}',
      pathParams: ['userID'],
      queryParams: [],
      headerParams: [],
      params: object({ userID: string }),
      safe: true,
      response: { kind: 'object' },
    });
  });

  it.each<[string, OperationTraits, object]>([
    ['a query', { query: { page: int(1) } }, { queryParams: ['page'], params: { fields: { page: int(1) } } }],
    [
      'headers',
      { headers: { 'Request-ID': string } },
      { headerParams: ['Request-ID'], params: { fields: { 'Request-ID': string } } },
    ],
    [
      'another check for a parameter of the path',
      { pathParams: { userID: int() } },
      { params: { fields: { userID: int() } } },
    ],
    ['JSON', { body: BODY }, { body: { encoding: 'json', check: BODY, fields: ['id', 'name'], clientParams: [] } }],
    [
      'JSON with parameters of the client',
      { body: BODY, clientParams: ['id'] },
      { body: { encoding: 'json', check: BODY, fields: ['id', 'name'], clientParams: ['id'] } },
    ],
    ['a form', { form: BODY }, { body: { encoding: 'form', check: BODY, fields: ['id', 'name'], clientParams: [] } }],
    [
      'the required keys of the response',
      { response: BODY },
      { response: { kind: 'object', keys: ['id'], check: BODY } },
    ],
    ['an array as response', { response: array(BODY) }, { response: { kind: 'array', check: array(BODY) } }],
    ['a response of another kind', { response: 'text' }, { response: { kind: 'text' } }],
    ['traits that are copied', { anonymous: true, server: 'fraud' }, { anonymous: true, server: 'fraud' }],
  ])('has %s', (_, traits, expected) => {
    expect(operation('users.get', 'GET', '/v2/users/{userID}', traits)).toMatchObject(expected);
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
