import { canonical } from '../json.ts';

/** Positions in the old and in the new list; one of them is missing for what was removed or added. */
export type Aligned = readonly [from: number | undefined, to: number | undefined];

/** Tells which items of a list stayed, changed, went and came. Items between two that stayed are paired in order. */
export function align(before: readonly unknown[], after: readonly unknown[]): Aligned[] {
  const [old, young] = [before.map(canonical), after.map(canonical)];
  const aligned: Aligned[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...common(old, young), [old.length, young.length] as const]) {
    while (from < nextFrom || to < nextTo)
      aligned.push([from < nextFrom ? from++ : undefined, to < nextTo ? to++ : undefined]);
    if (nextFrom < old.length) aligned.push([from++, to++]);
  }
  return aligned;
}

/** A longest common subsequence, as pairs of positions. */
function common(old: readonly string[], young: readonly string[]): (readonly [number, number])[] {
  const lengths = commonLengths(old, young);
  const pairs: (readonly [number, number])[] = [];
  let [from, to] = [0, 0];
  while (from < old.length && to < young.length) {
    if (old[from] === young[to]) pairs.push([from++, to++]);
    else if (lengths(from + 1, to) >= lengths(from, to + 1)) from++;
    else to++;
  }
  return pairs;
}

/** How long the longest common subsequence is from a position in each list on. */
function commonLengths(old: readonly string[], young: readonly string[]): (from: number, to: number) => number {
  const width = young.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (from: number, to: number): number => lengths[from * width + to] ?? 0;
  for (let index = old.length * width - 1; index >= 0; index--) {
    const [from, to] = [Math.floor(index / width), index % width];
    if (to === young.length) continue;
    lengths[index] = old[from] === young[to] ? at(from + 1, to + 1) + 1 : Math.max(at(from + 1, to), at(from, to + 1));
  }
  return at;
}
