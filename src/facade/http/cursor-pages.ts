import type { ApiClient } from './api-client.ts';
import type { Operation } from './operation.ts';
import { type ListMethod, listMethod, paginationOf, valueAt } from './pagination.ts';

/** Builds the method of a list whose pages name the cursor of the next. A cursor that comes back repeats all that follows it. */
export function cursorPages<Params extends object, Page, Item>(
  client: ApiClient,
  operation: Operation,
): ListMethod<Params, Page, Item> {
  const { cursor: name, next: path } = paginationOf(operation, 'cursor');
  return listMethod(client, operation, (first) => {
    const seen = new Set([first[name]]);
    return {
      findRepeated(data) {
        const cursor = cursorAt(data, path);
        if (seen.has(cursor)) return cursor === undefined ? undefined : 'cursor';
        seen.add(cursor);
        return undefined;
      },
      next(params, data) {
        const cursor = cursorAt(data, path);
        return cursor === undefined ? undefined : { ...params, [name]: cursor };
      },
    };
  });
}

/** An empty cursor ends the list, as none does. */
function cursorAt(data: unknown, path: string): string | undefined {
  const cursor = valueAt(data, path);
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}
