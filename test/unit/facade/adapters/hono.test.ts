import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AuthError, authenticate, clearedCookie, requireAuth, writeCookie } from '../../../../src/hono.ts';
import { Stytch } from '../../../../src/stytch.ts';
import { clientOf } from '../session/clients.ts';
import { type CreateApp, VERSIONS } from './apps/hono.ts';
import { stytch } from './apps/tokens.ts';

// Hono prints errors that nobody handles.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterAll(() => void vi.restoreAllMocks());

describe.each(Object.entries<CreateApp>(VERSIONS))('authloom/hono with %s', (version, createApp) => {
  const { client, sign } = stytch();
  const headers = { authorization: `Bearer ${sign()}` };

  it('calls the function for the client with each request, for settings that come with it', async () => {
    const seen: unknown[] = [];
    const app = createApp()
      .use(
        '*',
        authenticate((c) => {
          seen.push(c.env);
          return client;
        }),
      )
      .get('/me', requireAuth(), (c) => c.text(c.var.auth.userId));
    const response = await app.request('/me', { headers }, { id: 'project-1' });
    expect(await response.text()).toBe('user-1');
    expect(seen).toEqual([{ id: 'project-1' }]);
  });

  it('is a 500 if the function returns no client', async () => {
    // @ts-expect-error it has to be a client
    const nothing = authenticate(() => ({}));
    const app = createApp()
      .use('*', nothing)
      .get('/me', requireAuth(), (c) => c.text('in'));
    expect((await app.request('/me', { headers })).status).toBe(500);
    app.onError((error, c) => c.text(error.name, 500));
    expect(await (await app.request('/me', { headers })).text()).toBe('ValidationError');
  });

  it.each<[string, (app: Hono) => Pick<Hono, 'request'>, string]>([
    [
      'without authenticate',
      (app) => app.get('/me', requireAuth(), (c) => c.text('in')),
      'Put .use(authenticate(auth))',
    ],
    [
      'with a client that cannot be made',
      (app) =>
        app.use(
          '*',
          authenticate(() => new Stytch({ projectId: 'project-test-1', secret: '' })),
        ),
      'secret',
    ],
    [
      'with a requirement that the client does not know',
      (app) =>
        app
          .use('*', authenticate(clientOf('Corbado').client, { check: Object({ remote: true }) }))
          .get('/me', (c) => c.text('in')),
      'remote',
    ],
  ])("responds with Hono's own 500 and logs the remedy, set up %s", async (_, build, remedy) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
    logged.mockClear();
    const response = await build(createApp()).request('/me', { headers });
    expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error']);
    expect(logged.mock.calls.map(String).join()).toContain(remedy);
  });

  it('lets a CORS preflight pass to the middleware that answers it', async () => {
    const cors = createMiddleware(async (c, _next) => {
      c.header('access-control-allow-origin', '*');
      return c.body(null, 204);
    });
    const init = { method: 'OPTIONS', headers: { 'access-control-request-method': 'PUT' } };
    const app = createApp().use('*', authenticate(client), requireAuth(), cors);
    const response = await app.request('/me', init);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    // The body of a handler is not for everybody.
    const leaking = createApp()
      .use('*', authenticate(client), requireAuth())
      .options('/me', (c) => c.text('secret'));
    expect(await (await leaking.request('/me', init)).text()).toBe('');
  });

  it('leaves errors to app.onError', async () => {
    const app = createApp()
      .use('*', authenticate(client))
      .get('/me', requireAuth(), (c) => c.text('in'))
      .onError((error, c) => c.text(error instanceof AuthError ? error.reason : 'other', 418));
    const response = await app.request('/me');
    // Hono 3 responds to no errors but its own: it gets the response.
    expect(response.status).toBe(version === 'hono 4' ? 418 : 401);
    expect(await response.text()).toContain('unauthorized');
  });

  it('keeps the Cache-Control of a handler, and adds to Vary', async () => {
    const app = createApp()
      .use('*', authenticate(client))
      .get('/me', requireAuth(), (c) => {
        c.header('cache-control', 'private, max-age=60');
        c.header('vary', 'Origin, cookie');
        return c.text('in');
      });
    const response = await app.request('/me', { headers });
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('vary')).toBe('Origin, cookie, Authorization');
  });

  it('compares the origin of a request without a Host header with its URL', async () => {
    const app = createApp()
      .use('*', authenticate(client))
      .post('/me', requireAuth(), (c) => c.text('in'));
    const post = (origin: string) =>
      app.request('https://app.example/me', {
        method: 'POST',
        headers: { cookie: `stytch_session_jwt=${sign()}`, origin },
      });
    expect((await post('https://app.example')).status).toBe(200);
    expect((await post('https://evil.example')).status).toBe(403);
  });

  it('adds to Vary with a cookie, and with a redirect to the login page', async () => {
    const app = createApp()
      .use(async (c, next) => {
        c.header('vary', 'Origin');
        await next();
      })
      .use('*', authenticate(client))
      .get('/cookie', (c) => {
        writeCookie(c, clearedCookie({ name: 'session' }));
        return c.text('bare');
      })
      .get('/page', requireAuth({ signIn: '/login' }), (c) => c.text('in'));
    const written = await app.request('/cookie');
    expect(written.headers.getSetCookie()).toHaveLength(1);
    expect(written.headers.get('cache-control')).toBe('private, no-store');
    // Hono 3 does not show what was set before the response is there.
    const before = version === 'hono 4' ? 'Origin, ' : '';
    expect(written.headers.get('vary')).toBe(`${before}Authorization, Cookie`);
    const sent = await app.request('/page', { headers: { accept: 'text/html' } });
    expect([sent.status, sent.headers.get('vary')]).toEqual([302, `${before}Authorization, Cookie, Accept`]);
  });

  it('keeps cookies that were set before a rejection', async () => {
    const app = createApp()
      .use('*', authenticate(client))
      .use(async (c, next) => {
        writeCookie(c, clearedCookie({ name: 'session' }));
        await next();
      })
      .get('/me', requireAuth(), (c) => c.text('in'));
    const response = await app.request('/me');
    expect([response.status, response.headers.getSetCookie().length]).toEqual([401, 1]);
  });
});
