import type { Body, Operation } from '../contract.ts';
import { type Said, said } from './change.ts';
import { compareNotes } from './compare-notes.ts';
import { type Compared, pairOf } from './pair.ts';
import { type Direction, narrowed, widened } from './rating.ts';

/** Compares request bodies. */
export function compareBodies({ body: one }: Operation, { body: other }: Operation, direction: Direction): Compared {
  if (one === undefined || other === undefined) {
    const found = one === other ? [] : [bodyChange(one, other, direction)];
    return { findings: found.map((each) => ({ ...each, place: 'body' })), pairs: [] };
  }
  const found = one.required === other.required ? [] : [requiredChange(other.required, direction)];
  const content = compareContent(one, other, 'body');
  const own = [...found, ...compareNotes(one.node, other.node)].map((each) => ({ ...each, place: 'body' }));
  return { findings: [...own, ...content.findings], pairs: content.pairs };
}

function bodyChange(one: Body | undefined, other: Body | undefined, direction: Direction): Said {
  if (one !== undefined) return said('breaking', 'body-removed', 'removed');
  const isNeeded = other?.required === true;
  const rating = isNeeded && direction === 'request' ? 'breaking' : 'additive';
  return said(rating, 'body-added', isNeeded ? 'added, required' : 'added');
}

function requiredChange(isRequired: boolean, direction: Direction): Said {
  return isRequired
    ? said(narrowed(direction), 'body-required', 'became required')
    : said(widened(direction), 'body-optional', 'became optional');
}

/** Compares the media types of two bodies; the schemas of those that both have are paired. */
export function compareContent(one: Body, other: Body, place: string): Compared {
  const [from, to] = [[...one.content.keys()], [...other.content.keys()]];
  const gone = from.filter((type) => !other.content.has(type));
  const added = to.filter((type) => !one.content.has(type));
  const findings = [
    ...gone.map((type) => said('breaking', 'media-type-removed', `media type ${type} removed`)),
    ...added.map((type) => said('additive', 'media-type-added', `media type ${type} added`)),
  ].map((each) => ({ ...each, place }));
  const isOnly = new Set([...from, ...to]).size === 1;
  const pairs = from
    .filter((type) => other.content.has(type))
    .flatMap((type) => pairOf(one.content.get(type), other.content.get(type), isOnly ? place : `${place} (${type})`));
  return { findings, pairs };
}
