import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createTestIssuer, signWebhook } from '../../src/testing.ts';

/** The input of the checks. */
export type Environment = Readonly<Record<string, unknown>>;

/** A provider on loopback for the checks of one runtime. */
export interface CheckServer {
  readonly environment: Environment;
  readonly close: () => void;
}

const USER = { userID: 'usr-1', fullName: 'Zoë', status: 'active', updated: 'now', updatedMs: 1 };
const AUTHORIZATION = `Basic ${Buffer.from('pro-1:corbado1_secret').toString('base64')}`;

/** Starts a fake provider with the keys of test issuers. */
export async function startCheckServer(): Promise<CheckServer> {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const other = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const loginid = await createTestIssuer('loginid', { clientId: 'client-1' });
  const loginidServer = await loginid.listen();
  const valid = await issuer.mint({ userId: 'usr-1' });
  const seen = new Map<string, number>();

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const name = path.split('/').at(-1) ?? '';
    const count = (seen.get(name) ?? 0) + 1;
    if (path.startsWith('/seen/')) return json(response, 200, { requests: seen.get(name) ?? 0 });
    seen.set(name, count);
    if (path.startsWith('/outage/')) return json(response, 503, {});
    if (path === '/.well-known/jwks') return json(response, 200, issuer.keySet());
    if (request.headers.authorization !== AUTHORIZATION) return json(response, 401, {});
    void respond(request, response, name, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const body = JSON.stringify({ action: 'CREATE', object_type: 'user', source: 'DIRECT', id: 'user-1' });
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const signed = await signWebhook({ body, secret });
  return {
    environment: {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      tokens: {
        valid,
        expired: await issuer.mint({ userId: 'usr-1', expired: true }),
        forged: `${valid.slice(0, -6)}AAAAAA`,
        unknownKey: await other.mint({ userId: 'usr-1' }),
        loginid: await loginid.mint({ userId: 'usr-1' }),
      },
      loginidUrl: loginidServer.url,
      loginidKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
        type: 'pkcs8',
        format: 'pem',
      }),
      webhook: { body, secret, headers: signed.headers },
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      void loginidServer.close();
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, name: string, count: number): Promise<void> {
  if (request.method === 'POST') {
    const body: { fullName?: string } = JSON.parse(Buffer.concat(await request.toArray()).toString());
    return body.fullName === 'reset' ? json(response, 503, 'busy') : json(response, 200, { ...USER, ...body });
  }
  if (request.method === 'DELETE') return json(response, 200, { httpStatusCode: 200, message: 'OK' });
  if (name.startsWith('users?')) return json(response, 200, pageOf(new URLSearchParams(name.slice('users?'.length))));
  switch (name) {
    case 'usr-404':
      return json(response, 404, { httpStatusCode: 404, message: 'Not Found', error: { type: 'not_found' } });
    case 'usr-503-then-200':
      return json(response, count === 1 ? 503 : 200, USER);
    case 'usr-429-then-200':
      response.setHeader('retry-after', '0');
      return json(response, count === 1 ? 429 : 200, USER);
    case 'usr-slow':
      return;
    case 'usr-page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
      return;
    case 'usr-broken':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"userID":');
      return;
    case 'usr-redirect':
      response.writeHead(302, { location: '/v2/users/usr-target' }).end();
      return;
    case 'usr-gzip':
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(USER)));
      return;
    default:
      return json(response, 200, { ...USER, path: request.url });
  }
}

/** Three users on two pages. */
function pageOf(query: URLSearchParams): unknown {
  const page = Number(query.get('page') ?? 1);
  const users = page === 1 ? ['usr-1', 'usr-2'] : ['usr-3'];
  return {
    users: users.map((userID) => ({ ...USER, userID })),
    paging: { page, totalPages: 2, totalItems: 3 },
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
