import { startRawServer } from '../../test/helpers/raw-server.ts';
import { type Fault, fault, HARMLESS, respondWell } from './fault.ts';
import { type CaseResult, type FaultCase, runCase } from './run-case.ts';
import { METHOD_NAMES, type Subject } from './subject.ts';

/** Result of a matrix. */
export interface MatrixResult {
  readonly cases: readonly CaseResult[];
  /** Unhandled rejections and exceptions. */
  readonly unhandled: readonly unknown[];
}

/** Number of parallel cases. Most of them wait: this many keep two cores busy and timers on time. */
const AT_ONCE = 48;

/** Milliseconds allowed between a deadline and its error. */
const GRACE = 1_000;

/** The control, which must succeed. */
const NO_FAULT = fault('no fault', HARMLESS, respondWell);

/** Options of a run. */
export interface MatrixOptions {
  /**
   * Milliseconds allowed between a deadline and its error.
   * @default 1000
   */
  readonly grace?: number;
  /**
   * Selects the cases to run, so that a sample can stand for the product. The control always runs whole.
   * @default all
   */
  readonly isSampled?: (at: CaseIndex) => boolean;
}

/** Position of a case in the product. */
export interface CaseIndex {
  readonly fault: number;
  readonly subject: number;
  readonly method: number;
}

/** Runs every class of methods of every client against every fault, after a control without a fault. */
export async function runMatrix(
  subjects: readonly Subject[],
  faults: readonly Fault[],
  { grace = GRACE, isSampled = () => true }: MatrixOptions = {},
): Promise<MatrixResult> {
  const unhandled: unknown[] = [];
  const note = (problem: unknown): void => void unhandled.push(problem);
  const elsewhere = await startRawServer({ onRequest: (socket) => socket.end() });
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    const cases = faults.flatMap((one, fault) =>
      subjects.flatMap((subject, at) =>
        casesOf(one, subject).filter((_, method) => isSampled({ fault, subject: at, method })),
      ),
    );
    const run = (one: FaultCase, index: number): Promise<CaseResult> => runCase(one, { elsewhere, id: index, grace });
    // Alone and first: loading modules at the first call must not delay other cases.
    const control = await inParallel(
      subjects.flatMap((subject) => casesOf(NO_FAULT, subject)),
      1,
      (one, index) => run(one, cases.length + index),
    );
    const light = await inParallel(
      cases.filter(({ fault }) => fault.heavy !== true),
      AT_ONCE,
      run,
    );
    const heavy = await inParallel(
      cases.filter(({ fault }) => fault.heavy === true),
      1,
      run,
    );
    // Node reports unhandled rejections after the microtasks.
    await new Promise((resolve) => setImmediate(resolve));
    return { cases: [...control, ...light, ...heavy], unhandled };
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
    await elsewhere.close();
  }
}

function casesOf(fault: Fault, subject: Subject): FaultCase[] {
  return METHOD_NAMES.flatMap((name) => {
    const method = subject.methods[name];
    return method === undefined ? [] : [{ fault, subject, method }];
  });
}

/** Runs all items with limited concurrency and returns the results in order. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  run: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await run(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
