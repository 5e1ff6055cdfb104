import { notFound, redirect } from 'next/navigation.js';
import { describe, expect, it, vi } from 'vitest';
import { RateLimitException, ValidationError } from '../../../../src/index.ts';
import { LoginID } from '../../../../src/loginid.ts';
import {
  AuthError,
  authloomMiddleware,
  authloomProxy,
  clearedCookie,
  createAuth,
  sessionCookie,
  withErrorHandler,
  writeCookie,
} from '../../../../src/next.ts';
import { validationErrorOf } from '../options/validation-error-of.ts';
import { ALIVE, expired, stytch } from './apps/tokens.ts';

// Pages read their headers from a fake of `next/headers.js`.
const page = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers.js', () => ({ headers: async () => page.headers }));
vi.mock('next/server.js', () => ({ connection: async () => {} }));

/** A client, and the headers of somebody who is signed in. */
function setUp() {
  const { client, sign } = stytch();
  const cookie = `stytch_session_jwt=${sign()}`;
  return { client, sign, signedIn: { cookie } };
}

/** Where Next.js would send the browser: its redirects are errors. */
async function redirectOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error instanceof Error && 'digest' in error ? error.digest : error),
  );
}

describe('pages and actions', () => {
  it('get the session', async () => {
    const { client, signedIn } = setUp();
    const { getAuth, requireAuth } = createAuth({ auth: client, signIn: '/login' });
    page.headers = new Headers(signedIn);
    expect((await requireAuth()).userId).toBe('user-1');
    expect((await getAuth()).status).toBe('signed-in');
    page.headers = new Headers();
    expect((await getAuth()).status).toBe('signed-out');
  });

  it('ask whether the session is still alive, and know it from then on', async () => {
    const { client, network, publish, sign } = stytch();
    const { getAuth, requireAuth } = createAuth({ auth: client });
    network.answer = (url) =>
      url.endsWith('/sessions/authenticate')
        ? Response.json({ status_code: 200, request_id: 'request-1', session_jwt: sign() })
        : publish(url);
    page.headers = new Headers({ cookie: `stytch_session_jwt=${expired}` });
    expect((await getAuth()).status).toBe('signed-out');
    expect((await requireAuth(ALIVE)).userId).toBe('user-1');
    expect((await getAuth()).status).toBe('signed-in');
  });

  it('authenticate a request once', async () => {
    const { client, signedIn } = setUp();
    const authenticateRequest = vi.spyOn(client, 'authenticateRequest');
    const { getAuth, requireAuth } = createAuth({ auth: client });
    page.headers = new Headers(signedIn);
    const states = [await getAuth(), await getAuth(), await requireAuth()];
    expect(new Set(states).size).toBe(1);
    expect(authenticateRequest).toHaveBeenCalledTimes(1);
  });

  it('redirect to the login page for signing in, or for signing in again', async () => {
    const { client, signedIn } = setUp();
    const { requireAuth } = createAuth({ auth: client, signIn: '/login?from=app' });
    page.headers = new Headers();
    expect(await redirectOf(requireAuth())).toContain(';/login?from=app;');
    expect(await redirectOf(requireAuth({ returnTo: '/me?tab=1' }))).toContain(
      ';/login?from=app&returnTo=%2Fme%3Ftab%3D1;',
    );
    expect(await redirectOf(requireAuth({ returnTo: '//evil.example' }))).toContain(';/login?from=app&returnTo=%2F;');
    page.headers = new Headers(signedIn);
    expect(await redirectOf(requireAuth({ factors: ['totp'] }))).toContain(';/login?from=app;');
  });

  it('throw without a login page, and if a login would not help', async () => {
    const { client, signedIn } = setUp();
    page.headers = new Headers();
    await expect(createAuth({ auth: client }).requireAuth()).rejects.toMatchObject({ status: 401 });
    page.headers = new Headers(signedIn);
    const { requireAuth } = createAuth({ auth: client, signIn: '/login' });
    await expect(requireAuth({ role: 'admin' })).rejects.toSatisfy(
      (error) => error instanceof AuthError && error.reason === 'forbidden',
    );
    // @ts-expect-error the name is role
    await expect(requireAuth({ roles: ['admin'] })).rejects.toMatchObject({ status: 500 });
  });

  it('do not count a cookie that came from another origin: a route handler may ask as well', async () => {
    const { client, signedIn } = setUp();
    const { getAuth } = createAuth({ auth: client });
    page.headers = new Headers({ ...signedIn, origin: 'https://evil.example', host: 'app.example' });
    expect((await getAuth()).status).toBe('signed-out');
    page.headers = new Headers({ ...signedIn, origin: 'https://app.example', host: 'app.example' });
    expect((await getAuth()).status).toBe('signed-in');
  });
});

