// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import {
  type Check,
  array,
  boolean,
  nullable,
  nullish,
  number,
  object,
  record,
  string,
  unknown,
} from '../../facade/http/generated-runtime.ts';

export const Link: Check = /* @__PURE__ */ object({
  href: string,
});

export const PaginatedLinks: Check = /* @__PURE__ */ object({
  first: Link,
  last: Link,
  next: Link,
  previous: Link,
  self: Link,
});

export const ListPaginatedUsersItem: Check = /* @__PURE__ */ object({
  created_at: string,
  email: string,
  email_verified: boolean,
  external_id: string,
  id: string,
  last_login_at: string,
  login_count: number(),
  phone: string,
  phone_verified: boolean,
  status: string,
  updated_at: string,
  user_metadata: nullable(record(unknown)),
});

export const ListPaginatedUsersResponse: Check = /* @__PURE__ */ object({
  _links: PaginatedLinks,
  created_before: number(),
  limit: number(),
  page: number(),
  total_users: number(),
  users: array(ListPaginatedUsersItem),
});

export const UserRecentEvent: Check = /* @__PURE__ */ object({
  created_at: string,
  completed_at: nullable(string),
  id: string,
  ip_addr: string,
  status: string,
  type: string,
  user_agent: string,
  user_agent_display: string,
  action: string,
  social_login_type: nullable(string),
});

export const AppleUserSocialConnection: Check = /* @__PURE__ */ object({
  provider_id: string,
  created_at: string,
  last_login_at: string,
  provider_identifier: string,
});

export const GithubUserSocialConnection: Check = /* @__PURE__ */ object({
  provider_id: string,
  created_at: string,
  last_login_at: string,
  provider_identifier: string,
});

export const GoogleUserSocialConnection: Check = /* @__PURE__ */ object({
  provider_id: string,
  created_at: string,
  last_login_at: string,
  provider_identifier: string,
});

export const UserSocialConnections: Check = /* @__PURE__ */ object({
  apple: nullish(AppleUserSocialConnection),
  github: nullish(GithubUserSocialConnection),
  google: nullish(GoogleUserSocialConnection),
});

export const WebAuthnIcons: Check = /* @__PURE__ */ object({
  light: nullable(string),
  dark: nullable(string),
});

export const WebAuthnDevices: Check = /* @__PURE__ */ object({
  created_at: string,
  cred_id: string,
  friendly_name: string,
  id: string,
  last_login_at: string,
  type: string,
  updated_at: string,
  usage_count: number(),
  icons: WebAuthnIcons,
});

export const PassageUser: Check = /* @__PURE__ */ object({
  created_at: string,
  email: string,
  email_verified: boolean,
  external_id: string,
  id: string,
  last_login_at: string,
  login_count: number(),
  phone: string,
  phone_verified: boolean,
  recent_events: array(UserRecentEvent),
  social_connections: UserSocialConnections,
  status: string,
  updated_at: string,
  user_metadata: nullable(record(unknown)),
  webauthn: boolean,
  webauthn_devices: array(WebAuthnDevices),
  webauthn_types: array(string),
});

export const UserResponse: Check = /* @__PURE__ */ object({
  user: PassageUser,
});

export const ListDevicesResponse: Check = /* @__PURE__ */ object({
  devices: array(WebAuthnDevices),
});

export const MagicLink: Check = /* @__PURE__ */ object({
  activated: boolean,
  app_id: string,
  id: string,
  identifier: string,
  redirect_url: string,
  secret: string,
  ttl: number(),
  type: string,
  url: string,
  user_id: string,
});

export const MagicLinkResponse: Check = /* @__PURE__ */ object({
  magic_link: MagicLink,
});
