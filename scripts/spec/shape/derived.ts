import { spend } from '../document/budget.ts';
import type { Node, OpenApi } from '../document/document.ts';
import { isMap } from '../document/json.ts';
import { follow, refOf } from '../document/references.ts';

/** Returns the entry of a table, computed on first use. */
export function memoised<K extends object, V>(table: WeakMap<K, V>, key: K, compute: () => V): V {
  const known = table.get(key);
  if (known !== undefined) return known;
  const computed = compute();
  table.set(key, computed);
  return computed;
}

const derivedParts = new WeakMap<object, readonly Node[]>();
const conjunctions = new WeakMap<OpenApi, Map<string, Node>>();

/**
 * Derives the schema that satisfies all given ones. It is written nowhere in the document. Equal arguments give the same node,
 * so results can be memoised by identity, and merging recursive schemas terminates.
 */
export function allOf(first: Node, ...others: readonly Node[]): Node {
  const parts = new Map([first, ...others].flatMap(partsIn).map((part) => [identityOf(part.value), part]));
  const { document, pointer } = first;
  const [only] = parts.values();
  if (parts.size === 1 && only !== undefined) return only;
  const known = memoised(conjunctions, document, () => new Map());
  const key = `${[...parts.keys()].sort().join()} ${pointer}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  spend(first, parts.size);
  const value = { allOf: [...parts.values()].map((part) => part.value) };
  const derived = { document, pointer, value };
  derivedParts.set(value, [...parts.values()]);
  known.set(key, derived);
  return derived;
}

/** The parts of a derived schema, where they are written; `undefined` for any other schema. */
export function partsOfDerived({ value }: Node): readonly Node[] | undefined {
  return isMap(value) ? derivedParts.get(value) : undefined;
}

/** The parts of a derived schema; for any other schema, itself. */
function partsIn(node: Node): readonly Node[] {
  const target = behind(node);
  return partsOfDerived(target) ?? [target];
}

/** The target of a node that is only a reference; any other node itself. */
export function behind(node: Node): Node {
  const isPlainReference = refOf(node.value) !== undefined && isMap(node.value) && Object.keys(node.value).length === 1;
  return isPlainReference ? follow(node) : node;
}

const identities = new WeakMap<object, string>();
let lastIdentity = 0;

/** A string that identifies a value: objects by identity, all others by value. */
export function identityOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return memoised(identities, value, () => `#${++lastIdentity}`);
}
