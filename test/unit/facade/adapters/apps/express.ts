import { createRequire } from 'node:module';
import express from 'express';
import {
  authErrorHandler,
  authenticate,
  clearedCookie,
  getAuth,
  getAuthState,
  noStore,
  optionalAuth,
  requireAuth,
  requireSameOrigin,
  sessionCookie,
  writeCookie,
} from '../../../../../src/express.ts';
import { type Start, type StartMixed, serve } from './server.ts';
import { ALIVE } from './tokens.ts';

const { resolve } = createRequire(import.meta.url);
// Its types are those of Express 5: the adapter has one set for both.
const { default: express4 } = (await import(resolve('express-4'))) as { default: typeof express };

/** Each version of Express, as a function that makes an app that prints no errors. */
export const VERSIONS = {
  'express 5': () => express().set('env', 'test'),
  'express 4': () => express4().set('env', 'test'),
} satisfies Record<string, () => express.Express>;
export type CreateApp = (typeof VERSIONS)[keyof typeof VERSIONS];

export const startWith =
  (createApp: CreateApp): Start =>
  async (auth, options) => {
    const app = createApp();
    app.use(authenticate(auth, options));
    app.all('/state', (req, res) => void res.json({ status: getAuthState(req).status }));
    const me: express.RequestHandler = (req, res) => void res.json({ userId: getAuth(req).session.userId });
    app.all('/me', requireAuth(), me);
    app.get('/admin', requireAuth({ role: 'admin' }), me);
    app.get('/fresh', requireAuth({ factors: ['totp'], maxAge: 600 }), me);
    app.get('/documents', requireAuth({ permission: { resource_id: 'documents', action: 'write' } }), me);
    app.all('/page', requireAuth({ signIn: '/login' }), me);
    app.all('/alive', requireAuth(ALIVE), me);
    app.all('/own', requireSameOrigin(), (_req, res) => void res.json({ passed: true }));
    app.get('/greeting', optionalAuth(), (req, res) => {
      noStore(res);
      res.send(getAuthState(req).status);
    });
    app.post('/session', (_req, res) => {
      writeCookie(res, sessionCookie({ name: 'session', value: 'token-1', maxAge: 60 }));
      res.status(204).end();
    });
    app.delete('/session', (_req, res) => {
      writeCookie(res, clearedCookie({ name: 'session' }));
      res.status(204).end();
    });
    app.use(authErrorHandler());
    return serve(app);
  };

export const startMixedWith =
  (createApp: CreateApp): StartMixed =>
  async (auth, options) => {
    const app = createApp();
    const passed: express.RequestHandler = (_req, res) => void res.send('in');
    app.post('/outside', requireSameOrigin(), passed);
    app.post('/outside/lenient', requireSameOrigin({ allowMissingOrigin: true }), passed);
    app.get('/outside/me', requireAuth(), passed);
    app.use(authenticate(auth, options));
    app.post('/inside', requireSameOrigin(), passed);
    app.post('/inside/strict', requireSameOrigin({}), passed);
    app.use(authErrorHandler());
    return serve(app);
  };
