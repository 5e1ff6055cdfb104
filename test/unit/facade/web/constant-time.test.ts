import { describe, expect, it } from 'vitest';
import { equalConstantTime } from '../../../../src/facade/web/constant-time.ts';

describe('equalConstantTime', () => {
  it.each(['', 'a', 'nonce-1', 'jürgen', '😀', '\ud800', '\u0000', 'x'.repeat(10_000)])(
    '%j equals itself',
    (string) => {
      expect(equalConstantTime(string, Array.from(string).join(''))).toBe(true);
    },
  );

  it.each([
    ['a difference at the beginning', 'Xbcd', 'abcd'],
    ['a difference in the middle', 'abXd', 'abcd'],
    ['a difference at the end', 'abcX', 'abcd'],
    ['differences that cancel each other out', 'ba', 'ab'],
    ['another case', 'ABCD', 'abcd'],
    ['a longer one', 'abcd', 'abc'],
    ['a shorter one', 'abc', 'abcd'],
    ['an empty string', '', 'a'],
    ['a letter of two units', 'e\u0301', '\u00e9'],
    ['a unit whose lower byte is the same', '\u0161', 'a'],
    ['a lone surrogate and its replacement in UTF-8', '\ud800', '\ufffd'],
    ['two different lone surrogates', '\ud800', '\udc00'],
  ])('sees %s', (_, a, b) => {
    expect(equalConstantTime(a, b)).toBe(false);
    expect(equalConstantTime(b, a)).toBe(false);
  });
});
