import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from '../../../../helpers/package.ts';

/** A JSON object that a test may change. */
export type Json = { [key: string]: unknown };

export const PROVIDERS = ['corbado', 'passage', 'stytch-consumer', 'stytch-b2b', 'loginid', 'loginid-v2'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** The style in which a vendor writes its document. */
interface Style {
  readonly version: '3.0.3' | '3.1.0';
  readonly format: 'json' | 'yaml';
  /** The path of the server's URL. */
  readonly prefix?: string;
}

const STYLES: Readonly<Record<ProviderName, Style>> = {
  corbado: { version: '3.1.0', format: 'yaml' },
  passage: { version: '3.0.3', format: 'json', prefix: '/v1' },
  'stytch-consumer': { version: '3.1.0', format: 'json' },
  'stytch-b2b': { version: '3.0.3', format: 'yaml' },
  loginid: { version: '3.0.3', format: 'json' },
  'loginid-v2': { version: '3.1.0', format: 'yaml' },
};

/** Part of all prose of vendors; must not get into our spec. */
export const PROSE = 'Vendor prose';

/** Our own spec of a provider. */
export function specText(provider: ProviderName): string {
  return readFileSync(join(ROOT, 'openapi', `${provider}.yaml`), 'utf8');
}

/** A vendor's document of the same API: other names, other prose, some types inline. */
export function upstreamOf(provider: ProviderName, change: (document: Json) => void = () => {}): string {
  const style = STYLES[provider];
  const ours: unknown = parse(specText(provider));
  if (!isJson(ours)) throw new Error(`${provider}: expected a map`);
  change(ours);
  const theirs = new Vendor(ours, style).document();
  return style.format === 'json'
    ? JSON.stringify(theirs, null, 1)
    : stringify(theirs, { aliasDuplicateObjects: false });
}

class Vendor {
  readonly #ours: Json;
  readonly #style: Style;
  readonly #schemas: Json;
  #count = 0;

  constructor(ours: Json, style: Style) {
    this.#ours = ours;
    this.#style = style;
    this.#schemas = at(ours, 'components', 'schemas');
  }

  document(): Json {
    const { version, prefix = '' } = this.#style;
    const paths = Object.entries(at(this.#ours, 'paths')).map(([path, item]) => {
      const own = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
      return [own.replaceAll('{', '{their_'), this.#item(item)];
    });
    const { parameters = {}, responses = {}, requestBodies = {}, securitySchemes = {} } = at(this.#ours, 'components');
    const webhooks = version === '3.1.0' && isJson(this.#ours['webhooks']) ? this.#ours['webhooks'] : undefined;
    return {
      openapi: version,
      info: { title: PROSE, version: '9', description: PROSE },
      servers: [{ url: `https://vendor.invalid${prefix}` }],
      ...(this.#ours['security'] !== undefined && { security: this.#ours['security'] }),
      paths: Object.fromEntries(paths),
      ...(webhooks && { webhooks: mapped(webhooks, (item) => this.#item(item)) }),
      components: {
        securitySchemes,
        parameters: mapped(parameters, (each) => this.#value(each)),
        responses: mapped(responses, (each) => this.#value(each)),
        requestBodies: mapped(requestBodies, (each) => this.#value(each)),
        schemas: Object.fromEntries(
          Object.entries(this.#schemas).map(([name, each]) => [theirName(name), this.#schema(each)]),
        ),
      },
    };
  }

  #item(item: unknown): unknown {
    return mapped(item, (operation, key) => {
      if (key === 'parameters') return this.#value(operation);
      return { ...Object(this.#value(operation)), operationId: `Vendor_${this.#count++}`, summary: PROSE };
    });
  }

  /** Everything but schemas. */
  #value(value: unknown): unknown {
    if (Array.isArray(value))
      return value.filter((each) => !this.#isFilledHeader(each)).map((each) => this.#value(each));
    if (!isJson(value)) return value;
    const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      if (key.startsWith('x-') || key === 'operationId' || key === 'tags' || key === 'summary' || key === 'examples')
        return [];
      if (key === 'description') return [[key, `${PROSE} ${this.#count}`]];
      if (key === 'schema') return [[key, this.#schema(each)]];
      if (key === 'name' && value['in'] === 'path') return [[key, `their_${String(each)}`]];
      return [[key, this.#value(each)]];
    });
    return Object.fromEntries(entries);
  }

  /** Vendors do not describe the headers that identify SDKs. */
  #isFilledHeader(parameter: unknown): boolean {
    if (!isJson(parameter)) return false;
    const { $ref: ref } = parameter;
    const found = typeof ref === 'string' ? at(this.#ours, ...ref.split('/').slice(1)) : parameter;
    return found['x-client-filled'] === true && found['in'] === 'header';
  }

  #schema(schema: unknown, inside: readonly string[] = []): unknown {
    if (!isJson(schema)) return schema;
    const { $ref: ref } = schema;
    if (typeof ref === 'string') return this.#reference(ref.slice(ref.lastIndexOf('/') + 1), inside);
    const own = this.#style.version === '3.1.0' ? schema : withNullable(schema);
    const kept = Object.entries(own).filter(([key]) => !/^(x-.*|examples?)$/.test(key));
    return Object.fromEntries(kept.map(([key, each]) => [key, this.#keyword(key, each, inside)]));
  }

  #keyword(key: string, value: unknown, inside: readonly string[]): unknown {
    if (key === 'description') return PROSE;
    if (key === 'properties') return mapped(value, (property) => this.#schema(property, inside));
    if (key === 'items' || key === 'additionalProperties') return this.#schema(value, inside);
    return Array.isArray(value) && key.endsWith('Of') ? value.map((part) => this.#schema(part, inside)) : value;
  }

  /** Scalars and every third object are inline. */
  #reference(name: string, inside: readonly string[]): unknown {
    const target = this.#schemas[name];
    const isInline = !isJson(target) || target['properties'] === undefined || name.length % 3 === 0;
    if (isInline && !inside.includes(name) && inside.length < 3) return this.#schema(target, [...inside, name]);
    return { $ref: `#/components/schemas/${theirName(name)}` };
  }
}

function theirName(name: string): string {
  return `api_${name.toLowerCase()}_dto`;
}

/** OpenAPI 3.0 has a keyword for null, not a type. */
function withNullable(schema: Json): Json {
  const { type, anyOf } = schema;
  if (Array.isArray(type) && type.includes('null')) {
    const types = type.filter((each) => each !== 'null');
    return { ...schema, type: types.length === 1 ? types[0] : types, nullable: true };
  }
  if (!Array.isArray(anyOf) || !anyOf.some(isNull)) return schema;
  const { anyOf: _, ...rest } = schema;
  const others = anyOf.filter((each) => !isNull(each));
  return { ...rest, nullable: true, ...(others.length === 1 ? { allOf: others } : { anyOf: others }) };
}

function isNull(schema: unknown): boolean {
  return isJson(schema) && schema['type'] === 'null';
}

function mapped(value: unknown, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(Object(value)).map(([key, each]) => [key, change(each, key)]));
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of keys. */
export function at(value: unknown, ...keys: readonly string[]): Json {
  const found = keys.reduce<unknown>(
    (current, key) => (isJson(current) ? current[key.replaceAll('~1', '/')] : undefined),
    value,
  );
  if (!isJson(found)) throw new Error(`there is no ${keys.join('.')}`);
  return found;
}
