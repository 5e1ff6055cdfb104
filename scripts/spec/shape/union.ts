import { childOf, membersOf, type Node } from '../document/document.ts';
import { isMap, type JsonMap, mapAt } from '../document/json.ts';
import { follow, refOf } from '../document/references.ts';
import { type Conjunction, definitionOf, type Part } from './conjunction.ts';
import { allOf, identityOf, memoised } from './derived.ts';
import { emptyShape, isConstraint } from './own.ts';
import type { Openness, Shape } from './shape.ts';

/** The keywords that describe a union. */
export const UNION_KEYS = ['oneOf', 'anyOf'] as const;

type UnionKey = (typeof UNION_KEYS)[number];

/**
 * Reads a union by itself, without the keywords beside it. Returns a shape with variants; or, if it can be said without them,
 * one with types, an enum or a rule about required fields.
 *
 * @param isBeingRead tests for a schema that is being read, because the union is part of one of its variants
 */
export function readUnion(
  { node, schema }: Part,
  key: UnionKey,
  { schemas }: Conjunction,
  read: (node: Node) => Shape,
  isBeingRead: (node: Node) => boolean,
): Shape | undefined {
  const members = membersOf(childOf(node, key));
  if (members.length === 0) return undefined;
  const group = requiredGroup(members);
  if (group !== undefined)
    return { ...emptyShape(node), group: `${key === 'oneOf' ? 'exactly' : 'at least'} one of ${group}` };
  // A union that is nothing else gains nothing by containing itself.
  const seen = new Set(unionKeyOf(node) === undefined ? [] : [node.value]);
  const { members: found, nullable } = flattened(node, schema, key, seen);
  // A value that satisfies a member satisfies the union: what extends a base by `allOf` is one of the variants of the base.
  if (found.some(({ target }) => schemas.has(target.value) || isBeingRead(target))) return undefined;
  return union(
    node,
    found.map(({ variant }) => ({ variant, shape: read(variant) })),
    nullable,
  );
}

/** `a, b` for `[{ required: [a] }, { required: [b] }]`. */
export function requiredGroup(members: readonly Node[]): string | undefined {
  const names = members.map(({ value }) => {
    const isOnly = isMap(value) && Object.keys(value).join() === 'required' && Array.isArray(value['required']);
    return isOnly && isMap(value) ? [value['required']].flat().map(String).sort().join(' and ') : undefined;
  });
  return names.every((name) => name !== undefined) ? names.sort().join(', ') : undefined;
}

interface FlatUnion {
  readonly members: readonly { readonly variant: Node; readonly target: Node }[];
  readonly nullable: boolean;
}

/** The members of a union, without those that are only unions: their members take their place. Each is visited once. */
function flattened(node: Node, schema: JsonMap, key: UnionKey, seen: Set<unknown>): FlatUnion {
  let nullable = false;
  const members = membersOf(childOf(node, key)).flatMap((member) => {
    const target = isPlainReference(member) ? follow(member) : member;
    if (seen.has(target.value)) return [];
    const inner = unionKeyOf(target);
    if (inner === undefined || !isMap(target.value))
      return [{ variant: discriminated(schema, member), target: definitionOf(member).node }];
    seen.add(target.value);
    const found = flattened(target, target.value, inner, seen);
    nullable ||= found.nullable || target.value['nullable'] === true;
    return found.members;
  });
  return { members, nullable };
}

/** Tests for a reference with nothing but annotations beside it. */
function isPlainReference({ value }: Node): boolean {
  if (!isMap(value) || refOf(value) === undefined) return false;
  return !['allOf', 'nullable'].some((key) => Object.hasOwn(value, key)) && !Object.keys(value).some(isConstraint);
}

/** The keyword of a schema that is only a union. */
function unionKeyOf(node: Node): UnionKey | undefined {
  const { value } = node;
  if (!isMap(value) || Array.isArray(value['allOf']) || refOf(value) !== undefined) return undefined;
  const [key, ...others] = Object.keys(value).filter((each) => isConstraint(each) && each !== 'discriminator');
  const found = UNION_KEYS.find((each) => each === key);
  if (found === undefined || others.length > 0) return undefined;
  const members = membersOf(childOf(node, found));
  return members.length === 0 || requiredGroup(members) !== undefined ? undefined : found;
}

interface Member {
  readonly variant: Node;
  readonly shape: Shape;
}

function union(node: Node, all: readonly Member[], isNullable: boolean): Shape {
  const members = all.filter(({ shape }) => !isNull(shape));
  const nullable = isNullable || members.length < all.length || members.some(({ shape }) => shape.nullable);
  const [first, ...others] = members;
  if (first === undefined) return { ...emptyShape(node), nullable };
  // A union of one is that one.
  if (others.length === 0) return { ...first.shape, nullable };
  const scalar = scalarUnion(members.map(({ shape }) => shape));
  if (scalar !== undefined) return { ...emptyShape(node), ...scalar, nullable };
  const flat = members.flatMap(({ variant, shape }) => (shape.variants.length > 0 ? shape.variants : [variant]));
  return { ...emptyShape(node), nullable, variants: unique(flat) };
}

function unique(nodes: readonly Node[]): Node[] {
  return [...new Map(nodes.map((node) => [identityOf(definitionOf(node).node.value), node])).values()];
}

function isNull({ nullable, types, variants, properties, group }: Shape): boolean {
  return nullable && types.length === 0 && variants.length === 0 && properties.size === 0 && group === undefined;
}

/** A node under the name of the target of its reference. */
export function named(node: Node): Node {
  return { ...node, pointer: follow(node).pointer };
}

const discriminators = new WeakMap<JsonMap, JsonMap>();

/** A member of a union, with the value that the discriminator has for it. */
function discriminated(schema: JsonMap, member: Node): Node {
  const field = discriminatorOf(schema, refOf(member.value));
  if (field === undefined || !isMap(member.value)) return member;
  const value = memoised(discriminators, member.value, () => ({
    type: 'object',
    properties: Object.fromEntries([[field.name, { type: 'string', enum: [field.value] }]]),
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
