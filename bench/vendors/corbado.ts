import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/corbado/types.ts';
import { filler, importEntryPoint, listIn, memberOf, records, type Vendor } from './vendor.ts';

const PROJECT_ID = 'pro-1234567890';
const API_SECRET = 'corbado1_bench';
const USER_ID = 'usr-4012345678901234567';
const AUTHORIZATION = `Basic ${btoa(`${PROJECT_ID}:${API_SECRET}`)}`;

const identifiers = records((index) => ({
  identifierID: `emi-${4_012_345_678_901_230_000 + index}`,
  userID: USER_ID,
  status: 'primary',
  type: 'email',
  value: `ada.${index}@example.com`,
}));

export const corbado: Vendor = {
  name: 'corbado',
  algorithm: 'RS256',
  official: '@corbado/node-sdk',
  userId: USER_ID,
  small: {
    method: 'GET',
    path: `/v2/users/${USER_ID}`,
    response: JSON.stringify({ userID: USER_ID, status: 'active', explicitWebauthnID: '', fullName: filler(900) }),
  },
  page: {
    method: 'GET',
    path: '/v2/identifiers?sort=&page=1&pageSize=10',
    response: JSON.stringify({ identifiers, paging: { page: 1, totalPages: 1, totalItems: identifiers.length } }),
  },
  pageSize: identifiers.length,
  idOf: (body) => memberOf(body, 'userID'),
  countOf: (body) => listIn(body, 'identifiers').length,
  authorize: () => AUTHORIZATION,
  expects: { issuer: `https://${PROJECT_ID}.frontendapi.cloud.corbado.io` },
  issue: (testing) => testing.createTestIssuer('corbado', { projectId: PROJECT_ID }),

  openAuthloom: async (url) => {
    const { Corbado } = (await importEntryPoint('corbado')) as typeof import('../../src/corbado.ts');
    const options = { projectId: PROJECT_ID, apiSecret: API_SECRET, backendApi: url, frontendApi: url };
    const client = new Corbado(options);
    return {
      user: async () => (await client.users.get({ userID: USER_ID })).userID,
      page: async () => (await client.identifiers.list({ page: 1, pageSize: 10 })).identifiers.length,
      check: async (token) => {
        const { userId, error } = await client.sessions.validate(token);
        if (error !== null) throw error;
        return userId;
      },
    };
  },

  openOfficial: async (url) => {
    const { Config, SDK } = await import('@corbado/node-sdk');
    const sdk = new SDK(new Config(PROJECT_ID, API_SECRET, url, url));
    return {
      user: async () => (await sdk.users().get(USER_ID)).userID,
      page: async () => (await sdk.identifiers().list([])).identifiers.length,
      check: async (token) => (await sdk.sessions().validateToken(token)).userId,
    };
  },

  openRaw: (url) => {
    const client = createClient<paths>({ baseUrl: url, headers: { authorization: AUTHORIZATION } });
    const path = { params: { path: { userID: USER_ID } } };
    const query = { params: { query: { page: 1, pageSize: 10 } } };
    return {
      user: async () => (await client.GET('/v2/users/{userID}', path)).data?.userID,
      page: async () => (await client.GET('/v2/identifiers', query)).data?.identifiers.length,
    };
  },
};
