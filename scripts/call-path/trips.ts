import { createServer, type RequestListener, type Server } from 'node:http';
import express from 'express';
import { loadEntry } from './entries.ts';

/** One thing that a program does with the package again and again. */
export interface Trip {
  readonly name: string;
  /** The most files of `src/` that it may enter when it is warm. */
  readonly limit: number;
  /** Sets it up, and returns one round of it. */
  readonly prepare: (cleanUp: CleanUp) => Promise<() => Promise<unknown>>;
  /** Sets it up without a token cache, so that each check of a token verifies a signature. */
  readonly prepareUncached?: (cleanUp: CleanUp) => Promise<() => Promise<unknown>>;
}

/** Registers what has to be ended after the trip. */
type CleanUp = (end: () => unknown) => void;

const PROJECT_ID = 'pro-1234567890';
const USER_ID = 'usr-4012345678901234567';
const USER = { userID: USER_ID, status: 'active', fullName: 'Ada Lovelace', explicitWebauthnID: '' };
const SECRET = 'whsec_c2VjcmV0LW9mLXRoZS1jYWxsLXBhdGhzLXNjcmlwdA==';

export const TRIPS: readonly Trip[] = [
  {
    name: "`corbado.users.get`, Node's transport",
    limit: 19,
    prepare: async (cleanUp) => {
      const url = await listen(cleanUp, (_request, response) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(USER));
      });
      return userOf({ backendApi: url });
    },
  },
  {
    name: '`corbado.users.get`, own `fetch`',
    limit: 15,
    prepare: () => userOf({ fetch: async () => Response.json(USER) }),
  },
  {
    name: '`sessions.validate`, new token',
    limit: 13,
    prepare: async () => {
      const { client, mint } = await corbadoSessions();
      const tokens = await several(mint);
      return async () => signedIn(await client.sessions.validate(tokens.pop()));
    },
  },
  {
    name: '`sessions.validate`, cached token',
    limit: 8,
    prepare: async () => {
      const { client, mint } = await corbadoSessions();
      const token = await mint('1');
      return async () => signedIn(await client.sessions.validate(token));
    },
  },
  {
    name: '`authenticateRequest`, new token',
    limit: 15,
    prepare: async () => {
      const { client, mint } = await corbadoSessions();
      const requests = (await several(mint)).map(
        (token) => new Request('https://app.example.com/', { headers: { authorization: `Bearer ${token}` } }),
      );
      return async () => signedIn(await client.authenticateRequest(requests.pop() ?? { headers: {} }));
    },
  },
  {
    name: 'Express `authenticate` + `requireAuth({ role })`, new token',
    limit: 20,
    prepare: (cleanUp) => guardedRequest(cleanUp, {}),
    prepareUncached: (cleanUp) => guardedRequest(cleanUp, { tokenCache: false }),
  },
  {
    name: '`verifyWebhook`',
    limit: 9,
    prepare: async () => {
      const { verifyWebhook } = await loadEntry('webhooks');
      const { signWebhook } = await loadEntry('testing');
      const body = { action: 'CREATE', object_type: 'user', source: 'DIRECT', id: 'user-test-1', user: {} };
      const webhook = await signWebhook({ secret: SECRET, body: JSON.stringify(body) });
      return () => verifyWebhook(webhook, { secrets: SECRET });
    },
  },
  {
    name: 'one request to the mock server',
    limit: 14,
    prepare: async (cleanUp) => {
      const { startMockServer } = await loadEntry('testing');
      const mock = await startMockServer('corbado', { seed: { users: [USER] } });
      cleanUp(() => mock.close());
      const authorization = `Basic ${btoa(`${PROJECT_ID}:corbado1_secret`)}`;
      return () => requestOk(`${mock.url}/v2/users/${USER_ID}`, { authorization });
    },
  },
];

async function userOf(options: { readonly backendApi?: string; readonly fetch?: typeof fetch }) {
  const { Corbado } = await loadEntry('corbado');
  const client = new Corbado({ projectId: PROJECT_ID, apiSecret: 'corbado1_secret', ...options });
  return () => client.users.get({ userID: USER_ID });
}

async function corbadoSessions() {
  const { Corbado } = await loadEntry('corbado');
  const { createTestIssuer } = await loadEntry('testing');
  const issuer = await createTestIssuer('corbado');
  const client = new Corbado({ ...issuer.clientOptions(), clock: Date.now });
  return { client, mint: (jti: string) => issuer.mint({ claims: { jti } }) };
}

/** A request to an Express app that lets only one role in. Each has a token of its own. */
async function guardedRequest(cleanUp: CleanUp, options: { readonly tokenCache?: false }) {
  const { Stytch } = await loadEntry('stytch');
  const { authenticate, getAuth, requireAuth } = await loadEntry('express');
  const { createTestIssuer } = await loadEntry('testing');
  const issuer = await createTestIssuer('stytch');
  const client = new Stytch({ ...issuer.clientOptions(), clock: Date.now, ...options });
  const app = express();
  app.use(authenticate(client));
  app.get('/admin', requireAuth({ role: 'admin' }), (request, response) => {
    response.json(getAuth(request).session.userId);
  });
  const url = await listen(cleanUp, app);
  const tokens = await several((jti) => issuer.mint({ roles: ['admin'], claims: { jti } }));
  return () => requestOk(`${url}/admin`, { authorization: `Bearer ${tokens.pop()}` });
}

/** Distinct tokens, enough for the runs of one trip. */
function several(mint: (jti: string) => Promise<string>): Promise<string[]> {
  return Promise.all(['1', '2', '3', '4'].map(mint));
}

function signedIn({ status }: { readonly status: string }): void {
  if (status !== 'signed-in') throw new Error(`expected a valid session, got ${status}`);
}

async function requestOk(url: string, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, { headers });
  const body = await response.text();
  if (!response.ok) throw new Error(`expected status 200 from ${url}, got ${response.status}: ${body}`);
}

async function listen(cleanUp: CleanUp, listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
