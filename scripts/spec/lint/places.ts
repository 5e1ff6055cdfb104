import { isScalar, isSeq, isMap as isYamlMap, LineCounter, parseDocument } from 'yaml';
import { keysOf } from '../json.ts';

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly col: number;
}

/** Answers where in a text a JSON pointer leads; as far as it can be followed. JSON is YAML, too. */
export function placesIn(text: string): (pointer: string) => Place {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter });
  return (pointer) => lineCounter.linePos(offsetOf(contents, keysOf(pointer)));
}

function offsetOf(contents: unknown, keys: readonly string[]): number {
  let current = contents;
  let offset = 0;
  for (const key of keys) {
    const [at, value] = step(current, key);
    if (at === undefined) break;
    offset = at;
    current = value;
  }
  return offset;
}

function step(current: unknown, key: string): readonly [number | undefined, unknown] {
  if (isYamlMap(current)) {
    const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, pair?.value];
  }
  const item = isSeq(current) ? current.items[Number(key)] : undefined;
  return [startOf(item), item];
}

function startOf(item: unknown): number | undefined {
  return typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range)
    ? Number(item.range[0])
    : undefined;
}
