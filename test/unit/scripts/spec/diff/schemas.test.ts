import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import type { OpenApi } from '../../../../../scripts/spec/document/document.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';

/** A document whose only operation returns a schema, or accepts it. */
function documentOf(schema: unknown, schemas: object = {}, isSent = false): OpenApi {
  const content = { 'application/json': { schema } };
  const ok = { description: 'Done.' };
  const operation = isSent
    ? { requestBody: { content }, responses: { 200: ok } }
    : { responses: { 200: { ...ok, content } } };
  const root = { openapi: '3.1.0', paths: { '/it': { post: operation } }, components: { schemas } };
  return readDocument('it.json', JSON.stringify(root));
}

/** The changes between two such schemas, in short. */
function kinds(before: unknown, after: unknown, schemas: object = {}, isSent = false): string[] {
  const changes = diffDocuments(documentOf(before, schemas, isSent), documentOf(after, schemas, isSent));
  return changes.map(({ rating, kind, place }) => `${rating} ${kind} ${place}`);
}

/** An object with a required field. */
const A = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
/** An object with an optional field. */
const B = { type: 'object', properties: { b: { type: 'integer' } } };
/** A reference to a schema by its name. */
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe('schemas with the same meaning', () => {
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

  it('variants that a discriminator or their own fields tell apart', () => {
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

  it('of an enum that is declared open, and one that is not', () => {
    const [open, plain] = [{ anyOf: [{ enum: ['a'] }, { type: 'string' }] }, { type: 'string', enum: ['a'] }];
    expect(kinds(open, plain, {}, true)).toEqual(['breaking enum-added body']);
    expect(kinds(plain, open, {}, true)).toEqual(['additive enum-removed body']);
    expect(kinds(open, plain)).toEqual(['additive enum-added response 200']);
    expect(kinds({ const: 'a' }, open)).toEqual(['breaking enum-removed response 200']);
  });

  it('of read-only and write-only fields', () => {
    const schema = (type: string): object => ({
      type: 'object',
      properties: { a: { type, readOnly: true }, b: { type, writeOnly: true } },
    });
    expect(kinds(schema('string'), schema('integer'))).toEqual(['breaking type-changed response 200.a']);
    expect(kinds(schema('string'), schema('integer'), {}, true)).toEqual(['breaking type-changed body.b']);
  });

  it('of enums with closedEnums', () => {
    const [before, after] = [['a'], ['a', 'b']].map((values) => documentOf({ type: 'string', enum: values }));
    if (before === undefined || after === undefined) throw new Error('expected two');
    expect(diffDocuments(before, after).map(({ rating }) => rating)).toEqual(['additive']);
    expect(diffDocuments(before, after, { closedEnums: true }).map(({ rating }) => rating)).toEqual(['breaking']);
  });

  it('of open enums with closedEnums', () => {
    const [before, after] = [['a'], ['a', 'b']].map((values) =>
      documentOf({ type: 'string', 'x-extensible-enum': values }),
    );
    if (before === undefined || after === undefined) throw new Error('expected two');
    expect(diffDocuments(before, after, { closedEnums: true }).map(({ rating }) => rating)).toEqual(['additive']);
  });
});

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
});

describe('documents', () => {
  const operation = (id?: string): object => ({ operationId: id, responses: { 204: { description: 'Done.' } } });
  const read = (root: object): OpenApi => readDocument('it.json', JSON.stringify({ openapi: '3.1.0', ...root }));
  const found = (before: OpenApi, after: OpenApi): string[] =>
    diffDocuments(before, after).map(({ rating, kind, place, direction }) =>
      [rating, kind, place, direction].filter(Boolean).join(' '),
    );

  it('whose paths differ only in the names of parameters or in a slash are the same as themselves', () => {
    const paths = ['/a/{id}', '/a/{name}', '/b', '/b/', '/c/{x}/', '/c/{y}'];
    const inPath = (path: string): object[] =>
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true }));
    for (const idOf of [(path: string) => path, () => undefined]) {
      const document = (all: readonly string[]): OpenApi =>
        read({
          paths: Object.fromEntries(
            all.map((path) => [path, { parameters: inPath(path), get: operation(idOf(path)) }]),
          ),
        });
      expect(found(document(paths), document(paths))).toEqual([]);
      expect(found(document(paths), document([...paths].reverse()))).toEqual([]);
      expect(found(document(paths), document(paths.slice(1)))).toEqual(['breaking operation-removed operation']);
    }
  });

  it('are the same whether a prefix stands in the servers or in the paths', () => {
    const at = (base: string, prefix: string): OpenApi =>
      read({
        servers: [{ url: `https://x.test${base}` }, { url: `http://y.test${base}/` }],
        paths: { [`${prefix}/a`]: { get: operation('a.get') }, [`${prefix}/b`]: { get: { responses: {} } } },
      });
    expect(found(at('/v1', ''), at('', '/v1'))).toEqual([]);
    expect(found(at('/api', '/v1'), at('/api/v1', ''))).toEqual([]);
    expect(found(at('/v1', '/v1'), at('/v1', '/v1'))).toEqual([]);
  });

  it('without operations are compared by the names of their schemas, in both directions', () => {
    const schemas = (all: object): OpenApi => read({ components: { schemas: all } });
    expect(found(schemas({ A, B }), schemas({ A, B }))).toEqual([]);
    const closed = { ...A, required: [] };
    expect(found(schemas({ A, B }), schemas({ A: closed, C: B }))).toEqual([
      'breaking schema-removed B',
      'breaking field-optional A.a response',
      'additive schema-added C',
      'additive field-optional A.a request',
    ]);
  });
});

describe('inheritance', () => {
  const child = (name: string): object => ({ allOf: [ref('Base'), { properties: { [name]: { type: 'string' } } }] });
  const base = (fields: object): object => ({
    Base: { type: 'object', properties: fields, oneOf: [ref('One'), ref('Two')] },
    One: child('one'),
    Two: child('two'),
  });
  const both = { a: { type: 'string' }, b: { type: 'string' } };

  it.each<[string, object]>([
    ['the base', ref('Base')],
    ['a child', ref('One')],
  ])('a change of the base is a change of %s', (_, schema) => {
    const [before, after] = [base(both), base({ a: { type: 'integer' } })];
    const changes = diffDocuments(documentOf(schema, before), documentOf(schema, after));
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['type-changed', 'field-removed']));
  });

  it('means the same as the variants written out', () => {
    const variant = (name: string): object => ({ type: 'object', properties: { ...both, [name]: { type: 'string' } } });
    const written = { Base: { oneOf: [variant('one'), variant('two')] } };
    const changes = diffDocuments(documentOf(ref('Base'), base(both)), documentOf(ref('Base'), written));
    expect(changes.filter(({ rating }) => rating !== 'docs')).toEqual([]);
  });

  it('keeps all constraints beside a union', () => {
    const union = (last: string): object => ({
      allOf: [A, B, { oneOf: [{ properties: { c: { type: 'string' } } }, { properties: { d: { type: last } } }] }],
    });
    expect(kinds(union('string'), union('string'))).toEqual([]);
    const without = { allOf: [A, { oneOf: [{ properties: { c: { type: 'string' } } }, { properties: { d: {} } }] }] };
    expect(kinds(union('string'), without)).toContain('breaking field-removed response 200.b');
    const anyToo = { ...union('string'), anyOf: [{ required: ['b'] }, { properties: { e: { type: 'string' } } }] };
    expect(kinds(union('string'), anyToo)).not.toEqual([]);
  });
});
