import { normalised } from '../../core/options/checks.ts';

/** How many changes still make two names near. */
const MOST_CHANGES = 4;
const MOST_NAMES = 3;

/** The names that may have been meant, nearest first, as the end of a sentence; empty where none is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const wanted = normalised(given);
  const near = known
    .map((name) => ({ name, changes: changesBetween(wanted, normalised(name)) }))
    .filter(({ name, changes }) => changes <= MOST_CHANGES || (wanted !== '' && normalised(name).includes(wanted)))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, MOST_NAMES)
    .map(({ name }) => `"${name}"`);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** How many letters have to be put in, taken out or changed to make one text the other. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: Array.from(b).length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
