/**
 * Runs the whole security corpus of session tokens, and measures key endpoints and memory. `--tokens 100000` sets how
 * many tokens the heap is measured over. Exits with 1 if a case or a metric fails.
 */
import { parseArgs } from 'node:util';
import { textTable } from '../text-table.ts';
import { kindCases, runKinds } from './kinds/run.ts';
import { servedFlood, simulatedFlood } from './metrics/floods.ts';
import { KEY_ENDPOINT_METRICS } from './metrics/key-endpoints.ts';
import { cacheGrowth, heapGrowth } from './metrics/memory.ts';
import type { Metric } from './metrics/metric.ts';
import { PLATFORMS } from './platforms.ts';
import { type ClassResult, failureMessages, runControls, runCorpus } from './run.ts';
import { createSubjects, type Subject } from './subjects.ts';
import { controlTable, corpusTable } from './table.ts';

const MAX_MESSAGES = 60;

const { values } = parseArgs({ options: { tokens: { type: 'string', default: '1000000' } } });
const tokens = Number(values.tokens);
if (!Number.isInteger(tokens) || tokens < 1)
  throw new Error(`--tokens: expected a whole number, got "${values.tokens}"`);

const subjects = createSubjects();
let failedCases = 0;
console.log('Cases rejected for the expected reason. Each runs twice on a new client and once on one with warm keys.');
console.log('other: an error that shows the token, an extra request, or different results.');
for (const platform of PLATFORMS) {
  platform.use();
  console.log(`\nsignatures verified by ${platform.name}\n`);
  failedCases += (await reportCorpus(subjects)) + (await reportControls(subjects)) + (await reportKinds(subjects));
}
const failedMetrics =
  (await reportKeyEndpoints(subjects)) + (await reportFloods(subjects)) + (await reportMemory(subjects));
console.log(`\n${failedCases} failed cases, ${failedMetrics} failed metrics`);
process.exitCode = failedCases + failedMetrics === 0 ? 0 : 1;

async function reportCorpus(all: readonly Subject[]): Promise<number> {
  const results = await runCorpus(all);
  console.log(corpusTable(results));
  return printFailures(results);
}

async function reportControls(all: readonly Subject[]): Promise<number> {
  const results: ClassResult[] = [];
  for (const subject of all) results.push(await runControls(subject));
  console.log(`\n${controlTable(results)}`);
  return printFailures(results);
}

/** Reports every kind of tokens against every check. */
async function reportKinds(all: readonly Subject[]): Promise<number> {
  const rows: string[][] = [['kinds of tokens', 'cases', 'decisions', 'accepted wrongly', 'rejected wrongly']];
  const lines: string[] = [];
  for (const subject of all) {
    const result = await runKinds(subject, kindCases(subject, all));
    const { wronglyAccepted, wronglyRejected } = result;
    const counts = [result.cases, result.decisions, wronglyAccepted.length, wronglyRejected.length];
    rows.push([subject.name, ...counts.map(String)]);
    lines.push(
      ...wronglyAccepted.map((line) => `accepted: ${line}`),
      ...wronglyRejected.map((line) => `rejected: ${line}`),
    );
  }
  console.log(`\n${textTable(rows)}`);
  for (const line of lines.slice(0, MAX_MESSAGES)) console.log(`  ! ${line}`);
  return lines.length;
}

/** Prints the failures and returns how many there are. */
function printFailures(results: readonly ClassResult[]): number {
  const lines = results.flatMap(failureMessages);
  for (const line of lines.slice(0, MAX_MESSAGES)) console.log(`  ! ${line}`);
  if (lines.length > MAX_MESSAGES) console.log(`  ! and ${lines.length - MAX_MESSAGES} more`);
  return lines.length;
}

async function reportKeyEndpoints(all: readonly Subject[]): Promise<number> {
  let failed = 0;
  for (const measure of KEY_ENDPOINT_METRICS) failed += await reportMetric(all, measure);
  return failed;
}

/** LoginID, whose keys are fetched one by one, for a simulated minute and on a real server; the others share a verifier. */
async function reportFloods(all: readonly Subject[]): Promise<number> {
  const perKid = all.filter(({ keyFormat }) => keyFormat === 'pem');
  const simulated = await reportMetric(all, (subject) => simulatedFlood(subject, perKid.includes(subject) ? 60 : 6));
  return simulated + (await reportMetric(perKid, (subject) => servedFlood(subject, 10)));
}

/** Measures one client of each algorithm over all tokens; the others share its verifier and get a tenth. */
async function reportMemory(all: readonly Subject[]): Promise<number> {
  const isFirst = (subject: Subject): boolean =>
    all.find(({ algorithm }) => algorithm === subject.algorithm) === subject;
  console.log(
    '\nHeap after gc. Genuine tokens fill the cache of verified tokens. Signing a million would take too long,',
  );
  console.log(
    'so the rest are forged: one genuine token with other claims, whose signature is verified and does not match.',
  );
  const failed = await reportMetric(all.filter(isFirst), cacheGrowth);
  const others = await reportMetric(all, (subject) => {
    const count = Math.ceil(isFirst(subject) ? tokens : tokens / 10);
    return heapGrowth(subject, { tokens: count, kids: Math.ceil(count / 10) });
  });
  return failed + others;
}

/** Measures every client in turn and returns how many fail. */
async function reportMetric(all: readonly Subject[], measure: (subject: Subject) => Promise<Metric>): Promise<number> {
  let failed = 0;
  for (const [index, subject] of all.entries()) {
    const { target, measured, passed } = await measure(subject);
    if (index === 0) console.log(`\n${target}`);
    console.log(`  ${subject.name.padEnd(9)}  ${passed ? 'passed' : 'FAILED'}  ${measured}`);
    failed += passed ? 0 : 1;
  }
  return failed;
}
