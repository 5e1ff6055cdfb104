import { describe, expect, it } from 'vitest';
import { headersOf, headerValues, onlyHeaderValue } from '../../../../src/facade/web/headers.ts';

/** The values of a header of a request. */
function values(request: unknown, name = 'x-name'): readonly string[] {
  return headerValues(headersOf(request), name);
}

const web = new Headers([
  ['X-Name', 'a'],
  ['x-name', 'b'],
]);

describe('headerValues', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a web Request', new Request('https://app.example/', { headers: { 'X-Name': 'a' } }), ['a']],
    ['web Headers, which join repeated ones', { headers: web }, ['a, b']],
    ['Headers of another class', { headers: { get: (name: string) => (name === 'x-name' ? 'a' : null) } }, ['a']],
    ['a plain object', { headers: { 'x-name': 'a' } }, ['a']],
    ['a plain object in any letter case', { headers: { 'X-NAME': 'a', 'x-Name': 'b' } }, ['a', 'b']],
    ['a list', { headers: { 'x-name': ['a', 'b'] } }, ['a', 'b']],
    [
      'a Node request, by all its values',
      { headers: { 'x-name': 'a' }, headersDistinct: { 'x-name': ['a', 'b'] } },
      ['a', 'b'],
    ],
    ['an empty value', { headers: { 'x-name': '' } }, ['']],
    [
      'values that are no strings',
      { headers: { 'x-name': 7, 'X-Name': [null, 'a', ['b']], 'x-NAME': undefined } },
      ['a'],
    ],
    ['a get that returns no string', { headers: { get: () => Promise.resolve('a') } }, []],
    ['other names', { headers: { 'x-names': 'a', 'xx-name': 'b', x_name: 'c' } }, []],
    ['no headers', { headers: {} }, []],
  ])('reads %s', (_, request, expected) => {
    expect(values(request)).toEqual(expected);
  });

  it('reads pseudo-headers of HTTP/2, which web headers cannot have', () => {
    expect(values({ headers: { ':authority': 'app.example' } }, ':authority')).toEqual(['app.example']);
    expect(values({ headers: new Headers() }, ':authority')).toEqual([]);
  });
});

describe('headersOf', () => {
  it.each([
    undefined,
    null,
    'x-name: a',
    7,
    [],
    {},
    { headers: null },
    { headers: 'a' },
    { headers: [['x-name', 'a']] },
  ])('finds none in %j', (request) => {
    expect(headersOf(request)).toBeUndefined();
    expect(values(request)).toEqual([]);
  });
});

it.each<[unknown, string | undefined]>([
  [{ headers: { 'x-name': 'a' } }, 'a'],
  [{ headers: { 'x-name': ['a', 'a'] } }, undefined],
  [{ headers: {} }, undefined],
])('onlyHeaderValue of %j is %j', (request, value) => {
  expect(onlyHeaderValue(headersOf(request), 'x-name')).toBe(value);
});
