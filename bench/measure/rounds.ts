import type { Effort, Measured } from './measured.ts';

/** One subject of a comparison. */
export interface Work {
  readonly name: string;
  /** One call. */
  readonly run: () => Promise<unknown>;
}

/** Microseconds per call, of one turn. */
export interface Sample {
  readonly cpu: number;
  readonly wall: number;
}

/** Subjects that overrun their turn by this factor are measured in a third of the rounds only. */
const SLOW = 6;

/**
 * Measures the subjects in turn, round after round, so that a slow moment of the machine affects all of them. Each round
 * starts with another subject. A warm-up turn comes first and counts for slow subjects only.
 */
export async function measureRounds(
  group: string,
  works: readonly Work[],
  effort: Effort,
  concurrency: number,
): Promise<Measured[]> {
  const subjects: { readonly work: Work; readonly samples: Sample[]; readonly rounds: number }[] = [];
  for (const work of works) {
    const started = performance.now();
    const first = await takeTurn(work, effort.turn, concurrency);
    const isSlow = performance.now() - started > effort.turn * SLOW;
    subjects.push(
      isSlow
        ? { work, samples: [first], rounds: Math.ceil(effort.rounds / 3) }
        : { work, samples: [], rounds: effort.rounds },
    );
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const { work, samples, rounds } of rotated(subjects, round)) {
      if (samples.length < rounds) samples.push(await takeTurn(work, effort.turn, concurrency));
    }
  }
  return subjects.map(({ work, samples }) => measuredOf(group, work.name, samples));
}

/** Runs concurrent lanes of sequential calls until the turn is over. */
function takeTurn({ run }: Work, turn: number, concurrency: number): Promise<Sample> {
  return timed(async () => {
    const end = performance.now() + turn;
    let calls = 0;
    const lane = async (): Promise<void> => {
      do {
        await run();
        calls += 1;
      } while (performance.now() < end);
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    return calls;
  });
}

/** Measures the cost per call, after a minor garbage collection. */
export async function timed(run: () => Promise<number>): Promise<Sample> {
  globalThis.gc?.({ type: 'minor' });
  const started = performance.now();
  const before = process.cpuUsage();
  const calls = await run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / calls, wall: ((performance.now() - started) * 1000) / calls };
}

/** Rotates the subjects so that each round starts with another one. */
export function rotated<T>(subjects: readonly T[], round: number): T[] {
  const first = round % Math.max(1, subjects.length);
  return [...subjects.slice(first), ...subjects.slice(0, first)];
}

/** Packs the samples of one subject. */
export function measuredOf(group: string, name: string, samples: readonly Sample[]): Measured {
  return { group, name, cpu: samples.map(({ cpu }) => cpu), wall: samples.map(({ wall }) => wall) };
}
