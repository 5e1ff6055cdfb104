import { header, propertyKey, quoted } from './code.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { reachable } from './request-response.ts';
import {
  allowsNull,
  isNull,
  type RequiredGroup,
  refName,
  type SchemaObject,
  type TypeName,
  typesOf,
  variantsOf,
} from './schema.ts';

/**
 * `schemas.ts`: zod schemas that validate and never change a value. Objects are loose and enums are open, as in the types;
 * each schema is built when it is first used.
 */
export function emitSchemas(model: ApiModel): string {
  const cyclic = findCyclic(model.schemas);
  const used = new Set<string>();
  const operations = model.operations.map((operation) => {
    const params = paramsText(operation, { sent: true, cyclic, used });
    const response = responseText(operation, { sent: false, cyclic, used });
    const fields = bodyFields(operation).map(quoted).join(', ');
    const schemas = `fields: [${fields}],\nparams: (): Schema => ${params},\nresponse: (): Schema => ${response},\n`;
    return `[${quoted(operation.name)}, {\n${schemas}}],\n`;
  });
  const components = componentTexts(model, { cyclic, used });
  const texts = [...components, ...operations].join('');
  const helpers = ['once', 'oneOf', 'someOf'].filter((name) => texts.includes(`${name}(`));
  return `${header(model)}
import * as z from '../../facade/http/validation.lazy.ts';
import { ${[...helpers, 'type Schemas'].join(', ')} } from '../../facade/http/validation.lazy.ts';

type Schema = z.ZodMiniType;

${components.map((text) => `${text}\n`).join('')}/** The schemas of every operation, by its name. */
export const schemas: Schemas = new Map([
${operations.join('')}]);
`;
}

interface Context {
  /** True for requests: the bounds of numbers are checked in them only. */
  readonly sent: boolean;
  /** Components that contain themselves. */
  readonly cyclic: ReadonlySet<string>;
  /** Collects the components that are used. */
  readonly used: Set<string>;
}

/** The components that operations use, directly or through others, in the order of the spec. */
function componentTexts({ schemas, received }: ApiModel, context: Omit<Context, 'sent'>): string[] {
  const texts = new Map<string, string>();
  // Iterating a set includes what is added meanwhile.
  for (const name of context.used) {
    const text = zodText(schemas[name] ?? {}, { ...context, sent: !received.has(name) });
    texts.set(name, `const ${name} = once((): Schema => ${text});\n`);
  }
  return Object.keys(schemas).flatMap((name) => texts.get(name) ?? []);
}

/** The fields that callers may give in the body. */
function bodyFields({ fields, body }: OperationModel): string[] {
  const known = fields.filter((field) => field.in === 'body').map(({ name }) => name);
  return [...known, ...(body?.unionNames ?? [])];
}

function responseText({ response }: OperationModel, context: Context): string {
  if (response.schema !== undefined) return zodText(response.schema, context);
  return response.kind === 'text' ? 'z.string()' : 'z.unknown()';
}

function paramsText({ fields, body }: OperationModel, context: Context): string {
  const entries = fields.map(
    ({ name, required, schema }) => `${propertyKey(name)}: ${optional(zodText(schema, context), required)}`,
  );
  if (body?.union === undefined) return looseObject(entries, body?.group);
  const union = zodText(body.union, context);
  return entries.length === 0 ? union : `z.intersection(${looseObject(entries)}, ${union})`;
}

function zodText(schema: SchemaObject, context: Context): string {
  const name = refName(schema);
  if (name !== undefined) context.used.add(name);
  if (name !== undefined) return context.cyclic.has(name) ? `z.lazy(() => ${name}())` : `${name}()`;
  const variants = variantsOf(schema);
  const text = variants === undefined ? plainText(schema, context) : unionText(variants, context);
  return allowsNull(schema) ? `z.nullable(${text})` : text;
}

function unionText(variants: readonly SchemaObject[], context: Context): string {
  const values = variants.filter((variant) => !isNull(variant));
  const text = union(values.map((variant) => zodText(variant, context)));
  return values.length < variants.length ? `z.nullable(${text})` : text;
}

function plainText(schema: SchemaObject, context: Context): string {
  const types = typesOf(schema).map((type) => typedText(type, schema, context));
  return types.length === 0 ? 'z.unknown()' : union(types);
}

/** A union; the schema itself if there is only one, or the same one several times. */
function union(texts: readonly string[]): string {
  const [first = 'z.null()', ...others] = new Set(texts);
  return others.length === 0 ? first : `z.union([${[first, ...others].join(', ')}])`;
}

function typedText(type: TypeName, schema: SchemaObject, context: Context): string {
  switch (type) {
    case 'string':
      // Lengths are not checked: a provider that lengthens an id must not break callers.
      return 'z.string()';
    case 'integer':
      return `${context.sent ? 'z.int()' : 'z.number()'}${checks(context, { minimum: schema.minimum, maximum: schema.maximum })}`;
    case 'number':
      return `z.number()${checks(context, { minimum: schema.minimum, maximum: schema.maximum })}`;
    case 'boolean':
      return 'z.boolean()';
    case 'array':
      return `z.array(${zodText(schema.items ?? {}, context)})`;
    case 'object':
      return objectText(schema, context);
  }
}

function objectText(schema: SchemaObject, context: Context): string {
  const { properties, required = [], additionalProperties } = schema;
  if (properties === undefined) {
    const value = typeof additionalProperties === 'object' ? zodText(additionalProperties, context) : 'z.unknown()';
    return `z.record(z.string(), ${value})`;
  }
  const entries = Object.entries(properties).map(
    ([name, property]) => `${propertyKey(name)}: ${optional(zodText(property, context), required.includes(name))}`,
  );
  return looseObject(entries, context.sent ? schema['x-required-group'] : undefined);
}

function looseObject(entries: readonly string[], group?: RequiredGroup): string {
  // The formatter keeps the line break after the brace, and so one field a line.
  const text = entries.length === 0 ? 'z.looseObject({})' : `z.looseObject({\n${entries.join(',\n')} })`;
  return group === undefined
    ? text
    : `${text}.check(${group.exactly ? 'oneOf' : 'someOf'}(${group.names.map(quoted).join(', ')}))`;
}

function optional(text: string, required: boolean): string {
  return required ? text : `z.optional(${text})`;
}

function checks({ sent }: Context, bounds: Readonly<Record<string, number | undefined>>): string {
  const given = Object.entries(bounds).filter(([, bound]) => sent && bound !== undefined);
  return given.length === 0 ? '' : `.check(${given.map(([check, bound]) => `z.${check}(${bound})`).join(', ')})`;
}

function findCyclic(schemas: Readonly<Record<string, SchemaObject>>): Set<string> {
  return new Set(Object.keys(schemas).filter((name) => reachable(schemas, [schemas[name] ?? {}]).has(name)));
}
