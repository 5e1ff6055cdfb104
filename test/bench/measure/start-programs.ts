/** What a program needs of one SDK, as text: measured when Node loads it, and when it is bundled. */
export interface StartProgram {
  readonly name: string;
  /** The vendor, for authloom's doors. */
  readonly door?: string;
  readonly kind: 'authloom' | 'official' | 'limit';
  /** Imports, and the first client. */
  readonly setUp: string;
  /** One call and one session check, by that client. */
  readonly use: string;
}

const KEY = `process.env.BENCH_KEY ?? ''`;

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
    door: 'corbado',
    kind: 'authloom',
    setUp: `import { Corbado } from 'authloom/corbado';
const client = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_bench' });`,
    use: `await client.users.get({ userID: 'usr-1' });
await client.sessions.validate('token');`,
  },
  {
    name: 'authloom/passage',
    door: 'passage',
    kind: 'authloom',
    setUp: `import { Passage } from 'authloom/passage';
const client = new Passage({ appId: 'passageexampleapp0000001', apiKey: 'bench' });`,
    use: `await client.user.get({ user_id: 'u' });
await client.auth.validateJwt('token');`,
  },
  {
    name: 'authloom/stytch',
    door: 'stytch',
    kind: 'authloom',
    setUp: `import { Stytch } from 'authloom/stytch';
const client = new Stytch({ projectId: 'project-test-00000000-0000-4000-8000-000000000001', secret: 'bench' });`,
    use: `await client.users.get({ user_id: 'u' });
await client.sessions.validate('token');`,
  },
  {
    name: 'authloom/loginid',
    door: 'loginid',
    kind: 'authloom',
    setUp: `import { LoginID } from 'authloom/loginid';
const client = new LoginID({ clientId: 'example-client-id', privateKey: ${KEY} });`,
    use: `await client.users.retrieve({ username: 'u' });
await client.verifyToken('token');`,
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
