import type { Operation, Pagination } from '../../../http/operation.ts';
import { isObject } from '../../../options/validators.ts';
import { type Fields, fieldsAt, readAt, withAt } from './fields.ts';
import type { Action } from './model.ts';

/** Fills the example of a list's response with records: the requested page, its counts, and the cursor of the next page. */
export function listResponse(
  records: readonly Fields[],
  action: Action,
  operation: Operation,
  params: Fields,
  example: unknown,
): unknown {
  const page = pageOf(records, action, operation.pagination, params);
  const path = action.at ?? '';
  const [sample] = [readAt(example, path)].flat();
  const listed = withAt(
    example,
    path,
    page.records.map((record) => visibleFields(record, sample)),
  );
  return page.counts.reduce<unknown>(
    (response, [at, value]) => (at === undefined ? response : withAt(response, at, value)),
    listed,
  );
}

/** Returns the fields of a record that an example has, in its order, and the example's values for the others. */
export function visibleFields(record: Fields, example: unknown): Fields {
  if (!isObject(example)) return record;
  const sample = fieldsAt(example, '');
  return Object.fromEntries(Object.keys(sample).map((name) => [name, name in record ? record[name] : sample[name]]));
}

interface Page {
  readonly records: readonly Fields[];
  readonly counts: readonly (readonly [path: string | undefined, value: unknown])[];
}

/** Returns the requested page; all records if the parameters request none. */
function pageOf(
  all: readonly Fields[],
  { counts = {} }: Action,
  pagination: Pagination | undefined,
  params: Fields,
): Page {
  const sizeName = pagination?.style === 'page' ? pagination.size : 'limit';
  const size = Math.max(1, wholeNumber(params[sizeName]) ?? Math.max(1, all.length));
  const page = wholeNumber(params['page']) ?? 1;
  const isCursor = pagination?.style === 'cursor';
  const start = isCursor ? (wholeNumber(params[pagination.cursor]) ?? 0) : (page - 1) * size;
  const end = start + size;
  return {
    records: all.slice(start, end),
    counts: [
      [counts.items, all.length],
      [counts.pages, Math.ceil(all.length / size)],
      [counts.page, page],
      [counts.size, size],
      [isCursor ? pagination.next : undefined, end < all.length ? String(end) : ''],
    ],
  };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}
