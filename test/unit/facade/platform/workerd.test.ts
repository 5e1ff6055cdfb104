import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CorbadoIssuer } from '../../../helpers/corbado-issuer.ts';
import { LoginIDIssuer } from '../../../helpers/loginid-issuer.ts';
import { type RunningWorker, startWorker } from '../../../helpers/workerd.ts';

const MINUTE = 60_000;
const START = Date.now();
const LIFETIME = 90_000;
/** A check that takes longer hangs. */
const PATIENCE = 6_000;

/** Everything that the clients of the Worker request: keys, an RBAC policy and M2M tokens. */
class Provider {
  readonly issuer = new CorbadoIssuer('');
  readonly loginid = new LoginIDIssuer({ clientId: 'app-1' });
  readonly counts: Record<string, number> = {};
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const kind = /jwks|policy|token/.exec(request.url ?? '')?.[0] ?? 'other';
      this.counts[kind] = (this.counts[kind] ?? 0) + 1;
      response.setHeader('content-type', 'application/json');
      // Long enough for a request of the Worker to end meanwhile.
      setTimeout(() => void this.#respond(kind, request.url ?? '').then((text) => response.end(text)), 30);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #respond(kind: string, url: string): Promise<string> {
    if (url.startsWith('/certs')) return (await this.loginid.fetch(`https://loginid.test${url}`, {})).text();
    const head = { request_id: 'request-1', status_code: 200 };
    if (kind === 'policy') {
      const roles = [{ role_id: 'reader', permissions: [{ resource_id: 'documents', actions: ['read'] }] }];
      return JSON.stringify({ ...head, policy: { roles, scopes: [], resources: [] } });
    }
    if (kind === 'token') {
      return JSON.stringify({ ...head, access_token: 'token-1', expires_in: 300, token_type: 'bearer' });
    }
    return JSON.stringify(this.issuer.keySet());
  }
}

/** `/leave` responds while its work goes on, so that workerd cancels it; with `keep` it is kept alive. */
const workerOf = (origin: string): string => `
import { Corbado } from 'authloom/corbado';
import { LoginID } from 'authloom/loginid';
import { Stytch } from 'authloom/stytch';
let now = ${START};
let keepAlive;
const common = { clock: () => now, waitUntil: (work) => keepAlive?.(work) };
const corbado = new Corbado({ ...common, projectId: 'pro-1', apiSecret: 'corbado1_x', frontendApi: '${origin}' });
const stytch = new Stytch({ ...common, projectId: 'project-test-1', secret: 'secret-x', baseUrl: '${origin}', issuers: ['${origin}'] });
const loginid = new LoginID({ ...common, clientId: 'app-1', baseUrl: '${origin}' });
const CLIENT = { client_id: 'm2m-client-1', client_secret: 'x' };
const CHECK = { resource_id: 'documents', action: 'read' };
async function work(token, jwt, login) {
  const [session, member, user, m2m] = await Promise.all([
    corbado.sessions.validate(token),
    stytch.sessions.validate(jwt, { require: { permission: CHECK } }),
    loginid.sessions.validate(login),
    stytch.m2m.token(CLIENT, { cache: true }),
  ]);
  return [session, member, user].map(({ status, error }) => error?.message ?? status).concat(m2m.access_token);
}
export default { async fetch(request, env, ctx) {
  const { pathname, searchParams } = new URL(request.url);
  now = ${START} + Number(searchParams.get('at'));
  keepAlive = searchParams.has('keep') ? (work) => ctx.waitUntil(work) : undefined;
  const working = work(request.headers.get('x-token'), request.headers.get('x-jwt'), request.headers.get('x-login'));
  if (pathname === '/leave') {
    working.catch(() => {});
    return new Response('left');
  }
  return Response.json(await working);
} };
`;

// The older date is that of runtimes that resolve promises of other requests in another way.
describe.each(['2024-09-01', '2026-10-01'])('in workerd as of %s', (date) => {
  const provider = new Provider();
  let worker: RunningWorker;
  let headers: Record<string, string>;

  beforeAll(async () => {
    const origin = await provider.start();
    const now = Math.floor(START / 1000);
    const session = { id: 'session-1', authentication_factors: [], roles: ['reader'] };
    const usual = { iss: origin, aud: ['project-test-1'], 'https://stytch.com/session': session };
    headers = {
      'x-token': await provider.issuer.mint({ now, lifetime: LIFETIME, claims: { iss: origin } }),
      'x-login': provider.loginid.mintLogin({ now, claims: { exp: now + LIFETIME } }),
      'x-jwt': await provider.issuer.mint({ now, lifetime: LIFETIME, claims: usual }),
    };
    worker = await startWorker(workerOf(origin), date);
  });

  afterAll(async () => {
    await worker.stop();
    provider.stop();
  });

  async function ask(path: string, at: number, signal = AbortSignal.timeout(PATIENCE)): Promise<string> {
    const response = await fetch(`${worker.url}${path}at=${at}`, { headers, signal }).catch(() => undefined);
    return response === undefined ? 'hung or left' : response.text();
  }

  const fine = JSON.stringify(['signed-in', 'signed-in', 'signed-in', 'token-1']);

  it('no check hangs in 30 minutes of requests that end early, from the first one on', async () => {
    const outcomes: string[] = [];
    for (let at = 0; at <= 30 * MINUTE; at += 2 * MINUTE) {
      await ask('/leave?', at);
      // A client that closes the connection.
      void ask('/check?', at, AbortSignal.timeout(10));
      outcomes.push(...(await Promise.all([ask('/check?', at), ask('/check?', at), ask('/check?', at)])));
    }
    expect(outcomes.filter((outcome) => outcome !== fine)).toEqual([]);
    expect(provider.counts['jwks']).toBeGreaterThan(4);
  }, 60_000);

  it('a refresh outlives its request by waitUntil', async () => {
    const at = 40 * MINUTE;
    await ask('/check?', at);
    const before = provider.counts['policy'] ?? 0;
    expect(await ask('/check?keep&', at + 5 * MINUTE)).toBe(fine);
    await vi.waitFor(() => expect(provider.counts['policy']).toBe(before + 1));
    const startedAt = performance.now();
    expect(await ask('/check?', at + 8 * MINUTE)).toBe(fine);
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(provider.counts['policy']).toBe(before + 1);
  });
});
