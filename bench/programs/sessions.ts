// Measures session checks of one vendor's tokens with warm keys and prints the samples as JSON. Every subject has to
// accept a valid token and to reject forged ones first.
import type { Measured } from '../measure/measured.ts';
import { measuredOf, measureRounds, rotated, type Sample, timed } from '../measure/rounds.ts';
import { type Check, listIn } from '../vendors/vendor.ts';
import { openJose, openNodeCrypto } from '../vendors/verifiers.ts';
import { attempt, readArguments } from './arguments.ts';

type Open = () => Promise<Check>;

const COUNT = 400;
/** Rounds that are not counted. */
const WARM_UP = 2;
/** Milliseconds in which a subject checks distinct tokens in one round, unless it has checked all of them. */
const LONGEST = 400;

const { url, vendor, effort } = readArguments();
const response: unknown = await (await fetch(`${url}/bench/tokens/${vendor.name}?count=${COUNT + 1}`)).json();
const [known = '', ...distinct] = listIn(response, 'good').map(String);
const forged = listIn(response, 'bad').map(String);

const openers: readonly (readonly [string, Open])[] = [
  ['node:crypto', () => openNodeCrypto(url, vendor)],
  ['jose', () => openJose(url, vendor)],
  ['authloom', async () => (await vendor.openAuthloom(url)).check],
  [vendor.official, async () => (await vendor.openOfficial(url)).check],
];

const subjects: { readonly name: string; readonly open: Open; readonly check: Check }[] = [];
const measured: Measured[] = [];
for (const [name, open] of openers) {
  const check = await attempt(async () => prove(await open()));
  if (typeof check !== 'function') measured.push({ group: 'distinct', name, cpu: [], wall: [], note: check.note });
  else subjects.push({ name, open, check });
}
measured.push(...(await measureDistinct()));
const works = subjects.map(({ name, check }) => ({ name, run: () => check(known) }));
measured.push(...(await measureRounds('repeated', works, effort, 1)));
process.stdout.write(JSON.stringify(measured), () => process.exit());

/** Creates new clients for each round, so that no token is checked twice. Their keys are fetched for another token. */
async function measureDistinct(): Promise<Measured[]> {
  const samples = subjects.map(({ name, open }) => ({ name, open, taken: Array.of<Sample>() }));
  for (let round = 0; round < WARM_UP + effort.rounds; round += 1) {
    for (const { open, taken } of rotated(samples, round)) {
      const check = await open();
      await check(known);
      const sample = await timed(() => checkAll(check));
      if (round >= WARM_UP) taken.push(sample);
    }
  }
  return samples.map(({ name, taken }) => measuredOf('distinct', name, taken));
}

async function checkAll(check: Check): Promise<number> {
  const end = performance.now() + LONGEST;
  let count = 0;
  for (const token of distinct) {
    await check(token);
    count += 1;
    if (performance.now() > end) break;
  }
  return count;
}

async function prove(check: Check): Promise<Check> {
  const userId = await check(known);
  if (userId !== vendor.userId) throw new Error(`expected the user ${vendor.userId}, got ${String(userId)}`);
  for (const token of forged) {
    const accepted = await check(token).then(
      () => true,
      () => false,
    );
    if (accepted) throw new Error('a forged token was accepted');
  }
  return check;
}
