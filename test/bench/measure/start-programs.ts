/** What a program needs of one SDK, as text: measured when Node loads it, and when it is bundled. */
export interface StartProgram {
  readonly name: string;
  /** Of ours: whose service it uses, as the stand-in for the services names it. */
  readonly service?: string;
  readonly kind: 'authloom' | 'official' | 'limit';
  /** Imports, and the first client. */
  readonly setUp: string;
  /** One call and one session check, by that client. */
  readonly use: string;
}

const KEY = `process.env.BENCH_KEY ?? ''`;
/** Our programs are also run, against the stand-in. Without these they mean the real service, and nothing is sent to it. */
const [URL, TOKEN] = ['process.env.BENCH_URL', 'process.env.BENCH_TOKEN'];

export const START_PROGRAMS: readonly StartProgram[] = [
  {
    name: 'jose + openapi-fetch',
    kind: 'limit',
    setUp: `import createClient from 'openapi-fetch';
import { createRemoteJWKSet, jwtVerify } from 'jose';
const client = createClient({ baseUrl: 'https://api.example.com' });
const keys = createRemoteJWKSet(new URL('https://api.example.com/jwks'));`,
    use: `await client.GET('/v1/users/{id}', { params: { path: { id: 'u' } } });
await jwtVerify('token', keys);`,
  },
  {
    name: 'authloom/corbado',
    service: 'corbado',
    kind: 'authloom',
    setUp: `import { Corbado } from 'authloom/corbado';
const url = ${URL};
const client = new Corbado({ projectId: 'pro-1234567890', apiSecret: 'corbado1_bench', backendApi: url, frontendApi: url });`,
    use: `await client.users.get({ userID: 'usr-4012345678901234567' });
const { error } = await client.sessions.validate(${TOKEN});
if (error) throw error;`,
  },
  {
    name: 'authloom/passage',
    service: 'passage',
    kind: 'authloom',
    setUp: `import { Passage } from 'authloom/passage';
const [baseUrl, jwksUrl] = [${URL}, process.env.BENCH_KEYS];
const client = new Passage({ appId: 'passageexampleapp0000001', apiKey: 'bench', baseUrl, jwksUrl });`,
    use: `await client.user.get({ user_id: 'passage-user-1' });
await client.auth.validateJwt(${TOKEN});`,
  },
  {
    name: 'authloom/stytch',
    service: 'stytch',
    kind: 'authloom',
    setUp: `import { Stytch } from 'authloom/stytch';
const projectId = 'project-test-00000000-0000-4000-8000-000000000001';
const client = new Stytch({ projectId, secret: 'bench', baseUrl: ${URL} });`,
    use: `await client.users.get({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
const { error } = await client.sessions.validate(${TOKEN});
if (error) throw error;`,
  },
  {
    name: 'authloom/stytch (B2B)',
    service: 'stytch-b2b',
    kind: 'authloom',
    setUp: `import { StytchB2B } from 'authloom/stytch';
const projectId = 'project-test-00000000-0000-4000-8000-000000000001';
const client = new StytchB2B({ projectId, secret: 'bench', baseUrl: ${URL} });`,
    use: `await client.organizations.get({ organization_id: 'organization-test-00000000-0000-4000-8000-000000000001' });
const { error } = await client.sessions.validate(${TOKEN});
if (error) throw error;`,
  },
  {
    name: 'authloom/loginid',
    service: 'loginid',
    kind: 'authloom',
    setUp: `import { LoginID } from 'authloom/loginid';
const client = new LoginID({ clientId: 'example-client-id', privateKey: ${KEY}, baseUrl: ${URL} });`,
    use: `await client.users.retrieve({ username: 'ada@example.com' });
await client.verifyToken(${TOKEN});`,
  },
  {
    name: '@corbado/node-sdk',
    kind: 'official',
    setUp: `import { Config, SDK } from '@corbado/node-sdk';
const url = 'https://api.example.com';
const client = new SDK(new Config('pro-1', 'corbado1_bench', url, url));`,
    use: `await client.users().get('usr-1');
await client.sessions().validateToken('token');`,
  },
  {
    name: '@passageidentity/passage-node',
    kind: 'official',
    setUp: `import { Passage } from '@passageidentity/passage-node';
const client = new Passage({ appID: 'passageexampleapp0000001', apiKey: 'bench' });`,
    use: `await client.user.get('u');
await client.auth.validateJwt('token');`,
  },
  {
    name: 'stytch',
    kind: 'official',
    setUp: `import { Client } from 'stytch';
const client = new Client({ project_id: 'project-test-00000000-0000-4000-8000-000000000001', secret: 'bench' });`,
    use: `await client.users.get({ user_id: 'u' });
await client.sessions.authenticateJwtLocal({ session_jwt: 'token' });`,
  },
  {
    name: '@loginid/node-sdk',
    kind: 'official',
    setUp: `import { LoginIdManagement } from '@loginid/node-sdk';
const client = new LoginIdManagement('example-client-id', ${KEY}, 'https://api.example.com');`,
    use: `await client.getUserId('u');
await client.verifyToken('token');`,
  },
];
