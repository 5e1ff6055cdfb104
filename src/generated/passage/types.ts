// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: f727646e95829145b215f7dd275be05218115a3806d2d8130213bacbfbad36bc

/** @description Data of a user to create. */
export interface CreateUserArgs {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email?: string;
    /**
     * @description Phone number of the user.
     * @example +15550100000
     */
    phone?: string;
    /**
     * @description Metadata of the user.
     * @example {
     *       "plan": "example"
     *     }
     */
    user_metadata?: {
        [key: string]: unknown;
    };
}
/** @description Fields of a user to change. */
export interface UpdateUserArgs {
    /**
     * @description New e-mail address.
     * @example ada@example.com
     */
    email?: string;
    /**
     * @description New phone number.
     * @example +15550100000
     */
    phone?: string;
    /**
     * @description New metadata.
     * @example {
     *       "plan": "example"
     *     }
     */
    user_metadata?: {
        [key: string]: unknown;
    };
}
/** @description Envelope of a user. */
export interface UserResponse {
    /** @description The user. */
    user: PassageUser;
}
/** @description A user. */
export interface PassageUser {
    /**
     * Format: date-time
     * @description Time of creation.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Whether the e-mail address is verified.
     * @example true
     */
    email_verified: boolean;
    /**
     * @description External id of the user; set for Flex apps only.
     * @example example-external-id
     */
    external_id: string;
    /**
     * @description Id of the user.
     * @example passageexampleuser000001
     */
    id: string;
    /**
     * Format: date-time
     * @description Time of the last login.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /**
     * @description Number of logins.
     * @example 3
     */
    login_count: number;
    /**
     * @description Phone number of the user.
     * @example +15550100000
     */
    phone: string;
    /**
     * @description Whether the phone number is verified.
     * @example true
     */
    phone_verified: boolean;
    /** @description Recent events of the user. */
    recent_events: UserRecentEvent[];
    /** @description Accounts of the user at social login providers. */
    social_connections: UserSocialConnections;
    /** @description Status of the user. */
    status: UserStatus;
    /**
     * Format: date-time
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated_at: string;
    /**
     * @description Metadata of the user.
     * @example {
     *       "plan": "example"
     *     }
     */
    user_metadata: {
        [key: string]: unknown;
    } | null;
    /**
     * @description Whether the user has WebAuthn devices.
     * @example true
     */
    webauthn: boolean;
    /** @description WebAuthn devices of the user. */
    webauthn_devices: WebAuthnDevices[];
    /**
     * @description Types of WebAuthn devices that the user has.
     * @example [
     *       "passkey"
     *     ]
     */
    webauthn_types: WebAuthnType[];
}
/**
 * @description Status of a user.
 * @enum {string}
 */
export type UserStatus = "active" | "inactive" | "pending" | (string & {});
/** @description An event of a user, such as a login. */
export interface UserRecentEvent {
    /**
     * Format: date-time
     * @description Time at which the event began.
     * @example 2026-01-15T09:29:50Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time at which the event was completed.
     * @example 2026-01-15T09:30:00Z
     */
    completed_at: string | null;
    /**
     * @description Id of the event.
     * @example passageexampleevent00001
     */
    id: string;
    /**
     * @description IP address that the event came from.
     * @example 192.0.2.1
     */
    ip_addr: string;
    /** @description Whether the event was completed. */
    status: UserEventStatus;
    /**
     * @description Type of the event.
     * @example example_event
     */
    type: string;
    /**
     * @description User agent of the client.
     * @example ExampleBrowser/1.0
     */
    user_agent: string;
    /**
     * @description User agent in a form to show.
     * @example Example Browser
     */
    user_agent_display: string;
    /** @description What the user did. */
    action: UserEventAction;
    /** @description Social login provider that the user came by. */
    social_login_type: SocialConnectionType | null;
}
/**
 * @description Status of an event.
 * @enum {string}
 */
export type UserEventStatus = "complete" | "incomplete" | (string & {});
/**
 * @description What a user did.
 * @enum {string}
 */
export type UserEventAction = "register" | "login" | "other" | (string & {});
/**
 * @description A social login provider.
 * @enum {string}
 */
