import type { CallOptions } from '../options/call-options.ts';
import type { ApiClient } from './api-client.ts';
import type { CallPromise } from './call-promise.ts';
import type { Operation } from './operation.ts';
import type { ListBuilder, ListMethod } from './pagination.ts';

/**
 * A branch of a client's tree, the base of all generated classes. Private fields keep the client out of dumps.
 *
 * @example
 * class Users extends Resource {
 *   get(params: UsersGetParams, options?: CallOptions): CallPromise<User> {
 *     return this.call<User>(usersGet, params, options);
 *   }
 * }
 */
export abstract class Resource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** Builds a sub-resource over the same client. */
  protected branch<Branch>(type: new (client: ApiClient) => Branch): Branch {
    return new type(this.#client);
  }

  protected call<T>(
    operation: Operation,
    params: object | undefined,
    options: CallOptions | undefined,
  ): CallPromise<T> {
    return this.#client.call<T>(operation, params, options);
  }

  protected paginate<Params extends object, Page, Item>(
    build: ListBuilder,
    operation: Operation,
  ): ListMethod<Params, Page, Item> {
    return build<Params, Page, Item>(this.#client, operation);
  }
}
