import { canonical } from '../document/json.ts';

/** Positions of an item in the old and in the new list. One is missing for removed and for added items. */
export type Aligned = readonly [from: number | undefined, to: number | undefined];

/** Aligns two lists. Equal items stay together; between them, items are paired in order. */
export function align(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const [old, current] = [before.map(canonical), after.map(canonical)];
  const aligned: Aligned[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...commonItems(old, current), [old.length, current.length] as const]) {
    while (from < nextFrom || to < nextTo)
      aligned.push([from < nextFrom ? from++ : undefined, to < nextTo ? to++ : undefined]);
    if (nextFrom < old.length) aligned.push([from++, to++]);
  }
  return aligned;
}

/** A longest common subsequence, as pairs of positions. */
function commonItems(old: readonly string[], current: readonly string[]): (readonly [number, number])[] {
  const lengths = commonLengths(old, current);
  const pairs: (readonly [number, number])[] = [];
  let [from, to] = [0, 0];
  while (from < old.length && to < current.length) {
    if (old[from] === current[to]) pairs.push([from++, to++]);
    else if (lengths(from + 1, to) >= lengths(from, to + 1)) from++;
    else to++;
  }
  return pairs;
}

/** The length of the longest common subsequence from a position in each list to the end. */
function commonLengths(old: readonly string[], current: readonly string[]): (from: number, to: number) => number {
  const width = current.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (from: number, to: number): number => lengths[from * width + to] ?? 0;
  for (let index = old.length * width - 1; index >= 0; index--) {
    const [from, to] = [Math.floor(index / width), index % width];
    if (to === current.length) continue;
    lengths[index] =
      old[from] === current[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1));
  }
  return at;
}
