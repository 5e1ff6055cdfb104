import { literal } from './literal.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { follow } from './model.ts';
import { allowsNull, type SchemaObject, typesOf } from './schema-object.ts';

type Schemas = Readonly<Record<string, SchemaObject>>;

/** A call with the required arguments, for the method's doc comment. */
export function exampleCall({ api, schemas }: ApiModel, { name, fields, body, pagination }: OperationModel): string {
  const client = api.split('-')[0];
  const required = Object.fromEntries(
    fields.filter((field) => field.required).map((field) => [field.name, sample(schemas, field.schema, 'required')]),
  );
  const union = body?.union === undefined ? {} : sample(schemas, body.union, 'required');
  const values = { ...required, ...(typeof union === 'object' ? union : {}) };
  const args = Object.keys(values).length === 0 ? '' : literal(values);
  if (pagination !== undefined) return `for await (const item of ${client}.${name}.all(${args})) console.log(item);`;
  return `const answer = await ${client}.${name}(${args});`;
}

/** A value that satisfies a schema, made from its examples: with all fields, or with the required ones only. */
export function sample(schemas: Schemas, schema: SchemaObject, which: 'all' | 'required', depth = 0): unknown {
  const followed = follow(schemas, schema);
  const given = followed.example ?? followed.examples?.[0] ?? followed.default;
  if (given !== undefined) return given;
  const variant = (followed.anyOf ?? followed.oneOf)?.[0];
  if (variant !== undefined) return sample(schemas, variant, which, depth + 1);
  if (followed.enum !== undefined) return followed.enum[0];
  return sampleOf(schemas, followed, which, depth);
}

function sampleOf(schemas: Schemas, schema: SchemaObject, which: 'all' | 'required', depth: number): unknown {
  const [type = ''] = typesOf(schema);
  switch (type) {
    case 'string':
      return 'text'.padEnd(schema.minLength ?? 0, '-');
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return depth > MOST_DEPTH ? [] : [sample(schemas, schema.items ?? {}, which, depth + 1)];
    case 'object':
      return sampleObject(schemas, schema, which, depth);
    default:
      return allowsNull(schema) ? null : 'text';
  }
}

/** Deep enough for every spec, and an end for schemas that contain themselves. */
const MOST_DEPTH = 8;

function sampleObject(
  schemas: Schemas,
  { properties = {}, required = [] }: SchemaObject,
  which: 'all' | 'required',
  depth: number,
): object {
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || (which === 'all' && depth <= MOST_DEPTH),
  );
  return Object.fromEntries(wanted.map(([name, property]) => [name, sample(schemas, property, which, depth + 1)]));
}
