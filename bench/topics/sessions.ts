import type { Effort } from '../measure/measured.ts';
import { comparisonTables, cpuRatio, readMeasured, type VendorMeasured } from '../report/comparison.ts';
import type { Section, Settings } from '../report/section.ts';
import { runProgram, withServer } from '../stage.ts';
import { VENDORS } from '../vendors/all.ts';

const FULL: Effort = { rounds: 15, turn: 60 };
const QUICK: Effort = { rounds: 3, turn: 20 };
const LIMIT = 'node:crypto';

interface Checks extends VendorMeasured {
  readonly algorithm: string;
}

/** Measures session checks of distinct tokens and of one repeated token, with warm keys. */
export async function benchSessions({ quick }: Settings): Promise<Section> {
  const { rounds, turn } = quick ? QUICK : FULL;
  const all: Checks[] = [];
  await withServer(async (url) => {
    for (const { name, algorithm, official } of VENDORS) {
      const measured = readMeasured(await runProgram('sessions', [url, name, rounds, turn]));
      all.push({ vendor: name, algorithm, official, measured });
    }
  });
  return {
    tables: all.flatMap((each) =>
      comparisonTables({ ...each, vendor: `${each.vendor}, ${each.algorithm} tokens` }, [LIMIT, 'jose']),
    ),
    targets: [
      { text: 'distinct token / fastest official SDK', limit: 1, values: toFastest(all, 'distinct') },
      { text: 'repeated token / fastest official SDK', limit: 1 / 30, values: toFastest(all, 'repeated') },
    ],
    data: all,
  };
}

/** Computes our ratio to the fastest official SDK for the same algorithm, both relative to node:crypto. */
function toFastest(all: readonly Checks[], group: string): Record<string, number> {
  const fastest = (algorithm: string): number => {
    const same = all.filter((each) => each.algorithm === algorithm);
    const ratios = same.map(({ measured, official }) => cpuRatio(measured, group, official, LIMIT));
    return Math.min(...ratios.filter((ratio) => !Number.isNaN(ratio)));
  };
  const ratios = all.map(({ vendor, algorithm, measured }) => [
    vendor,
    cpuRatio(measured, group, 'authloom', LIMIT) / fastest(algorithm),
  ]);
  return Object.fromEntries(ratios);
}
