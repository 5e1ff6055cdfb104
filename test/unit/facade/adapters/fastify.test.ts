import Fastify, { type FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { authErrorHandler, authloom, getAuth, requireAuth } from '../../../../src/fastify.ts';
import { stytch } from './apps/tokens.ts';

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
    const response = await app.inject({ url: '/me', headers: { authorization: `Bearer ${sign({ exp: 1 })}` } });
    expect(response.statusCode).toBe(401);
    expect(response.headers).toMatchObject({
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'private, no-store',
      vary: 'Authorization, Cookie',
    });
    expect(response.json()).toEqual({
      statusCode: 401,
      code: 'unauthorized',
      error: 'Unauthorized',
      message: 'The request needs a session',
    });
  });

  it('is a 500 where a route asks who it is without a guard, with the plugin and without it', async () => {
    const app = Fastify();
    app.get('/outside', user);
    await app.register(async (scope) => {
      await scope.register(authloom, { auth: client });
      scope.get('/inside', user);
    });
    expect((await app.inject({ url: '/outside', headers })).statusCode).toBe(500);
    expect((await app.inject({ url: '/inside', headers })).statusCode).toBe(500);
  });

  it.each<[string, object, string]>([
    ['an unknown requirement', { roles: ['admin'] }, 'roles'],
    ['another word', Object('need'), 'config.auth'],
  ])('rejects a route with %s when it is made', async (_, auth, named) => {
    const app = Fastify();
    await app.register(authloom, { auth: client });
    expect(() => app.get('/me', { config: { auth } }, user)).toThrow(named);
  });

  it('rejects a registration without a client, or with unknown options', async () => {
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

  it('adds to Vary', async () => {
    const app = Fastify();
    app.addHook('onRequest', async (_request, reply) => void reply.header('vary', ['Origin', 'cookie']));
    await app.register(authloom, { auth: client });
    app.setErrorHandler(authErrorHandler());
    app.get('/me', { config: { auth: 'required' } }, user);
    expect((await app.inject('/me')).headers['vary']).toBe('Origin, cookie, Authorization');
  });
});
