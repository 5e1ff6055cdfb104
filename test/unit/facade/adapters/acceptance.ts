import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoginID } from '../../../../src/loginid.ts';
import { clientOf, down } from '../session/clients.ts';
import { CASES } from './cases.ts';
import { acceptChecks } from './checks.ts';
import { OWN_SITE_CASES } from './own-site-cases.ts';
import { type Answer, type App, type Start, send } from './server.ts';
import { admin, bearer, bench, cookie, expired, forged, good, html, stytch } from './tokens.ts';

/** Runs the table against one framework. */
export function accept(start: Start): void {
  describe('the acceptance table', () => {
    let app: App;
    beforeAll(async () => {
      app = await start(bench.client, { allowedOrigins: ['https://app.example.com'] });
    });
    afterAll(() => app.close());

    it.each([...CASES, ...OWN_SITE_CASES])('$name: $status', async ({ request, status, headers = {}, body }) => {
      const answer = await send(app, ...request);
      expect({ status: answer.status, body: body === undefined ? undefined : JSON.parse(answer.body) }).toEqual({
        status,
        body,
      });
      for (const [name, value] of Object.entries(headers)) expect(answer.headers[name], name).toBe(value);
      // Nobody learns which check failed.
      expect(answer.headers['x-authloom-reason']).toBeUndefined();
    });

    it.each(CASES.filter(({ request: [, path], status }) => status < 404 && !path.startsWith('/state')))(
      '$name: is kept out of caches',
      async ({ request }) => {
        expectPrivate(await send(app, ...request));
      },
    );

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

    it('keeps an answer out of caches that depends on who asks, where the route says so', async () => {
      const answers = await Promise.all([send(app, 'GET', '/greeting'), send(app, 'GET', '/greeting', bearer(good))]);
      expect(answers.map(({ body }) => body)).toEqual(['signed-out', 'signed-in']);
      answers.forEach(expectPrivate);
    });
  });

  acceptChecks(start);

  it('names the reason where it is asked to', async () => {
    const app = await start(bench.client, { exposeReason: true });
    const reasons = await Promise.all([expired, forged].map((token) => send(app, 'GET', '/me', bearer(token))));
    await app.close();
    expect(reasons.map(({ headers }) => headers['x-authloom-reason'])).toEqual(['expired', 'signature']);
  });

  it('reads the own cookie before those of the provider', async () => {
    const app = await start(bench.client, { cookie: 'session', allowMissingOrigin: true });
    const statusOf = async (method: string, cookies: string): Promise<number> =>
      (await send(app, method, '/me', [['Cookie', cookies]])).status;
    const statuses = [
      await statusOf('GET', `__Host-session=${good}`),
      await statusOf('GET', `__Host-session=${forged}; stytch_session_jwt=${good}`),
      await statusOf('GET', `stytch_session_jwt=${good}`),
      // On loopback, where cookies may lack Secure.
      await statusOf('GET', `session=${good}`),
      await statusOf('POST', `session=${good}`),
    ];
    await app.close();
    expect(statuses).toEqual([200, 401, 200, 200, 200]);
  });

  it('answers 503 while keys cannot be had, and never signs anybody out', async () => {
    const { client, network } = stytch();
    network.answer = down;
    const app = await start(client);
    const answers = await Promise.all([
      send(app, 'GET', '/me', bearer(good)),
      send(app, 'GET', '/page', [...cookie(good), ...html]),
      send(app, 'GET', '/state', bearer(good)),
      send(app, 'GET', '/me'),
    ]);
    await app.close();
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200, 401]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ error: 'keys_unavailable' });
    expect(answers[0]?.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(answers[0]?.headers['cache-control']).toBe('private, no-store');
    expect(JSON.parse(answers[2]?.body ?? '')).toEqual({ status: 'unavailable' });
  });

  it('answers 503 while the policy cannot be had', async () => {
    const { client, network, publish } = stytch();
    network.answer = (url) => (url.includes('/rbac/') ? down() : publish(url));
    const app = await start(client);
    const { status } = await send(app, 'GET', '/documents', bearer(admin));
    await app.close();
    expect(status).toBe(503);
  });

  it('answers 500, and not 400, where the client does not know what is required', async () => {
    const { client, sign } = clientOf('Corbado');
    const app = await start(client);
    const answers = await Promise.all([
      send(app, 'GET', '/documents', bearer(sign())),
      send(app, 'GET', '/documents'),
      send(app, 'GET', '/me', bearer(sign())),
    ]);
    await app.close();
    expect(answers.map(({ status }) => status)).toEqual([500, 401, 200]);
  });

  it.each<[string, () => unknown]>([
    ['rejects with nothing', () => Promise.reject(undefined)],
    // What Express takes for "leave this route".
    ['rejects with a word', () => Promise.reject('route')],
    ['rejects with an error', () => Promise.reject(new TypeError('a bug'))],
    [
      'throws',
      () => {
        throw new TypeError('a bug');
      },
    ],
    ['answers with nothing', () => undefined],
    ['answers with half a state', () => Promise.resolve({ authenticated: true })],
    ['answers with another state', () => Promise.resolve({ authenticated: false, status: 'signed-out', error: null })],
  ])('answers 500 where a verifier %s', async (_, authenticateRequest) => {
    const broken = Object.assign(Object.create(new LoginID({ clientId: 'client-1' })), { authenticateRequest });
    const app = await start(broken);
    const answers = await Promise.all(['/me', '/admin', '/state', '/page'].map((path) => send(app, 'GET', path, html)));
    await app.close();
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500]);
  });
}

/** No cache may keep it, and one that does all the same must not give it to others. */
function expectPrivate({ headers }: Answer): void {
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers.vary?.split(/, */)).toEqual(expect.arrayContaining(['Authorization', 'Cookie']));
}
