import { expect, it } from 'vitest';
import {
  checkCallOptions,
  checkMemberAuthorization,
  checkUserAuthorization,
} from '../../../../src/facade/options/call-options.ts';
import { pathsOf, validationErrorOf } from './validation-error-of.ts';

function check(options: unknown, takesMemberSession = false): void {
  checkCallOptions('users.get', 'corbado', options, takesMemberSession ? checkMemberAuthorization : undefined);
}

it.each([
  ['no options', undefined],
  ['an empty object', {}],
  ['all options', { signal: new AbortController().signal, timeout: 1, retry: { limit: 0 }, headers: { 'x-a': 'b' } }],
  ['no retries', { retry: false }],
  ['undefined options', { signal: undefined, timeout: undefined, retry: undefined, headers: undefined }],
  [
    'a signal of another class',
    { signal: { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined } },
  ],
])('accepts %s', (_, options) => {
  expect(() => check(options)).not.toThrow();
});

it.each([
  ['null', null, 'options'],
  ['a string', 'fast', 'options'],
  ['an unknown name', { timeOut: 5 }, 'options.timeOut'],
  ['a controller in place of its signal', { signal: new AbortController() }, 'options.signal'],
  ['an incomplete signal', { signal: { aborted: 'no', addEventListener: () => undefined } }, 'options.signal'],
])('rejects %s', (_, options, path) => {
  expect(pathsOf(validationErrorOf(() => check(options)))).toEqual([path]);
});

it.each([
  ['a timeout', { timeout: 0 }, /timeout: expected milliseconds from 1 to 2147483647, received the number 0/],
  ['retries', { retry: { limit: 11 } }, /retry\.limit: expected a whole number from 0 to 10, received the number 11/],
  ['headers', { headers: { cookie: 'a=b' } }, /headers\.cookie: is set by the client itself/],
])('checks %s with the rules of the client', (_, options, message) => {
  expect(validationErrorOf(() => check(options)).message).toMatch(message);
});

it('throws one error with all issues, for the status 400', () => {
  const error = validationErrorOf(() => check({ signal: 1, timeout: '5', retry: true, headers: 2, foo: 3 }));
  expect(error).toMatchObject({ provider: 'corbado', status: 400 });
  expect(error.message).toMatch(/^Cannot call users\.get: /);
  expect(error.issues).toHaveLength(5);
});

it('accepts an authorization if the operation does', () => {
  expect(() => check({ authorization: { session_jwt: 'token' } }, true)).not.toThrow();
  expect(pathsOf(validationErrorOf(() => check({ authorization: {} })))).toEqual(['options.authorization']);
});

it.each([
  ['no token', {}, 'options.authorization'],
  ['tokens without a value', { session_token: undefined, session_jwt: undefined }, 'options.authorization'],
  ['a token in place of an object', 'secret-token', 'options.authorization'],
  ['null', null, 'options.authorization'],
  ['an empty token', { session_token: '' }, 'options.authorization.session_token'],
  ['a token with a line break', { session_jwt: 'secret\r\ntoken' }, 'options.authorization.session_jwt'],
  ['another name', { sessionToken: 'secret', session_token: 'secret' }, 'options.authorization.sessionToken'],
])('rejects an authorization that is %s, without repeating it', (_, authorization, path) => {
  const error = validationErrorOf(() => check({ authorization }, true));
  expect(pathsOf(error)).toEqual([path]);
  expect(JSON.stringify(error)).not.toContain('secret');
});

it.each([true, false])('takes the token of a user (required: %o)', (isRequired) => {
  const checkUser = (options: unknown): void =>
    checkCallOptions('users.get', 'corbado', options, checkUserAuthorization, isRequired);
  expect(() => checkUser({ authorization: { token: 'token' } })).not.toThrow();
  for (const options of [{ authorization: undefined }, ...(isRequired ? [{}] : [])])
    expect(pathsOf(validationErrorOf(() => checkUser(options)))).toEqual(['options.authorization']);
  if (!isRequired) expect(() => checkUser({})).not.toThrow();
  const other = validationErrorOf(() => checkUser({ authorization: { session_jwt: 'secret' } }));
  expect(other.message).toMatch(/session_jwt/);
  expect(JSON.stringify(other)).not.toContain('secret');
});
