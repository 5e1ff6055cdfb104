import { Session } from 'node:inspector/promises';
import { setTimeout } from 'node:timers/promises';

/** The files and functions that a run entered. */
export interface Entered {
  /** Paths below the root, sorted. */
  readonly files: readonly string[];
  /** One `file:function` for each function, in the order of the files. */
  readonly functions: readonly string[];
}

/** Milliseconds in which a run's sockets and timers settle, so that each run counts all of its own functions. */
const SETTLE = 30;

/** The helper that tsx adds to each file. */
const HELPER = '__name';

/** Counts the functions of one folder that a run enters, by the precise coverage of V8. */
export class Coverage {
  readonly #session = new Session();
  readonly #root: URL;
  readonly #folder: string;

  private constructor(root: URL, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  /** Starts counting. Modules have to be loaded after that. */
  static async start(root: URL, folder: string): Promise<Coverage> {
    const coverage = new Coverage(root, folder);
    coverage.#session.connect();
    await coverage.#session.post('Profiler.enable');
    await coverage.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return coverage;
  }

  /** Runs once without counting, so that everything is loaded and cached, then counts a second run. */
  async measureWarm(run: () => Promise<unknown>): Promise<Entered> {
    await run();
    await setTimeout(SETTLE);
    await this.#take();
    await run();
    await setTimeout(SETTLE);
    return this.#take();
  }

  /** Reads the counts since the last call, and resets them. */
  async #take(): Promise<Entered> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const prefix = new URL(this.#folder, this.#root).href;
    const functions = result.flatMap(({ url, functions: found }) => {
      if (!url.startsWith(prefix)) return [];
      const file = url.slice(this.#root.href.length).replace(/\?.*/, '');
      return found
        .filter(({ functionName, ranges }) => functionName !== HELPER && (ranges[0]?.count ?? 0) > 0)
        .map(({ functionName }) => `${file}:${functionName || '(anonymous)'}`);
    });
    const files = [...new Set(functions.map((name) => name.slice(0, name.lastIndexOf(':'))))];
    return { files: files.sort(), functions: functions.sort() };
  }
}
