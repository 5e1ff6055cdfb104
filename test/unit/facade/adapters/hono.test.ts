import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  AuthError,
  authenticate,
  clearedCookie,
  requireAuth,
  sessionCookie,
  writeCookie,
} from '../../../../src/hono.ts';
import { accept } from './acceptance.ts';
import { type Start, send, serve } from './server.ts';
import { stytch } from './tokens.ts';

const start: Start = async (auth, options) => {
  const permission = { resource_id: 'documents', action: 'write' };
  const app = new Hono()
    .use(authenticate(auth, options))
    .all('/state', (c) => c.json({ status: c.var.auth.status }))
    .all('/me', requireAuth(), (c) => c.json({ userId: c.var.auth.session.userId }))
    .get('/admin', requireAuth({ role: 'admin' }), (c) => c.json({ userId: c.var.auth.userId }))
    .get('/fresh', requireAuth({ factors: ['totp'], maxAge: 600 }), (c) => c.json({ userId: c.var.auth.userId }))
    .get('/documents', requireAuth({ permission }), (c) => c.json({ userId: c.var.auth.userId }))
    .all('/page', requireAuth({ signIn: '/login' }), (c) => c.json({ userId: c.var.auth.userId }))
    .post('/session', (c) => {
      writeCookie(c, sessionCookie({ name: 'session', value: 'token-1', maxAge: 60 }));
      return c.body(null, 204);
    })
    .delete('/session', (c) => {
      writeCookie(c, clearedCookie({ name: 'session' }));
      return c.body(null, 204);
    });
  const listener = getRequestListener(app.fetch);
  return serve((request, response) => void listener(request, response));
};

// Hono prints errors that nobody handles.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterAll(() => void vi.restoreAllMocks());

accept(start);

describe('authloom/hono', () => {
  const { client, sign } = stytch();
  const headers = { authorization: `Bearer ${sign()}` };

  it('asks for the client with each request, where settings come with it', async () => {
    const seen: unknown[] = [];
    const app = new Hono<{ Bindings: { id: string } }>()
      .use(
        authenticate((c) => {
          seen.push(c.env);
          return client;
        }),
      )
      .get('/me', requireAuth(), (c) => c.text(c.var.auth.userId));
    const answer = await app.request('/me', { headers }, { id: 'project-1' });
    expect(await answer.text()).toBe('user-1');
    expect(seen).toEqual([{ id: 'project-1' }]);
  });

  it('is a 500 where the function answers with no client', async () => {
    // @ts-expect-error it has to be a client
    const app = new Hono().use(authenticate(() => ({}))).get('/me', requireAuth(), (c) => c.text('in'));
    expect((await app.request('/me', { headers })).status).toBe(500);
    app.onError((error, c) => c.text(error.name, 500));
    expect(await (await app.request('/me', { headers })).text()).toBe('ValidationError');
  });

  it('is a 500 where authenticate was left out, never open', async () => {
    const app = new Hono().get('/me', requireAuth(), (c) => c.text('in'));
    expect((await app.request('/me', { headers })).status).toBe(500);
  });

  it('leaves errors to app.onError', async () => {
    const app = new Hono()
      .use(authenticate(client))
      .get('/me', requireAuth(), (c) => c.text('in'))
      .onError((error, c) => c.text(error instanceof AuthError ? error.reason : 'other', 418));
    const answer = await app.request('/me');
    expect([answer.status, await answer.text()]).toEqual([418, 'unauthorized']);
  });

  it('lets a handler say how its answer is cached, and adds to Vary', async () => {
    const app = new Hono().use(authenticate(client)).get('/me', requireAuth(), (c) => {
      c.header('cache-control', 'private, max-age=60');
      c.header('vary', 'Origin, cookie');
      return c.text('in');
    });
    const answer = await app.request('/me', { headers });
    expect(answer.headers.get('cache-control')).toBe('private, max-age=60');
    expect(answer.headers.get('vary')).toBe('Origin, cookie, Authorization');
  });

  it('judges a request without a Host header by its address', async () => {
    const app = new Hono().use(authenticate(client)).post('/me', requireAuth(), (c) => c.text('in'));
    const post = (origin: string) =>
      app.request('https://app.example/me', {
        method: 'POST',
        headers: { cookie: `stytch_session_jwt=${sign()}`, origin },
      });
    expect((await post('https://app.example')).status).toBe(200);
    expect((await post('https://evil.example')).status).toBe(403);
  });

  it('keeps cookies that were set before a refusal', async () => {
    const app = new Hono()
      .use(authenticate(client))
      .use(async (c, next) => {
        writeCookie(c, clearedCookie({ name: 'session' }));
        await next();
      })
      .get('/me', requireAuth(), (c) => c.text('in'));
    const answer = await app.request('/me');
    expect([answer.status, answer.headers.getSetCookie().length]).toEqual([401, 1]);
  });

  it('passes on a refusal of its own routes only', async () => {
    const app = await start(client);
    expect((await send(app, 'GET', '/unknown')).status).toBe(404);
    await app.close();
  });
});
