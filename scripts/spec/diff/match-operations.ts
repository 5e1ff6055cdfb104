import type { Operation } from '../contract.ts';

/** An operation before and after. */
export interface OperationPair {
  readonly before: Operation;
  readonly after: Operation;
}

/** The operations of two documents that belong together, and the others. */
export interface MatchedOperations {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/** Pairs operations by method and path, whatever path parameters are called, then those that moved by their ids. */
export function matchOperations(before: readonly Operation[], after: readonly Operation[]): MatchedOperations {
  const placed = pairBy(before, after, ({ key }) => key);
  const moved = pairBy(placed.removed, placed.added, ({ id }) => id);
  return { ...moved, pairs: [...placed.pairs, ...moved.pairs] };
}

function pairBy(
  before: readonly Operation[],
  after: readonly Operation[],
  mark: (operation: Operation) => string | undefined,
): MatchedOperations {
  const added = new Map(after.map((each) => [mark(each) ?? each, each]));
  const pairs: OperationPair[] = [];
  const removed = before.filter((each) => {
    const found = added.get(mark(each) ?? each);
    if (found === undefined) return true;
    added.delete(mark(each) ?? each);
    pairs.push({ before: each, after: found });
    return false;
  });
  return { pairs, removed, added: after.filter((each) => added.get(mark(each) ?? each) === each) };
}
