import { UsersResource } from '../../../generated/corbado/client.ts';
import type { User, UserStatus } from '../../../generated/corbado/types.ts';
import type { CallPromise } from '../../http/call-promise.ts';
import type { CallOptions } from '../../options/call-options.ts';
import { deferred, readParams } from './params.ts';

/** Arguments of `users.createActiveByName`. */
export interface UsersCreateActiveByNameParams {
  /** Full name of the user. */
  fullName: string;
}

/** Arguments of `users.updateStatus`. */
export interface UsersUpdateStatusParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** New status. */
  status: UserStatus;
}

/**
 * The operations on users, and the shortcuts of Corbado's SDKs.
 *
 * @example
 * const { userID } = await corbado.users.createActiveByName({ fullName: 'Ada Example' });
 * await corbado.users.updateStatus({ userID, status: 'disabled' });
 */
export class CorbadoUsers extends UsersResource {
  /**
   * Creates an active user: `users.create` with the status `active`.
   *
   * @throws {ValidationError} if `fullName` is missing
   * @example
   * const { userID } = await corbado.users.createActiveByName({ fullName: 'Ada Example' });
   */
  createActiveByName(params: UsersCreateActiveByNameParams, options?: CallOptions): CallPromise<User> {
    return deferred(() => {
      readParams('users.createActiveByName', params, ['fullName']);
      return this.create({ fullName: params.fullName, status: 'active' }, options);
    });
  }

  /**
   * Changes the status of a user: `users.update` with a required status.
   *
   * @throws {ValidationError} if an argument is missing
   * @example
   * await corbado.users.updateStatus({ userID, status: 'disabled' });
   */
  updateStatus(params: UsersUpdateStatusParams, options?: CallOptions): CallPromise<User> {
    return deferred(() => {
      readParams('users.updateStatus', params, ['userID', 'status']);
      return this.update({ userID: params.userID, status: params.status }, options);
    });
  }
}
