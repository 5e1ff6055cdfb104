import { componentName } from '../document.ts';
import { shapeOf } from '../read-shape.ts';
import type { Shape } from '../shape.ts';
import { type Said, said } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareLimits } from './compare-limits.ts';
import { compareNotes, hasOwnNotes } from './compare-notes.ts';
import { areComparable, compareNull, compareTypes } from './compare-types.ts';
import { compareUnions } from './compare-unions.ts';
import { compareValues } from './compare-values.ts';
import { type Compared, type Judging, type Pair, pairOf } from './pair.ts';
import { type Direction, narrowed, widened } from './rating.ts';

/** Compares two schemas, but not what is inside of them. */
export function comparePair(pair: Pair, direction: Direction, judging: Judging): Compared {
  const [one, other] = [shapeOf(pair.before), shapeOf(pair.after)];
  const own = ownPlace(one, other) ?? pair.place;
  const notes = compareAround(pair, own, one, other, direction);
  const types = at(own, compareTypes(one, other, direction));
  if (!areComparable(one, other)) return { findings: [...notes, ...types], pairs: [] };
  const areUnions = one.variants.length + other.variants.length > 0;
  const limits = compareLimits(one, other, direction).filter(({ kind }) => {
    // A default is one of the union, all other limits are of its variants.
    const isDefault = kind.startsWith('default-');
    return isDefault ? !pair.areVariants : !areUnions;
  });
  const inner = areUnions
    ? compareUnions(one, other, own, direction)
    : compareInside(one, other, own, direction, judging);
  return { findings: [...notes, ...types, ...at(own, limits), ...inner.findings], pairs: inner.pairs };
}

/** A named schema is spoken of by its name, but not where something else has taken its place. */
function ownPlace(one: Shape, other: Shape): string | undefined {
  const [from, to] = [componentName(one.node), componentName(other.node)];
  const isReplaced = (from === undefined || to === undefined) && !areComparable(one, other);
  return isReplaced ? undefined : (from ?? to);
}

/** Compares what may stand beside a reference. It is told of the named schema where it stands there. */
function compareAround(pair: Pair, own: string, one: Shape, other: Shape, direction: Direction): Compared['findings'] {
  if (pair.areVariants) return [];
  const { before, after, place } = pair;
  const isOwnNull = [one, other].every((shape) => shapeOf(shape.node).nullable === shape.nullable);
  const isOwnNote = !hasOwnNotes(before) && !hasOwnNotes(after);
  return [
    ...at(isOwnNull ? own : place, compareNull(one, other, direction)),
    ...at(isOwnNote ? own : place, compareNotes(before, after)),
  ];
}

function at(place: string, all: readonly Said[]): Compared['findings'] {
  return all.map((each) => ({ ...each, place }));
}

function compareInside(
  one: Shape,
  other: Shape,
  place: string,
  direction: Direction,
  { closedEnums }: Judging,
): Compared {
  const fields = compareFields(one, other, place, direction);
  const own = [
    ...compareValues(one, other, direction, closedEnums),
    ...compareGroup(one, other, direction),
    ...compareAdditional(one, other, direction),
  ];
  const pairs = [...fields.pairs];
  pairs.push(...pairOf(one.items, other.items, `${place}[]`));
  if (typeof one.additional === 'object' && typeof other.additional === 'object')
    pairs.push({ before: one.additional, after: other.additional, place: `${place}{}` });
  return { findings: [...at(place, own), ...fields.findings], pairs };
}

function compareGroup({ group: from }: Shape, { group: to }: Shape, direction: Direction): Said[] {
  if (from === to) return [];
  if (to === undefined) return [said(widened(direction), 'needed-fields-removed', `no longer needs ${from}`)];
  if (from === undefined) return [said(narrowed(direction), 'needed-fields-added', `needs ${to}`)];
  return [said('breaking', 'needed-fields-changed', `needed ${from}, needs ${to}`)];
}

/** Fields that have no name; a new one in an answer hurts nobody. */
function compareAdditional(one: Shape, other: Shape, direction: Direction): Said[] {
  const [from, to] = [othersText(one), othersText(other)];
  if (from === to) return [];
  const message = `other fields: ${from} became ${to}`;
  const isWider = to === 'any' || from === 'none';
  if (!isWider) return [said(narrowed(direction), 'other-fields-narrowed', message)];
  return [said(from === 'none' ? 'additive' : widened(direction), 'other-fields-widened', message)];
}

function othersText({ additional }: Shape): 'typed' | 'none' | 'any' {
  if (typeof additional === 'object') return 'typed';
  return additional === false ? 'none' : 'any';
}
