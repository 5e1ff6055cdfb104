import { parse } from 'yaml';
import { isMap, type JsonMap, keysOf, pointerTo } from './json.ts';

/** A document as it was read. */
export interface OpenApi {
  /** What messages call it: the file or the address. */
  readonly name: string;
  readonly root: JsonMap;
}

/** A value and the place where it is written. */
export interface Node {
  readonly document: OpenApi;
  readonly value: unknown;
  readonly pointer: string;
}

/** Text that is no OpenAPI document, or a reference in it that leads nowhere. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/** Reads OpenAPI 3.0 or 3.1, in YAML or JSON. Throws a `SpecError` for anything else. */
export function readDocument(name: string, text: string): OpenApi {
  const root = parsed(name, text);
  const version = isMap(root) ? root['openapi'] : undefined;
  if (!isMap(root) || typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version))
    throw new SpecError(`${name}: expected an OpenAPI document of version 3.0 or 3.1`);
  if (!isMap(root['paths']) && !isMap(root['webhooks'])) throw new SpecError(`${name}: expected paths`);
  return { name, root };
}

function parsed(name: string, text: string): unknown {
  try {
    return parseText(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SpecError(`${name}: neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** JSON is read as such, because that is faster; what only looks like it is YAML. */
function parseText(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return parse(text);
  try {
    return JSON.parse(text);
  } catch {
    return parse(text);
  }
}

/** What is directly inside a value. */
export function childOf({ document, value, pointer }: Node, key: string | number): Node | undefined {
  const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isInside ? { document, value: Reflect.get(value, key), pointer: pointerTo(pointer, key) } : undefined;
}

/** What is inside a value, by keys; `undefined` where it ends before. */
export function inside(node: Node, ...keys: readonly (string | number)[]): Node | undefined {
  return keys.reduce<Node | undefined>((found, key) => found && childOf(found, key), node);
}

/** The entries of a map. */
export function entriesOf(node: Node | undefined): (readonly [string, Node])[] {
  if (node === undefined || !isMap(node.value)) return [];
  const { document, value, pointer } = node;
  return Object.entries(value).map(([key, each]) => [key, { document, value: each, pointer: pointerTo(pointer, key) }]);
}

/** The members of a list. */
export function membersOf(node: Node | undefined): Node[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  const { document, value, pointer } = node;
  return value.map((each: unknown, index) => ({ document, value: each, pointer: pointerTo(pointer, index) }));
}

export function rootOf(document: OpenApi): Node {
  return { document, value: document.root, pointer: '' };
}

/** What a node refers to, through any number of references, or the node itself. */
export function follow(node: Node): Node {
  const passed = new Set<string>();
  let current = node;
  for (let to = refOf(current.value); to !== undefined; to = refOf(current.value)) {
    const next = to.startsWith('#/') ? inside(rootOf(node.document), ...keysOf(decoded(to))) : undefined;
    if (next === undefined || passed.has(to))
      throw new SpecError(`${node.document.name}: the reference ${to} at ${node.pointer} leads nowhere in this file`);
    passed.add(to);
    current = next;
  }
  return current;
}

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}

export function refOf(value: unknown): string | undefined {
  const ref = isMap(value) ? value['$ref'] : undefined;
  return typeof ref === 'string' ? ref : undefined;
}

/** The name of the component that a node is. */
export function componentName({ pointer }: Node): string | undefined {
  const [first, , name, ...rest] = keysOf(pointer);
  return first === 'components' && rest.length === 0 ? name : undefined;
}
