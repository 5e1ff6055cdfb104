// npm run words: lists the banned words and phrases of scripts/words/rules.ts by file and line, and fails if there are any.
// npm run words -- --count [depth]: prints how many each folder has.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { offencesIn } from './words/offences.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHECKED = ['src', 'scripts', 'test', 'conformance', 'bench', 'docs', 'examples', 'recipes', 'demo', '*.md'];
const READ = /\.(?:ts|tsx|js|cjs|mjs|md)$/;
/** Generated files, and the files that spell the banned words. */
const SKIPPED = /^(?:src\/generated\/|scripts\/words\/rules\.ts$|test\/unit\/scripts\/words\.test\.ts$)/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...CHECKED], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const offences = files
  .split('\n')
  .filter((path) => READ.test(path) && !SKIPPED.test(path))
  .flatMap((path) => offencesIn(path, readFileSync(`${ROOT}/${path}`, 'utf8')));

const [, , mode, depth = '3'] = process.argv;
if (mode === '--count') count(Number(depth));
else check();

function check(): void {
  for (const { path, line, found, instead } of offences)
    console.error(`${path}:${line}: ${found} (instead: ${instead})`);
  if (offences.length > 0) process.exitCode = 1;
}

/** Prints the offences of each folder, to a depth of so many names. */
function count(names: number): void {
  const folders = new Map<string, number>();
  for (const { path } of offences) {
    const folder = path.split('/').slice(0, names).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const lines = [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([folder, found]) => `${String(found).padStart(6)}  ${folder}`);
  console.log([...lines, `${String(offences.length).padStart(6)}  in all`].join('\n'));
}
