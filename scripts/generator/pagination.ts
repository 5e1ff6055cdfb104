import { follow, isNull, type SchemaObject, variantsOf } from './schema-object.ts';

type Schemas = Readonly<Record<string, SchemaObject>>;

interface Keys {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Those that name a parameter. */
  readonly parameters: readonly string[];
  /** Those that lead to a field of the answer. */
  readonly fields: readonly string[];
}

const STYLES: Readonly<Record<string, Keys>> = {
  page: {
    needed: ['page', 'size', 'items'],
    optional: ['totalPages', 'window'],
    parameters: ['page', 'size', 'window'],
    fields: ['totalPages', 'window'],
  },
  cursor: { needed: ['cursor', 'items', 'next'], optional: [], parameters: ['cursor'], fields: ['next'] },
};

/** The schema of the items that `x-pagination` leads to. One that could not be walked is refused. */
export function readPagination(
  schemas: Schemas,
  source: Readonly<Record<string, string>>,
  parameters: readonly string[],
  answer: SchemaObject | undefined,
): SchemaObject {
  const style = source['style'] ?? '';
  const keys = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
  if (keys === undefined) throw new Error(`x-pagination.style must be ${Object.keys(STYLES).join(' or ')}`);
  checkKeys(style, keys, source);
  checkParameters(keys, source, parameters);
  checkFields(keys, source, (path) => schemaAt(schemas, answer, path) !== undefined);
  const item = schemaAt(schemas, answer, source['items'] ?? '')?.items;
  if (item === undefined)
    throw new Error(
      `x-pagination.items must lead to an array in the answer, and "${source['items']}" leads to none; '' is the answer itself`,
    );
  return item;
}

function checkKeys(style: string, { needed, optional }: Keys, source: Readonly<Record<string, string>>): void {
  const missing = needed.filter((key) => typeof source[key] !== 'string');
  const unknown = Object.keys(source).filter((key) => !['style', ...needed, ...optional].includes(key));
  if (missing.length === 0 && unknown.length === 0) return;
  const may = optional.length === 0 ? '' : `, and may have ${optional.join(', ')}`;
  throw new Error(`x-pagination of style ${style} needs ${needed.join(', ')}${may}, and nothing else`);
}

function checkParameters(keys: Keys, source: Readonly<Record<string, string>>, parameters: readonly string[]): void {
  for (const key of keys.parameters) {
    const name = source[key];
    if (name !== undefined && !parameters.includes(name))
      throw new Error(`x-pagination.${key} must name a parameter, and ${name} is none: declare it or name another`);
  }
}

function checkFields(keys: Keys, source: Readonly<Record<string, string>>, isField: (path: string) => boolean): void {
  for (const key of keys.fields) {
    const path = source[key];
    if (path !== undefined && !isField(path))
      throw new Error(`x-pagination.${key} must lead to a field of the answer, and ${path} leads to none`);
  }
}

/** The schema at a dotted path into the answer. */
function schemaAt(schemas: Schemas, answer: SchemaObject | undefined, path: string): SchemaObject | undefined {
  let schema = answer === undefined ? undefined : follow(schemas, answer);
  for (const key of path === '' ? [] : path.split('.')) {
    const property = schema?.properties?.[key];
    if (property === undefined) return undefined;
    schema = follow(schemas, withoutNull(property));
  }
  return schema;
}

function withoutNull(schema: SchemaObject): SchemaObject {
  return variantsOf(schema)?.find((variant) => !isNull(variant)) ?? schema;
}
