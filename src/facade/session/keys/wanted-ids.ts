import { Lru } from '../../cache/lru.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';

const { maxIds, maxWantedIds } = DEFAULTS.keySet;

/**
 * Counts the key ids that could not be asked for yet. When one may be asked for again, it is the one that most tokens
 * name: made-up ids come once each, that of a new key with every user. Ids that were asked for in vain are not counted.
 */
export class WantedIds {
  readonly #counts = new Map<string, number>();
  readonly #inVain = new Lru<string, true>({ maxEntries: maxIds });

  note(kid: string): void {
    if (this.#inVain.has(kid)) return;
    const count = this.#counts.get(kid) ?? 0;
    this.#counts.delete(kid);
    if (this.#counts.size >= maxWantedIds) this.#counts.delete(this.#leastWanted());
    this.#counts.set(kid, count + 1);
  }

  /** The id that more tokens have named than this one. */
  moreWantedThan(kid: string): string | undefined {
    let [most, mostCount]: [string | undefined, number] = [undefined, (this.#counts.get(kid) ?? 0) + 1];
    for (const [other, count] of this.#counts) if (count > mostCount) [most, mostCount] = [other, count];
    return most;
  }

  asked(kid: string, wasFound: boolean): void {
    this.#counts.delete(kid);
    this.#inVain.delete(kid);
    if (!wasFound) this.#inVain.set(kid, true);
  }

  /** Of those that came once, the oldest: a flood must not wash away what comes again and again. */
  #leastWanted(): string {
    let [least, leastCount] = ['', Number.POSITIVE_INFINITY];
    for (const [kid, count] of this.#counts) {
      if (count < leastCount) [least, leastCount] = [kid, count];
      if (leastCount === 1) break;
    }
    return least;
  }
}
