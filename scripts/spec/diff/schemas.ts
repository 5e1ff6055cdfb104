import { componentName } from '../document/references.ts';
import { hasOwnAnnotations } from '../shape/annotations.ts';
import { behind, identityOf } from '../shape/derived.ts';
import { shapeOf } from '../shape/read.ts';
import type { Direction, Shape } from '../shape/shape.ts';
import { compareAnnotations } from './annotations.ts';
import { type Change, change, narrowed, type PlacedChange, placed, widened } from './change.ts';
import {
  type AffectedOperation,
  type Comparison,
  type DiffOptions,
  type FoundChange,
  pairOf,
  type SchemaPair,
} from './comparison.ts';
import { compareFields } from './fields.ts';
import { compareLimits } from './limits.ts';
import { areComparable, compareEnums, compareNull, compareTypes, compareUnions } from './types.ts';

/** Two schemas at the same place of an operation. */
export interface OperationSchemas {
  readonly pair: SchemaPair;
  readonly direction: Direction;
  /** Absent for a component of a document without operations. */
  readonly operation?: AffectedOperation;
}

/** Compares schemas and all schemas nested in them. */
export function compareSchemas(schemas: readonly OperationSchemas[], options: DiffOptions): FoundChange[] {
  const walk = new SchemaWalk(options);
  return schemas.flatMap(({ pair, direction, operation }) =>
    walk
      .from(pair, direction)
      .flatMap(({ changes }) =>
        changes.map((each) => ({ change: { ...each, direction }, ...(operation && { operation }) })),
      ),
  );
}

/** Walks through pairs of nested schemas. A pair that is reached again, from any operation, is not compared again. */
class SchemaWalk {
  readonly #options: DiffOptions;
  readonly #results = new Map<string, Comparison>();

  constructor(options: DiffOptions) {
    this.#options = options;
  }

  /** Compares a pair and all pairs nested in it, each at the first place where it occurs, so recursion terminates. */
  from(first: SchemaPair, direction: Direction): Comparison[] {
    const visited = new Map<string, Comparison>();
    const queue = [first];
    for (let next = 0; next < queue.length; next += 1) {
      const pair = queue[next] ?? first;
      const key = keyOf(pair);
      if (visited.has(key)) continue;
      const result = this.#compare(pair, direction, key);
      visited.set(key, result);
      queue.push(...result.pairs);
    }
    return [...visited.values()];
  }

  #compare(pair: SchemaPair, direction: Direction, key: string): Comparison {
    const placedKey = `${direction} ${pair.place} ${key}`;
    const result = this.#results.get(placedKey) ?? comparePair(pair, direction, this.#options);
    this.#results.set(placedKey, result);
    return result;
  }
}

function keyOf({ before, after, areVariants }: SchemaPair): string {
  return [areVariants ?? false, ...[before, after].map((node) => identityOf(behind(node).value))].join();
}

/** Compares two schemas, without the schemas nested in them. */
function comparePair(pair: SchemaPair, direction: Direction, options: DiffOptions): Comparison {
  const [one, other] = [shapeOf(pair.before), shapeOf(pair.after)];
  const own = ownPlace(one, other) ?? pair.place;
  const around = compareAround(pair, own, one, other, direction);
  const types = placed(own, compareTypes(one, other, direction));
  if (!areComparable(one, other)) return { changes: [...around, ...types], pairs: [] };
  const areUnions = one.variants.length + other.variants.length > 0;
  const limits = compareLimits(one, other, direction).filter(({ kind }) => {
    // The default belongs to the union, all other limits to its variants.
    const isDefault = kind.startsWith('default-');
    return isDefault ? !pair.areVariants : !areUnions;
  });
  const inner = areUnions
    ? compareUnions(one, other, own, direction)
    : compareInside(one, other, own, direction, options);
  return { changes: [...around, ...types, ...placed(own, limits), ...inner.changes], pairs: inner.pairs };
}

/** The name of the schema, unless something incomparable replaced it. */
function ownPlace(one: Shape, other: Shape): string | undefined {
  const [from, to] = [componentName(one.node), componentName(other.node)];
  const isReplaced = (from === undefined || to === undefined) && !areComparable(one, other);
  return isReplaced ? undefined : (from ?? to);
}

/** Compares `null` and annotations, which may stand beside a reference or at the named schema, and places them there. */
function compareAround(
  pair: SchemaPair,
  own: string,
  one: Shape,
  other: Shape,
  direction: Direction,
): readonly PlacedChange[] {
  if (pair.areVariants) return [];
  const { before, after, place } = pair;
  const isOwnNull = [one, other].every((shape) => shapeOf(shape.node).nullable === shape.nullable);
  const isOwnAnnotation = !hasOwnAnnotations(before) && !hasOwnAnnotations(after);
  return [
    ...placed(isOwnNull ? own : place, compareNull(one, other, direction)),
    ...placed(isOwnAnnotation ? own : place, compareAnnotations(before, after)),
  ];
}

function compareInside(
  one: Shape,
  other: Shape,
  place: string,
  direction: Direction,
  { closedEnums = false }: DiffOptions,
): Comparison {
  const fields = compareFields(one, other, place, direction);
  const own = [
    ...compareEnums(one, other, direction, closedEnums),
    ...compareGroup(one, other, direction),
    ...compareAdditional(one, other, direction),
  ];
  const pairs = [...fields.pairs, ...pairOf(one.items, other.items, `${place}[]`)];
  if (typeof one.additional === 'object' && typeof other.additional === 'object')
    pairs.push({ before: one.additional, after: other.additional, place: `${place}{}` });
  return { changes: [...placed(place, own), ...fields.changes], pairs };
}

function compareGroup({ group: from }: Shape, { group: to }: Shape, direction: Direction): Change[] {
  if (from === to) return [];
  if (to === undefined) return [change(widened(direction), 'needed-fields-removed', `no longer needs ${from}`)];
  if (from === undefined) return [change(narrowed(direction), 'needed-fields-added', `needs ${to}`)];
  return [change('breaking', 'needed-fields-changed', `needed ${from}, now needs ${to}`)];
}

/** Compares undeclared fields. A response with more of them breaks nobody. */
function compareAdditional(one: Shape, other: Shape, direction: Direction): Change[] {
  const [from, to] = [describeAdditional(one), describeAdditional(other)];
  if (from === to) return [];
  const message = `other fields: ${from} became ${to}`;
  const isWider = to === 'any' || from === 'none';
  if (!isWider) return [change(narrowed(direction), 'other-fields-narrowed', message)];
  return [change(from === 'none' ? 'additive' : widened(direction), 'other-fields-widened', message)];
}

function describeAdditional({ additional }: Shape): 'typed' | 'none' | 'any' {
  if (typeof additional === 'object') return 'typed';
  return additional === false ? 'none' : 'any';
}
