import { expect, it } from 'vitest';
import { checkCallOptions } from '../../../../src/facade/options/call-options.ts';
import { pathsOf, refusalOf } from './validation-error-of.ts';

function check(options: unknown, takesMemberSession = false): void {
  checkCallOptions('users.get', 'corbado', options, takesMemberSession);
}

it.each([
  ['none', undefined],
  ['empty ones', {}],
  ['all of them', { signal: new AbortController().signal, timeout: 1, retry: { limit: 0 }, headers: { 'x-a': 'b' } }],
  ['no retries', { retry: false }],
  ['fields without a value', { signal: undefined, timeout: undefined, retry: undefined, headers: undefined }],
  [
    'a signal of another make',
    { signal: { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined } },
  ],
])('accepts %s', (_, options) => {
  expect(() => check(options)).not.toThrow();
});

it.each([
  ['null', null, 'options'],
  ['a text', 'fast', 'options'],
  ['an unknown name', { timeOut: 5 }, 'options.timeOut'],
  ['a controller in place of its signal', { signal: new AbortController() }, 'options.signal'],
  ['a signal that is none', { signal: { aborted: 'no', addEventListener: () => undefined } }, 'options.signal'],
])('refuses %s', (_, options, path) => {
  expect(pathsOf(refusalOf(() => check(options)))).toEqual([path]);
});

it.each([
  ['a timeout', { timeout: 0 }, /timeout: expected milliseconds from 1 to 2147483647, received the number 0/],
  ['retries', { retry: { limit: 11 } }, /retry\.limit: expected a whole number from 0 to 10, received the number 11/],
  ['headers', { headers: { cookie: 'a=b' } }, /headers\.cookie: is set by the client itself/],
])('holds %s to the same rules as the client does', (_, options, message) => {
  expect(refusalOf(() => check(options)).message).toMatch(message);
});

it('names everything that is wrong as the fault of the call', () => {
  const error = refusalOf(() => check({ signal: 1, timeout: '5', retry: true, headers: 2, foo: 3 }));
  expect(error).toMatchObject({ provider: 'corbado', status: 400 });
  expect(error.message).toMatch(/^Cannot call users\.get: /);
  expect(error.issues).toHaveLength(5);
});

it('knows the names that an operation adds', () => {
  expect(() => check({ authorization: { session_jwt: 'token' } }, true)).not.toThrow();
  expect(pathsOf(refusalOf(() => check({ authorization: {} })))).toEqual(['options.authorization']);
});

it.each([
  ['no token', {}, 'options.authorization'],
  ['tokens without a value', { session_token: undefined, session_jwt: undefined }, 'options.authorization'],
  ['a token in place of an object', 'secret-token', 'options.authorization'],
  ['nothing', null, 'options.authorization'],
  ['an empty token', { session_token: '' }, 'options.authorization.session_token'],
  ['a token with a line break', { session_jwt: 'secret\r\ntoken' }, 'options.authorization.session_jwt'],
  ['another name', { sessionToken: 'secret', session_token: 'secret' }, 'options.authorization.sessionToken'],
])('refuses an authorization that is %s, without repeating it', (_, authorization, path) => {
  const refusal = refusalOf(() => check({ authorization }, true));
  expect(pathsOf(refusal)).toEqual([path]);
  expect(JSON.stringify(refusal)).not.toContain('secret');
});
