import { describe, expect, it } from 'vitest';
import { hasColors, neutralize, render } from '../../../../src/facade/cli/terminal.ts';

describe('controls become visible', () => {
  it.each([
    ['OSC 52, which writes to the clipboard', '\u001b]52;c;ZXZpbA==\u0007', '\\u001b]52;c;ZXZpbA==\\u0007'],
    ['CSI', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
    ['CSI in one character', '\u009b31m', '\\u009b31m'],
    ['a line that would hide the one before', 'x\r✓ ok\n', 'x\\u000d✓ ok\\u000a'],
    ['backspaces and DEL', 'a\b\u007f', 'a\\u0008\\u007f'],
    [
      'bidirectional overrides and isolates',
      '\u202eevil\u202c \u2066x\u2069 \u200f\u061c',
      '\\u202eevil\\u202c \\u2066x\\u2069 \\u200f\\u061c',
    ],
    ['separators of lines', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
  ])('%s', (_, text, visible) => {
    expect(neutralize(text)).toBe(visible);
    expect(render(['✓ ', { style: 'red', text }, text])).toBe(`✓ ${visible}${visible}`);
  });

  it('but nothing else does', () => {
    const text = 'Ünïcödé 日本語 שלום 👩‍👩‍👧 "quotes" \\ …';
    expect(neutralize(text)).toBe(text);
  });

  it('and JSON keeps its meaning', () => {
    const value = {
      text: Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).join(''),
      more: '\u202e\\\u009b',
    };
    const line = neutralize(JSON.stringify(value));
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(JSON.parse(line)).toEqual(value);
  });
});

it.each<[env: Record<string, string>, isTTY: boolean, expected: boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('colors with %j, on a terminal: %s', (env, isTTY, expected) => {
  expect(hasColors({ isTTY }, env)).toBe(expected);
});

it('colors what has a style, and nothing else', () => {
  const line = ['a ', { style: 'green', text: '\u001b[31mb' } as const];
  expect(render(line, true)).toBe('a \u001b[32m\\u001b[31mb\u001b[39m');
  expect(render(line, false)).toBe('a \\u001b[31mb');
});
