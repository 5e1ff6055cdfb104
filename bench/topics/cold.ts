import type { Platform } from '../measure/provenance.ts';
import { bundleSizes, type Sizes } from '../measure/sizes.ts';
import { type StartTimes, startTimes } from '../measure/start.ts';
import { START_PROGRAMS } from '../measure/start-programs.ts';
import { summarize } from '../measure/statistics.ts';
import type { Section, Settings, Table, Target, Value } from '../report/section.ts';

const FULL_ROUNDS = 15;
const QUICK_ROUNDS = 3;

const FIRST_CALL =
  'adds to the table above what an SDK loads, connects to and works out at its first call and its first session check; ' +
  'one user and the keys come from the local server, over plain HTTP';

/**
 * Measures the cost of the import and the first client in a new process, with and without the first call and check, and
 * the size of a bundle with one call and one check.
 */
export async function benchCold({ quick }: Settings): Promise<Section> {
  const { imports, firstCalls } = await startTimes(START_PROGRAMS, quick ? QUICK_ROUNDS : FULL_ROUNDS);
  const sizes = await bundleSizes(START_PROGRAMS);
  return {
    tables: [
      startTable('import and first client', imports),
      startTable('import, first client, first call and first session check', firstCalls, [FIRST_CALL]),
      sizeTable(sizes, 'browser'),
      sizeTable(sizes, 'node'),
    ],
    targets: targetsOf(imports, sizes),
    data: { imports, firstCalls, sizes },
  };
}

function startTable(title: string, times: readonly StartTimes[], notes: readonly string[] = []): Table {
  const figureOf = (samples: readonly number[]): Value => {
    const { median, spread } = summarize(samples);
    return { value: median, spread, digits: 0 };
  };
  return {
    title: `${title}, beyond an empty node process`,
    columns: ['wall ms', 'CPU ms'],
    rows: times.map(({ name, wall, cpu }) => ({ name, values: [figureOf(wall), figureOf(cpu)] })),
    notes: [...notes, ...times.flatMap(({ name, note }) => (note === undefined ? [] : [`${name} ${note}`]))],
  };
}

function sizeTable(sizes: readonly Sizes[], platform: Platform): Table {
  return {
    title: `bundle of one call and one session check for ${platform}, kB min + gzip`,
    columns: ['initial', '+ one call and check', '= healthy', '+ failures and others', '= all'],
    rows: sizes.map(({ name, [platform]: { initial, healthy, rest } }) => {
      const weights = [initial, healthy, initial + healthy, rest, initial + healthy + rest];
      return { name, values: weights.map((value) => ({ value, digits: 1 })) };
    }),
    notes: sizes.flatMap(({ name, [platform]: { note } }) => (note === undefined ? [] : [`${name}: ${note}`])),
  };
}

function targetsOf(imports: readonly StartTimes[], sizes: readonly Sizes[]): Target[] {
  const entryPoints = START_PROGRAMS.filter(({ kind }) => kind === 'authloom');
  const byEntryPoint = (value: (name: string) => number): Record<string, number> =>
    Object.fromEntries(entryPoints.map(({ name, service }) => [service, value(name)]));
  const toFastest = (clock: 'wall' | 'cpu'): Record<string, number> => {
    const medianOf = (each: StartTimes): number => summarize(each[clock]).median;
    const official = imports.filter(({ name }) => programKind(name) === 'official').map(medianOf);
    const fastest = Math.min(...official.filter((median) => !Number.isNaN(median)));
    return byEntryPoint(
      (name) => (imports.filter((each) => each.name === name).map(medianOf)[0] ?? Number.NaN) / fastest,
    );
  };
  const sizeOf = (name: string): number => {
    const found = sizes.find((each) => each.name === name);
    return found === undefined ? Number.NaN : Math.max(found.browser.initial, found.node.initial);
  };
  const official = sizes.find(({ name }) => name === 'stytch')?.node.initial ?? Number.NaN;
  return [
    { text: 'import of an entry point / fastest official SDK, wall', limit: 0.7, values: toFastest('wall') },
    { text: 'import of an entry point / fastest official SDK, CPU', limit: 0.7, values: toFastest('cpu') },
    { text: 'initial bundle, kB min + gzip, the larger platform', limit: 16, values: byEntryPoint(sizeOf) },
    {
      text: 'initial bundle / official Stytch for node',
      limit: 0.45,
      values: byEntryPoint((name) => sizeOf(name) / official),
    },
  ];
}

function programKind(name: string): string | undefined {
  return START_PROGRAMS.find((program) => program.name === name)?.kind;
}
