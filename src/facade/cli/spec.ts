import type { Context, Define } from './command.ts';
import { CommandError, UsageError } from './failures.ts';
import { printLines } from './terminal.ts';

type SpecTools = typeof import('../../../scripts/spec/commands.ts');
type SpecTool = SpecTools['SPEC_COMMANDS'] extends ReadonlyMap<string, infer Tool> ? Tool : never;

/** The subcommands. They are listed without the package that they need. */
const SUMMARIES: Readonly<Record<string, string>> = {
  diff: 'rate the changes between two versions of a document',
  lint: "check specs by authloom's own rules",
  sync: 'merge a newer upstream document into a spec',
};

export const defineSpec: Define = (command, context) => defineSpecBy(loadTools, command, context);

/** Declares the commands with tools that come from elsewhere, for tests. */
export async function defineSpecBy(
  load: () => Promise<SpecTools>,
  command: Parameters<Define>[0],
  context: Context,
): Promise<void> {
  command.description('Compares, merges and checks OpenAPI documents.');
  const { tools, missing } = await loadIfInstalled(load);
  for (const [name, summary] of Object.entries(SUMMARIES)) {
    // The tools parse their arguments themselves.
    const subcommand = command.command(name).summary(summary).allowExcessArguments();
    const tool = tools?.SPEC_COMMANDS.get(name);
    if (tools === undefined || tool === undefined) {
      subcommand.allowUnknownOption().action(() => {
        throw missing;
      });
      continue;
    }
    for (const flags of optionsIn(tool.usage)) subcommand.option(flags);
    subcommand.configureHelp({ formatHelp: () => helpOf(tool.usage) });
    subcommand.action(() => runTool(tool, tools, context));
  }
}

async function runTool({ run }: SpecTool, tools: SpecTools, { io, args, exit }: Context): Promise<void> {
  const specIo = {
    out: (text: string) => printLines(io.out, text),
    err: (text: string) => printLines(io.err, text),
    fetch: io.fetch,
  };
  const [, , ...rest] = args;
  try {
    exit(await run(rest, specIo));
  } catch (error) {
    if (error instanceof tools.UsageError) throw new UsageError(error.message);
    throw error instanceof tools.SpecError ? new CommandError(error.message) : error;
  }
}

/** Loads the spec tools, which need `yaml`: an optional peer dependency that the other commands do without. */
function loadTools(): Promise<SpecTools> {
  return import('../../../scripts/spec/commands.ts');
}

interface Loaded {
  readonly tools?: SpecTools;
  /** Set if the package is not installed. */
  readonly missing?: CommandError;
}

async function loadIfInstalled(load: () => Promise<SpecTools>): Promise<Loaded> {
  try {
    return { tools: await load() };
  } catch (error) {
    if (!isAboutYaml(error)) throw error;
    const message = 'spec: the package "yaml" is missing or older than 2; run "npm install --save-dev yaml@2.9.1"';
    return { missing: new CommandError(message, 'missing_package') };
  }
}

/** It is not installed, or lacks an export, as version 1 does. */
function isAboutYaml(error: unknown): boolean {
  if (error instanceof SyntaxError) return error.message.includes("module 'yaml'");
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

/** Returns the options in a usage, such as `--json` and `--into <file>`, so that misspelt ones are rejected as elsewhere. */
function optionsIn(usage: string): readonly string[] {
  const options = usage.matchAll(/\[(--[a-z][a-z-]*)(?:[ =]([^\]]+))?\]/g);
  return [...options].map(([, name = '', value]) => (value === undefined ? name : `${name} <${value.toLowerCase()}>`));
}

function helpOf(usage: string): string {
  return usage.replace(/^usage: (.*)\n/, 'Usage: authloom $1\n\n');
}
