import { expect, it } from 'vitest';
import { checkHeaders } from '../../../../src/facade/options/extra-headers.ts';
import { everythingShownOf } from '../errors/shown.ts';
import { checked, pathsOf, validationErrorOf } from './validation-error-of.ts';

function check(headers: unknown): void {
  checked((checks) => checkHeaders(checks, 'headers', headers));
}

it.each([
  ['undefined', undefined],
  ['no headers', {}],
  ['an object of strings', { 'x-tenant': 'acme', 'X-Trace_1': 'a b\tc', 'x-empty': '' }],
  ['an object without a prototype', Object.assign(Object.create(null), { 'x-tenant': 'acme' })],
])('accepts %s', (_, headers) => {
  expect(() => check(headers)).not.toThrow();
});

it.each([
  ['a line break in a value', { 'x-tenant': 'hidden\r\nx-other: 1' }, 'headers.x-tenant', 'invalid in a header value'],
  ['a letter outside ASCII', { 'x-tenant': 'hidden-é' }, 'headers.x-tenant', 'invalid in a header value'],
  ['a value that is a number', { 'x-code': 98_765_432 }, 'headers.x-code', 'expected a string, received a number'],
  ['an undefined value', { 'x-code': undefined }, 'headers.x-code', 'expected a string, received nothing'],
  ['a name with a line break', { 'x-hidden\n': 'acme' }, 'headers.(name)', 'invalid in a header name'],
  ['an empty name', { '': 'acme' }, 'headers.(name)', 'invalid in a header name'],
  ['an array', ['hidden'], 'headers', 'expected a plain object of strings, received an array'],
  ['a string', 'x-tenant: hidden', 'headers', 'expected a plain object of strings, received a string'],
  ['null', null, 'headers', 'expected a plain object of strings, received null'],
  ['Headers', new Headers({ 'x-tenant': 'hidden' }), 'headers', 'received a collection such as Headers or Map'],
  ['a Map', new Map([['x-tenant', 'hidden']]), 'headers', 'received a collection such as Headers or Map'],
])('rejects %s without showing it', (_, headers, path, problem) => {
  const error = validationErrorOf(() => check(headers));
  expect(pathsOf(error)).toEqual([path]);
  expect(error.message).toContain(problem);
  expect(everythingShownOf(error)).not.toMatch(/hidden|98765432/);
});

it.each([
  'authorization',
  'Authorization',
  'connection',
  'content-length',
  'Content-Type',
  'cookie',
  'host',
  'transfer-encoding',
  'upgrade',
])('rejects %s, which the client sets itself', (name) => {
  const error = validationErrorOf(() => check({ [name]: 'hidden', 'x-tenant': 'acme' }));
  expect(error.issues).toEqual([{ path: `headers.${name}`, message: 'is set by the client itself; remove it' }]);
});
