import { checkOperationName } from '../../generate/names.ts';
import type { Operation } from '../contract.ts';
import { camel, describedBy, isPlural, singular, wordsOf } from './words.ts';

/** What we call an operation that is new. */
export interface NewName {
  readonly operationId: string;
  readonly summary: string;
}

const ITEM_VERBS: Readonly<Record<string, string>> = {
  GET: 'get',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
  POST: 'update',
  HEAD: 'check',
};
const LIST_VERBS: Readonly<Record<string, string>> = {
  GET: 'list',
  POST: 'create',
  PUT: 'replace',
  PATCH: 'update',
  DELETE: 'deleteAll',
  HEAD: 'check',
};

/** Names an operation after its path, in the branch of the tree where its neighbours are. */
export function nameOperation(method: string, path: string, known: readonly Operation[]): NewName {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isItem = isParameter(segments.at(-1) ?? '');
  const literals = literalsOf(path);
  const last = literals.at(-1) ?? 'root';
  const isAction = !isItem && !isPlural(last) && literals.length > 1;
  const verb =
    isAction && method !== 'GET'
      ? camel(last)
      : ((isItem || !isPlural(last) ? ITEM_VERBS : LIST_VERBS)[method] ?? camel(method));
  const things = isAction && method !== 'GET' ? literals.slice(0, -1) : literals;
  const group = groupOf(things, known);
  const branch = group.length === 0 ? ['root'] : group;
  return { operationId: freeName([...branch, verb], method, known), summary: summaryOf(verb, things, path) };
}

function isParameter(segment: string): boolean {
  return segment.includes('{');
}

function literalsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && !isParameter(segment) && !/^v\d+$/.test(segment));
}

/** The branch for some parts of a path: that of the nearest neighbour, with a branch more for each further part. */
function groupOf(things: readonly string[], known: readonly Operation[]): string[] {
  const neighbours = known.flatMap(({ id, path }) => {
    const parts = literalsOf(path);
    const common = parts.findIndex((part, index) => part !== things[index]);
    return id === undefined
      ? []
      : [{ group: id.split('.').slice(0, -1), parts, common: common < 0 ? parts.length : common }];
  });
  const best = neighbours.sort(
    (one, other) =>
      other.common - one.common || one.parts.length - other.parts.length || one.group.length - other.group.length,
  )[0];
  if (best === undefined || best.common === 0) return named(things);
  const above = best.parts.length > best.common ? sharedGroup(best.common, neighbours) : best.group;
  const further = named(things.slice(best.common)).filter((part) => part !== above.at(-1));
  return above.length + further.length === 0 ? named(things) : [...above, ...further];
}

/** What the names of all operations under a part of the tree begin with. */
function sharedGroup(common: number, neighbours: readonly { group: string[]; common: number }[]): string[] {
  const groups = neighbours.filter((each) => each.common === common).map(({ group }) => group);
  const [first = []] = groups;
  const end = first.findIndex((part, index) => groups.some((group) => group[index] !== part));
  return end < 0 ? first : first.slice(0, end);
}

function named(parts: readonly string[]): string[] {
  const names = parts.map(camel).map((name) => (/^[a-z]/.test(name) ? name : `n${name}`));
  return names;
}

function freeName(parts: readonly string[], method: string, known: readonly Operation[]): string {
  const taken = known.flatMap(({ id }) => id ?? []);
  const name = parts.join('.');
  const candidates = [
    name,
    `${name}${method.charAt(0)}${method.slice(1).toLowerCase()}`,
    ...taken.map((_, index) => `${name}${index + 2}`),
  ];
  return candidates.find((candidate) => isFree(candidate, taken)) ?? `${name}${taken.length + 2}`;
}

function isFree(name: string, taken: readonly string[]): boolean {
  try {
    checkOperationName(name);
  } catch {
    return false;
  }
  const lower = name.replaceAll('.', '').toLowerCase();
  return taken.every(
    (other) =>
      other.replaceAll('.', '').toLowerCase() !== lower &&
      !other.startsWith(`${name}.`) &&
      !name.startsWith(`${other}.`),
  );
}

/** `Create a user key.` */
function summaryOf(verb: string, things: readonly string[], path: string): string {
  const singulars = things.map((thing, index) =>
    index === things.length - 1 && verb === 'list' ? thing : singular(thing),
  );
  const words = singulars.flatMap(wordsOf).slice(-4);
  const noun = words.length === 0 ? path.replaceAll(/[{}]/g, '') : words.join(' ');
  const article =
    verb === 'list' || verb === 'deleteAll' || words.length === 0 ? '' : /^[aeio]/.test(noun) ? 'an ' : 'a ';
  return describedBy(`${verb} ${article}${noun}`).replace(/^Delete all (.*)\.$/, 'Delete all of $1.');
}
