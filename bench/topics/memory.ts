import type { Section, Settings } from '../report/section.ts';
import { runProgram, withServer } from '../stage.ts';

const FULL = 100_000;
const QUICK = 10_000;
/** Megabytes that the heap may grow by between the first and the last sample: less than 10 bytes per call. */
const FLAT = 1;

/** Measures the heap after full collections during 100,000 calls and session checks by all four clients. */
export async function benchMemory({ quick }: Settings): Promise<Section> {
  const count = quick ? QUICK : FULL;
  const heaps = await withServer(async (url) => readHeaps(await runProgram('memory', [url, count])));
  const growth = (heaps.at(-1) ?? Number.NaN) - (heaps[0] ?? Number.NaN);
  return {
    tables: [
      {
        title: `heap after collection, MB, in ten steps through ${count} calls after as many as one step`,
        columns: [...heaps.map((_, index) => `${index + 1}`), 'growth'],
        rows: [
          {
            name: 'authloom',
            values: [...heaps.map((value) => ({ value, digits: 1 })), { value: growth, digits: 2 }],
          },
        ],
      },
    ],
    targets: [{ text: `heap growth over ${count} calls, MB`, limit: FLAT, values: { authloom: growth } }],
    data: { count, heaps },
  };
}

function readHeaps(value: unknown): number[] {
  if (!Array.isArray(value)) throw new Error('expected a list of heap sizes');
  return value.map(Number);
}
