/** The reason why a call was ended from outside. */
export class DeadlineEnd {
  readonly reason: 'timeout' | 'aborted';
  constructor(reason: 'timeout' | 'aborted') {
    this.reason = reason;
  }
}

type Listener = (end: DeadlineEnd) => void;

/** The time limit of a call: one timer for all its attempts, bodies and waits. */
export class Deadline {
  readonly #endsAt: number;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #listeners: Listener[] = [];
  #onAbort: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended: DeadlineEnd | undefined;

  /** `timeout` is in milliseconds. */
  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    this.#endsAt = performance.now() + timeout;
    this.#callerSignal = callerSignal;
    this.#timer = setTimeout(onTimeout, timeout, this);
    if (callerSignal === undefined) return;
    this.#onAbort = () => this.#end('aborted');
    if (callerSignal.aborted) this.#end('aborted');
    else callerSignal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** A signal for `fetch`, aborted when the call ends. Created on first use. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended !== undefined) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Throws `DeadlineEnd` if the call has ended. */
  throwIfEnded(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  /** The remaining milliseconds. Monotonic: a clock that is set back must not lengthen a call. */
  get remaining(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Calls the listener when the call ends, or immediately if it has. Remove it with `offEnd`. */
  onEnd(listener: Listener): void {
    if (this.#ended === undefined) this.#listeners.push(listener);
    else listener(this.#ended);
  }

  offEnd(listener: Listener): void {
    const index = this.#listeners.lastIndexOf(listener);
    if (index === -1) return;
    // Removing the last listener needs no copy.
    if (index === this.#listeners.length - 1) this.#listeners.pop();
    else this.#listeners.splice(index, 1);
  }

  /** Settles with the work, or rejects with `DeadlineEnd` if the time is up first, even if the work ignores it. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onEnd(reject);
      work.then(resolve, reject).finally(() => this.offEnd(reject));
    });
  }

  /** Waits, but not beyond the deadline. */
  async sleep(milliseconds: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await this.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))));
      // A busy process may run this timer before the deadline's own, which is over as well.
      if (this.remaining === 0) throw new DeadlineEnd('timeout');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Frees timer and listener. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#onAbort !== undefined) this.#callerSignal?.removeEventListener('abort', this.#onAbort);
  }

  /** Ends the call with a timeout. */
  expire(): void {
    this.#end('timeout');
  }

  #end(reason: 'timeout' | 'aborted'): void {
    if (this.#ended !== undefined) return;
    this.#ended = new DeadlineEnd(reason);
    this.#controller?.abort();
    for (const listener of this.#listeners.splice(0)) listener(this.#ended);
  }
}

/** One function for all timers instead of a closure for each. */
function onTimeout(deadline: Deadline): void {
  deadline.expire();
}
