import type { Node } from '../document/document.ts';
import { allOf } from './derived.ts';
import type { Openness, Shape } from './shape.ts';

/** Intersects two shapes, as `allOf` does: the result admits the values that both admit. */
export function intersect(one: Shape, other: Shape): Shape {
  const shape = {
    node: one.node,
    types: commonTypes(one.types, other.types),
    nullable: commonNull(one, other),
    values: commonValues(one.values, other.values),
    openness: commonOpenness(one, other),
    properties: mergedProperties(one.properties, other.properties),
    required: new Set([...one.required, ...other.required]),
    additional: one.additional === undefined ? other.additional : one.additional,
    items: both(one.items, other.items),
    group: one.group ?? other.group,
    limits: new Map([...other.limits, ...one.limits]),
  };
  const variants = commonVariants(one, other);
  if (variants.length === 0) return { ...shape, variants };
  // The constraints beside a union are part of each variant.
  return {
    ...shape,
    variants,
    types: [],
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    items: undefined,
  };
}

/** A schema without types does not forbid `null`. */
function commonNull(one: Shape, other: Shape): boolean {
  const areBothTyped = [one, other].every(({ types, variants }) => types.length + variants.length > 0);
  return areBothTyped ? one.nullable && other.nullable : one.nullable || other.nullable;
}

function commonTypes(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  const types = [
    ...one.filter((type) => other.includes(type) || (type === 'integer' && other.includes('number'))),
    ...other.filter((type) => type === 'integer' && one.includes('number') && !one.includes('integer')),
  ];
  return types.length > 0 ? types : one;
}

function commonValues(one: Shape['values'], other: Shape['values']): Shape['values'] {
  if (one === undefined || other === undefined) return one ?? other;
  return one.filter((value) => other.includes(value));
}

function commonOpenness(one: Shape, other: Shape): Openness {
  if (one.values === undefined) return other.openness;
  if (other.values === undefined) return one.openness;
  return (['closed', 'plain'] as const).find((each) => one.openness === each || other.openness === each) ?? 'open';
}

/** The variants of a union, each with the constraints beside the union. Two unions give the product of their variants. */
function commonVariants(one: Shape, other: Shape): readonly Node[] {
  if (one.variants.length === 0)
    return other.variants.map((variant) => (isUnconstrained(one) ? variant : allOf(variant, one.node)));
  if (other.variants.length === 0)
    return one.variants.map((variant) => (isUnconstrained(other) ? variant : allOf(variant, other.node)));
  return one.variants.flatMap((variant) => other.variants.map((each) => allOf(variant, each)));
}

function isUnconstrained({ properties, required, items, values, additional }: Shape): boolean {
  const isObject = properties.size > 0 || required.size > 0 || additional !== undefined;
  return !isObject && items === undefined && values === undefined;
}

function mergedProperties(one: Shape['properties'], other: Shape['properties']): Shape['properties'] {
  const properties = new Map(one);
  for (const [name, node] of other) properties.set(name, both(properties.get(name), node) ?? node);
  return properties;
}

function both(one: Node | undefined, other: Node | undefined): Node | undefined {
  return one === undefined || other === undefined ? (one ?? other) : allOf(one, other);
}
