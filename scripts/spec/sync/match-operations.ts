import type { Node, OpenApi } from '../document/document.ts';
import { listAt, stringAt } from '../document/json.ts';
import {
  type Body,
  keyedParameters,
  normalPath,
  type Operation,
  operationsOf,
  type Parameter,
} from '../document/operations.ts';

/** An operation of ours and the corresponding one upstream. */
export interface OperationPair {
  readonly ours: Operation;
  readonly theirs: Operation;
}

interface MatchedOperations {
  readonly pairs: readonly OperationPair[];
  readonly onlyOurs: readonly Operation[];
  readonly onlyTheirs: readonly Operation[];
}

/** Ways to recognize an operation, the most reliable first. */
const KEYS: readonly ((operation: Operation, base: string) => string)[] = [
  ({ key }) => key,
  ({ method, path }, base) => `${method} ${normalPath(base + path)}`,
  ({ method, path }, base) => `${method} ${normalPath(base + path).replace(/^\/v\d+(?=\/)/, '')}`,
];

/** Matches operations by method and path, whatever their parameters are named and wherever the version segment stands. */
export function matchOperations(ours: OpenApi, theirs: OpenApi): MatchedOperations {
  const [left, right] = [new Set(operationsOf(ours)), new Set(operationsOf(theirs))];
  const pairs = KEYS.flatMap((keyOf) => {
    const known = uniqueBy(left, (operation) => keyOf(operation, basePath(ours)));
    const upstream = uniqueBy(right, (operation) => keyOf(operation, basePath(theirs)));
    return [...known].flatMap(([key, operation]) => {
      const other = upstream.get(key);
      if (other === undefined) return [];
      left.delete(operation);
      right.delete(other);
      return [{ ours: operation, theirs: other }];
    });
  });
  return { pairs, onlyOurs: [...left], onlyTheirs: [...right] };
}

/** The operations whose key no other one has. */
function uniqueBy(operations: Iterable<Operation>, keyOf: (operation: Operation) => string): Map<string, Operation> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = keyOf(operation);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return new Map([...groups].flatMap(([key, [first, second]]) => (first && !second ? [[key, first] as const] : [])));
}

/** The path of a document's first server. */
export function basePath({ root }: OpenApi): string {
  const url = stringAt(listAt(root, 'servers')[0], 'url') ?? '';
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');
}

interface PairedParameters {
  readonly pairs: readonly (readonly [Parameter, Parameter])[];
  readonly onlyOurs: readonly Parameter[];
  readonly onlyTheirs: readonly Parameter[];
}

export function pairParameters(ours: Operation, theirs: Operation): PairedParameters {
  const left = new Map(keyedParameters(ours.parameters));
  const pairs: (readonly [Parameter, Parameter])[] = [];
  const onlyTheirs = keyedParameters(theirs.parameters).flatMap(([key, other]) => {
    const one = left.get(key);
    if (one === undefined) return [other];
    left.delete(key);
    pairs.push([one, other]);
    return [];
  });
  return { pairs, onlyOurs: [...left.values()], onlyTheirs };
}

/** Pairs the schemas of media types with the same name, else those of the only media type on each side. */
export function pairMedia(ours: Body, theirs: Body): (readonly [Node | undefined, Node | undefined])[] {
  const same = [...ours.content].filter(([type]) => theirs.content.has(type));
  if (same.length > 0) return same.map(([type, schema]) => [schema, theirs.content.get(type)]);
  const [[one], [other]] = [[...ours.content.values()], [...theirs.content.values()]];
  return ours.content.size === 1 && theirs.content.size === 1 ? [[one, other]] : [];
}
