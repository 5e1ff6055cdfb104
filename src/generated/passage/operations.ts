// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import {
  type Operation,
  boolean,
  int,
  nullish,
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
    page: nullish(int(1)),
    limit: nullish(int(undefined, 500)),
    created_before: nullish(int()),
    order_by: nullish(string),
    identifier: nullish(string),
    id: nullish(string),
    login_count: nullish(int()),
    status: nullish(string),
    created_at: nullish(string),
    updated_at: nullish(string),
    last_login_at: nullish(string),
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
      email: nullish(string),
      phone: nullish(string),
      user_metadata: nullish(record(unknown)),
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
      email: nullish(string),
      phone: nullish(string),
      user_metadata: nullish(record(unknown)),
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
        channel: nullish(string),
        email: nullish(string),
        language: nullish(string),
        magic_link_path: nullish(string),
        phone: nullish(string),
        redirect_url: nullish(string),
        send: nullish(boolean),
        ttl: nullish(int(1)),
        type: nullish(string),
        user_id: nullish(string),
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
