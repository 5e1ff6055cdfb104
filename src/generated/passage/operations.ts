// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: 81163cbea9386f79892b00a43d06405dc02a6e85e720d1b88e803ca9f5285d1d

import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

export const userList: Operation = /* @__PURE__ */ operation('user.list', 'GET', '/v1/apps/{app_id}/users', {
  query: [
    'page',
    'limit',
    'created_before',
    'order_by',
    'identifier',
    'id',
    'login_count',
    'status',
    'created_at',
    'updated_at',
    'last_login_at',
  ],
  response: ['_links', 'created_before', 'limit', 'page', 'total_users', 'users'],
  pagination: { style: 'page', page: 'page', size: 'limit', items: 'users', window: 'created_before' },
});

export const userCreate: Operation = /* @__PURE__ */ operation('user.create', 'POST', '/v1/apps/{app_id}/users', {
  body: 'json',
  response: ['user'],
});

export const userGet: Operation = /* @__PURE__ */ operation('user.get', 'GET', '/v1/apps/{app_id}/users/{user_id}', {
  response: ['user'],
});

export const userUpdate: Operation = /* @__PURE__ */ operation(
  'user.update',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}',
  {
    body: 'json',
    safe: true,
    response: ['user'],
  },
);

export const userDelete: Operation = /* @__PURE__ */ operation(
  'user.delete',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}',
  {
    safe: true,
    response: 'none',
  },
);

export const userActivate: Operation = /* @__PURE__ */ operation(
  'user.activate',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}/activate',
  {
    safe: true,
    response: ['user'],
  },
);

export const userDeactivate: Operation = /* @__PURE__ */ operation(
  'user.deactivate',
  'PATCH',
  '/v1/apps/{app_id}/users/{user_id}/deactivate',
  {
    safe: true,
    response: ['user'],
  },
);

export const userRevokeRefreshTokens: Operation = /* @__PURE__ */ operation(
  'user.revokeRefreshTokens',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}/tokens',
  {
    safe: true,
    response: 'none',
  },
);

export const userListDevices: Operation = /* @__PURE__ */ operation(
  'user.listDevices',
  'GET',
  '/v1/apps/{app_id}/users/{user_id}/devices',
  {
    response: ['devices'],
  },
);

export const userRevokeDevice: Operation = /* @__PURE__ */ operation(
  'user.revokeDevice',
  'DELETE',
  '/v1/apps/{app_id}/users/{user_id}/devices/{device_id}',
  {
    safe: true,
    response: 'none',
  },
);

export const authCreateMagicLink: Operation = /* @__PURE__ */ operation(
  'auth.createMagicLink',
  'POST',
  '/v1/apps/{app_id}/magic-links',
  {
    body: 'json',
    response: ['magic_link'],
  },
);
