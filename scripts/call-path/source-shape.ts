import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './entries.ts';

/** The sizes of the hand-written files, and the import circles among all. */
export interface SourceShape {
  readonly files: number;
  /** Lines of the middle file. */
  readonly median: number;
  /** Files with fewer than 21 lines. */
  readonly small: number;
  /** The import circles of src and scripts, each once, as its files. Type-only and dynamic imports count. */
  readonly circles: readonly (readonly string[])[];
}

const SMALL = 21;
const root = fileURLToPath(ROOT);

/** Counts the files of `src/facade`, and the import circles of `src` and `scripts`. */
export function sourceShape(): SourceShape {
  const folder = join(root, 'src/facade');
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length)
    .sort((a, b) => a - b);
  return {
    files: lines.length,
    median: lines[Math.floor(lines.length / 2)] ?? 0,
    small: lines.filter((count) => count < SMALL).length,
    circles: circles(),
  };
}

/** Asks for circles whatever the import rules except. */
function circles(): string[][] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, 'scripts/call-path/circles.cjs');
  const args = [bin, '--config', config, '--output-type', 'json', 'src', 'scripts'];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const report: { summary: { violations: { cycle: { name: string }[] }[] } } = JSON.parse(output);
  const found = report.summary.violations.map(({ cycle }) => cycle.map(({ name }) => name).sort());
  return [...new Map(found.map((files) => [files.join(' '), files])).values()];
}
