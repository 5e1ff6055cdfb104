import { describe, expect, it } from 'vitest';
import { inside, rootOf } from '../../../../../scripts/spec/document/document.ts';
import { componentName, follow } from '../../../../../scripts/spec/document/references.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';

const DOCUMENT = readDocument(
  'api.yaml',
  `openapi: 3.1.0
paths: {}
components:
  schemas:
    Alias: { $ref: "#/components/schemas/Other" }
    Other: { $ref: "#/components/schemas/a~1b%20c" }
    "a/b c": { type: string }
    Itself: { $ref: "#/components/schemas/Itself" }
    Ring: { $ref: "#/components/schemas/Ring2" }
    Ring2: { $ref: "#/components/schemas/Ring" }
    Nobody: { $ref: "#/components/schemas/None" }
    Elsewhere: { $ref: "other.yaml#/components/schemas/Alias" }
    Malformed: { $ref: "#/components/schemas/%zz" }
`,
);

function schema(name: string): ReturnType<typeof follow> {
  const node = inside(rootOf(DOCUMENT), 'components', 'schemas', name);
  if (node === undefined) throw new Error(`there is no ${name}`);
  return node;
}

describe('follow', () => {
  it('returns the final target, and a node that is no reference itself', () => {
    const target = follow(schema('Alias'));
    expect(target).toEqual(schema('a/b c'));
    expect(componentName(target)).toBe('a/b c');
    expect(follow(target)).toBe(target);
  });

  it.each([
    ['Itself', 'circular reference #/components/schemas/Itself'],
    ['Ring', 'circular reference #/components/schemas/Ring2'],
    ['Nobody', 'unresolved reference #/components/schemas/None'],
    ['Elsewhere', 'unresolved reference other.yaml#/components/schemas/Alias'],
    ['Malformed', 'unresolved reference #/components/schemas/%zz'],
  ])('rejects %s and names the place', (name, problem) => {
    expect(() => follow(schema(name))).toThrow(`api.yaml: ${problem} at /components/schemas/${name}: `);
  });
});
