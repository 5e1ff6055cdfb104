// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import {
  type CallOptions,
  type CallPromise,
  type ListMethod,
  Resource,
  numberedPages,
} from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  AuthCreateMagicLinkParams,
  ListDevicesResponse,
  ListPaginatedUsersItem,
  ListPaginatedUsersResponse,
  MagicLinkResponse,
  UserActivateParams,
  UserCreateParams,
  UserDeactivateParams,
  UserDeleteParams,
  UserGetParams,
  UserListDevicesParams,
  UserListParams,
  UserResponse,
  UserRevokeDeviceParams,
  UserRevokeRefreshTokensParams,
  UserUpdateParams,
} from './types.ts';

/** The operations under `user`. */
export class UserResource extends Resource {
  /**
   * List users, or find them by filters.
   *
   * The official SDKs use it only to find a user by identifier, with a `limit` of 1 and the identifier in lower
   * case.
   *
   * Filters may have an operator in front of the value: `ne`, `gt`, `lt`, `like` or `not_like`. The vendor
   * writes it `<ne:value>`; whether the angle brackets are sent is not known. A filter made of what somebody
   * typed may therefore match other users: check that those found are the ones meant.
   *
   * `GET /v1/apps/{app_id}/users`. Retried after a transient failure.
   * @example
   * for await (const item of passage.user.list.all()) console.log(item);
   */
  readonly list: ListMethod<UserListParams, ListPaginatedUsersResponse, ListPaginatedUsersItem> = this.paginate(
    numberedPages,
    operations.userList,
  );

  /**
   * Create a user.
   *
   * `email` or `phone` must be given, or both.
   *
   * `POST /v1/apps/{app_id}/users`. Retried only if it certainly never ran.
   * @example
   * const response = await passage.user.create({ email: 'ada@example.com' });
   */
  create(params: UserCreateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userCreate, params, options);
  }

  /**
   * Get a user by id.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}`. Retried after a transient failure.
   * @example
   * const response = await passage.user.get({ user_id: 'passageexampleuser000001' });
   */
  get(params: UserGetParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userGet, params, options);
  }

  /**
   * Change the e-mail address, phone number or metadata of a user.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}`. Retried after a transient failure. It sets fields to given
   * values, so a second call changes nothing more.
   * @example
   * const response = await passage.user.update({ user_id: 'passageexampleuser000001' });
   */
  update(params: UserUpdateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userUpdate, params, options);
  }

  /**
   * Delete a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}`. Retried after a transient failure.
   * @example
   * const response = await passage.user.delete({ user_id: 'passageexampleuser000001' });
   */
  delete(params: UserDeleteParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.userDelete, params, options);
  }

  /**
   * Make a user active.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}/activate`. Retried after a transient failure. A user who is active
   * stays active, so a second call changes nothing more.
   * @example
   * const response = await passage.user.activate({ user_id: 'passageexampleuser000001' });
   */
  activate(params: UserActivateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userActivate, params, options);
  }

  /**
   * Make a user inactive.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}/deactivate`. Retried after a transient failure. A user who is
   * inactive stays inactive, so a second call changes nothing more.
   * @example
   * const response = await passage.user.deactivate({ user_id: 'passageexampleuser000001' });
   */
  deactivate(params: UserDeactivateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userDeactivate, params, options);
  }

  /**
   * Revoke all refresh tokens of a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}/tokens`. Retried after a transient failure. A revoked token stays
   * revoked, so a second call changes nothing more.
   * @example
   * const response = await passage.user.revokeRefreshTokens({ user_id: 'passageexampleuser000001' });
   */
  revokeRefreshTokens(params: UserRevokeRefreshTokensParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.userRevokeRefreshTokens, params, options);
  }

  /**
   * List the WebAuthn devices of a user.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}/devices`. Retried after a transient failure.
   * @example
   * const response = await passage.user.listDevices({ user_id: 'passageexampleuser000001' });
   */
  listDevices(params: UserListDevicesParams, options?: CallOptions): CallPromise<ListDevicesResponse> {
    return this.call(operations.userListDevices, params, options);
  }

  /**
   * Revoke a WebAuthn device of a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}/devices/{device_id}`. Retried after a transient failure.
   * @example
   * const response = await passage.user.revokeDevice({
   *   user_id: 'passageexampleuser000001',
   *   device_id: 'passageexampledevice0001',
   * });
   */
  revokeDevice(params: UserRevokeDeviceParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.userRevokeDevice, params, options);
  }
}

/** The operations under `auth`. */
export class AuthResource extends Resource {
  /**
   * Create a magic link, and send it if requested.
   *
   * Exactly one of `email`, `phone` and `user_id` must be given. The official SDKs set `channel` to `email` or
   * `phone` by the field given, and take it as an argument only with `user_id`.
   *
   * `POST /v1/apps/{app_id}/magic-links`. Retried only if it certainly never ran.
   * @example
   * const response = await passage.auth.createMagicLink({ email: 'ada@example.com' });
   */
  createMagicLink(params: AuthCreateMagicLinkParams, options?: CallOptions): CallPromise<MagicLinkResponse> {
    return this.call(operations.authCreateMagicLink, params, options);
  }
}

/** All operations of the Passage Management API. */
export class PassageResources extends Resource {
  /** The operations under `user`. */
  readonly user: UserResource = this.branch(UserResource);

  /** The operations under `auth`. */
  readonly auth: AuthResource = this.branch(AuthResource);
}
