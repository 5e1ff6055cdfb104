import type { Node } from '../document.ts';
import type { Finding } from './change.ts';

/** Two schemas that stand at the same place. */
export interface Pair {
  readonly before: Node;
  readonly after: Node;
  readonly place: string;
  /** Whether they are variants of unions, of which `null` and notes are compared at the unions. */
  readonly areVariants?: boolean;
}

/** What two schemas differ in themselves, and the pairs of what is inside of them. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly pairs: readonly Pair[];
}

/** How to judge. */
export interface Judging {
  /** Whether an answer with a value that is new in an enum breaks callers. */
  readonly closedEnums: boolean;
}

/** Where no schema is, anything may stand. */
const ANYTHING = {};

/** The pair of two schemas, either of which may be missing; none where both are. */
export function pairOf(before: Node | undefined, after: Node | undefined, place: string): Pair[] {
  const some = before ?? after;
  if (some === undefined) return [];
  const anything = { document: some.document, pointer: '', value: ANYTHING };
  return [{ before: before ?? anything, after: after ?? anything, place }];
}
