import { isMap } from '../document/json.ts';
import { pairVariants } from '../shape/matching.ts';
import { shapeOf } from '../shape/read.ts';
import { isDeprecated, type Shape } from '../shape/shape.ts';
import type { SchemaMatch } from './matches.ts';
import { agreed, conflict, isConstrained, type MergeContext, ownerOf } from './merge-context.ts';
import { clear, copyOf, isJsonObject, type JsonObject, listIn, setOrDelete } from './mutable-json.ts';

/** Merges the variants of a union. A schema that is not a union becomes one if upstream has one. */
export function mergeVariants(
  target: JsonObject,
  one: Shape,
  others: readonly Shape[],
  { importer, prune, deferred }: MergeContext,
): void {
  const other = others.find(({ variants }) => variants.length > 0) ?? others[0] ?? one;
  const { added, removed } = pairVariants(one, other);
  const next = Math.max(1, one.variants.length) + 1;
  const imported = added.map((node, index) =>
    importer.importSchema(node, { name: `variant${next + index}`, owner: ownerOf(one.node), direction: 'response' }),
  );
  const key = Array.isArray(target['oneOf']) ? 'oneOf' : 'anyOf';
  const dropped = new Set(prune ? removed.map(({ pointer }) => pointer) : []);
  if (imported.length === 0 && dropped.size === 0) return;
  deferred.push(() => {
    if (one.variants.length === 0) becomeUnion(target);
    // Derived variants have the pointer of the whole union, so they are kept.
    const kept = listIn(target, key).filter((_, index) => !dropped.has(`${one.node.pointer}/${key}/${index}`));
    target[key] = [...kept.filter((each) => !isNull(each)), ...imported, ...kept.filter(isNull)];
  });
}

function isNull(schema: unknown): boolean {
  return isMap(schema) && schema['type'] === 'null';
}

function becomeUnion(target: JsonObject): void {
  const { description, ...rest } = target;
  clear(target);
  if (description !== undefined) target['description'] = description;
  target['anyOf'] = [rest];
}

/** Merges the facts that belong to the use of a schema, not to its definition: whether it may be null or is deprecated. */
export function mergeUse(target: JsonObject, { ours, theirs }: SchemaMatch, context: MergeContext): void {
  const { nullable } = shapeOf(ours);
  const others = theirs.map(({ node }) => shapeOf(node)).filter(isConstrained);
  const theirNulls = others.map((other) => other.nullable);
  const isNullable = agreed(nullable, theirNulls, conflict(ours, context, 'rules for null'));
  if (isNullable !== nullable) context.deferred.push(() => (isNullable ? allowNull : forbidNull)(target));
  const wasDeprecated = isMap(ours.value) && ours.value['deprecated'] === true;
  const theirMarks = theirs.map(({ node }) => isDeprecated(node));
  const isNowDeprecated = agreed(wasDeprecated, theirMarks, () => {});
  if (isNowDeprecated !== wasDeprecated) setOrDelete(target, 'deprecated', isNowDeprecated || undefined);
}

/** Allows `null`, in the style in which the schema is written. */
function allowNull(target: JsonObject): void {
  const key = ['anyOf', 'oneOf'].find((each) => Array.isArray(target[each]));
  if (key !== undefined || target['type'] === undefined) {
    if (key === undefined) becomeUnion(target);
    listIn(target, key ?? 'anyOf').push({ type: 'null' });
    return;
  }
  target['type'] = [...[target['type']].flat(), 'null'];
  if (Array.isArray(target['enum'])) target['enum'] = [...target['enum'], null];
}

/** Forbids `null`. A union of one that is left becomes that one. */
function forbidNull(target: JsonObject): void {
  for (const key of ['anyOf', 'oneOf']) {
    const list = target[key];
    if (!Array.isArray(list)) continue;
    const others = list.filter((each) => !isNull(each));
    const only: unknown = others[0];
    target[key] = others;
    if (others.length > 1 || !isJsonObject(only)) continue;
    delete target[key];
    Object.assign(target, { ...copyOf(only), ...target });
  }
  const types = [target['type'] ?? []].flat().filter((type) => type !== 'null');
  if (types.length > 0) target['type'] = types.length === 1 ? types[0] : types;
  if (Array.isArray(target['enum'])) target['enum'] = target['enum'].filter((value) => value !== null);
}
