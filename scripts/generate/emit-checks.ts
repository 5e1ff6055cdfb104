import { header, propertyKey, quoted } from './code.ts';
import type { ApiModel, OperationModel } from './model.ts';
import type { FieldModel } from './request.ts';
import { reachable } from './request-response.ts';
import {
  allowsNull,
  childrenOf,
  type Discriminated,
  discriminatedOf,
  follow,
  isNull,
  type RequiredGroup,
  refName,
  type SchemaObject,
  type TypeName,
  typesOf,
  variantsOf,
} from './schema.ts';

/** `checks.ts`: the checks of the components that operations use. Objects and enums are open, as in the types. */
export function emitChecks(model: ApiModel): string {
  const declarations = CheckWriter.componentsOf(model).map(
    ({ name, text }) => `export const ${name}: Check = /* @__PURE__ */ ${text};\n`,
  );
  if (declarations.length === 0) return `${header(model)}\nexport {};\n`;
  return `${header(model)}
${importText(['type Check', ...combinatorsIn(declarations)])}
${declarations.join('\n')}`;
}

/** An import of the runtime's names. */
export function importText(names: readonly string[]): string {
  const sorted = [...names].sort((one, other) => (one.replace('type ', '') < other.replace('type ', '') ? -1 : 1));
  return `import { ${sorted.join(', ')} } from '../../facade/http/generated-runtime.ts';\n`;
}

const COMBINATORS = [
  'array',
  'boolean',
  'dateTime',
  'int',
  'lazy',
  'literal',
  'marked',
  'nullable',
  'nullish',
  'number',
];
const MORE_COMBINATORS = [
  'object',
  'oneOf',
  'optional',
  'record',
  'someOf',
  'string',
  'stringOf',
  'union',
  'unknown',
  'variants',
];

/** The combinators that some code uses. They are no properties, and nothing in quotes. */
export function combinatorsIn(texts: readonly string[]): string[] {
  const code = texts.join('').replaceAll(/'(?:[^'\\]|\\.)*'/g, '');
  return [...COMBINATORS, ...MORE_COMBINATORS].filter((name) => new RegExp(`(?<!\\.)\\b${name}\\b(?!:)`).test(code));
}

/** A component, and its check as code. */
interface Component {
  readonly name: string;
  readonly text: string;
}

/** Requests have bounds and groups, which responses must not be rejected for. */
type Direction = 'sent' | 'received';

/** Writes checks as code, and collects the components that they use. */
export class CheckWriter {
  readonly #model: ApiModel;
  /** Components that contain themselves. */
  readonly #cyclic: ReadonlySet<string>;
  readonly used = new Set<string>();

  constructor(model: ApiModel) {
    this.#model = model;
    this.#cyclic = findCyclic(model.schemas);
  }

  /** The components that the operations of an API use, directly or through others. */
  static componentsOf(model: ApiModel): readonly Component[] {
    const writer = new CheckWriter(model);
    for (const operation of model.operations) {
      writer.body(operation);
      writer.fields(operation.fields);
      if (operation.response.schema !== undefined) writer.check(operation.response.schema, 'received');
    }
    return writer.#components();
  }

  /** The components that are used, directly or through others; each after those that it consists of. */
  #components(): Component[] {
    const { schemas, received } = this.#model;
    const texts = new Map<string, string>();
    const add = (name: string): void => {
      if (texts.has(name)) return;
      // Ends a circle. The name gets its place after those of the others.
      texts.set(name, '');
      const writer = new CheckWriter(this.#model);
      const text = writer.#plain(schemas[name] ?? {}, received.has(name) ? 'received' : 'sent');
      for (const inner of writer.used) add(inner);
      texts.delete(name);
      texts.set(name, text);
    };
    for (const name of this.used) add(name);
    return [...texts].map(([name, text]) => ({ name, text }));
  }

  /** The check of the body's fields; without those that the client sets. */
  body({ fields, body }: OperationModel): string {
    if (body?.union !== undefined) return this.check(body.union, 'sent');
    return objectText(this.fields(fields.filter((field) => field.in === 'body')), body?.group);
  }

