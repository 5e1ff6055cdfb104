import type express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { authErrorHandler, authenticate, getAuth, requireAuth, requireSameOrigin } from '../../../../src/express.ts';
import type { Verifier } from '../../../../src/index.ts';
import { validationErrorOf } from '../options/validation-error-of.ts';
import { type CreateApp, VERSIONS } from './apps/express.ts';
import { type Pairs, send, serve } from './apps/server.ts';
import { stytch } from './apps/tokens.ts';

describe.each(Object.entries<CreateApp>(VERSIONS))('authloom/express with %s', (_version, createApp) => {
  const { client, sign } = stytch();
  const bearer: Pairs = [['Authorization', `Bearer ${sign()}`]];

  /** Sends one request to an app of its own. */
  async function ask(build: (app: express.Express) => void, headers: Pairs = [], method = 'GET') {
    const app = createApp();
    build(app);
    const server = await serve(app);
    const response = await send(server, method, '/me', headers);
    await server.close();
    return response;
  }

  it('keeps status and headers with the error handler of Express itself', async () => {
    const response = await ask((app) => {
      app.use(authenticate(client)).get('/me', requireAuth(), (_req, res) => void res.send('in'));
    });
    expect(response.status).toBe(401);
    expect(response.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'private, no-store' });
  });

  it('rejects in getAuth where requireAuth was left out', async () => {
    const build = (app: express.Express): void => {
      app.use(authenticate(client)).get('/me', (req, res) => void res.send(getAuth(req).userId));
      app.use(authErrorHandler());
    };
    expect(await ask(build)).toMatchObject({ status: 401, body: '{"error":"unauthorized"}' });
    expect(await ask(build, bearer)).toMatchObject({ status: 200, body: 'user-1' });
  });

  it('tells sessions of another client apart', async () => {
    const build = (app: express.Express, other: typeof client): void => {
      app.use(authenticate(client)).get('/me', (req, res) => void res.send(getAuth(req, other).userId));
    };
    expect((await ask((app) => build(app, client), bearer)).status).toBe(200);
    expect((await ask((app) => build(app, stytch().client), bearer)).status).toBe(500);
  });

  it('authenticates a request once, however often the same middleware runs', async () => {
    let count = 0;
    const counting = {
      sessions: client.sessions,
      authenticateRequest: (...args: Parameters<typeof client.authenticateRequest>) => {
        count += 1;
        return client.authenticateRequest(...args);
      },
    };
    const middleware = authenticate(counting);
    const response = await ask((app) => {
      app.use(middleware, middleware).get('/me', requireAuth(), requireAuth(), (req, res) => {
        void res.send(getAuth(req).userId);
      });
    }, bearer);
    expect([response.body, count]).toEqual(['user-1', 1]);
  });

  it('adds to Vary, and keeps what others have set', async () => {
    const response = await ask((app) => {
      app.use((_req, res, next) => {
        res.vary('Origin').set('x-other', '1');
        next();
      });
      app.use(authenticate(client)).get('/me', requireAuth(), (_req, res) => void res.send('in'));
      app.use(authErrorHandler());
    });
    expect(response.headers).toMatchObject({ vary: 'Origin, Authorization, Cookie', 'x-other': '1' });
  });

  it('leaves foreign errors, and those of this server, to the next error handler', async () => {
    const seen: unknown[] = [];
    const collect: express.ErrorRequestHandler = (error, _req, res, _next) => {
      seen.push(error);
      res.status(418).end();
    };
    const foreign = new TypeError('not ours');
    const first = await ask((app) => {
      app.get('/me', () => {
        throw foreign;
      });
      app.use(authErrorHandler(), collect);
    });
    const second = await ask((app) => app.get('/me', requireAuth()).use(authErrorHandler(), collect));
    expect([first.status, second.status, seen[0]]).toEqual([418, 418, foreign]);
    expect(seen[1]).toMatchObject({ name: 'ValidationError', status: 500 });
  });

  // Express 4 ignores the promises of handlers: a rejection would end the process.
  it('passes every error to the error handler, and none to the process', async () => {
    const rejections: unknown[] = [];
    const collect = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', collect);
    onTestFinished(() => void process.off('unhandledRejection', collect));
    const broken = { ...client, authenticateRequest: () => Promise.reject(new TypeError('a bug')) } as Verifier;
    const inside: express.RequestHandler = (_req, res) => void res.send('in');
    const builds: ((app: express.Express) => void)[] = [
      (app) => app.use(authenticate(client)).get('/me', requireAuth(), inside),
      (app) =>
        app
          .use(authenticate(client))
          .get('/me', requireAuth({ role: 'admin' }), inside)
          .use(authErrorHandler()),
      (app) => app.get('/me', requireAuth(), inside),
      (app) => app.use(authenticate(broken)).get('/me', inside),
      (app) => app.use(authenticate(client)).get('/me', (req, res) => void res.send(getAuth(req).userId)),
    ];
    const statuses = await Promise.all(builds.map(async (build) => (await ask(build)).status));
    const post = await ask((app) => app.post('/me', requireSameOrigin(), inside), [], 'POST');
    expect([...statuses, post.status]).toEqual([401, 401, 500, 500, 401, 403]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejections).toEqual([]);
  });

  it('lets a CORS preflight pass to the middleware that answers it', async () => {
    const cors: express.RequestHandler = (_req, res) =>
      void res.set('access-control-allow-origin', '*').sendStatus(204);
    const builds: ((app: express.Express) => void)[] = [
      (app) => app.use(authenticate(client), requireAuth(), cors),
      (app) => app.use(authenticate(client)).options('/me', requireAuth(), cors),
      (app) =>
        app
          .use(authenticate(client))
          .all('/me', requireAuth(), (_req, res) => void res.send('in'))
          .use(cors),
    ];
    for (const build of builds) {
      const { status, headers } = await ask(build, [['Access-Control-Request-Method', 'PUT']], 'OPTIONS');
      expect([status, headers['access-control-allow-origin']]).toEqual([204, '*']);
    }
  });

  it('has an error handler of four parameters: Express recognises it by these', () => {
    expect(authErrorHandler()).toHaveLength(4);
  });

  it.each<[string, () => unknown, string]>([
    // @ts-expect-error a client is needed
    ['no client', () => authenticate(undefined), 'auth'],
    // @ts-expect-error sessions alone check no requests
    ['half a client', () => authenticate({ sessions: client.sessions }), 'auth'],
    // @ts-expect-error the name is another
    ['an unknown option', () => authenticate(client, { allowOrigins: [] }), 'allowOrigins'],
    ['an origin with a path', () => authenticate(client, { allowedOrigins: ['https://a.example/'] }), 'allowedOrigins'],
    ['an invalid cookie name', () => authenticate(client, { cookie: 'a b' }), 'cookie'],
    // @ts-expect-error true or false
    ['a word for a switch', () => authenticate(client, { exposeReason: 'yes' }), 'exposeReason'],
    // @ts-expect-error true or false
    ['a number for a switch', () => authenticate(client, { allowMissingOrigin: 1 }), 'allowMissingOrigin'],
    // @ts-expect-error options are an object
    ['options that are a word', () => authenticate(client, 'cookie'), 'options'],
    // @ts-expect-error the name is role
    ['an unknown requirement', () => requireAuth({ roles: ['admin'] }), 'roles'],
    ['an empty role', () => requireAuth({ role: '' }), 'role'],
    ['no factors', () => requireAuth({ factors: [] }), 'factors'],
    ['a negative age', () => requireAuth({ maxAge: -1 }), 'maxAge'],
    // @ts-expect-error an action is missing
    ['half a permission', () => requireAuth({ permission: { resource_id: 'documents' } }), 'permission.action'],
    // @ts-expect-error a permission is an object
    ['a permission that is a word', () => requireAuth({ permission: 'read' }), 'permission'],
    ['a login page elsewhere', () => requireAuth({ signIn: 'https://evil.example/login' }), 'signIn'],
    ['a login page of another host', () => requireAuth({ signIn: '//evil.example/login' }), 'signIn'],
    ['a check that is a word', () => authenticate(client, { check: 'remote' }), 'check'],
    ['a check of a negative age', () => authenticate(client, { check: { maxTokenAge: -1 } }), 'check.maxTokenAge'],
    ['a check too tolerant', () => authenticate(client, { check: { clockTolerance: 61 } }), 'check.clockTolerance'],
    ['a check of requirements', () => authenticate(client, { check: { require: {} } }), 'check.require'],
    ['a guard that checks a negative age', () => requireAuth({ check: { maxTokenAge: -1 } }), 'check.maxTokenAge'],
    ['a site with a path', () => requireSameOrigin({ allowedOrigins: ['https://a.example/'] }), 'allowedOrigins'],
    // @ts-expect-error an option of authenticate
    ['another option of a site', () => requireSameOrigin({ cookie: 'session' }), 'cookie'],
    // @ts-expect-error options are an object
    ['a site that is a word', () => requireSameOrigin('https://a.example'), 'options'],
    // @ts-expect-error options are an object
    ['requirements that are a word', () => requireAuth('admin'), 'options'],
  ])('rejects %s at set-up', (_, setUp, path) => {
    const error = validationErrorOf(setUp);
    expect([error.status, error.issues.map((issue) => issue.path)]).toEqual([500, [path]]);
  });
});
