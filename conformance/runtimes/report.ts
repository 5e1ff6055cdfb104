/**
 * Runs one list of checks on the packed package in every supported runtime, and prints a table: `npm run runtimes`. Exits
 * with 1 if a check fails. `npm run runtimes -- NAME …` runs the runtimes whose names contain one of the strings.
 */
import { Workshop } from '../projects/workshop.ts';
import { textTable } from '../text-table.ts';
import { type Result, RUNTIMES, type Runtime } from './runtimes.ts';
import { startCheckServer } from './server.ts';

async function resultOf(workshop: Workshop, { run }: Runtime): Promise<Result> {
  const server = await startCheckServer();
  try {
    return await run(workshop, server.environment);
  } catch (error) {
    return { count: 0, failures: { start: error instanceof Error ? error.message : String(error) } };
  } finally {
    server.close();
  }
}

const wanted = process.argv.slice(2);
const selected = RUNTIMES.filter(({ name }) => wanted.length === 0 || wanted.some((text) => name.includes(text)));
const workshop = await Workshop.open(process.env['TARBALL']);
const rows: string[][] = [];
const problems: string[] = [];
try {
  for (const runtime of selected) {
    const { count, failures } = await resultOf(workshop, runtime);
    const failed = Object.entries(failures);
    rows.push([runtime.name, String(count), String(count - failed.length), String(failed.length)]);
    problems.push(...failed.map(([check, message]) => `${runtime.name}: ${check}: ${message}`));
  }
} finally {
  workshop.close();
}
console.log(textTable([['runtime', 'checks', 'passed', 'failed'], ...rows]));
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 && rows.length > 0 ? 0 : 1;
