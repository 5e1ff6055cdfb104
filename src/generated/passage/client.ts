// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: f727646e95829145b215f7dd275be05218115a3806d2d8130213bacbfbad36bc

import type { CallPromise } from '../../facade/core/call/call-promise.ts';
import type { ListMethod } from '../../facade/core/call/paging.ts';
import { Resource } from '../../facade/core/call/resource.ts';
import type { CallOptions } from '../../facade/core/options/call-options.ts';
import * as operations from './operations.ts';
import type {
  ListDevicesResponse,
  ListPaginatedUsersItem,
  ListPaginatedUsersResponse,
  MagicLinkChannel,
  MagicLinkLanguage,
  MagicLinkResponse,
  MagicLinkType,
  UserResponse,
} from './types.ts';

/** Arguments of `user.list`. */
export interface UserListParams {
  /** Number of the page, counted from 1. */
  page?: number;
  /** Number of users on a page, at most 500. */
  limit?: number;
  /**
   * Lists only users created before this time, in seconds since the Unix epoch, so that pages do not shift while
   * users sign up.
   */
  created_before?: number;
  /**
   * Fields to sort by, each with its direction, as `field:ASC` or `field:DESC`, separated by commas. Sorting by
   * identifier is not possible.
   */
  order_by?: string;
  /** Filter: e-mail address or phone number. The official SDKs send it in lower case. */
  identifier?: string;
  /** Filter: id of the user. */
  id?: string;
  /** Filter: number of logins. */
  login_count?: number;
  /** Filter: status of the user. */
  status?: string;
  /** Filter: time of creation. */
  created_at?: string;
  /** Filter: time of the last change. */
  updated_at?: string;
  /** Filter: time of the last login. */
  last_login_at?: string;
}

/** Arguments of `user.create`. */
export type UserCreateParams = {
  /** E-mail address of the user. */
  email?: string;
  /** Phone number of the user. */
  phone?: string;
  /** Metadata of the user. */
  user_metadata?: { [key: string]: unknown };
} & ({ email: string } | { phone: string });

/** Arguments of `user.get`. */
export interface UserGetParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.update`. */
export interface UserUpdateParams {
  /** Id of the user. */
  user_id: string;
  /** New e-mail address. */
  email?: string;
  /** New phone number. */
  phone?: string;
  /** New metadata. */
  user_metadata?: { [key: string]: unknown };
}

/** Arguments of `user.delete`. */
export interface UserDeleteParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.activate`. */
export interface UserActivateParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.deactivate`. */
export interface UserDeactivateParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.revokeRefreshTokens`. */
export interface UserRevokeRefreshTokensParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.listDevices`. */
export interface UserListDevicesParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `user.revokeDevice`. */
export interface UserRevokeDeviceParams {
  /** Id of the user. */
  user_id: string;
  /** Id of the device. */
  device_id: string;
}

/** Arguments of `auth.createMagicLink`. */
export type AuthCreateMagicLinkParams = {
  /** How the link reaches the user. */
  channel?: MagicLinkChannel;
  /** E-mail address that the link is for. */
  email?: string;
  /** Language of the message. */
  language?: MagicLinkLanguage;
  /** Path in your app that the link leads to. */
  magic_link_path?: string;
  /** Phone number that the link is for. */
  phone?: string;
  /** Address that the user is sent on to. */
  redirect_url?: string;
  /** Whether Passage sends the link to the user. */
  send?: boolean;
  /** How long the link stays valid, in minutes. */
  ttl?: number;
  /** What the link is for. */
  type?: MagicLinkType;
  /** Id of the user that the link is for. */
  user_id?: string;
} & ({ email: string; phone?: never; user_id?: never } | { phone: string; email?: never; user_id?: never } | { user_id: string; email?: never; phone?: never });

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
   * `GET /v1/apps/{app_id}/users`. Repeated after a failure that may pass.
   * @example
   * for await (const item of passage.user.list.all()) console.log(item);
   */
  readonly list: ListMethod<UserListParams, ListPaginatedUsersResponse, ListPaginatedUsersItem> = this.paginate(operations.userList);

  /**
   * Create a user.
   *
   * `email` or `phone` must be given, or both.
   *
   * `POST /v1/apps/{app_id}/users`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await passage.user.create({ email: 'ada@example.com' });
   */
  create(params: UserCreateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userCreate, params, options);
  }

  /**
   * Get a user by id.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}`. Repeated after a failure that may pass.
   * @example
   * const answer = await passage.user.get({ user_id: 'passageexampleuser000001' });
   */
  get(params: UserGetParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userGet, params, options);
  }

  /**
   * Change the e-mail address, phone number or metadata of a user.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}`. Repeated after a failure that may pass. It sets fields to given
   * values, so a second call changes nothing more.
   * @example
   * const answer = await passage.user.update({ user_id: 'passageexampleuser000001' });
   */
  update(params: UserUpdateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userUpdate, params, options);
  }

  /**
   * Delete a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}`. Repeated after a failure that may pass.
   * @example
   * const answer = await passage.user.delete({ user_id: 'passageexampleuser000001' });
   */
  delete(params: UserDeleteParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.userDelete, params, options);
  }

  /**
   * Make a user active.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}/activate`. Repeated after a failure that may pass. A user who is
   * active stays active, so a second call changes nothing more.
   * @example
   * const answer = await passage.user.activate({ user_id: 'passageexampleuser000001' });
   */
  activate(params: UserActivateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userActivate, params, options);
  }

  /**
   * Make a user inactive.
   *
   * `PATCH /v1/apps/{app_id}/users/{user_id}/deactivate`. Repeated after a failure that may pass. A user who is
   * inactive stays inactive, so a second call changes nothing more.
   * @example
   * const answer = await passage.user.deactivate({ user_id: 'passageexampleuser000001' });
   */
  deactivate(params: UserDeactivateParams, options?: CallOptions): CallPromise<UserResponse> {
    return this.call(operations.userDeactivate, params, options);
  }

  /**
   * Revoke all refresh tokens of a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}/tokens`. Repeated after a failure that may pass. A revoked token
   * stays revoked, so a second call changes nothing more.
   * @example
   * const answer = await passage.user.revokeRefreshTokens({ user_id: 'passageexampleuser000001' });
   */
  revokeRefreshTokens(params: UserRevokeRefreshTokensParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.userRevokeRefreshTokens, params, options);
  }

  /**
   * List the WebAuthn devices of a user.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}/devices`. Repeated after a failure that may pass.
   * @example
   * const answer = await passage.user.listDevices({ user_id: 'passageexampleuser000001' });
   */
  listDevices(params: UserListDevicesParams, options?: CallOptions): CallPromise<ListDevicesResponse> {
    return this.call(operations.userListDevices, params, options);
  }

  /**
   * Revoke a WebAuthn device of a user.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}/devices/{device_id}`. Repeated after a failure that may pass.
   * @example
   * const answer = await passage.user.revokeDevice({
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
   * Create a magic link, and send it if asked to.
   *
   * Exactly one of `email`, `phone` and `user_id` must be given. The official SDKs set `channel` to `email` or
   * `phone` by the field given, and take it as an argument only with `user_id`.
   *
   * `POST /v1/apps/{app_id}/magic-links`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await passage.auth.createMagicLink({ email: 'ada@example.com' });
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
