import type { Direction } from '../shape/shape.ts';

/** The effect of a change on callers: working code stops working, can do more, or only reads other documentation. */
export type Rating = 'breaking' | 'additive' | 'docs';

/** All ratings, the most severe first. */
export const RATINGS: readonly Rating[] = ['breaking', 'additive', 'docs'];

export type ChangeKind =
  | `operation-${'added' | 'removed' | 'moved' | 'renamed'}`
  | `schema-${'added' | 'removed'}`
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

/** A difference between two corresponding parts, not yet located. */
export interface Change {
  readonly rating: Rating;
  readonly kind: ChangeKind;
  readonly message: string;
}

/** A change with its place. */
export interface PlacedChange extends Change {
  /** Such as `User.email` in a named schema, else `body.email`. */
  readonly place: string;
}

/** A change as reports show it, once for all operations that it affects. */
export interface ReportedChange extends PlacedChange {
  /** The direction of the changed value; absent if the change is not about a value. */
  readonly direction?: Direction;
  /** The affected operation if there is exactly one: its id, else its method and path. */
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  /** All affected operations, in document order; empty for a change of the whole document. */
  readonly operations: readonly string[];
}

export function change(rating: Rating, kind: ChangeKind, message: string): Change {
  return { rating, kind, message };
}

export function placed(place: string, changes: readonly Change[]): PlacedChange[] {
  return changes.map((each) => ({ ...each, place }));
}

/** The rating if more values are allowed than before: callers may send more, and must be ready to receive more. */
export function widened(direction: Direction): Rating {
  return direction === 'request' ? 'additive' : 'breaking';
}

/** The rating if fewer values are allowed than before. */
export function narrowed(direction: Direction): Rating {
  return direction === 'request' ? 'breaking' : 'additive';
}
