import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { keysOf } from '../document/json.ts';

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly col: number;
}

/** Returns a function that locates JSON pointers in a YAML or JSON text, as far as they can be followed. */
export function positionsIn(text: string): (pointer: string) => Position {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'error' });
  const resolved = (value: unknown): unknown => (isAlias(value) ? value.resolve(document) : value);
  return (pointer) => {
    let current: unknown = document.contents;
    let offset = 0;
    for (const key of keysOf(pointer)) {
      const [start, value] = step(resolved(current), key, resolved);
      if (start === undefined) break;
      offset = start;
      current = value;
    }
    return lineCounter.linePos(offset);
  };
}

type Step = readonly [offset: number | undefined, value: unknown];

function step(current: unknown, key: string, resolved: (value: unknown) => unknown): Step {
  if (isYamlMap(current)) {
    const pair = pairAt(current, key);
    return pair === undefined ? stepInMerged(current, key, resolved) : [rangeOf(pair.key)?.[0], pair.value];
  }
  const item = isSeq(current) ? current.items[Number(key)] : undefined;
  return [rangeOf(item)?.[0], item];
}

function stepInMerged(current: YAMLMap, key: string, resolved: (value: unknown) => unknown): Step {
  const value = resolved(pairAt(current, '<<')?.value);
  for (const source of isSeq(value) ? value.items : [value]) {
    const [offset, found] = step(resolved(source), key, resolved);
    if (offset !== undefined) return [offset, found];
  }
  return [undefined, undefined];
}

function pairAt({ items }: YAMLMap, key: string): Pair | undefined {
  return items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}

function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function parsedRangeOf(node: unknown): readonly [start: number, end: number] {
  const range = rangeOf(node);
  if (range === undefined) throw new Error('expected a node that was parsed from text');
  return range;
}

/** The offset at which a parsed node begins. */
export function startOf(node: unknown): number {
  return parsedRangeOf(node)[0];
}

/** The offset at which a pair ends, without comments after the last value of a collection. */
export function endOfPair({ key, value }: Pair): number {
  return isNode(value) && value.range ? endOfNode(value) : parsedRangeOf(key)[1];
}

/** The offset at which a node ends, without comments after its last value. */
export function endOfNode(node: Node): number {
  const last = isYamlMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (isFlow(node) || last === undefined) return parsedRangeOf(node)[1];
  if (isPair(last)) return endOfPair(last);
  return isNode(last) ? endOfNode(last) : parsedRangeOf(node)[1];
}

/** Tests if a collection is written in brackets or braces. */
export function isFlow(node: unknown): boolean {
  return (isYamlMap(node) || isSeq(node)) && node.flow === true;
}
