import { childOf, membersOf, type Node, type OpenApi, rootOf } from '../document.ts';
import { textAt } from '../json.ts';
import { type Finding, type Said, said } from './change.ts';
import { compareExtensions } from './compare-extensions.ts';
import { compareNotes } from './compare-notes.ts';

/** Compares what documents say of themselves, their servers, and their extensions. */
export function compareHeads(before: OpenApi, after: OpenApi): Finding[] {
  const [one, other] = [rootOf(before), rootOf(after)];
  const [from, to] = [childOf(one, 'info') ?? one, childOf(other, 'info') ?? other];
  const version = [from, to].map(({ value }) => textAt(value, 'version') ?? 'none');
  const versions =
    version[0] === version[1] ? [] : [said('docs', 'text-changed', `version ${version.join(' became ')}`)];
  return [
    ...at('info', [...compareNotes(from, to), ...versions]),
    ...at('servers', compareServers(one, other)),
    ...at('document', compareExtensions(one, other)),
  ];
}

function compareServers(before: Node, after: Node): Said[] {
  const [from, to] = [serversOf(before), serversOf(after)];
  return [
    ...from.filter((url) => !to.includes(url)).map((url) => said('breaking', 'server-removed', `${url} removed`)),
    ...to.filter((url) => !from.includes(url)).map((url) => said('additive', 'server-added', `${url} added`)),
  ];
}

function serversOf(root: Node): string[] {
  const servers = membersOf(childOf(root, 'servers'));
  return servers.flatMap(({ value }) => textAt(value, 'url')?.replace(/\/+$/, '') ?? []);
}

function at(place: string, all: readonly Said[]): Finding[] {
  return all.map((each) => ({ ...each, place }));
}
