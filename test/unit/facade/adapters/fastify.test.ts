import Fastify, { type FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
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
} from '../../../../src/fastify.ts';
import { accept } from './acceptance.ts';
import { portOf, type Start } from './server.ts';
import { ALIVE, stytch } from './tokens.ts';

const start: Start = async (auth, options) => {
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

accept(start);

describe('authloom/fastify', () => {
  const { client, sign } = stytch();
  const headers = { authorization: `Bearer ${sign()}` };
  const user = async (request: FastifyRequest): Promise<string> => getAuth(request).userId;

  it('guards routes of plugins within, and of the instance that it is registered on', async () => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    await app.register(async (child) => {
      child.get('/child', { config: { auth: 'required' } }, user);
    });
    app.get('/open', async () => 'open');
    expect((await app.inject('/child')).statusCode).toBe(401);
    expect((await app.inject({ url: '/child', headers })).body).toBe('user-1');
    expect((await app.inject('/open')).body).toBe('open');
  });

  it('guards routes that are made before it has been loaded', async () => {
    const app = Fastify();
    app.get('/before', { config: { auth: 'required' } }, user);
    void app.register(authloom, { auth: client });
    app.get('/after', { config: { auth: 'required' } }, user);
    expect((await app.inject('/before')).statusCode).toBe(401);
    expect((await app.inject('/after')).statusCode).toBe(401);
    expect((await app.inject({ url: '/before', headers })).body).toBe('user-1');
  });

  it('guards a whole plugin by a hook', async () => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    await app.register(async (child) => {
      child.addHook('onRequest', requireAuth());
      child.get('/child', user);
    });
    expect((await app.inject('/child')).statusCode).toBe(401);
    expect((await app.inject({ url: '/child', headers })).body).toBe('user-1');
  });

  it("keeps status, headers and a body without detail with Fastify's own error handler", async () => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    app.get('/me', { config: { auth: 'required' } }, user);
    const answer = await app.inject({ url: '/me', headers: { authorization: `Bearer ${sign({ exp: 1 })}` } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers).toMatchObject({
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'private, no-store',
      vary: 'Authorization, Cookie',
    });
    expect(answer.json()).toEqual({
      statusCode: 401,
      code: 'unauthorized',
      error: 'Unauthorized',
      message: 'The request needs a session',
    });
  });

  it('is a 500 where the plugin was left out, never open', async () => {
    const app = Fastify();
    app.get('/me', { onRequest: requireAuth() }, async () => 'in');
    app.get('/who', user);
    expect((await app.inject({ url: '/me', headers })).statusCode).toBe(500);
    expect((await app.inject({ url: '/who', headers })).statusCode).toBe(500);
  });

  it('is a 500 where a route that asks for nobody asks who it is', async () => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    app.get('/who', user);
    expect((await app.inject({ url: '/who', headers })).statusCode).toBe(500);
  });

  it.each<[string, object, string]>([
    ['an unknown requirement', { roles: ['admin'] }, 'roles'],
    ['another word', Object('need'), 'config.auth'],
  ])('refuses a route that asks for %s when it is made', async (_, auth, named) => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    expect(() => app.get('/me', { config: { auth } }, user)).toThrow(named);
  });

  it('refuses to be registered without a client, or with unknown options', async () => {
    // @ts-expect-error a client is needed
    await expect(Fastify().register(authloom, {})).rejects.toThrow('auth: expected a client');
    // @ts-expect-error the name is another
    await expect(Fastify().register(authloom, { auth: client, allowed_origins: [] })).rejects.toThrow('did you mean');
    await Fastify().register(authloom, { auth: client, prefix: '/api', logLevel: 'warn' });
  });

  it('leaves foreign errors, and those of this server, to the error handler around it', async () => {
    const app = Fastify();
    const seen: unknown[] = [];
    app.setErrorHandler(async (error, _request, reply) => {
      seen.push(error);
      return reply.code(418).send();
    });
    await app.register(async (child) => {
      child.setErrorHandler(authErrorHandler());
      child.get('/me', { onRequest: requireAuth() }, user);
      child.get('/foreign', async () => {
        throw new TypeError('not ours');
      });
    });
    expect((await app.inject('/foreign')).statusCode).toBe(418);
    expect((await app.inject('/me')).statusCode).toBe(418);
    expect(seen).toMatchObject([{ name: 'TypeError' }, { statusCode: 500 }]);
  });

  it('refuses other sites without the plugin, and by options of its own with it', async () => {
    const app = Fastify();
    app.setErrorHandler(authErrorHandler());
    const handler = async (): Promise<string> => 'in';
    await app.register(async (scope) => {
      await scope.register(authloom, { auth: client, allowMissingOrigin: true });
      scope.post('/within', { onRequest: requireSameOrigin() }, handler);
      scope.post('/strict', { onRequest: requireSameOrigin({}) }, handler);
    });
    app.post('/outside', { onRequest: requireSameOrigin() }, handler);
    app.post('/lenient', { onRequest: requireSameOrigin({ allowMissingOrigin: true }) }, handler);
    const paths = ['/outside', '/lenient', '/within', '/strict'];
    const answers = await Promise.all(paths.map((url) => app.inject({ method: 'POST', url })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 200, 200, 403]);
  });

  it('adds to Vary', async () => {
    const app = Fastify();
    app.addHook('onRequest', async (_request, reply) => void reply.header('vary', ['Origin', 'cookie']));
    await app.register(authloom, { auth: client });
    app.setErrorHandler(authErrorHandler());
    app.get('/me', { config: { auth: 'required' } }, user);
    expect((await app.inject('/me')).headers['vary']).toBe('Origin, cookie, Authorization');
  });
});
