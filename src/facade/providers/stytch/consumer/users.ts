import { UsersResource } from '../../../../generated/stytch-consumer/client.ts';
import type { User, UsersSearchParams } from '../../../../generated/stytch-consumer/types.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';

/** The users of the project. */
export class StytchUsers extends UsersResource {
  /**
   * Searches for users, page by page: an async iterable of lists, as the vendor's SDK has it. For the users one by one:
   * `users.search.all(…)`.
   *
   * @example
   * for await (const users of stytch.users.searchAll({ limit: 500 })) console.log(users.length);
   */
  async *searchAll(params?: UsersSearchParams, options?: CallOptions): AsyncGenerator<User[], void, undefined> {
    // `null` is how some servers write an empty list.
    for await (const { results } of this.search.pages(params, options)) yield results ?? [];
  }
}
