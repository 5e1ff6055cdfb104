import { createRequire } from 'node:module';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
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
import { portOf, type Start } from './server.ts';
import { ALIVE } from './tokens.ts';

const { resolve } = createRequire(import.meta.url);
// Its types are those of Fastify 5: the adapter has one set for both.
const { default: Fastify4 } = (await import(resolve('fastify-4'))) as { default: typeof Fastify };

/** Each version of Fastify, as a function that makes an instance. */
export const VERSIONS = {
  'fastify 5': () => Fastify(),
  'fastify 4': () => Fastify4(),
} satisfies Record<string, () => FastifyInstance>;
export type CreateApp = (typeof VERSIONS)[keyof typeof VERSIONS];

export const startWith =
  (createApp: CreateApp): Start =>
  async (auth, options) => {
    const app = createApp();
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
