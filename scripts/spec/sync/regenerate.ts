import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Io } from '../lint/command.ts';

/** A step after a sync, and what it runs. */
const STEPS = [
  ['generate', ['run', '--silent', 'generate']],
  ['type check', ['run', '--silent', 'types']],
] as const;

/**
 * In authloom's own repository: compiles the specs and checks the types of everything. Elsewhere there is nothing to do.
 * Answers whether all went well.
 */
export function regenerate(specFile: string, io: Io): boolean {
  const root = dirname(dirname(resolve(specFile)));
  if (!existsSync(join(root, 'scripts/generate/main.ts'))) return true;
  return STEPS.every(([name, args]) => {
    const { status, stdout, stderr } = spawnSync('npm', [...args], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) io.err(`${name}: ok`);
    else io.err(`${name}: failed\n${stdout}${stderr}`.trimEnd());
    return status === 0;
  });
}
