/** What a change means to callers: code that worked stops working, can do more, or only reads other words. */
export type Rating = 'breaking' | 'additive' | 'docs';

/** Where a value travels: from the caller, or to the caller. */
export type Direction = 'request' | 'response';

/** The gravest first. */
export const RATINGS: readonly Rating[] = ['breaking', 'additive', 'docs'];

/** The bump that a set of changes calls for. */
export type Verdict = 'major' | 'minor' | 'patch' | 'none';

const BUMPS = { breaking: 'major', additive: 'minor', docs: 'patch' } as const;

/** The bump that the gravest of some ratings calls for. */
export function verdictOf(ratings: Iterable<Rating>): Verdict {
  const given = new Set(ratings);
  const worst = RATINGS.find((rating) => given.has(rating));
  return worst === undefined ? 'none' : BUMPS[worst];
}

/** More is allowed than before: callers may send more, and must be ready to receive more. */
export function widened(direction: Direction): Rating {
  return direction === 'request' ? 'additive' : 'breaking';
}

/** Less is allowed than before. */
export function narrowed(direction: Direction): Rating {
  return direction === 'request' ? 'breaking' : 'additive';
}
