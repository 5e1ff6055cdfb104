import { type Clock, readClock } from './refreshing-cache.ts';

/** A number of actions that may happen at once, and the number by which it grows again each second. */
export interface AllowanceLimits {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * Allows some actions at once, and more as time passes.
 *
 * The clock that has advanced further counts, the given one or that of the process: a clock that is set back or stands still
 * must not stop everything, and one that jumps forward allows a burst at most.
 */
export class Allowance {
  readonly #clock: Clock;
  readonly #limits: AllowanceLimits;
  #left: number;
  #readAt: readonly [clock: number, process: number];

  constructor(clock: Clock, limits: AllowanceLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#left = limits.burst;
    this.#readAt = [Number.NEGATIVE_INFINITY, performance.now()];
  }

  /** Takes one, if there is one left. */
  take(): boolean {
    this.#grow();
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Returns one that was taken. */
  refund(): void {
    this.#left = Math.min(this.#limits.burst, this.#left + 1);
  }

  /** Milliseconds until there is one. */
  get wait(): number {
    this.#grow();
    return Math.max(0, ((1 - this.#left) / this.#limits.perSecond) * 1000);
  }

  #grow(): void {
    const [clock, process] = this.#readAt;
    this.#readAt = [readClock(this.#clock), performance.now()];
    const elapsed = Math.max(this.#readAt[0] - clock, this.#readAt[1] - process);
    this.#left = Math.min(this.#limits.burst, this.#left + (elapsed / 1000) * this.#limits.perSecond);
  }
}
