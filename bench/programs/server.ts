// The fake services, in their own process, so that their work is not counted as the client's. They answer the vendors'
// exchanges, publish keys, and mint tokens at /bench/tokens/<vendor>?count=n.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { VENDORS } from '../vendors/all.ts';
import { stytchB2B } from '../vendors/stytch-b2b.ts';
import { type Exchange, type Issuer, importEntryPoint, type Service, type Testing } from '../vendors/vendor.ts';
import { keySetPath } from '../vendors/verifiers.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const TOKENS = '/bench/tokens/';

const services: readonly Service[] = [
  ...VENDORS.map((vendor) => ({ ...vendor, exchanges: [vendor.small, vendor.page] })),
  stytchB2B,
];
const responses = new Map(
  services.flatMap(({ exchanges }) => exchanges).map((exchange) => [routeOf(exchange), Buffer.from(exchange.response)]),
);
const testing = (await importEntryPoint('testing')) as Testing;
const issuers = new Map<Service, Issuer>();
for (const service of services) issuers.set(service, await service.issue(testing));

const server = createServer((request, response) => {
  const body = responses.get(`${request.method} ${request.url?.split('?')[0]}`);
  if (body !== undefined) {
    request.resume();
    response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length }).end(body);
    return;
  }
  respondElse(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.(address?.port);
});
process.on('disconnect', () => process.exit());

async function respondElse(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  for (const [service, issuer] of issuers) {
    if (url.pathname === issuer.keyPath) {
      const keys = await issuer.fetch(url.href);
      response.writeHead(keys.status, Object.fromEntries(keys.headers)).end(await keys.text());
      return;
    }
    if (url.pathname === keySetPath(service.name)) {
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(issuer.keySet()));
      return;
    }
    if (url.pathname === TOKENS + service.name) {
      const tokens = await mint(service, issuer, Number(url.searchParams.get('count')));
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(tokens));
      return;
    }
  }
  response.writeHead(404, JSON_TYPE).end(JSON.stringify({ message: `nothing at ${url.pathname}` }));
}

/** Mints distinct valid tokens, and one of each type to reject. */
async function mint({ userId }: Service, issuer: Issuer, count: number): Promise<{ good: string[]; bad: string[] }> {
  const good = Array.from({ length: count }, (_, index) => issuer.mint({ userId, claims: { jti: `jti-${index}` } }));
  const bad = (['key', 'signature', 'payload'] as const).map((tamper) => issuer.mint({ userId, tamper }));
  return { good: await Promise.all(good), bad: await Promise.all(bad) };
}

function routeOf({ method, path }: Exchange): string {
  return `${method} ${path.split('?')[0]}`;
}
