import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/loginid/types.ts';
import { filler, importEntryPoint, listIn, memberOf, records, type Vendor } from './vendor.ts';

const CLIENT_ID = 'example-client-id';
const USERNAME = 'ada@example.com';
const USER_ID = 'loginid-user-1';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const HEADER = encode({ alg: 'ES256', typ: 'JWT' });

const credentials = records((index) => ({
  uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  name: 'Laptop of Ada Example',
  type: 'fido2',
  status: 'active',
}));

export const loginid: Vendor = {
  name: 'loginid',
  algorithm: 'ES256',
  official: '@loginid/node-sdk',
  userId: USER_ID,
  small: {
    method: 'POST',
    path: '/manage/users/retrieve',
    sent: JSON.stringify({ username: USERNAME }),
    response: JSON.stringify({ id: USER_ID, username: USERNAME, status: 'active', namespace_id: filler(850) }),
  },
  page: { method: 'GET', path: `/credentials?user_id=${USER_ID}`, response: JSON.stringify({ credentials }) },
  pageSize: credentials.length,
  idOf: (body) => memberOf(body, 'id'),
  countOf: (body) => listIn(body, 'credentials').length,
  authorize,
  expects: { audience: CLIENT_ID },
  issue: (testing) => testing.createTestIssuer('loginid', { clientId: CLIENT_ID }),

  openAuthloom: async (url) => {
    const { LoginID } = (await importEntryPoint('loginid')) as typeof import('../../src/loginid.ts');
    const client = new LoginID({ clientId: CLIENT_ID, privateKey: PEM, baseUrl: url });
    return {
      user: async () => (await client.users.retrieve({ username: USERNAME })).id,
      page: async () => (await client.credentials.listByQuery({ user_id: USER_ID })).credentials?.length,
      check: async (token) => (await client.verifyToken(token, { username: USERNAME })).sub,
    };
  },

  openOfficial: async (url) => {
    const { LoginIdManagement } = await import('@loginid/node-sdk');
    const client = new LoginIdManagement(CLIENT_ID, PEM, url);
    return {
      user: () => client.getUserId(USERNAME),
      page: async () => listIn(await client.getCredentials(USER_ID), 'credentials').length,
      check: async (token) => {
        if (!(await client.verifyToken(token, USERNAME))) throw new Error('the token was rejected');
        return subjectOf(token);
      },
    };
  },

  openRaw: (url) => {
    const client = createClient<paths>({ baseUrl: url });
    const own = () => ({ authorization: authorize(), 'X-Client-ID': CLIENT_ID });
    return {
      user: async () => {
        const body = { username: USERNAME };
        return (await client.POST('/manage/users/retrieve', { headers: own(), body })).data?.id;
      },
      page: async () => {
        const params = { query: { user_id: USER_ID } };
        return (await client.GET('/credentials', { headers: own(), params })).data?.credentials?.length;
      },
    };
  },
};

/** Signs a service token for each request, as LoginID requires, with minimal work. */
function authorize(): string {
  const payload = {
    client_id: CLIENT_ID,
    type: 'users.retrieve',
    nonce: randomUUID(),
    iat: Math.floor(Date.now() / 1000),
  };
  const input = `${HEADER}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `Bearer ${input}.${signature.toString('base64url')}`;
}

/** The official check returns only true; its user would read the claims afterwards. */
function subjectOf(token: string): unknown {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return memberOf(claims, 'sub');
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
