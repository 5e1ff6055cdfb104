import { childOf, type Node, type OpenApi, rootOf } from '../document/document.ts';
import { stringAt } from '../document/json.ts';
import { operationsOf } from '../document/operations.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { compareAnnotations, compareExtensions } from './annotations.ts';
import { type Change, change, type PlacedChange, placed, RATINGS, type ReportedChange } from './change.ts';
import { type DiffOptions, groupChanges } from './comparison.ts';
import { compareComponents } from './components.ts';
import { addedOperation, compareOperation, matchOperations, removedOperation } from './operations.ts';
import { compareSchemas } from './schemas.ts';

/**
 * Compares two documents by meaning, not by spelling, and rates every change from the caller's side. The most severe changes
 * come first. Components that no operation uses are left out, unless there are no operations.
 *
 * @throws `SpecError` if a reference is unresolved or circular.
 */
export function diffDocuments(before: OpenApi, after: OpenApi, options: DiffOptions = {}): ReportedChange[] {
  const addresses = addressesOf(before, after);
  const matched = matchOperations(operationsOf(before), operationsOf(after), addresses);
  const compared = matched.pairs.map((pair) => compareOperation(pair, addresses));
  const components = compareComponents(before, after);
  const changes = groupChanges([
    ...compareHeads(before, after, addresses).map((each) => ({ change: each })),
    ...components.changes,
    ...matched.removed.map(removedOperation),
    ...matched.added.map(addedOperation),
    ...compared.flatMap(({ changes: own }) => own),
    ...compareSchemas([...compared.flatMap(({ schemas }) => schemas), ...components.schemas], options),
  ]);
  return RATINGS.flatMap((rating) => changes.filter((each) => each.rating === rating));
}

/** Compares the parts of documents that belong to no operation: info, servers and extensions. */
function compareHeads(before: OpenApi, after: OpenApi, { serversBefore, serversAfter }: Addresses): PlacedChange[] {
  const [one, other] = [rootOf(before), rootOf(after)];
  return [
    ...placed('info', compareInfo(childOf(one, 'info') ?? one, childOf(other, 'info') ?? other)),
    ...placed('servers', compareServers(serversBefore, serversAfter)),
    ...placed('document', compareExtensions(one, other)),
  ];
}

function compareInfo(before: Node, after: Node): Change[] {
  const [from, to] = [before, after].map(({ value }) => stringAt(value, 'version') ?? 'none');
  const version = from === to ? [] : [change('docs', 'text-changed', `version ${from} became ${to}`)];
  return [...compareAnnotations(before, after), ...version];
}

function compareServers(from: readonly string[], to: readonly string[]): Change[] {
  return [
    ...from.filter((url) => !to.includes(url)).map((url) => change('breaking', 'server-removed', `${url} removed`)),
    ...to.filter((url) => !from.includes(url)).map((url) => change('additive', 'server-added', `${url} added`)),
  ];
}
