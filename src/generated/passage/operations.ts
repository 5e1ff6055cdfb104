// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import {
  type Operation,
  boolean,
  int,
  object,
  oneOf,
  operation,
  optional,
  record,
  someOf,
  string,
  unknown,
} from '../../facade/http/generated-runtime.ts';
import { ListDevicesResponse, ListPaginatedUsersResponse, MagicLinkResponse, UserResponse } from './checks.ts';

export const userList: Operation = /* @__PURE__ */ operation('user.list', 'GET', '/v1/apps/{app_id}/users', {
  pathParams: {
    app_id: optional(unknown),
  },
  query: {
    page: optional(int(1)),
    limit: optional(int(undefined, 500)),
    created_before: optional(int()),
    order_by: optional(string),
    identifier: optional(string),
    id: optional(string),
    login_count: optional(int()),
    status: optional(string),
    created_at: optional(string),
    updated_at: optional(string),
    last_login_at: optional(string),
  },
  response: ListPaginatedUsersResponse,
  pagination: { style: 'page', page: 'page', size: 'limit', items: 'users', window: 'created_before' },
});

export const userCreate: Operation = /* @__PURE__ */ operation('user.create', 'POST', '/v1/apps/{app_id}/users', {
  pathParams: {
    app_id: optional(unknown),
  },
  body: object(
    {
      email: optional(string),
      phone: optional(string),
      user_metadata: optional(record(unknown)),
    },
    someOf('email', 'phone'),
  ),
  response: UserResponse,
});

export const userGet: Operation = /* @__PURE__ */ operation('user.get', 'GET', '/v1/apps/{app_id}/users/{user_id}', {
  pathParams: {
    app_id: optional(unknown),
  },
  response: UserResponse,
});

export const userUpdate: Operation = /* @__PURE__ */ operation(
  'user.update',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    body: object({
      email: optional(string),
      phone: optional(string),
      user_metadata: optional(record(unknown)),
    }),
    safe: true,
    response: UserResponse,
  },
);

export const userDelete: Operation = /* @__PURE__ */ operation(
  'user.delete',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    safe: true,
    response: 'none',
  },
);

export const userActivate: Operation = /* @__PURE__ */ operation(
  'user.activate',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}/activate',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    safe: true,
    response: UserResponse,
  },
);

export const userDeactivate: Operation = /* @__PURE__ */ operation(
  'user.deactivate',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}/deactivate',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    safe: true,
    response: UserResponse,
  },
);

export const userRevokeRefreshTokens: Operation = /* @__PURE__ */ operation(
  'user.revokeRefreshTokens',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}/tokens',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    safe: true,
    response: 'none',
  },
);

export const userListDevices: Operation = /* @__PURE__ */ operation(
  'user.listDevices',
  'GET',
  '/v1/apps/{app_id}/users/{user_id}/devices',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    response: ListDevicesResponse,
  },
);

export const userRevokeDevice: Operation = /* @__PURE__ */ operation(
  'user.revokeDevice',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}/devices/{device_id}',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    safe: true,
    response: 'none',
  },
);

export const authCreateMagicLink: Operation = /* @__PURE__ */ operation(
  'auth.createMagicLink',
  'POST',
  '/v1/apps/{app_id}/magic-links',
  {
    pathParams: {
      app_id: optional(unknown),
    },
    body: object(
      {
        channel: optional(string),
        email: optional(string),
        language: optional(string),
        magic_link_path: optional(string),
        phone: optional(string),
        redirect_url: optional(string),
        send: optional(boolean),
        ttl: optional(int(1)),
        type: optional(string),
        user_id: optional(string),
      },
      oneOf('email', 'phone', 'user_id'),
    ),
    response: MagicLinkResponse,
  },
);

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  userList,
  userCreate,
  userGet,
  userUpdate,
  userDelete,
  userActivate,
  userDeactivate,
  userRevokeRefreshTokens,
  userListDevices,
  userRevokeDevice,
  authCreateMagicLink,
];
