import { expect, it } from 'vitest';
import { BudgetError } from '../../../../../scripts/spec/document/budget.ts';
import { findMismatch } from '../../../../../scripts/spec/shape/validate.ts';

const schemaNode = (value: unknown): Parameters<typeof findMismatch>[0] => ({
  document: { name: 'api.yaml', root: {} },
  value,
  pointer: '',
});

const GADGET = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, parts: { type: 'array', items: { type: 'integer', minimum: 3 } } },
};

it.each<[schema: unknown, value: unknown, mismatch: string | undefined]>([
  [{}, null, undefined],
  [{ type: 'string', nullable: true }, null, undefined],
  [{ type: 'string' }, null, 'must not be null'],
  [{ type: 'number' }, 3, undefined],
  [{ type: 'integer' }, 3.5, 'must be of type integer, received number'],
  [{ type: ['array', 'string'] }, true, 'must be of type array or string, received boolean'],
  [{ enum: ['a', 'b'] }, 'c', 'must be one of "a", "b"'],
  [{ exclusiveMinimum: 3 }, 3, 'violates exclusiveMinimum 3'],
  [{ exclusiveMaximum: 3 }, 3, 'violates exclusiveMaximum 3'],
  [{ maximum: 3 }, 4, 'violates maximum 3'],
  [{ maxLength: 2 }, '🦊🦊', undefined],
  [{ minLength: 3 }, '🦊🦊', 'violates minLength 3'],
  [{ minItems: 1 }, [], 'violates minItems 1'],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, 'violates maxProperties 1'],
  [{ pattern: '^a' }, 'b', 'violates pattern "^a"'],
  [{ pattern: '^a' }, 1, undefined],
  [{ pattern: '[' }, 'b', 'cannot be checked: pattern "[" is not a valid regular expression'],
  [{ format: 'uuid' }, 'b', 'violates format "uuid"'],
  [{ pattern: '^(a|a)*$' }, `${'a'.repeat(50)}b`, 'cannot be checked: pattern "^(a|a)*$" takes more than 200 ms'],
  [{ format: 'unknown' }, 'b', undefined],
  [{ format: 'toString' }, 'b', undefined],
  [GADGET, { id: 'a', parts: [3] }, undefined],
  [GADGET, {}, 'lacks the required field id'],
  [GADGET, { id: 'a', parts: [3, 1] }, 'parts[1] violates minimum 3'],
  [GADGET, { id: 'a', part: 3 }, 'part is not a field of this schema'],
  [{ additionalProperties: { type: 'string' } }, { a: 1 }, 'a must be of type string, received integer'],
  [{ oneOf: [GADGET, { type: 'array', items: { type: 'string' } }] }, ['a'], undefined],
  [{ oneOf: [GADGET, { type: 'array' }] }, 'a', 'matches none of 2 variants: must be of type object, received string'],
])('%j and %j: %s', (schema, value, mismatch) => {
  expect(findMismatch(schemaNode(schema), value)).toBe(mismatch);
});

it('gives up on a document with many patterns that take too long', () => {
  const document = { name: 'api.yaml', root: {} };
  const check = (count: number): unknown =>
    findMismatch({ document, value: { pattern: `^(a|a){${count},}$` }, pointer: '/p' }, `${'a'.repeat(50)}b`);
  expect(() => Array.from({ length: 20 }, (_, index) => check(index))).toThrow(BudgetError);
});
