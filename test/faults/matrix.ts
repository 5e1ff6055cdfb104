import { type Cell, type CellResult, runCell } from './cell.ts';
import { answerWell, type Fault, fault, HARMLESS } from './fault.ts';
import { startRawServer } from './raw-server.ts';
import { METHOD_NAMES, type Subject } from './subject.ts';

/** What came of a matrix. */
export interface MatrixResult {
  readonly cells: readonly CellResult[];
  /** Rejections and exceptions that nobody caught. */
  readonly unhandled: readonly unknown[];
}

/** Most cells wait for something: this many keep two cores busy, and timers still fire in time. */
const AT_ONCE = 48;

/** Milliseconds that may pass between a deadline and its error. */
const GRACE = 1_000;

/** The control: everything comes through. */
const NO_FAULT = fault('no fault', HARMLESS, answerWell);

/** Lets every method class of every subject meet every fault, after having met none. */
export async function runMatrix(
  subjects: readonly Subject[],
  faults: readonly Fault[],
  grace: number = GRACE,
): Promise<MatrixResult> {
  const unhandled: unknown[] = [];
  const note = (problem: unknown): void => void unhandled.push(problem);
  const elsewhere = await startRawServer({ onRequest: (socket) => socket.end() });
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    const cells = faults.flatMap((fault) => subjects.flatMap((subject) => cellsOf(fault, subject)));
    const run = (cell: Cell, index: number): Promise<CellResult> => runCell(cell, { elsewhere, id: index, grace });
    // Alone and first: what is loaded at the first call must not take from the time of others.
    const control = await inParallel(
      subjects.flatMap((subject) => cellsOf(NO_FAULT, subject)),
      1,
      (cell, index) => run(cell, cells.length + index),
    );
    const light = await inParallel(
      cells.filter(({ fault }) => fault.heavy !== true),
      AT_ONCE,
      run,
    );
    const heavy = await inParallel(
      cells.filter(({ fault }) => fault.heavy === true),
      1,
      run,
    );
    // Node tells of a rejection that nobody caught when the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve));
    return { cells: [...control, ...light, ...heavy], unhandled };
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
    await elsewhere.close();
  }
}

function cellsOf(fault: Fault, subject: Subject): Cell[] {
  return METHOD_NAMES.map((name) => ({ fault, subject, method: subject.methods[name] }));
}

/** Runs all, so many at once, and answers in their order. */
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
