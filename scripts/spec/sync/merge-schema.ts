import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { shapeOf } from '../shape/read.ts';
import type { Shape } from '../shape/shape.ts';
import type { SchemaMatch } from './matches.ts';
import { agreed, conflict, isConstrained, type MergeContext, ownerOf } from './merge-context.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeVariants } from './merge-variants.ts';
import { clear, type JsonObject } from './mutable-json.ts';

const SCALARS = ['string', 'integer', 'number', 'boolean'];

/** Merges the facts of a definition: types, enum, limits, fields, items and variants. */
export function mergeDefinition(target: JsonObject, match: SchemaMatch, context: MergeContext): void {
  const one = shapeOf(match.ours);
  const others = match.theirs.map(({ node }) => shapeOf(node)).filter(isConstrained);
  if (others.length === 0) return;
  const areUnions = [one, ...others].some(({ variants }) => variants.length > 0);
  if (areUnions) mergeVariants(target, one, others, context);
  else mergePlain(target, match, [one, others], context);
}

type Shapes = readonly [ours: Shape, theirs: readonly Shape[]];

function mergePlain(target: JsonObject, match: SchemaMatch, [one, others]: Shapes, context: MergeContext): void {
  const theirs = others.map((other) => other.types);
  const types = agreed(one.types, theirs, conflict(match.ours, context, 'types'));
  const isChanged = canonical(types) !== canonical(one.types);
  if (isChanged && !(isScalar(types) && isScalar(one.types))) {
    replace(target, match, types, context);
    return;
  }
  if (isChanged) setTypes(target, types, one.nullable);
  mergeEnum(target, one, others, context);
  mergeLimits(target, one, others, context);
  mergeFields(target, match, context);
  mergeItems(target, match, [one, others], context);
  reportGroups(match.ours, [one, others], context);
}

function isScalar(types: readonly string[]): boolean {
  return types.every((type) => SCALARS.includes(type));
}

function setTypes(target: JsonObject, types: readonly string[], isNullable: boolean): void {
  const all = isNullable ? [...types, 'null'] : types;
  target['type'] = all.length === 1 ? all[0] : all;
}

function mergeEnum(target: JsonObject, one: Shape, others: readonly Shape[], { prune }: MergeContext): void {
  const enums = others.flatMap(({ values }) => (values === undefined ? [] : [values]));
  if (enums.length === 0) {
    if (prune) delete target['enum'];
    return;
  }
  // If some operations accept any value, upstream has no enum.
  if (enums.length < others.length) return;
  const theirs = new Map(enums.flat().map((value) => [canonical(value), value]));
  const ours = new Map((one.values ?? []).map((value) => [canonical(value), value]));
  const kept = [...ours].filter(([key]) => !prune || theirs.has(key)).map(([, value]) => value);
  const added = [...theirs].filter(([key]) => !ours.has(key)).map(([, value]) => value);
  if (added.length === 0 && kept.length === ours.size) return;
  const hasNull = one.values === undefined ? one.nullable : isNullListed(target);
  target['enum'] = [...kept, ...added, ...(hasNull ? [null] : [])];
}

function isNullListed(target: JsonObject): boolean {
  return Array.isArray(target['enum']) && target['enum'].includes(null);
}

/** Merges formats, defaults, bounds and patterns. */
function mergeLimits(target: JsonObject, one: Shape, others: readonly Shape[], context: MergeContext): void {
  const names = new Set([one, ...others].flatMap(({ limits }) => [...limits.keys()]));
  for (const name of names) {
    const own = one.limits.get(name);
    const theirs = others.filter(({ limits }) => limits.has(name)).map(({ limits }) => limits.get(name));
    if (theirs.length === 0 && context.prune) delete target[name];
    // A new limit must hold for all operations.
    if (theirs.length === 0 || (own === undefined && theirs.length < others.length)) continue;
    const value = agreed(own, theirs, conflict(one.node, context, name));
    if (canonical(value) !== canonical(own)) target[name] = value;
  }
}

function mergeItems(
  target: JsonObject,
  { ours, theirs }: SchemaMatch,
  [one, others]: Shapes,
  { importer }: MergeContext,
): void {
  const items = others.find((other) => other.items)?.items;
  if (one.items !== undefined || items === undefined || !one.types.includes('array')) return;
  const direction = theirs[0]?.direction ?? 'response';
  target['items'] = importer.importSchema(items, { name: 'item', owner: ownerOf(ours), direction });
}

/** Rules such as "at least one of a, b" cannot be merged, and many descriptions do not state them. */
function reportGroups(ours: Node, [one, others]: Shapes, { unclear }: MergeContext): void {
  for (const { group } of others)
    if (group !== undefined && group !== one.group)
      unclear.add(`${ours.pointer}: upstream needs ${group}: add this rule by hand`);
}

/** Replaces a schema by one of another type, and keeps our description. */
function replace(
  target: JsonObject,
  { ours, theirs }: SchemaMatch,
  types: readonly string[],
  { importer }: MergeContext,
): void {
  const source = theirs.find(({ node }) => canonical(shapeOf(node).types) === canonical(types));
  if (source === undefined) return;
  const purpose = { name: lastKeyOf(ours), owner: ownerOf(ours), direction: source.direction };
  const imported = importer.importSchema(source.node, purpose);
  const { description } = target;
  clear(target);
  Object.assign(target, imported, description === undefined ? {} : { description });
}

function lastKeyOf({ pointer }: Node): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
