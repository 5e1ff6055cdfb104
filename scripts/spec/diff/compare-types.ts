import type { Shape } from '../shape.ts';
import { type Said, said } from './change.ts';
import { type Direction, narrowed, widened } from './rating.ts';

/** Compares JSON types, `null` apart. */
export function compareTypes(one: Shape, other: Shape, direction: Direction): Said[] {
  const [from, to] = [typeText(one), typeText(other)];
  if (isUnion(one) || isUnion(other) || from === to) return [];
  const message = `type ${from} became ${to}`;
  if (covers(other.types, one.types)) return [said(widened(direction), 'type-widened', message)];
  if (covers(one.types, other.types)) return [said(narrowed(direction), 'type-narrowed', message)];
  return [said('breaking', 'type-changed', message)];
}

/** Compares whether `null` is allowed. */
export function compareNull(one: Shape, other: Shape, direction: Direction): Said[] {
  if (mayBeNull(one) === mayBeNull(other)) return [];
  return mayBeNull(other)
    ? [said(widened(direction), 'null-added', 'may be null')]
    : [said(narrowed(direction), 'null-removed', 'is null no more')];
}

/** Whether what is inside of two schemas can be compared. */
export function areComparable(one: Shape, other: Shape): boolean {
  if (isUnion(one) || isUnion(other)) return true;
  // Of what may be anything nothing more is to be said.
  if ((one.types.length === 0) !== (other.types.length === 0)) return false;
  return covers(one.types, other.types) || covers(other.types, one.types);
}

/** The types of a schema for messages. */
export function typeText({ types }: Shape): string {
  return types.length === 0 ? 'anything' : types.join(' or ');
}

/** What may be anything may be null too. */
function mayBeNull(shape: Shape): boolean {
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