export type SocialConnectionType = "apple" | "github" | "google" | (string & {});
/** @description Accounts of a user at social login providers. */
export interface UserSocialConnections {
    /** @description Account at Apple. */
    apple?: AppleUserSocialConnection | null;
    /** @description Account at GitHub. */
    github?: GithubUserSocialConnection | null;
    /** @description Account at Google. */
    google?: GoogleUserSocialConnection | null;
}
/** @description An account of a user at Apple. */
export interface AppleUserSocialConnection {
    /**
     * @description Id of the account at the provider.
     * @example 1000001
     */
    provider_id: string;
    /**
     * Format: date-time
     * @description Time of creation of the connection.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last login by this account.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /**
     * @description Identifier of the user at the provider.
     * @example ada@example.com
     */
    provider_identifier: string;
}
/** @description An account of a user at GitHub. */
export interface GithubUserSocialConnection {
    /**
     * @description Id of the account at the provider.
     * @example 1000002
     */
    provider_id: string;
    /**
     * Format: date-time
     * @description Time of creation of the connection.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last login by this account.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /**
     * @description Identifier of the user at the provider.
     * @example ada@example.com
     */
    provider_identifier: string;
}
/** @description An account of a user at Google. */
export interface GoogleUserSocialConnection {
    /**
     * @description Id of the account at the provider.
     * @example 1000003
     */
    provider_id: string;
    /**
     * Format: date-time
     * @description Time of creation of the connection.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time of the last login by this account.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /**
     * @description Identifier of the user at the provider.
     * @example ada@example.com
     */
    provider_identifier: string;
}
/** @description One page of users. */
export interface ListPaginatedUsersResponse {
    /** @description Links to other pages. */
    _links: PaginatedLinks;
    /**
     * @description Time before which the listed users were created, in seconds since the Unix epoch.
     * @example 1768469400
     */
    created_before: number;
    /**
     * @description Number of users on a page.
     * @example 10
     */
    limit: number;
    /**
     * @description Number of this page, counted from 1.
     * @example 1
     */
    page: number;
    /**
     * @description Number of all users in the list.
     * @example 1
     */
    total_users: number;
    /** @description Users on this page. */
    users: ListPaginatedUsersItem[];
}
/** @description A user in a list, without events, social accounts and devices. */
export interface ListPaginatedUsersItem {
    /**
     * Format: date-time
     * @description Time of creation.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Whether the e-mail address is verified.
     * @example true
     */
    email_verified: boolean;
    /**
     * @description External id of the user; set for Flex apps only.
     * @example example-external-id
     */
    external_id: string;
    /**
     * @description Id of the user.
     * @example passageexampleuser000001
     */
    id: string;
    /**
     * Format: date-time
     * @description Time of the last login.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /**
     * @description Number of logins.
     * @example 3
     */
    login_count: number;
    /**
     * @description Phone number of the user.
     * @example +15550100000
     */
    phone: string;
    /**
     * @description Whether the phone number is verified.
     * @example true
     */
    phone_verified: boolean;
    /** @description Status of the user. */
    status: UserStatus;
    /**
     * Format: date-time
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated_at: string;
    /**
     * @description Metadata of the user.
     * @example {
     *       "plan": "example"
     *     }
     */
    user_metadata: {
        [key: string]: unknown;
    } | null;
}
/** @description Links to the pages of a list. */
export interface PaginatedLinks {
    /** @description The first page. */
    first: Link;
    /** @description The last page. */
    last: Link;
    /** @description The next page. */
    next: Link;
    /** @description The page before. */
    previous: Link;
    /** @description This page. */
    self: Link;
}
/** @description A link. */
export interface Link {
    /**
     * @description Address that it leads to.
     * @example https://api.passage.id/v1/apps/passageexampleapp0000001/users?page=1
     */
    href: string;
}
/** @description The WebAuthn devices of a user. */
export interface ListDevicesResponse {
    /** @description The devices. */
    devices: WebAuthnDevices[];
}
/** @description A WebAuthn device of a user. Its public key is not told. */
export interface WebAuthnDevices {
    /**
     * Format: date-time
     * @description Time of creation.
     * @example 2026-01-10T08:00:00Z
     */
    created_at: string;
    /**
     * @description WebAuthn credential id.
     * @example ZXhhbXBsZS1jcmVkZW50aWFs
     */
    cred_id: string;
    /**
     * @description Name of the device.
     * @example Example Device
     */
    friendly_name: string;
    /**
     * @description Id of the device.
     * @example passageexampledevice0001
     */
    id: string;
    /**
     * Format: date-time
     * @description Time of the last login by this device.
     * @example 2026-01-15T09:30:00Z
     */
    last_login_at: string;
    /** @description Type of the device. */
    type: WebAuthnType;
    /**
     * Format: date-time
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated_at: string;
    /**
     * @description How often the device was used.
     * @example 3
     */
    usage_count: number;
    /** @description Icons of the device. */
    icons: WebAuthnIcons;
}
/**
 * @description Type of a WebAuthn device.
 * @enum {string}
 */
