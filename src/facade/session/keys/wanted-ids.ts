import { DEFAULTS } from '../../core/options/defaults.ts';

const { maxIds } = DEFAULTS.keySet;

/**
 * Counts the key ids that could not be asked for yet. When one may be asked for again, it is the one that most tokens
 * name: made-up ids come once each, that of a new key with every user. Ids that were asked for in vain are not counted.
 */
export class WantedIds {
  readonly #counts = new Map<string, number>();
  readonly #inVain = new Set<string>();

  note(kid: string): void {
    if (this.#inVain.has(kid)) return;
    const count = this.#counts.get(kid) ?? 0;
    this.#counts.delete(kid);
    bounded(this.#counts).set(kid, count + 1);
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
    if (!wasFound) bounded(this.#inVain).add(kid);
  }
}

/** Makes room for one more by dropping the oldest. */
function bounded<C extends { readonly size: number; keys(): Iterator<string>; delete(key: string): boolean }>(
  collection: C,
): C {
  if (collection.size >= maxIds) {
    const oldest = collection.keys().next();
    if (oldest.done !== true) collection.delete(oldest.value);
  }
  return collection;
}
