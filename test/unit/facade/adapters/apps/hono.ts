import { createRequire } from 'node:module';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import {
  authenticate,
  clearedCookie,
  noStore,
  optionalAuth,
  requireAuth,
  requireSameOrigin,
  sessionCookie,
  writeCookie,
} from '../../../../../src/hono.ts';
import { type App, type Start, type StartMixed, serve } from './server.ts';
import { ALIVE } from './tokens.ts';

const { resolve } = createRequire(import.meta.url);
// Its types are those of Hono 4: the adapter has one set for both.
const { Hono: Hono3 } = (await import(resolve('hono-3'))) as { Hono: typeof Hono };

/** Each version of Hono, as a function that makes an app. */
export const VERSIONS = { 'hono 4': () => new Hono(), 'hono 3': () => new Hono3() };
export type CreateApp = (typeof VERSIONS)[keyof typeof VERSIONS];

export const startWith =
  (createApp: CreateApp): Start =>
  async (auth, options) => {
    const permission = { resource_id: 'documents', action: 'write' };
    const app = createApp()
      .use('*', authenticate(auth, options))
      .all('/state', (c) => c.json({ status: c.var.auth.status }))
      .all('/me', requireAuth(), (c) => c.json({ userId: c.var.auth.session.userId }))
      .get('/admin', requireAuth({ role: 'admin' }), (c) => c.json({ userId: c.var.auth.userId }))
      .get('/fresh', requireAuth({ factors: ['totp'], maxAge: 600 }), (c) => c.json({ userId: c.var.auth.userId }))
      .get('/documents', requireAuth({ permission }), (c) => c.json({ userId: c.var.auth.userId }))
      .all('/page', requireAuth({ signIn: '/login' }), (c) => c.json({ userId: c.var.auth.userId }))
      .all('/alive', requireAuth(ALIVE), (c) => c.json({ userId: c.var.auth.userId }))
      .all('/own', requireSameOrigin(), (c) => c.json({ passed: true }))
      .get('/greeting', optionalAuth(), (c) => {
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
    return listen(app);
  };

export const startMixedWith =
  (createApp: CreateApp): StartMixed =>
  async (auth, options) =>
    listen(
      createApp()
        .post('/outside', requireSameOrigin(), (c) => c.text('in'))
        .post('/outside/lenient', requireSameOrigin({ allowMissingOrigin: true }), (c) => c.text('in'))
        .get('/outside/me', requireAuth(), (c) => c.text('in'))
        .use('*', authenticate(auth, options))
        .post('/inside', requireSameOrigin(), (c) => c.text('in'))
        .post('/inside/strict', requireSameOrigin({}), (c) => c.text('in')),
    );

function listen(app: Pick<Hono, 'fetch'>): Promise<App> {
  const listener = getRequestListener(app.fetch);
  return serve((request, response) => void listener(request, response));
}