export type WebAuthnType = "passkey" | "security_key" | "platform" | (string & {});
/** @description Icons of a WebAuthn device. */
export interface WebAuthnIcons {
    /**
     * @description Icon for light backgrounds.
     * @example https://example.com/icon-light.svg
     */
    light: string | null;
    /**
     * @description Icon for dark backgrounds.
     * @example https://example.com/icon-dark.svg
     */
    dark: string | null;
}
/** @description Data of a magic link to create. */
export interface CreateMagicLinkRequest {
    /** @description How the link reaches the user. */
    channel?: MagicLinkChannel;
    /**
     * @description E-mail address that the link is for.
     * @example ada@example.com
     */
    email?: string;
    /** @description Language of the message. */
    language?: MagicLinkLanguage;
    /**
     * @description Path in your app that the link leads to.
     * @example /magic-link
     */
    magic_link_path?: string;
    /**
     * @description Phone number that the link is for.
     * @example +15550100000
     */
    phone?: string;
    /**
     * @description Address that the user is sent on to.
     * @example https://example.com/welcome
     */
    redirect_url?: string;
    /**
     * @description Whether Passage sends the link to the user.
     * @example true
     */
    send?: boolean;
    /**
     * @description How long the link stays valid, in minutes.
     * @example 60
     */
    ttl?: number;
    /** @description What the link is for. */
    type?: MagicLinkType;
    /**
     * @description Id of the user that the link is for.
     * @example passageexampleuser000001
     */
    user_id?: string;
}
/**
 * @description How a magic link reaches the user.
 * @enum {string}
 */
export type MagicLinkChannel = "email" | "phone" | (string & {});
/**
 * @description Language of the message that brings a magic link.
 * @enum {string}
 */
export type MagicLinkLanguage = "de" | "en" | "es" | "it" | "pl" | "pt" | "zh" | (string & {});
/**
 * @description What a magic link is for.
 * @enum {string}
 */
export type MagicLinkType = "login" | "verify_identifier" | (string & {});
/** @description Envelope of a magic link. */
export interface MagicLinkResponse {
    /** @description The magic link. */
    magic_link: MagicLink;
}
/** @description A magic link. */
export interface MagicLink {
    /**
     * @description Whether the link was activated.
     * @example false
     */
    activated: boolean;
    /**
     * @description Id of the app.
     * @example passageexampleapp0000001
     */
    app_id: string;
    /**
     * @description Id of the magic link.
     * @example passageexamplelink000001
     */
    id: string;
    /**
     * @description E-mail address or phone number that the link is for.
     * @example ada@example.com
     */
    identifier: string;
    /**
     * @description Address that the user is sent on to.
     * @example https://example.com/welcome
     */
    redirect_url: string;
    /**
     * @description Secret of the link.
     * @example example-secret
     */
    secret: string;
    /**
     * @description How long the link stays valid, in minutes.
     * @example 60
     */
    ttl: number;
    /** @description What the link is for. */
    type: MagicLinkType;
    /**
     * @description The link itself.
     * @example https://example.com/magic-link?id=passageexamplelink000001
     */
    url: string;
    /**
     * @description Id of the user that the link is for.
     * @example passageexampleuser000001
     */
    user_id: string;
}
/** @description Envelope of every error. */
export interface ErrorEnvelope {
    /**
     * @description Code of the error; `x-error-types` lists those known.
     * @example internal_server_error
     */
    code: string;
    /**
     * @description Explanation of the error.
     * @example The server could not answer
     */
    error: string;
}
/** @description An error of status 400. */
export interface Model400Error {
    /** @description Code of the error. */
    code: Model400ErrorCodeEnum;
    /**
     * @description Explanation of the error.
     * @example The request is not valid
     */
    error: string;
}
/**
 * @description Known codes of errors of status 400.
 * @enum {string}
 */
export type Model400ErrorCodeEnum = "invalid_request" | "custom_provider_required" | (string & {});
/** @description An error of status 401. */
export interface Model401Error {
    /** @description Code of the error. */
    code: Model401ErrorCodeEnum;
    /**
     * @description Explanation of the error.
     * @example The API key is not valid
     */
    error: string;
}
/**
 * @description Known codes of errors of status 401.
 * @enum {string}
 */
