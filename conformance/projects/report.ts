/**
 * Makes projects of every kind, installs the packed package in each, runs them, and prints a table for each suite:
 * `npm run conformance -- projects`. Exits with 1 if a project is red. `tsx conformance/projects/report.ts NAME …` runs the
 * suites of these names only; `NAME/TEXT` the projects whose row or column contains the text.
 */
import { availableParallelism } from 'node:os';
import { textTable } from '../text-table.ts';
import { BUNDLERS } from './bundlers.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { GUARDS } from './guards.ts';
import { MODULES } from './modules.ts';
import { NEXT_APPS } from './next-apps.ts';
import { RUNNERS } from './runners.ts';
import type { Project, Suite } from './suite.ts';
import { Workshop } from './workshop.ts';

const SUITES: readonly Suite[] = [MODULES, RUNNERS, BUNDLERS, NEXT_APPS, FRAMEWORKS, GUARDS];

let green = 0;
let red = 0;

/** Runs a project and returns its mark. */
async function mark(suite: Suite, project: Project): Promise<string> {
  if (project.absent !== undefined) return '–';
  try {
    await project.run();
    green += 1;
    return 'ok';
  } catch (error) {
    red += 1;
    const message = error instanceof Error ? error.message : String(error);
    console.error(`RED ${suite.name}: ${project.row}, ${project.column}\n${message}\n`);
    return 'RED';
  }
}

/** Runs projects, as many at once as there are cores, and returns their marks. */
async function runAll(suite: Suite, projects: readonly Project[]): Promise<Map<Project, string>> {
  const marks = new Map<Project, string>();
  const waiting = [...projects];
  const work = async (): Promise<void> => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift())
      marks.set(project, await mark(suite, project));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return marks;
}

function tableOf(suite: Suite, marks: ReadonlyMap<Project, string>): string {
  const columns = [...new Set([...marks.keys()].map(({ column }) => column))];
  const rows = groupByRow(marks);
  return textTable([
    [suite.title, ...columns],
    ...[...rows].map(([row, byColumn]) => [row, ...columns.map((column) => byColumn.get(column) ?? '')]),
  ]);
}

function groupByRow(marks: ReadonlyMap<Project, string>): Map<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>();
  for (const [{ row, column }, text] of marks) {
    const byColumn = rows.get(row) ?? new Map<string, string>();
    rows.set(row, byColumn.set(column, text));
  }
  return rows;
}

const wanted = process.argv.slice(2).map((name) => name.split('/'));
const startedAt = performance.now();
const workshop = await Workshop.open(process.env['TARBALL']);
try {
  for (const suite of SUITES) {
    const filters = wanted.filter(([name]) => name === suite.name);
    if (wanted.length > 0 && filters.length === 0) continue;
    const projects = suite.projects(workshop).filter(({ row, column }) => {
      return filters.length === 0 || filters.some(([, text = '']) => `${row} ${column}`.includes(text));
    });
    const marks = await runAll(suite, projects);
    // In the order of the data, not of the ends.
    console.log(`${tableOf(suite, new Map(projects.map((project) => [project, marks.get(project) ?? ''])))}\n`);
  }
} finally {
  workshop.close();
}
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(`${green + red} projects: ${green} work, ${red} red, in ${seconds} s`);
process.exitCode = red === 0 ? 0 : 1;
