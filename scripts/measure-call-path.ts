// npm run call-path [-- --check] [--files]
// Prints how many files and functions of src/ one warm call, session check, guarded request, webhook and mock request enter,
// and the sizes and import circles of the source. --check fails where a target is missed; --files lists the files.
import { Coverage } from './call-path/coverage.ts';
import { ROOT } from './call-path/entries.ts';
import { sourceShape } from './call-path/source-shape.ts';
import { TRIPS, type Trip } from './call-path/trips.ts';
import { countVerifications, verificationsIn } from './call-path/verifications.ts';

const flags = new Set(process.argv.slice(2));
const missed: string[] = [];

countVerifications();
const coverage = await Coverage.start(ROOT, 'src/');

console.log('| warm trip | files | functions | target |');
console.log('|---|--:|--:|--:|');
for (const trip of TRIPS) await measure(trip).catch((error: unknown) => reportFailed(trip, error));

const { files, median, small, circles } = sourceShape();
console.log(`\n| source | now | target |
|---|--:|--:|
| hand-written files in \`src/facade\` | ${files} | about 180 |
| their median, lines | ${median} | 80 to 130 |
| of them under 21 lines | ${small} | < 10 |
| import circles in \`src\` and \`scripts\`, type-only and dynamic imports counted | ${circles.length} | 0 |`);
for (const circle of circles) console.log(`\ncircle: ${circle.join(', ')}`);
if (circles.length > 0) missed.push(`${circles.length} import circles instead of none`);

if (flags.has('--check')) {
  for (const line of missed) console.error(line);
  if (missed.length > 0) process.exitCode = 1;
}

async function measure({ name, limit, prepare, prepareUncached }: Trip): Promise<void> {
  const entered = await withCleanUp(async (cleanUp) => coverage.measureWarm(await prepare(cleanUp)));
  if (entered.files.length > limit) missed.push(`${name}: ${entered.files.length} files instead of at most ${limit}`);
  let label = name;
  if (prepareUncached !== undefined) {
    const count = await withCleanUp(async (cleanUp) => verificationsIn(await prepareUncached(cleanUp)));
    label += ` (verified ${count === 1 ? 'once' : `${count} times`})`;
    if (count !== 1) missed.push(`${name}: the token is verified ${count} times instead of once`);
  }
  console.log(`| ${label} | ${entered.files.length} | ${entered.functions.length} | ≤ ${limit} |`);
  if (flags.has('--files')) console.log(entered.functions.map((line) => `    ${line}`).join('\n'));
}

/** A trip that fails misses its target. The others are measured all the same. */
function reportFailed({ name, limit }: Trip, error: unknown): void {
  const [reason] = String(error).split('\n');
  missed.push(`${name}: failed with ${reason}`);
  console.log(`| ${name} (failed) | | | ≤ ${limit} |`);
  console.error(`${name}: ${reason}`);
}

/** Ends what a trip has started, whatever becomes of it. */
async function withCleanUp<T>(run: (cleanUp: (end: () => unknown) => void) => Promise<T>): Promise<T> {
  const ends: (() => unknown)[] = [];
  try {
    return await run((end) => ends.push(end));
  } finally {
    for (const end of ends) await end();
  }
}
