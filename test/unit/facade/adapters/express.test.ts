import express from 'express';
import { describe, expect, it } from 'vitest';
import {
  authErrorHandler,
  authenticate,
  clearedCookie,
  getAuth,
  getAuthState,
  noStore,
  requireAuth,
  requireSameOrigin,
  sessionCookie,
  writeCookie,
} from '../../../../src/express.ts';
import { refusalOf } from '../core/options/refusal.ts';
import { accept } from './acceptance.ts';
import { type Pairs, type Start, send, serve } from './server.ts';
import { ALIVE, stytch } from './tokens.ts';

const start: Start = async (auth, options) => {
  const app = express();
  // Express prints what nobody handles, but in tests.
  app.set('env', 'test');
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
  app.get('/greeting', (req, res) => {
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

accept(start);

describe('authloom/express', () => {
  const { client, sign } = stytch();
  const bearer: Pairs = [['Authorization', `Bearer ${sign()}`]];

  /** The answer of an app to one request. */
  async function ask(build: (app: express.Express) => void, headers: Pairs = []) {
    const app = express();
    app.set('env', 'test');
    build(app);
    const server = await serve(app);
    const answer = await send(server, 'GET', '/me', headers);
    await server.close();
    return answer;
  }

  it('keeps status and headers with the error handler of Express itself', async () => {
    const answer = await ask((app) => {
      app.use(authenticate(client)).get('/me', requireAuth(), (_req, res) => void res.send('in'));
    });
    expect(answer.status).toBe(401);
    expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'private, no-store' });
  });

  it('is a 500 where authenticate was left out, never open', async () => {
    const answer = await ask((app) => {
      app.get('/me', requireAuth(), (_req, res) => void res.send('in'));
    }, bearer);
    expect(answer.status).toBe(500);
  });

  it('refuses in getAuth where requireAuth was left out', async () => {
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

  it('reads a request once, however often the same middleware comes', async () => {
    let count = 0;
    const counting = {
      sessions: client.sessions,
      authenticateRequest: (...args: Parameters<typeof client.authenticateRequest>) => {
        count += 1;
        return client.authenticateRequest(...args);
      },
    };
    const middleware = authenticate(counting);
    const answer = await ask((app) => {
      app.use(middleware, middleware).get('/me', requireAuth(), requireAuth(), (req, res) => {
        void res.send(getAuth(req).userId);
      });
    }, bearer);
    expect([answer.body, count]).toEqual(['user-1', 1]);
  });

  it('adds to Vary, and keeps what others have set', async () => {
    const answer = await ask((app) => {
      app.use((_req, res, next) => {
        res.vary('Origin').set('x-other', '1');
        next();
      });
      app.use(authenticate(client)).get('/me', requireAuth(), (_req, res) => void res.send('in'));
      app.use(authErrorHandler());
    });
    expect(answer.headers).toMatchObject({ vary: 'Origin, Authorization, Cookie', 'x-other': '1' });
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

  it('refuses other sites without authenticate, and by options of its own with it', async () => {
    const app = express();
    app.set('env', 'test');
    const answer: express.RequestHandler = (_req, res) => void res.send('in');
    app.post('/before', requireSameOrigin(), answer);
    app.post('/lenient', requireSameOrigin({ allowMissingOrigin: true }), answer);
    app.use(authenticate(client, { allowMissingOrigin: true }));
    app.post('/after', requireSameOrigin(), answer);
    app.post('/strict', requireSameOrigin({}), answer);
    app.use(authErrorHandler());
    const server = await serve(app);
    const paths = ['/before', '/lenient', '/after', '/strict'];
    const answers = await Promise.all(paths.map((path) => send(server, 'POST', path)));
    await server.close();
    expect(answers.map(({ status }) => status)).toEqual([403, 200, 200, 403]);
  });

  it('has an error handler of four arguments: Express knows it by these', () => {
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
    ['a cookie name that is none', () => authenticate(client, { cookie: 'a b' }), 'cookie'],
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
  ])('refuses %s when it is set up', (_, setUp, path) => {
    const error = refusalOf(setUp);
    expect([error.status, error.issues.map((issue) => issue.path)]).toEqual([500, [path]]);
  });
});
