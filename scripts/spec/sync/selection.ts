import { type OpenApi, SpecError } from '../document/document.ts';
import { listAt } from '../document/json.ts';
import { basePath, type Operation, operationsOf, unnamedPath } from '../document/operations.ts';

/** The operations to merge: those whose path matches, and that have one of the tags. */
export interface Selection {
  /** Patterns such as `/v1/b2b/**`; one that begins with `!` excludes. Empty for all paths. */
  readonly paths: readonly string[];
  /** Empty for all operations. */
  readonly tags: readonly string[];
}

export const ALL: Selection = { paths: [], tags: [] };

/** Returns a function that tests if an operation of a document is selected. Webhooks have no path that could match. */
export function selector(document: OpenApi, { paths, tags }: Selection): (operation: Operation) => boolean {
  const base = basePath(document);
  const excluded = paths.filter((pattern) => pattern.startsWith('!')).map((pattern) => expressionOf(pattern.slice(1)));
  const included = paths.filter((pattern) => !pattern.startsWith('!')).map(expressionOf);
  return ({ path, method, node }) => {
    const isMatch = (pattern: RegExp): boolean =>
      method !== 'WEBHOOK' && [path, base + path].some((each) => pattern.test(unnamedPath(each)));
    const isOnPath = (included.length === 0 || included.some(isMatch)) && !excluded.some(isMatch);
    return isOnPath && (tags.length === 0 || listAt(node.value, 'tags').some((tag) => tags.includes(String(tag))));
  };
}

/**
 * Checks that each pattern and each tag selects an operation.
 *
 * @throws `SpecError` if one selects nothing: it is probably misspelt.
 */
export function checkSelection(document: OpenApi, { paths, tags }: Selection): void {
  const operations = operationsOf(document);
  const isEmpty = (selection: Selection): boolean => !operations.some(selector(document, selection));
  for (const pattern of paths.map((each) => each.replace(/^!/, '')))
    if (isEmpty({ paths: [pattern], tags: [] }))
      throw new SpecError(
        `${document.name}: no path matches --paths ${pattern}: expected a pattern such as /v1/users/**`,
      );
  for (const tag of tags)
    if (isEmpty({ paths: [], tags: [tag] }))
      throw new SpecError(`${document.name}: no operation has the tag ${tag} of --tags`);
}

/** `*` stands for a part of a segment, and slash and `**` at the end for nothing or any number of segments. */
function expressionOf(pattern: string): RegExp {
  const source = unnamedPath(pattern)
    .replace(/(?<=.)\/$/, '')
    .replaceAll(/[.+?^$()|[\]\\{}]/g, '\\$&')
    .replaceAll(/\*{2,}/g, '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll(/\/\0(?=\/|$)/g, '(?:/.*)?')
    .replaceAll('\0', '.*');
  return new RegExp(`^${source}/?$`);
}
