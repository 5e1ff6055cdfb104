import type { ApiClient } from './api-client.ts';
import type { Operation, Pagination } from './operation.ts';
import { type ListMethod, listMethod, type Pages, paginationOf, type Values, valueAt } from './pagination.ts';

type Numbered = Pagination & { readonly style: 'page' };

/** Builds the method of a list whose pages have numbers. */
export function numberedPages<Params extends object, Page, Item>(
  client: ApiClient,
  operation: Operation,
): ListMethod<Params, Page, Item> {
  const pagination = paginationOf(operation, 'page');
  return listMethod(client, operation, () => new NumberedPages(pagination));
}

/**
 * Finds lists that never end as well: a server that ignores the page number returns the same items again, and one that wraps
 * around returns those of an earlier page.
 */
class NumberedPages implements Pages {
  readonly #pagination: Numbered;
  #totalPages: number | undefined;
  #pages = 0;
  #first: string | undefined;
  #previous: string | undefined;
  /** An earlier page, moved at each power of two: any cycle comes back to it, however long it is (Brent). */
  #checkpoint: string | undefined;

  constructor(pagination: Numbered) {
    this.#pagination = pagination;
  }

  findRepeated(data: unknown, items: readonly unknown[]): 'page' | undefined {
    // A known number of pages ends the list by itself, unless it grows with each of them.
    const totalPages = totalPagesOf(this.#pagination, data);
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

  next(params: Values, data: unknown, items: readonly unknown[]): Values | undefined {
    if (items.length === 0) return undefined;
    const { page: name, size } = this.#pagination;
    const page = Number(params[name] ?? 1);
    const totalPages = totalPagesOf(this.#pagination, data);
    const isLast = totalPages !== undefined ? page >= totalPages : items.length < sizeOf(size, params);
    return isLast ? undefined : { ...params, ...windowOf(this.#pagination, params, data), [name]: page + 1 };
  }
}

/** `undefined` if the items are nested too deeply for JSON. */
function serializeItems(items: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    return undefined;
  }
}

/** Freezes the list as it was on the first page: later changes would shift items from page to page. */
function windowOf({ window }: Numbered, params: Values, data: unknown): Values {
  if (window === undefined || params[window] != null) return {};
  const value = valueAt(data, window);
  return value === undefined || value === null ? {} : { [window]: value };
}

/** `undefined` if the response does not contain the number of pages. */
function totalPagesOf({ totalPages }: Numbered, data: unknown): number | undefined {
  const value = totalPages === undefined ? undefined : valueAt(data, totalPages);
  return typeof value === 'number' ? value : undefined;
}

/** The requested page size. Without one, only an empty page is certainly the last. */
function sizeOf(name: string, params: Values): number {
  return typeof params[name] === 'number' ? params[name] : 1;
}
