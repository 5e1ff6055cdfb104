import { BudgetError, spend } from '../document/budget.ts';
import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { componentName, follow } from '../document/references.ts';
import { serializedAnnotations } from './annotations.ts';
import { identityOf, memoised } from './derived.ts';
import { shapeOf } from './read.ts';
import type { Shape } from './shape.ts';

/**
 * Tests if two schemas mean the same, independent of names and places. Recursive schemas are the same unless a difference is
 * found.
 *
 * @throws `BudgetError` if they are too complex to be compared.
 */
export function isSame(one: Node, other: Node): boolean {
  const comparison = new MeaningComparison();
  const same = comparison.areSame(one, other);
  if (same) comparison.keep();
  return same;
}

type Pair = readonly [before: Node, after: Node];

/** Results that hold for good, by the values of both schemas. */
const results = new WeakMap<object, Map<string, boolean>>();

function resultsOf({ value }: Node): Map<string, boolean> {
  return typeof value === 'object' && value !== null ? memoised(results, value, () => new Map()) : new Map();
}

/** The variants of unions inside each other that are tried one after another. */
const MAX_DEPTH = 500;

/** One comparison. Pairs count as the same while they are being compared, so recursion terminates. */
class MeaningComparison {
  readonly #assumed = new Map<string, Pair>();
  #depth = 0;

