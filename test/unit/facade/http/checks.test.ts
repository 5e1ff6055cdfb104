import { describe, expect, it } from 'vitest';
import {
  array,
  type Check,
  isArrayCheck,
  knownNames,
  lazy,
  nullable,
  nullish,
  object,
  optional,
  record,
  requiredNames,
  string,
  union,
} from '../../../../src/facade/http/checks.ts';

const USER = object({ id: string, name: optional(string), note: nullish(string), email: nullable(string) });

describe.each<[string, (check: Check) => Check]>([
  ['itself', (check) => check],
  ['a reference', (check) => lazy(() => check)],
  ['an optional or null value', nullish],
])('a check behind %s', (_, behind) => {
  it('names the fields of an object', () => {
    expect(requiredNames(behind(USER))).toEqual(['id', 'email']);
    expect(knownNames(behind(USER))).toEqual(['id', 'name', 'note', 'email']);
  });

  it('names the fields of all objects of a union, once each', () => {
    const either = behind(
      union(
        USER,
        lazy(() => object({ id: string, code: string })),
        string,
      ),
    );
    expect([knownNames(either), requiredNames(either)]).toEqual([['id', 'name', 'note', 'email', 'code'], []]);
  });

  it('tells arrays from other values', () => {
    expect([array(USER), record(USER), string].map((check) => isArrayCheck(behind(check)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
