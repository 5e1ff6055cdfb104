/** The reason why a call was ended from outside. */
export class DeadlineEnd {
  readonly reason: 'timeout' | 'aborted';
  constructor(reason: 'timeout' | 'aborted') {
    this.reason = reason;
  }
}

type Listener = (end: DeadlineEnd) => void;

/** The calls that share a signal, and the only listener on it: Node prints a warning for more than ten. */
interface WatchedSignal {
  readonly deadlines: Set<Deadline>;
  readonly listener: () => void;
}
const watched = new WeakMap<AbortSignal, WatchedSignal>();

function watch(signal: AbortSignal, deadline: Deadline): void {
  let entry = watched.get(signal);
  if (entry === undefined) {
    const deadlines = new Set<Deadline>();
    entry = {
      deadlines,
      listener: () => {
        for (const each of deadlines) each.abort();
      },
    };
    watched.set(signal, entry);
    signal.addEventListener('abort', entry.listener, { once: true });
  }
  entry.deadlines.add(deadline);
}

function unwatch(signal: AbortSignal, deadline: Deadline): void {
  const entry = watched.get(signal);
  if (entry === undefined || !entry.deadlines.delete(deadline) || entry.deadlines.size > 0) return;
  watched.delete(signal);
  signal.removeEventListener('abort', entry.listener);
}

/** The time limit of a call: one timer for all its attempts, bodies and waits. */
export class Deadline {
  readonly #endsAt: number;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #listeners: Listener[] = [];
  #controller: AbortController | undefined;
  #ended: DeadlineEnd | undefined;

  /** `timeout` is in milliseconds. */
  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    this.#endsAt = performance.now() + timeout;
    this.#callerSignal = callerSignal;
    this.#timer = setTimeout(onTimeout, timeout, this);
    if (callerSignal === undefined) return;
    if (callerSignal.aborted) this.abort();
    else watch(callerSignal, this);
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
    if (this.#callerSignal !== undefined) unwatch(this.#callerSignal, this);
  }

  /** Ends the call because the caller's signal was aborted. */
  abort(): void {
    this.#end('aborted');
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
