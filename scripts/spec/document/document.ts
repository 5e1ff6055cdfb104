import { isMap, type JsonMap, pointerTo } from './json.ts';

/** A parsed OpenAPI document. */
export interface OpenApi {
  /** The file or URL it was read from, as messages show it. */
  readonly name: string;
  readonly root: JsonMap;
  /** Where parts of other files stand in this document, by their pointers; absent if it is what one file says. */
  readonly origins?: ReadonlyMap<string, Origin>;
}

/** A place in a file. */
export interface Origin {
  readonly source: { readonly name: string; readonly text: string };
  readonly pointer: string;
}

/** A value in a document, with its position. */
export interface Node {
  readonly document: OpenApi;
  readonly value: unknown;
  /** JSON pointer from the root of the document. */
  readonly pointer: string;
}

/**
 * Input that cannot be used, such as an unreadable file, an invalid document or an unresolved reference. The message is for
 * the user: one line with the place and the remedy.
 */
export class SpecError extends Error {
  override readonly name: string = 'SpecError';
}

export function rootOf(document: OpenApi): Node {
  return { document, value: document.root, pointer: '' };
}

/** The child at a key. */
export function childOf({ document, value, pointer }: Node, key: string | number): Node | undefined {
  const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isInside ? { document, value: Reflect.get(value, key), pointer: pointerTo(pointer, key) } : undefined;
}

/** The descendant at a path of keys; `undefined` if the path ends early. */
export function inside(node: Node, ...keys: readonly (string | number)[]): Node | undefined {
  return keys.reduce<Node | undefined>((found, key) => found && childOf(found, key), node);
}

/** The entries of an object; none for anything else. */
export function entriesOf(node: Node | undefined): (readonly [string, Node])[] {
  if (node === undefined || !isMap(node.value)) return [];
  const { document, value, pointer } = node;
  return Object.entries(value).map(([key, each]) => [key, { document, value: each, pointer: pointerTo(pointer, key) }]);
}

/** The members of a list; none for anything else. */
export function membersOf(node: Node | undefined): Node[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  const { document, value, pointer } = node;
  return value.map((each: unknown, index) => ({ document, value: each, pointer: pointerTo(pointer, index) }));
}
