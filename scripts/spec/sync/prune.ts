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
  const before = referencesIn(ours.root);
  const components = mapIn(root, 'components');
  for (let isChanged = true; isChanged; ) {
    const after = referencesIn(root);
    const isUnused = (ref: string, component: unknown): boolean => {
      const description = stringAt(component, 'description') ?? '';
      const wasUsed = before.has(ref) || removed.some((id) => description.includes(`\`${id}\``));
      return wasUsed && !after.has(ref);
    };
    isChanged = Object.entries(components).some(([kind, map]) => isJsonObject(map) && dropWhere(map, kind, isUnused));
  }
}

/** All strings that refer to components: references, and the mappings of discriminators. */
function referencesIn(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(/"#\/components\/[^"]*"/g));
}

/** Drops components, and returns whether there were any. */
function dropWhere(map: JsonObject, kind: string, isUnused: (ref: string, component: unknown) => boolean): boolean {
  const unused = Object.entries(map).filter(([name, each]) => isUnused(`"#/components/${kind}/${name}"`, each));
  for (const [name] of unused) delete map[name];
  return unused.length > 0;
}
