import type { Direction, Rating } from './rating.ts';

/** What changed. */
export type ChangeKind =
  | `operation-${'added' | 'removed' | 'moved' | 'renamed'}`
  | `parameter-${'added' | 'removed' | 'required' | 'optional' | 'renamed' | 'style'}`
  | `body-${'added' | 'removed' | 'required' | 'optional'}`
  | `media-type-${'added' | 'removed'}`
  | `status-${'added' | 'removed' | 'changed'}`
  | `field-${'added' | 'removed' | 'required' | 'optional' | 'filled' | 'unfilled'}`
  | `other-fields-${'widened' | 'narrowed'}`
  | `type-${'changed' | 'widened' | 'narrowed'}`
  | `null-${'added' | 'removed'}`
  | `enum-${'added' | 'removed' | 'changed' | 'value-added' | 'value-removed'}`
  | `variant-${'added' | 'removed'}`
  | `needed-fields-${'changed' | 'added' | 'removed'}`
  | `limit-${'changed' | 'added' | 'removed' | 'widened' | 'narrowed'}`
  | `format-${'changed' | 'added' | 'removed' | 'widened' | 'narrowed'}`
  | `default-${'changed' | 'added' | 'removed'}`
  | 'auth-changed'
  | `server-${'added' | 'removed'}`
  | `deprecation-${'added' | 'removed'}`
  | 'text-changed'
  | 'examples-changed'
  | 'extension-changed';

/** What can be said of two things that stand at the same place. */
export interface Said {
  readonly rating: Rating;
  readonly kind: ChangeKind;
  readonly message: string;
}

/** A difference at one place. */
export interface Finding extends Said {
  /** Such as `User.email` in a named schema, else `body.email`. */
  readonly place: string;
}

/** A difference between two documents, from the caller's side. */
export interface Change extends Finding {
  /** Which way the changed value travels; absent for what concerns no value. */
  readonly direction?: Direction;
  /** The operation, where exactly one is concerned: its id, else its method and path. */
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  /** All operations that are concerned, in the order of the documents; empty for what concerns the whole document. */
  readonly operations: readonly string[];
}

/** Makes what is said. */
export function said(rating: Rating, kind: ChangeKind, message: string): Said {
  return { rating, kind, message };
}
