import type { Node, OpenApi } from '../document/document.ts';
import {
  type Body,
  basePath,
  keyedParameters,
  normalPath,
  type Operation,
  operationsOf,
  type Parameter,
  unnamedPath,
} from '../document/operations.ts';
import { type Selection, selector } from './selection.ts';

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
  ({ method, path }) => `${method} ${path}`,
  ({ method, path }) => `${method} ${unnamedPath(path)}`,
  ({ method, path }) => `${method} ${normalPath(path)}`,
  ({ method, path }, base) => `${method} ${normalPath(base + path)}`,
  ({ method, path }, base) => `${method} ${normalPath(base + path).replace(/^\/v\d+(?=\/)/, '')}`,
];

/** Matches operations by method and path, whatever their parameters are named and wherever the version segment stands. */
export function matchOperations(ours: OpenApi, theirs: OpenApi, selection: Selection): MatchedOperations {
  const left = new Set(operationsOf(ours));
  const right = new Set(operationsOf(theirs).filter(selector(theirs, selection)));
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
  return { pairs, onlyOurs: [...left].filter(selector(ours, selection)), onlyTheirs: [...right] };
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
