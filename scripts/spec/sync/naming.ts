import type { Operation } from '../document/operations.ts';
import { nameProblem } from '../generator.ts';

/** The words of a name in camelCase, snake_case, kebab-case or dotted form, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

export function pascalCase(name: string): string {
  return wordsOf(name).map(capitalized).join('');
}

function camelCase(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  return first + others.map(capitalized).join('');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `User id.` for `user_id`. */
export function describedBy(name: string): string {
  const phrase = wordsOf(name)
    .join(' ')
    .replace(/\b(url|jwt|sms|otp|api|ip|rbac|sso|scim|mfa)\b/g, (word) => word.toUpperCase());
  return `${capitalized(phrase === '' ? 'value' : phrase)}.`;
}

/** `key` for `keys`. */
export function singular(name: string): string {
  if (/(ss|us|is)$/i.test(name)) return name;
  return name
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|s)es$/, '$1')
    .replace(/s$/, '');
}

function isPlural(name: string): boolean {
  return singular(name) !== name;
}

/** The name and summary of a new operation. */
export interface OperationName {
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

/** Names an operation after its path, in the group of its neighbours. */
export function nameOperation(method: string, path: string, known: readonly Operation[]): OperationName {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isItem = isParameter(segments.at(-1) ?? '');
  const literals = literalsOf(path);
  const last = literals.at(-1) ?? 'root';
  const isAction = method !== 'GET' && !isItem && !isPlural(last) && literals.length > 1;
  const verbs = isItem || !isPlural(last) ? ITEM_VERBS : LIST_VERBS;
  const verb = isAction ? camelCase(last) : (verbs[method] ?? camelCase(method));
  const nouns = isAction ? literals.slice(0, -1) : literals;
  const group = groupOf(nouns, known);
  const operationId = freeName([...(group.length === 0 ? ['root'] : group), verb], method, known);
  return { operationId, summary: summaryOf(verb, nouns, path) };
}

function isParameter(segment: string): boolean {
  return segment.includes('{');
}

/** The segments of a path without parameters and version. */
function literalsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && !isParameter(segment) && !/^v\d+$/.test(segment));
}

interface Neighbour {
  readonly group: readonly string[];
  readonly literals: readonly string[];
  /** The number of leading segments that are shared. */
  readonly shared: number;
}

/** The group for some segments of a path: that of the nearest neighbour, with a level more for each further segment. */
function groupOf(literals: readonly string[], known: readonly Operation[]): string[] {
  const neighbours = known
    .flatMap(({ id, path }): Neighbour[] => {
      const own = literalsOf(path);
      const end = own.findIndex((segment, index) => segment !== literals[index]);
      const shared = end < 0 ? own.length : end;
      return id === undefined ? [] : [{ group: id.split('.').slice(0, -1), literals: own, shared }];
    })
    .sort(
      (one, other) =>
        other.shared - one.shared ||
        one.literals.length - other.literals.length ||
        one.group.length - other.group.length,
    );
  const [nearest] = neighbours;
  if (nearest === undefined || nearest.shared === 0) return groupNames(literals);
  const above = nearest.literals.length > nearest.shared ? sharedGroup(nearest.shared, neighbours) : nearest.group;
  const below = groupNames(literals.slice(nearest.shared)).filter((name) => name !== above.at(-1));
  return above.length + below.length === 0 ? groupNames(literals) : [...above, ...below];
}

/** The common beginning of the groups of all neighbours that share a number of segments. */
function sharedGroup(shared: number, neighbours: readonly Neighbour[]): readonly string[] {
  const groups = neighbours.filter((each) => each.shared === shared).map(({ group }) => group);
  const [first = []] = groups;
  const end = first.findIndex((part, index) => groups.some((group) => group[index] !== part));
  return end < 0 ? first : first.slice(0, end);
}

function groupNames(literals: readonly string[]): string[] {
  return literals.map(camelCase).map((name) => (/^[a-z]/.test(name) ? name : `n${name}`));
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
  if (nameProblem(name) !== undefined) return false;
  const lower = name.replaceAll('.', '').toLowerCase();
  return taken.every(
    (other) =>
      other.replaceAll('.', '').toLowerCase() !== lower &&
      !other.startsWith(`${name}.`) &&
      !name.startsWith(`${other}.`),
  );
}

/** `Create a user key.` */
function summaryOf(verb: string, nouns: readonly string[], path: string): string {
  const singulars = nouns.map((noun, index) => (index === nouns.length - 1 && verb === 'list' ? noun : singular(noun)));
  const parts = singulars.flatMap(wordsOf).slice(-4);
  const object = parts.length === 0 ? path.replaceAll(/[{}]/g, '') : parts.join(' ');
  const hasNoArticle = verb === 'list' || verb === 'deleteAll' || parts.length === 0;
  const article = hasNoArticle ? '' : /^[aeio]/.test(object) ? 'an ' : 'a ';
  return describedBy(`${verb} ${article}${object}`).replace(/^Delete all (.*)\.$/, 'Delete all of $1.');
}
