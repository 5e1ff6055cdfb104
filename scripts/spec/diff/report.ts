import type { Change } from './change.ts';
import { RATINGS, type Rating, type Verdict, verdictOf } from './rating.ts';

/** What `--json` prints. */
export interface Report {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Rating, number>>;
  readonly changes: readonly Change[];
}

/** Sums changes up. */
export function reportOf(changes: readonly Change[]): Report {
  const counts = { breaking: 0, additive: 0, docs: 0 };
  for (const { rating } of changes) counts[rating] += 1;
  return { verdict: verdictOf(changes.map(({ rating }) => rating)), counts, changes };
}

/** A report for readers: a table for each rating, the gravest first, and the verdict. */
export function tableOf({ verdict, counts, changes }: Report): string[] {
  const sections = RATINGS.filter((rating) => counts[rating] > 0).flatMap((rating) => {
    const rows = changes.filter((each) => each.rating === rating).map(cellsOf);
    return [`${rating} (${counts[rating]})`, ...aligned(rows), ''];
  });
  return [...sections, `semver: ${verdict}`];
}

/** As many operations as a line names. */
const MOST_NAMED = 3;

function cellsOf({ direction, place, message, operations }: Change): readonly string[] {
  return [place, direction ?? '', message, whereText(operations)];
}

function whereText(operations: readonly string[]): string {
  if (operations.length === 0) return '';
  if (operations.length <= MOST_NAMED) return operations.join(', ');
  const named = operations.slice(0, MOST_NAMED).join(', ');
  return `${operations.length} operations: ${named}, …`;
}

/** Columns wider than this do not push the next ones away. */
const WIDEST = 44;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0).filter((width) => width <= WIDEST), 0),
  );
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
