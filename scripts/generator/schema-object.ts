/** The part of JSON Schema that our specs use. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaObject;
  readonly items?: SchemaObject;
  readonly anyOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly deprecated?: boolean;
}

const SCHEMA_REF = /^#\/components\/schemas\/([A-Za-z0-9_]+)$/;

/** The name of the component that a schema refers to. */
export function refName(schema: SchemaObject): string | undefined {
  if (schema.$ref === undefined) return undefined;
  const name = SCHEMA_REF.exec(schema.$ref)?.[1];
  if (name === undefined)
    throw new Error(`cannot follow the reference ${schema.$ref}: only #/components/schemas/… is supported`);
  return name;
}

/** The types of a schema, without `null`. */
export function typesOf({ type }: SchemaObject): readonly string[] {
  return [type ?? []].flat().filter((name) => name !== 'null');
}

/** Whether `null` is one of a schema's values. */
export function allowsNull({ type }: SchemaObject): boolean {
  return [type ?? []].flat().includes('null');
}

/** The schemas directly inside a schema. */
export function childrenOf(schema: SchemaObject): SchemaObject[] {
  const { properties, items, anyOf, oneOf, additionalProperties } = schema;
  return [
    ...Object.values(properties ?? {}),
    ...(items === undefined ? [] : [items]),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ];
}

/** A copy of a schema with every schema directly inside it replaced. */
export function mapChildren(schema: SchemaObject, change: (child: SchemaObject) => SchemaObject): SchemaObject {
  const { properties, items, anyOf, oneOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, change(child)])),
    }),
    ...(items && { items: change(items) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: change(additionalProperties) }),
  };
}
