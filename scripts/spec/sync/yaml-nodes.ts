import { isNode, isPair, isScalar, isSeq, isMap as isYamlMap, type Node, type Pair, parseDocument } from 'yaml';

/** The key of a pair, as text. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  if (!range) throw new Error('expected a value that was read from text');
  return [range[0], range[1]];
}

/** Where a node that was read from text begins. */
export function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

/** Where a pair ends, without the comments that follow the last value of a collection. */
export function endOf({ key, value }: Pair): number {
  return isNode(value) && value.range ? endOfNode(value) : rangeOf(key)[1];
}

/** Where a node ends, without the comments that follow its last value. */
export function endOfNode(node: Node): number {
  const last = isYamlMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (isFlow(node) || last === undefined) return rangeOf(node)[1];
  if (isPair(last)) return endOf(last);
  return isNode(last) ? endOfNode(last) : rangeOf(node)[1];
}

/** Whether a collection is written in brackets or braces. */
export function isFlow(node: unknown): boolean {
  return (isYamlMap(node) || isSeq(node)) && node.flow === true;
}

/** What a node means. */
export function readValue(node: Node): unknown {
  return node.toJS(parseDocument(''));
}
