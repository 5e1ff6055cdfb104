import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { docComment, literal, literalBlock, propertyKey } from '../../../../scripts/generate/code.ts';
import { camelCase, pascalCase } from '../../../../scripts/generate/names.ts';

describe('a literal', () => {
  const value = { a: 'it\'s "quoted" \\ and\nbroken', 'b-c': [1, null, true, {}], d: { e: [] } };

  it.each([
    ['on one line', literal(value)],
    ['broken into lines', literalBlock(value, 20, 0)],
  ])('evaluates to its value (%s)', (_, text) => {
    expect(runInThisContext(`(${text})`)).toEqual(value);
  });

  it('is broken only if it is too long', () => {
    const list = { name: 'a', items: [1, 2, 3] };
    expect(literalBlock(list, 40, 0)).toBe("{ name: 'a', items: [1, 2, 3] }");
    expect(literalBlock(list, 40, 20)).toBe("{\n  name: 'a',\n  items: [1, 2, 3],\n}");
    expect(literalBlock(list, 12, 0)).toBe("{\n  name: 'a',\n  items: [\n    1,\n    2,\n    3,\n  ],\n}");
  });

  it.each([
    ['name', 'name'],
    ['$name_1', '$name_1'],
    ['filter[]', "'filter[]'"],
    ['1st', "'1st'"],
    ["it's", "'it\\'s'"],
    ['', "''"],
  ])('quotes the key %s only if necessary: %s', (name, expected) => {
    expect(propertyKey(name)).toBe(expected);
  });
});

it.each([
  ['users.longSessions.create', 'UsersLongSessionsCreate', 'usersLongSessionsCreate'],
  ['stytch-b2b', 'StytchB2b', 'stytchB2b'],
])('the name %s becomes %s and %s', (name, pascal, camel) => {
  expect(pascalCase(name)).toBe(pascal);
  expect(camelCase(name)).toBe(camel);
});

describe('a doc comment', () => {
  it.each<[string, (string | undefined)[], string]>([
    ['nothing', [undefined, '', ' '], ''],
    ['one line', ['One.', undefined], '  /** One. */\n'],
    ['two paragraphs', ['One.', 'Two.'], '  /**\n   * One.\n   *\n   * Two.\n   */\n'],
    ['a paragraph in two lines', ['One\ntwo.'], '  /** One two. */\n'],
    ['two paragraphs in one string', ['One.\n\nTwo.'], '  /**\n   * One.\n   *\n   * Two.\n   */\n'],
    ['a tag after the text', ['One.', '@deprecated'], '  /**\n   * One.\n   * @deprecated\n   */\n'],
    ['an example, whose lines stay', ['@example\na\n\nb'], '  /**\n   * @example\n   * a\n   *\n   * b\n   */\n'],
    ['the end of a comment, escaped', ['a */ b'], '  /** a *\\/ b */\n'],
  ])('can hold %s', (_, given, expected) => {
    expect(docComment(given, '  ')).toBe(expected);
  });

  it('is broken at spaces, and keeps long words whole', () => {
    const word = 'w'.repeat(130);
    const lines = docComment([`${'some words '.repeat(20)}${word}`], '').split('\n');
    expect(lines).toContain(` * ${word}`);
    expect(lines.filter((line) => line.length > 113 && !line.includes(word))).toEqual([]);
  });
});
