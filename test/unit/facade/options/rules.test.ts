import { describe, expect, it } from 'vitest';
import { isFunction, objectOf, type Rule, satisfies } from '../../../../src/facade/options/validators.ts';
import { checked, refusalOf } from './validation-error-of.ts';

const hook = satisfies(isFunction, 'a function');

function issuesOf(rule: Rule, value: unknown): unknown {
  return refusalOf(() => checked((checks) => rule(checks, 'a', value))).issues;
}

describe('a rule for values', () => {
  it.each([[undefined], [() => 1]])('takes %o', (value) => {
    expect(() => checked((checks) => hook(checks, 'a', value))).not.toThrow();
  });

  it('names what was expected and what came', () => {
    expect(issuesOf(hook, 'log')).toEqual([{ path: 'a', message: 'expected a function, received a string' }]);
  });
});

describe('a rule for objects of options', () => {
  const rule = objectOf({ one: hook, more: objectOf({ two: hook }) });

  it.each([[undefined], [{}], [{ one: undefined, more: undefined }], [{ one: () => 1, more: { two: () => 2 } }]])(
    'takes %o',
    (value) => {
      expect(() => checked((checks) => rule(checks, 'a', value))).not.toThrow();
    },
  );

  it('names everything that is wrong, with its path', () => {
    expect(issuesOf(rule, { One: 1, one: 1, more: { two: 1 } })).toEqual([
      { path: 'a.One', message: 'unknown option; did you mean "one"?' },
      { path: 'a.one', message: 'expected a function, received the number 1' },
      { path: 'a.more.two', message: 'expected a function, received the number 1' },
    ]);
  });

  it.each([
    [null, 'null'],
    [[], 'an array'],
    [false, 'a boolean'],
  ])('refuses %o', (value, kind) => {
    expect(issuesOf(rule, value)).toEqual([{ path: 'a', message: `expected an object, received ${kind}` }]);
  });

  it('takes false where it says so', () => {
    const orFalse = objectOf({}, ' or false');
    expect(() => checked((checks) => orFalse(checks, 'a', false))).not.toThrow();
    expect(issuesOf(orFalse, true)).toEqual([
      { path: 'a', message: 'expected an object or false, received a boolean' },
    ]);
  });
});
