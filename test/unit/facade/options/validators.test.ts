import { describe, expect, it } from 'vitest';
import { Checks, describeType, integerWithin, numberWithin } from '../../../../src/facade/options/validators.ts';
import { checked, refusalOf } from './validation-error-of.ts';

describe('Checks', () => {
  it('throws one error that names everything, in order', () => {
    const checks = new Checks();
    checks.add('first', 'is bad');
    checks.optional('second', 'text', numberWithin(0, 1), 'a number');
    checks.knownKeys('third', { one: 1 }, []);
    const error = refusalOf(() => checks.throwIfAny('Cannot call users.get', 'stytch', 400));
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(error.message).toBe(
      'Cannot call users.get: first: is bad; second: expected a number, received a string; third.one: unknown option',
    );
  });

  it('throws nothing when nothing is wrong', () => {
    const value = checked((checks) => {
      checks.optional('absent', undefined, () => false, 'anything');
      checks.optional('right', 1, () => true, 'anything');
      checks.knownKeys('', { one: 1 }, ['one', 'two']);
      return 'done';
    });
    expect(value).toBe('done');
  });

  it('tells a number that is out of bounds', () => {
    const error = refusalOf(() => checked((checks) => checks.optional('limit', 11, () => false, '0 to 10')));
    expect(error.message).toContain('limit: expected 0 to 10, received the number 11');
  });

  it.each([
    ['apiSecret', 'did you mean "apiSecret"', 'api_secret'],
    ['apiSecret', 'did you mean "apiSecret"', 'APISecret'],
    ['clockTolerance', 'did you mean "clockTolerance"', 'clock-tolerance'],
  ])('asks for %s: %s, when %s is passed', (known, question, given) => {
    const error = refusalOf(() => checked((checks) => checks.knownKeys('', { [given]: 1 }, ['other', known])));
    expect(error.issues).toEqual([{ path: given, message: `unknown option; ${question}?` }]);
  });
});

describe('kindOf', () => {
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
  ])('says of %o that it is %s', (value, kind) => {
    expect(describeType(value)).toBe(kind);
  });
});

describe('bounds', () => {
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
  ])('of 0 to 10 hold for %o as a number: %s, as a whole number: %s', (value, isNumber, isInteger) => {
    expect(numberWithin(0, 10)(value)).toBe(isNumber);
    expect(integerWithin(0, 10)(value)).toBe(isInteger);
  });
});
