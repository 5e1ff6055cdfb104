import type { Node } from '../document.ts';
import { canonical } from '../json.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';
import type { Counterpart, Site } from './counterparts.ts';
import type { Target } from './json-target.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeVariants } from './merge-union.ts';
import { mergeLimits, mergeValues } from './merge-values.ts';
import { agreed, disagreement, type Merging, ownerOf, saysSomething } from './merging.ts';

const SCALARS = ['string', 'integer', 'number', 'boolean'];

/** Brings what a schema says in line with upstream. */
export function mergeFacts(target: Target, site: Site, merging: Merging): void {
  const one = shapeOf(site.ours);
  const others = site.theirs.map(({ node }) => shapeOf(node)).filter(saysSomething);
  if (others.length === 0) return;
  if ([one, ...others].some(({ variants }) => variants.length > 0)) mergeVariants(target, one, others, merging);
  else mergePlain(target, site, [one, others], merging);
}

function mergePlain(
  target: Target,
  site: Site,
  [one, others]: readonly [Shape, readonly Shape[]],
  merging: Merging,
): void {
  const theirs = others.map((other) => other.types);
  const types = agreed(one.types, theirs, disagreement(site.ours, merging, 'types'));
  const isOther = canonical(types) !== canonical(one.types);
  if (isOther && !(isScalar(types) && isScalar(one.types))) {
    replace(target, site, types, merging);
    return;
  }
  if (isOther) setTypes(target, types, one.nullable);
  mergeValues(target, one, others, merging);
  mergeLimits(target, one, others, merging);
  mergeFields(target, site, merging);
  mergeItems(target, site, [one, others], merging);
  tellGroups(site.ours, [one, others], merging);
}

function isScalar(types: readonly string[]): boolean {
  return types.every((type) => SCALARS.includes(type));
}

function setTypes(target: Target, types: readonly string[], isNullable: boolean): void {
  const all = isNullable ? [...types, 'null'] : types;
  target['type'] = all.length === 1 ? all[0] : all;
}

function mergeItems(
  target: Target,
  { ours, theirs }: Site,
  [one, others]: readonly [Shape, readonly Shape[]],
  { grower }: Merging,
): void {
  const items = others.find((other) => other.items)?.items;
  if (one.items !== undefined || items === undefined || !one.types.includes('array')) return;
  const direction = theirs[0]?.direction ?? 'response';
  target['items'] = grower.schema(items, { name: 'item', owner: ownerOf(ours), direction });
}

/** Of which fields one is needed cannot be merged, and many descriptions do not say it. */
function tellGroups(ours: Node, [one, others]: readonly [Shape, readonly Shape[]], { unclear }: Merging): void {
  for (const { group } of others)
    if (group !== undefined && group !== one.group)
      unclear.add(`${ours.pointer}: upstream needs ${group}: say so by hand`);
}

/** Puts a schema of another kind in the place of one, and keeps what we say of it. */
function replace(target: Target, { ours, theirs }: Site, types: readonly string[], { grower }: Merging): void {
  const isSource = ({ node }: Counterpart): boolean => canonical(shapeOf(node).types) === canonical(types);
  const source = theirs.find(isSource);
  if (source === undefined) return;
  const grown = grower.schema(source.node, { name: lastName(ours), owner: ownerOf(ours), direction: source.direction });
  const { description } = target;
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, grown, description === undefined ? {} : { description });
}

function lastName({ pointer }: Node): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
