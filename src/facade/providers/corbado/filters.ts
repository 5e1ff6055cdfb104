import type { Operation } from '../../core/call/operation.ts';

const FILTER = 'filter[]';
const USER_ID_FILTER = /^(userID:(?:eq|gt|lt):)usr-/i;

type Params = Readonly<Record<string, unknown>>;

/**
 * Takes the `usr-` prefix out of filters by user id: everywhere else Corbado names users with it, in filters without.
 * Either spelling works for callers.
 */
export function adaptUserIdFilters(operation: Operation, params: Params): Params {
  const filters = params[FILTER];
  if (!operation.queryParams.includes(FILTER) || !Array.isArray(filters)) return params;
  return {
    ...params,
    [FILTER]: filters.map((filter: unknown) =>
      typeof filter === 'string' ? filter.replace(USER_ID_FILTER, '$1') : filter,
    ),
  };
}
