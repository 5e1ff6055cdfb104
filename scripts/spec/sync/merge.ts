import type { ReportedChange } from '../diff/change.ts';
import { diffDocuments } from '../diff/diff.ts';
import type { OpenApi } from '../document/document.ts';
import { canonical } from '../document/json.ts';
import { basePath, callsOf, nameOf, normalPath, type Operation } from '../document/operations.ts';
import { fixExamples } from './examples.ts';
import { SchemaImporter } from './import-schema.ts';
import { matchOperations } from './match-operations.ts';
import { findMatches, type SchemaMatch } from './matches.ts';
import type { MergeContext } from './merge-context.ts';
import { OperationMerger } from './merge-operation.ts';
import { mergeDefinition } from './merge-schema.ts';
import { mergeUse } from './merge-variants.ts';
import { copyOf, findObject, type JsonObject } from './mutable-json.ts';
import { addOperation } from './new-operation.ts';
import { OperationParts } from './operation-parts.ts';
import { dropUnused, removeOperation } from './prune.ts';
import { ALL, type Selection } from './selection.ts';

/** The facts that differ between our spec and a newer upstream document. */
export interface UpstreamDifference {
  /** The changes that the merge makes. */
  readonly changes: readonly ReportedChange[];
  /** Facts that only our spec has; removed with `prune`. */
  readonly onlyHere: readonly ReportedChange[];
  /** Differences that cannot be merged and need a review by hand. */
  readonly unclear: readonly string[];
  /** Our spec with the changes. */
  readonly merged: OpenApi;
}

/** Changes of our documentation, not of facts. */
const DOCUMENTATION = ['text-changed', 'examples-changed', 'extension-changed'];

/** Compares our spec with an upstream document and merges the facts. */
export function findDifference(
  ours: OpenApi,
  theirs: OpenApi,
  prune: boolean,
  selection: Selection = ALL,
): UpstreamDifference {
  const kept = merge(ours, theirs, { prune: false, selection });
  const pruned = merge(ours, theirs, { prune: true, selection });
  const all = factChanges(ours, pruned.merged);
  if (prune) return { changes: all, onlyHere: [], unclear: pruned.unclear, merged: pruned.merged };
  const changes = factChanges(ours, kept.merged);
  const known = new Set(changes.map(canonical));
  const onlyHere = all.filter((change) => !known.has(canonical(change)));
  return { changes, onlyHere, unclear: kept.unclear, merged: kept.merged };
}

function factChanges(before: OpenApi, after: OpenApi): ReportedChange[] {
  return diffDocuments(before, after).filter(({ kind }) => !DOCUMENTATION.includes(kind));
}

export interface MergeResult {
  readonly merged: OpenApi;
  /** Names of the operations and webhooks that upstream does not have. */
  readonly onlyHere: readonly string[];
  readonly unclear: readonly string[];
}

interface MergeOptions {
  readonly prune: boolean;
  readonly selection?: Selection;
}

/** Merges upstream's facts into a copy of our spec. With `prune`, also removes what upstream does not have. */
export function merge(ours: OpenApi, theirs: OpenApi, { prune, selection = ALL }: MergeOptions): MergeResult {
  const root = copyOf(ours.root);
  const operations = matchOperations(ours, theirs, selection);
  const matches = findMatches(operations.pairs);
  const importer = new SchemaImporter(ours, root, matches.components);
  const parts = new OperationParts(ours, importer);
  const context: MergeContext = { importer, prune, deferred: [], unclear: new Set() };
  // Targets are located before anything moves.
  const definitions = located(root, matches.definitions, context);
  const uses = located(root, matches.uses, context);
  for (const [target, match] of definitions) mergeDefinition(target, match, context);
  const merger = new OperationMerger(root, parts, context);
  for (const match of matches.parameters.values()) merger.parameter(match);
  for (const pair of operations.pairs) merger.operation(pair);
  for (const [target, match] of uses) mergeUse(target, match, context);
  addOperations(root, operations.onlyTheirs, [ours, theirs], parts, context);
  for (const change of context.deferred) change();
  const missing = operations.onlyOurs.filter(
    ({ method }) => method !== 'WEBHOOK' || Object.hasOwn(theirs.root, 'webhooks'),
  );
  if (prune) for (const { node } of missing) removeOperation(root, node);
  const merged = { name: ours.name, root };
  fixExamples(merged, root);
  const removed = missing.flatMap(({ id }) => id ?? []);
  if (prune) dropUnused(ours, root, removed);
  return { merged, onlyHere: missing.map(nameOf), unclear: [...context.unclear] };
}

/** The objects that matches are about. Some variants of unions are written nowhere. */
function located(
  root: JsonObject,
  matches: ReadonlyMap<string, SchemaMatch>,
  { unclear }: MergeContext,
): (readonly [JsonObject, SchemaMatch])[] {
  return [...matches].flatMap(([pointer, match]) => {
    const target = findObject(root, pointer);
    if (target === undefined)
      unclear.add(`${pointer}: cannot be merged, because it is combined of several: compare it by hand`);
    return target === undefined ? [] : [[target, match] as const];
  });
}

function addOperations(
  root: JsonObject,
  operations: readonly Operation[],
  documents: readonly [ours: OpenApi, theirs: OpenApi],
  parts: OperationParts,
  { unclear }: MergeContext,
): void {
  const known = callsOf(documents[0]);
  for (const operation of operations) {
    const { method, path } = operation;
    if (method === 'WEBHOOK') unclear.add(`the webhook ${path} is new upstream: describe it by hand`);
    else known.push(addOperation(root, operation, ourPath(path, documents, known), { parts, known }));
  }
}

/** An upstream path as we write it: with our version segment and our names of its parameters. */
function ourPath(
  path: string,
  [ours, theirs]: readonly [ours: OpenApi, theirs: OpenApi],
  known: readonly Operation[],
): string {
  const hasVersion = known.some((each) => /^\/v\d+\//.test(each.path));
  const full = hasVersion && !/^\/v\d+\//.test(path) && basePath(ours) === '' ? basePath(theirs) + path : path;
  const segments = full.split('/');
  return segments
    .map((segment, index) => {
      if (!segment.includes('{')) return segment;
      const prefix = normalPath(segments.slice(0, index + 1).join('/'));
      const twin = known
        .map((each) => each.path.split('/'))
        .find((each) => normalPath(each.slice(0, index + 1).join('/')) === prefix);
      return twin?.[index] ?? segment;
    })
    .join('/');
}
