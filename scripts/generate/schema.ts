import { InvalidSpecError } from './invalid-spec-error.ts';

/** Fields of which at least one, or exactly one, is required. */
export interface RequiredGroup {
  readonly names: readonly string[];
  readonly exactly: boolean;
}

/** The part of JSON Schema that our specs use. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  /** Set by the generator only: specs write an enum of one value. */
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
  readonly pattern?: string;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly 'x-client-filled'?: boolean;
  readonly 'x-client-default'?: boolean;
  /** The parts of a string between its colons: the known words of each, or `string`. Types know them, checks do not. */
  readonly 'x-segments'?: readonly (readonly string[] | 'string')[];
  /** The name of the type parameter that gives the field its type. */
  readonly 'x-type-parameter'?: string;
  /** Beside `x-type-parameter`: the field has a part of the value. */
  readonly 'x-partial'?: boolean;
  /** Marks the variant of a union that stands for all that the API may add; callers mark such a value. */
  readonly 'x-unchecked'?: boolean;
  /** Set by the generator only: specs write `anyOf` or `oneOf` of schemas that only require. */
  readonly 'x-required-group'?: RequiredGroup;
}

const TYPE_NAMES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

export type TypeName = (typeof TYPE_NAMES)[number];

type Schemas = Readonly<Record<string, SchemaObject>>;

const SCHEMA_REF = /^#\/components\/schemas\/([A-Za-z0-9_]+)$/;

/** The name of the component that a schema refers to. */
export function refName(schema: SchemaObject): string | undefined {
  if (schema.$ref === undefined) return undefined;
  const name = SCHEMA_REF.exec(schema.$ref)?.[1];
  if (name === undefined)
    throw new InvalidSpecError(`unsupported reference ${schema.$ref}; refer to #/components/schemas/…`);
  return name;
}

/** The schema behind references, or the schema itself. */
export function follow(schemas: Schemas, schema: SchemaObject): SchemaObject {
  const passed = new Set<string>();
  let current = schema;
  for (let name = refName(current); name !== undefined; name = refName(current)) {
    const next = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (next === undefined)
      throw new InvalidSpecError(`unresolved reference ${current.$ref}; define the schema ${name}`);
    if (passed.has(name)) throw new InvalidSpecError(`circular reference ${current.$ref}; give ${name} a type`);
    passed.add(name);
    current = next;
  }
  return current;
}

/** The types of a schema without `null`; those that it implies if it names none. */
export function typesOf(schema: SchemaObject): readonly TypeName[] {
  const named = [schema.type ?? []].flat();
  return (named.length > 0 ? named : impliedTypes(schema)).filter((name) => name !== 'null').map(typeName);
}

function typeName(name: string): TypeName {
  const found = TYPE_NAMES.find((known) => known === name);
  if (found === undefined) throw new InvalidSpecError(`unsupported type ${name}; use ${TYPE_NAMES.join(', ')} or null`);
  return found;
}

function impliedTypes({ properties, items, enum: values = [] }: SchemaObject): string[] {
  if (properties !== undefined) return ['object'];
  if (items !== undefined) return ['array'];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

/** Returns true if a schema itself names `null` as one of its values. */
export function allowsNull({ type, enum: values }: SchemaObject): boolean {
  return [type ?? []].flat().includes('null') || values?.includes(null) === true;
}

/** Returns true if `null` is the only value of a schema. */
export function isNull(schema: SchemaObject): boolean {
  return [schema.type].flat().join() === 'null';
}

/** Returns true if `null` is a value of a schema: named, as a variant, or because any value is. */
export function acceptsNull(schema: SchemaObject): boolean {
  if (schema.$ref !== undefined) return false;
  const variants = variantsOf(schema);
  return variants === undefined
    ? allowsNull(schema) || typesOf(schema).length === 0
    : allowsNull(schema) || variants.some(acceptsNull);
}

/** The variants of a union; `undefined` for any other schema. */
export function variantsOf({ anyOf, oneOf }: SchemaObject): readonly SchemaObject[] | undefined {
  return anyOf ?? oneOf;
}

/** A schema without `null` as one of its values. */
export function withoutNull(schema: SchemaObject): SchemaObject {
  const variants = variantsOf(schema)?.filter((variant) => !isNull(variant)) ?? [];
  if (variants.length === 1 && variants[0] !== undefined) return variants[0];
  if (!allowsNull(schema)) return schema;
  const { type, enum: values, ...rest } = schema;
  return {
    ...rest,
    ...(type !== undefined && { type: typesOf(schema) }),
    ...(values && { enum: values.filter((value) => value !== null) }),
  };
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

/** Variants that a constant in one field tells apart, also in unions inside. */
export interface Discriminated {
  /** The field. */
  readonly by: string;
  readonly variants: readonly SchemaObject[];
  /** There is a variant for all other values, which callers mark. */
  readonly isOpen: boolean;
}

/** Reads a union whose variants are objects with a constant in the same required field. */
export function discriminatedOf(schemas: Schemas, schema: SchemaObject): Discriminated | undefined {
  const all = variantsOf(schema) ?? [];
  const variants = all.filter((variant) => follow(schemas, variant)['x-unchecked'] !== true);
  const leaves = variants.flatMap((variant) => leavesOf(schemas, variant));
  const by = leaves[0]?.required?.find((name) => leaves.every((leaf) => hasConstant(leaf, name)));
  if (by === undefined || leaves.length < 2) return undefined;
  return { by, variants, isOpen: variants.length < all.length };
}

function leavesOf(schemas: Schemas, schema: SchemaObject): SchemaObject[] {
  const followed = follow(schemas, schema);
  return variantsOf(followed)?.flatMap((variant) => leavesOf(schemas, variant)) ?? [followed];
}

function hasConstant({ properties = {}, required = [] }: SchemaObject, name: string): boolean {
  return required.includes(name) && typeof properties[name]?.const === 'string';
}
