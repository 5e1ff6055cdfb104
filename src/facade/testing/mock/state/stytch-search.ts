import { isObject } from '../../../options/validators.ts';
import { type Fields, fieldsAt, readAt } from './fields.ts';
import type { Action, RelatedRecords } from './model.ts';

/** Reads what a filter compares: one value of a record or several. */
type Read = (record: Fields, related: RelatedRecords) => unknown;

/** A filter of a search. */
interface SearchFilter {
  /** The vendor's words for a value of another type. */
  readonly expected: readonly [users: string, others: string];
  readonly accepts: (wanted: unknown) => boolean;
  readonly matches: (value: unknown, wanted: unknown) => boolean;
  readonly read: Read;
}

/** The filters of a search, by name. */
export type SearchFilters = Readonly<Record<string, SearchFilter>>;

const isString = (value: unknown): value is string => typeof value === 'string';

/** Matches if a value is one of a list. */
export function oneOf(read: Read): SearchFilter {
  return {
    expected: ['array_of_string', 'array_of_strings'],
    accepts: (wanted) => Array.isArray(wanted) && wanted.every(isString),
    matches: (value, wanted) => [wanted].flat().includes(value),
    read,
  };
}

/** Matches if a value is equal. */
export function equals(read: Read): SearchFilter {
  return { expected: ['string', 'string'], accepts: isString, matches: Object.is, read };
}

/** Matches if a value contains the text, in any case. */
export function fuzzy(read: Read): SearchFilter {
  const fold = (text: unknown): string => String(text).toLowerCase();
  return { ...equals(read), matches: (value, wanted) => isString(value) && fold(value).includes(fold(wanted)) };
}

/** Matches if a value is true, or false. */
export function flag(read: Read): SearchFilter {
  return { expected: ['bool', 'boolean'], accepts: (wanted) => typeof wanted === 'boolean', matches: Object.is, read };
}

/** Matches if a time is within bounds. */
export function between(read: Read, bounds: (wanted: unknown) => readonly [from: unknown, to: unknown]): SearchFilter {
  const isTime = (value: unknown): boolean => value === undefined || Number.isFinite(timeOf(value));
  return {
    expected: ['timestamp', 'timestamp'],
    accepts: (wanted) => bounds(wanted).every(isTime) && bounds(wanted).some((bound) => bound !== undefined),
    matches: (value, wanted) => {
      const [from, to] = bounds(wanted);
      const time = timeOf(value);
      return (from === undefined || time > timeOf(from)) && (to === undefined || time < timeOf(to));
    },
    read,
  };
}

function timeOf(value: unknown): number {
  return isString(value) ? Date.parse(value) : Number.NaN;
}

/** Reads one field of each entry of a list, such as the addresses in `emails`. */
export function eachOf(list: string, field: string): (record: Fields) => unknown[] {
  return (record) => {
    const entries = readAt(record, list);
    return Array.isArray(entries) ? entries.map((entry) => readAt(entry, field)) : [];
  };
}

/** Reads one field. */
export function at(path: string): Read {
  return (record) => readAt(record, path);
}

/**
 * Builds the part of a list's action that reads the `query` of a search. A filter that is unknown here, or has a value of
 * another type, is rejected: a search that ignores it would find everybody.
 *
 * @param kind begins the vendor's error types, such as `user_search`
 */
export function bySearch(kind: string, filters: SearchFilters): Pick<Action, 'matches' | 'rejects'> {
  return {
    rejects: (params) =>
      operandsOf(params)
        .map((operand) => problemOf(kind, filters, operand))
        .find(isObject),
    matches: (record, params, related) => {
      const operands = operandsOf(params);
      const matches = ({ filter_name: name, filter_value: wanted }: Fields): boolean => {
        const filter = filterOf(filters, name);
        return [filter?.read(record, related)].flat().some((value) => filter?.matches(value, wanted));
      };
      return readAt(params, 'query.operator') === 'OR' && operands.length > 0
        ? operands.some(matches)
        : operands.every(matches);
    },
  };
}

function operandsOf(params: Fields): Fields[] {
  const operands = readAt(params, 'query.operands');
  return Array.isArray(operands) ? operands.map((operand) => fieldsAt(operand, '')) : [];
}

function filterOf(filters: SearchFilters, name: unknown): SearchFilter | undefined {
  return isString(name) && Object.hasOwn(filters, name) ? filters[name] : undefined;
}

function problemOf(
  kind: string,
  filters: SearchFilters,
  { filter_name: name, filter_value: wanted }: Fields,
): ReturnType<NonNullable<Action['rejects']>> {
  const filter = filterOf(filters, name);
  if (filter === undefined) {
    const message = `the mock server has no such filter; it has ${Object.keys(filters).join(', ')}`;
    return { type: `${kind}_filter_name_not_recognized`, message };
  }
  if (filter.accepts(wanted)) return undefined;
  const [ofUsers, others] = filter.expected;
  const expected = kind === 'user_search' ? ofUsers : others;
  return { type: `${kind}_expected_${expected}`, message: `filter ${String(name)}: unexpected type of filter_value` };
}
