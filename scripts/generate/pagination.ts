import { InvalidSpecError } from './invalid-spec-error.ts';
import { follow, type SchemaObject, withoutNull } from './schema.ts';

type Schemas = Readonly<Record<string, SchemaObject>>;

interface Keys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Keys that name a parameter. */
  readonly parameters: readonly string[];
  /** Keys that hold a path to a field of the response. */
  readonly fields: readonly string[];
}

const STYLES: Readonly<Record<string, Keys>> = {
  page: {
    required: ['page', 'size', 'items'],
    optional: ['totalPages', 'window'],
    parameters: ['page', 'size', 'window'],
    fields: ['totalPages', 'window'],
  },
  cursor: { required: ['cursor', 'items', 'next'], optional: [], parameters: ['cursor'], fields: ['next'] },
};

/**
 * The schema of the items that `x-pagination` leads to.
 *
 * @throws {InvalidSpecError} if the list could not be paginated.
 */
export function readPagination(
  schemas: Schemas,
  source: Readonly<Record<string, string>>,
  parameters: readonly string[],
  response: SchemaObject | undefined,
): SchemaObject {
  const style = source['style'] ?? '';
  const keys = Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
  if (keys === undefined)
    throw new InvalidSpecError(`unknown x-pagination.style "${style}"; use ${Object.keys(STYLES).join(' or ')}`);
  checkKeys(style, keys, source);
  checkParameters(keys, source, parameters);
  checkFields(keys, source, (path) => schemaAt(schemas, response, path) !== undefined);
  const item = schemaAt(schemas, response, source['items'] ?? '')?.items;
  if (item === undefined)
    throw new InvalidSpecError(
      `invalid x-pagination.items: the response has no array at "${source['items']}"; correct the path ('' is the response itself)`,
    );
  return item;
}

function checkKeys(style: string, { required, optional }: Keys, source: Readonly<Record<string, string>>): void {
  const missing = required.filter((key) => typeof source[key] !== 'string');
  const unknown = Object.keys(source).filter((key) => !['style', ...required, ...optional].includes(key));
  if (missing.length === 0 && unknown.length === 0) return;
  const more = optional.length === 0 ? '' : `; optional: ${optional.join(', ')}`;
  throw new InvalidSpecError(
    `invalid keys of x-pagination with style ${style}; required: ${required.join(', ')}${more}`,
  );
}

function checkParameters(keys: Keys, source: Readonly<Record<string, string>>, parameters: readonly string[]): void {
  for (const key of keys.parameters) {
    const name = source[key];
    if (name !== undefined && !parameters.includes(name))
      throw new InvalidSpecError(
        `invalid x-pagination.${key}: there is no parameter ${name}; declare it or name another`,
      );
  }
}

function checkFields(keys: Keys, source: Readonly<Record<string, string>>, isField: (path: string) => boolean): void {
  for (const key of keys.fields) {
    const path = source[key];
    if (path !== undefined && !isField(path))
      throw new InvalidSpecError(
        `invalid x-pagination.${key}: the response has no field at "${path}"; correct the path`,
      );
  }
}

/** The schema at a dotted path into the response. */
function schemaAt(schemas: Schemas, response: SchemaObject | undefined, path: string): SchemaObject | undefined {
  let schema = response === undefined ? undefined : follow(schemas, response);
  for (const key of path === '' ? [] : path.split('.')) {
    const { properties = {} } = schema ?? {};
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) return undefined;
    schema = follow(schemas, withoutNull(property));
  }
  return schema;
}
