/**
 * Runs the conformance suites whole: `npm run conformance [-- tokens|faults|cookies|examples|projects|next …]`, by
 * default all of them.
 * Each suite prints a table in which every column of failures must be 0. Exits with 1 if one of them is not.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SUITES = ['tokens', 'faults', 'cookies', 'examples', 'projects', 'next'] as const;
type Suite = (typeof SUITES)[number];

/** Runs a suite in its own process, so that what it measures of memory is its own. */
function passes(suite: Suite): boolean {
  console.log(`\n${suite}\n${'='.repeat(suite.length)}\n`);
  const program = fileURLToPath(new URL(`./${suite}/report.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', program], { stdio: 'inherit' });
  return status === 0;
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !SUITES.some((suite) => suite === name));
if (unknown === undefined) {
  const selected = SUITES.filter((suite) => names.length === 0 || names.includes(suite));
  const failed = selected.filter((suite) => !passes(suite));
  console.log(failed.length === 0 ? '\nconformance: passed' : `\nconformance: failed (${failed.join(', ')})`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} else {
  console.error(`Unknown suite "${unknown}". Usage: npm run conformance [-- ${SUITES.join('|')} …]`);
  process.exitCode = 2;
}