export type Model401ErrorCodeEnum = "invalid_access_token" | "invalid_nonce" | (string & {});
/** @description An error of status 403. */
export interface Model403Error {
    /** @description Code of the error. */
    code: Model403ErrorCodeEnum;
    /**
     * @description Explanation of the error.
     * @example The operation is not allowed
     */
    error: string;
}
/**
 * @description Known codes of errors of status 403.
 * @enum {string}
 */
export type Model403ErrorCodeEnum = "cannot_create_organization_billing_portal_session" | "cannot_create_transaction" | "cannot_delete_admin" | "cannot_delete_organization_member" | "cannot_self_update_organization_member" | "operation_not_allowed" | (string & {});
/** @description An error of status 404. */
export interface Model404Error {
    /** @description Code of the error. */
    code: Model404ErrorCodeEnum;
    /**
     * @description Explanation of the error.
     * @example The user does not exist
     */
    error: string;
}
/**
 * @description Known codes of errors of status 404.
 * @enum {string}
 */
export type Model404ErrorCodeEnum = "admin_not_found" | "api_key_not_found" | "app_not_found" | "device_not_found" | "domain_not_found" | "email_provider_not_found" | "email_template_not_found" | "event_not_found" | "function_not_found" | "function_secret_key_not_found" | "function_version_not_found" | "metadata_field_not_found" | "oauth2_app_not_found" | "organization_member_not_found" | "sms_provider_not_found" | "sms_template_not_found" | "social_connection_not_found" | "user_not_found" | "native_client_not_found" | (string & {});
/** @description An error of status 500. */
export interface Model500Error {
    /** @description Code of the error. */
    code: Model500ErrorCodeEnum;
    /**
     * @description Explanation of the error.
     * @example The server could not answer
     */
    error: string;
}
/**
 * @description Known codes of errors of status 500.
 * @enum {string}
 */
export type Model500ErrorCodeEnum = "internal_server_error" | (string & {});

interface Json<T> {
  content: { 'application/json': T };
}

interface Answers<T> {
  200: Json<T>;
  401: Json<Model401Error>;
  404: Json<Model404Error>;
  500: Json<Model500Error>;
  default: Json<ErrorEnvelope>;
}

interface Call<Answer, Params = {}> {
  parameters: Params;
  responses: Answers<Answer>;
}

export interface paths {
  '/v1/apps/{app_id}/users': {
    get: { parameters: { path: { app_id: string }; query?: { page?: number; limit?: number; created_before?: number; order_by?: string; identifier?: string; id?: string; login_count?: number; status?: string; created_at?: string; updated_at?: string; last_login_at?: string } }; responses: { 200: Json<ListPaginatedUsersResponse>; 400: Json<Model400Error>; 401: Json<Model401Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
    post: { parameters: { path: { app_id: string } }; requestBody: Json<CreateUserArgs>; responses: { 201: Json<UserResponse>; 400: Json<Model400Error>; 401: Json<Model401Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
  };
  '/v1/apps/{app_id}/users/{user_id}': {
    get: Call<UserResponse, { path: { app_id: string; user_id: string } }>;
    patch: { parameters: { path: { app_id: string; user_id: string } }; requestBody: Json<UpdateUserArgs>; responses: { 200: Json<UserResponse>; 400: Json<Model400Error>; 401: Json<Model401Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
    delete: { parameters: { path: { app_id: string; user_id: string } }; responses: { 200: {}; 401: Json<Model401Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
  };
  '/v1/apps/{app_id}/users/{user_id}/activate': {
    patch: Call<UserResponse, { path: { app_id: string; user_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/deactivate': {
    patch: Call<UserResponse, { path: { app_id: string; user_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/tokens': {
    delete: { parameters: { path: { app_id: string; user_id: string } }; responses: { 200: {}; 401: Json<Model401Error>; 403: Json<Model403Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
  };
  '/v1/apps/{app_id}/users/{user_id}/devices': {
    get: Call<ListDevicesResponse, { path: { app_id: string; user_id: string } }>;
  };
  '/v1/apps/{app_id}/users/{user_id}/devices/{device_id}': {
    delete: { parameters: { path: { app_id: string; user_id: string; device_id: string } }; responses: { 200: {}; 401: Json<Model401Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
  };
  '/v1/apps/{app_id}/magic-links': {
    post: { parameters: { path: { app_id: string } }; requestBody: Json<CreateMagicLinkRequest>; responses: { 201: Json<MagicLinkResponse>; 400: Json<Model400Error>; 401: Json<Model401Error>; 403: Json<Model403Error>; 404: Json<Model404Error>; 500: Json<Model500Error>; default: Json<ErrorEnvelope> } };
  };
}
