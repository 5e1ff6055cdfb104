import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AuthError, authenticate, clearedCookie, requireAuth, writeCookie } from '../../../../src/hono.ts';
import { stytch } from './apps/tokens.ts';

// Hono prints errors that nobody handles.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterAll(() => void vi.restoreAllMocks());

describe('authloom/hono', () => {
  const { client, sign } = stytch();
  const headers = { authorization: `Bearer ${sign()}` };

  it('calls the function for the client with each request, for settings that come with it', async () => {
    const seen: unknown[] = [];
    const app = new Hono<{ Bindings: { id: string } }>()
      .use(
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
    const app = new Hono().use(authenticate(() => ({}))).get('/me', requireAuth(), (c) => c.text('in'));
    expect((await app.request('/me', { headers })).status).toBe(500);
    app.onError((error, c) => c.text(error.name, 500));
    expect(await (await app.request('/me', { headers })).text()).toBe('ValidationError');
  });

  it('leaves errors to app.onError', async () => {
    const app = new Hono()
      .use(authenticate(client))
      .get('/me', requireAuth(), (c) => c.text('in'))
      .onError((error, c) => c.text(error instanceof AuthError ? error.reason : 'other', 418));
    const response = await app.request('/me');
    expect([response.status, await response.text()]).toEqual([418, 'unauthorized']);
  });

  it('keeps the Cache-Control of a handler, and adds to Vary', async () => {
    const app = new Hono().use(authenticate(client)).get('/me', requireAuth(), (c) => {
      c.header('cache-control', 'private, max-age=60');
      c.header('vary', 'Origin, cookie');
      return c.text('in');
    });
    const response = await app.request('/me', { headers });
    expect(response.headers.get('cache-control')).toBe('private, max-age=60');
    expect(response.headers.get('vary')).toBe('Origin, cookie, Authorization');
  });

  it('compares the origin of a request without a Host header with its URL', async () => {
    const app = new Hono().use(authenticate(client)).post('/me', requireAuth(), (c) => c.text('in'));
    const post = (origin: string) =>
      app.request('https://app.example/me', {
        method: 'POST',
        headers: { cookie: `stytch_session_jwt=${sign()}`, origin },
      });
    expect((await post('https://app.example')).status).toBe(200);
    expect((await post('https://evil.example')).status).toBe(403);
  });

  it('adds to Vary with a cookie, and with a redirect to the login page', async () => {
    const app = new Hono()
      .use(async (c, next) => {
        c.header('vary', 'Origin');
        await next();
      })
      .use(authenticate(client))
      .get('/cookie', (c) => {
        writeCookie(c, clearedCookie({ name: 'session' }));
        return new Response('bare');
      })
      .get('/page', requireAuth({ signIn: '/login' }), (c) => c.text('in'));
    const written = await app.request('/cookie');
    expect(written.headers.getSetCookie()).toHaveLength(1);
    expect(written.headers.get('cache-control')).toBe('private, no-store');
    expect(written.headers.get('vary')).toBe('Origin, Authorization, Cookie');
    const sent = await app.request('/page', { headers: { accept: 'text/html' } });
    expect([sent.status, sent.headers.get('vary')]).toEqual([302, 'Origin, Authorization, Cookie, Accept']);
  });

  it('keeps cookies that were set before a rejection', async () => {
    const app = new Hono()
      .use(authenticate(client))
      .use(async (c, next) => {
        writeCookie(c, clearedCookie({ name: 'session' }));
        await next();
      })
      .get('/me', requireAuth(), (c) => c.text('in'));
    const response = await app.request('/me');
    expect([response.status, response.headers.getSetCookie().length]).toEqual([401, 1]);
  });
});
