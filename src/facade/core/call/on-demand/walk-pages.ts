import { ResponseException } from '../../errors/standard-exception.ts';
import type { CallOptions } from '../../options/call-options.ts';
import type { CallResult } from '../call-promise.ts';
import type { Caller } from '../caller.ts';
import type { Operation, Pagination } from '../operation.ts';
import { valueAt } from './value-at.ts';

type Values = Readonly<Record<string, unknown>>;

/** A page, and the items on it. */
export interface WalkedPage<Page> {
  readonly page: Page;
  readonly items: readonly unknown[];
}

/** Walks through the pages of a list operation, asking for the next one only when it is wanted. */
export async function* walkPages<Page>(
  caller: Caller,
  { operation, pagination }: { readonly operation: Operation; readonly pagination: Pagination },
  params: object | undefined,
  options: CallOptions | undefined,
): AsyncGenerator<WalkedPage<Page>, void, undefined> {
  // The first call gets what the caller gave, so that it is judged like that of any other method.
  let current = params;
  let previous: string | undefined;
  for (;;) {
    const result = await caller.call<Page>(operation, current, options).withResponse();
    const items = itemsOf(caller, operation, pagination, result);
    if (pagination.style === 'page' && totalPagesOf(pagination, result.data) === undefined) {
      // A server that does not know the page parameter answers the same for ever.
      const text = textOf(items);
      if (items.length > 0 && text !== undefined && text === previous) return;
      previous = text;
    }
    yield { page: result.data, items };
    const next = nextParams(pagination, { ...current }, result.data, items);
    if (next === undefined) return;
    current = next;
  }
}

/** The items of a page; `null` is how some servers write an empty list. */
function itemsOf(
  { provider }: Caller,
  { name }: Operation,
  pagination: Pagination,
  { data, attempts, response, requestId }: CallResult<unknown>,
): readonly unknown[] {
  const items = valueAt(data, keysOf(pagination.items));
  if (items === null) return [];
  if (Array.isArray(items)) return items;
  // A page without its list cannot be told from the last one: ending here would lose items silently.
  throw new ResponseException(`${name} was answered with a page that has no list at "${pagination.items}"`, {
    provider,
    operation: name,
    attempts,
    httpStatusCode: response.status,
    requestId,
  });
}

/** What a page looks like; `undefined` where it is nested too deeply for JSON to be written. */
function textOf(items: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    return undefined;
  }
}

/** The arguments for the next page, or `undefined` after the last. */
function nextParams(
  pagination: Pagination,
  params: Values,
  answer: unknown,
  items: readonly unknown[],
): Values | undefined {
  if (pagination.style === 'cursor') {
    const cursor = valueAt(answer, keysOf(pagination.next));
    // A cursor that repeats itself would be asked for forever.
    const isNew = typeof cursor === 'string' && cursor !== '' && cursor !== params[pagination.cursor];
    return isNew ? { ...params, [pagination.cursor]: cursor } : undefined;
  }
  if (items.length === 0) return undefined;
  const page = Number(params[pagination.page] ?? 1);
  const totalPages = totalPagesOf(pagination, answer);
  const isLast = totalPages !== undefined ? page >= totalPages : items.length < sizeOf(pagination.size, params);
  return isLast ? undefined : { ...params, ...windowOf(pagination, params, answer), [pagination.page]: page + 1 };
}

/** What keeps the list as it was when the walk began: changes in between would shift items from page to page. */
function windowOf({ window }: Pagination & { style: 'page' }, params: Values, answer: unknown): Values {
  if (window === undefined || params[window] !== undefined) return {};
  const value = valueAt(answer, [window]);
  return value === undefined || value === null ? {} : { [window]: value };
}

/** How many pages the answer says there are; `undefined` where it does not. */
function totalPagesOf({ totalPages }: Pagination & { style: 'page' }, answer: unknown): number | undefined {
  const value = totalPages === undefined ? undefined : valueAt(answer, keysOf(totalPages));
  return typeof value === 'number' ? value : undefined;
}

/** The page size that was asked for. Where none was, only an empty page is surely the last. */
function sizeOf(name: string, params: Values): number {
  return typeof params[name] === 'number' ? params[name] : 1;
}

/** The keys of a dotted path into an answer; none for the whole answer. */
function keysOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}
