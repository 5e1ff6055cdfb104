import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../programs/arguments.ts';
import { GUARD, STAGE, withServer } from '../stage.ts';
import { END, judgedRun, type Run } from './judged-run.ts';
import { rotated } from './rounds.ts';
import { standInEnv } from './stand-in.ts';
import type { StartProgram } from './start-programs.ts';

/** Milliseconds beyond a bare `node` of the same round. */
export interface StartTimes {
  readonly name: string;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  /** Why there are no times. */
  readonly note?: string;
}

/** The times of each program. */
export interface Starts {
  /** Import and first client. */
  readonly imports: readonly StartTimes[];
  /** The same, then the first call and the first session check. */
  readonly firstCalls: readonly StartTimes[];
}

interface Subject extends Pick<StartProgram, 'name' | 'service' | 'answers'> {
  readonly file: string;
  readonly runs: Run[];
  note?: string;
}

const NO_ANSWERS = 'const answers = [];';

/**
 * Starts each program and a bare one in fresh processes, in turn, so many times. Before, each has to give its answers where
 * it can connect to nothing but this machine.
 */
export function startTimes(programs: readonly StartProgram[], rounds: number): Promise<Starts> {
  const bare = fileOf('start-bare', NO_ANSWERS);
  const imports = programs.map((program, index) => {
    const file = fileOf(`start-import-${index}`, `${program.setUp}\nvoid client;\n${NO_ANSWERS}`);
    return subjectOf({ ...program, answers: [] }, file);
  });
  const firstCalls = programs.map((program, index) => {
    const { setUp, redirect = '', use } = program;
    return subjectOf(program, fileOf(`start-call-${index}`, `${setUp}\n${redirect}\n${use}`));
  });
  return withServer(async (url) => {
    const subjects = [...imports, ...firstCalls];
    for (const subject of subjects) await start(subject, url, GUARD);
    for (let round = 0; round < rounds; round += 1) {
      const basis = judgedRun([bare], process.env, []);
      for (const subject of rotated(subjects, round)) {
        const run = await start(subject, url);
        if (run !== undefined) subject.runs.push({ wall: run.wall - basis.wall, cpu: run.cpu - basis.cpu });
      }
    }
    return { imports: imports.map(timesOf), firstCalls: firstCalls.map(timesOf) };
  });
}

/** Undefined where it fails, or has failed before. Each run has a token of its own, since tokens expire. */
async function start(subject: Subject, url: string, guard: readonly string[] = []): Promise<Run | undefined> {
  if (subject.note !== undefined) return undefined;
  const env = await standInEnv(url, subject.service);
  const run = await attempt(async () => judgedRun([...guard, subject.file], env, subject.answers));
  if (!('note' in run)) return run;
  subject.note = run.note;
  return undefined;
}

function subjectOf({ name, service, answers }: Omit<Subject, 'file' | 'runs'>, file: string): Subject {
  return { name, service, answers, file, runs: [] };
}

function timesOf({ name, runs, note }: Subject): StartTimes {
  if (note !== undefined) return { name, wall: [], cpu: [], note };
  return { name, wall: runs.map(({ wall }) => wall), cpu: runs.map(({ cpu }) => cpu) };
}

function fileOf(name: string, text: string): string {
  const file = join(STAGE, `${name}.js`);
  writeFileSync(file, `${text}\n${END}`);
  return file;
}
