/** Lets calls begin one after the other, at most so many in a second, and none while all have to wait. */
export class Throttle {
  readonly #gap: number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  /** When the next call may begin, in milliseconds. */
  #free = 0;
  /** Until when none may begin. */
  #pausedUntil = 0;

  constructor(rate: number, wait: (milliseconds: number) => Promise<void>) {
    this.#gap = 1000 / rate;
    this.#wait = wait;
  }

  /** Waits until a call may begin. */
  async turn(): Promise<void> {
    const now = performance.now();
    this.#free = Math.max(this.#free, now) + this.#gap;
    const delay = Math.max(this.#free - this.#gap, this.#pausedUntil) - now;
    if (delay > 0) await this.#wait(delay);
    // Somebody may have been told to wait meanwhile.
    const left = this.#pausedUntil - performance.now();
    if (left > 0) await this.#wait(left);
  }

  /** Holds all calls back, by milliseconds from now. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }
}
