import { childOf, follow, membersOf, type Node, refOf } from './document.ts';
import { isMap, type JsonMap, mapAt } from './json.ts';
import { allOf } from './merged-node.ts';
import type { Openness, Read, Shape } from './shape.ts';
import { intersect } from './shape-intersect.ts';

/** Adds what `anyOf` or `oneOf` says to what a schema says besides. */
export function withUnion(own: Shape, read: Read): Shape {
  const { node } = own;
  const key = isMap(node.value) && Array.isArray(node.value['oneOf']) ? 'oneOf' : 'anyOf';
  const members = membersOf(childOf(node, key));
  if (members.length === 0 || !isMap(node.value)) return own;
  const group = groupOf(members);
  if (group !== undefined) return { ...own, group: `${key === 'oneOf' ? 'exactly' : 'at least'} one of ${group}` };
  const value = node.value;
  const all = members.map((member) => {
    const variant = pinned(value, member);
    return { variant, shape: read(variant) };
  });
  return union(own, value, all);
}

const NOTHING = {
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

function union(own: Shape, value: JsonMap, all: readonly Member[]): Shape {
  const { node } = own;
  const some = all.filter(({ shape }) => !isNull(shape));
  const nullable = own.nullable || some.length < all.length || some.some(({ shape }) => shape.nullable);
  const [first, ...others] = some;
  if (first === undefined) return { ...own, nullable: true };
  // One of one is that one.
  if (others.length === 0)
    return { ...intersect(first.shape, own), node: saysMore(own) ? node : first.shape.node, nullable };
  const simple = simpleUnion(some.map(({ shape }) => shape));
  if (simple !== undefined) return { ...own, ...simple, nullable };
  const flat = some.flatMap(({ variant, shape }) => (shape.variants.length > 0 ? shape.variants : [variant]));
  const rest = { ...node, value: withoutUnion(value) };
  const variants = flat.map((variant) => (saysMore(own) ? allOf(named(variant), rest) : variant));
  // What stands beside the union is in each variant.
  return { ...own, ...NOTHING, nullable, variants };
}

function isNull({ nullable, types, variants, properties, group }: Shape): boolean {
  return nullable && types.length === 0 && variants.length === 0 && properties.size === 0 && group === undefined;
}

function saysMore({ types, properties, required, items, values, additional }: Shape): boolean {
  const isPlain = properties.size === 0 && required.size === 0 && additional === undefined;
  return !isPlain || types.length > 0 || items !== undefined || values !== undefined;
}

const rests = new WeakMap<object, JsonMap>();

function withoutUnion(value: JsonMap): JsonMap {
  const { anyOf: _, oneOf: __, discriminator: ___, default: ____, ...rest } = value;
  const known = rests.get(value) ?? rest;
  rests.set(value, known);
  return known;
}

/** A node that is called as what it refers to. */
function named(node: Node): Node {
  return { ...node, pointer: follow(node).pointer };
}

const marks = new WeakMap<object, JsonMap>();

/** A variant that a discriminator tells apart is the one whose field has that value. */
function pinned(value: JsonMap, member: Node): Node {
  const mark = discriminated(value, refOf(member.value));
  if (mark === undefined || !isMap(member.value)) return member;
  const known = marks.get(member.value) ?? {
    type: 'object',
    properties: { [mark.name]: { type: 'string', enum: [mark.value] } },
  };
  marks.set(member.value, known);
  return allOf(named(member), { ...member, value: known });
}

/** `a, b` for `[{ required: [a] }, { required: [b] }]`. */
function groupOf(members: readonly Node[]): string | undefined {
  const names = members.map(({ value }) => {
    const isOnly = isMap(value) && Object.keys(value).join() === 'required' && Array.isArray(value['required']);
    return isOnly && isMap(value) ? [value['required']].flat().map(String).sort().join(' and ') : undefined;
  });
  return names.every((name) => name !== undefined) ? names.sort().join(', ') : undefined;
}

type Simple = Pick<Shape, 'types' | 'values' | 'openness'>;

/** A union of values is an enum, an open one where other values may stand too; one of mere types is a list of types. */
function simpleUnion(shapes: readonly Shape[]): Simple | undefined {
  const types = [...new Set(shapes.flatMap((shape) => shape.types))].sort();
  const enums = shapes.filter((shape) => shape.values !== undefined && shape.limits.size === 0);
  const values = [...new Set(enums.flatMap((shape) => shape.values ?? []))];
  if (enums.length === shapes.length) return { types, values, openness: commonOpenness(enums) };
  if (enums.length + shapes.filter(isMere).length < shapes.length) return undefined;
  const isOpened = enums.length > 0 && types.length === 1;
  if (enums.length > 0 && !isOpened) return undefined;
  return isOpened ? { types, values, openness: 'open' } : { types, values: undefined, openness: 'plain' };
}

function commonOpenness(enums: readonly Shape[]): Openness {
  return (['open', 'plain'] as const).find((each) => enums.some(({ openness }) => openness === each)) ?? 'closed';
}

function isMere({ types, values, properties, items, variants, additional, limits }: Shape): boolean {
  const isPlain = values === undefined && properties.size === 0 && items === undefined && variants.length === 0;
  return isPlain && additional === undefined && limits.size === 0 && types.length > 0 && !types.includes('object');
}

/** The discriminator's value for a variant, by the name of the component that it refers to. */
function discriminated(value: JsonMap, ref: string | undefined): { name: string; value: string } | undefined {
  const { propertyName, mapping } = mapAt(value, 'discriminator');
  if (typeof propertyName !== 'string' || ref === undefined) return undefined;
  const component = ref.slice(ref.lastIndexOf('/') + 1);
  const mapped = Object.entries(isMap(mapping) ? mapping : {}).find(([, to]) => to === ref || to === component);
  return { name: propertyName, value: mapped?.[0] ?? component };
}
