import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { authErrorHandler, authloom, getAuth, requireAuth } from '../../../../src/fastify.ts';
import { clientOf } from '../session/clients.ts';
import { type CreateApp, VERSIONS } from './apps/fastify.ts';
import { stytch } from './apps/tokens.ts';

describe.each(Object.entries<CreateApp>(VERSIONS))('authloom/fastify with %s', (_version, Fastify) => {
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

  it('reads the headers that a hook has set, of either request', async () => {
    for (const rewrite of [
      (request: FastifyRequest) => Object.assign(request.raw.headers, headers),
      (request: FastifyRequest) => Object.assign(request, { headers }),
    ]) {
      const app = Fastify();
      app.addHook('onRequest', async (request) => void rewrite(request));
      await app.register(authloom, { auth: client });
      app.get('/me', { config: { auth: 'required' } }, user);
      expect((await app.inject('/me')).body).toBe('user-1');
    }
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

  it('is a 500 where a route asks who it is without a guard', async () => {
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

  describe('a config that the plugin was not in reach of', () => {
    const guarded: FastifyPluginAsync = async (scope) => {
      scope.get('/me', { config: { auth: 'required' } }, user);
      scope.post('/me', { onRequest: requireAuth() }, user);
    };
    const registering: FastifyPluginAsync = async (scope) => {
      await scope.register(authloom, { auth: client });
    };

    it.each<[string, (app: FastifyInstance) => void]>([
      ['in a scope beside it, made later', (app) => void app.register(registering).register(guarded)],
      ['in a scope beside it, made before', (app) => void app.register(guarded).register(registering)],
      ['around it', (app) => void app.register(registering).after(() => void guarded(app, {}))],
      ['around it, made before', (app) => void guarded(app, {}).then(() => app.register(registering))],
      [
        'in scopes within others',
        (app) => {
          app.register(async (outer) => void outer.register(guarded));
          app.register(async (outer) => void outer.register(registering));
        },
      ],
    ])('is enforced %s', async (_, build) => {
      const app = Fastify();
      build(app);
      await app.ready();
      for (const method of ['GET', 'HEAD', 'POST'] as const) {
        expect((await app.inject({ method, url: '/me' })).statusCode).toBe(401);
        expect((await app.inject({ method, url: '/me', headers })).statusCode).toBe(200);
      }
    });

    it('is enforced by the client of its own scope, and elsewhere by the first', async () => {
      const [first, second] = [stytch(), clientOf('Corbado')];
      const app = Fastify();
      await app.register(async (scope) => {
        await scope.register(authloom, { auth: first.client });
        await scope.register(guarded, { prefix: '/first' });
      });
      await app.register(async (scope) => {
        await scope.register(authloom, { auth: second.client });
        await scope.register(guarded, { prefix: '/second' });
      });
      await app.register(guarded);
      const statuses = async (token: string): Promise<number[]> => {
        const ask = (url: string) => app.inject({ url, headers: { authorization: `Bearer ${token}` } });
        return (await Promise.all(['/first/me', '/second/me', '/me'].map(ask))).map(({ statusCode }) => statusCode);
      };
      expect(await statuses(first.sign())).toEqual([200, 401, 200]);
      expect(await statuses(second.sign())).toEqual([401, 200, 401]);
    });

    it.each<[string, object, boolean, string]>([
      ['without any registration', { auth: 'required' }, false, '/me config.auth: nothing enforces it'],
      ['without any registration, optional', { auth: 'optional' }, false, 'config.auth: nothing enforces it'],
      [
        'without any registration, with options',
        { auth: { role: 'admin' } },
        false,
        'config.auth: nothing enforces it',
      ],
      ['under another name', { Auth: 'required' }, true, '/me config.Auth: unknown; did you mean "auth"?'],
      ['under a misspelt name', { auht: { role: 'admin' } }, true, 'did you mean "auth"?'],
      ['under a longer name', { authenticate: 'required' }, true, 'did you mean "auth"?'],
      ['under a shorter name', { aut: 'required' }, true, 'did you mean "auth"?'],
      ['with a word that means nothing', { auth: 'require' }, true, 'config.auth'],
      ['with a requirement that means nothing', { auth: { roles: ['admin'] } }, true, 'roles'],
      ['without a value', { auth: undefined }, true, 'config.auth'],
    ])('stops the app from starting %s', async (_, config, registered, named) => {
      const app = Fastify();
      app.get('/me', { config }, user);
      if (registered) app.register(authloom, { auth: client });
      await expect(app.ready()).rejects.toThrow(named);
    });

    it.each<[string, object, boolean]>([
      ['of another plugin without this one', { auth: ['basic'], authorize: 'required' }, false],
      ['of another plugin beside this one', { authorization: ['read'], author: 'required by law' }, true],
    ])('leaves a config alone %s', async (_, config, registered) => {
      const app = Fastify();
      app.get('/open', { config }, async () => 'open');
      if (registered) app.register(authloom, { auth: client });
      expect((await app.inject('/open')).body).toBe('open');
    });

    it('is not registered twice in a scope', async () => {
      const app = Fastify();
      await app.register(authloom, { auth: client });
      await expect(app.register(authloom, { auth: client })).rejects.toThrow('Cannot register authloom: app');
    });
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

  it('lets a CORS preflight pass to the hook or route that answers it, and never to a guarded handler', async () => {
    const preflight = { method: 'OPTIONS', url: '/me', headers: { 'access-control-request-method': 'PUT' } } as const;
    const cors = async (_request: FastifyRequest, reply: FastifyReply) =>
      reply.code(204).header('access-control-allow-origin', '*').send();
    const method = ['GET', 'OPTIONS'];
    const builds: ((app: FastifyInstance) => void)[] = [
      (app) =>
        app.route({ method, url: '/me', config: { auth: 'required' }, handler: user }).addHook('onRequest', cors),
      (app) => app.options('/me', { config: { auth: 'required' } }, cors),
      (app) => app.options('/me', { onRequest: requireAuth() }, cors),
    ];
    for (const build of builds) {
      const app = Fastify();
      await app.register(authloom, { auth: client });
      build(app);
      const response = await app.inject(preflight);
      expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([204, '*']);
    }
    const app = Fastify();
    await app.register(authloom, { auth: client });
    app.route({ method, url: '/me', config: { auth: 'required' }, handler: user });
    app.route({ method, url: '/hook', onRequest: requireAuth(), handler: user });
    for (const url of ['/me', '/hook']) {
      const { statusCode, body } = await app.inject({
        ...preflight,
        url,
        headers: { ...preflight.headers, ...headers },
      });
      expect([statusCode, body]).toEqual([204, '']);
    }
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
