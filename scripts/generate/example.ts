import { literal, literalBlock } from './code.ts';
import { at, InvalidSpecError } from './invalid-spec-error.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { isInSample } from './required-groups.ts';
import { allowsNull, follow, isNull, refName, type SchemaObject, typesOf, variantsOf } from './schema.ts';

type Which = 'all' | 'required';

/** The longest line of an example in a doc comment. */
const WIDTH = 112;

/** A call with the required arguments, for the method's doc comment. */
export function exampleCall(model: ApiModel, operation: OperationModel): string {
  const { name, pagination } = operation;
  const client = model.api.split('-')[0];
  const values = sampleArguments(model, operation, 'required');
  const isEmpty = Object.keys(values).length === 0;
  if (pagination === undefined) {
    const needsToken = operation.source['x-user-token'] === 'required';
    // No call can leave an argument out before another.
    const given = isEmpty && !needsToken ? undefined : values;
    return call(
      `const response = await ${client}.${name}(`,
      given,
      needsToken ? ', { authorization: { token } });' : ');',
    );
  }
  const loop = `for await (const item of ${client}.${name}.all(`;
  const line = `${loop}${isEmpty ? '' : literal(values)})) console.log(item);`;
  if (line.length <= WIDTH) return line;
  return `${call(loop, values, ')) {')}\n  console.log(item);\n}`;
}

/** Arguments for an operation, made from the spec's examples. */
export function sampleArguments(
  { schemas }: ApiModel,
  { at: path, fields, body }: OperationModel,
  which: Which,
): Record<string, unknown> {
  return at(path, () => {
    const wanted = fields.filter((field) => isInSample(field.name, field.required, which, body?.group));
    const union = body?.union === undefined ? {} : sample(schemas, body.union, which);
    return {
      ...Object.fromEntries(wanted.map((field) => [field.name, sample(schemas, field.schema, which)])),
      ...Object(union),
    };
  });
}

function call(before: string, values: object | undefined, after: string): string {
  const args = values === undefined ? '' : literalBlock(values, WIDTH - after.length, before.length);
  return `${before}${args}${after}`;
}

type Schemas = Readonly<Record<string, SchemaObject>>;

/** The values that a sample may consist of. Schemas that contain others several times, level by level, reach it soon. */
const MAX_VALUES = 10_000;

interface Context {
  readonly schemas: Schemas;
  readonly which: Which;
  values: number;
}

/** A valid value of a schema, made from its examples, with all fields or only the required ones. */
export function sample(schemas: Schemas, schema: SchemaObject, which: Which): unknown {
  const value = build({ schemas, which, values: 0 }, schema, []);
  if (value === undefined)
    throw new InvalidSpecError(
      `endless schema ${schema.$ref ?? ''}: it requires itself; make one of the fields on the way optional`,
    );
  return value;
}

/** `undefined` if a value would have to contain itself. */
function build(context: Context, schema: SchemaObject, inside: readonly string[]): unknown {
  const { schemas } = context;
  context.values += 1;
  if (context.values > MAX_VALUES)
    throw new InvalidSpecError(`sample of more than ${MAX_VALUES} values; give the schemas inside an example`);
  const name = refName(schema);
  if (name !== undefined && inside.includes(name)) return undefined;
  const within = name === undefined ? inside : [...inside, name];
  const followed = follow(schemas, schema);
  const given = followed.example ?? followed.examples?.[0] ?? followed.default;
  if (given !== undefined) return given;
  const variants = variantsOf(followed);
  if (variants !== undefined) {
    const ordered = [...variants.filter((variant) => !isNull(variant)), ...variants.filter(isNull)];
    return ordered.map((variant) => build(context, variant, within)).find((value) => value !== undefined);
  }
  if (followed.const !== undefined) return followed.const;
  if (followed.enum !== undefined) return followed.enum[0];
  return buildTyped(context, followed, within);
}

function buildTyped(context: Context, schema: SchemaObject, inside: readonly string[]): unknown {
  const [type] = typesOf(schema);
  if (type === undefined) return allowsNull(schema) ? null : 'text';
  switch (type) {
    case 'string':
      return 'text'.padEnd(schema.minLength ?? 0, '-').slice(0, schema.maxLength);
    case 'integer':
    case 'number':
      return schema.minimum ?? Math.min(1, schema.maximum ?? 1);
    case 'boolean':
      return true;
    case 'array': {
      const item = build(context, schema.items ?? {}, inside);
      return item === undefined ? [] : [item];
    }
    case 'object':
      return buildObject(context, schema, inside);
  }
}

function buildObject(
  context: Context,
  { properties = {}, required = [], 'x-required-group': group }: SchemaObject,
  inside: readonly string[],
): object | undefined {
  const values: [string, unknown][] = [];
  for (const [name, property] of Object.entries(properties)) {
    const isRequired = required.includes(name);
    if (!isInSample(name, isRequired, context.which, group)) continue;
    const value = build(context, property, inside);
    if (value === undefined && isRequired) return undefined;
    if (value !== undefined) values.push([name, value]);
  }
  return Object.fromEntries(values);
}
