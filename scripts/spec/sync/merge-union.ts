import { pairVariants } from '../diff/match.ts';
import { isMap } from '../json.ts';
import type { Shape } from '../shape.ts';
import { copyOf, isTarget, listIn, type Target } from './json-target.ts';
import { type Merging, ownerOf } from './merging.ts';

/** Brings in line which variants a union has; what was none becomes one. */
export function mergeVariants(
  target: Target,
  one: Shape,
  others: readonly Shape[],
  { grower, prune, later }: Merging,
): void {
  const other = others.find(({ variants }) => variants.length > 0) ?? others[0] ?? one;
  const { added, removed } = pairVariants(one, other);
  const next = Math.max(1, one.variants.length) + 1;
  const grown = added.map((node, index) =>
    grower.schema(node, { name: `variant${next + index}`, owner: ownerOf(one.node), direction: 'response' }),
  );
  const key = Array.isArray(target['oneOf']) ? 'oneOf' : 'anyOf';
  const gone = new Set(prune ? removed.map(({ pointer }) => pointer) : []);
  if (grown.length === 0 && gone.size === 0) return;
  later.push(() => {
    if (one.variants.length === 0) intoUnion(target);
    // Variants that are written nowhere by themselves have the pointer of the whole.
    const kept = listIn(target, key).filter((_, index) => !gone.has(`${one.node.pointer}/${key}/${index}`));
    target[key] = [...kept.filter((each) => !isNull(each)), ...grown, ...kept.filter(isNull)];
  });
}

function isNull(schema: unknown): boolean {
  return isMap(schema) && schema['type'] === 'null';
}

function intoUnion(target: Target): void {
  const { description, ...rest } = target;
  for (const key of Object.keys(target)) delete target[key];
  if (description !== undefined) target['description'] = description;
  target['anyOf'] = [rest];
}

/** Lets a schema be null, in the form that it has. */
export function allowNull(target: Target): void {
  const key = ['anyOf', 'oneOf'].find((each) => Array.isArray(target[each]));
  if (key !== undefined || target['type'] === undefined) {
    if (key === undefined) intoUnion(target);
    listIn(target, key ?? 'anyOf').push({ type: 'null' });
    return;
  }
  target['type'] = [...[target['type']].flat(), 'null'];
  if (Array.isArray(target['enum'])) target['enum'] = [...target['enum'], null];
}

/** Takes null away from a schema. A union of one other is that one. */
export function refuseNull(target: Target): void {
  for (const key of ['anyOf', 'oneOf']) {
    const list = target[key];
    if (!Array.isArray(list)) continue;
    const others = list.filter((each) => !isNull(each));
    const only: unknown = others[0];
    target[key] = others;
    if (others.length > 1 || !isTarget(only)) continue;
    delete target[key];
    Object.assign(target, { ...copyOf(only), ...target });
  }
  const types = [target['type'] ?? []].flat().filter((type) => type !== 'null');
  if (types.length > 0) target['type'] = types.length === 1 ? types[0] : types;
  if (Array.isArray(target['enum'])) target['enum'] = target['enum'].filter((value) => value !== null);
}
