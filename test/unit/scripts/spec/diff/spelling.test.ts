import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import { isMap } from '../../../../../scripts/spec/document/json.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';
import { BASE } from './base.ts';
import { asOpenApi30, extracted, inlined, type Rewrite, renamed, reordered, shuffled } from './spellings.ts';

const SPECS = new Map(
  ['corbado', 'passage', 'loginid', 'loginid-v2', 'stytch-consumer', 'stytch-b2b'].map((api) => [
    api,
    readFileSync(fileURLToPath(new URL(`../../../../../openapi/${api}.yaml`, import.meta.url)), 'utf8'),
  ]),
);
SPECS.set('the base', BASE);

const REWRITES: readonly (readonly [string, Rewrite])[] = [
  ['as JSON', (root) => root],
  ['with its keys in another order', reordered],
  ['with its lists in another order', shuffled],
  ['with renamed components', renamed],
  ['with inlined references', inlined],
  ['with a component for each schema', extracted],
  ['in the keywords of OpenAPI 3.0', asOpenApi30],
  [
    'in all these ways',
    (root) =>
      [renamed, inlined, shuffled, extracted, reordered, asOpenApi30].reduce(
        (value, rewrite) => asMap(rewrite(value)),
        root,
      ),
  ],
];

function asMap(value: unknown): ReturnType<typeof readDocument>['root'] {
  if (!isMap(value)) throw new Error('expected a map');
  return value;
}

// Each way alone with the small document, which has everything that is compared; all of them at once with the real specs.
describe.each([...SPECS])('%s keeps its meaning', (api, text) => {
  const before = readDocument('before.yaml', text);
  it.each(api === 'the base' ? REWRITES : REWRITES.slice(-1))(
    '%s',
    (_title, rewrite) => {
      const after = readDocument('after.json', JSON.stringify(rewrite(before.root)));
      expect(diffDocuments(before, after)).toEqual([]);
      expect(diffDocuments(after, before)).toEqual([]);
    },
    60_000,
  );

  it('as other YAML', () => {
    const after = readDocument('after.yaml', stringify(before.root, { lineWidth: 40, aliasDuplicateObjects: true }));
    expect(diffDocuments(before, after)).toEqual([]);
  });
});
