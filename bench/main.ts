// npm run bench [-- calls|sessions|cold|types|generator|memory …] [--quick] [--runs n] [--json | --markdown]
// Builds the package and measures it as users get it, next to the vendors' official SDKs and lower limits, in one run or
// several. Prints which targets are met. docs/speed.md explains the values.
import { cpus } from 'node:os';
import { type Request, readRequest } from './arguments.ts';
import { markdownOf, targetTable, textOf } from './report/print.ts';
import { tablesAcross, targetsAcross } from './report/runs.ts';
import type { Section, Settings, Target } from './report/section.ts';
import { type TextTable, textTableOf } from './report/text-table.ts';
import { buildStage, removeStage } from './stage.ts';
import { benchCalls } from './topics/calls.ts';
import { benchCold } from './topics/cold.ts';
import { benchGenerator } from './topics/generator.ts';
import { benchMemory } from './topics/memory.ts';
import { benchSessions } from './topics/sessions.ts';
import { benchTypes } from './topics/types.ts';

const TOPICS: Readonly<Record<string, (settings: Settings) => Promise<Section>>> = {
  calls: benchCalls,
  sessions: benchSessions,
  cold: benchCold,
  types: benchTypes,
  generator: benchGenerator,
  memory: benchMemory,
};
const USAGE = `npm run bench [-- ${Object.keys(TOPICS).join('|')} …] [--quick] [--runs n] [--json | --markdown]`;

/** Results of one run, by topic. */
type Sections = Readonly<Record<string, Section>>;

async function main(request: Request): Promise<void> {
  const print = printerFor(request.form);
  const title = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}${request.quick ? ', --quick' : ''}`;
  if (request.form !== 'json') console.log(title);
  const isOne = request.runs === 1;
  const runs: Sections[] = [];
  await buildStage();
  try {
    for (let run = 1; run <= request.runs; run += 1) {
      const label = isOne ? '' : `run ${run} of ${request.runs}, `;
      runs.push(await measure(request, label, isOne ? print : () => undefined));
    }
  } finally {
    removeStage();
  }
  if (!isOne) tablesAcross(runs.map(tablesOf)).forEach(print);
  const targets = targetTableOf(runs.map(targetsOf));
  if (targets.rows.length > 0) print(targets);
  if (request.form === 'json') printJson(title, runs);
}

/** Measures each topic once, in its own processes. */
async function measure({ topics, quick }: Request, label: string, show: (table: TextTable) => void): Promise<Sections> {
  const sections: Record<string, Section> = {};
  for (const [topic, bench] of Object.entries(TOPICS)) {
    if (!topics.includes(topic)) continue;
    console.error(`measuring: ${label}${topic}`);
    const section = await bench({ quick });
    sections[topic] = section;
    for (const table of section.tables) show(textTableOf(table));
  }
  return sections;
}

function tablesOf(sections: Sections): Section['tables'] {
  return Object.values(sections).flatMap(({ tables }) => tables);
}

function targetsOf(sections: Sections): Target[] {
  return Object.values(sections).flatMap(({ targets }) => targets);
}

function targetTableOf(runs: readonly (readonly Target[])[]): TextTable {
  const [only = []] = runs;
  return runs.length > 1 ? targetsAcross(runs) : targetTable(only);
}

function printJson(title: string, runs: readonly Sections[]): void {
  const results = runs.map((sections) => ({ targets: targetsOf(sections), sections: inTexts(sections) }));
  console.log(JSON.stringify(results.length > 1 ? { title, runs: results } : { title, ...results[0] }, null, 2));
}

/** Formats tables as strings; the values are in the data next to them. */
function inTexts(sections: Sections): object {
  const entries = Object.entries(sections);
  return Object.fromEntries(
    entries.map(([topic, section]) => [topic, { ...section, tables: section.tables.map(textTableOf) }]),
  );
}

function printerFor(form: Request['form']): (table: TextTable) => void {
  if (form === 'json') return () => undefined;
  const render = form === 'markdown' ? markdownOf : textOf;
  return (table) => console.log(render(table));
}

let request: Request | undefined;
try {
  request = readRequest(process.argv.slice(2), Object.keys(TOPICS));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (request !== undefined) await main(request);
