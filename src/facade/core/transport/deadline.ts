/** Why a call was ended from outside. */
export class DeadlineEnd {
  readonly reason: 'timeout' | 'aborted';
  constructor(reason: 'timeout' | 'aborted') {
    this.reason = reason;
  }
}

/** The time that a call has: one timer and one abort signal for all its attempts, bodies and waits. */
export class Deadline {
  /** For `fetch`: aborted when the call ends. */
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #ended: Promise<never>;
  readonly #end: (reason: 'timeout' | 'aborted') => void;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #endsAt: number;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #onAbort = (): void => this.#end('aborted');

  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    this.signal = this.#controller.signal;
    this.#callerSignal = callerSignal;
    const { promise, reject } = withReject();
    this.#ended = promise;
    this.#end = (reason) => {
      reject(new DeadlineEnd(reason));
      this.#controller.abort();
    };
    this.#endsAt = now() + timeout;
    this.#timer = setTimeout(() => this.#end('timeout'), timeout);
    if (callerSignal?.aborted) this.#end('aborted');
    else callerSignal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Throws `DeadlineEnd` when the caller's signal was aborted before anything was sent. */
  throwIfEnded(): void {
    if (this.#callerSignal?.aborted) throw new DeadlineEnd('aborted');
  }

  /** Milliseconds that are left. */
  get remaining(): number {
    return Math.max(0, this.#endsAt - now());
  }

  /** The work's outcome, or a rejection with `DeadlineEnd` when the time is up first, even if the work ignores it. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.#ended, work]);
  }

  /** Waits, no longer than the deadline allows. */
  async sleep(milliseconds: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))));
      // A process that was busy may see this timer before that of the deadline, which is no less over.
      if (this.remaining === 0) throw new DeadlineEnd('timeout');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends what is still under way and frees timer and listener. */
  close(): void {
    clearTimeout(this.#timer);
    this.#callerSignal?.removeEventListener('abort', this.#onAbort);
  }
}

/** Monotonic: a clock that is set back must not lengthen a call. */
function now(): number {
  return performance.now();
}

/** A promise that only ever rejects, and that nobody needs to watch. */
function withReject(): { promise: Promise<never>; reject: (reason: DeadlineEnd) => void } {
  let reject: (reason: DeadlineEnd) => void = () => {};
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  promise.catch(() => {});
  return { promise, reject };
}
