import type { CallOptions } from '../options/call-options.ts';
import type { CallPromise } from './call-promise.ts';
import type { Caller } from './caller.ts';
import type { Operation } from './operation.ts';
import { type ListMethod, listMethod } from './paging.ts';

/** A branch of a client's tree: what generated classes stand on. It shows nothing of the client in dumps. */
export abstract class Resource {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** What is reached under this one. */
  protected branch<Branch>(type: new (caller: Caller) => Branch): Branch {
    return new type(this.#caller);
  }

  protected call<T>(
    operation: Operation,
    params: object | undefined,
    options: CallOptions | undefined,
  ): CallPromise<T> {
    return this.#caller.call<T>(operation, params, options);
  }

  protected paginate<Params extends object, Page, Item>(operation: Operation): ListMethod<Params, Page, Item> {
    return listMethod<Params, Page, Item>(this.#caller, operation);
  }
}
