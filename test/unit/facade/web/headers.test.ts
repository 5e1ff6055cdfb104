import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headersOf, headerValues, onlyHeaderValue } from '../../../../src/facade/web/headers.ts';

/** The values of a header of a request. */
function values(request: unknown, name = 'x-name'): readonly string[] {
  return headerValues(headersOf(request), name);
}

const web = new Headers([
  ['X-Name', 'a'],
  ['x-name', 'b'],
]);

/** A host builds the request itself: headers are assigned, and `rawHeaders` is empty. */
function hostRequest(headers: Readonly<Record<string, string>>): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers });
}

/** Some releases of Node throw for a header named `__proto__`. */
const UNREADABLE: PropertyDescriptor = {
  get: () => {
    throw new TypeError('dest[field].push is not a function');
  },
};

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
    [
      'a Node request whose header was changed by middleware',
      { headers: { 'x-name': 'c' }, headersDistinct: { 'x-name': ['a', 'b'] } },
      ['c'],
    ],
    [
      'a Node request whose header was removed by middleware',
      { headers: {}, headersDistinct: { 'x-name': ['a', 'b'] } },
      [],
    ],
    ['a request that a host made of IncomingMessage', hostRequest({ 'x-name': 'a' }), ['a']],
    [
      'a Node request that cannot list its headers',
      Object.defineProperty({ headers: { 'x-name': 'a' } }, 'headersDistinct', UNREADABLE),
      ['a'],
    ],
    [
      'an event of API Gateway 1.0',
      { headers: { 'X-Name': 'b' }, multiValueHeaders: { 'X-Name': ['a', 'b'] } },
      ['a', 'b'],
    ],
    ['an event of a load balancer', { multiValueHeaders: { 'x-name': ['a', 'b'] } }, ['a', 'b']],
    ['an event with null for headers', { headers: null, multiValueHeaders: { 'x-name': ['a'] } }, ['a']],
    [
      'a request of Lambda@Edge',
      {
        headers: {
          'x-name': [
            { key: 'X-Name', value: 'a' },
            { key: 'X-Name', value: 'b' },
          ],
        },
      },
      ['a', 'b'],
    ],
    ['a request of CloudFront', { headers: { 'x-name': { value: 'a' } } }, ['a']],
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

  it('reads the cookies that API Gateway 2.0 takes out of the headers, unless there is the header', () => {
    expect(values({ headers: {}, cookies: ['a=1', 'b=2'] }, 'cookie')).toEqual(['a=1', 'b=2']);
    expect(values({ headers: { cookie: 'c=3' }, cookies: ['a=1', 'b=2'] }, 'cookie')).toEqual(['c=3']);
    expect(values({ headers: {}, cookies: { a: '1' } }, 'cookie')).toEqual([]);
    expect(values({ headers: {}, cookies: ['a=1', 7, null] }, 'cookie')).toEqual(['a=1']);
    expect(values({ headers: {}, cookies: ['a=1'] }, 'x-name')).toEqual([]);
  });

  it('reads own properties of a request only', () => {
    const polluted = { multiValueHeaders: { 'x-name': ['a'] }, cookies: ['a=1'] };
    onTestFinished(() => {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    });
    Object.assign(Object.prototype, polluted);
    expect(values({ headers: {} })).toEqual([]);
    expect(values({ headers: {} }, 'cookie')).toEqual([]);
    expect(headersOf({})).toBeUndefined();
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
