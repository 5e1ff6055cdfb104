import { propertyKey, quoted } from './code.ts';
import { allowsNull, refName, type SchemaObject, type TypeName, typesOf, variantsOf } from './schema.ts';

/** Any string; editors still complete the literals beside it. */
const OPEN_STRING = '(string & {})';
/** The same for numbers. */
const OPEN_NUMBER = '(number & {})';

/** The TypeScript type of a schema. `used` collects the names of the components that it refers to. */
export function typeText(schema: SchemaObject, used: Set<string>): string {
  const members = new Set(membersOf(schema, used));
  const isNullable = members.delete('null');
  return [...members, ...(isNullable ? ['null'] : [])].join(' | ');
}

/** The members of a schema's type: several for a union. */
function membersOf(schema: SchemaObject, used: Set<string>): string[] {
  const name = refName(schema);
  if (name !== undefined) {
    used.add(name);
    return [name];
  }
  const variants = variantsOf(schema);
  const members = variants?.flatMap((variant) => membersOf(variant, used)) ?? plainMembers(schema, used);
  return allowsNull(schema) ? [...members, 'null'] : members;
}

function plainMembers(schema: SchemaObject, used: Set<string>): string[] {
  if (schema.const !== undefined) return [literalType(schema.const)];
  if (schema.enum !== undefined) return enumMembers(schema.enum);
  const types = typesOf(schema).map((type) => namedType(type, schema, used));
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

function namedType(type: TypeName, schema: SchemaObject, used: Set<string>): string {
  switch (type) {
    case 'string':
      return schema['x-segments'] === undefined ? type : segmentsType(schema['x-segments']);
    case 'boolean':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeText(schema.items ?? {}, used);
      return /^[^`]*[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case 'object':
      return objectType(schema, used);
  }
}

/** The template of a string that has parts between colons. */
function segmentsType(segments: NonNullable<SchemaObject['x-segments']>): string {
  const parts = segments.map((words) => (words === 'string' ? words : words.map(quoted).join(' | ')));
  return `\`${parts.map((part) => `\${${part}}`).join(':')}\``;
}

function objectType({ properties, required = [], additionalProperties }: SchemaObject, used: Set<string>): string {
  if (properties === undefined) {
    const value = typeof additionalProperties === 'object' ? typeText(additionalProperties, used) : 'unknown';
    return `{ [key: string]: ${value} }`;
  }
  const fields = Object.entries(properties).map(
    ([name, property]) => `${propertyKey(name)}${required.includes(name) ? '' : '?'}: ${typeText(property, used)}`,
  );
  return fields.length === 0 ? '{ [key: string]: unknown }' : `{ ${fields.join('; ')} }`;
}
