import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cleanEnvironment, freePort } from '../examples/fake-stytch/start-app.ts';

type Environment = Readonly<Record<string, string>>;

/** A Next.js app in a process of its own. */
export interface NextApp {
  readonly port: number;
  /** Its output so far. */
  readonly output: () => string;
  close(): Promise<void>;
}

/** Writes the files of an app, by their paths within its folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Builds an app, and returns the output. Throws if the build fails. */
export async function buildNext(folder: string): Promise<string> {
  const { child, output } = run(folder, ['build'], {});
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`next build ended with ${code}:\n${output()}`);
  return output();
}

/** Starts an app on a free port of loopback, for development or as it was built. */
export async function startNext(folder: string, env: Environment, mode: 'dev' | 'start' = 'start'): Promise<NextApp> {
  const port = await freePort();
  const { child, output } = run(folder, [mode, '-p', String(port), '-H', '127.0.0.1'], env);
  const ended = once(child, 'close');
  const isReady = (): boolean => output().includes('Ready in');
  while (!isReady() && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended]);
  if (!isReady()) throw new Error(`next ${mode} ended with ${child.exitCode}:\n${output()}`);
  return {
    port,
    output,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function run(folder: string, args: readonly string[], env: Environment) {
  // The version that the app has installed.
  const next = createRequire(join(folder, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, ...args], {
    cwd: folder,
    env: { ...cleanEnvironment(), CI: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }) satisfies ChildProcess;
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return { child, output: () => output };
}
