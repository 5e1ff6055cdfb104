// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

/** Arguments of `user.list`. */
export interface UserListParams {
  /** Number of the page, counted from 1. */
  page?: number | null;
  /** Number of users on a page, at most 500. */
  limit?: number | null;
  /**
   * Lists only users created before this time, in seconds since the Unix epoch, so that pages do not shift while
   * users sign up.
   */
  created_before?: number | null;
  /**
   * Fields to sort by, each with its direction, as `field:ASC` or `field:DESC`, separated by commas. Sorting by
   * identifier is not possible.
   */
  order_by?: string | null;
  /** Filter: e-mail address or phone number. The official SDKs send it in lower case. */
  identifier?: string | null;
  /** Filter: id of the user. */
  id?: string | null;
  /** Filter: number of logins. */
  login_count?: number | null;
  /** Filter: status of the user. */
  status?: string | null;
  /** Filter: time of creation. */
  created_at?: string | null;
  /** Filter: time of the last change. */
  updated_at?: string | null;
  /** Filter: time of the last login. */
  last_login_at?: string | null;
}

/** Arguments of `user.create`. */
export type UserCreateParams = {
  /** E-mail address of the user. */
  email?: string | null;
  /** Phone number of the user. */
  phone?: string | null;
  /** Metadata of the user. */
  user_metadata?: { [key: string]: unknown } | null;
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
  email?: string | null;
  /** New phone number. */
  phone?: string | null;
  /** New metadata. */
  user_metadata?: { [key: string]: unknown } | null;
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
  channel?: MagicLinkChannel | null;
  /** E-mail address that the link is for. */
  email?: string | null;
  /** Language of the message. */
  language?: MagicLinkLanguage | null;
  /** Path in your app that the link leads to. */
  magic_link_path?: string | null;
  /** Phone number that the link is for. */
  phone?: string | null;
  /** Address that the user is sent on to. */
  redirect_url?: string | null;
  /** Whether Passage sends the link to the user. */
  send?: boolean | null;
  /** How long the link stays valid, in minutes. */
  ttl?: number | null;
  /** What the link is for. */
  type?: MagicLinkType | null;
  /** Id of the user that the link is for. */
  user_id?: string | null;
} & (
  | { email: string; phone?: null; user_id?: null }
  | { phone: string; email?: null; user_id?: null }
  | { user_id: string; email?: null; phone?: null }
);

/** Response with a user. */
export interface UserResponse {
  /** The user. */
  user: PassageUser;
}

/** A user. */
export interface PassageUser {
  /**
   * Time of creation.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * E-mail address of the user.
   * @example ada@example.com
   */
  email: string;
  /**
   * Whether the e-mail address is verified.
   * @example true
   */
  email_verified: boolean;
  /**
   * External id of the user; set for Flex apps only.
   * @example example-external-id
   */
  external_id: string;
  /**
   * Id of the user.
   * @example passageexampleuser000001
   */
  id: string;
  /**
   * Time of the last login.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /**
   * Number of logins.
   * @example 3
   */
  login_count: number;
  /**
   * Phone number of the user.
   * @example +15550100000
   */
  phone: string;
  /**
   * Whether the phone number is verified.
   * @example true
   */
  phone_verified: boolean;
  /** Recent events of the user. */
  recent_events: UserRecentEvent[];
  /** Accounts of the user at social login providers. */
  social_connections: UserSocialConnections;
  /** Status of the user. */
  status: UserStatus;
  /**
   * Time of the last change.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  updated_at: string;
  /**
   * Metadata of the user.
   * @example { plan: 'example' }
   */
  user_metadata: { [key: string]: unknown } | null;
  /**
   * Whether the user has WebAuthn devices.
   * @example true
   */
  webauthn: boolean;
  /** WebAuthn devices of the user. */
  webauthn_devices: WebAuthnDevices[];
  /**
   * Types of WebAuthn devices that the user has.
   * @example ['passkey']
   */
  webauthn_types: WebAuthnType[];
}

/** Status of a user. */
export type UserStatus = 'active' | 'inactive' | 'pending' | (string & {});

