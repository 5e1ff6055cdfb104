import { componentName, follow, type Node } from '../document.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';
import { compareNotes } from './compare-notes.ts';
import { isSame } from './same.ts';

/** The variants of two unions that belong together, and the others. */
export interface Matched {
  readonly pairs: readonly { readonly before: Node; readonly after: Node }[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/** Finds for each variant of a union the one of another union that is most like it. What is no union has one variant. */
export function pairVariants(one: Shape, other: Shape): Matched {
  const [removed, added] = [new Set(alternatives(one)), new Set(alternatives(other))];
  const likely = [...removed]
    .flatMap((before) => [...added].map((after) => ({ before, after, score: likeness(before, after) })))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score);
  const pairs = likely.filter(({ before, after }) => {
    if (!removed.has(before) || !added.has(after)) return false;
    removed.delete(before);
    return added.delete(after);
  });
  return { pairs, removed: [...removed], added: [...added] };
}

function alternatives(shape: Shape): readonly Node[] {
  return shape.variants.length > 0 ? shape.variants : [shape.node];
}

/** How like two variants are: 0 for those that do not belong together. Those that say the same may differ in names. */
function likeness(before: Node, after: Node): number {
  const structure = isSame(before, after) ? 10_000 : structureLikeness(shapeOf(before), shapeOf(after));
  if (structure === 0) return 0;
  const name = componentName(follow(before));
  const isSameName = name !== undefined && name === componentName(follow(after));
  return structure + (isSameName ? 100 : 0) + (compareNotes(before, after).length === 0 ? 1 : 0);
}

function structureLikeness(one: Shape, other: Shape): number {
  if (!haveCommonType(one, other)) return 0;
  const shared = [...one.properties.keys()].filter((name) => other.properties.has(name));
  const marks = shared.map((name) => markLikeness(one.properties.get(name), other.properties.get(name)));
  if (marks.some((mark) => mark < 0)) return 0;
  const all = new Set([...one.properties.keys(), ...other.properties.keys()]).size;
  // Objects that share no field belong together when nothing else does.
  const sharedPart = all === 0 ? 0.5 : shared.length / all;
  return Math.max(sharedPart, 0.01) + marks.reduce((sum, mark) => sum + mark, 0);
}

function haveCommonType(one: Shape, other: Shape): boolean {
  if (one.types.length === 0 || other.types.length === 0) return true;
  return one.types.some((type) => other.types.includes(type));
}

/** Fields of one value tell variants apart. */
function markLikeness(before: Node | undefined, after: Node | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const [one, other] = [shapeOf(before).values, shapeOf(after).values];
  if (one?.length !== 1 || other?.length !== 1) return 0;
  return one[0] === other[0] ? 10 : -1;
}
