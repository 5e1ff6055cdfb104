import { behind, numberOf } from '../merged-node.ts';
import { comparePair } from './compare-shapes.ts';
import type { Concerned, Found } from './gather.ts';
import type { Compared, Judging, Pair } from './pair.ts';
import type { Direction } from './rating.ts';

/** Two schemas at the same place of an operation. */
export interface Seed {
  readonly pair: Pair;
  readonly direction: Direction;
  readonly of: Concerned;
}

/** Compares schemas and all that is inside of them. */
export function compareSchemas(seeds: readonly Seed[], judging: Judging): Found[] {
  const known = new Map<string, Compared>();
  return seeds.flatMap(({ pair, direction, of }) =>
    reached(pair, direction, judging, known).flatMap(({ findings }) =>
      findings.map((finding) => ({ change: { ...finding, direction }, of })),
    ),
  );
}

/** A pair and all pairs inside of it, each at the first place where it is met, so schemas may contain themselves. */
function reached(first: Pair, direction: Direction, judging: Judging, known: Map<string, Compared>): Compared[] {
  const passed = new Map<string, Compared>();
  const waiting = [first];
  for (let next = 0; next < waiting.length; next += 1) {
    const pair = waiting[next] ?? first;
    const key = [
      pair.areVariants ?? false,
      ...[pair.before, pair.after].map((node) => numberOf(behind(node).value)),
    ].join();
    if (passed.has(key)) continue;
    const knownKey = `${direction} ${pair.place} ${key}`;
    const compared = known.get(knownKey) ?? comparePair(pair, direction, judging);
    known.set(knownKey, compared);
    passed.set(key, compared);
    waiting.push(...compared.pairs);
  }
  return [...passed.values()];
}
