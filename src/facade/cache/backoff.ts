import { type Clock, readClock } from './clock.ts';

/** How long a source is left alone, in milliseconds. */
export interface BackoffTimes {
  /** After a success, counted from the request. */
  readonly cooldown: number;
  /** After a first failure, counted from its end; doubled with each further one. */
  readonly firstBackoff: number;
  readonly maxBackoff: number;
}

/** Shortens a span of milliseconds at random, so that many instances do not send their requests in the same second. */
export type Jitter = (span: number) => number;

/** Says when a source may be asked again: after a cool-down, or after a back-off that grows with each failure. */
export class Backoff {
  readonly #clock: Clock;
  readonly #times: BackoffTimes;
  readonly #jitter: Jitter;
  #since = Number.NEGATIVE_INFINITY;
  #pause = 0;
  #failures = 0;

  /** @param jitter is applied to back-offs, not to cool-downs */
  constructor(clock: Clock, times: BackoffTimes, jitter: Jitter = (span) => span) {
    this.#clock = clock;
    this.#times = times;
    this.#jitter = jitter;
  }

  /**
   * Milliseconds until the source may be asked again. A clock that was set back to before the pause ends it: how much of
   * it has passed is not known, and it must not last for as long as the clock is behind.
   *
   * @throws {ValidationError} if the clock returns no finite number
   */
  get remaining(): number {
    const elapsed = readClock(this.#clock) - this.#since;
    return elapsed < 0 ? 0 : Math.max(0, this.#pause - elapsed);
  }

  /** The number of failures in a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Starts a cool-down that counts from the request. */
  succeeded(requestedAt: number): void {
    this.#failures = 0;
    this.#start(requestedAt, this.#times.cooldown);
  }

  /** Starts a back-off that counts from now: counted from the request, it would be over by the time a silent source times out. */
  failed(): void {
    const { firstBackoff, maxBackoff } = this.#times;
    const pause = Math.min(maxBackoff, firstBackoff * 2 ** this.#failures);
    this.#failures += 1;
    this.#start(readClock(this.#clock), Math.min(pause, this.#jitter(pause)));
  }

  /** Forgets failures and pauses: the source works, and may be asked again at once. */
  reset(): void {
    this.#failures = 0;
    this.#pause = 0;
  }

  #start(since: number, pause: number): void {
    this.#since = since;
    this.#pause = pause;
  }
}
