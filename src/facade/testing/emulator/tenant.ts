import type { TokenSigner } from '../issuer/create-test-issuer.ts';
import type { KeyRingDump } from '../issuer/key-ring.ts';
import type { TestProvider } from '../providers.ts';
import type { EmulatorClock } from './clock.ts';
import { Collection } from './collection.ts';
import { type EventDump, EventLog } from './events.ts';
import type { Fields } from './fields.ts';
import { Grants } from './grants.ts';
import { Inbox, type InboxDump } from './inbox.ts';
import type { Seed } from './seed.ts';

/** The records of one kind: the field with their id, and how the emulator starts. */
export interface RecordKind {
  readonly id: string;
  /**
   * Returns a whole record for what a seed says of it, in the vendor's wire format. Absent for kinds that nobody seeds, such
   * as one-time tokens.
   */
  readonly seed?: (given: Fields, tenant: Tenant, index: number) => Fields;
  /** The records of a seed that does not name this kind. */
  readonly initial?: readonly Fields[];
}

/** The state of a tenant as plain JSON. Its keys are private ones: those of a test issuer. */
export interface Snapshot {
  readonly provider: TestProvider;
  readonly time: number;
  readonly records: Readonly<Record<string, readonly Fields[]>>;
  readonly grants: readonly Fields[];
  readonly inbox: InboxDump;
  readonly events: EventDump;
  readonly keys: KeyRingDump;
}

/** The parts of a tenant. */
export interface TenantParts {
  readonly provider: TestProvider;
  readonly kinds: Readonly<Record<string, RecordKind>>;
  readonly keys: TokenSigner;
  readonly clock: EmulatorClock;
  readonly seed: Seed;
}

/** A world apart: the records, messages, one-time tokens and time of an API. A server has one, and one more per isolated test. */
export class Tenant {
  readonly provider: TestProvider;
  readonly keys: TokenSigner;
  readonly clock: EmulatorClock;
  readonly inbox: Inbox;
  readonly grants: Grants;
  readonly events: EventLog;
  readonly #kinds: Readonly<Record<string, RecordKind>>;
  readonly #seed: Seed;
  readonly #records = new Map<string, Collection>();
  #count = 0;

  constructor({ provider, kinds, keys, clock, seed }: TenantParts) {
    this.provider = provider;
    this.#kinds = kinds;
    this.keys = keys;
    this.clock = clock;
    this.inbox = new Inbox(clock);
    this.grants = new Grants(clock);
    this.events = new EventLog(clock);
    this.#seed = seed;
    for (const [kind, { id }] of Object.entries(kinds)) this.#records.set(kind, new Collection(id));
    this.#plant();
  }

  /** Returns the records of a kind. */
  records(kind: string): Collection {
    const records = this.#records.get(kind);
    if (records === undefined) throw new TypeError(`no records of kind "${kind}"`);
    return records;
  }

  /** The number of records of each kind. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#records].map(([kind, { size }]) => [kind, size]));
  }

  /** The time as the vendors write it: ISO 8601 in whole seconds, `seconds` from now. */
  time(seconds: number = 0): string {
    return new Date(this.clock.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** Returns the next number, for ids that count. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Returns to the seed. Keys stay. */
  reset(): void {
    this.clock.reset();
    this.inbox.clear();
    this.grants.records.load([]);
    this.events.clear();
    this.#count = 0;
    for (const records of this.#records.values()) records.load([]);
    this.#plant();
  }

  snapshot(): Snapshot {
    const records = [...this.#records].map(([kind, collection]) => [kind, collection.all()] as const);
    const snapshot: Snapshot = {
      provider: this.provider,
      time: this.clock.now(),
      records: Object.fromEntries(records),
      grants: this.grants.records.all(),
      inbox: this.inbox.dump(),
      events: this.events.dump(),
      keys: this.keys.exportKeys(),
    };
    return structuredClone(snapshot);
  }

  restore(snapshot: Snapshot): void {
    const { time, records, grants, inbox, events, keys: dump } = structuredClone(snapshot);
    this.clock.set(time);
    for (const [kind, collection] of this.#records) collection.load(records[kind] ?? []);
    this.grants.records.load(grants);
    this.inbox.load(inbox);
    this.events.load(events);
    this.keys.importKeys(dump);
  }

  #plant(): void {
    for (const [name, { seed, initial = [] }] of Object.entries(this.#kinds)) {
      if (seed === undefined) continue;
      const given = this.#seed[name] ?? initial;
      for (const [index, fields] of given.entries()) this.records(name).put(seed(fields, this, index));
    }
  }
}
