import type { Request as ExpressRequest, RequestHandler } from 'express';
import express from 'express';
import type { FastifyRequest, RouteShorthandOptions } from 'fastify';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { describe, expectTypeOf, it } from 'vitest';
import type { Corbado, CorbadoSession } from '../../src/corbado.ts';
import * as ofExpress from '../../src/express.ts';
import * as ofFastify from '../../src/fastify.ts';
import * as ofHono from '../../src/hono.ts';
import { composeVerifiers, type Session, type SessionValidationResult, type Verifier } from '../../src/index.ts';
import type { LoginID } from '../../src/loginid.ts';
import * as ofNext from '../../src/next.ts';
import type { Passage, PassageSession } from '../../src/passage.ts';
import type { Stytch, StytchB2B, StytchB2BSession, StytchSession } from '../../src/stytch.ts';

declare const corbado: Corbado;
declare const passage: Passage;
declare const stytch: Stytch;
declare const b2b: StytchB2B;
declare const loginid: LoginID;

describe('authloom/express', () => {
  const { authenticate, authErrorHandler, getAuth, getAuthState, requireAuth } = ofExpress;

  it('takes every client, and several', () => {
    const app = express();
    for (const auth of [corbado, passage, stytch, b2b, loginid]) app.use(authenticate(auth));
    app.use(
      authenticate(composeVerifiers([passage, stytch]), { cookie: 'session', allowedOrigins: ['https://a.example'] }),
    );
    app.use(authErrorHandler());
    expectTypeOf(requireAuth({ role: ['admin', 'owner'], factors: ['totp'], maxAge: 600 })).toExtend<RequestHandler>();
  });

  it('types getAuth without a global augmentation', () => {
    const app = express();
    app.get('/me', requireAuth(), (req, res) => {
      res.json(getAuth(req).session.userId);
      expectTypeOf(getAuth(req).session).toEqualTypeOf<Session>();
      expectTypeOf(getAuth(req, stytch).session).toEqualTypeOf<StytchSession>();
      expectTypeOf(getAuth(req, composeVerifiers([passage, stytch])).session).toEqualTypeOf<
        PassageSession | StytchSession
      >();
      expectTypeOf(getAuth(req).error).toEqualTypeOf<null>();
      expectTypeOf(getAuthState(req)).toEqualTypeOf<SessionValidationResult>();
      expectTypeOf(getAuthState(req, corbado)).toEqualTypeOf<SessionValidationResult<CorbadoSession>>();
    });
    expectTypeOf<ExpressRequest>().not.toHaveProperty('auth');
  });

  it('takes the options of the client, and no others', () => {
    const { noStore, requireSameOrigin, writeCookie } = ofExpress;
    const app = express();
    app.use(authenticate(stytch, { cookie: 'session', check: { remote: true, maxTokenAge: 240 } }));
    app.use(authenticate(loginid, { check: { username: 'ada@example.com' } }));
    app.use(authenticate(composeVerifiers([passage, stytch]), { check: { maxTokenAge: 240 } }));
    app.delete('/account', requireAuth<Stytch>({ role: 'admin', check: { remote: true } }));
    app.delete('/account', requireAuth({ check: { maxTokenAge: 0 } }));
    expectTypeOf(requireSameOrigin({ allowedOrigins: [], allowMissingOrigin: true })).toExtend<RequestHandler>();
    app.post('/logout', requireSameOrigin(), (_req, res) => {
      writeCookie(res, ofExpress.clearedCookie({ name: 'session' }));
      noStore(res);
      res.redirect(303, '/');
    });
    expectTypeOf<ofExpress.CheckOptions<Stytch>>().toHaveProperty('remote');
    expectTypeOf<ofExpress.CheckOptions<StytchB2B>>().toHaveProperty('authorization_check');
    expectTypeOf<ofExpress.CheckOptions<Corbado>>().not.toHaveProperty('remote');
    expectTypeOf<ofExpress.CheckOptions>().toEqualTypeOf<ofExpress.CheckOptions<Corbado>>();
    // @ts-expect-error Corbado has no such option
    authenticate(corbado, { check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    authenticate(corbado, { check: { maxTokenAge: 240, remote: true } });
    // @ts-expect-error several have only the common options
    authenticate(composeVerifiers([passage, stytch]), { check: { remote: true } });
    // @ts-expect-error requirements are options of requireAuth
    authenticate(stytch, { check: { require: { role: 'admin' } } });
    // @ts-expect-error the client has to be named
    requireAuth({ check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    requireAuth<Corbado>({ check: { remote: true } });
    // @ts-expect-error an option of authenticate
    requireSameOrigin({ cookie: 'session' });
  });

  it('leaves the parameters of a route as they are', () => {
    express().get('/users/:id', requireAuth(), (req, res) => {
      expectTypeOf(req.params).toEqualTypeOf<{ id: string }>();
      res.json(getAuth(req).userId === req.params.id);
    });
  });

  it('rejects unknown options', () => {
    // @ts-expect-error the name is role
    requireAuth({ roles: ['admin'] });
    // @ts-expect-error factors are a list
    requireAuth({ factors: 'totp' });
    // @ts-expect-error an age is a number of seconds
    requireAuth({ maxAge: '10m' });
    // @ts-expect-error the action is missing
    requireAuth({ permission: { resource_id: 'documents' } });
    // @ts-expect-error sessions alone check no requests
    authenticate(stytch.sessions);
    // @ts-expect-error an option of the routes
    authenticate(stytch, { role: 'admin' });
    // @ts-expect-error a state may have no session
    void ((req: ExpressRequest) => getAuthState(req).session.userId);
    // @ts-expect-error no session of another client
    void ((req: ExpressRequest): StytchSession => getAuth(req, corbado).session);
  });
});

describe('authloom/fastify', () => {
  const { authloom, getAuth, getAuthState, requireAuth } = ofFastify;

  it('types the config of a route', async () => {
    const app = Fastify();
    await app.register(authloom, { auth: stytch });
    await app.register(authloom, { auth: composeVerifiers([passage, stytch]), prefix: '/api', exposeReason: true });
    app.get('/me', { config: { auth: 'required' } }, (request) => getAuth(request).session.userId);
    app.get('/', { config: { auth: 'optional' } }, (request) => getAuthState(request).status);
    app.get('/admin', { config: { auth: { role: 'admin', signIn: '/login' } } }, () => 'in');
    app.get('/hook', { onRequest: requireAuth({ factors: ['totp'] }) }, () => 'in');
    app.get('/other', { config: {} }, () => 'open');
    // Fastify infers the type of a config that is written in the call, so that only these are checked; run time checks all.
    // @ts-expect-error another word
    const word: RouteShorthandOptions = { config: { auth: 'yes' } };
    // @ts-expect-error the name is role
    const name: RouteShorthandOptions = { config: { auth: { roles: ['admin'] } } };
    app.get('/a', { ...word, ...name }, () => 'in');
    // @ts-expect-error a client is needed
    await app.register(authloom, { cookie: 'session' });
    // @ts-expect-error the name is role
    requireAuth({ roles: ['admin'] });
  });

  it('takes the options of the client, if it is named', async () => {
    const app = Fastify();
    await app.register(authloom<Stytch>, { auth: stytch, check: { remote: true }, prefix: '/api' });
    await app.register(authloom, { auth: stytch, check: { maxTokenAge: 240 } });
    app.delete('/account', { onRequest: requireAuth<Stytch>({ check: { remote: true } }) }, () => 'in');
    app.delete('/session', { config: { auth: { check: { maxTokenAge: 0 } } } }, () => 'in');
    app.post('/logout', { onRequest: ofFastify.requireSameOrigin() }, (_request, reply) => {
      ofFastify.noStore(reply);
      return reply.redirect('/', 303);
    });
    // @ts-expect-error the client has to be named
    await app.register(authloom, { auth: stytch, check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    await app.register(authloom<Corbado>, { auth: corbado, check: { remote: true } });
    // @ts-expect-error another client
    await app.register(authloom<Stytch>, { auth: corbado });
    // @ts-expect-error the name is another
    await app.register(authloom<Stytch>, { auth: stytch, checks: { remote: true } });
    // @ts-expect-error the client has to be named
    requireAuth({ check: { remote: true } });
  });

  it('types getAuth without a decorator', () => {
    const request = {} as FastifyRequest;
    expectTypeOf(getAuth).parameter(0).toEqualTypeOf<FastifyRequest>();
    expectTypeOf(() => getAuth(request).session).returns.toEqualTypeOf<Session>();
    expectTypeOf(() => getAuth(request, b2b).session).returns.toEqualTypeOf<StytchB2BSession>();
    expectTypeOf(() => getAuthState(request, b2b)).returns.toEqualTypeOf<SessionValidationResult<StytchB2BSession>>();
    expectTypeOf<FastifyRequest>().not.toHaveProperty('auth');
  });

  it('keeps the types of a route', () => {
    const app = Fastify();
    app.get<{ Params: { id: string } }>('/users/:id', { config: { auth: 'required' } }, (request) => {
      expectTypeOf(request.params.id).toEqualTypeOf<string>();
      return getAuth(request).userId;
    });
  });
});

describe('authloom/hono', () => {
  const { authenticate, requireAuth } = ofHono;

  it('narrows to somebody who is signed in', () => {
    new Hono()
      .use(authenticate(stytch))
      .get('/', (c) => {
        expectTypeOf(c.var.auth).toEqualTypeOf<SessionValidationResult<StytchSession>>();
        // @ts-expect-error nobody may be signed in
        return c.json(c.var.auth.session.userId);
      })
      .get('/me', requireAuth(), (c) => {
        expectTypeOf(c.var.auth.status).toEqualTypeOf<'signed-in'>();
        expectTypeOf(c.var.auth.userId).toEqualTypeOf<string>();
        // The client's own claims are still there.
        expectTypeOf(c.var.auth.session).toExtend<StytchSession>();
        expectTypeOf(c.var.auth.session.claims['https://stytch.com/session'].id).toEqualTypeOf<string>();
        return c.json(c.var.auth.session.userId);
      });
  });

  it('keeps the types of the routes, for the typed client', () => {
    const api = new Hono().use(authenticate(passage)).get('/users/:id', requireAuth({ role: 'admin' }), (c) => {
      expectTypeOf(c.req.param('id')).toEqualTypeOf<string>();
      return c.json({ id: c.var.auth.userId });
    });
    expectTypeOf(api.get).toBeFunction();
  });

  it('builds clients from the settings of a request', () => {
    interface Settings {
      STYTCH_PROJECT_ID: string;
    }
    const settings = (value: string): Stytch => (value === '' ? stytch : stytch);
    new Hono<{ Bindings: Settings }>()
      .use(authenticate((c) => settings(c.env.STYTCH_PROJECT_ID)))
      .get('/me', requireAuth(), (c) => {
        expectTypeOf(c.env).toEqualTypeOf<Settings>();
        return c.json(c.var.auth.session.claims['https://stytch.com/session'].id);
      });
  });

  it('takes the options of the client, and no others', () => {
    const api = new Hono()
      .use(authenticate(stytch, { check: { remote: true } }))
      .post('/logout', ofHono.requireSameOrigin(), (c) => {
        ofHono.noStore(c);
        return c.json({ path: c.req.path, status: c.var.auth.status });
      })
      .delete('/account', requireAuth<Stytch>({ check: { remote: true } }), (c) => {
        expectTypeOf(c.var.auth.session).toExtend<StytchSession>();
        return c.json({ id: c.var.auth.userId });
      });
    expectTypeOf(api.get).toBeFunction();
    authenticate<Stytch>((c) => (c.req.path === '/' ? stytch : stytch), { check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    authenticate(corbado, { check: { remote: true } });
    // @ts-expect-error the client has to be named
    requireAuth({ check: { remote: true } });
  });

  it('knows nothing of auth where authenticate was left out', () => {
    new Hono().get('/', (c) => {
      // @ts-expect-error there is no such variable
      return c.json(c.var.auth.status);
    });
  });

  it('rejects unknown options', () => {
    // @ts-expect-error the name is role
    requireAuth({ roles: ['admin'] });
    // @ts-expect-error a client is needed
    authenticate(() => 'stytch');
    // @ts-expect-error a client is needed
    authenticate({});
  });
});

describe('authloom/next', () => {
  const { authloomProxy, createAuth } = ofNext;

  it('knows the sessions of its client', async () => {
    const { getAuth, requireAuth, withAuth } = createAuth({ auth: stytch, signIn: '/login' });
    const { session } = await requireAuth({ role: 'admin' });
    expectTypeOf(session).toEqualTypeOf<StytchSession>();
    expectTypeOf(await getAuth()).toEqualTypeOf<SessionValidationResult<StytchSession>>();
    const GET = withAuth<{ params: Promise<{ id: string }> }>(async (_request, auth, { params }) => {
      expectTypeOf(auth.session).toEqualTypeOf<StytchSession>();
      return Response.json((await params).id);
    });
    expectTypeOf(GET).parameters.toEqualTypeOf<[Request, { params: Promise<{ id: string }> }]>();
    const POST = withAuth((_request, { userId }) => Response.json({ userId }), { factors: ['totp'], maxAge: 600 });
    expectTypeOf(POST).toEqualTypeOf<(request: Request, context: unknown) => Promise<Response>>();
  });

  it('takes the options of the client, and no others', () => {
    const { requireAuth, withAuth } = createAuth({ auth: stytch, check: { remote: true } });
    void requireAuth({ role: 'admin', check: { remote: true, maxTokenAge: 0 } });
    withAuth(() => new Response('in'), { check: { remote: true } });
    authloomProxy({ auth: stytch, signIn: '/login', check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    createAuth({ auth: corbado, check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    authloomProxy({ auth: corbado, check: { remote: true } });
    const ofCorbado = createAuth({ auth: corbado });
    // @ts-expect-error Corbado has no such option
    void ofCorbado.requireAuth({ check: { remote: true } });
    // @ts-expect-error Corbado has no such option
    ofCorbado.withAuth(() => new Response('in'), { check: { remote: true } });
  });

  it('wraps route handlers as they are', () => {
    type Params = { params: Promise<{ id: string }> };
    const { withAuth, withSameOrigin } = createAuth({ auth: stytch });
    const own = withSameOrigin<Params>(async (_request, { params }) => Response.json((await params).id));
    expectTypeOf(own).toEqualTypeOf<ofNext.RouteHandler<Params>>();
    expectTypeOf(ofNext.withErrorHandler(own)).parameters.toEqualTypeOf<[request: Request, context: Params]>();
    expectTypeOf(ofNext.withErrorHandler(withAuth(() => new Response()))).returns.toEqualTypeOf<Promise<Response>>();
    expectTypeOf(ofNext.withErrorHandler((request: Request) => new Response(request.url))).toEqualTypeOf<
      (request: Request) => Promise<Response>
    >();
    const cookie = ofNext.clearedCookie({ name: 'session' });
    expectTypeOf(ofNext.writeCookie(ofNext.noStore(new Response()), cookie)).toEqualTypeOf<Response>();
    // @ts-expect-error a route handler returns a response
    ofNext.withErrorHandler(() => 'in');
  });

  it('makes a proxy', () => {
    const proxy = authloomProxy({ auth: composeVerifiers([passage, corbado]), signIn: '/login' });
    expectTypeOf(proxy).toEqualTypeOf<(request: Request) => Promise<Response | undefined>>();
  });

  it('rejects unknown options', () => {
    // @ts-expect-error a client is needed
    createAuth({ signIn: '/login' });
    // @ts-expect-error the name is signIn
    authloomProxy({ auth: passage, signin: '/login' });
    const { getAuth, requireAuth } = createAuth({ auth: passage });
    // @ts-expect-error the name is role
    void requireAuth({ roles: ['admin'] });
    // @ts-expect-error nobody may be signed in
    void (async () => (await getAuth()).session.userId);
  });
});

it('a verifier may decide requirements on a session that it has established', () => {
  expectTypeOf<Stytch>().toExtend<Verifier<StytchSession>>();
  expectTypeOf<Stytch['authorizeRequest']>().returns.toEqualTypeOf<Promise<SessionValidationResult<StytchSession>>>();
  expectTypeOf<Verifier['authorizeRequest']>().toBeNullable();
  // @ts-expect-error a session of another client
  void ((session: PassageSession) => stytch.authorizeRequest({ headers: {} }, session, {}));
});

describe('the exports that all entry points share', () => {
  it('is the same everywhere', () => {
    expectTypeOf(ofFastify.sessionCookie).toEqualTypeOf(ofExpress.sessionCookie);
    expectTypeOf(ofHono.clearedCookie).toEqualTypeOf(ofExpress.clearedCookie);
    expectTypeOf(ofNext.safeReturnTo).toEqualTypeOf(ofExpress.safeReturnTo);
    expectTypeOf<ofExpress.AuthState>().toEqualTypeOf<SessionValidationResult>();
    expectTypeOf<ofExpress.SignedIn['session']>().toEqualTypeOf<Session>();
    expectTypeOf<Parameters<typeof ofExpress.authenticate>[0]>().toEqualTypeOf<Verifier>();
  });

  it('fits the attributes of Stytch', () => {
    const attributes = ofExpress.clientAttributes({ headers: {} }, { trustProxy: 1 });
    void stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com', attributes });
    // @ts-expect-error anybody could write anything then
    ofExpress.clientAttributes({ headers: {} }, { trustProxy: true });
  });

  it('rejects attributes that are fixed', () => {
    // @ts-expect-error always there
    ofExpress.sessionCookie({ name: 'session', value: 'x', httpOnly: false });
    // @ts-expect-error a cookie is cleared without a value
    ofExpress.clearedCookie({ name: 'session', value: 'x' });
  });
});
