import type { Effort } from '../measure/measured.ts';
import { comparisonTables, cpuRatio, readMeasured, type VendorMeasured } from '../report/comparison.ts';
import type { Section, Settings, Target } from '../report/section.ts';
import { runProgram, withServer } from '../stage.ts';
import { VENDORS } from '../vendors/all.ts';

const FULL: Effort = { rounds: 7, turn: 100 };
const QUICK: Effort = { rounds: 3, turn: 20 };

/** Measures a small call and a page of 500 kB at several concurrencies. */
export async function benchCalls({ quick }: Settings): Promise<Section> {
  const { rounds, turn } = quick ? QUICK : FULL;
  const all: VendorMeasured[] = [];
  await withServer(async (url) => {
    for (const { name, official } of VENDORS) {
      const measured = readMeasured(await runProgram('calls', [url, name, rounds, turn]));
      all.push({ vendor: name, official, measured });
    }
  });
  return {
    tables: all.flatMap((each) => comparisonTables(each, ['global fetch', 'node:http'])),
    targets: targetsOf(all),
    data: all,
  };
}

function targetsOf(all: readonly VendorMeasured[]): Target[] {
  const ratios = (ratio: (each: VendorMeasured) => number): Record<string, number> =>
    Object.fromEntries(all.map((each) => [each.vendor, ratio(each)]));
  const ours = (group: string, basis: string): Record<string, number> =>
    ratios(({ measured }) => cpuRatio(measured, group, 'authloom', basis));
  const theirs = (group: string): Record<string, number> =>
    ratios(({ measured, official }) => cpuRatio(measured, group, official, 'authloom'));
  const small = [1, 32, 256];
  return [
    ...small.map((n) => ({
      text: `small call × ${n} / global fetch`,
      limit: 0.55,
      values: ours(`user × ${n}`, 'global fetch'),
    })),
    ...small.map((n) => ({
      text: `small call × ${n} / node:http`,
      limit: 1.5,
      values: ours(`user × ${n}`, 'node:http'),
    })),
    ...small.map((n) => ({
      text: `small call × ${n}: official SDK / authloom`,
      limit: n === 256 ? 1.4 : 1.6,
      atLeast: true,
      values: theirs(`user × ${n}`),
    })),
    ...[1, 32].map((n) => ({
      text: `500 kB page × ${n} / node:http`,
      limit: 1.15,
      values: ours(`page × ${n}`, 'node:http'),
    })),
  ];
}
