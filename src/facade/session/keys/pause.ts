import { DEFAULTS } from '../../core/options/defaults.ts';

const { cooldown, firstBackoff } = DEFAULTS.keySet;

/** When a key endpoint may be asked again: after a cool-down, or after a back-off where it failed. */
export class Pause {
  readonly #clock: () => number;
  #until = Number.NEGATIVE_INFINITY;
  #failures = 0;

  /** `clock` answers milliseconds since 1970. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Milliseconds until the endpoint may be asked again. */
  get remaining(): number {
    return Math.max(0, this.#until - this.#clock());
  }

  /** How often in a row the endpoint has failed. */
  get failures(): number {
    return this.#failures;
  }

  /** The endpoint answered; it is left alone for a cool-down from the question on. */
  answered(askedAt: number): void {
    this.#failures = 0;
    this.#until = askedAt + cooldown;
  }

  /** The endpoint works, and may be asked for more at once. */
  reset(): void {
    this.#failures = 0;
    this.#until = Number.NEGATIVE_INFINITY;
  }

  /** The endpoint failed. From now on, not from the question on: a silent one would be asked again at its timeout. */
  failed(): void {
    this.#until = this.#clock() + Math.min(cooldown, firstBackoff * 2 ** this.#failures);
    this.#failures += 1;
  }
}
