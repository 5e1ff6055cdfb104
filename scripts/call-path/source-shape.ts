import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
/** By the second, `#platform/…` leads to the code for web APIs. */
const CONFIGS = ['tsconfig.json', 'tsconfig.web.json'];
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

/** Finds circles on Node and elsewhere, whatever the import rules except. */
function circles(): string[][] {
  const found = CONFIGS.filter((name) => existsSync(join(root, name))).flatMap(circlesBy);
  return [...new Map(found.map((files) => [files.join(' '), files])).values()];
}

function circlesBy(tsConfig: string): string[][] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, 'scripts/call-path/circles.cjs');
  const args = [bin, '--config', config, '--ts-config', tsConfig, '--output-type', 'json', 'src', 'scripts'];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const report: { summary: { violations: { cycle: { name: string }[] }[] } } = JSON.parse(output);
  return report.summary.violations.map(({ cycle }) => cycle.map(({ name }) => name).sort());
}
