// Written by "npm run generate" from openapi/passage.yaml. Do not edit: change the spec.
// spec sha256: f727646e95829145b215f7dd275be05218115a3806d2d8130213bacbfbad36bc

import type { Operation } from '../../facade/core/call/operation.ts';

export const userList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.list',
  method: 'GET',
  path: '/v1/apps/{app_id}/users',
  pathParams: ['app_id'],
  queryParams: [
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
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['_links', 'created_before', 'limit', 'page', 'total_users', 'users'] },
  pagination: { style: 'page', page: 'page', size: 'limit', items: 'users', window: 'created_before' },
});

export const userCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.create',
  method: 'POST',
  path: '/v1/apps/{app_id}/users',
  pathParams: ['app_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email', 'phone', 'user_metadata'] },
  safe: false,
  answer: { kind: 'object', keys: ['user'] },
});

export const userGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.get',
  method: 'GET',
  path: '/v1/apps/{app_id}/users/{user_id}',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['user'] },
});

export const userUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.update',
  method: 'PATCH',
  path: '/v1/apps/{app_id}/users/{user_id}',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email', 'phone', 'user_metadata'] },
  safe: true,
  answer: { kind: 'object', keys: ['user'] },
});

export const userDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.delete',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/users/{user_id}',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'none' },
});

export const userActivate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.activate',
  method: 'PATCH',
  path: '/v1/apps/{app_id}/users/{user_id}/activate',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['user'] },
});

export const userDeactivate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.deactivate',
  method: 'PATCH',
  path: '/v1/apps/{app_id}/users/{user_id}/deactivate',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['user'] },
});

export const userRevokeRefreshTokens: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.revokeRefreshTokens',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/users/{user_id}/tokens',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'none' },
});

export const userListDevices: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.listDevices',
  method: 'GET',
  path: '/v1/apps/{app_id}/users/{user_id}/devices',
  pathParams: ['app_id', 'user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['devices'] },
});

export const userRevokeDevice: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'user.revokeDevice',
  method: 'DELETE',
  path: '/v1/apps/{app_id}/users/{user_id}/devices/{device_id}',
  pathParams: ['app_id', 'user_id', 'device_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'none' },
});

export const authCreateMagicLink: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'auth.createMagicLink',
  method: 'POST',
  path: '/v1/apps/{app_id}/magic-links',
  pathParams: ['app_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['magic_link'] },
});
