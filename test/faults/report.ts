import { FAULTS } from './catalog/all.ts';
import type { CellResult } from './cell.ts';
import { PROBLEMS, type Problem } from './judge.ts';
import { type MatrixResult, runMatrix } from './matrix.ts';
import { measureAborts } from './measures/aborts.ts';
import { measureDeadService } from './measures/dead-service.ts';
import { measureExit } from './measures/exit.ts';
import type { Figure } from './measures/figure.ts';
import { measureBomb } from './measures/memory.ts';
import type { Subject } from './subject.ts';
import { allSubjects } from './subjects/all.ts';
import { writeTable } from './table.ts';
import { over, TRANSPORTS, type Transport } from './transport.ts';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Runs everything, prints it, and answers whether all promises hold. */
async function report(): Promise<boolean> {
  const clients = await allSubjects();
  const [client] = clients;
  if (client === undefined) throw new TypeError('there is no client to measure');
  const figures: Figure[] = [];
  // Before the matrix: its garbage would count as theirs.
  for (const transport of TRANSPORTS) figures.push(...(await measure(client, transport)));
  const subjects = TRANSPORTS.flatMap((transport) => clients.map((subject) => over(transport, subject)));
  const matrix = await runMatrix(subjects, FAULTS);
  print('Outcome and number of requests; "!" marks what breaks a promise.\n');
  print(writeTable(matrix.cells));
  const broken = matrix.cells.filter(({ problems }) => problems.length > 0);
  if (broken.length > 0) print(`\nBroken:\n${broken.map(writeBroken).join('\n')}`);
  print(
    `\n${matrix.cells.length} cells: ${FAULTS.length} faults and a control, ${clients.length} clients, ${TRANSPORTS.length} transports, 6 classes of methods`,
  );
  for (const [problem, count] of totalsOf(matrix)) print(`  ${String(count).padStart(6)} ${problem}`);
  print();
  for (const figure of figures) print(writeFigure(figure));
  return broken.length === 0 && matrix.unhandled.length === 0 && figures.every(isWithin);
}

async function measure(subject: Subject, transport: Transport): Promise<Figure[]> {
  return [
    ...(await measureBomb(over(transport, subject))),
    ...(await measureAborts(transport)),
    ...(await measureDeadService(transport)),
    ...(await measureExit(subject, transport)),
  ];
}

function totalsOf({ cells, unhandled }: MatrixResult): [string, number][] {
  const problems = Object.keys(PROBLEMS) as Problem[];
  const count = (problem: Problem): number => cells.filter((cell) => cell.problems.includes(problem)).length;
  return [
    ...problems.map((problem): [string, number] => [PROBLEMS[problem], count(problem)]),
    ['unhandled rejections and exceptions', unhandled.length],
    ...staleTotals(cells),
  ];
}

/** Idempotent calls over connections that the server gave up as they were made. */
function staleTotals(cells: readonly CellResult[]): [string, number][] {
  const stale = cells.filter(({ fault, method }) => fault.warm === true && method.safe);
  const lost = stale.filter(({ outcome }) => outcome !== 'ok').length;
  return [[`of ${stale.length} idempotent calls over stale connections not recovered`, lost]];
}

function writeBroken({ fault, subject, method, outcome, problems, error }: CellResult): string {
  const said = error instanceof Error ? `: ${error.message.slice(0, 100)}` : '';
  return `  ${fault.name} | ${subject.name} ${method.name} | ${problems.join(', ')} | ${outcome}${said}`;
}

function isWithin({ value, most }: Figure): boolean {
  return value <= most;
}

function writeFigure(figure: Figure): string {
  const { label, value, most, unit } = figure;
  return `${isWithin(figure) ? ' ' : '!'} ${label}: ${value} ${unit} (at most ${most})`;
}

process.exitCode = (await report()) ? 0 : 1;
