import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import { A, B, documentOf, kinds, ref } from './one-schema.ts';

describe('schemas that say the same', () => {
  it.each<[string, unknown, unknown]>([
    ['null as a type or as a mark', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null as a variant', { anyOf: [A, { type: 'null' }] }, { ...A, nullable: true }],
    ['null in an enum', { type: 'string', enum: ['a', null], nullable: true }, { enum: ['a', null] }],
    ['one value', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a union of values', { oneOf: [{ const: 'a' }, { const: 'b' }] }, { type: 'string', enum: ['b', 'a'] }],
    ['types as variants', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, { type: ['integer', 'string'] }],
    ['integers beside numbers', { type: ['integer', 'number'] }, { type: 'number' }],
    ['allOf of one', { allOf: [A] }, A],
    ['allOf of two', { allOf: [ref('A'), ref('B')] }, { ...A, properties: { ...A.properties, ...B.properties } }],
    [
      'a base beside a union',
      { allOf: [ref('A'), { oneOf: [ref('B'), { type: 'object', properties: { c: {} } }] }] },
      { oneOf: [{ allOf: [B, A] }, { allOf: [A, { type: 'object', properties: { c: true } }] }] },
    ],
    [
      'unions in unions',
      { anyOf: [{ anyOf: [A, B] }, { type: 'string', maxLength: 5 }] },
      { anyOf: [{ maxLength: 5, type: 'string' }, B, A] },
    ],
    [
      'the type beside a union',
      { type: 'string', anyOf: [{ format: 'email' }, { format: 'uri' }] },
      {
        anyOf: [
          { type: 'string', format: 'uri' },
          { type: 'string', format: 'email' },
        ],
      },
    ],
    [
      'exclusive bounds',
      { type: 'number', exclusiveMinimum: 1 },
      { type: 'number', minimum: 1, exclusiveMinimum: true },
    ],
    [
      'bounds that are not exclusive',
      { type: 'number', maximum: 1, exclusiveMaximum: false },
      { type: 'number', maximum: 1 },
    ],
    ['bytes', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
    [
      'lists that may repeat',
      { type: 'array', items: {}, uniqueItems: false, minItems: 0 },
      { type: 'array', items: true },
    ],
    ['a note on any value', { description: 'x' }, { description: 'x', nullable: true }],
  ])('%s', (_, before, after) => {
    expect(kinds(before, after, { A, B })).toEqual([]);
    expect(kinds(after, before, { A, B })).toEqual([]);
  });

  it('have variants that a discriminator or their own fields tell apart', () => {
    const marked = (schema: typeof A | typeof B, value: string): object => ({
      ...schema,
      properties: { ...schema.properties, k: { type: 'string', enum: [value] } },
    });
    const mapping = { a: '#/components/schemas/A' };
    const before = { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'k', mapping } };
    expect(kinds(before, { anyOf: [marked(B, 'B'), marked(A, 'a')] }, { A, B })).toEqual([]);
  });
});

describe('differences', () => {
  it.each<[string, unknown, unknown, string[]]>([
    [
      'in a base beside a union',
      { allOf: [A, { oneOf: [B, { type: 'string' }] }] },
      { allOf: [{ ...A, required: [] }, { oneOf: [B, { type: 'string' }] }] },
      ['breaking field-optional response 200.a'],
    ],
    [
      'in a variant',
      { oneOf: [A, B] },
      { oneOf: [B, { ...A, required: [] }] },
      ['breaking field-optional response 200.a'],
    ],
    [
      'in the default of a union',
      { anyOf: [A, B], default: 1 },
      { anyOf: [A, B], default: 2 },
      ['docs default-changed response 200'],
    ],
    ['in what is only compared as a whole', { not: A }, { not: B }, ['breaking limit-changed response 200']],
    ['of false and true', true, false, ['additive enum-added response 200', 'additive null-removed response 200']],
    [
      'of anything and something',
      {},
      { type: 'string' },
      ['additive null-removed response 200', 'additive type-narrowed response 200'],
    ],
    [
      'of something and anything',
      { type: 'string' },
      {},
      ['breaking null-added response 200', 'breaking type-widened response 200'],
    ],
    ['of one thing and one of two', A, { anyOf: [B, A] }, ['breaking variant-added response 200']],
    [
      'of one of two and one thing',
      { anyOf: [A, { type: 'string' }] },
      { type: 'string' },
      ['additive variant-removed response 200'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(kinds(before, after).sort()).toEqual(expected);
  });

  it('of an enum that says that it is open, and one that does not', () => {
    const [open, plain] = [{ anyOf: [{ enum: ['a'] }, { type: 'string' }] }, { type: 'string', enum: ['a'] }];
    expect(kinds(open, plain, {}, true)).toEqual(['breaking enum-added body']);
    expect(kinds(plain, open, {}, true)).toEqual(['additive enum-removed body']);
    expect(kinds(open, plain)).toEqual(['additive enum-added response 200']);
    expect(kinds({ const: 'a' }, open)).toEqual(['breaking enum-removed response 200']);
  });

  it('of fields that travel one way only', () => {
    const schema = (type: string): object => ({
      type: 'object',
      properties: { a: { type, readOnly: true }, b: { type, writeOnly: true } },
    });
    expect(kinds(schema('string'), schema('integer'))).toEqual(['breaking type-changed response 200.a']);
    expect(kinds(schema('string'), schema('integer'), {}, true)).toEqual(['breaking type-changed body.b']);
  });

  it('of enums, where all enums are to be closed', () => {
    const [before, after] = [['a'], ['a', 'b']].map((values) => documentOf({ type: 'string', enum: values }));
    if (before === undefined || after === undefined) throw new Error('expected two');
    expect(diffDocuments(before, after).map(({ rating }) => rating)).toEqual(['additive']);
    expect(diffDocuments(before, after, { closedEnums: true }).map(({ rating }) => rating)).toEqual(['breaking']);
  });

  it('of enums that say that they are open, even then', () => {
    const [before, after] = [['a'], ['a', 'b']].map((values) =>
      documentOf({ type: 'string', 'x-extensible-enum': values }),
    );
    if (before === undefined || after === undefined) throw new Error('expected two');
    expect(diffDocuments(before, after, { closedEnums: true }).map(({ rating }) => rating)).toEqual(['additive']);
  });
});
