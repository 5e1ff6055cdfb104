import { nameOf, normalPath, type Operation, unnamedPath } from '../document/operations.ts';
import type { Direction } from '../shape/shape.ts';
import type { Addresses } from './addresses.ts';
import { compareAnnotations, compareExtensions } from './annotations.ts';
import { compareRequestBodies, compareResponses } from './bodies.ts';
import { type Change, change, placed } from './change.ts';
import type { AffectedOperation, Comparison, FoundChange } from './comparison.ts';
import { compareParameters } from './fields.ts';
import type { OperationSchemas } from './schemas.ts';

/** An operation before and after. */
interface OperationPair {
  readonly before: Operation;
  readonly after: Operation;
}

/** The operations of two documents, paired where they correspond. */
interface MatchedOperations {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

type KeyOf = (operation: Operation) => string | undefined;

/** Ways to recognize an operation, the most reliable first: those that kept their address, then those that moved. */
function keysOf(addressOf: (operation: Operation) => string): readonly KeyOf[] {
  const byPath = (pathOf: (path: string) => string, operation: Operation): string =>
    `${operation.method} ${pathOf(addressOf(operation))}`;
  return [
    (each) => byPath((path) => path, each),
    (each) => each.id && `${byPath(unnamedPath, each)} ${each.id}`,
    (each) => byPath(unnamedPath, each),
    (each) => byPath(normalPath, each),
    ({ id }) => id,
  ];
}

/** Pairs operations by method and path, independent of parameter names; then those that moved, by id. */
export function matchOperations(
  before: readonly Operation[],
  after: readonly Operation[],
  addresses: Addresses,
): MatchedOperations {
  const start: MatchedOperations = { pairs: [], removed: before, added: after };
  const [from, to] = [keysOf(addresses.before), keysOf(addresses.after)];
  return from.reduce<MatchedOperations>(({ pairs, removed, added }, keyOf, index) => {
    const found = pairBy(removed, added, keyOf, to[index] ?? keyOf);
    return { ...found, pairs: [...pairs, ...found.pairs] };
  }, start);
}

/** Pairs operations with equal keys, in order. */
function pairBy(
  before: readonly Operation[],
  after: readonly Operation[],
  keyOfBefore: KeyOf,
  keyOfAfter: KeyOf,
): MatchedOperations {
  const groups = new Map<string, Operation[]>();
  for (const each of after) {
    const key = keyOfAfter(each);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const pairs: OperationPair[] = [];
  const removed = before.filter((each) => {
    const found = groups.get(keyOfBefore(each) ?? '')?.shift();
    if (found !== undefined) pairs.push({ before: each, after: found });
    return found === undefined;
  });
  const known = new Set(pairs.map((pair) => pair.after));
  return { pairs, removed, added: after.filter((each) => !known.has(each)) };
}

/** The changes of an operation, and the schemas that are still to be compared. */
interface ComparedOperation {
  readonly changes: readonly FoundChange[];
  readonly schemas: readonly OperationSchemas[];
}

/** Compares an operation before and after, without its schemas. */
export function compareOperation({ before, after }: OperationPair, addresses: Addresses): ComparedOperation {
  const operation = affected(before);
  // A webhook is called by the provider, so callers receive its request.
  const isWebhook = before.method === 'WEBHOOK';
  const [sent, received]: [Direction, Direction] = isWebhook ? ['response', 'request'] : ['request', 'response'];
  const parts: (readonly [Direction, Comparison])[] = [
    [sent, compareParameters(before, after, sent)],
    [sent, compareRequestBodies(before, after, sent)],
    [received, compareResponses(before, after)],
  ];
  const own = placed('operation', compareItself(before, after, addresses)).map((each) => ({ change: each, operation }));
  const inside = parts.flatMap(([direction, { changes }]) =>
    changes.map((each) => ({ change: { ...each, direction }, operation })),
  );
  const schemas = parts.flatMap(([direction, { pairs }]) => pairs.map((pair) => ({ pair, direction, operation })));
  return { changes: [...own, ...inside], schemas };
}

export function addedOperation(operation: Operation): FoundChange {
  return {
    change: { ...change('additive', 'operation-added', 'added'), place: 'operation' },
    operation: affected(operation),
  };
}

export function removedOperation(operation: Operation): FoundChange {
  return {
    change: { ...change('breaking', 'operation-removed', 'removed'), place: 'operation' },
    operation: affected(operation),
  };
}

function affected(operation: Operation): AffectedOperation {
  return { operation: nameOf(operation), method: operation.method, path: operation.path };
}

function compareItself(before: Operation, after: Operation, addresses: Addresses): Change[] {
  return [
    ...compareAddress(before, after, addresses),
    ...compareAuth(before, after),
    ...compareExtensions(before.node, after.node),
    ...compareAnnotations(before.node, after.node),
  ];
}

function compareAddress(before: Operation, after: Operation, addresses: Addresses): Change[] {
  const isSamePath = unnamedPath(addresses.before(before)) === unnamedPath(addresses.after(after));
  if (before.method !== after.method || !isSamePath) {
    const [from, to] = [before, after].map(({ method, path }) => `${method} ${path}`);
    return [change('breaking', 'operation-moved', `moved from ${from} to ${to}`)];
  }
  if (before.id === after.id) return [];
  if (before.id === undefined) return [change('docs', 'operation-renamed', `named ${after.id}`)];
  const step = after.id === undefined ? 'operationId removed' : `renamed to ${after.id}`;
  return [change('breaking', 'operation-renamed', `${step}; the method is named after it`)];
}

/** Compares authorization: callers with accepted credentials must stay accepted. */
function compareAuth({ auth: from }: Operation, { auth: to }: Operation): Change[] {
  if (from.join('\n') === to.join('\n')) return [];
  const [before, after] = [from, to].map((ways) => (ways.length === 0 ? 'none' : ways.join(', or ')));
  const isStillAccepted = to.length === 0 || (from.length > 0 && from.every((way) => to.includes(way)));
  const rating = isStillAccepted ? 'additive' : 'breaking';
  return [change(rating, 'auth-changed', `authorization: ${before} became ${after}`)];
}
