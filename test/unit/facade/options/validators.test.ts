import { describe, expect, it } from 'vitest';
import {
  Checks,
  describeType,
  integerWithin,
  isFunction,
  numberWithin,
  objectOf,
  type Rule,
  satisfies,
} from '../../../../src/facade/options/validators.ts';
import { checked, validationErrorOf } from './validation-error-of.ts';

describe('Checks', () => {
  it('throws one error with all issues, in order', () => {
    const checks = new Checks();
    checks.add('first', 'is bad');
    checks.optional('second', 'string', numberWithin(0, 1), 'a number');
    checks.knownKeys('third', { one: 1 }, []);
    const error = validationErrorOf(() => checks.throwIfAny('Cannot call users.get', 'stytch', 400));
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(error.message).toBe(
      'Cannot call users.get: first: is bad; second: expected a number, received a string; third.one: unknown option',
    );
  });

  it('throws nothing without an issue', () => {
    const value = checked((checks) => {
      checks.optional('absent', undefined, () => false, 'anything');
      checks.optional('valid', 1, () => true, 'anything');
      checks.knownKeys('', { one: 1 }, ['one', 'two']);
      return 'done';
    });
    expect(value).toBe('done');
  });

  it('shows a number that is out of bounds', () => {
    const error = validationErrorOf(() => checked((checks) => checks.optional('limit', 11, () => false, '0 to 10')));
    expect(error.message).toContain('limit: expected 0 to 10, received the number 11');
  });

  it.each([
    ['apiSecret', 'did you mean "apiSecret"', 'api_secret'],
    ['apiSecret', 'did you mean "apiSecret"', 'APISecret'],
    ['clockTolerance', 'did you mean "clockTolerance"', 'clock-tolerance'],
  ])('suggests the known name %s: %s, for %s', (known, suggestion, given) => {
    const error = validationErrorOf(() => checked((checks) => checks.knownKeys('', { [given]: 1 }, ['other', known])));
    expect(error.issues).toEqual([{ path: given, message: `unknown option; ${suggestion}?` }]);
  });
});

describe('describeType', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'an empty string'],
    ['hidden', 'a string'],
    [123_456, 'a number'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'a boolean'],
    [10n, 'a bigint'],
    [['hidden'], 'an array'],
    [{ hidden: 1 }, 'an object'],
    [Symbol('hidden'), 'a symbol'],
  ])('of %o is "%s"', (value, type) => {
    expect(describeType(value)).toBe(type);
  });
});

describe('numberWithin and integerWithin', () => {
  it.each([
    [0, true, true],
    [10, true, true],
    [0.5, true, false],
    [-0.1, false, false],
    [10.1, false, false],
    [11, false, false],
    [Number.NaN, false, false],
    [Number.POSITIVE_INFINITY, false, false],
    ['5', false, false],
    [5n, false, false],
    [null, false, false],
  ])('0 and 10 for %o: %s and %s', (value, isNumber, isInteger) => {
    expect(numberWithin(0, 10)(value)).toBe(isNumber);
    expect(integerWithin(0, 10)(value)).toBe(isInteger);
  });
});

const hook = satisfies(isFunction, 'a function');

function issuesOf(rule: Rule, value: unknown): unknown {
  return validationErrorOf(() => checked((checks) => rule(checks, 'a', value))).issues;
}

describe('satisfies', () => {
  it.each([[undefined], [() => 1]])('accepts %o', (value) => {
    expect(() => checked((checks) => hook(checks, 'a', value))).not.toThrow();
  });

  it('names the expected and the received type', () => {
    expect(issuesOf(hook, 'log')).toEqual([{ path: 'a', message: 'expected a function, received a string' }]);
  });
});

describe('objectOf', () => {
  const rule = objectOf({ one: hook, more: objectOf({ two: hook }) });

  it.each([[undefined], [{}], [{ one: undefined, more: undefined }], [{ one: () => 1, more: { two: () => 2 } }]])(
    'accepts %o',
    (value) => {
      expect(() => checked((checks) => rule(checks, 'a', value))).not.toThrow();
    },
  );

  it('names each issue by its path', () => {
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
  ])('rejects %o', (value, type) => {
    expect(issuesOf(rule, value)).toEqual([{ path: 'a', message: `expected an object, received ${type}` }]);
  });

  it('accepts false if it says so', () => {
    const orFalse = objectOf({}, ' or false');
    expect(() => checked((checks) => orFalse(checks, 'a', false))).not.toThrow();
    expect(issuesOf(orFalse, true)).toEqual([
      { path: 'a', message: 'expected an object or false, received a boolean' },
    ]);
  });
});