/** An event of a user, such as a login. */
export interface UserRecentEvent {
  /**
   * Time at which the event began.
   * @format date-time
   * @example 2026-01-15T09:29:50Z
   */
  created_at: string;
  /**
   * Time at which the event was completed.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  completed_at: string | null;
  /**
   * Id of the event.
   * @example passageexampleevent00001
   */
  id: string;
  /**
   * IP address that the event came from.
   * @example 192.0.2.1
   */
  ip_addr: string;
  /** Whether the event was completed. */
  status: UserEventStatus;
  /**
   * Type of the event.
   * @example example_event
   */
  type: string;
  /**
   * User agent of the client.
   * @example ExampleBrowser/1.0
   */
  user_agent: string;
  /**
   * User agent in a form to show.
   * @example Example Browser
   */
  user_agent_display: string;
  /** What the user did. */
  action: UserEventAction;
  /** Social login provider that the user came by. */
  social_login_type: SocialConnectionType | null;
}

/** Status of an event. */
export type UserEventStatus = 'complete' | 'incomplete' | (string & {});

/** What a user did. */
export type UserEventAction = 'register' | 'login' | 'other' | (string & {});

/** A social login provider. */
export type SocialConnectionType = 'apple' | 'github' | 'google' | (string & {});

/** Accounts of a user at social login providers. */
export interface UserSocialConnections {
  /** Account at Apple. */
  apple?: AppleUserSocialConnection | null;
  /** Account at GitHub. */
  github?: GithubUserSocialConnection | null;
  /** Account at Google. */
  google?: GoogleUserSocialConnection | null;
}

/** An account of a user at Apple. */
export interface AppleUserSocialConnection {
  /**
   * Id of the account at the provider.
   * @example 1000001
   */
  provider_id: string;
  /**
   * Time of creation of the connection.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * Time of the last login by this account.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /**
   * Identifier of the user at the provider.
   * @example ada@example.com
   */
  provider_identifier: string;
}

/** An account of a user at GitHub. */
export interface GithubUserSocialConnection {
  /**
   * Id of the account at the provider.
   * @example 1000002
   */
  provider_id: string;
  /**
   * Time of creation of the connection.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * Time of the last login by this account.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /**
   * Identifier of the user at the provider.
   * @example ada@example.com
   */
  provider_identifier: string;
}

/** An account of a user at Google. */
export interface GoogleUserSocialConnection {
  /**
   * Id of the account at the provider.
   * @example 1000003
   */
  provider_id: string;
  /**
   * Time of creation of the connection.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * Time of the last login by this account.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /**
   * Identifier of the user at the provider.
   * @example ada@example.com
   */
  provider_identifier: string;
}

/** One page of users. */
export interface ListPaginatedUsersResponse {
  /** Links to other pages. */
  _links: PaginatedLinks;
  /**
   * Time before which the listed users were created, in seconds since the Unix epoch.
   * @example 1768469400
   */
  created_before: number;
  /**
   * Number of users on a page.
   * @example 10
   */
  limit: number;
  /**
   * Number of this page, counted from 1.
   * @example 1
   */
  page: number;
  /**
   * Number of all users in the list.
   * @example 1
   */
  total_users: number;
  /** Users on this page. */
  users: ListPaginatedUsersItem[];
}

/** A user in a list, without events, social accounts and devices. */
export interface ListPaginatedUsersItem {
  /**
   * Time of creation.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * E-mail address of the user.
   * @example ada@example.com
   */
  email: string;
  /**
   * Whether the e-mail address is verified.
   * @example true
   */
  email_verified: boolean;
  /**
   * External id of the user; set for Flex apps only.
   * @example example-external-id
   */
  external_id: string;
  /**
   * Id of the user.
   * @example passageexampleuser000001
   */
  id: string;
  /**
   * Time of the last login.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /**
   * Number of logins.
   * @example 3
   */
  login_count: number;
  /**
   * Phone number of the user.
   * @example +15550100000
   */
  phone: string;
  /**
   * Whether the phone number is verified.
   * @example true
   */
  phone_verified: boolean;
  /** Status of the user. */
  status: UserStatus;
  /**
   * Time of the last change.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  updated_at: string;
  /**
   * Metadata of the user.
   * @example { plan: 'example' }
   */
  user_metadata: { [key: string]: unknown } | null;
}

/** Links to the pages of a list. */
export interface PaginatedLinks {
  /** The first page. */
  first: Link;
  /** The last page. */
  last: Link;
  /** The next page. */
  next: Link;
  /** The page before. */
  previous: Link;
  /** This page. */
  self: Link;
}

