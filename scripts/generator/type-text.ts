import { propertyKey, quoted } from './literal.ts';
import { allowsNull, refName, type SchemaObject, typesOf } from './schema-object.ts';

/** Any string, without losing the completion of the literals beside it. */
export const OPEN_STRING = '(string & {})';

/** The TypeScript type of a schema. `used` collects the names of the components that it refers to. */
export function typeText(schema: SchemaObject, used: Set<string>): string {
  const name = refName(schema);
  if (name !== undefined) {
    used.add(name);
    return name;
  }
  const variants = schema.anyOf ?? schema.oneOf;
  const text =
    variants === undefined ? plainType(schema, used) : variants.map((variant) => typeText(variant, used)).join(' | ');
  return allowsNull(schema) ? `${text} | null` : text;
}

function plainType(schema: SchemaObject, used: Set<string>): string {
  if (schema.enum !== undefined) return enumType(schema.enum);
  const types = typesOf(schema).map((type) => namedType(type, schema, used));
  if (types.length > 0) return types.join(' | ');
  return [schema.type].flat().includes('null') ? 'null' : 'unknown';
}

/** Enums are open: a provider that adds a value must not break its callers. */
function enumType(values: readonly unknown[]): string {
  const literals = values.map((value) => (typeof value === 'string' ? quoted(value) : JSON.stringify(value)));
  return values.every((value) => typeof value === 'string')
    ? [...literals, OPEN_STRING].join(' | ')
    : literals.join(' | ');
}

function namedType(type: string, schema: SchemaObject, used: Set<string>): string {
  switch (type) {
    case 'string':
    case 'boolean':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeText(schema.items ?? {}, used);
      return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case 'object':
      return objectType(schema, used);
    default:
      throw new Error(`the type ${type} is not supported`);
  }
}

function objectType({ properties, required = [], additionalProperties }: SchemaObject, used: Set<string>): string {
  if (properties === undefined) {
    const value = typeof additionalProperties === 'object' ? typeText(additionalProperties, used) : 'unknown';
    return `{ [key: string]: ${value} }`;
  }
  const fields = Object.entries(properties).map(
    ([name, property]) => `${propertyKey(name)}${required.includes(name) ? '' : '?'}: ${typeText(property, used)}`,
  );
  return `{ ${fields.join('; ')} }`;
}
