import { childOf, membersOf, type Node, type OpenApi, rootOf } from '../document/document.ts';
import { stringAt } from '../document/json.ts';
import { operationsOf } from '../document/operations.ts';
import { compareAnnotations, compareExtensions } from './annotations.ts';
import { type Change, change, type PlacedChange, placed, RATINGS, type ReportedChange } from './change.ts';
import { type DiffOptions, groupChanges } from './comparison.ts';
import { addedOperation, compareOperation, matchOperations, removedOperation } from './operations.ts';
import { compareSchemas } from './schemas.ts';

/**
 * Compares two documents by meaning, not by spelling, and rates every change from the caller's side. The most severe changes
 * come first. Components that no operation uses are left out.
 *
 * @throws `SpecError` if a reference is unresolved or circular.
 */
export function diffDocuments(before: OpenApi, after: OpenApi, options: DiffOptions = {}): ReportedChange[] {
  const matched = matchOperations(operationsOf(before), operationsOf(after));
  const compared = matched.pairs.map(compareOperation);
  const changes = groupChanges([
    ...compareHeads(before, after).map((each) => ({ change: each })),
    ...matched.removed.map(removedOperation),
    ...matched.added.map(addedOperation),
    ...compared.flatMap(({ changes: own }) => own),
    ...compareSchemas(
      compared.flatMap(({ schemas }) => schemas),
      options,
    ),
  ]);
  return RATINGS.flatMap((rating) => changes.filter((each) => each.rating === rating));
}

/** Compares the parts of documents that belong to no operation: info, servers and extensions. */
function compareHeads(before: OpenApi, after: OpenApi): PlacedChange[] {
  const [one, other] = [rootOf(before), rootOf(after)];
  return [
    ...placed('info', compareInfo(childOf(one, 'info') ?? one, childOf(other, 'info') ?? other)),
    ...placed('servers', compareServers(one, other)),
    ...placed('document', compareExtensions(one, other)),
  ];
}

function compareInfo(before: Node, after: Node): Change[] {
  const [from, to] = [before, after].map(({ value }) => stringAt(value, 'version') ?? 'none');
  const version = from === to ? [] : [change('docs', 'text-changed', `version ${from} became ${to}`)];
  return [...compareAnnotations(before, after), ...version];
}

function compareServers(before: Node, after: Node): Change[] {
  const [from, to] = [serversOf(before), serversOf(after)];
  return [
    ...from.filter((url) => !to.includes(url)).map((url) => change('breaking', 'server-removed', `${url} removed`)),
    ...to.filter((url) => !from.includes(url)).map((url) => change('additive', 'server-added', `${url} added`)),
  ];
}

function serversOf(root: Node): string[] {
  const servers = membersOf(childOf(root, 'servers'));
  return servers.flatMap(({ value }) => stringAt(value, 'url')?.replace(/\/+$/, '') ?? []);
}
