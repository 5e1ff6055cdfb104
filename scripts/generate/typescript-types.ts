import { propertyKey, quoted } from './code.ts';
import { allowsNull, refName, type SchemaObject, type TypeName, typesOf, variantsOf } from './schema.ts';
import { APPLIED, parameterText, type TypeParameters } from './type-parameters.ts';

/** Any string; editors still complete the literals beside it. */
const OPEN_STRING = '(string & {})';
/** The same for numbers. */
const OPEN_NUMBER = '(number & {})';

/**
 * The TypeScript type of a schema. `used` collects the names of the components that it refers to. With type parameters, the
 * type stands where `T` is declared.
 */
export function typeText(schema: SchemaObject, used: Set<string>, parameters?: TypeParameters): string {
  const members = new Set(membersOf(schema, { used, parameters }));
  const isNullable = members.delete('null');
  return [...members, ...(isNullable ? ['null'] : [])].join(' | ');
}

interface Context {
  readonly used: Set<string>;
  readonly parameters: TypeParameters | undefined;
}

/** The members of a schema's type: several for a union. */
function membersOf(schema: SchemaObject, context: Context): string[] {
  const { used, parameters } = context;
  const name = refName(schema);
  if (name !== undefined) {
    used.add(name);
    return [parameters?.generic.has(name) ? name + APPLIED : name];
  }
  const parameter = parameters && parameterText(schema);
  if (parameter !== undefined) return [parameter];
  const variants = variantsOf(schema);
  const members = variants?.flatMap((variant) => membersOf(variant, context)) ?? plainMembers(schema, context);
  return allowsNull(schema) ? [...members, 'null'] : members;
}

function plainMembers(schema: SchemaObject, context: Context): string[] {
  if (schema.const !== undefined) return [literalType(schema.const)];
  if (schema.enum !== undefined) return enumMembers(schema.enum);
  const types = typesOf(schema).map((type) => namedType(type, schema, context));
  return types.length > 0 || allowsNull(schema) ? types : ['unknown'];
}

/** The members of an enum. Enums are open: a provider that adds a value must not break callers. */
function enumMembers(values: readonly unknown[]): string[] {
  const given = values.filter((value) => value !== null);
  return [...given.map(literalType), ...openEnd(given)];
}

function literalType(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** The member that keeps an enum open; none for one that mixes types or holds booleans. */
export function openEnd(values: readonly unknown[]): string[] {
  if (values.every((value) => typeof value === 'string')) return [OPEN_STRING];
  return values.every((value) => typeof value === 'number') ? [OPEN_NUMBER] : [];
}

function namedType(type: TypeName, schema: SchemaObject, context: Context): string {
  switch (type) {
    case 'string':
      return schema['x-segments'] === undefined ? type : segmentsType(schema['x-segments']);
    case 'boolean':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeText(schema.items ?? {}, context.used, context.parameters);
      return /^[^`]*[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case 'object':
      return objectType(schema, context);
  }
}

/** The template of a string that has parts between colons. */
function segmentsType(segments: NonNullable<SchemaObject['x-segments']>): string {
  const parts = segments.map((words) => (words === 'string' ? words : words.map(quoted).join(' | ')));
  return `\`${parts.map((part) => `\${${part}}`).join(':')}\``;
}

function objectType(
  { properties, required = [], additionalProperties }: SchemaObject,
  { used, parameters }: Context,
): string {
  if (properties === undefined) {
    const value =
      typeof additionalProperties === 'object' ? typeText(additionalProperties, used, parameters) : 'unknown';
    return `{ [key: string]: ${value} }`;
  }
  const fields = Object.entries(properties).map(
    ([name, property]) =>
      `${propertyKey(name)}${required.includes(name) ? '' : '?'}: ${typeText(property, used, parameters)}`,
  );
  return fields.length === 0 ? '{ [key: string]: unknown }' : `{ ${fields.join('; ')} }`;
}
