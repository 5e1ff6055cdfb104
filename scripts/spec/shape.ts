import type { Node } from './document.ts';

/**
 * What a schema says, however it is written: OpenAPI 3.0 or 3.1, by reference or in place, as one schema or as `allOf`
 * of several. Prose and names are no part of it.
 */
export interface Shape {
  /** Where it is written, behind references. */
  readonly node: Node;
  /** JSON types but `null`, sorted; none where anything may stand. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  /** The values of an enum, without `null`. */
  readonly values: readonly unknown[] | undefined;
  /** Whether values may be missing from the enum. */
  readonly openness: Openness;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** What fields that are not named must be: a schema, anything (`true`), forbidden (`false`), or unsaid. */
  readonly additional: Node | boolean | undefined;
  readonly items: Node | undefined;
  /** What it is one of; empty where it is no union. */
  readonly variants: readonly Node[];
  /** "One of these fields is needed", in one line. */
  readonly group: string | undefined;
  /** Format, default, bounds, patterns, and keywords that are only compared as a whole. */
  readonly limits: ReadonlyMap<string, unknown>;
}

/**
 * Of an enum: `open` says itself that values may be missing, `closed` is made of `const`, or of values that the generator
 * does not keep open either; `plain` is any other.
 */
export type Openness = 'open' | 'plain' | 'closed';

/** Reads a schema. */
export type Read = (node: Node) => Shape;
