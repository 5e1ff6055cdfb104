import type { Node } from '../document/document.ts';
import type { Direction } from '../shape/shape.ts';
import type { PlacedChange, ReportedChange } from './change.ts';

export interface DiffOptions {
  /**
   * True if a new enum value in a response breaks callers. It does not in generated types, which keep enums open.
   *
   * @default false
   */
  readonly closedEnums?: boolean;
}

/** Two schemas at the same place. */
export interface SchemaPair {
  readonly before: Node;
  readonly after: Node;
  readonly place: string;
  /** True for variants of unions. Then `null` and annotations are compared at the unions. */
  readonly areVariants?: boolean;
}

/** The changes between two corresponding parts, and the pairs of their nested schemas. */
export interface Comparison {
  readonly changes: readonly PlacedChange[];
  readonly pairs: readonly SchemaPair[];
}

/** The value of a missing schema, which allows anything. */
const ANYTHING = {};

/** Pairs two schemas, either of which may be missing; returns no pair if both are. */
export function pairOf(before: Node | undefined, after: Node | undefined, place: string): SchemaPair[] {
  const present = before ?? after;
  if (present === undefined) return [];
  const anything = { document: present.document, pointer: '', value: ANYTHING };
  return [{ before: before ?? anything, after: after ?? anything, place }];
}

/** An operation that a change affects, as reports name it. */
export interface AffectedOperation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}

/** A change at one operation, or of the whole document. */
export interface FoundChange {
  readonly change: PlacedChange & { readonly direction?: Direction };
  readonly operation?: AffectedOperation;
}

interface Group {
  readonly change: FoundChange['change'];
  readonly affected: Map<string, AffectedOperation>;
}

/** Groups equal changes into one, with all operations that it affects. */
export function groupChanges(found: Iterable<FoundChange>): ReportedChange[] {
  const groups = new Map<string, Group>();
  for (const each of found) {
    const key = groupKey(each);
    const group = groups.get(key) ?? { change: each.change, affected: new Map() };
    const { operation } = each;
    if (operation !== undefined) group.affected.set(`${operation.method} ${operation.path}`, operation);
    groups.set(key, group);
  }
  return [...groups.values()].map(reportedChange);
}

/** Changes of an operation itself are reported one by one, except of its authorization. */
function groupKey({ change: { rating, kind, direction, place, message }, operation }: FoundChange): string {
  const isOwn = place === 'operation' && kind !== 'auth-changed';
  const own = isOwn ? [operation?.method, operation?.path] : undefined;
  return JSON.stringify([rating, kind, direction, place, message, own]);
}

function reportedChange({ change, affected }: Group): ReportedChange {
  const operations = [...affected.values()];
  const [only, ...others] = operations;
  const single = only !== undefined && others.length === 0 ? only : {};
  return { ...change, ...single, operations: operations.map(({ operation }) => operation) };
}
