import { type Fields, numberIn, stringsIn, textIn } from '../fields.ts';
import { validationError } from './format.ts';

const PAGE_SIZE = 10;

/** The operators of filters. */
const OPERATORS: Readonly<Record<string, (own: string, wanted: string) => boolean>> = {
  eq: (own, wanted) => own === wanted,
  gt: (own, wanted) => compare(own, wanted) > 0,
  lt: (own, wanted) => compare(own, wanted) < 0,
};

/** The names in requests of fields that records name otherwise. */
export type Aliases = Readonly<Record<string, string>>;

/** A page of records. */
export interface Page {
  readonly items: readonly Fields[];
  readonly paging: { readonly page: number; readonly totalPages: number; readonly totalItems: number };
}

/**
 * Filters, sorts and pages records as a request asks.
 *
 * @throws {ApiError} if a filter or the order is malformed
 */
export function pageOf(records: readonly Fields[], params: Fields, aliases: Aliases = {}): Page {
  const filters = [...stringsIn(params, 'filter[]'), ...stringsIn(params, 'filter')].map((filter) =>
    readFilter(filter, aliases),
  );
  const found = records.filter((record) => filters.every((matches) => matches(record)));
  const sorted =
    params['sort'] === undefined || params['sort'] === ''
      ? found
      : found.toSorted(orderOf(textIn(params, 'sort'), aliases));
  const [page, size] = [numberIn(params, 'page') ?? 1, numberIn(params, 'pageSize') ?? PAGE_SIZE];
  return {
    items: sorted.slice((page - 1) * size, page * size),
    paging: { page, totalPages: Math.ceil(sorted.length / size), totalItems: sorted.length },
  };
}

/** Reads a filter such as `status:eq:active`. The value may have colons. */
function readFilter(filter: string, aliases: Aliases): (record: Fields) => boolean {
  const [, name = '', operator = '', wanted = ''] = /^(\w+):(\w+):(.*)$/s.exec(filter) ?? [];
  const holds = OPERATORS[operator];
  if (holds === undefined)
    throw validationError({ field: 'filter', message: 'expected field:operator:value with eq, gt or lt' });
  const field = aliases[name] ?? name;
  return (record) => {
    // Filters name users without their prefix.
    const own = textIn(record, field);
    return holds(own, wanted) || (field === 'userID' && holds(own, `usr-${wanted}`));
  };
}

function orderOf(sort: string, aliases: Aliases): (one: Fields, other: Fields) => number {
  const [, name = '', direction = 'asc'] = /^(\w+)(?::(asc|desc))?$/.exec(sort) ?? [];
  if (name === '') throw validationError({ field: 'sort', message: 'expected field:asc or field:desc' });
  const field = aliases[name] ?? name;
  return (one, other) => compare(textIn(one, field), textIn(other, field)) * (direction === 'desc' ? -1 : 1);
}

/** Compares numbers as numbers, and all else by its characters. */
function compare(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one < other ? -1 : Number(one > other);
}
