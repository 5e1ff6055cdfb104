import type { Fields } from './fields.ts';

/** The records that a mock server keeps for a provider, and the effect of each operation. All other operations are examples. */
export interface StateModel {
  readonly resources: Readonly<Record<string, Resource>>;
  /** By operation name. */
  readonly actions: Readonly<Record<string, Action>>;
  /** Returns further parameters that a request implies, such as the session of a token. */
  readonly derive?: (params: Fields) => Fields;
}

/** The initial records of a mock server, by kind. */
export type Seed = Readonly<Record<string, readonly Fields[]>>;

/** A kind of record. A response shows those fields of a record that its example has. */
export interface Resource {
  /** The field with the record's id. */
  readonly id: string;
  /** Further fields that a request may give in place of the id. */
  readonly aliases?: readonly string[];
  /** Returns an id in the provider's format. Number 1 belongs to the record in the spec's examples. */
  readonly newId: (number: number) => string;
  /** Set if a request may choose the id of a new record. */
  readonly takesId?: true;
  /** The provider's error type for a missing record. */
  readonly missing: string;
  /** The operation, and the path in its response, whose example is the first record. */
  readonly example: readonly [operation: string, path: string];
  /** Further fields of initial records, beyond the example. */
  readonly first?: Fields;
  /** Fields of a new record, in place of the example's values. An undefined one is left out. */
  readonly blank?: Fields;
  /** Reads the fields of a new or updated record from the body of a request. By default, the body has those fields. */
  readonly read?: (body: Fields, context: ReadContext) => Fields;
  /** The kind that owns it: a record is deleted with its owner. Owners stand before what they own. */
  readonly owner?: Owner;
  /** Fields that list the records that it owns: their kind, and the fields to show. */
  readonly owns?: Readonly<Record<string, { readonly resource: string; readonly fields: readonly string[] }>>;
}

/** Context for {@link Resource.read}. */
export interface ReadContext {
  /** The id of the record. */
  readonly id: string;
  readonly isNew: boolean;
  /** Returns an ISO time, `seconds` from now. */
  readonly time: (seconds: number) => string;
}

/** The relation of a record to the record that owns it. */
export interface Owner {
  readonly resource: string;
  /** The field with the owner's id. */
  readonly field: string;
  /** The parameters that identify the owner, each with the owner's field that it matches. */
  readonly by: Readonly<Record<string, string>>;
  /** The fields that a new record copies from its owner. */
  readonly copies?: readonly string[];
}

/** Returns all records of another kind. */
export type RelatedRecords = (resource: string) => readonly Fields[];

/** An error with the status 400: the provider's error type, and a message. */
export interface Rejection {
  readonly type: string;
  readonly message: string;
}

/** The effect of an operation. */
export interface Action {
  /** `ensure` finds a record or creates it; `set` updates or creates it; `open` creates one for the most recent owner. */
  readonly does: 'create' | 'ensure' | 'set' | 'open' | 'get' | 'list' | 'update' | 'delete';
  readonly resource: string;
  /** The path of the record, or of the list, in the response. Absent if the response shows neither. */
  readonly at?: string;
  /** The parameters that identify the record, each with the field that it matches. By default, the id under its own name. */
  readonly by?: Readonly<Record<string, string>>;
  /** Fields that the operation sets, independent of the request. */
  readonly sets?: Fields;
  /** Returns the records that are created with a new one, which owns them, by the body of the request. */
  readonly creates?: (body: Fields) => readonly { readonly resource: string; readonly fields: Fields }[];
  /** Paths in the response that repeat fields of the record. */
  readonly repeats?: Readonly<Record<string, string>>;
  /** Paths in the response that show related records: a resource, and the record's field with its id. */
  readonly shows?: Readonly<Record<string, readonly [resource: string, field: string]>>;
  /** The path of the flag for a new record. */
  readonly createdFlag?: string;
  /** Filters a list. */
  readonly matches?: (record: Fields, params: Fields, related: RelatedRecords) => boolean;
  /** Returns the error of parameters that the provider rejects. */
  readonly rejects?: (params: Fields) => Rejection | undefined;
  /** Paths of a list's counts: all items, all pages, this page, its size. */
  readonly counts?: {
    readonly items?: string;
    readonly pages?: string;
    readonly page?: string;
    readonly size?: string;
  };
  /** The path of a new session token for the record, and the function that mints it. */
  readonly mints?: { readonly at: string; readonly mint: (record: Fields) => Promise<string> };
}

/** Returns a factory of ids that end in a number, such as `usr-4012345678901234567`. */
export function numberedIds(prefix: string, first: bigint, digits: number = 0): (number: number) => string {
  return (number) => prefix + String(first + BigInt(number) - 1n).padStart(digits, '0');
}

/** Returns a factory of ids that end in a UUID, such as `user-test-00000000-0000-4000-8000-000000000001`. */
export function uuidIds(prefix: string): (number: number) => string {
  return numberedIds(`${prefix}00000000-0000-4000-8000-`, 1n, 12);
}