/** A link. */
export interface Link {
  /**
   * Address that it leads to.
   * @example https://api.passage.id/v1/apps/passageexampleapp0000001/users?page=1
   */
  href: string;
}

/** The WebAuthn devices of a user. */
export interface ListDevicesResponse {
  /** The devices. */
  devices: WebAuthnDevices[];
}

/** A WebAuthn device of a user. Its public key is not returned. */
export interface WebAuthnDevices {
  /**
   * Time of creation.
   * @format date-time
   * @example 2026-01-10T08:00:00Z
   */
  created_at: string;
  /**
   * WebAuthn credential id.
   * @example ZXhhbXBsZS1jcmVkZW50aWFs
   */
  cred_id: string;
  /**
   * Name of the device.
   * @example Example Device
   */
  friendly_name: string;
  /**
   * Id of the device.
   * @example passageexampledevice0001
   */
  id: string;
  /**
   * Time of the last login by this device.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_login_at: string;
  /** Type of the device. */
  type: WebAuthnType;
  /**
   * Time of the last change.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  updated_at: string;
  /**
   * How often the device was used.
   * @example 3
   */
  usage_count: number;
  /** Icons of the device. */
  icons: WebAuthnIcons;
}

/** Type of a WebAuthn device. */
export type WebAuthnType = 'passkey' | 'security_key' | 'platform' | (string & {});

/** Icons of a WebAuthn device. */
export interface WebAuthnIcons {
  /**
   * Icon for light backgrounds.
   * @example https://example.com/icon-light.svg
   */
  light: string | null;
  /**
   * Icon for dark backgrounds.
   * @example https://example.com/icon-dark.svg
   */
  dark: string | null;
}

/** How a magic link reaches the user. */
export type MagicLinkChannel = 'email' | 'phone' | (string & {});

/** Language of the message that brings a magic link. */
export type MagicLinkLanguage = 'de' | 'en' | 'es' | 'it' | 'pl' | 'pt' | 'zh' | (string & {});

/** What a magic link is for. */
export type MagicLinkType = 'login' | 'verify_identifier' | (string & {});

/** Response with a magic link. */
export interface MagicLinkResponse {
  /** The magic link. */
  magic_link: MagicLink;
}

/** A magic link. */
export interface MagicLink {
  /**
   * Whether the link was activated.
   * @example false
   */
  activated: boolean;
  /**
   * Id of the app.
   * @example passageexampleapp0000001
   */
  app_id: string;
  /**
   * Id of the magic link.
   * @example passageexamplelink000001
   */
  id: string;
  /**
   * E-mail address or phone number that the link is for.
   * @example ada@example.com
   */
  identifier: string;
  /**
   * Address that the user is sent on to.
   * @example https://example.com/welcome
   */
  redirect_url: string;
  /**
   * Secret of the link.
   * @example example-secret
   */
  secret: string;
  /**
   * How long the link stays valid, in minutes.
   * @example 60
   */
  ttl: number;
  /** What the link is for. */
  type: MagicLinkType;
  /**
   * The link itself.
   * @example https://example.com/magic-link?id=passageexamplelink000001
   */
  url: string;
  /**
   * Id of the user that the link is for.
   * @example passageexampleuser000001
   */
  user_id: string;
}

/** Body of every error. */
export interface ErrorBody {
  /**
   * Code of the error; `x-error-types` lists those known.
   * @example internal_server_error
   */
  code: string;
  /**
   * Explanation of the error.
   * @example The server could not respond
   */
  error: string;
}

/** An error of status 400. */
export interface Model400Error {
  /** Code of the error. */
  code: Model400ErrorCodeEnum;
  /**
   * Explanation of the error.
   * @example The request is not valid
   */
  error: string;
}

/** Known codes of errors of status 400. */
export type Model400ErrorCodeEnum = 'invalid_request' | 'custom_provider_required' | (string & {});

/** An error of status 401. */
export interface Model401Error {
  /** Code of the error. */
  code: Model401ErrorCodeEnum;
  /**
   * Explanation of the error.
   * @example The API key is not valid
   */
  error: string;
}

/** Known codes of errors of status 401. */
export type Model401ErrorCodeEnum = 'invalid_access_token' | 'invalid_nonce' | (string & {});

/** An error of status 403. */
export interface Model403Error {
  /** Code of the error. */
  code: Model403ErrorCodeEnum;
  /**
   * Explanation of the error.
   * @example The operation is not allowed
   */
  error: string;
}

