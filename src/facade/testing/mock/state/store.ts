import { isText } from '../../../core/options/texts.ts';
import type { Resource } from './model.ts';
import { type Fields, readAt } from './path.ts';

/** Field names that say when a record came to be, or when it was changed: in ISO form, or in milliseconds. */
const CREATED = ['created', 'created_at', 'started_at', 'last_accessed_at'];
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
    for (const given of seed) this.#seed(given);
  }

  /** All records that fit. */
  filter(fits: (record: Fields) => boolean): readonly Fields[] {
    return this.#records.filter(fits);
  }

  /** The record whose fields, by their dotted paths, have these values. */
  find(values: readonly (readonly [path: string, value: unknown])[]): Fields | undefined {
    if (values.length === 0) return undefined;
    return this.#records.find((record) => values.every(([path, value]) => readAt(record, path) === value));
  }

  /** The record that was made or looked for last; else the first. */
  latest(): Fields | undefined {
    return this.#latest ?? this.#records[0];
  }

  touch(record: Fields): void {
    this.#latest = record;
  }

  /** Makes a record: the example, what a new one has in its place, and what is given. */
  create(body: Fields, sets: Fields): Fields {
    const { id, takesId, blank, read } = this.resource;
    const given = body[id];
    const isFree = takesId === true && isText(given) && this.find([[id, given]]) === undefined;
    const ownId = isFree ? given : this.#freshId();
    const said = read === undefined ? body : read(body, { id: ownId, isNew: true, time: this.#time });
    return this.#add({ ...this.#example, ...this.#times(true), ...blank, ...said, [id]: ownId, ...sets });
  }

  update(record: Fields, body: Fields, sets: Fields): Fields {
    const { id, read } = this.resource;
    const said = read === undefined ? body : read(body, { id: String(record[id]), isNew: false, time: this.#time });
    const updated = { ...record, ...this.#times(false), ...said, [id]: record[id], ...sets };
    this.#records = this.#records.map((candidate) => (candidate === record ? updated : candidate));
    this.#latest = updated;
    return updated;
  }

  delete(gone: (record: Fields) => boolean): void {
    this.#records = this.#records.filter((record) => !gone(record));
    if (this.#latest !== undefined && gone(this.#latest)) this.#latest = undefined;
  }

  #seed(given: Fields): void {
    const { id } = this.resource;
    // The counter goes on whether the record brings its own id or not.
    const fresh = this.#freshId();
    const ownId = this.#records.length === 0 ? (this.#example[id] ?? fresh) : fresh;
    this.#records.push({ ...this.#example, [id]: ownId, ...given });
  }

  #add(record: Fields): Fields {
    this.#records.push(record);
    this.#latest = record;
    return record;
  }

  /** The next id that no record has. */
  #freshId(): string {
    this.#count += 1;
    const id = this.resource.newId(this.#count);
    return this.find([[this.resource.id, id]]) === undefined ? id : this.#freshId();
  }

  /** The times of a record that is made or changed now, as far as records of this kind have them. */
  #times(isNew: boolean): Fields {
    const entries = [
      ...[...UPDATED, ...(isNew ? CREATED : [])].map((name) => [name, this.#time(0)] as const),
      ...[...UPDATED_MS, ...(isNew ? CREATED_MS : [])].map((name) => [name, this.#clock()] as const),
    ];
    return Object.fromEntries(entries.filter(([name]) => name in this.#example));
  }

  /** ISO 8601 with whole seconds, as all these providers write times. */
  readonly #time = (seconds: number): string =>
    new Date(this.#clock() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
