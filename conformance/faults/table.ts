import type { CaseResult } from './run-case.ts';
import { METHOD_NAMES, type MethodName } from './subject.ts';

const NAME_WIDTH = 44;
const WIDTH = 20;

/**
 * Formats the matrix with a row for each fault and a column for each class of methods: how the calls of all clients
 * ended, and after how many requests. Clients that differ are listed side by side.
 */
export function writeTable(cases: readonly CaseResult[]): string {
  const rows = groupByFault(cases);
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

function groupByFault(cases: readonly CaseResult[]): Map<string, CaseResult[]> {
  const rows = new Map<string, CaseResult[]>();
  for (const one of cases) {
    const row = rows.get(one.fault.name) ?? [];
    row.push(one);
    rows.set(one.fault.name, row);
  }
  return rows;
}

function summary(cases: readonly CaseResult[], method: MethodName): string {
  const own = cases.filter((one) => one.method.name === method);
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
