import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import { A, documentOf, ref } from './one-schema.ts';

describe('schemas that contain themselves', () => {
  const tree = (leaf: string, next: object): object => ({ type: 'object', properties: { leaf: { type: leaf }, next } });

  it.each<[string, Record<string, object>, Record<string, object>, string[]]>([
    ['by name', { T: tree('string', ref('T')) }, { T: tree('integer', ref('T')) }, ['breaking type-changed T.leaf']],
    [
      'by a path within',
      { T: tree('string', { properties: { deep: ref('T/properties/next') } }) },
      { T: tree('string', { properties: { deep: ref('T/properties/next'), more: {} } }) },
      ['additive field-added T.next.more'],
    ],
    [
      'over another one',
      { T: tree('string', ref('U')), U: tree('string', ref('T')) },
      { T: tree('string', ref('T')) },
      [],
    ],
    ['unrolled', { T: tree('string', ref('T')) }, { T: tree('string', tree('string', ref('T'))) }, []],
    ['as a part of themselves', { T: { allOf: [ref('T'), A] } }, { T: A }, []],
    ['as a variant of themselves', { T: { anyOf: [ref('T'), A] } }, { T: { anyOf: [A, ref('T')] } }, []],
    [
      'merged without end',
      {
        T: { allOf: [tree('string', ref('T')), { properties: { next: ref('U') } }] },
        U: { properties: { next: ref('T') } },
      },
      { T: tree('string', ref('T')) },
      [],
    ],
    [
      'in unions',
      { T: { oneOf: [{ type: 'string' }, { type: 'array', items: ref('T') }] } },
      { T: { oneOf: [{ type: 'array', items: ref('T') }, { type: 'integer' }] } },
      ['additive variant-removed T', 'breaking variant-added T'],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = diffDocuments(documentOf(ref('T'), before), documentOf(ref('T'), after));
    expect(changes.map(({ rating, kind, place }) => `${rating} ${kind} ${place}`).sort()).toEqual(expected);
  });

  it('twenty that all contain each other take no time', () => {
    const names = Array.from({ length: 20 }, (_, index) => `N${index}`);
    const all = (extra: object): object =>
      Object.fromEntries(
        names.map((name) => [
          name,
          { type: 'object', properties: { name: { const: name }, ...extra, in: { oneOf: names.map(ref) } } },
        ]),
      );
    const start = performance.now();
    const changes = diffDocuments(documentOf(ref('N0'), all({})), documentOf(ref('N0'), all({ more: {} })));
    expect(changes).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
