import { textTable } from '../text-table.ts';
import { FAULTS } from './catalog/all.ts';
import { PROBLEMS, type Problem } from './check.ts';
import { runMatrix } from './matrix.ts';
import { measureAborts } from './metrics/aborts.ts';
import { measureDeadService } from './metrics/dead-service.ts';
import { measureExit } from './metrics/exit.ts';
import { measureBomb } from './metrics/memory.ts';
import type { Metric } from './metrics/metric.ts';
import type { CaseResult } from './run-case.ts';
import { allSubjects, METHOD_NAMES, type Subject } from './subject.ts';
import { writeTable } from './table.ts';
import { over, TRANSPORTS, type Transport } from './transport.ts';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Runs the matrix and the metrics, prints them, and returns whether all passed. */
async function report(): Promise<boolean> {
  const clients = allSubjects();
  const [client] = clients;
  if (client === undefined) throw new TypeError('there is no client to measure');
  const metrics: Metric[] = [];
  // Before the matrix, whose garbage would be measured too.
  for (const transport of TRANSPORTS) metrics.push(...(await measure(client, transport)));
  const subjects = TRANSPORTS.flatMap((transport) => clients.map((subject) => over(transport, subject)));
  const matrix = await runMatrix(subjects, FAULTS);
  print('CallResult and number of requests; "!" marks a problem.\n');
  print(writeTable(matrix.cases));
  const failed = matrix.cases.filter(({ problems }) => problems.length > 0);
  if (failed.length > 0) print(`\nFailures:\n${failed.map(failureLine).join('\n')}`);
  print(
    `\n${FAULTS.length} faults and a control, ${clients.length} clients, ${TRANSPORTS.length} transports, ${METHOD_NAMES.length} classes of methods\n`,
  );
  print(summaryTable(matrix.cases));
  const lost = matrix.cases.filter(isLostStale).length;
  print(`\nunhandled rejections and exceptions: ${matrix.unhandled.length}\n`);
  for (const metric of metrics) print(metricLine(metric));
  return failed.length + lost + matrix.unhandled.length === 0 && metrics.every(isWithin);
}

async function measure(subject: Subject, transport: Transport): Promise<Metric[]> {
  return [
    ...(await measureBomb(over(transport, subject))),
    ...(await measureAborts(transport)),
    ...(await measureDeadService(transport)),
    ...(await measureExit(subject, transport)),
  ];
}

/** Builds the table of problems by client and transport. */
function summaryTable(cases: readonly CaseResult[]): string {
  const problems = Object.keys(PROBLEMS) as Problem[];
  const rowOf = (name: string, own: readonly CaseResult[]): readonly string[] => [
    name,
    ...[
      own.length,
      ...problems.map((problem) => own.filter((one) => one.problems.includes(problem)).length),
      own.filter(isLostStale).length,
    ].map(String),
  ];
  const names = [...new Set(cases.map(({ subject }) => subject.name))];
  return textTable([
    ['client', 'cases', ...problems.map((problem) => PROBLEMS[problem]), 'stale connections not recovered'],
    ...names.map((name) =>
      rowOf(
        name,
        cases.filter(({ subject }) => subject.name === name),
      ),
    ),
    rowOf('all', cases),
  ]);
}

/** Detects a safe call that failed because the server closed its connection as the request was sent. */
function isLostStale({ fault, method, outcome }: CaseResult): boolean {
  return fault.warm === true && method.safe && outcome !== 'ok';
}

function failureLine({ fault, subject, method, outcome, problems, error }: CaseResult): string {
  const message = error instanceof Error ? `: ${error.message.slice(0, 100)}` : '';
  return `  ${fault.name} | ${subject.name} ${method.name} | ${problems.join(', ')} | ${outcome}${message}`;
}

function isWithin({ value, max }: Metric): boolean {
  return value <= max;
}

function metricLine(metric: Metric): string {
  const { label, value, max, unit } = metric;
  return `${isWithin(metric) ? ' ' : '!'} ${label}: ${value} ${unit} (at most ${max})`;
}

process.exitCode = (await report()) ? 0 : 1;
