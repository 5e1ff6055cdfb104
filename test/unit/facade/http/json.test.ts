import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../src/facade/web/json.ts';

describe('integers', () => {
  it.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1234567890123456.5', 1_234_567_890_123_456.5],
    ['1e21', 1e21],
    ['1234567890123456e3', 1_234_567_890_123_456_000],
  ])('%s is kept exactly, or is a number that can be rounded', (text, value) => {
    expect(parseJson(`{"id":${text}}`)).toEqual({ id: value });
    expect(parseJson(`[0,${text},0]`)).toEqual([0, value, 0]);
    expect(parseJson(`[\n ${text}]`)).toEqual([value]);
    expect(parseJson(text)).toBe(value);
  });

  it('are found wherever they stand', () => {
    for (let before = 0; before < 40; before += 1) {
      for (const after of ['', ' ', 'x'.repeat(40)]) {
        const text = `{"${'x'.repeat(before)}":9007199254740993,"y":"${after}"}`;
        expect(Object.values(parseJson(text) as object)[0]).toBe('9007199254740993');
      }
    }
  });

  it('beyond 2^53 inside of texts and keys stay where they are', () => {
    const text = '{"9007199254740993":"9007199254740993, \\" 9007199254740995","a\\\\":9007199254740993}';
    expect(parseJson(text)).toEqual({
      '9007199254740993': '9007199254740993, " 9007199254740995',
      'a\\': '9007199254740993',
    });
  });
});

it.each(['', '{', '{"id":90071992547409930}}', '90071992547409930 1', '0123456789012345678', '"9007199254740993'])(
  'refuses %j',
  (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  },
);

it('is JSON.parse for everything without such integers', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const plain: unknown = JSON.parse(text);
      const hasBig = JSON.stringify(plain) !== JSON.stringify(parseJson(text));
      expect(hasBig && !/\d{16}/.test(text)).toBe(false);
    }),
    { seed: 1, numRuns: 500 },
  );
});

it('takes linear time over hostile texts', () => {
  const text = `["${'\\\\'.repeat(250_000)}",${'1'.repeat(250_000)}]`;
  // In quadratic time it would not end before the test's own deadline.
  expect(parseJson(text)).toHaveLength(2);
});
