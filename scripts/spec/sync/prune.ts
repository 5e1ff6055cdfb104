import type { Node, OpenApi } from '../document/document.ts';
import { isMap, keysOf, stringAt } from '../document/json.ts';
import { isJsonObject, type JsonObject, mapIn } from './mutable-json.ts';

/** Removes an operation or webhook, and its path if that has no other. */
export function removeOperation(root: JsonObject, { pointer }: Node): void {
  const [section = '', path = '', method = ''] = keysOf(pointer);
  const items = mapIn(root, section);
  const item = mapIn(items, path);
  delete item[method];
  const hasOthers = Object.values(item).some((each) => isMap(each) && isMap(each['responses']));
  if (!hasOthers) delete items[path];
}

/**
 * Drops components that are no longer used, and the arguments of removed operations. Repeats, because a
 * dropped component may have been the only user of another.
 *
 * @param removed ids of the removed operations
 */
export function dropUnused(ours: OpenApi, root: JsonObject, removed: readonly string[]): void {
  const before = JSON.stringify(ours.root);
  const components = mapIn(root, 'components');
  for (;;) {
    const size = JSON.stringify(components).length;
    const after = JSON.stringify(root);
    const isUnused = (ref: string, component: unknown): boolean => {
      const description = stringAt(component, 'description') ?? '';
      const wasUsed = before.includes(ref) || removed.some((id) => description.includes(`\`${id}\``));
      return wasUsed && !after.includes(ref);
    };
    for (const [kind, map] of Object.entries(components)) if (isJsonObject(map)) dropWhere(map, kind, isUnused);
    if (JSON.stringify(components).length === size) return;
  }
}

function dropWhere(map: JsonObject, kind: string, isUnused: (ref: string, component: unknown) => boolean): void {
  for (const [name, component] of Object.entries(map))
    if (isUnused(`"#/components/${kind}/${name}"`, component)) delete map[name];
}
