/**
 * The hostile corpus and the figures of session checks: `npm run hostile [-- --tokens 100000]`. `--tokens` is over how
 * many the heap is measured. Exits with 1 when a promise is broken.
 */
import { parseArgs } from 'node:util';
import type { Figure } from './figures/figure.ts';
import { KEY_FIGURES } from './figures/keys.ts';
import { heapGrowth } from './figures/memory.ts';
import { complaints, runControls, runCorpus, type Tally } from './run.ts';
import { createSubjects, type Subject } from './subjects.ts';
import { controlTable, corpusTable } from './table.ts';

const MOST_COMPLAINTS = 60;

const { values } = parseArgs({ options: { tokens: { type: 'string', default: '1000000' } } });
const tokens = Number(values.tokens);
if (!Number.isInteger(tokens) || tokens < 1) throw new Error('--tokens takes a whole number of tokens');

const subjects = await createSubjects();
const faults = (await reportCorpus(subjects)) + (await reportControls(subjects));
const broken = (await reportKeys(subjects)) + (await reportMemory(subjects));
console.log(
  faults + broken === 0 ? '\nAll promises are kept.' : `\n${faults} cases and ${broken} figures are not as promised.`,
);
process.exitCode = faults + broken === 0 ? 0 : 1;

async function reportCorpus(all: readonly Subject[]): Promise<number> {
  console.log('Hostile cases that were refused for the right reason, each decided twice and once more with warm keys');
  console.log('(other: an error that shows the token, a request too many, or different answers)\n');
  const tallies = await runCorpus(all);
  console.log(corpusTable(tallies));
  return complain(tallies);
}

async function reportControls(all: readonly Subject[]): Promise<number> {
  const tallies: Tally[] = [];
  for (const subject of all) tallies.push(await runControls(subject));
  console.log(`\n${controlTable(tallies)}`);
  return complain(tallies);
}

/** Shows what went wrong, and answers how much did. */
function complain(tallies: readonly Tally[]): number {
  const lines = tallies.flatMap(complaints);
  for (const line of lines.slice(0, MOST_COMPLAINTS)) console.log(`  ! ${line}`);
  if (lines.length > MOST_COMPLAINTS) console.log(`  ! and ${lines.length - MOST_COMPLAINTS} more`);
  return lines.length;
}

async function reportKeys(all: readonly Subject[]): Promise<number> {
  let broken = 0;
  for (const measure of KEY_FIGURES) broken += await reportFigure(all, measure);
  return broken;
}

/** One client of each algorithm is given all tokens; the others, which stand on the same verifier, a tenth. */
function reportMemory(all: readonly Subject[]): Promise<number> {
  const isFirst = (subject: Subject): boolean =>
    all.find(({ algorithm }) => algorithm === subject.algorithm) === subject;
  console.log(
    '\nThe heap after gc. Signing a million tokens takes too long: the genuine ones fill the cache of verified',
  );
  console.log('tokens; the forged are one of them with other claims, whose signature is checked and does not fit.');
  return reportFigure(all, (subject) => {
    const count = Math.ceil(isFirst(subject) ? tokens : tokens / 10);
    return heapGrowth(subject, { tokens: count, kids: Math.ceil(count / 10) });
  });
}

/** Measures for each client, one after the other, and answers how often the promise is broken. */
async function reportFigure(all: readonly Subject[], measure: (subject: Subject) => Promise<Figure>): Promise<number> {
  let broken = 0;
  for (const [index, subject] of all.entries()) {
    const { promise, measured, kept } = await measure(subject);
    if (index === 0) console.log(`\n${promise}`);
    console.log(`  ${subject.name.padEnd(9)}  ${kept ? 'kept  ' : 'BROKEN'}  ${measured}`);
    broken += kept ? 0 : 1;
  }
  return broken;
}
