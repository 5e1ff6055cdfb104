import { nameOf, normalPath, type Operation, operationsOf } from '../contract.ts';
import { childOf, membersOf, type OpenApi } from '../document.ts';
import { isMap, keysOf, textAt } from '../json.ts';
import { misfit } from '../lint/fits.ts';
import { isKeyName } from '../lint/rules/examples.ts';
import { schemasIn } from '../lint/schemas.ts';
import { findCounterparts } from './counterparts.ts';
import { Grower } from './grow.ts';
import { copyOf, isTarget, mapIn, type Target, targetAt } from './json-target.ts';
import { likelyExample } from './likely-example.ts';
import { basePath, matchOperations } from './match-operations.ts';
import { mergeOperation, mergeParameter } from './merge-operation.ts';
import { mergeFacts } from './merge-schema.ts';
import { mergeUse } from './merge-use.ts';
import type { Merging } from './merging.ts';
import { addOperation } from './new-operation.ts';
import { OperationParts } from './operation-parts.ts';

/** What becomes of our spec when upstream's facts are taken in. */
export interface Plan {
  readonly merged: OpenApi;
  /** Operations and webhooks that upstream does not have. */
  readonly onlyHere: readonly string[];
  /** What could not be taken in, and has to be looked at. */
  readonly unclear: readonly string[];
}

/** Merges upstream's facts into a copy of our spec. `prune`: whether what upstream does not have is taken away, too. */
export function planMerge(ours: OpenApi, theirs: OpenApi, { prune }: { readonly prune: boolean }): Plan {
  const root = copyOf(ours.root);
  const { pairs, onlyOurs, onlyTheirs } = matchOperations(ours, theirs);
  const found = findCounterparts(pairs);
  const grower = new Grower(ours, root, found.named);
  const parts = new OperationParts(ours, root, grower);
  const merging: Merging = { grower, prune, later: [], unclear: new Set() };
  // Found before anything moves.
  const facts = [...found.facts].map(([pointer, site]) => [targetAt(root, pointer), site] as const);
  const uses = [...found.written].map(([pointer, site]) => [targetAt(root, pointer), site] as const);
  for (const [target, site] of facts) mergeFacts(target, site, merging);
  for (const site of found.parameters.values()) mergeParameter(root, site, merging);
  for (const pair of pairs) mergeOperation(root, pair, parts, merging);
  for (const [target, site] of uses) mergeUse(target, site, merging);
  addNew(onlyTheirs, [ours, theirs], parts, merging.unclear);
  for (const change of merging.later) change();
  const missing = onlyOurs.filter(({ method }) => method !== 'WEBHOOK' || Object.hasOwn(theirs.root, 'webhooks'));
  if (prune) for (const operation of missing) remove(root, operation);
  const merged = { name: ours.name, root };
  mendExamples(merged, root);
  if (prune)
    dropUnused(
      ours,
      root,
      missing.flatMap(({ id }) => id ?? []),
    );
  return { merged, onlyHere: missing.map(nameOf), unclear: [...merging.unclear] };
}

function addNew(
  operations: readonly Operation[],
  [ours, theirs]: readonly [OpenApi, OpenApi],
  parts: OperationParts,
  unclear: Set<string>,
): void {
  const known = operationsOf(ours).filter(({ method }) => method !== 'WEBHOOK');
  for (const operation of operations) {
    if (operation.method === 'WEBHOOK')
      unclear.add(`the webhook ${operation.path} is new upstream: describe it by hand`);
    else known.push(addOperation(operation, ourPath(operation.path, [ours, theirs], known), known, parts));
  }
}

/** The path as we would write it: with our version segment, and with the names that our paths have for its parameters. */
function ourPath(path: string, [ours, theirs]: readonly [OpenApi, OpenApi], known: readonly Operation[]): string {
  const hasVersion = known.some((each) => /^\/v\d+\//.test(each.path));
  const full = hasVersion && !/^\/v\d+\//.test(path) && basePath(ours) === '' ? basePath(theirs) + path : path;
  const segments = full.split('/');
  return segments
    .map((segment, index) => {
      if (!segment.includes('{')) return segment;
      const before = normalPath(segments.slice(0, index + 1).join('/'));
      const twin = known
        .map((each) => each.path.split('/'))
        .find((each) => normalPath(each.slice(0, index + 1).join('/')) === before);
      return twin?.[index] ?? segment;
    })
    .join('/');
}

function remove(root: Target, { node }: Operation): void {
  const keys = keysOf(node.pointer);
  const [items, path, method] = [keys[0] ?? '', keys[1] ?? '', keys[2] ?? ''];
  const all = mapIn(root, items);
  const item = mapIn(all, path);
  delete item[method];
  const methods = Object.values(item).filter((each) => isMap(each) && isMap(each['responses']));
  if (methods.length === 0) delete all[path];
}

/** Examples that do not fit any more are replaced for ids and tokens, and dropped elsewhere. */
function mendExamples(merged: OpenApi, root: Target): void {
  for (const { node, name = '' } of schemasIn(merged)) {
    const examples = membersOf(childOf(node, 'examples'));
    const fitting = examples.filter((each) => misfit(node, each.value) === undefined).map(({ value }) => value);
    if (examples.length === fitting.length) continue;
    const target = targetAt(root, node.pointer);
    const made = fitting.length === 0 && isKeyName(name) ? likelyExample(name, node, new Map()) : undefined;
    if (made !== undefined) fitting.push(made);
    if (fitting.length > 0) target['examples'] = fitting;
    else delete target['examples'];
  }
}

/** Components that were used and that nothing uses any more, and the arguments of methods that are gone. */
function dropUnused(ours: OpenApi, root: Target, gone: readonly string[]): void {
  const before = JSON.stringify(ours.root);
  const components = mapIn(root, 'components');
  for (let left = -1, now = 0; left !== now; ) {
    left = JSON.stringify(components).length;
    const after = JSON.stringify(root);
    for (const [kind, map] of Object.entries(components)) {
      const isOver = (name: string, component: unknown): boolean => {
        const ref = `"#/components/${kind}/${name}"`;
        const words = textAt(component, 'description') ?? '';
        return !after.includes(ref) && (before.includes(ref) || gone.some((each) => words.includes(`\`${each}\``)));
      };
      if (isTarget(map)) dropWhere(map, isOver);
    }
    now = JSON.stringify(components).length;
  }
}

function dropWhere(map: Target, isOver: (name: string, value: unknown) => boolean): void {
  for (const [name, value] of Object.entries(map)) if (isOver(name, value)) delete map[name];
}
