/** Starts calls one after the other, at most `rate` per second, and none while paused. */
export class Throttle {
  readonly #gap: number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  /** The start of the next call, in milliseconds. */
  #free = 0;
  /** No call starts before. */
  #pausedUntil = 0;

  constructor(rate: number, wait: (milliseconds: number) => Promise<void>) {
    this.#gap = 1000 / rate;
    this.#wait = wait;
  }

  /** Waits until a call may start. */
  async turn(): Promise<void> {
    const now = performance.now();
    this.#free = Math.max(this.#free, now) + this.#gap;
    const delay = Math.max(this.#free - this.#gap, this.#pausedUntil) - now;
    if (delay > 0) await this.#wait(delay);
    // Another call may have paused meanwhile.
    const left = this.#pausedUntil - performance.now();
    if (left > 0) await this.#wait(left);
  }

  /** Pauses all calls, by milliseconds from now. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }
}
