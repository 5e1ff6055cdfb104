import { summarize } from '../measure/statistics.ts';
import { limitText, valuesText } from './print.ts';
import { type Figure, isKept, type Table, type Target } from './section.ts';
import { figureText, type TextTable } from './text-table.ts';

/** The tables of several runs as one set: of each figure the median, with the lowest and the highest run behind it. */
export function tablesAcross(runs: readonly (readonly Table[])[]): TextTable[] {
  const all = runs.flat();
  return distinct(all.map(({ title }) => title)).map((title) =>
    tableAcross(all.filter((table) => table.title === title)),
  );
}

/** The values of each run of each target, and in how many runs it was kept. */
export function targetsAcross(runs: readonly (readonly Target[])[]): TextTable {
  const all = runs.flat();
  const rows = distinct(all.map(({ text }) => text)).map((text) => {
    const each = runs.map((targets) => targets.find((target) => target.text === text));
    const limits = distinct(each.flatMap((target) => (target === undefined ? [] : [limitText(target)])));
    const values = each.map((target) => (target === undefined ? 'not measured' : valuesText(target)));
    return [text, limits.join(', '), ...values, verdictOf(each)];
  });
  return { title: 'Targets', head: ['target', 'limit', ...runs.map((_, run) => `run ${run + 1}`), ''], rows };
}

function tableAcross(tables: readonly Table[]): TextTable {
  const [{ title, columns } = { title: '', columns: [] }] = tables;
  const all = tables.flatMap(({ rows }) => rows);
  const rows = distinct(all.map(({ name }) => name)).map((name) => {
    const figures = all.filter((row) => row.name === name).map((row) => row.figures);
    return [name, ...columns.map((_, column) => acrossText(figures.flatMap((each) => each[column] ?? [])))];
  });
  const notes = distinct(tables.flatMap((table) => table.notes ?? []));
  return { title: `${title}: median of the runs (lowest to highest)`, head: ['', ...columns], rows, notes };
}

/** Runs in which a figure could not be measured are left out. */
function acrossText(figures: readonly Figure[]): string {
  const values = figures.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const digits = Math.max(0, ...figures.map((figure) => figure.digits));
  const text = (value: number): string => figureText({ value, digits });
  const median = text(summarize(values).median);
  const [lowest, highest] = [text(Math.min(...values)), text(Math.max(...values))];
  return values.length === 0 || lowest === highest ? median : `${median} (${lowest} to ${highest})`;
}

function verdictOf(runs: readonly (Target | undefined)[]): string {
  const kept = runs.filter((target) => target !== undefined && isKept(target)).length;
  if (kept === runs.length) return 'kept';
  return kept === 0 ? 'missed' : `kept in ${kept} of ${runs.length}`;
}

/** Each text once, in the order of their first appearance. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
