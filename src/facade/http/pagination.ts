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

/** Builds the method of a list operation. */
export function listMethod<Params extends object, Page, Item>(
  client: ApiClient,
  operation: Operation,
): ListMethod<Params, Page, Item> {
  const { pagination } = operation;
  if (pagination === undefined) throw new TypeError(`${operation.name} has no pagination`);
  const list = { operation, pagination };
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

type Values = Readonly<Record<string, unknown>>;
type PagePagination = Pagination & { readonly style: 'page' };

async function* paginate<Page>(
  client: ApiClient,
  { operation, pagination }: { readonly operation: Operation; readonly pagination: Pagination },
  params: object | undefined,
  options: CallOptions | undefined,
): AsyncGenerator<{ readonly page: Page; readonly items: readonly unknown[] }, void, undefined> {
  // The first call gets the caller's own object, so that it is validated like that of any other method.
  let current = params;
  const repeats = new RepetitionGuard(pagination, { ...params });
  for (;;) {
    const result = await client.call<Page>(operation, current, options).withResponse();
    const items = itemsOf(client, operation, pagination, result);
    const repeated = repeats.find(result.data, items);
    if (repeated !== undefined) throw unreadablePage(client, operation, result, `with a repeated ${repeated}`);
    yield { page: result.data, items };
    const next = nextParams(pagination, { ...current }, result.data, items);
    if (next === undefined) return;
    current = next;
  }
}

/**
 * Finds lists that never end. A cursor that comes back repeats all that follows it; a server that ignores the page number
 * returns the same items again, and one that wraps around returns those of an earlier page.
 */
class RepetitionGuard {
  readonly #pagination: Pagination;
  readonly #cursors = new Set<unknown>();
  #totalPages: number | undefined;
  #pages = 0;
  #first: string | undefined;
  #previous: string | undefined;
  /** An earlier page, moved at each power of two: any cycle comes back to it, however long it is (Brent). */
  #checkpoint: string | undefined;

  constructor(pagination: Pagination, params: Values) {
    this.#pagination = pagination;
    if (pagination.style === 'cursor') this.#cursors.add(params[pagination.cursor]);
  }

  /** Names the part of a page that repeats an earlier one; `undefined` without one. */
  find(data: unknown, items: readonly unknown[]): 'cursor' | 'page' | undefined {
    const { style } = this.#pagination;
    return style === 'cursor'
      ? this.#findCursor(this.#pagination, data)
      : this.#findPage(this.#pagination, data, items);
  }

  #findCursor({ next }: Pagination & { readonly style: 'cursor' }, data: unknown): 'cursor' | undefined {
    const cursor = valueAt(data, keysOf(next));
    if (typeof cursor !== 'string' || cursor === '') return undefined;
    if (this.#cursors.has(cursor)) return 'cursor';
    this.#cursors.add(cursor);
    return undefined;
  }

  #findPage(pagination: PagePagination, data: unknown, items: readonly unknown[]): 'page' | undefined {
    // A known number of pages ends the list by itself, unless it grows with each of them.
    const totalPages = totalPagesOf(pagination, data);
    this.#totalPages ??= totalPages;
    if (items.length === 0 || (totalPages !== undefined && totalPages === this.#totalPages)) return undefined;
    const content = serializeItems(items);
    if (content === undefined) return undefined;
    if ([this.#first, this.#previous, this.#checkpoint].includes(content)) return 'page';
    this.#pages += 1;
    this.#first ??= content;
    this.#previous = content;
    if (Number.isInteger(Math.log2(this.#pages))) this.#checkpoint = content;
    return undefined;
  }
}

/** Returns the items of a page; some servers write an empty list as `null`. */
function itemsOf(
  client: ApiClient,
  operation: Operation,
  pagination: Pagination,
  result: CallResult<unknown>,
): readonly unknown[] {
  const items = valueAt(result.data, keysOf(pagination.items));
  if (items === null) return [];
  if (Array.isArray(items)) return items;
  // A page without its list looks like the last one: stopping here would lose items silently.
  throw unreadablePage(client, operation, result, `without a list at "${pagination.items}"`);
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

/** `undefined` if the items are nested too deeply for JSON. */
function serializeItems(items: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    return undefined;
  }
}

/** Returns the arguments for the next page, or `undefined` after the last. */
function nextParams(
  pagination: Pagination,
  params: Values,
  data: unknown,
  items: readonly unknown[],
): Values | undefined {
  if (pagination.style === 'cursor') {
    const cursor = valueAt(data, keysOf(pagination.next));
    return typeof cursor === 'string' && cursor !== '' ? { ...params, [pagination.cursor]: cursor } : undefined;
  }
  if (items.length === 0) return undefined;
  const page = Number(params[pagination.page] ?? 1);
  const totalPages = totalPagesOf(pagination, data);
  const isLast = totalPages !== undefined ? page >= totalPages : items.length < sizeOf(pagination.size, params);
  return isLast ? undefined : { ...params, ...windowOf(pagination, params, data), [pagination.page]: page + 1 };
}

/** Freezes the list as it was on the first page: later changes would shift items from page to page. */
function windowOf({ window }: PagePagination, params: Values, data: unknown): Values {
  if (window === undefined || params[window] != null) return {};
  const value = valueAt(data, [window]);
  return value === undefined || value === null ? {} : { [window]: value };
}

/** `undefined` if the response does not contain the number of pages. */
function totalPagesOf({ totalPages }: PagePagination, data: unknown): number | undefined {
  const value = totalPages === undefined ? undefined : valueAt(data, keysOf(totalPages));
  return typeof value === 'number' ? value : undefined;
}

/** The requested page size. Without one, only an empty page is certainly the last. */
function sizeOf(name: string, params: Values): number {
  return typeof params[name] === 'number' ? params[name] : 1;
}

/** Splits a dotted path into a response; empty for the whole response. */
function keysOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

/** Returns the value at a path of own properties: the whole value for an empty path, `undefined` if it leads nowhere. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
