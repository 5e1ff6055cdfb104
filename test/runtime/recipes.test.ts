import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type ConsumerProject, copyProject, ROOT } from '../helpers/package.ts';

const RECIPES = readdirSync(join(ROOT, 'recipes'));
const GUARD = createRequire(import.meta.url).resolve('../helpers/no-network.cjs');

let project: ConsumerProject;
beforeAll(() => {
  project = copyProject(inject('packedProject'));
});
afterAll(() => project.remove());

it.each(RECIPES)('%s: the recipe runs on the packed package, without a network', (name) => {
  const folder = join(project.folder, name);
  cpSync(join(ROOT, 'recipes', name), folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
  linkDependencies(folder);
  const { status, output } = runOffline(folder, 'npm', ['test']);
  expect(status, output).toBe(0);
  expect(output).toMatch(/\b(pass|Tests:?)\s+3\b/);
});

it('fails on a request to the network', () => {
  const script = 'fetch("http://192.0.2.1").catch((error) => { console.log(String(error.cause ?? error)); });';
  expect(runOffline(project.folder, process.execPath, ['--eval', script]).output).toContain(
    'unexpected connection to 192.0.2.1',
  );
});

/** Links the dependencies of a recipe beside it, but for the package itself, which is the packed one. */
function linkDependencies(folder: string): void {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { devDependencies } = manifest as { devDependencies: Record<string, string> };
  for (const [name, version] of Object.entries(devDependencies)) {
    const installed = join(ROOT, 'node_modules', name);
    const { version: found } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
    expect(found, `${name} of the recipe and of this repository`).toBe(version);
    for (const modules of [join(project.folder, 'node_modules'), join(folder, 'node_modules')]) {
      const link = join(modules, name);
      mkdirSync(dirname(link), { recursive: true });
      if (!existsSync(link)) symlinkSync(installed, link);
    }
  }
}

function runOffline(cwd: string, command: string, args: readonly string[]): { status: number | null; output: string } {
  // A test runner in a test runner would take the outer one's settings for its own.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$)/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    NODE_OPTIONS: `--require=${GUARD}`,
    PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
