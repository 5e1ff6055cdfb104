// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  Link as $Link,
  PaginatedLinks as $PaginatedLinks,
  ListPaginatedUsersItem as $ListPaginatedUsersItem,
  ListPaginatedUsersResponse as $ListPaginatedUsersResponse,
  UserRecentEvent as $UserRecentEvent,
  AppleUserSocialConnection as $AppleUserSocialConnection,
  GithubUserSocialConnection as $GithubUserSocialConnection,
  GoogleUserSocialConnection as $GoogleUserSocialConnection,
  UserSocialConnections as $UserSocialConnections,
  WebAuthnIcons as $WebAuthnIcons,
  WebAuthnDevices as $WebAuthnDevices,
  PassageUser as $PassageUser,
  UserResponse as $UserResponse,
  ListDevicesResponse as $ListDevicesResponse,
  MagicLink as $MagicLink,
  MagicLinkResponse as $MagicLinkResponse,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  AppleUserSocialConnection,
  AuthCreateMagicLinkParams,
  GithubUserSocialConnection,
  GoogleUserSocialConnection,
  Link,
  ListDevicesResponse,
  ListPaginatedUsersItem,
  ListPaginatedUsersResponse,
  MagicLink,
  MagicLinkResponse,
  PaginatedLinks,
  PassageUser,
  UserActivateParams,
  UserCreateParams,
  UserDeactivateParams,
  UserDeleteParams,
  UserGetParams,
  UserListDevicesParams,
  UserListParams,
  UserRecentEvent,
  UserResponse,
  UserRevokeDeviceParams,
  UserRevokeRefreshTokensParams,
  UserSocialConnections,
  UserUpdateParams,
  WebAuthnDevices,
  WebAuthnIcons,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the Passage Management API. */
export interface PassageParamsSchemas {
  readonly 'user.list': ZodType<UserListParams>;
  readonly 'user.create': ZodType<UserCreateParams>;
  readonly 'user.get': ZodType<UserGetParams>;
  readonly 'user.update': ZodType<UserUpdateParams>;
  readonly 'user.delete': ZodType<UserDeleteParams>;
  readonly 'user.activate': ZodType<UserActivateParams>;
  readonly 'user.deactivate': ZodType<UserDeactivateParams>;
  readonly 'user.revokeRefreshTokens': ZodType<UserRevokeRefreshTokensParams>;
  readonly 'user.listDevices': ZodType<UserListDevicesParams>;
  readonly 'user.revokeDevice': ZodType<UserRevokeDeviceParams>;
  readonly 'auth.createMagicLink': ZodType<AuthCreateMagicLinkParams>;
}

/** The zod schemas of the successful responses of all operations of the Passage Management API that have a body. */
export interface PassageResponseSchemas {
  readonly 'user.list': ZodType<ListPaginatedUsersResponse>;
  readonly 'user.create': ZodType<UserResponse>;
  readonly 'user.get': ZodType<UserResponse>;
  readonly 'user.update': ZodType<UserResponse>;
  readonly 'user.activate': ZodType<UserResponse>;
  readonly 'user.deactivate': ZodType<UserResponse>;
  readonly 'user.listDevices': ZodType<ListDevicesResponse>;
  readonly 'auth.createMagicLink': ZodType<MagicLinkResponse>;
}

/** The zod schemas of the objects that arguments and responses of the Passage Management API consist of. */
export interface PassageComponentSchemas {
  readonly Link: ZodType<Link>;
  readonly PaginatedLinks: ZodType<PaginatedLinks>;
  readonly ListPaginatedUsersItem: ZodType<ListPaginatedUsersItem>;
  readonly ListPaginatedUsersResponse: ZodType<ListPaginatedUsersResponse>;
  readonly UserRecentEvent: ZodType<UserRecentEvent>;
  readonly AppleUserSocialConnection: ZodType<AppleUserSocialConnection>;
  readonly GithubUserSocialConnection: ZodType<GithubUserSocialConnection>;
  readonly GoogleUserSocialConnection: ZodType<GoogleUserSocialConnection>;
  readonly UserSocialConnections: ZodType<UserSocialConnections>;
  readonly WebAuthnIcons: ZodType<WebAuthnIcons>;
  readonly WebAuthnDevices: ZodType<WebAuthnDevices>;
  readonly PassageUser: ZodType<PassageUser>;
  readonly UserResponse: ZodType<UserResponse>;
  readonly ListDevicesResponse: ZodType<ListDevicesResponse>;
  readonly MagicLink: ZodType<MagicLink>;
  readonly MagicLinkResponse: ZodType<MagicLinkResponse>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['user.list'].safeParse(input);
 */
export const params: PassageParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: PassageResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: PassageComponentSchemas = /* @__PURE__ */ componentSchemas({
  Link: $Link,
  PaginatedLinks: $PaginatedLinks,
  ListPaginatedUsersItem: $ListPaginatedUsersItem,
  ListPaginatedUsersResponse: $ListPaginatedUsersResponse,
  UserRecentEvent: $UserRecentEvent,
  AppleUserSocialConnection: $AppleUserSocialConnection,
  GithubUserSocialConnection: $GithubUserSocialConnection,
  GoogleUserSocialConnection: $GoogleUserSocialConnection,
  UserSocialConnections: $UserSocialConnections,
  WebAuthnIcons: $WebAuthnIcons,
  WebAuthnDevices: $WebAuthnDevices,
  PassageUser: $PassageUser,
  UserResponse: $UserResponse,
  ListDevicesResponse: $ListDevicesResponse,
  MagicLink: $MagicLink,
  MagicLinkResponse: $MagicLinkResponse,
});
