import type { Node } from '../document/document.ts';
import type { Body, Operation } from '../document/operations.ts';
import { isSame } from '../shape/matching.ts';
import type { Direction } from '../shape/shape.ts';
import { compareAnnotations } from './annotations.ts';
import { type Change, change, narrowed, type PlacedChange, placed, widened } from './change.ts';
import { type Comparison, pairOf, type SchemaPair } from './comparison.ts';

/** Compares request bodies. */
export function compareRequestBodies(
  { body: one }: Operation,
  { body: other }: Operation,
  direction: Direction,
): Comparison {
  if (one === undefined || other === undefined)
    return { changes: placed('body', presenceChange(one, other, direction)), pairs: [] };
  const required = one.required === other.required ? [] : [requiredChange(other.required, direction)];
  const content = compareContent(one, other, 'body');
  const own = placed('body', [...required, ...compareAnnotations(one.node, other.node)]);
  return { changes: [...own, ...content.changes], pairs: content.pairs };
}

function presenceChange(one: Body | undefined, other: Body | undefined, direction: Direction): Change[] {
  if (one !== undefined) return [change('breaking', 'body-removed', 'removed')];
  if (other === undefined) return [];
  const rating = other.required && direction === 'request' ? 'breaking' : 'additive';
  return [change(rating, 'body-added', other.required ? 'added, required' : 'added')];
}

function requiredChange(isRequired: boolean, direction: Direction): Change {
  return isRequired
    ? change(narrowed(direction), 'body-required', 'became required')
    : change(widened(direction), 'body-optional', 'became optional');
}

/** Compares media types. The schemas of common ones are paired. */
function compareContent(one: Body, other: Body, place: string): Comparison {
  const [from, to] = [[...one.content.keys()], [...other.content.keys()]];
  const removed = from.filter((type) => !other.content.has(type));
  const added = to.filter((type) => !one.content.has(type));
  const changes = placed(place, [
    ...removed.map((type) => change('breaking', 'media-type-removed', `media type ${type} removed`)),
    ...added.map((type) => change('additive', 'media-type-added', `media type ${type} added`)),
  ]);
  const isOnly = new Set([...from, ...to]).size === 1;
  const pairs = from
    .filter((type) => other.content.has(type))
    .flatMap((type) => pairOf(one.content.get(type), other.content.get(type), isOnly ? place : `${place} (${type})`));
  return { changes, pairs };
}

type Responses = Operation['responses'];

/** Compares responses, status by status. */
export function compareResponses({ responses: from }: Operation, { responses: to }: Operation): Comparison {
  const removed = [...from.keys()].filter((status) => !to.has(status));
  const added = [...to.keys()].filter((status) => !from.has(status));
  const switched = switchedStatus(removed, added);
  const placeOf = (status: string): string => `response ${status}`;
  const statuses = [
    ...removed.filter((status) => status !== switched?.from).flatMap((each) => placed(placeOf(each), [removal(each)])),
    ...added
      .filter((status) => status !== switched?.to)
      .flatMap((each) => placed(placeOf(each), [addition(each, from, to)])),
    ...(switched === undefined ? [] : placed(placeOf(switched.from), [switchChange(switched)])),
  ];
  const changes: PlacedChange[] = [];
  const pairs: SchemaPair[] = [];
  for (const [status, before] of from) {
    const after = to.get(status === switched?.from ? switched.to : status);
    if (after === undefined) continue;
    const content = compareContent(before, after, placeOf(status));
    changes.push(...placed(placeOf(status), compareAnnotations(before.node, after.node)), ...content.changes);
    pairs.push(...content.pairs);
  }
  return { changes: [...statuses, ...changes], pairs };
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

interface SwitchedStatus {
  readonly from: string;
  readonly to: string;
}

/** Finds the one success status that took the place of another. */
function switchedStatus(removed: readonly string[], added: readonly string[]): SwitchedStatus | undefined {
  const [from, ...moreFrom] = removed.filter(isSuccess);
  const [to, ...moreTo] = added.filter(isSuccess);
  return from === undefined || to === undefined || moreFrom.length + moreTo.length > 0 ? undefined : { from, to };
}

function switchChange({ from, to }: SwitchedStatus): Change {
  return change('breaking', 'status-changed', `status ${from} became ${to}`);
}

/** An error that no longer occurs breaks nobody. */
function removal(status: string): Change {
  return change(isSuccess(status) ? 'breaking' : 'additive', 'status-removed', `status ${status} removed`);
}

/** Callers must handle any error, but not a success with unknown content. */
function addition(status: string, from: Responses, to: Responses): Change {
  const added = to.get(status);
  const known = [...from].filter(([each]) => isSuccess(each)).map(([, body]) => body);
  const isKnown =
    !isSuccess(status) || known.length === 0 || known.some((body) => added && haveSameContent(body, added));
  return change(isKnown ? 'additive' : 'breaking', 'status-added', `status ${status} added`);
}

function haveSameContent(one: Body, other: Body): boolean {
  const areSame = (from: Node | undefined, to: Node | undefined): boolean =>
    from === undefined || to === undefined ? from === to : isSame(from, to);
  const types = [...one.content.keys()];
  return (
    types.length === other.content.size &&
    types.every((type) => other.content.has(type) && areSame(one.content.get(type), other.content.get(type)))
  );
}
