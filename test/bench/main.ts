// npm run bench [-- calls|sessions|cold|types|generator|memory …] [--quick] [--json | --markdown]
// Builds the package, measures it as users get it, beside the vendors' official SDKs and what cannot be undercut, and says
// which targets are kept. docs/speed.md explains the figures.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { markdownOf, targetTable, textOf } from './report/print.ts';
import type { Section, Settings, Table } from './report/section.ts';
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
const USAGE = `npm run bench [-- ${Object.keys(TOPICS).join('|')} …] [--quick] [--json | --markdown]`;

interface Request {
  readonly topics: readonly string[];
  readonly quick: boolean;
  readonly form: 'text' | 'json' | 'markdown';
}

function readRequest(): Request {
  const flag = { type: 'boolean', default: false } as const;
  const options = { quick: flag, json: flag, markdown: flag };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.find((topic) => !(topic in TOPICS));
  if (unknown !== undefined) throw new Error(`there is no topic "${unknown}"`);
  if (values.json && values.markdown) throw new Error('expected one of --json and --markdown, got both');
  const form = values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  return { topics: positionals.length > 0 ? positionals : Object.keys(TOPICS), quick: values.quick, form };
}

async function main({ topics, quick, form }: Request): Promise<void> {
  const print = printerFor(form);
  const title = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}${quick ? ', --quick' : ''}`;
  const sections: Record<string, Section> = {};
  if (form !== 'json') console.log(title);
  await buildStage();
  try {
    for (const [topic, bench] of Object.entries(TOPICS)) {
      if (!topics.includes(topic)) continue;
      console.error(`measuring: ${topic}`);
      const section = await bench({ quick });
      sections[topic] = section;
      section.tables.forEach(print);
    }
  } finally {
    removeStage();
  }
  const targets = Object.values(sections).flatMap((section) => section.targets);
  if (targets.length > 0) print(targetTable(targets));
  if (form === 'json') console.log(JSON.stringify({ title, targets, sections }, null, 2));
}

function printerFor(form: Request['form']): (table: Table) => void {
  if (form === 'json') return () => undefined;
  const render = form === 'markdown' ? markdownOf : textOf;
  return (table) => console.log(render(table));
}

let request: Request | undefined;
try {
  request = readRequest();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (request !== undefined) await main(request);
