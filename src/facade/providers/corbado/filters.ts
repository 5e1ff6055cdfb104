import { ValidationError, type ValidationIssue } from '../../errors/validation-error.ts';
import type { Operation } from '../../http/operation.ts';
import { describeType, isNonEmptyString, isObject, normalize } from '../../options/validators.ts';

const OPERATORS = ['eq', 'gt', 'lt'] as const;

/** A comparison of Corbado's filters: equal to, greater than, less than. */
export type CorbadoFilterOperator = (typeof OPERATORS)[number];
/** A value that filters compare with. */
export type CorbadoFilterValue = string | number | boolean;
/** The condition for a field: the value that it must equal, or comparisons, all of which must hold. */
export type CorbadoFilterCondition =
  | CorbadoFilterValue
  | { readonly [Operator in CorbadoFilterOperator]?: CorbadoFilterValue };
/** A filter as Corbado reads it. */
export type CorbadoFilter<Field extends string = string> = `${Field}:${CorbadoFilterOperator}:${string}`;

/**
 * Builds the filters of a list operation. All of them must hold. User IDs may have their prefix `usr-`, which Corbado's
 * filters do not expect.
 *
 * @throws {ValidationError} if a condition has no value: without its filter, the list would hold everything
 * @example
 * const { users } = await corbado.users.list({ filter: filters({ status: 'active' }) });
 * const found = await corbado.identifiers.list({ filter: filters({ userID, identifierType: 'email' }) });
 * filters({ status: 'active', created: { gt: '2026-01-01', lt: '2026-02-01' } });
 */
export function filters<Field extends string>(
  conditions: Readonly<Record<Field, CorbadoFilterCondition>>,
): CorbadoFilter<Field>[];
export function filters(conditions: unknown): string[] {
  const issues: ValidationIssue[] = [];
  const found = isObject(conditions) ? Object.entries(conditions) : [];
  if (!isObject(conditions))
    issues.push({ path: '', message: `expected an object of conditions, received ${describeType(conditions)}` });
  const built = found.flatMap(([field, condition]) => filtersOf(field, condition, issues));
  if (issues.length > 0)
    throw new ValidationError('Cannot build filters', issues, { provider: 'corbado', status: 400 });
  return built.map(withoutPrefix);
}

function filtersOf(field: string, condition: unknown, issues: ValidationIssue[]): string[] {
  const comparisons: readonly [string, unknown][] = isObject(condition)
    ? Object.entries(condition)
    : [['eq', condition]];
  if (field === '' || field.includes(':')) issues.push({ path: field, message: 'expected the name of a field' });
  if (comparisons.length === 0)
    issues.push({ path: field, message: `expected ${OPERATORS.join(', ')}, received none` });
  return comparisons.map(([operator, value]) => {
    const path = isObject(condition) ? `${field}.${operator}` : field;
    if (!OPERATORS.some((known) => known === operator))
      issues.push({ path, message: `unknown comparison; use ${OPERATORS.join(', ')}` });
    else if (!isFilterValue(value)) {
      const message = `expected a non-empty string, a number or a boolean, received ${describeType(value)}`;
      issues.push({ path, message });
    }
    return `${field}:${operator}:${String(value)}`;
  });
}

function isFilterValue(value: unknown): boolean {
  return isNonEmptyString(value) || Number.isFinite(value) || typeof value === 'boolean';
}

const FILTER = 'filter[]';
const USER_ID_FILTER = /^(userID:(?:eq|gt|lt):)usr-/i;

/** Removes the prefix of user IDs: filters are the one place where Corbado expects the ID without it. */
function withoutPrefix<T>(filter: T): T | string {
  return typeof filter === 'string' ? filter.replace(USER_ID_FILTER, '$1') : filter;
}

/** The fields by which a list can be filtered and sorted, as far as they are known. */
interface KnownFields {
  readonly names: readonly string[];
  /** There are no others. */
  readonly closed?: true;
}

const FIELDS: Readonly<Record<string, KnownFields>> = {
  'identifiers.list': { names: ['identifierType', 'identifierValue', 'userID'] },
  'connectTokens.list': { names: ['token', 'tokenType', 'status', 'expires'], closed: true },
};

/**
 * Converts the filters of a list to those that Corbado expects: `filter` becomes `filter[]`, and user IDs lose their prefix.
 *
 * @throws {ValidationError} if a field looks like a known one, but is not
 */
export function transformFilters(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (operation.openQuery !== true && !operation.queryParams.includes(FILTER)) return params;
  const { filter: given, [FILTER]: own, ...others }: Record<string, unknown> = { ...params };
  const filter = given ?? undefined;
  const issues = findFieldIssues(operation, { sort: others['sort'], filter, [FILTER]: own });
  if (filter !== undefined && !Array.isArray(filter))
    issues.push({
      path: 'filter',
      message: `expected an array, such as of "filters", received ${describeType(filter)}`,
    });
  if (issues.length > 0)
    throw new ValidationError(`Cannot call ${operation.name}`, issues, { provider: 'corbado', status: 400 });
  if (filter === undefined && !Array.isArray(own))
    return Object.hasOwn(params, 'filter') ? { ...others, [FILTER]: own } : params;
  return { ...others, [FILTER]: [own ?? [], filter ?? []].flat().map(withoutPrefix) };
}

function findFieldIssues({ name }: Operation, values: Readonly<Record<string, unknown>>): ValidationIssue[] {
  const known = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (known === undefined) return [];
  return Object.entries(values).flatMap(([path, value]) =>
    [value].flat().flatMap((each) => {
      // `filter[]` is the way past the known fields.
      const message = typeof each === 'string' ? problemOf(each, known, path === 'filter') : undefined;
      return message === undefined ? [] : { path, message };
    }),
  );
}

/** The problem with the field that a filter or an order begins with. */
function problemOf(text: string, { names, closed }: KnownFields, isStrict: boolean): string | undefined {
  const [field = ''] = text.split(':');
  if (field === '' || names.includes(field)) return undefined;
  const near = names.find((name) => normalize(name) === normalize(field));
  if (near !== undefined) return `unknown field; did you mean "${near}"?`;
  return closed && isStrict ? `unknown field; use ${names.join(', ')}` : undefined;
}
