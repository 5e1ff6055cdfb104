// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import * as z from '../../facade/http/validation.lazy.ts';
import { once, oneOf, someOf, type Schemas } from '../../facade/http/validation.lazy.ts';

type Schema = z.ZodMiniType;

const UserResponse = once(
  (): Schema =>
    z.looseObject({
      user: PassageUser(),
    }),
);

const PassageUser = once(
  (): Schema =>
    z.looseObject({
      created_at: z.string(),
      email: z.string(),
      email_verified: z.boolean(),
      external_id: z.string(),
      id: z.string(),
      last_login_at: z.string(),
      login_count: z.number(),
      phone: z.string(),
      phone_verified: z.boolean(),
      recent_events: z.array(UserRecentEvent()),
      social_connections: UserSocialConnections(),
      status: UserStatus(),
      updated_at: z.string(),
      user_metadata: z.nullable(z.record(z.string(), z.unknown())),
      webauthn: z.boolean(),
      webauthn_devices: z.array(WebAuthnDevices()),
      webauthn_types: z.array(WebAuthnType()),
    }),
);

const UserStatus = once((): Schema => z.string());

const UserRecentEvent = once(
  (): Schema =>
    z.looseObject({
      created_at: z.string(),
      completed_at: z.nullable(z.string()),
      id: z.string(),
      ip_addr: z.string(),
      status: UserEventStatus(),
      type: z.string(),
      user_agent: z.string(),
      user_agent_display: z.string(),
      action: UserEventAction(),
      social_login_type: z.nullable(SocialConnectionType()),
    }),
);

const UserEventStatus = once((): Schema => z.string());

const UserEventAction = once((): Schema => z.string());

const SocialConnectionType = once((): Schema => z.string());

const UserSocialConnections = once(
  (): Schema =>
    z.looseObject({
      apple: z.optional(z.nullable(AppleUserSocialConnection())),
      github: z.optional(z.nullable(GithubUserSocialConnection())),
      google: z.optional(z.nullable(GoogleUserSocialConnection())),
    }),
);

const AppleUserSocialConnection = once(
  (): Schema =>
    z.looseObject({
      provider_id: z.string(),
      created_at: z.string(),
      last_login_at: z.string(),
      provider_identifier: z.string(),
    }),
);

const GithubUserSocialConnection = once(
  (): Schema =>
    z.looseObject({
      provider_id: z.string(),
      created_at: z.string(),
      last_login_at: z.string(),
      provider_identifier: z.string(),
    }),
);

const GoogleUserSocialConnection = once(
  (): Schema =>
    z.looseObject({
      provider_id: z.string(),
      created_at: z.string(),
      last_login_at: z.string(),
      provider_identifier: z.string(),
    }),
);

const ListPaginatedUsersResponse = once(
  (): Schema =>
    z.looseObject({
      _links: PaginatedLinks(),
      created_before: z.number(),
      limit: z.number(),
      page: z.number(),
      total_users: z.number(),
      users: z.array(ListPaginatedUsersItem()),
    }),
);

const ListPaginatedUsersItem = once(
  (): Schema =>
    z.looseObject({
      created_at: z.string(),
      email: z.string(),
      email_verified: z.boolean(),
      external_id: z.string(),
      id: z.string(),
      last_login_at: z.string(),
      login_count: z.number(),
      phone: z.string(),
      phone_verified: z.boolean(),
      status: UserStatus(),
      updated_at: z.string(),
      user_metadata: z.nullable(z.record(z.string(), z.unknown())),
    }),
);

const PaginatedLinks = once(
  (): Schema =>
    z.looseObject({
      first: Link(),
      last: Link(),
      next: Link(),
      previous: Link(),
      self: Link(),
    }),
);

const Link = once(
  (): Schema =>
    z.looseObject({
      href: z.string(),
    }),
);

const ListDevicesResponse = once(
  (): Schema =>
    z.looseObject({
      devices: z.array(WebAuthnDevices()),
    }),
);

