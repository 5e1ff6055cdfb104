/** A value, or the error of the load that should have brought one. */
export type Loaded<T> = { readonly value: T } | { readonly error: unknown };

/** Milliseconds between two signs of life of a flight, and the silence after which it counts as abandoned. */
const HEARTBEAT = 250;
const SILENCE = 1_000;

/**
 * Work in flight that several callers wait for. It belongs to the caller that started it, and ends with that one on runtimes
 * that end all I/O of a request with its response, such as Workers: its promise then never settles. A timer of the owner
 * ends as well, so that the others can tell.
 *
 * @example
 * const flight = new Flight(() => download(url));
 * const loaded = await flight.wait(5_000);
 */
export class Flight<T> {
  /** Never rejects, but may never settle. */
  readonly outcome: Promise<Loaded<T>>;
  #isSettled = false;
  #isAwaited = false;
  #isLost = false;
  #lastSign = performance.now();

  constructor(work: () => Promise<T>) {
    const heartbeat = setInterval(() => (this.#lastSign = performance.now()), HEARTBEAT);
    this.outcome = outcomeOf(work).finally(() => {
      this.#isSettled = true;
      clearInterval(heartbeat);
    });
  }

  /** True if its owner shows no sign of life: it will most likely never settle. */
  get isAbandoned(): boolean {
    // A busy process runs late timers at once, but its owner's perhaps not first.
    return !this.#isSettled && (this.#isLost || this.#silence >= 2 * SILENCE);
  }

  get #silence(): number {
    return performance.now() - this.#lastSign;
  }

  /** True if somebody has waited for it. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** Resolves with the outcome; with `undefined` once it is abandoned, or after that many milliseconds. */
  wait(milliseconds: number): Promise<Loaded<T> | undefined> {
    this.#isAwaited = true;
    if (milliseconds <= 0) return Promise.resolve(undefined);
    const until = performance.now() + milliseconds;
    return new Promise((resolve) => {
      const finish = (loaded?: Loaded<T>): void => {
        clearInterval(timer);
        resolve(loaded);
      };
      let silentTicks = 0;
      // The waiting caller's own timer: only that one is sure to run. Between two of its ticks, a live owner has one as well.
      const timer = setInterval(() => {
        silentTicks = this.#silence >= SILENCE ? silentTicks + 1 : 0;
        this.#isLost ||= silentTicks > 1;
        if (this.#isLost || performance.now() >= until) finish();
      }, HEARTBEAT);
      void this.outcome.then(finish);
    });
  }
}

async function outcomeOf<T>(work: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}
