import { inside, type Node, rootOf, SpecError } from './document.ts';
import { isMap, keysOf } from './json.ts';

/** The `$ref` of a value. */
export function refOf(value: unknown): string | undefined {
  const ref = isMap(value) ? value['$ref'] : undefined;
  return typeof ref === 'string' ? ref : undefined;
}

/**
 * Follows the references from a node to their final target. Returns the node itself if it is no reference.
 *
 * @throws `SpecError` if a reference is unresolved or circular.
 */
export function follow(node: Node): Node {
  const seen = new Set<string>();
  let current = node;
  for (let ref = refOf(current.value); ref !== undefined; ref = refOf(current.value)) {
    const target = resolve(node, ref);
    if (target === undefined || seen.has(ref)) throw referenceError(node, ref, target !== undefined);
    seen.add(ref);
    current = target;
  }
  return current;
}

function resolve({ document }: Node, ref: string): Node | undefined {
  return ref.startsWith('#/') ? inside(rootOf(document), ...keysOf(decoded(ref))) : undefined;
}

/** Decodes percent-encoding, if it is valid. */
export function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}

function referenceError({ document, pointer }: Node, ref: string, isCircular: boolean): SpecError {
  const problem = isCircular
    ? `circular reference ${ref} at ${pointer}: point it at a definition`
    : `unresolved reference ${ref} at ${pointer}: define it in this file or correct the reference`;
  return new SpecError(`${document.name}: ${problem}`);
}

/** The name of a component, if the node is one. */
export function componentName({ pointer }: Node): string | undefined {
  const [first, , name, ...rest] = keysOf(pointer);
  return first === 'components' && rest.length === 0 ? name : undefined;
}