describe('a route handler', () => {
  it('gets the request, the session and the context', async () => {
    const { client, signedIn } = setUp();
    const { withAuth } = createAuth({ auth: client });
    const handler = withAuth<{ params: Promise<{ id: string }> }>(async (request, { userId }, { params }) =>
      Response.json([request.method, userId, (await params).id]),
    );
    const request = new Request('http://app.example/items/7', { headers: signedIn });
    const response = await handler(request, { params: Promise.resolve({ id: '7' }) });
    expect(await response.json()).toEqual(['GET', 'user-1', '7']);
  });

  it('may set its own Cache-Control, and return a redirect', async () => {
    const { client, signedIn } = setUp();
    const { withAuth } = createAuth({ auth: client });
    const headers = { 'cache-control': 'private, max-age=60', vary: 'Origin' };
    const cached = withAuth(() => new Response('in', { headers }));
    const request = new Request('http://app.example/', { headers: signedIn });
    const response = await cached(request, {});
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, max-age=60',
      vary: 'Origin, Authorization, Cookie',
    });
    const moved = await withAuth(() => Response.redirect('http://app.example/there', 303))(request, {});
    expect([moved.status, moved.headers.get('location')]).toEqual([303, 'http://app.example/there']);
  });
});

describe('writeCookie', () => {
  it('adds a cookie to those that are set, and keeps status and body', async () => {
    const first = new Response('in', { status: 202, headers: { 'set-cookie': 'theme=dark', vary: 'Origin' } });
    const response = writeCookie(first, sessionCookie({ name: 'session', value: 'x' }));
    expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([
      202,
      'in',
      ['theme=dark', '__Host-session=x; Path=/; HttpOnly; Secure; SameSite=Lax'],
    ]);
    expect(response.headers.get('vary')).toBe('Origin, Authorization, Cookie');
    const moved = writeCookie(Response.redirect('http://app.example/', 303), clearedCookie({ name: 'session' }));
    expect([moved.status, moved.headers.get('location')]).toEqual([303, 'http://app.example/']);
  });
});

describe('the proxy', () => {
  const html = { accept: 'text/html' };

  it('redirects browsers without a session to the login page, by an absolute URL', async () => {
    const proxy = authloomProxy({ auth: setUp().client, signIn: '/login' });
    const response = await proxy(new Request('http://app.example/account?tab=1', { headers: html }));
    expect(response?.status).toBe(302);
    expect(response?.headers.get('location')).toBe('http://app.example/login?returnTo=%2Faccount%3Ftab%3D1');
    expect(response?.headers.get('cache-control')).toBe('private, no-store');
  });

  it('lets everything else pass: it is not the guard', async () => {
    const { client, signedIn } = setUp();
    const proxy = authloomProxy({ auth: client, signIn: '/login' });
    const requests = [
      new Request('http://app.example/account', { headers: { ...html, ...signedIn } }),
      new Request('http://app.example/account'),
      new Request('http://app.example/account', { method: 'POST', headers: html }),
      new Request('http://app.example/login?returnTo=%2F', { headers: html }),
    ];
    expect(await Promise.all(requests.map(proxy))).toEqual([undefined, undefined, undefined, undefined]);
    const silent = authloomProxy({ auth: client });
    expect(await silent(new Request('http://app.example/account', { headers: html }))).toBeUndefined();
  });

  it('lets requests pass while keys cannot be fetched: the page decides', async () => {
    const { client, network, sign } = stytch();
    network.answer = () => Promise.reject(new TypeError('fetch failed'));
    const proxy = authloomProxy({ auth: client, signIn: '/login' });
    const headers = { ...html, cookie: `stytch_session_jwt=${sign()}` };
    expect(await proxy(new Request('http://app.example/account', { headers }))).toBeUndefined();
  });

  it('has another name for the middleware of Next.js 15', async () => {
    const middleware = authloomMiddleware({ auth: setUp().client, signIn: '/login' });
    expect((await middleware(new Request('http://app.example/account', { headers: html })))?.status).toBe(302);
  });
});

