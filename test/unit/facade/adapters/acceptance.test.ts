import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { signatures as platformSignatures } from '#platform/crypto';
import type { AuthOptions } from '../../../../src/express.ts';
import { composeVerifiers, type Verifier } from '../../../../src/index.ts';
import { LoginID } from '../../../../src/loginid.ts';
import { clientOf, down } from '../session/clients.ts';
import { FRAMEWORKS, WITH_MIDDLEWARE } from './apps/frameworks.ts';
import { type App, type Pairs, type Received, send } from './apps/server.ts';
import { admin, bearer, bench, cookie, expired, forged, good, html, stytch, withTotp } from './apps/tokens.ts';
import { CASES, SAME_ORIGIN_CASES } from './cases.ts';

describe.each(FRAMEWORKS)('$name', ({ start }) => {
  /** Sends requests to an app of its own. */
  async function ask(
    auth: Verifier,
    options: AuthOptions,
    requests: readonly (readonly [method: string, path: string, headers?: Pairs])[],
  ): Promise<readonly Received[]> {
    const app = await start(auth, options);
    const responses: Received[] = [];
    for (const request of requests) responses.push(await send(app, ...request));
    await app.close();
    return responses;
  }

  describe('the acceptance table', () => {
    let app: App;
    beforeAll(async () => {
      app = await start(bench.client, { allowedOrigins: ['https://app.example.com'] });
    });
    afterAll(() => app.close());

    it.each([...CASES, ...SAME_ORIGIN_CASES])('$name: $status', async ({ request, status, headers = {}, body }) => {
      const response = await send(app, ...request);
      expect({ status: response.status, body: body === undefined ? undefined : JSON.parse(response.body) }).toEqual({
        status,
        body,
      });
      for (const [name, value] of Object.entries(headers)) expect(response.headers[name], name).toBe(value);
      // No client learns which check failed.
      expect(response.headers['x-authloom-reason']).toBeUndefined();
      // Only guarded routes depend on the session by themselves.
      if (status < 404 && !/^\/(state|own)/.test(request[1])) expectPrivate(response);
    });

    it('writes a session cookie and clears it, by name, path and domain', async () => {
      const written = await send(app, 'POST', '/session');
      expect(written.headers['set-cookie']).toEqual([
        '__Host-session=token-1; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
      ]);
      expectPrivate(written);
      const cleared = await send(app, 'DELETE', '/session');
      expect(cleared.headers['set-cookie']).toEqual([
        '__Host-session=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; HttpOnly; Secure; SameSite=Lax',
      ]);
      expectPrivate(cleared);
    });

    it('keeps a response that depends on the session out of caches, if the route calls noStore', async () => {
      const responses = await Promise.all([send(app, 'GET', '/greeting'), send(app, 'GET', '/greeting', bearer(good))]);
      expect(responses.map(({ body }) => body)).toEqual(['signed-out', 'signed-in']);
      responses.forEach(expectPrivate);
    });
  });

  describe('a CORS preflight', () => {
    const preflight: Pairs = [
      ['Origin', 'https://evil.example'],
      ['Access-Control-Request-Method', 'POST'],
    ];

    it.each(['/me', '/admin', '/fresh', '/documents', '/page', '/alive', '/state', '/own'])(
      'is no question of sessions: %s',
      async (path) => {
        const responses = await ask(bench.client, {}, [
          ['OPTIONS', path, preflight],
          ['OPTIONS', path, [...preflight, ...html]],
          // Nobody but an attacker sends them.
          ['OPTIONS', path, [...preflight, ...bearer(good)]],
          ['OPTIONS', path, [...preflight, ...cookie(forged)]],
        ]);
        for (const { status, body } of responses) {
          expect([200, 204, 404]).toContain(status);
          expect(body).not.toContain('user-1');
        }
      },
    );

    it('differs from other requests', async () => {
      const [plain, post] = await ask(bench.client, {}, [
        ['OPTIONS', '/own', []],
        ['POST', '/me', preflight],
      ]);
      expect(plain?.status).not.toBe(401);
      expect(post?.status).toBe(401);
    });
  });

  describe('a guarded request', () => {
    it.each<[string, string, Pairs, number]>([
      ['any session', '/me', bearer(good), 200],
      ['a role that is present', '/admin', bearer(admin), 200],
      ['a role that is missing', '/admin', bearer(good), 403],
      ['a fresh factor', '/fresh', bearer(withTotp), 200],
      ['a missing factor', '/fresh', bearer(good), 401],
      ['a permission that is granted', '/documents', bearer(admin), 200],
      ['a permission that is not', '/documents', bearer(good), 403],
      ["the provider's cookie", '/admin', cookie(admin), 200],
      ['your own cookie', '/admin', [['Cookie', `__Host-session=${admin}`]], 200],
      ['a page', '/page', [...html, ...cookie(good)], 200],
      ['no guard', '/state', bearer(good), 200],
    ])('is verified once: %s', async (_, path, headers, status) => {
      const { client } = stytch({ tokenCache: false });
      const [reads, signatures] = [vi.spyOn(client, 'authenticateRequest'), spyOnSignatures()];
      const responses = await ask(client, { cookie: 'session', providerCookies: true }, [['GET', path, headers]]);
      expect(responses.map((response) => response.status)).toEqual([status]);
      expect([reads.mock.calls.length, signatures.mock.calls.length]).toEqual([1, 1]);
    });

    it('is verified once by composed verifiers', async () => {
      const { client } = stytch({ tokenCache: false });
      const composed = composeVerifiers([clientOf('Corbado').client, client]);
      const signatures = spyOnSignatures();
      const responses = await ask(composed, {}, [['GET', '/admin', bearer(admin)]]);
      expect(responses.map(({ status }) => status)).toEqual([200]);
      expect(signatures).toHaveBeenCalledTimes(1);
    });

    it('is authenticated again for requirements, with the same result, by a verifier that knows nothing else', async () => {
      const { client } = bench;
      const authenticateRequest = vi.fn((...args: Parameters<typeof client.authenticateRequest>) =>
        client.authenticateRequest(...args),
      );
      const responses = await ask({ sessions: client.sessions, authenticateRequest }, {}, [
        ['GET', '/me', bearer(good)],
        ['GET', '/admin', bearer(admin)],
        ['GET', '/admin', bearer(good)],
      ]);
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 403]);
      expect(authenticateRequest).toHaveBeenCalledTimes(1 + 2 + 2);
    });
  });

  it('exposes the reason with exposeReason', async () => {
    const responses = await ask(bench.client, { exposeReason: true }, [
      ['GET', '/me', bearer(expired)],
      ['GET', '/me', bearer(forged)],
      ['GET', '/admin', bearer(good)],
    ]);
    const reasons = responses.map(({ headers }) => headers['x-authloom-reason']);
    expect(reasons).toEqual(['expired', 'signature', 'permissions']);
  });

  it("reads your own cookie in place of the provider's", async () => {
    const responses = await ask(
      bench.client,
      { cookie: 'session', insecureLocalhost: true, allowMissingOrigin: true },
      [
        ['GET', '/me', [['Cookie', `__Host-session=${good}`]]],
        ['GET', '/me', [['Cookie', `__Host-session=${forged}; stytch_session_jwt=${good}`]]],
        ['GET', '/me', [['Cookie', `stytch_session_jwt=${good}`]]],
        // On this machine, where cookies may lack Secure.
        ['GET', '/me', [['Cookie', `session=${good}`]]],
        ['POST', '/me', [['Cookie', `session=${good}`]]],
      ],
    );
    expect(responses.map(({ status }) => status)).toEqual([200, 401, 401, 200, 200]);
  });

  it('responds with 503 while keys cannot be fetched, and never signs anybody out', async () => {
    const { client, network } = stytch();
    network.answer = down;
    const responses = await ask(client, {}, [
      ['GET', '/me', bearer(good)],
      ['GET', '/page', [...cookie(good), ...html]],
      ['GET', '/state', bearer(good)],
      ['GET', '/me'],
    ]);
    expect(responses.map(({ status }) => status)).toEqual([503, 503, 200, 401]);
    expect(JSON.parse(responses[0]?.body ?? '')).toEqual({ error: 'keys_unavailable' });
    expect(responses[0]?.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(responses[0]?.headers['cache-control']).toBe('private, no-store');
    expect(JSON.parse(responses[2]?.body ?? '')).toEqual({ status: 'unavailable' });
  });

  it('responds with 503 while the policy cannot be fetched', async () => {
    const { client, network, publish } = stytch();
    network.answer = (url) => (url.includes('/rbac/') ? down() : publish(url));
    const responses = await ask(client, {}, [['GET', '/documents', bearer(admin)]]);
    expect(responses.map(({ status }) => status)).toEqual([503]);
  });

  it('responds with 500, not 400, if the client does not know a requirement', async () => {
    const { client, sign } = clientOf('Corbado');
    const responses = await ask(client, {}, [
      ['GET', '/documents', bearer(sign())],
      ['GET', '/documents'],
      ['GET', '/me', bearer(sign())],
    ]);
    expect(responses.map(({ status }) => status)).toEqual([500, 401, 200]);
  });

  it.each(['Corbado', 'Passage'] as const)(
    'responds with 500 to all if %s does not tell the time of logins',
    async (name) => {
      const { client, sign } = clientOf(name);
      const composed = composeVerifiers([client, clientOf('Stytch').client]);
      for (const auth of [client, composed]) {
        const requests = [
          ['GET', '/fresh', bearer(sign())],
          ['GET', '/fresh'],
          ['GET', '/me', bearer(sign())],
        ] as const;
        expect((await ask(auth, {}, requests)).map(({ status }) => status)).toEqual([500, 500, 200]);
      }
    },
  );

  it.each<[string, () => unknown]>([
    ['rejects with nothing', () => Promise.reject(undefined)],
    // Express takes it for an instruction to leave the route.
    ['rejects with a word', () => Promise.reject('route')],
    ['rejects with an error', () => Promise.reject(new TypeError('a bug'))],
    [
      'throws',
      () => {
        throw new TypeError('a bug');
      },
    ],
    ['returns nothing', () => undefined],
    ['returns half a state', () => Promise.resolve({ authenticated: true })],
    ['returns another state', () => Promise.resolve({ authenticated: false, status: 'signed-out', error: null })],
  ])('responds with 500 if a verifier %s', async (_, broken) => {
    const client = (methods: object): Verifier =>
      Object.assign(Object.create(new LoginID({ clientId: 'client-1' })), methods);
    const paths = ['/me', '/admin', '/state', '/page'] as const;
    const requests = paths.map((path) => ['GET', path, [...html, ...bearer(good)]] as const);
    const responses = await ask(client({ authenticateRequest: broken }), {}, requests);
    expect(responses.map(({ status }) => status)).toEqual([500, 500, 500, 500]);
    const authenticateRequest: Verifier['authenticateRequest'] = (...args) => bench.client.authenticateRequest(...args);
    const later = await ask(client({ authenticateRequest, authorizeRequest: broken }), {}, requests);
    expect(later.map(({ status }) => status)).toEqual([200, 500, 200, 200]);
  });
});

describe.each(WITH_MIDDLEWARE)('$name, outside of authenticate', ({ startMixed }) => {
  let app: App;
  beforeAll(async () => {
    app = await startMixed(bench.client, { allowMissingOrigin: true });
  });
  afterAll(() => app.close());

  it('responds with 500 where authenticate was left out, and never lets anybody in', async () => {
    expect((await send(app, 'GET', '/outside/me', bearer(good))).status).toBe(500);
    expect((await send(app, 'GET', '/outside/me')).status).toBe(500);
  });

  it.each([
    ['/outside', 403],
    ['/outside/lenient', 200],
    ['/inside', 200],
    ['/inside/strict', 403],
  ])('rejects other sites by its own options, or by those of authenticate: %s', async (path, status) => {
    expect((await send(app, 'POST', path)).status).toBe(status);
  });
});

/** No cache may keep it, and one that does all the same must not give it to others. */
function expectPrivate({ headers }: Received): void {
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers.vary?.split(/, */)).toEqual(expect.arrayContaining(['Authorization', 'Cookie']));
}

/** Counts the signatures that a test verifies. */
function spyOnSignatures() {
  const verify = vi.spyOn(platformSignatures, 'verify');
  onTestFinished(() => verify.mockRestore());
  return verify;
}
