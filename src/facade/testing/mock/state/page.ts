import type { Pagination } from '../../../core/call/operation.ts';
import type { Action } from './model.ts';
import { type Fields, withAt } from './path.ts';

/** One page of a list, and what the answer says of all. */
export interface Page {
  readonly records: readonly Fields[];
  /** Writes the counts, and where the next page begins, into an answer. */
  readonly count: (answer: unknown) => unknown;
}

/** Cuts the page out that the parameters ask for; without any they ask for all. */
export function pageOf(
  all: readonly Fields[],
  { counts = {} }: Action,
  pagination: Pagination | undefined,
  params: Fields,
): Page {
  const sizeName = pagination?.style === 'page' ? pagination.size : 'limit';
  const size = Math.max(1, number(params[sizeName]) ?? Math.max(1, all.length));
  const isCursor = pagination?.style === 'cursor';
  const start = isCursor ? (number(params[pagination.cursor]) ?? 0) : ((number(params['page']) ?? 1) - 1) * size;
  const end = start + size;
  const values: [path: string | undefined, value: unknown][] = [
    [counts.items, all.length],
    [counts.pages, Math.ceil(all.length / size)],
    [counts.page, number(params['page']) ?? 1],
    [counts.size, size],
    [isCursor ? pagination.next : undefined, end < all.length ? String(end) : ''],
  ];
  return {
    records: all.slice(start, end),
    count: (answer) =>
      values.reduce((written, [path, value]) => (path === undefined ? written : withAt(written, path, value)), answer),
  };
}

function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isInteger(read) && read >= 0 ? read : undefined;
}
