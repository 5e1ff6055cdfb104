/** The bounds of an `Lru`. */
export interface LruLimits<Key, Value> {
  readonly maxEntries: number;
  /** The greatest sum of weights, such as bytes. @default unlimited */
  readonly maxWeight?: number;
  /** The weight of an entry. It must be the same each time for one entry. @default 0 */
  readonly weigh?: (key: Key, value: Value) => number;
}

/** A bounded map. When it is full, the least recently used entries make room. */
export class Lru<Key, Value extends NonNullable<unknown>> {
  readonly #limits: LruLimits<Key, Value>;
  /** From the least to the most recently used: maps keep the order of insertion. Private, so that dumps show no secrets. */
  readonly #entries = new Map<Key, Value>();
  #weight = 0;

  constructor(limits: LruLimits<Key, Value>) {
    this.#limits = limits;
  }

  /** Tests for an entry. Not counted as a use. */
  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  /** Returns the value. Not counted as a use. */
  peek(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  /** Returns the value, and makes its entry the most recently used. */
  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** Stores a value as the most recently used. One that is heavier than all entries may be is not kept. */
  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#weight += this.#weigh(key, value);
    this.#makeRoom();
  }

  delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weigh(key, value);
  }

  /** Deletes all entries, or those whose value passes the test. */
  clear(test?: (value: Value) => boolean): void {
    for (const [key, value] of this.#entries) if (test === undefined || test(value)) this.delete(key);
  }

  #makeRoom(): void {
    const { maxEntries, maxWeight = Number.POSITIVE_INFINITY } = this.#limits;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= maxEntries && this.#weight <= maxWeight) return;
      this.delete(oldest);
    }
  }

  #weigh(key: Key, value: Value): number {
    return this.#limits.weigh?.(key, value) ?? 0;
  }
}
