import { ResponseException } from '../errors/standard-exception.ts';
import type { CallOptions } from '../options/call-options.ts';
import type { ApiClient } from './api-client.ts';
import type { CallPromise, CallResult } from './call-promise.ts';
import type { Operation, Pagination } from './operation.ts';

/**
 * A list operation. A direct call returns one page; `pages` and `all` iterate over all of them, and fetch the next page
 * only when it is needed.
 *
 * @example
 * for await (const user of stytch.users.search.all({ limit: 100 })) console.log(user.user_id);
 */
export interface ListMethod<Params, Page, Item, Options extends CallOptions = CallOptions> {
  (params?: Params, options?: Options): CallPromise<Page>;
  /** Iterates over the responses, page by page. */
  pages(params?: Params, options?: Options): AsyncIterableIterator<Page>;
  /** Iterates over the items of all pages. */
  all(params?: Params, options?: Options): AsyncIterableIterator<Item>;
}

/** A list operation with required arguments. @see {@link ListMethod} */
export interface ListMethodWithParams<Params, Page, Item, Options extends CallOptions = CallOptions> {
  (params: Params, options?: Options): CallPromise<Page>;
  /** Iterates over the responses, page by page. */
  pages(params: Params, options?: Options): AsyncIterableIterator<Page>;
  /** Iterates over the items of all pages. */
  all(params: Params, options?: Options): AsyncIterableIterator<Item>;
}

/**
 * Builds the method of a list operation. Generated code passes the one for the operation's style of pagination, so that
 * bundles have no other.
 */
export type ListBuilder = <Params extends object, Page, Item>(
  client: ApiClient,
  operation: Operation,
) => ListMethod<Params, Page, Item>;

export type Values = Readonly<Record<string, unknown>>;

/** One iteration over the pages of a list. */
export interface Pages {
  /** Names the part of a page that repeats an earlier one, so that a list never ends; `undefined` without one. */
  findRepeated(data: unknown, items: readonly unknown[]): 'cursor' | 'page' | undefined;
  /** Returns the arguments for the next page, or `undefined` after the last. */
  next(params: Values, data: unknown, items: readonly unknown[]): Values | undefined;
}

/** The method of a list operation. `start` is called with the arguments of each iteration. */
export function listMethod<Params extends object, Page, Item>(
  client: ApiClient,
  operation: Operation,
  start: (params: Values) => Pages,
): ListMethod<Params, Page, Item> {
  const list = { operation, start };
  return Object.assign((params?: Params, options?: CallOptions) => client.call<Page>(operation, params, options), {
    async *pages(params?: Params, options?: CallOptions): AsyncGenerator<Page, void, undefined> {
      for await (const { page } of paginate<Page>(client, list, params, options)) yield page;
    },
    async *all(params?: Params, options?: CallOptions): AsyncGenerator<Item, void, undefined> {
      // The spec declares the type of an item, as it does for every response.
      for await (const { items } of paginate(client, list, params, options)) yield* items as readonly Item[];
    },
  });
}

async function* paginate<Page>(
  client: ApiClient,
  { operation, start }: { readonly operation: Operation; readonly start: (params: Values) => Pages },
  params: object | undefined,
  options: CallOptions | undefined,
): AsyncGenerator<{ readonly page: Page; readonly items: readonly unknown[] }, void, undefined> {
  // The first call gets the caller's own object, so that it is validated like that of any other method.
  let current = params;
  const pages = start({ ...params });
  for (;;) {
    const result = await client.call<Page>(operation, current, options).withResponse();
    const items = itemsOf(client, operation, result);
    const repeated = pages.findRepeated(result.data, items);
    if (repeated !== undefined) throw unreadablePage(client, operation, result, `with a repeated ${repeated}`);
    yield { page: result.data, items };
    const next = pages.next({ ...current }, result.data, items);
    if (next === undefined) return;
    current = next;
  }
}

/** Returns the items of a page; some servers write an empty list as `null`. */
function itemsOf(client: ApiClient, operation: Operation, result: CallResult<unknown>): readonly unknown[] {
  const path = operation.pagination?.items ?? '';
  const items = valueAt(result.data, path);
  if (items === null) return [];
  if (Array.isArray(items)) return items;
  // A page without its list looks like the last one: stopping here would lose items silently.
  throw unreadablePage(client, operation, result, `without a list at "${path}"`);
}

function unreadablePage(
  { provider }: ApiClient,
  { name }: Operation,
  { attempts, response, requestId }: CallResult<unknown>,
  problem: string,
): ResponseException {
  return new ResponseException(`${name} received a page ${problem}`, {
    provider,
    operation: name,
    attempts,
    httpStatusCode: response.status,
    requestId,
  });
}

/**
 * Returns the pagination of an operation.
 *
 * @throws {TypeError} if it has none of this style
 */
export function paginationOf<Style extends Pagination['style']>(
  { name, pagination }: Operation,
  style: Style,
): Pagination & { readonly style: Style } {
  if (!hasStyle(pagination, style)) throw new TypeError(`${name} has no pagination by ${style}`);
  return pagination;
}

function hasStyle<Style extends Pagination['style']>(
  pagination: Pagination | undefined,
  style: Style,
): pagination is Pagination & { readonly style: Style } {
  return pagination?.style === style;
}

/**
 * Returns the value at a dotted path of own properties: the whole value for an empty path, `undefined` if it leads nowhere.
 */
export function valueAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
