import { type Command, type Io, UsageError } from './command.ts';

export const SPEC_USAGE: string = `authloom spec lint [FILE…] | diff BEFORE AFTER | sync PROVIDER SOURCE [--into FILE] [--write] [--prune]
  Each with [--json].
  lint  checks specs against authloom's own rules
  diff  rates the changes between two versions of a spec, files or URLs: breaking, additive, docs
  sync  shows the changes that a newer upstream document makes to a spec, and merges them with --write`;

type SpecCommands = ReadonlyMap<string, Command>;

/**
 * Runs `authloom spec` and returns the exit code of its subcommand.
 *
 * @throws {UsageError} if there is no such subcommand, or the peer dependency `yaml` is not installed
 */
export async function spec(
  [name = '', ...args]: readonly string[],
  io: Io,
  load: () => Promise<SpecCommands> = loadCommands,
): Promise<number> {
  const command = (await loadOrExplain(load)).get(name);
  if (command === undefined) throw new UsageError(`spec: expected lint, diff or sync, received ${name || 'nothing'}`);
  return command(args, io);
}

/** Loads the spec tools, which need `yaml`: an optional peer dependency that the other commands do without. */
async function loadCommands(): Promise<SpecCommands> {
  return (await import('../../../scripts/spec/commands.ts')).SPEC_COMMANDS;
}

async function loadOrExplain(load: () => Promise<SpecCommands>): Promise<SpecCommands> {
  try {
    return await load();
  } catch (error) {
    if (!isAboutYaml(error)) throw error;
    throw new UsageError(
      'spec: the package "yaml" is missing or older than 2; run "npm install --save-dev yaml@2.9.1"',
    );
  }
}

/** It is not installed, or lacks an export, as version 1 does. */
function isAboutYaml(error: unknown): boolean {
  if (error instanceof SyntaxError) return error.message.includes("module 'yaml'");
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
