import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample, sampleArguments } from '../../../../scripts/generate/example.ts';
import {
  array,
  type Check,
  int,
  lazy,
  nullish,
  number,
  object,
  oneOf,
  optional,
  record,
  someOf,
  string,
  stringOf,
  union,
  unknown,
} from '../../../../src/facade/http/checks.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { findIssues } from '../../../../src/facade/http/validation.ts';
import { componentSchemas, type ZodType } from '../../../../src/facade/http/zod-schemas.ts';
import { OPERATIONS as corbadoOperations } from '../../../../src/generated/corbado/operations.ts';
import * as corbado from '../../../../src/generated/corbado/schemas.ts';
import { OPERATIONS as loginidOperations } from '../../../../src/generated/loginid/operations.ts';
import * as loginid from '../../../../src/generated/loginid/schemas.ts';
import { OPERATIONS as loginidV2Operations } from '../../../../src/generated/loginid-v2/operations.ts';
import * as loginidV2 from '../../../../src/generated/loginid-v2/schemas.ts';
import { OPERATIONS as passageOperations } from '../../../../src/generated/passage/operations.ts';
import * as passage from '../../../../src/generated/passage/schemas.ts';
import { OPERATIONS as b2bOperations } from '../../../../src/generated/stytch-b2b/operations.ts';
import * as b2b from '../../../../src/generated/stytch-b2b/schemas.ts';
import { OPERATIONS as consumerOperations } from '../../../../src/generated/stytch-consumer/operations.ts';
import * as consumer from '../../../../src/generated/stytch-consumer/schemas.ts';
import { OPERATIONS as managementOperations } from '../../../../src/generated/stytch-management/operations.ts';
import * as management from '../../../../src/generated/stytch-management/schemas.ts';
import { readApi } from '../../../helpers/operations.ts';

interface Api {
  readonly operations: readonly Operation[];
  readonly schemas: { readonly params: object; readonly responses: object };
}

const APIS: readonly (readonly [name: string, count: number, api: Api])[] = [
  ['corbado', 70, { operations: corbadoOperations, schemas: corbado }],
  ['loginid', 43, { operations: loginidOperations, schemas: loginid }],
  ['loginid-v2', 25, { operations: loginidV2Operations, schemas: loginidV2 }],
  ['passage', 11, { operations: passageOperations, schemas: passage }],
  ['stytch-b2b', 123, { operations: b2bOperations, schemas: b2b }],
  ['stytch-consumer', 89, { operations: consumerOperations, schemas: consumer }],
  ['stytch-management', 60, { operations: managementOperations, schemas: management }],
];

const OTHERS: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'x',
  true,
  {},
  [],
  ['x'],
  [null],
  { a: 1 },
];

/** The value, and what becomes of it if a part is replaced: each part once. */
function* mutations(value: unknown, next: () => unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const mutated of [next(), ...mutations(inner, next)]) {
      yield Object.assign(Array.isArray(value) ? [] : {}, value, { [key]: mutated });
    }
  }
}

function accepts(checks: readonly Check[], value: unknown): boolean {
  return checks.every((check) => findIssues(check, value).length === 0);
}

describe('schemas accept what the checks of calls accept', () => {
  it.each(APIS)(
    '%s, %i operations: samples, mutated ones and any other value',
    (name, count, { operations, schemas }) => {
      const model = readApi(name);
      const random = fc.sample(fc.object({ maxDepth: 2 }), { seed: 1, numRuns: 20 });
      const different: unknown[] = [];
      let turn = 0;
      const next = (): unknown => OTHERS[turn++ % OTHERS.length];
      const compare = (checks: readonly Check[], schema: unknown, samples: readonly unknown[]): void => {
        const mutated = [...mutations(samples[0], next)];
        // About forty, from all over the sample.
        const some = mutated.filter((_, index) => index % Math.ceil(mutated.length / 40) === 0);
        const values = [...some, ...samples, ...OTHERS, ...random];
        different.push(
          ...values.filter((value) => (schema as ZodType).safeParse(value).success !== accepts(checks, value)),
        );
      };
      for (const operation of model.operations) {
        const { params, body, response } = operations.find((record) => record.name === operation.name) ?? {};
        const given = (['all', 'required'] as const).map((which) => sampleArguments(model, operation, which));
        compare(
          [params ?? object({}), ...(body ? [body.check] : [])],
          Reflect.get(schemas.params, operation.name),
          given,
        );
        const { schema } = operation.response;
        if (schema === undefined || response?.check === undefined) continue;
        const received = (['all', 'required'] as const).map((which) => sample(model.schemas, schema, which));
        compare([response.check], Reflect.get(schemas.responses, operation.name), received);
      }
      expect(different).toEqual([]);
      expect([operations.length, Object.keys(schemas.params).length]).toEqual([count, count]);
    },
  );
});

describe('a schema', () => {
  const node: Check = object({ next: optional(lazy(() => node)) });
  const checks = {
    some: object({ a: nullish(string), b: nullish(int(1, 9)) }, someOf('a', 'b')),
    one: object({ a: optional(number(0.5)), b: optional(unknown) }, oneOf('a', 'b')),
    map: record(array(union(string, number()))),
    mark: object({ a: stringOf(2, 3), b: optional(stringOf(undefined, undefined, /^x/u)) }),
    node,
  };
  const schemas = componentSchemas<Readonly<Record<keyof typeof checks, ZodType>>>(checks);

  it.each<[keyof typeof checks, unknown, boolean]>([
    ['some', { b: 9, more: 1 }, true],
    ['some', { a: null, b: 9 }, true],
    ['some', { a: null }, false],
    ['some', { b: 10 }, false],
    ['some', {}, false],
    ['one', { a: 0.5 }, true],
    ['one', { a: 1, b: 1 }, false],
    ['mark', { a: 'ab', b: 'xy' }, true],
    ['mark', { a: '\u{1F600}\u{1F600}\u{1F600}' }, true],
    ['mark', { a: 'a' }, false],
    ['mark', { a: 'abcd' }, false],
    ['mark', { a: 'ab', b: 'y' }, false],
    ['map', { x: ['a', 1], y: [] }, true],
    ['map', { x: [true] }, false],
    ['node', { next: { next: {} } }, true],
    ['node', { next: { next: 1 } }, false],
  ])('of the kind "%s" for %j: %s', (name, value, isValid) => {
    expect([schemas[name].safeParse(value).success, accepts([checks[name]], value)]).toEqual([isValid, isValid]);
  });

  it('is built once, returns unknown fields, and names the place', () => {
    const { some } = schemas;
    expect(schemas.some).toBe(some);
    expect(some.parse({ a: 'x', more: { b: 1 } })).toEqual({ a: 'x', more: { b: 1 } });
    expect(some.safeParse({ a: 1 }).error?.issues[0]).toMatchObject({ path: ['a'], code: 'invalid_type' });
    expect(schemas.one.safeParse({}).error?.issues[0]?.message).toBe('expected exactly one of a, b');
  });

  it('of a response is the one of its component', () => {
    expect(Object.keys(corbado.components)).toContain('User');
    expect(corbado.responses['users.get']).toBe(corbado.components.User);
  });
});
