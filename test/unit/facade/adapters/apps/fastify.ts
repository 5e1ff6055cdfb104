import Fastify, { type FastifyRequest } from 'fastify';
import {
  authErrorHandler,
  authloom,
  clearedCookie,
  getAuth,
  getAuthState,
  noStore,
  requireAuth,
  requireSameOrigin,
  sessionCookie,
  writeCookie,
} from '../../../../../src/fastify.ts';
import { portOf, type Start, type StartMixed } from './server.ts';
import { ALIVE } from './tokens.ts';

export const start: Start = async (auth, options) => {
  const app = Fastify();
  await app.register(authloom, { auth, ...options });
  app.setErrorHandler(authErrorHandler());
  const me = async (request: FastifyRequest) => ({ userId: getAuth(request).session.userId });
  app.route({
    method: ['GET', 'POST'],
    url: '/state',
    config: { auth: 'optional' },
    handler: async (request) => ({ status: getAuthState(request).status }),
  });
  app.route({ method: ['GET', 'POST'], url: '/me', config: { auth: 'required' }, handler: me });
  app.get('/admin', { config: { auth: { role: 'admin' } } }, me);
  app.get('/fresh', { onRequest: requireAuth({ factors: ['totp'], maxAge: 600 }) }, me);
  app.get('/documents', { config: { auth: { permission: { resource_id: 'documents', action: 'write' } } } }, me);
  app.route({ method: ['GET', 'POST'], url: '/page', config: { auth: { signIn: '/login' } }, handler: me });
  app.route({ method: ['GET', 'POST'], url: '/alive', config: { auth: ALIVE }, handler: me });
  app.route({
    method: ['GET', 'POST'],
    url: '/own',
    onRequest: requireSameOrigin(),
    handler: async () => ({ passed: true }),
  });
  app.get('/greeting', { config: { auth: 'optional' } }, async (request, reply) => {
    noStore(reply);
    return getAuthState(request).status;
  });
  app.post('/session', async (_request, reply) => {
    writeCookie(reply, sessionCookie({ name: 'session', value: 'token-1', maxAge: 60 }));
    return reply.code(204).send();
  });
  app.delete('/session', async (_request, reply) => {
    writeCookie(reply, clearedCookie({ name: 'session' }));
    return reply.code(204).send();
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: portOf(app.server), close: () => app.close() };
};

export const startMixed: StartMixed = async (auth, options) => {
  const app = Fastify();
  app.setErrorHandler(authErrorHandler());
  const passed = async (): Promise<string> => 'in';
  await app.register(async (scope) => {
    await scope.register(authloom, { auth, ...options });
    scope.post('/inside', { onRequest: requireSameOrigin() }, passed);
    scope.post('/inside/strict', { onRequest: requireSameOrigin({}) }, passed);
  });
  app.post('/outside', { onRequest: requireSameOrigin() }, passed);
  app.post('/outside/lenient', { onRequest: requireSameOrigin({ allowMissingOrigin: true }) }, passed);
  app.get('/outside/me', { onRequest: requireAuth() }, passed);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: portOf(app.server), close: () => app.close() };
};
