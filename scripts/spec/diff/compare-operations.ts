import { nameOf, type Operation } from '../contract.ts';
import { type Said, said } from './change.ts';
import { compareAnswers } from './compare-answers.ts';
import { compareAuth } from './compare-auth.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareExtensions } from './compare-extensions.ts';
import { compareNotes } from './compare-notes.ts';
import { compareParameters } from './compare-parameters.ts';
import type { Seed } from './compare-schemas.ts';
import type { Concerned, Found } from './gather.ts';
import type { OperationPair } from './match-operations.ts';
import type { Compared } from './pair.ts';
import type { Direction } from './rating.ts';

/** What two operations differ in, and the schemas to compare. */
export interface ComparedOperation {
  readonly found: readonly Found[];
  readonly seeds: readonly Seed[];
}

/** Compares an operation before and after, but not its schemas. */
export function compareOperation({ before, after }: OperationPair): ComparedOperation {
  const of = concernedOf(before);
  // A webhook is called by the provider: what it sends comes in.
  const [sent, received]: [Direction, Direction] = isWebhook(before)
    ? ['response', 'request']
    : ['request', 'response'];
  const parts: (readonly [Direction, Compared])[] = [
    [sent, compareParameters(before, after, sent)],
    [sent, compareBodies(before, after, sent)],
    [received, compareAnswers(before, after)],
  ];
  const own = compareItself(before, after).map((each) => ({ change: { ...each, place: 'operation' }, of }));
  const inside = parts.flatMap(([direction, { findings }]) =>
    findings.map((each) => ({ change: { ...each, direction }, of })),
  );
  const seeds = parts.flatMap(([direction, { pairs }]) => pairs.map((pair) => ({ pair, direction, of })));
  return { found: [...own, ...inside], seeds };
}

/** An operation that only the later document has. */
export function addedOperation(operation: Operation): Found {
  return {
    change: { ...said('additive', 'operation-added', 'added'), place: 'operation' },
    of: concernedOf(operation),
  };
}

/** An operation that only the earlier document has. */
export function removedOperation(operation: Operation): Found {
  return {
    change: { ...said('breaking', 'operation-removed', 'removed'), place: 'operation' },
    of: concernedOf(operation),
  };
}

function concernedOf(operation: Operation): Concerned {
  return { operation: nameOf(operation), method: operation.method, path: operation.path };
}

function isWebhook({ method }: Operation): boolean {
  return method === 'WEBHOOK';
}

function compareItself(before: Operation, after: Operation): Said[] {
  return [
    ...compareAddress(before, after),
    ...compareAuth(before, after),
    ...compareExtensions(before.node, after.node),
    ...compareNotes(before.node, after.node),
  ];
}

function compareAddress(before: Operation, after: Operation): Said[] {
  if (before.key !== after.key) {
    const [from, to] = [before, after].map(({ method, path }) => `${method} ${path}`);
    return [said('breaking', 'operation-moved', `moved from ${from} to ${to}`)];
  }
  if (before.id === after.id) return [];
  if (before.id === undefined) return [said('docs', 'operation-renamed', `named ${after.id}`)];
  return [said('breaking', 'operation-renamed', `renamed to ${after.id ?? 'nothing'}; callers have it as a method`)];
}
