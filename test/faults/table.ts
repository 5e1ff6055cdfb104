import type { CellResult } from './cell.ts';
import { METHOD_NAMES, type MethodName } from './subject.ts';

const NAME_WIDTH = 44;
const WIDTH = 20;

/**
 * The matrix as text: a row for each fault, a column for each class of methods. A cell says how the calls of all
 * providers ended and how many requests that took; what differs between providers stands side by side.
 */
export function writeTable(cells: readonly CellResult[]): string {
  const rows = groupByFault(cells);
  const head = writeRow('fault', [...METHOD_NAMES]);
  return [
    head,
    ...[...rows].map(([name, own]) =>
      writeRow(
        name,
        METHOD_NAMES.map((method) => summary(own, method)),
      ),
    ),
  ].join('\n');
}

function groupByFault(cells: readonly CellResult[]): Map<string, CellResult[]> {
  const rows = new Map<string, CellResult[]>();
  for (const cell of cells) {
    const row = rows.get(cell.fault.name) ?? [];
    row.push(cell);
    rows.set(cell.fault.name, row);
  }
  return rows;
}

function summary(cells: readonly CellResult[], method: MethodName): string {
  const own = cells.filter((cell) => cell.method.name === method);
  const texts = own.map(({ outcome, requests, problems }) => {
    const mark = problems.length > 0 ? '!' : '';
    return `${mark}${outcome.replace(/Exception$|Error$/, '')} ${requests}`;
  });
  return [...new Set(texts)].join(' / ');
}

function writeRow(name: string, columns: readonly string[]): string {
  return [name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH), ...columns.map((text) => text.padEnd(WIDTH))]
    .join(' ')
    .trimEnd();
}
