import type { Node } from '../document.ts';
import { canonical } from '../json.ts';
import type { Shape } from '../shape.ts';
import type { Grower } from './grow.ts';

/** What a merge works with. */
export interface Merging {
  readonly grower: Grower;
  /** Whether what upstream does not have is taken away. */
  readonly prune: boolean;
  /** Changes of the form of schemas, for after all others. */
  readonly later: (() => void)[];
  /** What could not be taken in, and has to be looked at. */
  readonly unclear: Set<string>;
}

/**
 * What upstream says, where it says it in several places: the same everywhere, or else what we have, so that a type which
 * serves several operations is not bent for one of them. `disagree` is called where the places differ.
 */
export function agreed<T>(ours: T, theirs: readonly T[], disagree: () => void): T {
  const [first, ...others] = theirs;
  if (first === undefined) return ours;
  if (others.every((other) => canonical(other) === canonical(first))) return first;
  disagree();
  return theirs.some((other) => canonical(other) === canonical(ours)) ? ours : first;
}

/** Tells of a schema of ours that upstream's operations do not agree on it. */
export function disagreement({ pointer }: Node, { unclear }: Merging, what: string): () => void {
  return () => {
    unclear.add(`${pointer}: ${what} differ between operations upstream`);
  };
}

/** Whether a schema says anything about values. */
export function saysSomething({ types, variants, values }: Shape): boolean {
  return types.length > 0 || variants.length > 0 || values !== undefined;
}

/** The component that a schema stands in, as the first part of the names of new ones. */
export function ownerOf({ pointer }: Node): string {
  const [, , kind, name] = pointer.split('/');
  return kind === 'schemas' && name !== undefined ? name : '';
}
