import { UserResource } from '../../../generated/passage/client.ts';
import type { UserResponse } from '../../../generated/passage/types.ts';
import { CallPromise, type CallResult } from '../../core/call/call-promise.ts';
import type { Caller } from '../../core/call/caller.ts';
import type { CallOptions } from '../../core/options/call-options.ts';

/** Arguments of `user.getByIdentifier`. */
export interface UserGetByIdentifierParams {
  /** E-mail address, in any letter case, or phone number, exactly as Passage has it. */
  identifier: string;
}

/** The users of the app, their devices and their refresh tokens. */
export class PassageUsers extends UserResource {
  readonly #timeout: number;

  /**
   * Made by the client.
   *
   * @param timeout the client's deadline for a call, in milliseconds
   */
  constructor(caller: Caller, timeout: number) {
    super(caller);
    this.#timeout = timeout;
  }

  /**
   * Finds the user who has exactly this e-mail address or phone number. Text that Passage's filters would read as an
   * operator (`like:%`) finds nobody: what comes back is held against the identifier, letter case of e-mail addresses
   * aside.
   *
   * Two requests: `GET /v1/apps/{app_id}/users`, then `GET /v1/apps/{app_id}/users/{user_id}`. `timeout` covers both
   * together; retries are counted for each. `withResponse()` tells status and headers of the last one, and the attempts
   * of both.
   *
   * @param params `{ identifier }`, or the identifier itself, as the vendor's SDKs take it
   * @throws {NotFoundException} `user_not_found` when there is no such user
   * @throws {ValidationError} when the identifier is no text or empty
   * @example
   * const { user } = await passage.user.getByIdentifier({ identifier: 'ada@example.com' });
   */
  getByIdentifier(params: UserGetByIdentifierParams | string, options?: CallOptions): CallPromise<UserResponse> {
    return new CallPromise(this.#find(params, options));
  }

  /** Loaded with the first search: most servers know their users by id. */
  async #find(params: unknown, options: CallOptions | undefined): Promise<CallResult<UserResponse>> {
    const { findUser } = await import('./on-demand/find-user.ts');
    return findUser(this, params, options?.timeout ?? this.#timeout, options);
  }
}
