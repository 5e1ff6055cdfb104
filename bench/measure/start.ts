import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../programs/arguments.ts';
import { GUARD, STAGE, withServer } from '../stage.ts';
import { checkedRun, END, type Run } from './checked-run.ts';
import { fakeServiceEnv } from './fake-service.ts';
import { rotated } from './rounds.ts';
import type { StartProgram } from './start-programs.ts';

/** Milliseconds beyond an empty `node` process of the same round. */
export interface StartTimes {
  readonly name: string;
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  /** Reason for missing times. */
  readonly note?: string;
}

/** The times of each program. */
export interface Starts {
  /** Import and first client. */
  readonly imports: readonly StartTimes[];
  /** The same, then the first call and the first session check. */
  readonly firstCalls: readonly StartTimes[];
}

interface Subject extends Pick<StartProgram, 'name' | 'service' | 'results'> {
  readonly file: string;
  readonly runs: Run[];
  note?: string;
}

const NO_RESULTS = 'const results = [];';

/**
 * Starts each program and an empty one in new processes, in turn, for a number of rounds. Each program first has to
 * return its expected results with network access to this machine only.
 */
export function startTimes(programs: readonly StartProgram[], rounds: number): Promise<Starts> {
  const empty = fileOf('start-empty', NO_RESULTS);
  const imports = programs.map((program, index) => {
    const file = fileOf(`start-import-${index}`, `${program.setUp}\nvoid client;\n${NO_RESULTS}`);
    return subjectOf({ ...program, results: [] }, file);
  });
  const firstCalls = programs.map((program, index) => {
    const { setUp, redirect = '', use } = program;
    return subjectOf(program, fileOf(`start-call-${index}`, `${setUp}\n${redirect}\n${use}`));
  });
  return withServer(async (url) => {
    const subjects = [...imports, ...firstCalls];
    for (const subject of subjects) await start(subject, url, GUARD);
    for (let round = 0; round < rounds; round += 1) {
      const basis = checkedRun([empty], process.env, []);
      for (const subject of rotated(subjects, round)) {
        const run = await start(subject, url);
        if (run !== undefined) subject.runs.push({ wall: run.wall - basis.wall, cpu: run.cpu - basis.cpu });
      }
    }
    return { imports: imports.map(timesOf), firstCalls: firstCalls.map(timesOf) };
  });
}

/** Runs a program once; undefined if it fails or failed before. Each run gets its own token, since tokens expire. */
async function start(subject: Subject, url: string, guard: readonly string[] = []): Promise<Run | undefined> {
  if (subject.note !== undefined) return undefined;
  const env = await fakeServiceEnv(url, subject.service);
  const run = await attempt(async () => checkedRun([...guard, subject.file], env, subject.results));
  if (!('note' in run)) return run;
  subject.note = run.note;
  return undefined;
}

function subjectOf({ name, service, results }: Omit<Subject, 'file' | 'runs'>, file: string): Subject {
  return { name, service, results, file, runs: [] };
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
