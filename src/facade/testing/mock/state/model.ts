import type { Fields } from './path.ts';

/** What a mock server keeps of a provider: kinds of records, and what the operations do with them. All else is examples. */
export interface StateModel {
  readonly resources: Readonly<Record<string, Resource>>;
  /** By the operation's name. */
  readonly actions: Readonly<Record<string, Action>>;
  /** What the parameters of a request say without naming it, such as the session of a token. */
  readonly derive?: (params: Fields) => Fields;
}

/** One kind of record. A record may hold more fields than an answer shows: shown is what the answer's example has. */
export interface Resource {
  /** The field that names a record. */
  readonly id: string;
  /** Ids in the provider's form; the first record, which the examples show, has number 1. */
  readonly newId: (number: number) => string;
  /** Whether a request may choose the id of a new record. */
  readonly takesId?: true;
  /** The provider's word for a record that does not exist. */
  readonly missing: string;
  /** The operation, and the place in its answer, whose example is the first record. */
  readonly example: readonly [operation: string, path: string];
  /** What records that a server starts with have beyond the example. */
  readonly first?: Fields;
  /** What a new record has in place of the example's values; `undefined` leaves a field out. */
  readonly blank?: Fields;
  /** The fields of a new or changed record that the request says. Default: the fields of its body. */
  readonly read?: (body: Fields, context: ReadContext) => Fields;
  /** What a record belongs to: it ends with it. Owners stand before what they own. */
  readonly owner?: Owner;
}

/** What helps to read a request. */
export interface ReadContext {
  /** The id of the record. */
  readonly id: string;
  readonly isNew: boolean;
  /** An ISO time, `seconds` from now. */
  readonly time: (seconds: number) => string;
}

/** How records belong to one of another kind. */
export interface Owner {
  readonly resource: string;
  /** The field that names the owner by its id. */
  readonly field: string;
  /** The parameters that name the owner, each with the field of the owner that it stands for. */
  readonly by: Readonly<Record<string, string>>;
  /** The fields that a new record has from its owner. */
  readonly copies?: readonly string[];
}

/** What an operation does. */
export interface Action {
  /** `ensure` finds a record or creates it; `open` creates one for the owner that came last. */
  readonly does: 'create' | 'ensure' | 'open' | 'get' | 'list' | 'update' | 'delete';
  readonly resource: string;
  /** Where the answer shows the record, or the list of them. Absent: it does not. */
  readonly at?: string;
  /** The parameters that name the record, each with the field it stands for. Default: the id by its own name. */
  readonly by?: Readonly<Record<string, string>>;
  /** What the record gets whatever the request says. */
  readonly sets?: Fields;
  /** Where the answer repeats fields of the record. */
  readonly repeats?: Readonly<Record<string, string>>;
  /** Where the answer shows records that this one names: a resource, and the field that holds its id. */
  readonly shows?: Readonly<Record<string, readonly [resource: string, field: string]>>;
  /** Where the answer says that the record is new. */
  readonly saysCreated?: string;
  /** Whether a record is listed. */
  readonly matches?: (record: Fields, params: Fields) => boolean;
  /** Where the answer of a list counts: all items, all pages, this page. */
  readonly counts?: {
    readonly items?: string;
    readonly pages?: string;
    readonly page?: string;
    readonly size?: string;
  };
  /** Where the answer holds a fresh session token for the record, and how it is made. */
  readonly mints?: { readonly at: string; readonly mint: (record: Fields) => Promise<string> };
}
