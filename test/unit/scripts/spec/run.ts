import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { SPEC_COMMANDS, SpecError, UsageError } from '../../../../scripts/spec/commands.ts';

/** The exit code and the printed lines of a command. */
export interface Printed {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a subcommand of `spec`. Its errors for users are printed as the command line does it, by their messages. */
export async function run(name: 'diff' | 'lint' | 'sync', ...args: readonly string[]): Promise<Printed> {
  const [out, err]: [string[], string[]] = [[], []];
  const command = SPEC_COMMANDS.get(name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), fetch };
  try {
    return { code: await command.run(args, io), out, err };
  } catch (error) {
    if (!(error instanceof SpecError || error instanceof UsageError)) throw error;
    return { code: 2, out, err: [...err, error.message] };
  }
}

/** A folder that is removed after the tests of a file. */
export class Folder {
  readonly path: string = mkdtempSync(join(tmpdir(), 'authloom-spec-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** Writes a file and returns its path. */
  write(name: string, text: string): string {
    const file = join(this.path, name);
    writeFileSync(file, text);
    return file;
  }
}
