import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The frameworks of the examples. */
export const FRAMEWORKS = ['express', 'fastify', 'hono', 'next'] as const;

/** One of them. */
export type Framework = (typeof FRAMEWORKS)[number];

/** An app in a process of its own. */
export interface RunningApp {
  readonly origin: string;
  /** Its output so far. */
  readonly output: () => string;
  /** Resolves when the process has ended, by itself or by `close`. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const EXAMPLES = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The arguments of Node. Next.js must be built first, unless it is for development. */
function argumentsOf(framework: Framework, port: string, mode: 'dev' | 'start'): readonly string[] {
  if (framework !== 'next') return ['--import', 'tsx', `${EXAMPLES}/${framework}/server.ts`];
  return [resolve('next/dist/bin/next'), mode, '-p', port, '-H', '127.0.0.1'];
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('the system gave no port');
  return address.port;
}

/** Starts the app of a framework, and waits until it listens. An aborted signal ends it. */
export async function startApp(
  framework: Framework,
  env: Readonly<Record<'PORT' | 'ORIGIN', string> & Record<string, string>>,
  { mode = 'dev', signal }: { readonly mode?: 'dev' | 'start'; readonly signal?: AbortSignal } = {},
): Promise<RunningApp> {
  const child = spawn(process.execPath, argumentsOf(framework, env.PORT, mode), {
    cwd: framework === 'next' ? `${EXAMPLES}/next` : fileURLToPath(new URL('../..', import.meta.url)),
    // Next.js would install missing packages, but for CI.
    env: { ...cleanEnvironment(), NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal !== undefined && { signal }),
  });
  // An aborted signal ends the process, which is not an error.
  child.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const output = await untilReady(child, framework, `http://127.0.0.1:${env.PORT}`);
  return {
    origin: env.ORIGIN,
    output,
    ended,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The environment without the variables of a test runner. */
export function cleanEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|TEST$)/.test(name)));
}

/** Waits until the app responds: Next.js reports that it is ready before it has loaded the app. */
async function untilReady(child: ChildProcess, framework: Framework, url: string): Promise<() => string> {
  let output = '';
  const saysSo = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^Listening: |Ready in/m.test(output)) done();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', fail);
    child.once('close', (code) => fail(new Error(`The app ended with ${code}`)));
  });
  try {
    await saysSo;
    await fetch(url);
  } catch (cause) {
    if (child.exitCode === null && child.signalCode === null) {
      const closed = once(child, 'close');
      child.kill();
      await closed;
    }
    throw new Error(`The app for ${framework} did not start:\n${output}`, { cause });
  }
  return () => output;
}
