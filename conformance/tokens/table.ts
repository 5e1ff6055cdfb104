import { textTable } from '../text-table.ts';
import type { CaseResult, ClassResult } from './run.ts';

type FailureKind = CaseResult['failures'][number]['kind'];

const KINDS: readonly FailureKind[] = ['wrong reason', 'accepted', 'untyped', 'other'];

/** Builds the table of the corpus by class and client: passed cases of all cases, then the failures by kind. */
export function corpusTable(results: readonly ClassResult[]): string {
  const classes = [...new Set(results.map(({ className }) => className))];
  const subjects = [...new Set(results.map(({ subject }) => subject))];
  const rowOf = (name: string, some: readonly ClassResult[]): readonly string[] => [
    name,
    ...subjects.map((subject) => share(some.filter((result) => result.subject === subject))),
    ...totals(some.flatMap(({ cases }) => cases)),
  ];
  return textTable([
    ['class', ...subjects, 'cases', 'rejected', ...KINDS],
    ...classes.map((name) =>
      rowOf(
        name,
        results.filter(({ className }) => className === name),
      ),
    ),
    rowOf('all', results),
  ]);
}

/** Builds the table of controls: signed in, of all. */
export function controlTable(results: readonly ClassResult[]): string {
  return textTable([
    ['controls', ...results.map(({ subject }) => subject)],
    ['signed in', ...results.map((result) => share([result]))],
  ]);
}

function share(results: readonly ClassResult[]): string {
  const cases = results.flatMap((result) => result.cases);
  return `${cases.filter(({ failures }) => failures.length === 0).length}/${cases.length}`;
}

function totals(cases: readonly CaseResult[]): readonly string[] {
  const having = (kind: FailureKind): number =>
    cases.filter(({ failures }) => failures.some((failure) => failure.kind === kind)).length;
  const rejected = cases.filter(
    ({ failures }) => !failures.some(({ kind }) => kind === 'accepted' || kind === 'untyped'),
  );
  return [cases.length, rejected.length, ...KINDS.map(having)].map(String);
}
