import { RATINGS, type Rating, type ReportedChange } from './change.ts';

/** The version bump that a set of changes requires. */
export type Verdict = 'major' | 'minor' | 'patch' | 'none';

const BUMPS = { breaking: 'major', additive: 'minor', docs: 'patch' } as const;

/** The output of `--json`. */
export interface Report {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Rating, number>>;
  readonly changes: readonly ReportedChange[];
}

/** Counts changes and derives the version bump from the most severe. */
export function reportOf(changes: readonly ReportedChange[]): Report {
  const counts = { breaking: 0, additive: 0, docs: 0 };
  for (const { rating } of changes) counts[rating] += 1;
  const worst = RATINGS.find((rating) => counts[rating] > 0);
  return { verdict: worst === undefined ? 'none' : BUMPS[worst], counts, changes };
}

/** Formats a report: a table for each rating, the most severe first, then the verdict. */
export function formatReport({ verdict, counts, changes }: Report): string[] {
  const sections = RATINGS.filter((rating) => counts[rating] > 0).flatMap((rating) => {
    const rows = changes.filter((each) => each.rating === rating).map(columnsOf);
    return [`${rating} (${counts[rating]})`, ...aligned(rows), ''];
  });
  return [...sections, `semver: ${verdict}`];
}

function columnsOf({ direction, place, message, operations }: ReportedChange): readonly string[] {
  return [place, direction ?? '', message, listOperations(operations)];
}

const MAX_LISTED = 3;

function listOperations(operations: readonly string[]): string {
  if (operations.length <= MAX_LISTED) return operations.join(', ');
  const first = operations.slice(0, MAX_LISTED).join(', ');
  return `${operations.length} operations: ${first}, …`;
}

/** Wider cells do not widen their column. */
const MAX_COLUMN_WIDTH = 44;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0).filter((width) => width <= MAX_COLUMN_WIDTH), 0),
  );
  return rows.map((row) => `  ${row.map((column, index) => column.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}
