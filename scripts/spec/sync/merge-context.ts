import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import type { Shape } from '../shape/shape.ts';
import type { SchemaImporter } from './import-schema.ts';

/** The state that all steps of a merge share. */
export interface MergeContext {
  readonly importer: SchemaImporter;
  /** Remove everything that upstream does not have. */
  readonly prune: boolean;
  /** Changes that restructure schemas; applied after all others. */
  readonly deferred: (() => void)[];
  /** Differences that cannot be merged and need a review by hand. */
  readonly unclear: Set<string>;
}

/**
 * Picks a value if upstream states it in several places: theirs if all places agree, else ours, so that a type used by several
 * operations is not changed for one of them. `onConflict` is called if the places disagree.
 */
export function agreed<T>(ours: T, theirs: readonly T[], onConflict: () => void): T {
  const [first, ...others] = theirs;
  if (first === undefined) return ours;
  if (others.every((other) => canonical(other) === canonical(first))) return first;
  onConflict();
  return theirs.some((other) => canonical(other) === canonical(ours)) ? ours : first;
}

/** Returns a function that reports that upstream's operations disagree about a schema of ours. */
export function conflict({ pointer }: Node, { unclear }: MergeContext, subject: string): () => void {
  return () => {
    unclear.add(`${pointer}: ${subject} differ between operations upstream`);
  };
}

/** Tests if a schema constrains values at all. */
export function isConstrained({ types, variants, values }: Shape): boolean {
  return types.length > 0 || variants.length > 0 || values !== undefined;
}

/** The component that contains a schema. Names of new components begin with it. */
export function ownerOf({ pointer }: Node): string {
  const [, , kind, name] = pointer.split('/');
  return kind === 'schemas' && name !== undefined ? name : '';
}
