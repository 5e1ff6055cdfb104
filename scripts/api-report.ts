// npm run api: writes the exports of each entry point and their types to api/<entry>.api.md.
// npm run api:check: fails if these reports differ from the source.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOn } from './api-report/report.ts';
import { readDeclarations } from './api-report/source.ts';
import { exportsOf, surfaceOf } from './api-report/surface.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'api');
/** The entry point `authloom`, whose declarations other reports only name. */
const COMMON = 'src/index.ts';
/** Differing lines that are printed of one report. */
const SHOWN = 20;

const reports = makeReports();
if (process.argv.includes('--check')) check();
else write();

/** One report for each export of the package, by file name. */
function makeReports(): ReadonlyMap<string, string> {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const declarations = readDeclarations(ROOT);
  const common = new Set(exportsOf(declarations, COMMON).map(([, symbol]) => symbol));
  const made = new Map<string, string>();
  for (const key of Object.keys(exports)) {
    if (key.endsWith('.json')) continue;
    const entry = key === '.' ? 'index' : key.slice('./'.length);
    const path = `src/${entry}.ts`;
    const surface = surfaceOf(declarations, path, path === COMMON ? new Set() : common);
    made.set(`${entry.replaceAll('/', '-')}.api.md`, reportOn(key.replace('.', 'authloom'), surface));
  }
  return made;
}

function write(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [file, report] of reports) writeFileSync(join(FOLDER, file), report);
}

function check(): void {
  const recorded = new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));
  for (const file of new Set([...reports.keys(), ...recorded.keys()])) {
    const before = recorded.get(file) ?? '';
    const now = reports.get(file) ?? '';
    if (before === now) continue;
    const removed = linesBeyond(before, now).map((line) => `- ${line}`);
    const added = linesBeyond(now, before).map((line) => `+ ${line}`);
    console.error(`api/${file} differs from the source. If that is intended, run "npm run api" and commit the change:`);
    for (const line of [...removed, ...added].slice(0, SHOWN)) console.error(`  ${line}`);
    process.exitCode = 1;
  }
}

/** The lines of one report that another does not have as often. */
function linesBeyond(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
