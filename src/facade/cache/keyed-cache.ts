import { Lru } from './lru.ts';
import { type CacheAges, type CacheSurroundings, RefreshingCache } from './refreshing-cache.ts';

export interface KeyedCacheInit<T> extends CacheSurroundings {
  /** The least recently used are dropped first. */
  readonly maxEntries: number;
  /** Milliseconds for which a value is kept. */
  readonly maxAge: (value: T) => number;
}

/** After a failed load, the next caller starts another. */
const NO_BACKOFF = { cooldown: 0, firstBackoff: 0, maxBackoff: 0 };

/**
 * Keeps a bounded number of values for a short time each. One load serves all who want the same value; one that fails is not
 * kept, and there is no grace for a value that is too old.
 */
export class KeyedCache<T> {
  readonly #init: KeyedCacheInit<T>;
  readonly #caches: Lru<string, RefreshingCache<T>>;

  constructor(init: KeyedCacheInit<T>) {
    this.#init = init;
    this.#caches = new Lru({ maxEntries: init.maxEntries });
  }

  /**
   * Returns the value and its age in milliseconds.
   *
   * @throws the error of the load
   */
  async get(key: string, load: () => Promise<T>): Promise<{ readonly value: T; readonly age: number }> {
    const cache = this.#caches.get(key) ?? this.#newCache();
    this.#caches.set(key, cache);
    const kept = cache.current;
    if (kept !== undefined) return { value: kept, age: cache.age ?? 0 };
    try {
      return { value: await cache.get(load), age: 0 };
    } finally {
      // Only its own entry: it may have been pushed out, and loaded again, in the meantime.
      if (cache.current === undefined && this.#caches.peek(key) === cache) this.#caches.delete(key);
    }
  }

  #newCache(): RefreshingCache<T> {
    const { maxAge } = this.#init;
    const ages = (value: T): CacheAges => {
      const age = maxAge(value);
      return { refreshAge: age, waitAge: age, maxAge: age };
    };
    return new RefreshingCache({ ...this.#init, ages, backoff: NO_BACKOFF });
  }
}
