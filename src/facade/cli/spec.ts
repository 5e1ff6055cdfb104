import { type Command, type Io, UsageError } from './io.ts';

export const SPEC_USAGE: string = `authloom spec lint [FILE…] | diff BEFORE AFTER | sync PROVIDER SOURCE [--into FILE] [--write] [--prune]
  Each with [--json].
  lint  checks specs by authloom's own rules
  diff  rates the changes between two versions of a spec, files or URLs: breaking, additive, docs
  sync  shows what a newer upstream document changes in a spec, and with --write takes it in`;

type LoadTools = () => Promise<ReadonlyMap<string, Command>>;

/** `authloom spec`: what its parts answer. */
export async function spec(
  [name = '', ...args]: readonly string[],
  io: Io,
  load: LoadTools = async () => (await import('./spec-tools.ts')).SPEC_TOOLS,
): Promise<number> {
  const command = (await loaded(load)).get(name);
  if (command === undefined) throw new UsageError(`spec: expected lint, diff or sync, received ${name || 'nothing'}`);
  return command(args, io);
}

/** The tools, or what to do where the package that they read specs with is missing. */
async function loaded(load: LoadTools): ReturnType<LoadTools> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new UsageError('spec: the package "yaml" is missing; run "npm install --save-dev yaml@2.9.1"');
  }
}
