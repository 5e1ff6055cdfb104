import type { Tally, Tried } from './run.ts';

type FaultKind = Tried['faults'][number]['kind'];

const KINDS: readonly FaultKind[] = ['wrong reason', 'accepted', 'untyped', 'other'];

/** The corpus by class and client: how many cases were refused as they should be, of how many, and what else happened. */
export function corpusTable(tallies: readonly Tally[]): string {
  const classes = [...new Set(tallies.map(({ className }) => className))];
  const subjects = [...new Set(tallies.map(({ subject }) => subject))];
  const rowOf = (name: string, some: readonly Tally[]): readonly string[] => [
    name,
    ...subjects.map((subject) => share(some.filter((tally) => tally.subject === subject))),
    ...totals(some.flatMap(({ cases }) => cases)),
  ];
  return aligned([
    ['class', ...subjects, 'cases', 'refused', ...KINDS],
    ...classes.map((name) =>
      rowOf(
        name,
        tallies.filter(({ className }) => className === name),
      ),
    ),
    rowOf('all', tallies),
  ]);
}

/** The controls: how many were signed in, of how many. */
export function controlTable(tallies: readonly Tally[]): string {
  return aligned([
    ['controls', ...tallies.map(({ subject }) => subject)],
    ['signed in', ...tallies.map((tally) => share([tally]))],
  ]);
}

function share(tallies: readonly Tally[]): string {
  const cases = tallies.flatMap((tally) => tally.cases);
  return `${cases.filter(({ faults }) => faults.length === 0).length}/${cases.length}`;
}

function totals(cases: readonly Tried[]): readonly string[] {
  const having = (kind: FaultKind): number =>
    cases.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length;
  const refused = cases.filter(({ faults }) => !faults.some(({ kind }) => kind === 'accepted' || kind === 'untyped'));
  return [cases.length, refused.length, ...KINDS.map(having)].map(String);
}

/** Columns as wide as their widest cell: names to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}
