import type { CallOptions } from '../options/call-options.ts';
import type { CallPromise } from './call-promise.ts';
import type { Caller } from './caller.ts';
import type { Operation } from './operation.ts';

/**
 * A list operation: called directly it answers one page; `pages` and `all` walk through all of them, asking for the next
 * page only when it is wanted.
 */
export interface ListMethod<Params, Page, Item, Options extends CallOptions = CallOptions> {
  (params?: Params, options?: Options): CallPromise<Page>;
  /** The answers, page by page. */
  pages(params?: Params, options?: Options): AsyncIterableIterator<Page>;
  /** The items of all pages, one by one. */
  all(params?: Params, options?: Options): AsyncIterableIterator<Item>;
}

/** A list operation that cannot be called without arguments. */
export interface ListMethodWithParams<Params, Page, Item, Options extends CallOptions = CallOptions> {
  (params: Params, options?: Options): CallPromise<Page>;
  /** The answers, page by page. */
  pages(params: Params, options?: Options): AsyncIterableIterator<Page>;
  /** The items of all pages, one by one. */
  all(params: Params, options?: Options): AsyncIterableIterator<Item>;
}

/** Makes the method of a list operation. */
export function listMethod<Params extends object, Page, Item>(
  caller: Caller,
  operation: Operation,
): ListMethod<Params, Page, Item> {
  const { pagination } = operation;
  if (pagination === undefined) throw new TypeError(`${operation.name} has no pagination`);
  return Object.assign((params?: Params, options?: CallOptions) => caller.call<Page>(operation, params, options), {
    async *pages(params?: Params, options?: CallOptions): AsyncGenerator<Page, void, undefined> {
      const { walkPages } = await import('./on-demand/walk-pages.ts');
      for await (const { page } of walkPages<Page>(caller, { operation, pagination }, params, options)) yield page;
    },
    async *all(params?: Params, options?: CallOptions): AsyncGenerator<Item, void, undefined> {
      const { walkPages } = await import('./on-demand/walk-pages.ts');
      // What the items are is the spec's word, as with every answer.
      for await (const { items } of walkPages(caller, { operation, pagination }, params, options))
        yield* items as readonly Item[];
    },
  });
}