  /** The entries of an object of fields. */
  fields(fields: readonly FieldModel[]): string[] {
    return fields.map(({ name, schema, required }) => this.#field(name, schema, required, 'sent'));
  }

  check(schema: SchemaObject, direction: Direction): string {
    const name = refName(schema);
    if (name === undefined) return this.#plain(schema, direction);
    const followed = follow(this.#model.schemas, schema);
    // Without anything inside, the check itself is as short as its name.
    if (childrenOf(followed).length === 0 && followed.properties === undefined) return this.#plain(followed, direction);
    this.used.add(name);
    return this.#cyclic.has(name) ? `lazy(() => ${name})` : name;
  }

  #plain(schema: SchemaObject, direction: Direction): string {
    if (schema.$ref !== undefined) return this.check(schema, direction);
    const variants = variantsOf(schema);
    if (variants === undefined) {
      const types = typesOf(schema).map((type) => this.#typed(type, schema, direction));
      const text = types.length === 0 ? 'unknown' : unionText(types);
      return allowsNull(schema) ? nullable(text) : text;
    }
    const discriminated = direction === 'sent' ? discriminatedOf(this.#model.schemas, schema) : undefined;
    if (discriminated !== undefined) return this.#variants(discriminated, direction);
    const values = variants.filter((variant) => !isNull(variant));
    const text = unionText(values.map((variant) => this.check(variant, direction)));
    return values.length < variants.length || allowsNull(schema) ? nullable(text) : text;
  }

  #variants({ by, variants, isOpen }: Discriminated, direction: Direction): string {
    const texts = variants.map((variant) => this.check(variant, direction));
    return `variants(${[quoted(by), ...texts, ...(isOpen ? ['marked'] : [])].join(', ')})`;
  }

  #typed(type: TypeName, schema: SchemaObject, direction: Direction): string {
    switch (type) {
      case 'string':
        return stringCheckText(schema, direction);
      case 'integer':
      case 'number': {
        const bounds = direction === 'sent' ? boundsText(schema) : '';
        return `${type === 'integer' && direction === 'sent' ? 'int' : 'number'}(${bounds})`;
      }
      case 'boolean':
        return 'boolean';
      case 'array':
        return `array(${this.check(schema.items ?? {}, direction)})`;
      case 'object':
        return this.#object(schema, direction);
    }
  }

  #object(schema: SchemaObject, direction: Direction): string {
    const { properties, required = [], additionalProperties } = schema;
    if (properties === undefined) {
      const value = typeof additionalProperties === 'object' ? this.check(additionalProperties, direction) : 'unknown';
      const { 'x-type-parameter': parameter, 'x-partial': isPartial } = schema;
      return parameter === undefined || isPartial ? `record(${value})` : `record(${value}, ${quoted(parameter)})`;
    }
    const entries = Object.entries(properties).map(([name, property]) =>
      this.#field(name, property, required.includes(name), direction),
    );
    return objectText(entries, direction === 'sent' ? schema['x-required-group'] : undefined);
  }

  #field(name: string, schema: SchemaObject, required: boolean, direction: Direction): string {
    const text = this.check(schema, direction);
    return `${propertyKey(name)}: ${required ? text : optional(text)}`;
  }
}

/** The formatter keeps the line break after the brace, and so one field a line. */
export function fieldsText(entries: readonly string[]): string {
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')} }`;
}

function objectText(entries: readonly string[], group: RequiredGroup | undefined): string {
  if (group === undefined) return `object(${fieldsText(entries)})`;
  const names = group.names.map(quoted).join(', ');
  return `object(${fieldsText(entries)}, ${group.exactly ? 'oneOf' : 'someOf'}(${names}))`;
}

/** A union; the check itself if there is only one, or the same one several times. */
function unionText(texts: readonly string[]): string {
  const [first = 'nullable(union())', ...others] = new Set(texts);
  return others.length === 0 ? first : `union(${[first, ...others].join(', ')})`;
}

function nullable(text: string): string {
  return text.startsWith('nullable(') ? text : `nullable(${text})`;
}

function optional(text: string): string {
  return text.startsWith('nullable(') ? `nullish${text.slice('nullable'.length)}` : `optional(${text})`;
}

function stringCheckText(schema: SchemaObject, direction: Direction): string {
  if (typeof schema.const === 'string') return `literal(${quoted(schema.const)})`;
  if (direction !== 'sent') return 'string';
  return schema.format === 'date-time' ? 'dateTime' : stringText(schema);
}

function stringText({ minLength, maxLength, pattern }: SchemaObject): string {
  const args = [minLength, maxLength, pattern && new RegExp(pattern, 'u')];
  const given = args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);
  return given.length === 0 ? 'string' : `stringOf(${given.map(String).join(', ')})`;
}

function boundsText({ minimum, maximum }: SchemaObject): string {
  return maximum === undefined ? `${minimum ?? ''}` : `${minimum}, ${maximum}`;
}

function findCyclic(schemas: ApiModel['schemas']): Set<string> {
  return new Set(Object.keys(schemas).filter((name) => reachable(schemas, [schemas[name] ?? {}]).has(name)));
}
