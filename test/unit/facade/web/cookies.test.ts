import { describe, expect, it } from 'vitest';
import {
  cookieTokens,
  cookieValues,
  hasCookiePrefix,
  hostCookieName,
  isCookieName,
  isCookieValue,
} from '../../../../src/facade/web/cookies.ts';
import { headersOf } from '../../../../src/facade/web/headers.ts';

const NBSP = String.fromCharCode(0xa0);

describe('cookieValues', () => {
  it.each<[string | string[], ...string[]]>([
    ['a=1; session=abc; b=2', 'abc'],
    ['a=1;session=abc', 'abc'],
    [' session = abc ; b=2', 'abc'],
    ['session=abc==', 'abc=='],
    ['session="abc"', '"abc"'],
    ['session=', ''],
    ['session=abc; session=def', 'abc', 'def'],
    ['\tsession\t=\tabc\t; b=2', 'abc'],
    [`${NBSP}session=abc; session${NBSP}=abc; \v session=abc; \fsession=abc; \r\nsession=abc; \ufeffsession=abc`],
    [`session=${NBSP}abc`, `${NBSP}abc`],
    ['session=a,session=b', 'a,session=b'],
    ['session=a=b; =session=c', 'a=b'],
    ['session; session=abc', 'abc'],
    [['a=1', 'session=abc'], 'abc'],
    ['xsession=a; sessionx=b; SESSION=c'],
    [';;; =; ==;'],
    [''],
  ])('of %j are %j', (cookie, ...values) => {
    expect(cookieValues(headersOf({ headers: { cookie } }), 'session')).toEqual(values);
    expect(cookieValues(headersOf({ headers: { Cookie: cookie } }), 'session')).toEqual(values);
  });

  it('is absent without headers', () => {
    expect(cookieValues(headersOf({ headers: {} }), 'session')).toEqual([]);
    expect(cookieValues(undefined, 'session')).toEqual([]);
  });
});

describe('cookieTokens', () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ['all of a name, in their order', 's=a; s=b', ['a', 'b']],
    ['those of the first name before those of the second', 't=c; s=a; t=d', ['a', 'c', 'd']],
    ['none but present ones, if there are any', 's=; t=c', ['c']],
    ['an empty one alone', 's=', ['']],
    ['without quotes', 's="a"; s="b', ['a', '"b']],
    ['a cookie with a prefix', '__Host-s=a; s=b', ['a', 'b']],
    ['none if there are two with a prefix', '__Host-s=a; s=b; __Host-s=a', undefined],
    ['none if there are two with the other prefix', '__Secure-s=a; __Secure-s=b', undefined],
    ['at most 20', 's=a; '.repeat(30), Array<string>(20).fill('a')],
  ])('are %s', (_, cookie, tokens) => {
    const names = ['__Host-s', '__Secure-s', 's', 't'];
    expect(cookieTokens(headersOf({ headers: { cookie } }), names)).toEqual(tokens);
  });
});

it.each<[unknown, boolean, boolean]>([
  ['session', true, true],
  ['__Host-session', true, true],
  ['a.b~c', true, true],
  ['', false, true],
  ['a b', false, false],
  ['a=b', false, true],
  ['a;b', false, false],
  ['a,b', false, false],
  ['a"b', false, false],
  ['a\\b', false, false],
  ['a\r\nb', false, false],
  ['é', false, false],
  [7, false, false],
  [undefined, false, false],
])('%j: a name %s, a value %s', (string, name, value) => {
  expect([isCookieName(string), isCookieValue(string)]).toEqual([name, value]);
});

it.each([
  ['session', false, '__Host-session'],
  ['__Host-session', true, '__Host-session'],
  ['__HOST-session', true, '__HOST-session'],
  ['__Secure-session', true, '__Secure-session'],
  ['x__Host-session', false, '__Host-x__Host-session'],
])('%s has a prefix: %s; its host cookie is %s', (name, prefix, host) => {
  expect([hasCookiePrefix(name), hostCookieName(name)]).toEqual([prefix, host]);
});
