import type { Node } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { componentName } from '../document/references.ts';
import { pairVariants } from '../shape/matching.ts';
import { shapeOf } from '../shape/read.ts';
import type { Direction, Shape } from '../shape/shape.ts';
import { type Change, change, narrowed, placed, type Rating, widened } from './change.ts';
import type { Comparison } from './comparison.ts';

/** Compares JSON types, except `null`. */
export function compareTypes(one: Shape, other: Shape, direction: Direction): Change[] {
  const [from, to] = [describeTypes(one), describeTypes(other)];
  if (isUnion(one) || isUnion(other) || from === to) return [];
  const message = `type ${from} became ${to}`;
  if (covers(other.types, one.types)) return [change(widened(direction), 'type-widened', message)];
  if (covers(one.types, other.types)) return [change(narrowed(direction), 'type-narrowed', message)];
  return [change('breaking', 'type-changed', message)];
}

/** Compares whether `null` is allowed. */
export function compareNull(one: Shape, other: Shape, direction: Direction): Change[] {
  if (allowsNull(one) === allowsNull(other)) return [];
  return allowsNull(other)
    ? [change(widened(direction), 'null-added', 'may be null')]
    : [change(narrowed(direction), 'null-removed', 'no longer null')];
}

/** Tests if it makes sense to compare the insides of two schemas. */
export function areComparable(one: Shape, other: Shape): boolean {
  if (isUnion(one) || isUnion(other)) return true;
  if ((one.types.length === 0) !== (other.types.length === 0)) return false;
  return covers(one.types, other.types) || covers(other.types, one.types);
}

function describeTypes({ types }: Shape): string {
  return types.length === 0 ? 'anything' : types.join(' or ');
}

/** A schema that allows anything allows `null` too. */
function allowsNull(shape: Shape): boolean {
  return shape.nullable || (shape.types.length === 0 && shape.values === undefined && !isUnion(shape));
}

function isUnion({ variants }: Shape): boolean {
  return variants.length > 0;
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0) return true;
  const isIn = (type: string): boolean => wide.includes(type) || (type === 'integer' && wide.includes('number'));
  return narrow.length > 0 && narrow.every(isIn);
}

/** Compares the variants of two unions. Corresponding variants are paired. */
export function compareUnions(one: Shape, other: Shape, place: string, direction: Direction): Comparison {
  const matched = pairVariants(one, other);
  const changes = placed(place, [
    ...matched.removed.map((node) =>
      change(narrowed(direction), 'variant-removed', `no longer ${describeVariant(node)}`),
    ),
    ...matched.added.map((node) => change(widened(direction), 'variant-added', `may be ${describeVariant(node)}`)),
  ]);
  return { changes, pairs: matched.pairs.map((pair) => ({ ...pair, place, areVariants: true })) };
}

function describeVariant(node: Node): string {
  const shape = shapeOf(node);
  const mark = [...shape.properties].find(([, property]) => shapeOf(property).values?.length === 1);
  if (mark !== undefined) return `the variant with ${mark[0]} ${listed(shapeOf(mark[1]).values ?? [])}`;
  return componentName(shape.node) ?? describeTypes(shape);
}

/** Compares enums. Plain enums count as open, as in generated types, unless `closedEnums` is set. */
export function compareEnums(one: Shape, other: Shape, direction: Direction, closedEnums: boolean): Change[] {
  const [before, after] = [one.values, other.values];
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [change(narrowed(direction), 'enum-added', `became an enum of ${listed(after ?? [])}`)];
  const isClosed = one.openness === 'closed' || (closedEnums && one.openness === 'plain');
  const widening: Rating = direction === 'response' && isClosed ? 'breaking' : 'additive';
  if (after === undefined) return [change(widening, 'enum-removed', `no longer an enum of ${listed(before)}`)];
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === before.length && added.length > 0)
    return [change('breaking', 'enum-changed', `${listed(before)} became ${listed(after)}`)];
  return [
    ...compareOpenness(one, other, direction, widening),
    ...removed.map((value) => change(narrowed(direction), 'enum-value-removed', `value ${listed([value])} removed`)),
    ...added.map((value) => change(widening, 'enum-value-added', `value ${listed([value])} added`)),
  ];
}

/** Compares whether the schemas themselves allow values outside the enum. */
function compareOpenness(one: Shape, other: Shape, direction: Direction, widening: Rating): Change[] {
  const [was, is] = [one.openness === 'open', other.openness === 'open'];
  if (was === is) return [];
  return is
    ? [change(widening, 'enum-removed', 'may have other values')]
    : [change(narrowed(direction), 'enum-added', 'no longer has other values')];
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : canonical(value))).join(', ') || 'nothing';
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
