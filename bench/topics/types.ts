import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianRatio, summarize } from '../measure/statistics.ts';
import { programOn } from '../measure/type-program.ts';
import type { Section, Settings, Table, Value } from '../report/section.ts';
import { ROOT, STAGE } from '../stage.ts';

const COMPILERS = {
  'TypeScript 7': '@typescript/native/bin/tsc',
  'TypeScript 6': 'typescript/bin/tsc6',
} as const;
/** Reading Node's own types for both subjects would hide most of the difference. */
const CONFIGURATIONS = { 'compiler defaults': {}, "types: ['node']": { types: ['node'] } } as const;
const SUBJECTS = ['authloom', 'stytch'] as const;
/** Values that the compiler prints, with their decimal places. */
const FIGURES = {
  Files: 0,
  Types: 0,
  Instantiations: 0,
  'Memory used': 0,
  'Check time': 3,
  'Total time': 3,
} as const;
const FULL_ROUNDS = 7;
const QUICK_ROUNDS = 1;

type Values = Readonly<Record<string, number>>;
interface Checked {
  readonly title: string;
  readonly runs: Readonly<Record<(typeof SUBJECTS)[number], readonly Values[]>>;
  readonly note?: string;
}

/** Type-checks the same program of twenty methods against our types and the official SDK's. */
export function benchTypes({ quick }: Settings): Promise<Section> {
  for (const subject of SUBJECTS) writeFileSync(join(STAGE, `types-${subject}.ts`), programOn(subject));
  const all = Object.entries(CONFIGURATIONS).flatMap(([configuration, options]) =>
    Object.entries(COMPILERS).map(([compiler, path]) =>
      check(`${compiler}, ${configuration}`, path, options, quick ? QUICK_ROUNDS : FULL_ROUNDS),
    ),
  );
  const ratios = all.map(({ title, runs }) => [title, ratioOf(runs, 'Total time')]);
  const text = 'twenty methods type-checked / official Stytch, total time';
  return Promise.resolve({
    tables: all.map(tableOf),
    targets: [{ text, limit: 0.6, values: Object.fromEntries(ratios) }],
    data: all,
  });
}

function check(title: string, compiler: string, options: object, rounds: number): Checked {
  const runs = { authloom: Array.of<Values>(), stytch: Array.of<Values>() };
  const notes = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of SUBJECTS) {
      const { values, error } = compile(compiler, subject, options);
      runs[subject].push(values);
      if (error !== undefined) notes.add(`${subject}: ${error}`);
    }
  }
  return notes.size === 0 ? { title, runs } : { title, runs, note: [...notes].join('; ') };
}

function compile(compiler: string, subject: string, options: object): { values: Values; error: string | undefined } {
  const config = join(STAGE, `types-${subject}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    skipLibCheck: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`types-${subject}.ts`] }));
  const words = [join(ROOT, 'node_modules', compiler), '-p', config, '--extendedDiagnostics'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: STAGE, encoding: 'utf8' });
  const value = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return {
    values: Object.fromEntries(Object.keys(FIGURES).map((name) => [name, value(name)])),
    error: /error TS\d+: .*/.exec(stdout)?.[0],
  };
}

function tableOf({ title, runs, note }: Checked): Table {
  const rows = Object.entries(FIGURES).map(([name, digits]) => {
    const values = SUBJECTS.map((subject): Value => {
      const { median, spread } = summarize(runs[subject].map((run) => run[name] ?? Number.NaN));
      return { value: median, spread, digits };
    });
    return { name, values: [...values, { value: ratioOf(runs, name), digits: 2 }] };
  });
  return {
    title: `${title}${note === undefined ? '' : ` (with errors: ${note})`}`,
    columns: ['authloom', 'stytch', 'ratio'],
    rows,
  };
}

function ratioOf(runs: Checked['runs'], value: string): number {
  const samplesOf = (subject: (typeof SUBJECTS)[number]): number[] =>
    runs[subject].map((run) => run[value] ?? Number.NaN);
  return medianRatio(samplesOf('authloom'), samplesOf('stytch'));
}