const WebAuthnDevices = once(
  (): Schema =>
    z.looseObject({
      created_at: z.string(),
      cred_id: z.string(),
      friendly_name: z.string(),
      id: z.string(),
      last_login_at: z.string(),
      type: WebAuthnType(),
      updated_at: z.string(),
      usage_count: z.number(),
      icons: WebAuthnIcons(),
    }),
);

const WebAuthnType = once((): Schema => z.string());

const WebAuthnIcons = once(
  (): Schema =>
    z.looseObject({
      light: z.nullable(z.string()),
      dark: z.nullable(z.string()),
    }),
);

const MagicLinkChannel = once((): Schema => z.string());

const MagicLinkLanguage = once((): Schema => z.string());

const MagicLinkType = once((): Schema => z.string());

const MagicLinkResponse = once(
  (): Schema =>
    z.looseObject({
      magic_link: MagicLink(),
    }),
);

const MagicLink = once(
  (): Schema =>
    z.looseObject({
      activated: z.boolean(),
      app_id: z.string(),
      id: z.string(),
      identifier: z.string(),
      redirect_url: z.string(),
      secret: z.string(),
      ttl: z.number(),
      type: MagicLinkType(),
      url: z.string(),
      user_id: z.string(),
    }),
);

/** The schemas of every operation, by its name. */
export const schemas: Schemas = new Map([
  [
    'user.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          page: z.optional(z.int().check(z.minimum(1))),
          limit: z.optional(z.int().check(z.maximum(500))),
          created_before: z.optional(z.int()),
          order_by: z.optional(z.string()),
          identifier: z.optional(z.string()),
          id: z.optional(z.string()),
          login_count: z.optional(z.int()),
          status: z.optional(z.string()),
          created_at: z.optional(z.string()),
          updated_at: z.optional(z.string()),
          last_login_at: z.optional(z.string()),
        }),
      response: (): Schema => ListPaginatedUsersResponse(),
    },
  ],
  [
    'user.create',
    {
      fields: ['email', 'phone', 'user_metadata'],
      params: (): Schema =>
        z
          .looseObject({
            email: z.optional(z.string()),
            phone: z.optional(z.string()),
            user_metadata: z.optional(z.record(z.string(), z.unknown())),
          })
          .check(someOf('email', 'phone')),
      response: (): Schema => UserResponse(),
    },
  ],
  [
    'user.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UserResponse(),
    },
  ],
  [
    'user.update',
    {
      fields: ['email', 'phone', 'user_metadata'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          email: z.optional(z.string()),
          phone: z.optional(z.string()),
          user_metadata: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => UserResponse(),
    },
  ],
  [
    'user.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'user.activate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UserResponse(),
    },
  ],
  [
    'user.deactivate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UserResponse(),
    },
  ],
  [
    'user.revokeRefreshTokens',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'user.listDevices',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => ListDevicesResponse(),
    },
  ],
  [
    'user.revokeDevice',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          device_id: z.string(),
        }),
      response: (): Schema => z.unknown(),
    },
  ],
  [
    'auth.createMagicLink',
    {
      fields: [
        'channel',
        'email',
        'language',
        'magic_link_path',
        'phone',
        'redirect_url',
        'send',
        'ttl',
        'type',
        'user_id',
      ],
      params: (): Schema =>
        z
          .looseObject({
            channel: z.optional(MagicLinkChannel()),
            email: z.optional(z.string()),
            language: z.optional(MagicLinkLanguage()),
            magic_link_path: z.optional(z.string()),
            phone: z.optional(z.string()),
            redirect_url: z.optional(z.string()),
            send: z.optional(z.boolean()),
            ttl: z.optional(z.int().check(z.minimum(1))),
            type: z.optional(MagicLinkType()),
            user_id: z.optional(z.string()),
          })
          .check(oneOf('email', 'phone', 'user_id')),
      response: (): Schema => MagicLinkResponse(),
    },
  ],
]);
