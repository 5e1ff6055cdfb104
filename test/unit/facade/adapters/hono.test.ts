import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  AuthError,
  authenticate,
  clearedCookie,
  noStore,
  requireAuth,
  requireSameOrigin,
  sessionCookie,
  writeCookie,
} from '../../../../src/hono.ts';
import { accept } from './acceptance.ts';
import { type Start, send, serve } from './server.ts';
import { ALIVE, stytch } from './tokens.ts';

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
    .all('/alive', requireAuth(ALIVE), (c) => c.json({ userId: c.var.auth.userId }))
    .all('/own', requireSameOrigin(), (c) => c.json({ passed: true }))
    .get('/greeting', (c) => {
      noStore(c);
      return c.text(c.var.auth.status);
    })
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

  it('refuses other sites without authenticate, and by options of its own with it', async () => {
    const app = new Hono()
      .post('/before', requireSameOrigin(), (c) => c.text('in'))
      .post('/lenient', requireSameOrigin({ allowMissingOrigin: true }), (c) => c.text('in'))
      .use(authenticate(client, { allowMissingOrigin: true }))
      .post('/after', requireSameOrigin(), (c) => c.text('in'))
      .post('/strict', requireSameOrigin({}), (c) => c.text('in'));
    const paths = ['/before', '/lenient', '/after', '/strict'];
    const answers = await Promise.all(paths.map(async (path) => app.request(path, { method: 'POST' })));
    expect(answers.map(({ status }) => status)).toEqual([403, 200, 200, 403]);
  });

  it('adds to Vary where it writes a cookie, and where it sends to the login page', async () => {
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
