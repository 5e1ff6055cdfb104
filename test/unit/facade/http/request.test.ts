import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../src/facade/errors/validation-error.ts';
import { object } from '../../../../src/facade/http/checks.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import {
  checkClientParams,
  fillPath,
  serialize,
  serializeBody,
  serializeHeaders,
  serializeQuery,
  serializeValue,
  sortArguments,
} from '../../../../src/facade/http/request.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const call = { operation: 'users.get', provider: 'corbado' } as const;

describe('sortArguments', () => {
  const OPERATION: Operation = {
    name: 'things.update',
    method: 'PUT',
    path: '/{app_id}/{id}',
    pathParams: ['app_id', 'id'],
    queryParams: ['q'],
    headerParams: ['x-session'],
    params: object({}),
    body: { encoding: 'json', check: object({}), fields: [], clientParams: ['app_key'] },
    safe: true,
    response: { kind: 'object' },
  };
  const CLIENT_PARAMS = { app_id: 'app-1', app_key: 'key-1', unused: 'never' };

  it('sorts arguments by where they are sent, and adds those of the client', () => {
    const params = { id: 'i', q: [1], 'x-session': 's', name: 'n', later: true };
    expect(sortArguments(OPERATION, params, CLIENT_PARAMS)).toEqual({
      path: { app_id: 'app-1', id: 'i' },
      query: { q: [1] },
      headers: { 'x-session': 's' },
      body: { app_key: 'key-1', name: 'n', later: true },
    });
  });

  it('prefers the values of the client', () => {
    const { path, body } = sortArguments(OPERATION, { app_id: 'mine', app_key: 'mine' }, CLIENT_PARAMS);
    expect([path, body]).toEqual([{ app_id: 'app-1' }, { app_key: 'key-1' }]);
  });

  it('builds no body for an operation without one', () => {
    const { body: _, ...bodiless } = OPERATION;
    expect(sortArguments(bodiless, { later: true }, CLIENT_PARAMS).body).toBeUndefined();
  });

  it('sends all other arguments in a query that is not known', () => {
    const { body: _, ...bodiless } = OPERATION;
    const args = { id: 'i', 'x-session': 's', from: 1, __proto__: { to: 2 } };
    const { path, query, headers } = sortArguments({ ...bodiless, openQuery: true }, args, CLIENT_PARAMS);
    expect([path, query, headers]).toEqual([{ app_id: 'app-1', id: 'i' }, { from: 1 }, { 'x-session': 's' }]);
  });

  it('leaves it to checkClientParams to find values that differ from those of the client', () => {
    const paths = (params: object): string[] =>
      checkClientParams(OPERATION, { ...params }, CLIENT_PARAMS).map(({ path }) => path);
    expect(paths({ ...CLIENT_PARAMS, name: 'Ada' })).toEqual([]);
    expect(paths({ app_id: 'mine', app_key: 7 })).toEqual(['app_id', 'app_key']);
  });
});

describe('fillPath', () => {
  it.each([
    ['a plain id', 'usr-1', 'usr-1'],
    ['line breaks', 'a\r\nhost: evil', 'a%0D%0Ahost%3A%20evil'],
    ['three dots', '...', '...'],
    ['characters beyond ASCII', 'ü😀', '%C3%BC%F0%9F%98%80'],
    ['braces', '{other}', '%7Bother%7D'],
    ['replacement patterns', '$&$1', '%24%26%241'],
    ['a number', 7, '7'],
  ])('encodes %s as one segment', (_, value, segment) => {
    expect(fillPath('/v2/users/{id}/x', { id: value })).toEqual({ path: `/v2/users/${segment}/x` });
  });

  it.each([
    ['undefined', undefined],
    ['a boolean', true],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
  ])('rejects %s', (_, value) => {
    expect(fillPath('/v2/users/{id}', { id: value })).toMatchObject({ issues: [{ path: 'id' }] });
  });

  it('names every invalid parameter, and reads none from the prototype', () => {
    const result = fillPath('/{a}/{b}/{toString}', { a: '..', b: 'fine' });
    expect(result).toMatchObject({ issues: [{ path: 'a' }, { path: 'toString' }] });
  });
});

