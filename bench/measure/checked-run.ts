import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from '../stage.ts';

/** Milliseconds of a new `node` process. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
}

/** Timeout of a program in milliseconds. */
const LONGEST = 30_000;

/**
 * The last lines of a program. They read the CPU time, print the `results`, and exit even if sockets are open.
 */
export const END = `const { user: inUser, system: inSystem } = process.cpuUsage();
process.stdout.write(JSON.stringify({ cpu: (inUser + inSystem) / 1000, results }), () => process.exit());
`;

/**
 * Runs a program in a new process and checks its results.
 * @throws Error if it fails or prints other results
 */
export function checkedRun(words: readonly string[], env: NodeJS.ProcessEnv, expected: readonly unknown[]): Run {
  const options = { cwd: ROOT, env, encoding: 'utf8', timeout: LONGEST } as const;
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, words, options);
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`it ended with ${status ?? signal}: ${reasonIn(stderr)}`);
  const { cpu, results }: { cpu?: unknown; results?: unknown } = JSON.parse(stdout);
  if (!isDeepStrictEqual(results, expected)) {
    throw new Error(`expected the results ${JSON.stringify(expected)}, got ${JSON.stringify(results)}`);
  }
  return { wall, cpu: Number(cpu) };
}

/** Finds the message of an uncaught error, which Node prints between the source line and the stack. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return (lines[Math.max(0, stack - 1)] ?? 'nothing was printed').slice(0, 200);
}
