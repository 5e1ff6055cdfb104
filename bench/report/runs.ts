import { summarize } from '../measure/statistics.ts';
import { limitText, valuesText } from './print.ts';
import { isKept, type Table, type Target, type Value } from './section.ts';
import { figureText, type TextTable } from './text-table.ts';

/** Merges the tables of several runs: the median of each value, followed by its lowest and highest run. */
export function tablesAcross(runs: readonly (readonly Table[])[]): TextTable[] {
  const all = runs.flat();
  return distinct(all.map(({ title }) => title)).map((title) =>
    tableAcross(all.filter((table) => table.title === title)),
  );
}

/** Lists the values of each target in each run, and the number of runs that met it. */
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
    const values = all.filter((row) => row.name === name).map((row) => row.values);
    return [name, ...columns.map((_, column) => acrossText(values.flatMap((each) => each[column] ?? [])))];
  });
  const notes = distinct(tables.flatMap((table) => table.notes ?? []));
  return { title: `${title}: median of the runs (lowest to highest)`, head: ['', ...columns], rows, notes };
}

/** Ignores runs without a value. */
function acrossText(values: readonly Value[]): string {
  const numbers = values.map(({ value }) => value).filter((value) => !Number.isNaN(value));
  const digits = Math.max(0, ...values.map((value) => value.digits));
  const text = (value: number): string => figureText({ value, digits });
  const median = text(summarize(numbers).median);
  const [lowest, highest] = [text(Math.min(...numbers)), text(Math.max(...numbers))];
  return numbers.length === 0 || lowest === highest ? median : `${median} (${lowest} to ${highest})`;
}

function verdictOf(runs: readonly (Target | undefined)[]): string {
  const kept = runs.filter((target) => target !== undefined && isKept(target)).length;
  if (kept === runs.length) return 'kept';
  return kept === 0 ? 'missed' : `kept in ${kept} of ${runs.length}`;
}

/** Removes duplicates, keeping the order. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
