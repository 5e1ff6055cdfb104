import type { Node } from '../document/document.ts';
import { allOf } from './derived.ts';
import type { Openness, Shape } from './shape.ts';

/** Intersects two shapes that are no unions, as `allOf` does: the result admits the values that both admit. */
export function intersect(one: Shape, other: Shape): Shape {
  return {
    node: one.node,
    types: commonTypes(one.types, other.types),
    nullable: commonNull(one, other),
    values: commonValues(one.values, other.values),
    openness: commonOpenness(one, other),
    properties: mergedProperties(one.properties, other.properties),
    required: new Set([...one.required, ...other.required]),
    additional: one.additional === undefined ? other.additional : one.additional,
    items: both(one.items, other.items),
    variants: [],
    group: one.group ?? other.group,
    limits: new Map([...other.limits, ...one.limits]),
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
  const allowed = new Set(other);
  return one.filter((value) => allowed.has(value));
}

function commonOpenness(one: Shape, other: Shape): Openness {
  if (one.values === undefined) return other.openness;
  if (other.values === undefined) return one.openness;
  return (['closed', 'plain'] as const).find((each) => one.openness === each || other.openness === each) ?? 'open';
}

function mergedProperties(one: Shape['properties'], other: Shape['properties']): Shape['properties'] {
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  const properties = new Map(one);
  for (const [name, node] of other) properties.set(name, both(properties.get(name), node) ?? node);
  return properties;
}

function both(one: Node | undefined, other: Node | undefined): Node | undefined {
  return one === undefined || other === undefined ? (one ?? other) : allOf(one, other);
}
