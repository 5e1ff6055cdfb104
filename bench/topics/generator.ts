import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { summarize } from '../measure/statistics.ts';
import type { Section, Settings } from '../report/section.ts';
import { ROOT } from '../stage.ts';

const FULL_ROUNDS = 5;

/** Measures how long the generator takes for all specs, from the start of the command. Nothing is written. */
export function benchGenerator({ quick }: Settings): Promise<Section> {
  const specs = readdirSync(join(ROOT, 'openapi')).filter((file) => file.endsWith('.yaml')).length;
  const seconds = Array.from({ length: quick ? 1 : FULL_ROUNDS }, generate);
  const { median, spread } = summarize(seconds);
  return Promise.resolve({
    tables: [
      {
        title: `generator, ${specs} specs`,
        columns: ['seconds'],
        rows: [{ name: 'npm run generate:check', values: [{ value: median, spread, digits: 2 }] }],
      },
    ],
    targets: [],
    data: { specs, seconds },
  });
}

/** Outdated files (exit code 1) take as long as others. */
function generate(): number {
  const started = performance.now();
  const words = ['--import', 'tsx', 'scripts/generate/main.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`the generator ended with code ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}
