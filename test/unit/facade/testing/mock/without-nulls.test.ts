import { expect, it } from 'vitest';
import {
  array,
  type Check,
  lazy,
  nullable,
  nullish,
  object,
  optional,
  record,
  string,
  union,
  unknown,
} from '../../../../../src/facade/http/checks.ts';
import { withoutNulls } from '../../../../../src/facade/testing/mock/without-nulls.ts';

const NODE: Check = object({ name: string, next: nullish(lazy(() => NODE)) });

it.each<[string, Check, unknown, unknown]>([
  ['an optional field', object({ a: nullish(string), b: optional(string) }), { a: null, b: 'x' }, { b: 'x' }],
  ['one further in', object({ a: nullish(object({ b: nullish(string) })) }), { a: { b: null } }, { a: {} }],
  ['one in a list', array(object({ a: nullish(string) })), [{ a: null }], [{}]],
  ['one in a map', record(object({ a: nullish(string) })), { x: { a: null } }, { x: {} }],
  ['one in a circle', NODE, { name: 'x', next: { name: 'y', next: null } }, { name: 'x', next: { name: 'y' } }],
  [
    'one of the variant that fits',
    union(object({ a: string }), object({ b: string, c: nullish(string) })),
    { b: 'x', c: null },
    { b: 'x' },
  ],
])('null is dropped from %s', (_, check, value, expected) => {
  expect(withoutNulls(check, value)).toEqual(expected);
});

it.each<[string, Check, unknown]>([
  ['a required field', object({ a: string, b: nullable(string) }), { a: null, b: null }],
  ['an unknown field', object({}), { a: null }],
  ['metadata', object({ metadata: nullish(record(unknown)) }), { metadata: { plan: null } }],
  ['a list', array(string), [null]],
  ['a union that fits no variant', union(string, object({ a: string })), { a: null }],
  ['a value of another type', object({ a: nullish(string) }), 'text'],
])('null is kept in %s', (_, check, value) => {
  expect(withoutNulls(check, value)).toEqual(value);
});
