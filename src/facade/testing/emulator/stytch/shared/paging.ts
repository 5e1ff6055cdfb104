import { type Fields, numberIn, stringIn } from '../../fields.ts';
import { stytchError } from './errors.ts';

/** A page of a list. */
export interface ResultPage {
  readonly results: readonly Fields[];
  readonly total: number;
  /** `null` on the last page. */
  readonly next_cursor: string | null;
}

/** The words for a wrong `cursor` and a wrong `limit`; most lists have none of their own. */
export interface PagingErrors {
  readonly cursor: string;
  readonly limit: string;
}

const MAX_LIMIT = 1000;

/**
 * Returns the page of a list that `cursor` and `limit` of a request name. A cursor names the last record before it, so that
 * records which come and go meanwhile shift nothing.
 *
 * @throws {ApiError} if one of them is invalid
 */
export function pageOf(
  records: readonly Fields[],
  body: Fields,
  idField: string,
  errors: PagingErrors = { cursor: 'invalid_argument', limit: 'invalid_argument' },
): ResultPage {
  const limit = numberIn(body, 'limit') ?? 100;
  if (limit < 1 || limit > MAX_LIMIT) throw stytchError(errors.limit, `The limit must be between 1 and ${MAX_LIMIT}.`);
  const start = startOf(records, stringIn(body, 'cursor'), idField);
  if (start === undefined) throw stytchError(errors.cursor, 'The cursor is not valid.');
  const results = records.slice(start, start + limit);
  const last = results.at(-1);
  const isLast = last === undefined || start + limit >= records.length;
  return { results, total: records.length, next_cursor: isLast ? null : encode(last[idField], start + limit) };
}

function startOf(records: readonly Fields[], cursor: string | undefined, idField: string): number | undefined {
  if (cursor === undefined) return 0;
  const [, offset, id] = /^(\d+):(.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (offset === undefined) return undefined;
  const index = records.findIndex((record) => record[idField] === id);
  // The record before the page may have been deleted.
  return index === -1 ? Number(offset) : index + 1;
}

function encode(id: unknown, offset: number): string {
  return Buffer.from(`${offset}:${String(id)}`).toString('base64url');
}
