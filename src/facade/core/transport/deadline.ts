/** Why a call was ended from outside. */
export class DeadlineEnd {
  readonly reason: 'timeout' | 'aborted';
  constructor(reason: 'timeout' | 'aborted') {
    this.reason = reason;
  }
}

type Listener = (end: DeadlineEnd) => void;

/** The time that a call has: one timer for all its attempts, bodies and waits. */
export class Deadline {
  readonly #endsAt: number;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #listeners: Listener[] = [];
  #onAbort: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended: DeadlineEnd | undefined;

  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    this.#endsAt = performance.now() + timeout;
    this.#callerSignal = callerSignal;
    this.#timer = setTimeout(onTimeout, timeout, this);
    if (callerSignal === undefined) return;
    this.#onAbort = () => this.#end('aborted');
    if (callerSignal.aborted) this.#end('aborted');
    else callerSignal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** For `fetch`: aborted when the call ends. Made when it is first asked for. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended !== undefined) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Throws `DeadlineEnd` when the call has been ended. */
  throwIfEnded(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  /** Milliseconds that are left. Monotonic: a clock that is set back must not lengthen a call. */
  get remaining(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Calls the listener when the call ends, at once where it has; it is to be taken off when it is no longer needed. */
  onEnd(listener: Listener): void {
    if (this.#ended === undefined) this.#listeners.push(listener);
    else listener(this.#ended);
  }

  offEnd(listener: Listener): void {
    const index = this.#listeners.lastIndexOf(listener);
    if (index === -1) return;
    // The last one is taken off without a copy.
    if (index === this.#listeners.length - 1) this.#listeners.pop();
    else this.#listeners.splice(index, 1);
  }

  /** The work's outcome, or a rejection with `DeadlineEnd` when the time is up first, even if the work ignores it. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onEnd(reject);
      work.then(resolve, reject).finally(() => this.offEnd(reject));
    });
  }

  /** Frees timer and listener. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#onAbort !== undefined) this.#callerSignal?.removeEventListener('abort', this.#onAbort);
  }

  /** The time is up. */
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

/** One function for all timers, in place of a closure for each. */
function onTimeout(deadline: Deadline): void {
  deadline.expire();
}
