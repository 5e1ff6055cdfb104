/** The only file that imports zod: turns the checks of an API into zod schemas, for programs that validate values themselves. */

import * as z from 'zod';
import { type Check, type NumberCheck, type ObjectCheck, object, type StringCheck } from './checks.ts';
import type { Operation } from './operation.ts';
import { expectedString } from './validation.ts';

export type { ZodType } from 'zod';

type Named<T> = Readonly<Record<string, T>>;

/** Builds the schemas of the arguments of operations, by the operations' names; each on first use. */
// @__NO_SIDE_EFFECTS__
export function paramsSchemas<Schemas extends object>(operations: readonly Operation[]): Schemas {
  return schemasOf(operations.map(({ name, params, body }) => [name, () => paramsSchema(params, body)]));
}

/** Builds the schemas of the responses of operations, by the operations' names; each on first use. */
// @__NO_SIDE_EFFECTS__
export function responseSchemas<Schemas extends object>(operations: readonly Operation[]): Schemas {
  const builders = operations.map(({ name, response }): Builder => {
    const { check, kind } = response;
    return [name, () => (check === undefined ? zodOf({ kind: kind === 'text' ? 'string' : 'unknown' }) : zodOf(check))];
  });
  return schemasOf(builders);
}

/** Builds the schemas of components, by their names; each on first use. */
// @__NO_SIDE_EFFECTS__
export function componentSchemas<Schemas extends object>(checks: Named<Check>): Schemas {
  return schemasOf(Object.entries(checks).map(([name, check]) => [name, () => zodOf(check)]));
}

type Builder = readonly [name: string, build: () => z.ZodType];

/** The generator declares `Schemas` from the same spec as the checks. */
function schemasOf<Schemas extends object>(builders: readonly Builder[]): Schemas {
  const schemas = {};
  for (const [name, build] of builders) {
    let schema: z.ZodType | undefined;
    const get = (): z.ZodType => {
      schema ??= build();
      return schema;
    };
    Object.defineProperty(schemas, name, { enumerable: true, get });
  }
  return schemas as Schemas;
}

function paramsSchema(params: Operation['params'], body: Operation['body']): z.ZodType {
  if (body === undefined) return zodOf(params);
  const { check } = body;
  if (check.kind === 'object') return zodOf(object({ ...params.fields, ...check.fields }, check.group));
  return Object.keys(params.fields).length === 0 ? zodOf(check) : z.intersection(zodOf(params), zodOf(check));
}

/** Components have one schema, which all that contain them share. */
const built = new WeakMap<Check, z.ZodType>();

function zodOf(check: Check): z.ZodType {
  const known = built.get(check);
  if (known !== undefined) return known;
  const schema = build(check);
  built.set(check, schema);
  return schema;
}

function build(check: Check): z.ZodType {
  switch (check.kind) {
    case 'unknown':
      return z.nonoptional(z.unknown());
    case 'string':
      return stringSchema(check);
    case 'boolean':
      return z.boolean();
    case 'number':
    case 'int':
      return numberSchema(check);
    case 'array':
      return z.array(zodOf(check.of));
    case 'record':
      return z.record(z.string(), zodOf(check.of));
    case 'optional':
      return z.optional(zodOf(check.of));
    case 'nullable':
      return z.nullable(zodOf(check.of));
    case 'test':
      return check.only === undefined ? z.custom(check.test, `expected ${check.expected}`) : z.literal(check.only);
    case 'union':
    case 'variants':
      return z.union(check.of.map(zodOf));
    case 'lazy':
      return z.lazy(() => zodOf(check.of()));
    case 'object':
      return objectSchema(check);
  }
}

function stringSchema(check: StringCheck): z.ZodType {
  const { min, max, pattern } = check;
  if (min === undefined && max === undefined && pattern === undefined) return z.string();
  return z.string().superRefine((value, context) => {
    const expected = expectedString(value, check);
    if (expected !== undefined) context.addIssue(`expected ${expected}`);
  });
}

function numberSchema({ kind, min, max }: NumberCheck): z.ZodType {
  const schema = kind === 'int' ? z.int() : z.number();
  const bounded = min === undefined ? schema : schema.min(min);
  return max === undefined ? bounded : bounded.max(max);
}

function objectSchema({ fields, group }: ObjectCheck): z.ZodType {
  const schema = z.looseObject(Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, zodOf(of)])));
  if (group === undefined) return schema;
  const { quantity, names } = group;
  return schema.refine(
    (value) => {
      const count = names.filter((name) => value[name] != null).length;
      return quantity === 'exactly one of' ? count === 1 : count > 0;
    },
    `expected ${quantity} ${names.join(', ')}`,
  );
}
