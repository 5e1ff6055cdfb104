import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../../scripts/generate/example.ts';
import { literal, literalBlock, propertyKey } from '../../../../scripts/generate/code.ts';
import type { SchemaObject } from '../../../../scripts/generate/schema.ts';
import { camelCase, docComment, pascalCase } from '../../../../scripts/generate/code.ts';

const SCHEMAS: Readonly<Record<string, SchemaObject>> = {
  Node: {
    type: 'object',
    required: ['name', 'children'],
    properties: {
      name: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
      parent: { $ref: '#/components/schemas/Node' },
    },
  },
};

describe('a sample value', () => {
  it.each<[string, SchemaObject, unknown]>([
    ['is the first example', { type: 'string', examples: ['a', 'b'] }, 'a'],
    ['is the default where there is no example', { type: 'integer', default: 5 }, 5],
    ['is the first of an enum', { type: 'string', enum: ['x', 'y'] }, 'x'],
    ['is long enough', { type: 'string', minLength: 6 }, 'text--'],
    ['is short enough', { type: 'string', maxLength: 2 }, 'te'],
    ['is not below the bound', { type: 'integer', minimum: 7 }, 7],
    ['is not above the bound', { type: 'integer', maximum: -3 }, -3],
    ['is rather something than null', { anyOf: [{ type: 'null' }, { type: 'boolean' }] }, true],
    ['is null where nothing else is allowed', { type: 'null' }, null],
    ['ends where a schema contains itself', { $ref: '#/components/schemas/Node' }, { name: 'text', children: [] }],
  ])('%s', (_, schema, expected) => {
    expect(sample(SCHEMAS, schema, 'all')).toEqual(expected);
  });

  it.each([
    ['required', { a: 'text' }],
    ['all', { a: 'text', b: 1 }],
  ] as const)('has %s fields', (which, expected) => {
    const schema: SchemaObject = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string' }, b: { type: 'integer' } },
    };
    expect(sample({}, schema, which)).toEqual(expected);
  });
});

describe('a literal', () => {
  const value = { a: 'it\'s "quoted" \\ and\nbroken', 'b-c': [1, null, true, {}], d: { e: [] } };

  it.each([
    ['on one line', literal(value)],
    ['broken into lines', literalBlock(value, 20, 0)],
  ])('means what it was made from (%s)', (_, text) => {
    expect(runInThisContext(`(${text})`)).toEqual(value);
  });

  it('is broken only where it is too long', () => {
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
  ])('quotes the key %s only where it has to: %s', (name, expected) => {
    expect(propertyKey(name)).toBe(expected);
  });
});

describe('texts', () => {
  it.each([
    ['users.longSessions.create', 'UsersLongSessionsCreate', 'usersLongSessionsCreate'],
    ['stytch-b2b', 'StytchB2b', 'stytchB2b'],
  ])('%s becomes %s and %s', (name, pascal, camel) => {
    expect(pascalCase(name)).toBe(pascal);
    expect(camelCase(name)).toBe(camel);
  });

  it.each<[string, (string | undefined)[], string]>([
    ['nothing', [undefined, '', ' '], ''],
    ['one line', ['One.', undefined], '  /** One. */\n'],
    ['two paragraphs', ['One.', 'Two.'], '  /**\n   * One.\n   *\n   * Two.\n   */\n'],
    ['a paragraph in two lines', ['One\ntwo.'], '  /** One two. */\n'],
    ['a text with two paragraphs', ['One.\n\nTwo.'], '  /**\n   * One.\n   *\n   * Two.\n   */\n'],
    ['a tag after the text', ['One.', '@deprecated'], '  /**\n   * One.\n   * @deprecated\n   */\n'],
    ['an example, whose lines stay', ['@example\na\n\nb'], '  /**\n   * @example\n   * a\n   *\n   * b\n   */\n'],
    ['the end of a comment, which must not end it', ['a */ b'], '  /** a *\\/ b */\n'],
  ])('a doc comment can hold %s', (_, given, expected) => {
    expect(docComment(given, '  ')).toBe(expected);
  });

  it('a doc comment is broken at spaces, and long words stay whole', () => {
    const word = 'w'.repeat(130);
    const lines = docComment([`${'some words '.repeat(20)}${word}`], '').split('\n');
    expect(lines).toContain(` * ${word}`);
    expect(lines.filter((line) => line.length > 113 && !line.includes(word))).toEqual([]);
  });
});
