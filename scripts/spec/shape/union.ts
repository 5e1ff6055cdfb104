import { childOf, membersOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap, mapAt } from '../document/json.ts';
import { follow, refOf } from '../document/references.ts';
import { allOf, memoised } from './derived.ts';
import { intersect } from './intersection.ts';
import type { Openness, Shape } from './shape.ts';

/** Adds the `anyOf` or `oneOf` of a schema to the shape of its other keywords. */
export function withUnion(own: Shape, read: (node: Node) => Shape): Shape {
  const { node } = own;
  const key = isMap(node.value) && Array.isArray(node.value['oneOf']) ? 'oneOf' : 'anyOf';
  const members = membersOf(childOf(node, key));
  if (members.length === 0 || !isMap(node.value)) return own;
  const group = requiredGroup(members);
  if (group !== undefined) return { ...own, group: `${key === 'oneOf' ? 'exactly' : 'at least'} one of ${group}` };
  const schema = node.value;
  const all = members.map((member) => {
    const variant = discriminated(schema, member);
    return { variant, shape: read(variant) };
  });
  return union(own, schema, all);
}

/** `a, b` for `[{ required: [a] }, { required: [b] }]`. */
function requiredGroup(members: readonly Node[]): string | undefined {
  const names = members.map(({ value }) => {
    const isOnly = isMap(value) && Object.keys(value).join() === 'required' && Array.isArray(value['required']);
    return isOnly && isMap(value) ? [value['required']].flat().map(String).sort().join(' and ') : undefined;
  });
  return names.every((name) => name !== undefined) ? names.sort().join(', ') : undefined;
}

const EMPTY = {
  types: [],
  values: undefined,
  properties: new Map(),
  required: new Set<string>(),
  additional: undefined,
  items: undefined,
} as const;

interface Member {
  readonly variant: Node;
  readonly shape: Shape;
}

function union(own: Shape, schema: JsonMap, all: readonly Member[]): Shape {
  const { node } = own;
  const members = all.filter(({ shape }) => !isNull(shape));
  const nullable = own.nullable || members.length < all.length || members.some(({ shape }) => shape.nullable);
  const [first, ...others] = members;
  if (first === undefined) return { ...own, nullable: true };
  // A union of one is that one.
  if (others.length === 0)
    return { ...intersect(first.shape, own), node: isConstrained(own) ? node : first.shape.node, nullable };
  const scalar = scalarUnion(members.map(({ shape }) => shape));
  if (scalar !== undefined) return { ...own, ...scalar, nullable };
  const flat = members.flatMap(({ variant, shape }) => (shape.variants.length > 0 ? shape.variants : [variant]));
  const beside = { ...node, value: withoutUnion(schema) };
  const variants = flat.map((variant) => (isConstrained(own) ? allOf(named(variant), beside) : variant));
  // The constraints beside the union are part of each variant.
  return { ...own, ...EMPTY, nullable, variants };
}

function isNull({ nullable, types, variants, properties, group }: Shape): boolean {
  return nullable && types.length === 0 && variants.length === 0 && properties.size === 0 && group === undefined;
}

function isConstrained({ types, properties, required, items, values, additional }: Shape): boolean {
  const isObject = properties.size > 0 || required.size > 0 || additional !== undefined;
  return isObject || types.length > 0 || items !== undefined || values !== undefined;
}

const schemasBesideUnions = new WeakMap<JsonMap, JsonMap>();

function withoutUnion(schema: JsonMap): JsonMap {
  return memoised(schemasBesideUnions, schema, () => {
    const { anyOf: _, oneOf: __, discriminator: ___, default: ____, ...rest } = schema;
    return rest;
  });
}

/** A node under the name of the target of its reference. */
function named(node: Node): Node {
  return { ...node, pointer: follow(node).pointer };
}

const discriminators = new WeakMap<JsonMap, JsonMap>();

/** A member of a union, with the value that the discriminator has for it. */
function discriminated(schema: JsonMap, member: Node): Node {
  const field = discriminatorOf(schema, refOf(member.value));
  if (field === undefined || !isMap(member.value)) return member;
  const value = memoised(discriminators, member.value, () => ({
    type: 'object',
    properties: { [field.name]: { type: 'string', enum: [field.value] } },
  }));
  return allOf(named(member), { ...member, value });
}

/** The discriminator's field and value for the component that a variant refers to. */
function discriminatorOf(schema: JsonMap, ref: string | undefined): { name: string; value: string } | undefined {
  const { propertyName, mapping } = mapAt(schema, 'discriminator');
  if (typeof propertyName !== 'string' || ref === undefined) return undefined;
  const component = ref.slice(ref.lastIndexOf('/') + 1);
  const mapped = Object.entries(isMap(mapping) ? mapping : {}).find(([, to]) => to === ref || to === component);
  return { name: propertyName, value: mapped?.[0] ?? component };
}

type ScalarUnion = Pick<Shape, 'types' | 'values' | 'openness'>;

/** A union of enums is one enum, open if a member admits any value of the type. A union of bare types is a list of types. */
function scalarUnion(shapes: readonly Shape[]): ScalarUnion | undefined {
  const types = [...new Set(shapes.flatMap((shape) => shape.types))].sort();
  const enums = shapes.filter((shape) => shape.values !== undefined && shape.limits.size === 0);
  const values = [...new Set(enums.flatMap((shape) => shape.values ?? []))];
  if (enums.length === shapes.length) return { types, values, openness: widestOpenness(enums) };
  if (enums.length + shapes.filter(isPlainType).length < shapes.length) return undefined;
  if (enums.length === 0) return { types, values: undefined, openness: 'plain' };
  return types.length === 1 ? { types, values, openness: 'open' } : undefined;
}

function widestOpenness(enums: readonly Shape[]): Openness {
  return (['open', 'plain'] as const).find((each) => enums.some(({ openness }) => openness === each)) ?? 'closed';
}

function isPlainType({ types, values, properties, items, variants, additional, limits }: Shape): boolean {
  const isPlain = values === undefined && properties.size === 0 && items === undefined && variants.length === 0;
  return isPlain && additional === undefined && limits.size === 0 && types.length > 0 && !types.includes('object');
}
