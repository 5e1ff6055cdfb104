import { describe, expect, it } from 'vitest';
import {
  cookieValue,
  hasCookiePrefix,
  hostCookieName,
  isCookieName,
  isCookieValue,
} from '../../../../src/facade/web/cookies.ts';

describe('cookieValue', () => {
  it.each<[string | string[], string | undefined]>([
    ['a=1; session=abc; b=2', 'abc'],
    ['a=1;session=abc', 'abc'],
    [' session = abc ; b=2', 'abc'],
    ['session=abc==', 'abc=='],
    ['session="abc"', '"abc"'],
    ['session=', ''],
    ['session=abc; session=def', 'abc'],
    ['session; session=abc', 'abc'],
    [['a=1', 'session=abc'], 'abc'],
    ['xsession=a; sessionx=b; SESSION=c', undefined],
    [';;; =; ==;', undefined],
    ['', undefined],
  ])('of %j is %j', (cookie, value) => {
    expect(cookieValue({ cookie }, 'session')).toBe(value);
    expect(cookieValue({ Cookie: cookie }, 'session')).toBe(value);
  });

  it('is absent without headers', () => {
    expect(cookieValue({}, 'session')).toBeUndefined();
    expect(cookieValue(undefined, 'session')).toBeUndefined();
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
