import { Allowance } from '../cache/allowance.ts';
import { type Clock, readClock } from '../cache/refreshing-cache.ts';
import * as DEFAULTS from '../options/defaults.ts';

/** Milliseconds in which the weight of an id halves unless it comes again. */
const HALF_LIFE = 5_000;
/** The weight below which an id is forgotten: that of one in two tokens after ten seconds. */
const LEAST_WEIGHT = 0.5;

/** Milliseconds in which further tokens with an id count no more: an id that lasts is worth more than one that comes in bulk. */
const SPACING = 50;

/** The tokens with an id, of which later ones weigh more. */
interface Weight {
  readonly tokens: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

function weightAt(now: number, { tokens, at }: Weight): number {
  return tokens * 2 ** (-Math.max(0, now - at) / HALF_LIFE);
}

/**
 * Decides which unknown key ids are looked up.
 *
 * Anybody can send tokens with invented ids, as many as they like. So ids that were seen once and ids that were seen again
 * have an allowance each: a flood of ever new ids spends the first, and the id of a genuine key comes again with each user.
 * Of those that came again, the turn goes around: to the one in most tokens lately, to the newest, to the oldest. Whatever a
 * flood consists of, it hardly comes first in all three.
 */
export class KidLookups {
  readonly #clock: Clock;
  readonly #first: Allowance;
  readonly #repeated: Allowance;
  /** Two generations: when the first is full, it replaces the second. */
  #once = new Set<string>();
  #onceBefore = new Set<string>();
  /** In the order in which the ids returned. */
  readonly #returned = new Map<string, Weight>();
  #turn = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#first = new Allowance(clock, DEFAULTS.FIRST_LOOKUPS);
    this.#repeated = new Allowance(clock, DEFAULTS.REPEATED_LOOKUPS);
  }

  /** Counts a token with this id. */
  add(kid: string): void {
    const known = this.#returned.get(kid);
    if (known === undefined && !this.#forgetOnce(kid)) {
      this.#addOnce(kid);
      return;
    }
    const now = readClock(this.#clock);
    const elapsed = known === undefined ? SPACING : Math.abs(now - known.at);
    if (elapsed < SPACING) return;
    this.#returned.set(kid, { tokens: (known === undefined ? 1 : weightAt(now, known)) + 1, at: now });
    if (this.#returned.size > DEFAULTS.MAX_PENDING_KIDS) this.#makeRoom(now);
  }

  /**
   * Takes the id whose look-up is next: one that came again, else the current one. `undefined` if nothing is left of the
   * allowances.
   */
  take(current: string): string | undefined {
    if (this.#returned.size > 0 && this.#repeated.take()) {
      const kid = this.#nextRepeated();
      if (kid !== undefined) {
        this.#returned.delete(kid);
        return kid;
      }
      this.#repeated.refund();
    }
    const isFirst = this.#once.has(current) || this.#onceBefore.has(current);
    return isFirst && this.#first.take() && this.#forgetOnce(current) ? current : undefined;
  }

  /** Gives a look-up back: for a key that was found, of which there are few, and for one that the provider did not answer. */
  refund(): void {
    this.#first.refund();
    this.#repeated.refund();
  }

  /** Milliseconds until an id that comes again can be looked up. */
  get wait(): number {
    return this.#repeated.wait;
  }

  #addOnce(kid: string): void {
    if (this.#once.size >= DEFAULTS.MAX_PENDING_KIDS) {
      this.#onceBefore = this.#once;
      this.#once = new Set();
    }
    this.#once.add(kid);
  }

  #forgetOnce(kid: string): boolean {
    return this.#once.delete(kid) || this.#onceBefore.delete(kid);
  }

  #nextRepeated(): string | undefined {
    const now = readClock(this.#clock);
    let [oldest, newest, most]: (string | undefined)[] = [];
    let greatest = 0;
    for (const [kid, each] of this.#returned) {
      const weight = weightAt(now, each);
      if (weight < LEAST_WEIGHT) {
        this.#returned.delete(kid);
        continue;
      }
      oldest ??= kid;
      newest = kid;
      if (weight > greatest) [most, greatest] = [kid, weight];
    }
    this.#turn = (this.#turn + 1) % 3;
    return [oldest, most, newest][this.#turn];
  }

  /** Drops the ids of less than the average weight, or else the older half: a flood must not displace those that come often. */
  #makeRoom(now: number): void {
    const weights = [...this.#returned].map(([kid, each]) => [kid, weightAt(now, each)] as const);
    const average = weights.reduce((sum, [, weight]) => sum + weight, 0) / weights.length;
    const light = weights.filter(([, weight]) => weight < average);
    const dropped = light.length > 0 ? light : weights.slice(0, weights.length / 2);
    for (const [kid] of dropped) this.#returned.delete(kid);
  }
}