  areSame(before: Node, after: Node): boolean {
    if (++this.#depth > MAX_DEPTH)
      throw new BudgetError(
        before,
        `more than ${MAX_DEPTH} unions of similar variants inside each other; flatten them`,
      );
    const assumedBefore = this.#assumed.size;
    const pending: Pair[] = [[before, after]];
    let isDifferent = false;
    for (let next = pending.pop(); next !== undefined && !isDifferent; next = pending.pop()) {
      const inside = this.#inside(...next);
      if (inside === undefined) isDifferent = true;
      else pending.push(...inside);
    }
    this.#depth--;
    if (!isDifferent) return true;
    // Pairs that were assumed meanwhile may depend on this one.
    for (const key of [...this.#assumed.keys()].slice(assumedBefore)) this.#assumed.delete(key);
    resultsOf(before).set(identityOf(after.value), false);
    return false;
  }

  /** Keeps the pairs that count as the same: the whole comparison found no difference. */
  keep(): void {
    for (const [before, after] of this.#assumed.values()) resultsOf(before).set(identityOf(after.value), true);
  }

  /** The pairs that must be the same so that these two are; `undefined` if they differ. */
  #inside(before: Node, after: Node): Pair[] | undefined {
    if (before.value === after.value) return [];
    const known = resultsOf(before).get(identityOf(after.value));
    if (known !== undefined) return known ? [] : undefined;
    const key = `${identityOf(before.value)} ${identityOf(after.value)}`;
    if (this.#assumed.has(key)) return [];
    spend(before);
    if (surfaceOf(before) !== surfaceOf(after)) return undefined;
    this.#assumed.set(key, [before, after]);
    const [one, other] = [shapeOf(before), shapeOf(after)];
    const variants = this.#variants(one, other);
    return variants && [...nestedPairs(one, other), ...variants];
  }

  /** The pairs of variants of which there is no choice. The others are compared here. */
  #variants(one: Shape, other: Shape): Pair[] | undefined {
    const candidates = bySurface(other.variants);
    const pairs: Pair[] = [];
    for (const variant of one.variants) {
      const alike = candidates.get(surfaceOf(variant)) ?? [];
      const [only, ...others] = alike;
      if (only === undefined) return undefined;
      if (others.length === 0) pairs.push([variant, only]);
      else if (!alike.some((each) => this.areSame(variant, each))) return undefined;
    }
    return pairs;
  }
}

function nestedPairs(one: Shape, other: Shape): Pair[] {
  const both = (from: Node | undefined, to: Node | undefined): Pair[] =>
    from === undefined || to === undefined ? [] : [[from, to]];
  const [from, to] = [one.additional, other.additional];
  return [
    ...[...one.properties].flatMap(([name, node]) => both(node, other.properties.get(name))),
    ...both(one.items, other.items),
    ...(typeof from === 'object' && typeof to === 'object' ? both(from, to) : []),
  ];
}

function bySurface(nodes: readonly Node[]): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const group = groups.get(surfaceOf(node));
    if (group === undefined) groups.set(surfaceOf(node), [node]);
    else group.push(node);
  }
  return groups;
}

const surfaces = new WeakMap<Shape, string>();

/** Serializes a shape without its nested schemas: those that mean the same have the same. */
function surfaceOf(node: Node): string {
  const shape = shapeOf(node);
  return memoised(surfaces, shape, () => serialized(shape));
}

function serialized(shape: Shape): string {
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

interface VariantPair {
  readonly before: Node;
  readonly after: Node;
}

/** The variants of two unions, paired where they correspond. */
export interface MatchedVariants {
  readonly pairs: readonly VariantPair[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/** Pairs the variants of two unions, the most similar first. A schema that is not a union has one variant: itself. */
export function pairVariants(one: Shape, other: Shape): MatchedVariants {
  const [removed, added] = [new Set(variantsOf(one)), new Set(variantsOf(other))];
  const pairs: VariantPair[] = [];
  const pairBest = (scored: readonly ScoredPair[]): void => {
    for (const { before, after } of scored.toSorted((first, second) => second.score - first.score)) {
      if (!removed.has(before) || !added.has(after)) continue;
      removed.delete(before);
      added.delete(after);
      pairs.push({ before, after });
    }
  };
  pairBest(samePairs([...removed], [...added]));
  pairBest(similarPairs([...removed], [...added]));
  return { pairs, removed: [...removed], added: [...added] };
}

function variantsOf(shape: Shape): readonly Node[] {
  return shape.variants.length > 0 ? shape.variants : [shape.node];
}

interface ScoredPair extends VariantPair {
  readonly score: number;
}

/** The pairs that mean the same. */
function samePairs(from: readonly Node[], to: readonly Node[]): ScoredPair[] {
  const candidates = bySurface(to);
  return from.flatMap((before) =>
    (candidates.get(surfaceOf(before)) ?? [])
      .filter((after) => isSame(before, after))
      .map((after) => ({ before, after, score: secondaryScore(featuresOf(before), featuresOf(after)) })),
  );
}

/** The pairs that correspond, although they do not mean the same. */
function similarPairs(from: readonly Node[], to: readonly Node[]): ScoredPair[] {
  const candidates = to.map((after) => ({ after, other: featuresOf(after) }));
  return from.flatMap((before) => {
    spend(before, to.length);
    const one = featuresOf(before);
    return candidates.flatMap(({ after, other }) => {
      const structure = structuralSimilarity(one, other);
      return structure === 0 ? [] : [{ before, after, score: structure + secondaryScore(one, other) }];
    });
  });
}

/** The score that decides between pairs of the same meaning: by name, then by annotations. */
function secondaryScore(one: Features, other: Features): number {
  const isSameName = one.name !== undefined && one.name === other.name;
  return (isSameName ? 100 : 0) + (one.annotations === other.annotations ? 1 : 0);
}

/** The traits that a variant is recognized by, if not by its whole meaning. */
interface Features {
  readonly name: string | undefined;
  /** Serialized. */
  readonly annotations: string;
  readonly types: readonly string[];
  /** The fields, with the value of each that has only one. */
  readonly fields: ReadonlyMap<string, { readonly value: unknown } | undefined>;
}

function featuresOf(node: Node): Features {
  const { types, properties } = shapeOf(node);
  const fields = [...properties].map(([name, field]) => {
    const { values } = shapeOf(field);
    return [name, values?.length === 1 ? { value: values[0] } : undefined] as const;
  });
  return {
    name: componentName(follow(node)),
    annotations: serializedAnnotations(node),
    types,
    fields: new Map(fields),
  };
}

/** A field with a single value distinguishes variants: equal values score, different ones exclude the pair. */
function structuralSimilarity(one: Features, other: Features): number {
  if (!haveCommonType(one, other)) return 0;
  let [shared, marks] = [0, 0];
  for (const [name, mark] of one.fields) {
    if (!other.fields.has(name)) continue;
    shared += 1;
    const otherMark = other.fields.get(name);
    if (mark === undefined || otherMark === undefined) continue;
    if (mark.value !== otherMark.value) return 0;
    marks += 10;
  }
  const all = one.fields.size + other.fields.size - shared;
  // Objects without a shared field correspond only if nothing else does.
  return Math.max(all === 0 ? 0.5 : shared / all, 0.01) + marks;
}

function haveCommonType(one: Features, other: Features): boolean {
  if (one.types.length === 0 || other.types.length === 0) return true;
  return one.types.some((type) => other.types.includes(type));
}
