import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, STAGE } from '../stage.ts';
import { rotated } from './rounds.ts';
import { signingKey } from './signing-key.ts';
import type { StartProgram } from './start-programs.ts';

/** Milliseconds beyond a bare `node` of the same round. */
export interface StartTimes {
  readonly name: string;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

interface Run {
  readonly wall: number;
  readonly cpu: number;
}

/** What Node itself takes of every program. */
const END =
  'const { user, system } = process.cpuUsage();\nprocess.stdout.write(String(user + system), () => process.exit());\n';

/** Starts each program and a bare one in fresh processes, in turn, so many times. */
export function startTimes(programs: readonly StartProgram[], rounds: number): StartTimes[] {
  const env = { ...process.env, BENCH_KEY: signingKey() };
  const files = programs.map(({ setUp }, index) => fileOf(`start-${index}`, `${setUp}\nvoid client;\n${END}`));
  const bare = fileOf('start-bare', END);
  const taken = files.map((file) => ({ file, wall: Array.of<number>(), cpu: Array.of<number>() }));
  for (const { file } of taken) start(file, env);
  for (let round = 0; round < rounds; round += 1) {
    const basis = start(bare, env);
    for (const { file, wall, cpu } of rotated(taken, round)) {
      const time = start(file, env);
      wall.push(time.wall - basis.wall);
      cpu.push(time.cpu - basis.cpu);
    }
  }
  return taken.map(({ wall, cpu }, index) => ({ name: programs[index]?.name ?? '', wall, cpu }));
}

function start(file: string, env: NodeJS.ProcessEnv): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: ROOT, env, encoding: 'utf8' });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${file} ended with code ${status}: ${stderr}`);
  return { wall, cpu: Number(stdout) / 1000 };
}

function fileOf(name: string, text: string): string {
  const file = join(STAGE, `${name}.js`);
  writeFileSync(file, text);
  return file;
}