/** Known codes of errors of status 403. */
export type Model403ErrorCodeEnum =
  | 'cannot_create_organization_billing_portal_session'
  | 'cannot_create_transaction'
  | 'cannot_delete_admin'
  | 'cannot_delete_organization_member'
  | 'cannot_self_update_organization_member'
  | 'operation_not_allowed'
  | (string & {});

/** An error of status 404. */
export interface Model404Error {
  /** Code of the error. */
  code: Model404ErrorCodeEnum;
  /**
   * Explanation of the error.
   * @example The user does not exist
   */
  error: string;
}

/** Known codes of errors of status 404. */
export type Model404ErrorCodeEnum =
  | 'admin_not_found'
  | 'api_key_not_found'
  | 'app_not_found'
  | 'device_not_found'
  | 'domain_not_found'
  | 'email_provider_not_found'
  | 'email_template_not_found'
  | 'event_not_found'
  | 'function_not_found'
  | 'function_secret_key_not_found'
  | 'function_version_not_found'
  | 'metadata_field_not_found'
  | 'oauth2_app_not_found'
  | 'organization_member_not_found'
  | 'sms_provider_not_found'
  | 'sms_template_not_found'
  | 'social_connection_not_found'
  | 'user_not_found'
  | 'native_client_not_found'
  | (string & {});

/** An error of status 500. */
export interface Model500Error {
  /** Code of the error. */
  code: Model500ErrorCodeEnum;
  /**
   * Explanation of the error.
   * @example The server could not respond
   */
  error: string;
}

/** Known codes of errors of status 500. */
export type Model500ErrorCodeEnum = 'internal_server_error' | (string & {});

interface Json<T> {
  content: { 'application/json': T };
}

interface Responses<T> {
  200: Json<T>;
  401: Json<Model401Error>;
  404: Json<Model404Error>;
  500: Json<Model500Error>;
  default: Json<ErrorBody>;
}

interface Call<Response, Params = {}> {
  parameters: Params;
  responses: Responses<Response>;
}

export interface paths {
  '/v1/apps/{app_id}/users': {
    get: {
      parameters: { path: { app_id: string }; query?: UserListParams };
      responses: {
        200: Json<ListPaginatedUsersResponse>;
        400: Json<Model400Error>;
        401: Json<Model401Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
    post: {
      parameters: { path: { app_id: string } };
      requestBody: Json<UserCreateParams>;
      responses: {
        201: Json<UserResponse>;
        400: Json<Model400Error>;
        401: Json<Model401Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
  };
  '/v1/apps/{app_id}/users/{user_id}': {
    get: Call<UserResponse, { path: UserGetParams & { app_id: string } }>;
    patch: {
      parameters: { path: Pick<UserUpdateParams, 'user_id'> & { app_id: string } };
      requestBody: Json<Omit<UserUpdateParams, 'user_id'>>;
      responses: {
        200: Json<UserResponse>;
        400: Json<Model400Error>;
        401: Json<Model401Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
    delete: {
      parameters: { path: UserDeleteParams & { app_id: string } };
      responses: {
        200: {};
        401: Json<Model401Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
  };
  '/v1/apps/{app_id}/users/{user_id}/activate': {
    patch: Call<UserResponse, { path: UserActivateParams & { app_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/deactivate': {
    patch: Call<UserResponse, { path: UserDeactivateParams & { app_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/tokens': {
    delete: {
      parameters: { path: UserRevokeRefreshTokensParams & { app_id: string } };
      responses: {
        200: {};
        401: Json<Model401Error>;
        403: Json<Model403Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
  };
  '/v1/apps/{app_id}/users/{user_id}/devices': {
    get: Call<ListDevicesResponse, { path: UserListDevicesParams & { app_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/devices/{device_id}': {
    delete: {
      parameters: { path: UserRevokeDeviceParams & { app_id: string } };
      responses: {
        200: {};
        401: Json<Model401Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
  };
  '/v1/apps/{app_id}/magic-links': {
    post: {
      parameters: { path: { app_id: string } };
      requestBody: Json<AuthCreateMagicLinkParams>;
      responses: {
        201: Json<MagicLinkResponse>;
        400: Json<Model400Error>;
        401: Json<Model401Error>;
        403: Json<Model403Error>;
        404: Json<Model404Error>;
        500: Json<Model500Error>;
        default: Json<ErrorBody>;
      };
    };
  };
}
