import type { Fields } from './fields.ts';

/** The keys by which records are found quickly, such as addresses in lower case. */
export type KeysOf = (record: Fields) => readonly string[];

/** The records of one kind, in the order of their creation. A record is never changed, only replaced. */
export class Collection {
  /** The field with a record's id. */
  readonly idField: string;
  #records = new Map<string, Fields>();
  readonly #indexes = new Map<KeysOf, Map<string, Set<string>>>();

  constructor(idField: string) {
    this.idField = idField;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: unknown): Fields | undefined {
    return typeof id === 'string' ? this.#records.get(id) : undefined;
  }

  has(id: unknown): boolean {
    return this.get(id) !== undefined;
  }

  all(): readonly Fields[] {
    return [...this.#records.values()];
  }

  find(matches: (record: Fields) => boolean): Fields | undefined {
    for (const record of this.#records.values()) if (matches(record)) return record;
    return undefined;
  }

  /** Finds the first record with a key. The function is the same each time: an index is kept for it. */
  findBy(keysOf: KeysOf, key: string): Fields | undefined {
    const [id] = this.#indexOf(keysOf).get(key) ?? [];
    return this.get(id);
  }

  filter(matches: (record: Fields) => boolean): readonly Fields[] {
    const found: Fields[] = [];
    for (const record of this.#records.values()) if (matches(record)) found.push(record);
    return found;
  }

  /** Adds a record, or replaces the one with its id. */
  put(record: Fields): Fields {
    const id = this.#idOf(record);
    this.#unindex(id);
    this.#records.set(id, Object.freeze({ ...record }));
    for (const [keysOf, index] of this.#indexes) addKeys(index, keysOf(record), id);
    return record;
  }

  /** Replaces some fields of a record; undefined ones are removed. */
  update(record: Fields, changes: Fields): Fields {
    const updated: Record<string, unknown> = { ...record, ...changes };
    for (const [name, value] of Object.entries(updated)) if (value === undefined) delete updated[name];
    return this.put(updated);
  }

  delete(record: Fields): boolean {
    const id = this.#idOf(record);
    this.#unindex(id);
    return this.#records.delete(id);
  }

  /** Deletes all matching records. */
  deleteWhere(matches: (record: Fields) => boolean): void {
    for (const record of this.filter(matches)) this.delete(record);
  }

  /** Replaces all records. */
  load(records: readonly Fields[]): void {
    this.#records = new Map();
    this.#indexes.clear();
    for (const record of records) this.put(record);
  }

  #indexOf(keysOf: KeysOf): Map<string, Set<string>> {
    const known = this.#indexes.get(keysOf);
    if (known !== undefined) return known;
    const index = new Map<string, Set<string>>();
    for (const [id, record] of this.#records) addKeys(index, keysOf(record), id);
    this.#indexes.set(keysOf, index);
    return index;
  }

  #unindex(id: string): void {
    const record = this.#records.get(id);
    if (record === undefined) return;
    for (const [keysOf, index] of this.#indexes) for (const key of keysOf(record)) index.get(key)?.delete(id);
  }

  #idOf(record: Fields): string {
    const id = record[this.idField];
    if (typeof id !== 'string' || id === '') throw new TypeError(`a record needs a "${this.idField}"`);
    return id;
  }
}

function addKeys(index: Map<string, Set<string>>, keys: readonly string[], id: string): void {
  for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(id));
}