it.each([
  ['nothing', {}, ''],
  ['strings', { a: 'x y', b: '&=?#/+' }, 'a=x%20y&b=%26%3D%3F%23%2F%2B'],
  ['encoded names', { 'filter[]': 'x', 'a&b': '1' }, 'filter%5B%5D=x&a%26b=1'],
  ['arrays, without their gaps', { a: ['x', undefined, null, 'y'] }, 'a=x&a=y'],
  ['an empty array', { a: [] }, ''],
  ['neither undefined nor null', { a: undefined, b: null, c: '' }, 'c='],
  ['numbers, booleans and bigints', { a: 1.5, b: false, c: 2n ** 60n }, 'a=1.5&b=false&c=1152921504606846976'],
  ['dates', { at: new Date(0) }, 'at=1970-01-01T00%3A00%3A00.000Z'],
  ['objects, as JSON', { a: { b: 1 } }, 'a=%7B%22b%22%3A1%7D'],
  ['lone surrogates, as U+FFFD', { a: 'x\uD800', b: '\uDC00y' }, 'a=x%EF%BF%BD&b=%EF%BF%BDy'],
  ['surrogate pairs', { a: '😀' }, 'a=%F0%9F%98%80'],
])('serializeQuery writes %s', (_, query, expected) => {
  expect(serializeQuery(query)).toBe(expected);
});

it.each([
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['undefined', undefined],
  ['an invalid date', new Date(Number.NaN)],
  ['a cyclic object', cyclic],
  ['a bigint inside an object', { a: 1n }],
])('serializeValue throws for %s', (_, value) => {
  expect(() => serializeValue(value)).toThrow();
});

describe('serializeBody', () => {
  it('writes JSON without undefined fields, and with null ones', () => {
    const body = { a: undefined, b: null, c: [1], d: new Date(0) };
    expect(serializeBody('json', body)).toBe('{"b":null,"c":[1],"d":"1970-01-01T00:00:00.000Z"}');
  });

  it('writes a form without undefined and null fields', () => {
    const body = { a: undefined, b: null, c: 'x&y=z ü', d: 1, e: { f: true } };
    expect(serializeBody('form', body)).toBe('c=x%26y%3Dz+%C3%BC&d=1&e=%7B%22f%22%3Atrue%7D');
  });
});

describe('serializeHeaders', () => {
  it('writes dates and numbers, and omits undefined and null', () => {
    expect(serializeHeaders(call, { A: 'x', b: 1, c: undefined, d: null, e: new Date(0) })).toEqual({
      a: 'x',
      b: '1',
      e: '1970-01-01T00:00:00.000Z',
    });
  });

  it.each([
    ['a line break', 'hidden-value\r\nevil: 1'],
    ['a character beyond ASCII', 'hidden-value-ü'],
    ['a null byte', 'hidden-value\0'],
  ])('rejects %s without repeating the value', (_, value) => {
    const write = (): unknown => serializeHeaders(call, { 'x-session': value });
    expect(write).toThrow(ValidationError);
    expect(write).toThrow(/^(?!.*hidden-value).*x-session/s);
  });

  it('rejects a value that cannot be serialised, by its name', () => {
    expect(() => serializeHeaders(call, { 'x-session': cyclic })).toThrow(/Cannot call users\.get: x-session: /);
  });
});

it('serialize replaces foreign errors without their message, and rethrows its own', () => {
  const failWith = (error: Error) => () =>
    serialize(call, 'at', () => {
      throw error;
    });
  const foreign = failWith(new RangeError('hidden-value'));
  expect(foreign).toThrow(ValidationError);
  expect(foreign).not.toThrow(/hidden-value/);
  const own = new ValidationError('own', [], { provider: 'corbado', status: 400 });
  expect(failWith(own)).toThrow(own);
});
