import { execFile, execFileSync, fork } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'rolldown';
import { rejectSource } from './measure/provenance.ts';

export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/**
 * Folder of the measured programs: a user's project with the built package in its `node_modules`, and without our
 * tsconfig, whose `paths` lead to the source. The official SDKs are found in the repository's `node_modules`.
 */
export const STAGE: string = join(ROOT, 'bench', '.tmp');

/** Measured programs may connect to this machine only. */
export const GUARD: readonly string[] = ['--require', join(ROOT, 'test/helpers/no-network.cjs')];
const NAME = 'authloom';
const PROGRAMS = ['server', 'calls', 'sessions', 'memory'] as const;
const run = promisify(execFile);

/** Builds the package and prepares the stage. */
export async function buildStage(): Promise<void> {
  const tsdown = join(ROOT, 'node_modules/.bin/tsdown');
  execFileSync(tsdown, ['--logLevel', 'error'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  await prepareStage();
}

/** Installs the built package, and compiles the measured programs to JavaScript, which Node runs without a loader. */
export async function prepareStage(): Promise<void> {
  installPackage();
  const { output } = await build({
    input: Object.fromEntries(PROGRAMS.map((name) => [name, join(ROOT, `bench/programs/${name}.ts`)])),
    external: (name) => !name.startsWith('.') && !isAbsolute(name),
    platform: 'node',
    tsconfig: false,
    output: { dir: STAGE, entryFileNames: '[name].js', keepNames: false },
    logLevel: 'warn',
  });
  rejectSource(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])));
}

/** Installs the package. Without its own `package.json`, the project would resolve our package by self-reference. */
function installPackage(): void {
  const installed = join(STAGE, 'node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(STAGE, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  for (const part of ['package.json', 'dist']) cpSync(join(ROOT, part), join(installed, part), { recursive: true });
}

/** Removes everything but the built package. */
export function removeStage(): void {
  rmSync(STAGE, { recursive: true, force: true });
}

/** Runs a measured program in its own process and returns the JSON that it prints. */
export async function runProgram(
  name: (typeof PROGRAMS)[number],
  args: readonly (string | number)[],
): Promise<unknown> {
  const words = ['--expose-gc', ...GUARD, join(STAGE, `${name}.js`), ...args.map(String)];
  const { stdout } = await run(process.execPath, words, { cwd: ROOT, maxBuffer: 64e6 });
  return JSON.parse(stdout);
}

/** Starts the fake services and stops them after use. */
export async function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = fork(join(STAGE, 'server.js'), { execArgv: [...GUARD], cwd: ROOT });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once('message', (message) => resolve(Number(message)));
      server.once('exit', (code) => reject(new Error(`the fake services ended with code ${code}`)));
    });
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
