import type { Node } from '../document.ts';
import { fieldsOf, isMarked } from '../fields.ts';
import type { Shape } from '../shape.ts';
import { type Finding, type Said, said } from './change.ts';
import type { Pair } from './pair.ts';
import { type Direction, narrowed, widened } from './rating.ts';

/** Compares which fields there are and which are required; the fields themselves are paired. */
export function compareFields(
  one: Shape,
  other: Shape,
  place: string,
  direction: Direction,
): { findings: readonly Finding[]; pairs: readonly Pair[] } {
  const [from, to] = [fieldsOf(one, direction), fieldsOf(other, direction)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  const findings = names.flatMap((name) => {
    const before = stateOf(from.get(name), one.required.has(name));
    const after = stateOf(to.get(name), other.required.has(name));
    return fieldChange(before, after, direction).map((each) => ({ ...each, place: `${place}.${name}` }));
  });
  const pairs = names.flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    return before === undefined || after === undefined ? [] : [{ before, after, place: `${place}.${name}` }];
  });
  return { findings, pairs };
}

/** What callers see of a field or of a parameter. */
export interface FieldState {
  readonly required: boolean;
  /** The client fills it in, so callers do not see it. */
  readonly filled: boolean;
}

/** The state of a field; none where there is no field. */
export function stateOf(node: Node | undefined, required: boolean): FieldState | undefined {
  if (node === undefined) return undefined;
  return { required, filled: isMarked(node, 'x-client-filled') };
}

/** What the coming, going or changing of a field means. */
export function fieldChange(
  before: FieldState | undefined,
  after: FieldState | undefined,
  direction: Direction,
): Said[] {
  if (direction === 'request' && (before?.filled === true || after?.filled === true))
    return filledChange(before, after);
  if (before === undefined) return after === undefined ? [] : [addition(after, direction)];
  if (after === undefined) return [said('breaking', 'field-removed', 'removed')];
  if (before.required === after.required) return [];
  return after.required
    ? [said(narrowed(direction), 'field-required', 'became required')]
    : [said(widened(direction), 'field-optional', 'became optional')];
}

function addition({ required }: FieldState, direction: Direction): Said {
  const rating = direction === 'request' && required ? 'breaking' : 'additive';
  return said(rating, 'field-added', required ? 'added, required' : 'added');
}

function filledChange(before: FieldState | undefined, after: FieldState | undefined): Said[] {
  if (before?.filled === true && after?.filled === true) return [];
  if (before === undefined) return [said('additive', 'field-added', 'added; the client fills it in')];
  if (after === undefined) return [said('additive', 'field-removed', 'removed; the client filled it in')];
  if (after.filled) return [said('breaking', 'field-filled', 'is no argument any more: the client fills it in')];
  const rating = after.required ? 'breaking' : 'additive';
  return [said(rating, 'field-unfilled', 'became an argument: the client fills it in no more')];
}
