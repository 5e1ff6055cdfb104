import type { Direction } from './diff/rating.ts';
import { follow, type Node } from './document.ts';
import { isMap } from './json.ts';
import type { Shape } from './shape.ts';

/** The fields that travel in a direction. */
export function fieldsOf({ properties }: Shape, direction: Direction): Map<string, Node> {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return new Map([...properties].filter(([, node]) => !isMarked(node, mark)));
}

/** Whether a schema, or what it refers to, is marked as deprecated. */
export function isDeprecated(node: Node): boolean {
  return isMarked(node, 'deprecated');
}

/** Whether the client fills a field or a parameter in. */
export function isFilled({ value }: Node): boolean {
  return isMap(value) && value['x-client-filled'] === true;
}

/** Whether a schema carries a mark, where it stands or where it refers to. */
export function isMarked(node: Node, mark: string): boolean {
  return [node.value, follow(node).value].some((value) => isMap(value) && value[mark] === true);
}
