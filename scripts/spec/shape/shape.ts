import type { Node } from '../document/document.ts';
import { isMap } from '../document/json.ts';
import { follow } from '../document/references.ts';

/**
 * The meaning of a schema, independent of its spelling: OpenAPI 3.0 or 3.1, by reference or inline, as one schema or as
 * `allOf` of several. Prose and names are not part of it.
 */
export interface Shape {
  /** The definition, behind references. */
  readonly node: Node;
  /** JSON types except `null`, sorted; empty if any type is allowed. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  /** The values of an enum, without `null`. */
  readonly values: readonly unknown[] | undefined;
  readonly openness: Openness;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** Undeclared fields: a schema for them, allowed (`true`), forbidden (`false`), or unspecified. */
  readonly additional: Node | boolean | undefined;
  readonly items: Node | undefined;
  /** The alternatives of a union; empty if the schema is not a union. */
  readonly variants: readonly Node[];
  /** A rule such as "at least one of a, b" about required fields. */
  readonly group: string | undefined;
  /** Format, default, bounds, patterns, and keywords that are only compared as a whole. */
  readonly limits: ReadonlyMap<string, unknown>;
}

/**
 * The completeness of an enum. `open`: the schema itself allows other values. `closed`: a `const`, or values that generated types
 * do not keep open either. `plain`: any other enum.
 */
export type Openness = 'open' | 'plain' | 'closed';

/** The direction in which a value travels: from the caller or to the caller. */
export type Direction = 'request' | 'response';

/** The fields that travel in a direction: without read-only fields in requests and write-only fields in responses. */
export function fieldsOf({ properties }: Shape, direction: Direction): Map<string, Node> {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return new Map([...properties].filter(([, node]) => !isMarked(node, mark)));
}

/** True if a schema, or the target of its reference, is deprecated. */
export function isDeprecated(node: Node): boolean {
  return isMarked(node, 'deprecated');
}

/** True if the client sets the field or parameter, so that callers do not. */
export function isClientFilled(node: Node): boolean {
  return isMarked(node, 'x-client-filled');
}

/** True if the client sets the field unless callers do, so that they need not. */
export function isClientDefault(node: Node): boolean {
  return isMarked(node, 'x-client-default');
}

function isMarked(node: Node, mark: string): boolean {
  return [node.value, follow(node).value].some((value) => isMap(value) && value[mark] === true);
}
