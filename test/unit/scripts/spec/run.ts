import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { SPEC_COMMANDS } from '../../../../scripts/spec/commands.ts';

/** The exit code and the printed lines of a command. */
export interface Printed {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a subcommand of `spec`. */
export async function run(name: 'diff' | 'lint' | 'sync', ...args: readonly string[]): Promise<Printed> {
  const [out, err]: [string[], string[]] = [[], []];
  const command = SPEC_COMMANDS.get(name);
  if (command === undefined) throw new Error(`there is no command ${name}`);
  const code = await command(args, { out: (line) => out.push(line), err: (line) => err.push(line), fetch });
  return { code, out, err };
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
