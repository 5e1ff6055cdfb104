/** Source of a program that uses one SDK, to be run by Node and to be bundled. */
export interface StartProgram {
  readonly name: string;
  readonly kind: 'authloom' | 'official' | 'limit';
  /** Name of the fake service. */
  readonly service: string;
  /** Imports and the first client. */
  readonly setUp: string;
  /** Redirects requests to the fake service, for SDKs without an option for that. Never bundled. */
  readonly redirect?: string;
  /** One call and one session check, which store their values in `results`. */
  readonly use: string;
  /** Expected values. */
  readonly results: readonly unknown[];
}

/** Settings that point a program to the fake service. Bundles omit them, and are never run. */
const [URL, KEYS] = ['process.env.BENCH_URL', 'process.env.BENCH_KEYS'];
const [KEY, TOKEN] = [`process.env.BENCH_KEY ?? ''`, 'process.env.BENCH_TOKEN'];

const CORBADO_USER = 'usr-4012345678901234567';
const PASSAGE_USER = 'passage-user-1';
const PROJECT = 'project-test-00000000-0000-4000-8000-000000000001';
const STYTCH_USER = 'user-test-00000000-0000-4000-8000-000000000001';
const ORGANIZATION = 'organization-test-00000000-0000-4000-8000-000000000001';
const MEMBER = 'member-test-00000000-0000-4000-8000-000000000001';
const [LOGINID_NAME, LOGINID_USER] = ['ada@example.com', 'loginid-user-1'];

export const START_PROGRAMS: readonly StartProgram[] = [
  {
    name: 'jose + openapi-fetch',
    kind: 'limit',
    service: 'stytch',
    setUp: `import createClient from 'openapi-fetch';
import { createRemoteJWKSet, jwtVerify } from 'jose';
const client = createClient({ baseUrl: ${URL} });
const keys = createRemoteJWKSet(new URL(${KEYS}));`,
    use: `const { data } = await client.GET('/v1/users/{id}', { params: { path: { id: '${STYTCH_USER}' } } });
const { payload } = await jwtVerify(${TOKEN}, keys);
const results = [data.user_id, payload.sub];`,
    results: [STYTCH_USER, STYTCH_USER],
  },
  {
    name: 'authloom/corbado',
    kind: 'authloom',
    service: 'corbado',
    setUp: `import { Corbado } from 'authloom/corbado';
const url = ${URL};
const client = new Corbado({ projectId: 'pro-1234567890', apiSecret: 'corbado1_bench', backendApi: url, frontendApi: url });`,
    use: `const user = await client.users.get({ userID: '${CORBADO_USER}' });
const { userId, error } = await client.sessions.validate(${TOKEN});
if (error) throw error;
const results = [user.userID, userId];`,
    results: [CORBADO_USER, CORBADO_USER],
  },
  {
    name: 'authloom/passage',
    kind: 'authloom',
    service: 'passage',
    setUp: `import { Passage } from 'authloom/passage';
const [baseUrl, jwksUrl] = [${URL}, ${KEYS}];
const client = new Passage({ appId: 'passageexampleapp0000001', apiKey: 'bench', baseUrl, jwksUrl });`,
    use: `const { user } = await client.user.get({ user_id: '${PASSAGE_USER}' });
const results = [user.id, await client.auth.validateJwt(${TOKEN})];`,
    results: [PASSAGE_USER, PASSAGE_USER],
  },
  {
    name: 'authloom/stytch',
    kind: 'authloom',
    service: 'stytch',
    setUp: `import { Stytch } from 'authloom/stytch';
const client = new Stytch({ projectId: '${PROJECT}', secret: 'bench', baseUrl: ${URL} });`,
    use: `const user = await client.users.get({ user_id: '${STYTCH_USER}' });
const { userId, error } = await client.sessions.validate(${TOKEN});
if (error) throw error;
const results = [user.user_id, userId];`,
    results: [STYTCH_USER, STYTCH_USER],
  },
  {
    name: 'authloom/stytch (B2B)',
    kind: 'authloom',
    service: 'stytch-b2b',
    setUp: `import { StytchB2B } from 'authloom/stytch';
const client = new StytchB2B({ projectId: '${PROJECT}', secret: 'bench', baseUrl: ${URL} });`,
    use: `const { organization } = await client.organizations.get({ organization_id: '${ORGANIZATION}' });
const { userId, error } = await client.sessions.validate(${TOKEN});
if (error) throw error;
const results = [organization.organization_id, userId];`,
    results: [ORGANIZATION, MEMBER],
  },
  {
    name: 'authloom/loginid',
    kind: 'authloom',
    service: 'loginid',
    setUp: `import { LoginID } from 'authloom/loginid';
const client = new LoginID({ clientId: 'example-client-id', privateKey: ${KEY}, baseUrl: ${URL} });`,
    use: `const user = await client.users.retrieve({ username: '${LOGINID_NAME}' });
const { sub } = await client.verifyToken(${TOKEN});
const results = [user.id, sub];`,
    results: [LOGINID_USER, LOGINID_USER],
  },
  {
    name: '@corbado/node-sdk',
    kind: 'official',
    service: 'corbado',
    setUp: `import { Config, SDK } from '@corbado/node-sdk';
const url = ${URL};
const client = new SDK(new Config('pro-1234567890', 'corbado1_bench', url, url));`,
    use: `const user = await client.users().get('${CORBADO_USER}');
const { userId } = await client.sessions().validateToken(${TOKEN});
const results = [user.userID, userId];`,
    results: [CORBADO_USER, CORBADO_USER],
  },
  {
    name: '@passageidentity/passage-node',
    kind: 'official',
    service: 'passage',
    setUp: `import { Passage } from '@passageidentity/passage-node';
const client = new Passage({ appID: 'passageexampleapp0000001', apiKey: 'bench' });`,
    redirect: `import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
const { hostname, port } = new URL(${URL});
const toFake = { protocol: 'http:', hostname, host: hostname, port, agent: undefined };
https.request = (options) => http.request({ ...options, ...toFake });
https.get = (address, options) => http.get({ ...options, ...toFake, path: new URL(address).pathname });
syncBuiltinESMExports();`,
    use: `const user = await client.user.get('${PASSAGE_USER}');
const results = [user.id, await client.auth.validateJwt(${TOKEN})];`,
    results: [PASSAGE_USER, PASSAGE_USER],
  },
  {
    name: 'stytch',
    kind: 'official',
    service: 'stytch',
    setUp: `import { Client } from 'stytch';
const client = new Client({ project_id: '${PROJECT}', secret: 'bench', env: ${URL} });`,
    use: `const user = await client.users.get({ user_id: '${STYTCH_USER}' });
const session = await client.sessions.authenticateJwtLocal({ session_jwt: ${TOKEN} });
const results = [user.user_id, session.user_id];`,
    results: [STYTCH_USER, STYTCH_USER],
  },
  {
    name: '@loginid/node-sdk',
    kind: 'official',
    service: 'loginid',
    setUp: `import { LoginIdManagement } from '@loginid/node-sdk';
const client = new LoginIdManagement('example-client-id', ${KEY}, ${URL});`,
    use: `const results = [await client.getUserId('${LOGINID_NAME}'), await client.verifyToken(${TOKEN}, '${LOGINID_NAME}')];`,
    results: [LOGINID_USER, true],
  },
];
