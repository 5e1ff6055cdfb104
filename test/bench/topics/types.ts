import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianRatio, summarize } from '../measure/statistics.ts';
import { programOn } from '../measure/type-program.ts';
import type { Figure, Section, Settings, Table } from '../report/section.ts';
import { ROOT, STAGE } from '../stage.ts';

const COMPILERS = {
  'TypeScript 7': '@typescript/native/bin/tsc',
  'TypeScript 6': 'typescript/bin/tsc6',
} as const;
/** With `types: ['node']` Node's own types are read for both subjects, which hides most of the difference. */
const CONFIGURATIONS = { 'compiler defaults': {}, "types: ['node']": { types: ['node'] } } as const;
const SUBJECTS = ['authloom', 'stytch'] as const;
/** What the compiler prints, with the places after the point. */
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

type Figures = Readonly<Record<string, number>>;
interface Checked {
  readonly title: string;
  readonly runs: Readonly<Record<(typeof SUBJECTS)[number], readonly Figures[]>>;
  readonly note?: string;
}

/** The same program of twenty methods, checked on our types and on the official SDK's as a user's compiler would. */
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
  const runs = { authloom: Array.of<Figures>(), stytch: Array.of<Figures>() };
  const notes = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of SUBJECTS) {
      const { figures, error } = compile(compiler, subject, options);
      runs[subject].push(figures);
      if (error !== undefined) notes.add(`${subject}: ${error}`);
    }
  }
  return notes.size === 0 ? { title, runs } : { title, runs, note: [...notes].join('; ') };
}

function compile(compiler: string, subject: string, options: object): { figures: Figures; error: string | undefined } {
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
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return {
    figures: Object.fromEntries(Object.keys(FIGURES).map((name) => [name, figure(name)])),
    error: /error TS\d+: .*/.exec(stdout)?.[0],
  };
}

function tableOf({ title, runs, note }: Checked): Table {
  const rows = Object.entries(FIGURES).map(([name, digits]) => {
    const figures = SUBJECTS.map((subject): Figure => {
      const { median, spread } = summarize(runs[subject].map((run) => run[name] ?? Number.NaN));
      return { value: median, spread, digits };
    });
    return { name, figures: [...figures, { value: ratioOf(runs, name), digits: 2 }] };
  });
  return {
    title: `${title}${note === undefined ? '' : ` (with errors: ${note})`}`,
    columns: ['authloom', 'stytch', 'ratio'],
    rows,
  };
}

function ratioOf(runs: Checked['runs'], figure: string): number {
  const samplesOf = (subject: (typeof SUBJECTS)[number]): number[] =>
    runs[subject].map((run) => run[figure] ?? Number.NaN);
  return medianRatio(samplesOf('authloom'), samplesOf('stytch'));
}
