import http from 'node:http';
import https from 'node:https';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/passage/types.ts';
import { filler, importEntryPoint, listIn, memberOf, records, type Vendor } from './vendor.ts';

const APP_ID = 'passageexampleapp0000001';
const API_KEY = 'passage-bench-key';
const USER_ID = 'passage-user-1';
const AUTHORIZATION = `Bearer ${API_KEY}`;
const TIME = '2026-01-15T09:30:00.123456Z';

const devices = records((index) => ({
  id: `device-${index}`,
  cred_id: `credential-${index}`,
  friendly_name: 'Laptop of Ada Example',
  type: 'passkey',
  usage_count: index,
  created_at: TIME,
  updated_at: TIME,
  last_login_at: TIME,
  icons: { light: null, dark: null },
}));

const user = {
  id: USER_ID,
  external_id: '',
  status: 'active',
  email: 'ada@example.com',
  email_verified: true,
  phone: '',
  phone_verified: false,
  login_count: 3,
  created_at: TIME,
  updated_at: TIME,
  last_login_at: TIME,
  recent_events: [],
  social_connections: {},
  user_metadata: { note: filler(500) },
  webauthn: true,
  webauthn_devices: [],
  webauthn_types: ['passkey'],
};

export const passage: Vendor = {
  name: 'passage',
  algorithm: 'RS256',
  official: '@passageidentity/passage-node',
  userId: USER_ID,
  small: { method: 'GET', path: `/v1/apps/${APP_ID}/users/${USER_ID}`, response: JSON.stringify({ user }) },
  page: { method: 'GET', path: `/v1/apps/${APP_ID}/users/${USER_ID}/devices`, response: JSON.stringify({ devices }) },
  pageSize: devices.length,
  idOf: (body) => memberOf(memberOf(body, 'user'), 'id'),
  countOf: (body) => listIn(body, 'devices').length,
  authorize: () => AUTHORIZATION,
  expects: { audience: APP_ID },
  issue: (testing) => testing.createTestIssuer('passage', { appId: APP_ID }),

  openAuthloom: async (url) => {
    const { Passage } = (await importEntryPoint('passage')) as typeof import('../../src/passage.ts');
    const jwksUrl = `${url}/v1/apps/${APP_ID}/.well-known/jwks.json`;
    const client = new Passage({ appId: APP_ID, apiKey: API_KEY, baseUrl: url, jwksUrl });
    return {
      user: async () => (await client.user.get({ user_id: USER_ID })).user.id,
      page: async () => (await client.user.listDevices({ user_id: USER_ID })).devices.length,
      check: (token) => client.auth.validateJwt(token),
    };
  },

  openOfficial: async (url) => {
    redirectKeys(url);
    const { Passage } = await import('@passageidentity/passage-node');
    const client = new Passage({ appID: APP_ID, apiKey: API_KEY, fetchApi: redirected(url) });
    return {
      user: async () => (await client.user.get(USER_ID)).id,
      page: async () => (await client.user.listDevices(USER_ID)).length,
      check: (token) => client.auth.validateJwt(token),
    };
  },

  openRaw: (url) => {
    const client = createClient<paths>({ baseUrl: url, headers: { authorization: AUTHORIZATION } });
    const path = { params: { path: { app_id: APP_ID, user_id: USER_ID } } };
    return {
      user: async () => (await client.GET('/v1/apps/{app_id}/users/{user_id}', path)).data?.user.id,
      page: async () => (await client.GET('/v1/apps/{app_id}/users/{user_id}/devices', path)).data?.devices.length,
    };
  },
};

/** The SDK's default node-fetch, redirected to the fake service: the only way to redirect its calls. */
function redirected(url: string): typeof fetch {
  const ofSdk = createRequire(createRequire(import.meta.url).resolve('@passageidentity/passage-node'));
  const nodeFetch: typeof fetch = ofSdk('node-fetch');
  return (address, init) =>
    nodeFetch(typeof address === 'string' ? address.replace('https://api.passage.id', url) : address, init);
}

/** Redirects the SDK's key request to the fake service. The SDK has no option for it; its jose calls `https.get` once. */
function redirectKeys(url: string): void {
  const toFake = (address: string, options: http.RequestOptions): http.ClientRequest =>
    http.get(address.replace('https://auth.passage.id', url), { ...options, agent: undefined });
  Object.assign(https, { get: toFake });
  syncBuiltinESMExports();
}
