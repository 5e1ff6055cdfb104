import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { isMap } from '../../../../../scripts/spec/document/json.ts';
import { rewrite } from '../../../../../scripts/spec/yaml/rewrite.ts';
import { ROOT } from '../../../../helpers/package.ts';
import { isJson, type Json, PROVIDERS } from '../sync/upstream.ts';

const TEXT = `# Head.
a: "1"   # one

b:
  # About c.
  c: [x, y]
  d: { e: 1, f: 'two' }
  # After d.
list:
  - name: one
    value: 1
  # About two.
  - name: two
  - 3
folded: >-
  some
  text
last: 1
`;

function edited(change: (value: Json) => void): string {
  const value: unknown = parse(TEXT);
  if (!isJson(value)) throw new Error('expected a map');
  change(value);
  return rewrite('api.yaml', TEXT, value);
}

function part(value: Json, key: string): Json {
  const found = value[key];
  if (!isJson(found)) throw new Error(`expected a map at ${key}`);
  return found;
}

function listOf({ list }: Json): unknown[] {
  if (!Array.isArray(list)) throw new Error('expected a list');
  return list;
}

function itemOf(value: Json): Json {
  const [first] = listOf(value);
  if (!isJson(first)) throw new Error('expected a map');
  return first;
}

function set(target: Json, key: string, value: unknown): void {
  target[key] = value;
}

describe('rewrite', () => {
  it.each<[string, (value: Json) => void, string, string]>([
    ['a value', (value) => set(value, 'last', 2), 'last: 1', 'last: 2'],
    ['a list in one line', (value) => set(part(value, 'b'), 'c', ['x', 'y', 'z']), 'c: [x, y]', 'c: [x, y, z]'],
    [
      'a map in one line',
      (value) => set(part(part(value, 'b'), 'd'), 'e', 2),
      "d: { e: 1, f: 'two' }",
      'd: { e: 2, f: two }',
    ],
    ['a new key', (value) => set(part(value, 'b'), 'n', { o: 'p' }), "f: 'two' }\n", "f: 'two' }\n  n:\n    o: p\n"],
    [
      'a removed key, with its comment',
      (value) => void delete part(value, 'b')['c'],
      '  # About c.\n  c: [x, y]\n',
      '',
    ],
    ['a new item', (value) => void listOf(value).push({ name: 'four' }), '  - 3\n', '  - 3\n  - name: four\n'],
    [
      'a removed item, with its comment',
      (value) => void listOf(value).splice(1, 1),
      '  # About two.\n  - name: two\n',
      '',
    ],
    ['a key inside of an item', (value) => set(itemOf(value), 'value', 9), '    value: 1', '    value: 9'],
    [
      'the first key of an item',
      (value) => void delete itemOf(value)['name'],
      '  - name: one\n    value: 1',
      '  - value: 1',
    ],
    ['a folded string', (value) => set(value, 'folded', 'other'), 'folded: >-\n  some\n  text', 'folded: other'],
    ['a key at the end', (value) => set(value, 'z', 'end'), 'last: 1\n', 'last: 1\nz: end\n'],
  ])('changes %s and no other byte', (_, change, from, to) => {
    expect(edited(change)).toBe(TEXT.replace(from, to));
  });

  it.each(PROVIDERS)('leaves %s unchanged if the value is', (provider) => {
    const text = readFileSync(join(ROOT, 'openapi', `${provider}.yaml`), 'utf8');
    expect(rewrite(provider, text, parse(text))).toBe(text);
  });

  it.each([
    ['JSON', '{ "a": 1 }', /^api\.yaml: cannot be edited in place: expected YAML in block style, not JSON/],
    ['a list', '- 1\n', /expected YAML in block style/],
    ['anchors', 'a: &one\n  b: 1\nc:\n  <<: *one\n', /without anchors/],
  ])('rejects %s', (_, text, message) => {
    expect(() => rewrite('api.yaml', text, { a: { b: 2 }, c: { d: 3 } })).toThrow(message);
  });

  it('gives the wanted value, whatever changed', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const { tree } = fc.letrec<{ tree: unknown; map: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('x', 'y: z', '# no comment', '', ' ', '1', 'null'),
        fc.integer({ max: 9 }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        tie('map'),
      ),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    }));
    const map = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(map, map, (before, after) => {
        if (!isMap(after)) return;
        expect(parse(rewrite('api.yaml', stringify(before), after))).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });
});
