import { ValidationError } from '../../errors/validation-error.ts';
import { describeType } from '../../options/validators.ts';
import { isDate } from '../option-formats.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The time of an emulator: that of a given clock, moved. Tokens, codes, links, sessions, keys and webhooks follow it. */
export class EmulatorClock {
  readonly #base: () => number;
  readonly #listeners = new Set<() => void>();
  #offset = 0;

  /** `base` returns milliseconds since 1970. */
  constructor(base: () => number) {
    this.#base = base;
  }

  /** Milliseconds since 1970. Needs no object, so that it can be passed on. */
  readonly now = (): number => this.#base() + this.#offset;

  /**
   * Moves time on: by milliseconds, or by a duration such as `'6m'`, `'30s'`, `'2h'` or `'1d'`.
   *
   * @throws {ValidationError} if it is neither, or negative
   */
  advance(by: number | string): void {
    this.#move(this.#offset + durationOf(by, 'advance'));
  }

  /**
   * Sets the time: a `Date`, milliseconds since 1970 or an ISO date.
   *
   * @throws {ValidationError} if it is anything else
   */
  set(time: Date | number | string): void {
    const at = isDate(time) ? time.getTime() : typeof time === 'number' ? time : Date.parse(time);
    if (!Number.isFinite(at)) throw invalidTime('set', `expected a date, received ${describeType(time)}`);
    this.#move(at - this.#base());
  }

  /** Undoes every move. */
  reset(): void {
    this.#move(0);
  }

  /** Calls back after each move. */
  onMove(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #move(offset: number): void {
    this.#offset = offset;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Returns milliseconds.
 *
 * @throws {ValidationError} if it is no duration
 */
export function durationOf(duration: number | string, path: string): number {
  const [, digits, unit = ''] =
    typeof duration === 'string' ? (/^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration.trim()) ?? []) : [];
  const milliseconds = typeof duration === 'number' ? duration : Number(digits) * (UNITS[unit] ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw invalidTime(
    path,
    `expected milliseconds or a duration such as "6m" or "30s", received ${describeType(duration)}`,
  );
}

function invalidTime(path: string, message: string): ValidationError {
  return new ValidationError('Cannot move the clock', [{ path, message }], { provider: null, status: 500 });
}
