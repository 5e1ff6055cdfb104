// Type-checks the same program of twenty methods on authloom's types and on the official SDK's, in turn, as a user's
// compiler would: from the built package, with TypeScript 7 (native) and 6. Prints the compilers' own figures. Run
// "npm run build" first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('types', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SUBJECTS = ['authloom', 'official'] as const;
const FIGURES = ['Types', 'Instantiations', 'Memory used', 'Check time', 'Total time'] as const;
const RUNS = 15;
const COMPILERS = {
  'TypeScript 7': '@typescript/native/bin/tsc',
  'TypeScript 6': 'typescript/bin/tsc6',
} as const;

type Figures = Record<(typeof FIGURES)[number], number>;

function measure(compiler: string, subject: string, folder: string): Figures {
  const config = join(folder, `${subject}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [join(HERE, `${subject}.ts`)] }));
  const args = [join(ROOT, 'node_modules', compiler), '-p', config, '--extendedDiagnostics'];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return Object.fromEntries(FIGURES.map((name) => [name, figure(name)])) as Figures;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(name: string, compiler: string, folder: string): void {
  const runs = Array.from({ length: RUNS }, () => SUBJECTS.map((subject) => measure(compiler, subject, folder)));
  console.log(`\n${name}: twenty methods, medians of ${RUNS} runs in turn`);
  console.log(['', ...SUBJECTS, 'ratio'].map((title) => title.padStart(18)).join(''));
  for (const figure of FIGURES) {
    const [ours = Number.NaN, theirs = Number.NaN] = SUBJECTS.map((_, index) =>
      median(runs.map((run) => run[index]?.[figure] ?? Number.NaN)),
    );
    console.log([figure, ours, theirs, (ours / theirs).toFixed(2)].map((cell) => String(cell).padStart(18)).join(''));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'authloom-types-'));
try {
  for (const [name, compiler] of Object.entries(COMPILERS)) report(name, compiler, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
