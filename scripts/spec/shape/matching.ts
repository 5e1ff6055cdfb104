import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { componentName, follow } from '../document/references.ts';
import { haveSameAnnotations } from './annotations.ts';
import { identityOf } from './derived.ts';
import { shapeOf } from './read.ts';
import type { Shape } from './shape.ts';

/**
 * Tests if two schemas mean the same, independent of names and places. Recursive schemas are the same unless a difference is
 * found.
 */
export function isSame(one: Node, other: Node): boolean {
  return areSame(one, other, new Map());
}

/** `results`: of all pairs so far; a pair that is still being compared counts as the same. */
function areSame(before: Node, after: Node, results: Map<string, boolean>): boolean {
  const key = `${identityOf(before.value)} ${identityOf(after.value)}`;
  const known = results.get(key);
  if (known !== undefined) return known;
  results.set(key, true);
  const [one, other] = [shapeOf(before), shapeOf(after)];
  const same = surfaceOf(one) === surfaceOf(other) && areNestedSame(one, other, results);
  results.set(key, same);
  return same;
}

function areNestedSame(one: Shape, other: Shape, results: Map<string, boolean>): boolean {
  const both = (from: Node, to: Node | undefined): boolean => to !== undefined && areSame(from, to, results);
  if (![...one.properties].every(([name, node]) => both(node, other.properties.get(name)))) return false;
  if (one.items !== undefined && !both(one.items, other.items)) return false;
  const [from, to] = [one.additional, other.additional];
  if (typeof from === 'object' && typeof to === 'object' && !both(from, to)) return false;
  return one.variants.every((variant) => other.variants.some((each) => both(variant, each)));
}

/** Serializes a shape without its nested schemas. */
function surfaceOf(shape: Shape): string {
  const { types, nullable, values, properties, required, additional, items, variants, group, limits } = shape;
  return canonical({
    types,
    nullable,
    values: values?.map(canonical).sort(),
    fields: [...properties.keys()].sort(),
    required: [...required].sort(),
    additional: typeof additional === 'object' ? 'typed' : additional !== false,
    hasItems: items !== undefined,
    variants: variants.length,
    group,
    limits: Object.fromEntries(limits),
  });
}

/** The variants of two unions, paired where they correspond. */
export interface MatchedVariants {
  readonly pairs: readonly { readonly before: Node; readonly after: Node }[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/** Pairs the variants of two unions, the most similar first. A schema that is not a union has one variant: itself. */
export function pairVariants(one: Shape, other: Shape): MatchedVariants {
  const [removed, added] = [new Set(variantsOf(one)), new Set(variantsOf(other))];
  const candidates = [...removed]
    .flatMap((before) => [...added].map((after) => ({ before, after, score: similarity(before, after) })))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score);
  const pairs = candidates.filter(({ before, after }) => {
    if (!removed.has(before) || !added.has(after)) return false;
    removed.delete(before);
    return added.delete(after);
  });
  return { pairs, removed: [...removed], added: [...added] };
}

function variantsOf(shape: Shape): readonly Node[] {
  return shape.variants.length > 0 ? shape.variants : [shape.node];
}

/** Scores how similar two variants are; 0 if they do not correspond. Meaning counts most, then name, then annotations. */
function similarity(before: Node, after: Node): number {
  const structure = isSame(before, after) ? 10_000 : structuralSimilarity(shapeOf(before), shapeOf(after));
  if (structure === 0) return 0;
  const name = componentName(follow(before));
  const isSameName = name !== undefined && name === componentName(follow(after));
  return structure + (isSameName ? 100 : 0) + (haveSameAnnotations(before, after) ? 1 : 0);
}

function structuralSimilarity(one: Shape, other: Shape): number {
  if (!haveCommonType(one, other)) return 0;
  const shared = [...one.properties.keys()].filter((name) => other.properties.has(name));
  const marks = shared.map((name) => markSimilarity(one.properties.get(name), other.properties.get(name)));
  if (marks.some((mark) => mark < 0)) return 0;
  const all = new Set([...one.properties.keys(), ...other.properties.keys()]).size;
  // Objects without a shared field correspond only if nothing else does.
  const sharedPart = all === 0 ? 0.5 : shared.length / all;
  return Math.max(sharedPart, 0.01) + marks.reduce((sum, mark) => sum + mark, 0);
}

function haveCommonType(one: Shape, other: Shape): boolean {
  if (one.types.length === 0 || other.types.length === 0) return true;
  return one.types.some((type) => other.types.includes(type));
}

/** A field with a single value distinguishes variants: equal values score, different ones exclude the pair. */
function markSimilarity(before: Node | undefined, after: Node | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const [one, other] = [shapeOf(before).values, shapeOf(after).values];
  if (one?.length !== 1 || other?.length !== 1) return 0;
  return one[0] === other[0] ? 10 : -1;
}
