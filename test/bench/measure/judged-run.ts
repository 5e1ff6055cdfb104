import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from '../stage.ts';

/** Milliseconds that a fresh `node` took. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds after which a program is given up. */
const LONGEST = 30_000;

/**
 * What a program ends with. Its time is taken before it prints what its `answers` are, and it is ended whatever sockets it
 * keeps.
 */
export const END = `const { user: inUser, system: inSystem } = process.cpuUsage();
process.stdout.write(JSON.stringify({ cpu: (inUser + inSystem) / 1000, answers }), () => process.exit());
`;

/** Runs a program in a fresh process. Throws where it fails or its answers are not those that are expected. */
export function judgedRun(words: readonly string[], env: NodeJS.ProcessEnv, expected: readonly unknown[]): Run {
  const options = { cwd: ROOT, env, encoding: 'utf8', timeout: LONGEST } as const;
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, words, options);
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`it ended with ${status ?? signal}: ${reasonIn(stderr)}`);
  const { cpu, answers }: { cpu?: unknown; answers?: unknown } = JSON.parse(stdout);
  if (!isDeepStrictEqual(answers, expected)) {
    throw new Error(`expected the answers ${JSON.stringify(expected)}, got ${JSON.stringify(answers)}`);
  }
  return { wall, cpu: Number(cpu) };
}

/** Node prints the line of the source before an uncaught error, however long that line is, and the stack after it. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return (lines[Math.max(0, stack - 1)] ?? 'nothing was printed').slice(0, 200);
}
