import type { Fields } from './fields.ts';

/** The records of one kind, in the order of their creation. A record is never changed, only replaced. */
export class Collection {
  /** The field with a record's id. */
  readonly idField: string;
  #records = new Map<string, Fields>();

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

  filter(matches: (record: Fields) => boolean): readonly Fields[] {
    return this.all().filter(matches);
  }

  /** Adds a record, or replaces the one with its id. */
  put(record: Fields): Fields {
    this.#records.set(this.#idOf(record), Object.freeze({ ...record }));
    return record;
  }

  /** Replaces some fields of a record; undefined ones are removed. */
  update(record: Fields, changes: Fields): Fields {
    const updated: Record<string, unknown> = { ...record, ...changes };
    for (const [name, value] of Object.entries(updated)) if (value === undefined) delete updated[name];
    return this.put(updated);
  }

  delete(record: Fields): boolean {
    return this.#records.delete(this.#idOf(record));
  }

  /** Deletes all matching records. */
  deleteWhere(matches: (record: Fields) => boolean): void {
    for (const record of this.filter(matches)) this.delete(record);
  }

  /** Replaces all records. */
  load(records: readonly Fields[]): void {
    this.#records = new Map();
    for (const record of records) this.put(record);
  }

  #idOf(record: Fields): string {
    const id = record[this.idField];
    if (typeof id !== 'string' || id === '') throw new TypeError(`a record needs a "${this.idField}"`);
    return id;
  }
}
