// Prints the benchmarks' medians, side by side from one run. With --json: the same as JSON.
import type { Bench } from 'tinybench';
import { benchCalls } from './calls.ts';
import { benchSessions } from './sessions.ts';

interface Row {
  readonly bench: string;
  readonly subject: string;
  /** Microseconds. */
  readonly median: number;
  /** The middle half of the samples, as a part of the median. */
  readonly spread: number;
  /** The median in proportion to the first subject's. */
  readonly ratio: number;
}

function rowsOf(bench: Bench): Row[] {
  const medians = bench.tasks.map((task) => {
    if (task.result.state !== 'completed') throw new Error(`${task.name} did not finish: ${task.result.state}`);
    const { p50, p75, samples = [] } = task.result.latency;
    const p25 = samples[Math.floor(samples.length / 4)] ?? p50;
    return { subject: task.name, median: p50 * 1000, spread: (p75 - p25) / p50 };
  });
  const first = medians[0]?.median ?? 1;
  return medians.map((row) => ({ bench: bench.name ?? '', ...row, ratio: row.median / first }));
}

const rows = [await benchCalls(1), await benchCalls(32), await benchSessions()].flatMap(rowsOf);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  let heading = '';
  for (const { bench, subject, median, spread, ratio } of rows) {
    if (bench !== heading) console.log(`\n${bench}`);
    heading = bench;
    const figures = [`${median.toFixed(0)} µs`, `± ${(spread * 50).toFixed(0)} %`, `${ratio.toFixed(2)} ×`];
    console.log(`  ${subject.padEnd(16)}${figures.map((figure) => figure.padStart(12)).join('')}`);
  }
}
