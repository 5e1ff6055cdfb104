import { canonical } from '../json.ts';
import type { Shape } from '../shape.ts';
import { type Said, said } from './change.ts';
import { type Direction, narrowed, type Rating } from './rating.ts';

/** Compares the values of enums. Plain enums are open, as in the types that we generate, unless all are to be closed. */
export function compareValues(one: Shape, other: Shape, direction: Direction, closedEnums: boolean): Said[] {
  const [before, after] = [one.values, other.values];
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [said(narrowed(direction), 'enum-added', `became an enum of ${listed(after ?? [])}`)];
  const isClosed = one.openness === 'closed' || (closedEnums && one.openness === 'plain');
  const widening: Rating = direction === 'response' && isClosed ? 'breaking' : 'additive';
  if (after === undefined) return [said(widening, 'enum-removed', `is no enum of ${listed(before)} any more`)];
  const opening = compareOpenness(one, other, direction, widening);
  const gone = without(before, after);
  const added = without(after, before);
  if (gone.length === before.length && added.length > 0)
    return [said('breaking', 'enum-changed', `${listed(before)} became ${listed(after)}`)];
  return [
    ...opening,
    ...gone.map((value) => said(narrowed(direction), 'enum-value-removed', `value ${listed([value])} removed`)),
    ...added.map((value) => said(widening, 'enum-value-added', `value ${listed([value])} added`)),
  ];
}

/** Compares whether an enum says itself that other values may come. */
function compareOpenness(one: Shape, other: Shape, direction: Direction, widening: Rating): Said[] {
  const [was, is] = [one.openness === 'open', other.openness === 'open'];
  if (was === is) return [];
  return is
    ? [said(widening, 'enum-removed', 'may have other values too')]
    : [said(narrowed(direction), 'enum-added', 'has no other values any more')];
}

/** Values for messages. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : canonical(value))).join(', ') || 'nothing';
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
