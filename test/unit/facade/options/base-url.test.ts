import { expect, it } from 'vitest';
import { readBaseUrl } from '../../../../src/facade/options/base-url.ts';
import { everythingShownOf } from '../errors/shown.ts';
import { checked, pathsOf, validationErrorOf } from './validation-error-of.ts';

function read(value: unknown): string | undefined {
  return checked((checks) => readBaseUrl(checks, 'baseUrl', value));
}

it.each([
  ['https: anywhere', 'https://api.example.com', 'https://api.example.com'],
  ['https: on a port', 'https://api.example.com:8443', 'https://api.example.com:8443'],
  ['http: on localhost', 'http://localhost:4010', 'http://localhost:4010'],
  ['http: on a subdomain of localhost', 'http://api.localhost:4010', 'http://api.localhost:4010'],
  ['http: on 127.0.0.1', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['http: on any address of 127/8', 'http://127.8.9.10', 'http://127.8.9.10'],
  ['http: on ::1', 'http://[::1]:4010', 'http://[::1]:4010'],
  ['a path prefix, which is kept', 'https://example.com/auth/api', 'https://example.com/auth/api'],
  ['a trailing slash, which is dropped', 'https://example.com/', 'https://example.com'],
  ['many trailing slashes, which are dropped', 'https://example.com/auth///', 'https://example.com/auth'],
  ['upper case, which is kept in the path only', 'HTTPS://API.Example.com/Auth', 'https://api.example.com/Auth'],
])('accepts %s', (_, value, expected) => {
  expect(read(value)).toBe(expected);
});

it.each([
  ['a host that only starts like loopback', 'http://127.0.0.1.example.com', 'expected an https: URL'],
  ['a host that only starts like localhost', 'http://localhost.example.com', 'expected an https: URL'],
  ['a host that only ends like localhost', 'http://notlocalhost', 'expected an https: URL'],
  ['an address outside 127/8', 'http://128.0.0.1', 'expected an https: URL'],
  ['another scheme on loopback', 'ftp://localhost', 'expected an https: URL'],
  ['a user name', 'https://user-name@example.com', 'must not contain a user name or password'],
  ['a lone "#"', 'https://example.com/#', 'must not contain a fragment'],
  ['undefined', undefined, 'expected a URL, received nothing'],
  ['null', null, 'expected a URL, received null'],
  ['a URL object', new URL('https://example.com'), 'expected a URL, received an object'],
])('rejects %s', (_, value, problem) => {
  const error = validationErrorOf(() => read(value));
  expect(pathsOf(error)).toEqual(['baseUrl']);
  expect(error.message).toContain(problem);
  expect(everythingShownOf(error)).not.toMatch(/hidden|user-name/);
});