describe('withErrorHandler', () => {
  it('passes on the arguments of Next.js and the response of the handler', async () => {
    const handler = withErrorHandler(async (given: Request, context: { params: Promise<{ id: string }> }) =>
      Response.json([given.method, (await context.params).id]),
    );
    const response = await handler(new Request('http://app.example/items/7', { method: 'POST' }), {
      params: Promise.resolve({ id: '7' }),
    });
    expect(await response.json()).toEqual(['POST', '7']);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    [
      'throws',
      () => {
        throw new AuthError('forbidden', { provider: null });
      },
    ],
    ['rejects with', () => Promise.reject(new AuthError('forbidden', { provider: null }))],
  ])('responds to an error of authloom that a handler %s', async (_, handler) => {
    const response = await withErrorHandler(handler)();
    expect([response.status, await response.json()]).toEqual([403, { error: 'forbidden' }]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it("responds to a provider's rate limit with its Retry-After", async () => {
    const error = new RateLimitException({
      provider: 'stytch',
      operation: 'magicLinks.email.loginOrCreate',
      httpStatusCode: 429,
      requestId: null,
      attempts: 1,
      body: null,
      responseHeaders: new Headers(),
      retryAfter: 30,
    });
    const response = await withErrorHandler(() => Promise.reject(error))();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
  });

  it.each<[string, () => never]>([
    ['redirect()', () => redirect('/login')],
    ['notFound()', () => notFound()],
  ])("throws Next.js's own %s on, untouched", async (_, fail) => {
    const own = errorOf(fail);
    expect(own).toMatchObject({ digest: expect.stringContaining('NEXT_') });
    const thrown = await thrownBy(() => {
      throw own;
    });
    expect(thrown).toBe(own);
  });

  it.each<[string, unknown]>([
    ['a foreign error', new TypeError('a bug')],
    ['an error that only looks like one of ours', Object.assign(new Error('x'), { status: 401, getResponse() {} })],
    [
      'the 500 of a mistake in this server',
      new ValidationError('Cannot', [{ path: 'a', message: 'b' }], { provider: null, status: 500 }),
    ],
    ['nothing', undefined],
  ])('throws %s on, the very same', async (_, error) => {
    const thrown = await thrownBy(() => {
      throw error;
    });
    expect(thrown).toBe(error);
  });
});

it.each<[string, () => unknown, string]>([
  // @ts-expect-error a client is needed
  ['no client', () => createAuth({}), 'auth'],
  // @ts-expect-error options are an object
  ['no options', () => createAuth(), 'options'],
  // @ts-expect-error the name is signIn
  ['another name', () => authloomProxy({ auth: new LoginID({ clientId: 'c' }), signin: '/login' }), 'signin'],
  [
    'a login page elsewhere',
    () => authloomProxy({ auth: new LoginID({ clientId: 'c' }), signIn: 'https://evil.example' }),
    'signIn',
  ],
])('rejects %s at set-up', (_, make, path) => {
  const error = validationErrorOf(make);
  expect([error.status, error.issues.map((issue) => issue.path)]).toEqual([500, [path]]);
});

/** The error that `withErrorHandler` passes on of a handler that throws this. */
async function thrownBy(fail: () => never): Promise<unknown> {
  return withErrorHandler(fail)().catch((error: unknown) => error);
}

/** The error that is thrown. */
function errorOf(fail: () => never): unknown {
  try {
    return fail();
  } catch (error) {
    return error;
  }
}
