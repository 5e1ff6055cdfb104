import { follow, type Node, type OpenApi, refOf } from './document.ts';
import { isMap } from './json.ts';

/** What schemas that are written nowhere are made of. */
const partsOf = new WeakMap<object, readonly Node[]>();
const merged = new WeakMap<OpenApi, Map<string, Node>>();
const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * A schema that is written nowhere: all of some that are. The same ones give the same node, so merging schemas that contain
 * themselves comes to an end.
 */
export function allOf(first: Node, ...others: readonly Node[]): Node {
  const parts = new Map([first, ...others].flatMap(flat).map((part) => [numberOf(part.value), part]));
  const { document, pointer } = first;
  const [only] = parts.values();
  if (parts.size === 1 && only !== undefined) return only;
  const known = merged.get(document) ?? new Map<string, Node>();
  merged.set(document, known);
  const key = `${[...parts.keys()].sort().join()} ${pointer}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = { allOf: [...parts.values()].map((part) => part.value) };
  const made = { document, pointer, value };
  partsOf.set(value, [...parts.values()]);
  known.set(key, made);
  return made;
}

function flat(node: Node): readonly Node[] {
  const target = behind(node);
  return (isMap(target.value) ? partsOf.get(target.value) : undefined) ?? [target];
}

/** What a node that is a reference and nothing else refers to; any other node itself. */
export function behind(node: Node): Node {
  return isMere(node.value) ? follow(node) : node;
}

function isMere(value: unknown): boolean {
  return refOf(value) !== undefined && isMap(value) && Object.keys(value).length === 1;
}

/** A text that is the same only for the same value. */
export function numberOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const number = numbers.get(value) ?? ++last;
  numbers.set(value, number);
  return `#${number}`;
}
