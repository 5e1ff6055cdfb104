import type { Change } from '../diff/change.ts';
import { diffDocuments } from '../diff/diff.ts';
import type { OpenApi } from '../document.ts';
import { canonical } from '../json.ts';
import { planMerge } from './plan.ts';

/** What a newer upstream document says otherwise than our spec; facts only. */
export interface Difference {
  /** What is taken in. */
  readonly changes: readonly Change[];
  /** What only we have: taken away with `--prune` only. */
  readonly onlyHere: readonly Change[];
  /** What has to be looked at by hand. */
  readonly unclear: readonly string[];
  /** Our spec with the changes. */
  readonly merged: OpenApi;
}

/** Kinds of changes that are about our words, not about facts. */
const WORDS = ['text-changed', 'examples-changed', 'extension-changed'];

/** Compares our spec with upstream's document, and makes the merged one. */
export function findDifference(ours: OpenApi, theirs: OpenApi, prune: boolean): Difference {
  const [kept, pruned] = [planMerge(ours, theirs, { prune: false }), planMerge(ours, theirs, { prune: true })];
  const taken = factsOf(ours, kept.merged);
  const all = factsOf(ours, pruned.merged);
  if (prune) return { changes: all, onlyHere: [], unclear: pruned.unclear, merged: pruned.merged };
  const known = new Set(taken.map(canonical));
  return {
    changes: taken,
    onlyHere: all.filter((change) => !known.has(canonical(change))),
    unclear: kept.unclear,
    merged: kept.merged,
  };
}

function factsOf(before: OpenApi, after: OpenApi): Change[] {
  return diffDocuments(before, after).filter(({ kind }) => !WORDS.includes(kind));
}
