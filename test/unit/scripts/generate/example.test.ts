import { describe, expect, it } from 'vitest';
import { sample } from '../../../../scripts/generate/example.ts';
import type { SchemaObject } from '../../../../scripts/generate/schema.ts';

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
    ['is the default if there is no example', { type: 'integer', default: 5 }, 5],
    ['is the first of an enum', { type: 'string', enum: ['x', 'y'] }, 'x'],
    ['is long enough', { type: 'string', minLength: 6 }, 'text--'],
    ['is short enough', { type: 'string', maxLength: 2 }, 'te'],
    ['is not below the bound', { type: 'integer', minimum: 7 }, 7],
    ['is not above the bound', { type: 'integer', maximum: -3 }, -3],
    ['is preferably not null', { anyOf: [{ type: 'null' }, { type: 'boolean' }] }, true],
    ['is null if nothing else is allowed', { type: 'null' }, null],
    ['ends if a schema contains itself', { $ref: '#/components/schemas/Node' }, { name: 'text', children: [] }],
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

  it('is not larger than anybody reads', () => {
    const levels = Array.from({ length: 30 }, (_, index) => {
      const next = { $ref: `#/components/schemas/L${index + 1}` };
      return [`L${index}`, { type: 'object', properties: { a: next, b: next } }] as const;
    });
    const schemas = Object.fromEntries([...levels, ['L30', { type: 'string' }]]);
    expect(() => sample(schemas, { $ref: '#/components/schemas/L0' }, 'all')).toThrow(
      'sample of more than 10000 values',
    );
    expect(sample(schemas, { $ref: '#/components/schemas/L0' }, 'required')).toEqual({});
  });
});
