import type { KeySource } from './key-source.ts';
import { type Algorithm, type PublicKey, readKeySet } from './public-key.ts';

/** A key set that was given as an object: it is asked of nobody and never changes. */
export class FixedKeySet implements KeySource {
  readonly #keys: ReadonlyMap<string, PublicKey>;

  constructor(keySet: unknown, algorithm: Algorithm) {
    this.#keys = readKeySet(keySet, algorithm);
  }

  /** How many of its keys can be used. */
  get size(): number {
    return this.#keys.size;
  }

  find(kid: string): Promise<PublicKey | undefined> {
    return Promise.resolve(this.#keys.get(kid));
  }
}
