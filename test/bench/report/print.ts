import { isKept, type Table, type Target } from './section.ts';

/** A table for the terminal. */
export function textOf({ title, head, rows, notes = [] }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const body = lines.map((line) => {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`.trimEnd();
  });
  return `\n${title}\n${[...body, ...notes.map((note) => `  ${note}`)].join('\n')}`;
}

/** The same in Markdown. */
export function markdownOf({ title, head, rows, notes = [] }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '--:')));
  const below = notes.map((note) => `\n\n${note}`).join('');
  return `\n**${title}**\n\n${[line(head), rule, ...rows.map(line)].join('\n')}${below}`;
}

/** What became of the targets. */
export function targetTable(targets: readonly Target[]): Table {
  return {
    title: 'Targets',
    head: ['target', 'limit', 'measured', ''],
    rows: targets.map((target) => [
      target.text,
      `${target.atLeast === true ? '≥' : '≤'} ${Number(target.limit.toFixed(3))}`,
      Object.entries(target.values)
        .map(([name, value]) => `${name} ${Number.isNaN(value) ? 'not measured' : value.toFixed(2)}`)
        .join(' · '),
      isKept(target) ? 'kept' : 'missed',
    ]),
  };
}
