import type { Node } from '../document.ts';
import { canonical } from '../json.ts';
import { numberOf } from '../merged-node.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';

/**
 * Whether two schemas say the same, whatever they are named and wherever they are written. Schemas that contain themselves
 * are the same when nothing is found in which they differ.
 */
export function isSame(before: Node, after: Node, found: Map<string, boolean> = new Map()): boolean {
  const key = `${numberOf(before.value)} ${numberOf(after.value)}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  found.set(key, true);
  const [one, other] = [shapeOf(before), shapeOf(after)];
  const same = ownText(one) === ownText(other) && areInsidesSame(one, other, found);
  found.set(key, same);
  return same;
}

function areInsidesSame(one: Shape, other: Shape, found: Map<string, boolean>): boolean {
  const both = (from: Node, to: Node | undefined): boolean => to !== undefined && isSame(from, to, found);
  if (![...one.properties].every(([name, node]) => both(node, other.properties.get(name)))) return false;
  if (one.items !== undefined && !both(one.items, other.items)) return false;
  const [from, to] = [one.additional, other.additional];
  if (typeof from === 'object' && typeof to === 'object' && !both(from, to)) return false;
  return one.variants.every((variant) => other.variants.some((each) => both(variant, each)));
}

/** What a schema says itself, without what is inside. */
function ownText(shape: Shape): string {
  const { types, nullable, values, properties, required, additional, items, variants, group, limits } = shape;
  return canonical({
    types,
    nullable,
    values: values?.map(canonical).sort(),
    fields: [...properties.keys()].sort(),
    required: [...required].sort(),
    additional: typeof additional === 'object' ? 'typed' : additional !== false,
    hasItems: items !== undefined,
    variants: variants.length,
    group,
    limits: Object.fromEntries(limits),
  });
}
