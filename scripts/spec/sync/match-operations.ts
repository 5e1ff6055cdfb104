import { normalPath, type Operation, operationsOf } from '../contract.ts';
import type { OpenApi } from '../document.ts';
import { listAt, textAt } from '../json.ts';

/** An operation of ours and the one of theirs that it is. */
export interface OperationPair {
  readonly ours: Operation;
  readonly theirs: Operation;
}

export interface MatchedOperations {
  readonly pairs: readonly OperationPair[];
  readonly onlyOurs: readonly Operation[];
  readonly onlyTheirs: readonly Operation[];
}

/** How an operation may be recognised, the surest way first. */
const KEYS: readonly ((operation: Operation, base: string) => string)[] = [
  ({ key }) => key,
  ({ method, path }, base) => `${method} ${normalPath(base + path)}`,
  ({ method, path }, base) => `${method} ${normalPath(base + path).replace(/^\/v\d+(?=\/)/, '')}`,
];

/** Matches operations by method and path, whatever their parameters are called and wherever the version stands. */
export function matchOperations(ours: OpenApi, theirs: OpenApi): MatchedOperations {
  const [left, right] = [new Set(operationsOf(ours)), new Set(operationsOf(theirs))];
  const found = KEYS.flatMap((keyOf) => {
    const known = uniqueBy(left, (operation) => keyOf(operation, basePath(ours)));
    const coming = uniqueBy(right, (operation) => keyOf(operation, basePath(theirs)));
    return [...known].flatMap(([key, operation]) => {
      const other = coming.get(key);
      if (other === undefined) return [];
      left.delete(operation);
      right.delete(other);
      return [{ ours: operation, theirs: other }];
    });
  });
  return { pairs: found, onlyOurs: [...left], onlyTheirs: [...right] };
}

function uniqueBy(operations: Iterable<Operation>, keyOf: (operation: Operation) => string): Map<string, Operation> {
  const all = groups(operations, keyOf);
  return new Map([...all].flatMap(([key, [first, second]]) => (first && !second ? [[key, first] as const] : [])));
}

function groups(operations: Iterable<Operation>, keyOf: (operation: Operation) => string): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) found.set(keyOf(operation), [...(found.get(keyOf(operation)) ?? []), operation]);
  return found;
}

/** The path of a document's first server. */
export function basePath({ root }: OpenApi): string {
  const url = textAt(listAt(root, 'servers')[0], 'url') ?? '';
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');
}
