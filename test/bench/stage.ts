import { execFile, execFileSync, fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'rolldown';

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** Where the measured programs lie: within the package, so that they find it by its own name, and within nothing of git. */
export const STAGE: string = join(ROOT, 'test', '.tmp-bench');

/** Measured programs may connect to this machine only. */
const GUARD = ['--require', join(ROOT, 'test/support/no-network.cjs')];
const PROGRAMS = ['server', 'calls', 'sessions', 'memory'] as const;
const run = promisify(execFile);

/** Builds the package as it is published, and the measured programs to plain JavaScript, which Node runs without a loader. */
export async function buildStage(): Promise<void> {
  const tsdown = join(ROOT, 'node_modules/.bin/tsdown');
  execFileSync(tsdown, ['--logLevel', 'error'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  mkdirSync(STAGE, { recursive: true });
  await build({
    input: Object.fromEntries(PROGRAMS.map((name) => [name, join(ROOT, `test/bench/programs/${name}.ts`)])),
    external: (name) => !name.startsWith('.') && !isAbsolute(name),
    platform: 'node',
    output: { dir: STAGE, entryFileNames: '[name].js', keepNames: false },
    logLevel: 'warn',
  });
}

/** Leaves only the built package. */
export function removeStage(): void {
  rmSync(STAGE, { recursive: true, force: true });
}

/** Runs a measured program in a process of its own and answers the JSON it prints. */
export async function runProgram(
  name: (typeof PROGRAMS)[number],
  args: readonly (string | number)[],
): Promise<unknown> {
  const words = ['--expose-gc', ...GUARD, join(STAGE, `${name}.js`), ...args.map(String)];
  const { stdout } = await run(process.execPath, words, { cwd: ROOT, maxBuffer: 64e6 });
  return JSON.parse(stdout);
}

/** Starts the stand-in for the services, and ends it after the use. */
export async function withServer<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = fork(join(STAGE, 'server.js'), { execArgv: GUARD, cwd: ROOT });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once('message', (message) => resolve(Number(message)));
      server.once('exit', (code) => reject(new Error(`the stand-in for the services ended with code ${code}`)));
    });
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
