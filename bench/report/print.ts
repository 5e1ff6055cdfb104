import { textTable as alignColumns } from '../../conformance/text-table.ts';
import { isKept, type Target } from './section.ts';
import type { TextTable } from './text-table.ts';

/** Formats a table for the terminal. */
export function textOf({ title, head, rows, notes = [] }: TextTable): string {
  const lines = [...alignColumns([head, ...rows]).split('\n'), ...notes];
  return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** Formats a table in Markdown. */
export function markdownOf({ title, head, rows, notes = [] }: TextTable): string {
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '--:')));
  const below = notes.map((note) => `\n\n${note}`).join('');
  return `\n**${title}**\n\n${[line(head), rule, ...rows.map(line)].join('\n')}${below}`;
}

/** Builds the table of targets of one run. */
export function targetTable(targets: readonly Target[]): TextTable {
  return {
    title: 'Targets',
    head: ['target', 'limit', 'measured', ''],
    rows: targets.map((target) => [
      target.text,
      limitText(target),
      valuesText(target),
      isKept(target) ? 'kept' : 'missed',
    ]),
  };
}

/** The limit of a target. */
export function limitText({ limit, atLeast }: Target): string {
  return `${atLeast === true ? '≥' : '≤'} ${Number(limit.toFixed(3))}`;
}

/** Values of a target, by vendor or other subject. */
export function valuesText({ values }: Target): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Number.isNaN(value) ? 'not measured' : value.toFixed(2)}`)
    .join(' · ');
}
