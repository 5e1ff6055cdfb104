import { isNonEmptyString } from '../../../options/validators.ts';
import { type Fields, readAt } from './fields.ts';
import type { Resource } from './model.ts';

/** Fields with the time of creation or of the last update: as an ISO time, or in milliseconds. */
const CREATED = ['created', 'created_at', 'createdAt', 'started_at', 'last_accessed_at'];
const CREATED_MS = ['createdMs', 'createdMS', 'lastActionMs'];
const UPDATED = ['updated', 'updated_at'];
const UPDATED_MS = ['updatedMs'];

/** The records of one kind, in the order of their creation. */
export class Store {
  readonly resource: Resource;
  readonly #example: Fields;
  readonly #clock: () => number;
  #records: Fields[] = [];
  #count = 0;
  #latest: Fields | undefined;

  constructor(resource: Resource, example: Fields, seed: readonly Fields[], clock: () => number) {
    this.resource = resource;
    this.#example = { ...example, ...resource.first };
    this.#clock = clock;
    for (const fields of seed) this.#seed(fields);
  }

  /** Returns all matching records. */
  filter(matches: (record: Fields) => boolean): readonly Fields[] {
    return this.#records.filter(matches);
  }

  /** Finds the record with these values, by dotted path. */
  find(values: readonly (readonly [path: string, value: unknown])[]): Fields | undefined {
    if (values.length === 0) return undefined;
    return this.#records.find((record) => values.every(([path, value]) => readAt(record, path) === value));
  }

  /** Returns the record that was created, updated or found most recently, else the first. */
  latest(): Fields | undefined {
    return this.#latest ?? this.#records[0];
  }

  /** Makes a record the most recent one. */
  touch(record: Fields): void {
    this.#latest = record;
  }

  /** Creates a record from the example, the blank fields, the body and the fields that the operation sets. */
  create(body: Fields, sets: Fields): Fields {
    const { id, takesId, blank, read } = this.resource;
    const given = body[id];
    const isFree = takesId === true && isNonEmptyString(given) && this.find([[id, given]]) === undefined;
    const ownId = isFree ? given : this.#freshId();
    const fields = read === undefined ? body : read(body, { id: ownId, isNew: true, time: this.#time });
    const record = { ...this.#example, ...this.#times(true), ...blank, ...fields, [id]: ownId, ...sets };
    this.#records.push(record);
    this.#latest = record;
    return record;
  }

  update(record: Fields, body: Fields, sets: Fields): Fields {
    const { id, read } = this.resource;
    const fields = read === undefined ? body : read(body, { id: String(record[id]), isNew: false, time: this.#time });
    const updated = { ...record, ...this.#times(false), ...fields, [id]: record[id], ...sets };
    this.#records = this.#records.map((candidate) => (candidate === record ? updated : candidate));
    this.#latest = updated;
    return updated;
  }

  delete(record: Fields): void {
    this.#records = this.#records.filter((candidate) => candidate !== record);
    if (this.#latest === record) this.#latest = undefined;
  }

  #seed(fields: Fields): void {
    const { id } = this.resource;
    // Counts even if the record has an id of its own.
    const freshId = this.#freshId();
    const ownId = this.#records.length === 0 ? (this.#example[id] ?? freshId) : freshId;
    this.#records.push({ ...this.#example, [id]: ownId, ...fields });
  }

  /** Returns the next id that no record has. */
  #freshId(): string {
    this.#count += 1;
    const id = this.resource.newId(this.#count);
    return this.find([[this.resource.id, id]]) === undefined ? id : this.#freshId();
  }

  /** Returns the time fields of a record that is created or updated now, if records of this kind have them. */
  #times(isNew: boolean): Fields {
    const entries = [
      ...[...UPDATED, ...(isNew ? CREATED : [])].map((name) => [name, this.#time(0)] as const),
      ...[...UPDATED_MS, ...(isNew ? CREATED_MS : [])].map((name) => [name, this.#clock()] as const),
    ];
    return Object.fromEntries(entries.filter(([name]) => name in this.#example));
  }

  /** Formats a time as ISO 8601 with whole seconds, as all these providers do. */
  readonly #time = (seconds: number): string =>
    new Date(this.#clock() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
