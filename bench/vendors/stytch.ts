import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/stytch-consumer/types.ts';
import { filler, importEntryPoint, listIn, memberOf, records, type Vendor } from './vendor.ts';

const PROJECT_ID = 'project-test-00000000-0000-4000-8000-000000000001';
const SECRET = 'secret-test-bench';
const USER_ID = 'user-test-00000000-0000-4000-8000-000000000001';
const AUTHORIZATION = `Basic ${btoa(`${PROJECT_ID}:${SECRET}`)}`;
const SEARCH = { limit: 1000 };

const results = records((index) => ({ ...user(300), external_id: `external-${index}` }));

function user(length: number) {
  return {
    user_id: USER_ID,
    emails: [{ email_id: 'email-test-1', email: 'ada@example.com', verified: true }],
    phone_numbers: [],
    status: 'active',
    created_at: '2026-01-15T09:30:00Z',
    name: { first_name: 'Ada', middle_name: '', last_name: 'Example' },
    trusted_metadata: { note: filler(length) },
  };
}

export const stytch: Vendor = {
  name: 'stytch',
  algorithm: 'RS256',
  official: 'stytch',
  userId: USER_ID,
  small: {
    method: 'GET',
    path: `/v1/users/${USER_ID}`,
    response: JSON.stringify({ ...user(600), request_id: 'request-id-test-1', status_code: 200 }),
  },
  page: {
    method: 'POST',
    path: '/v1/users/search',
    sent: JSON.stringify(SEARCH),
    response: JSON.stringify({
      request_id: 'request-id-test-2',
      results,
      results_metadata: { total: results.length, next_cursor: null },
      status_code: 200,
    }),
  },
  pageSize: results.length,
  idOf: (body) => memberOf(body, 'user_id'),
  countOf: (body) => listIn(body, 'results').length,
  authorize: () => AUTHORIZATION,
  expects: { issuer: `stytch.com/${PROJECT_ID}`, audience: PROJECT_ID },
  issue: (testing) => testing.createTestIssuer('stytch', { projectId: PROJECT_ID }),

  openAuthloom: async (url) => {
    const { Stytch } = (await importEntryPoint('stytch')) as typeof import('../../src/stytch.ts');
    const client = new Stytch({ projectId: PROJECT_ID, secret: SECRET, baseUrl: url });
    return {
      user: async () => (await client.users.get({ user_id: USER_ID })).user_id,
      page: async () => (await client.users.search(SEARCH)).results.length,
      check: async (token) => {
        const { userId, error } = await client.sessions.validate(token);
        if (error !== null) throw error;
        return userId;
      },
    };
  },

  openOfficial: async (url) => {
    const { Client } = await import('stytch');
    const client = new Client({ project_id: PROJECT_ID, secret: SECRET, env: url });
    return {
      user: async () => (await client.users.get({ user_id: USER_ID })).user_id,
      page: async () => (await client.users.search(SEARCH)).results.length,
      check: async (token) => (await client.sessions.authenticateJwtLocal({ session_jwt: token })).user_id,
    };
  },

  openRaw: (url) => {
    const client = createClient<paths>({ baseUrl: url, headers: { authorization: AUTHORIZATION } });
    const path = { params: { path: { user_id: USER_ID } } };
    return {
      user: async () => (await client.GET('/v1/users/{user_id}', path)).data?.user_id,
      page: async () => (await client.POST('/v1/users/search', { body: SEARCH })).data?.results.length,
    };
  },
};
