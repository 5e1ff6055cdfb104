// A sample of "npm run conformance -- projects" and of "npm run runtimes", with the tools of this repository.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { programs } from '../../conformance/projects/workshop.ts';
import { PROGRAMS } from '../../conformance/runtimes/programs.ts';
import { startCheckServer } from '../../conformance/runtimes/server.ts';
import { type ConsumerProject, copyProject, ROOT } from '../helpers/package.ts';

let project: ConsumerProject;
beforeAll(() => {
  project = copyProject(inject('packedProject'));
});
afterAll(() => project.remove());

/** Runs a program of Node in the project, without the settings of this test runner. */
async function runInProject(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_|TEST$)/.test(name));
  const options = { cwd: project.folder, env: { ...Object.fromEntries(inherited), ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, [...args], options);
  return stdout;
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(project.folder, name), content);
}

it('a project with "module": "commonjs" and node10 compiles, runs, and is tested by Jest in its default mode', async () => {
  const compilerOptions = {
    module: 'commonjs',
    moduleResolution: 'node10',
    ignoreDeprecations: '6.0',
    esModuleInterop: true,
    strict: true,
    target: 'es2022',
    lib: ['es2022'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    types: ['node'],
    rootDir: '.',
    outDir: 'out',
  };
  write({
    ...programs(['check-package.ts', 'check-by-testing-kit.ts', 'main.ts', 'check-schemas.ts'], { extensions: false }),
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts', 'check-schemas.ts'] }),
    'package.json': JSON.stringify({ private: true, jest: { testMatch: ['**/*.test.js'], watchman: false } }),
    'use.test.js': `
      const { checkByTestingKit } = require('./out/check-by-testing-kit');
      it('works', async () => expect(await checkByTestingKit()).toEqual([]));`,
  });
  await runInProject([join(ROOT, 'node_modules/typescript/lib/tsc.js'), '-p', '.']);
  expect(await runInProject(['out/main.js'])).toBe('works\n');
  await runInProject([join(ROOT, 'node_modules/jest/bin/jest.js'), '--ci', '--runInBand']);
});

it.each(['module', 'commonjs'] as const)('every check of the runtimes passes on this Node (%s)', async (type) => {
  const { name, source } = PROGRAMS[type];
  write({ [name]: source });
  const server = await startCheckServer();
  const result = await runInProject([name], { ENVIRONMENT: JSON.stringify(server.environment) });
  server.close();
  const { count, failures } = JSON.parse(result) as { count: number; failures: object };
  expect(failures).toEqual({});
  expect(count).toBeGreaterThanOrEqual(30);
});
