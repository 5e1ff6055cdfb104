import { type App, PRODUCTION_ORIGIN } from '../apps.ts';
import { bearer, type Case, CLEARED_COOKIE, cookie, requestCount, sameOrigin, signedIn, unless } from '../case.ts';
import type { RawRequest } from '../wire.ts';

const area = 'logout';
const DONE = {
  status: 303,
  headers: { location: '/', 'cache-control': 'private, no-store' },
  cookies: [CLEARED_COOKIE],
} as const;

function logout(headers: RawRequest['headers'] = []): RawRequest {
  return { method: 'POST', path: '/logout', headers };
}

/** Checks whether the fake has revoked the session. */
async function isOver(app: App, expected: boolean): Promise<readonly string[]> {
  const over = app.fakeStytch.sessions.count === 0;
  return unless(over === expected, `the session is ${over ? 'over' : 'not over'} at Stytch`);
}

const FOREIGN: readonly Case[] = [
  { name: 'no origin', headers: () => [] },
  { name: 'another origin', headers: () => [['origin', 'https://evil.example']] as const },
  { name: 'the origin "null"', headers: () => [['origin', 'null']] as const },
  {
    name: 'the same origin, and Sec-Fetch-Site: cross-site',
    headers: (app: App) => [sameOrigin(app), ['sec-fetch-site', 'cross-site']] as const,
  },
].map(({ name, headers }) => ({
  area,
  name: `from another site: ${name}`,
  run: async (app) => app.send(logout([cookie((await signedIn(app)).jwt), ...headers(app)])),
  expected: { status: 403, body: { error: 'cross_site_request' } },
  also: (app) => isOver(app, false),
}));

const FAILING: readonly Case[] = ['500', '503', '429', '401'].map((fault) => ({
  area,
  name: `Stytch returns ${fault}: the browser forgets the session all the same`,
  run: async (app) => {
    const { jwt } = await signedIn(app);
    app.fakeStytch.mock.fail(`sessions.revoke=${fault}`);
    return app.send(logout([cookie(jwt), sameOrigin(app)]));
  },
  expected: DONE,
  also: (app) => [
    ...unless(requestCount(app, 'sessions.revoke') > 0, 'Stytch was not called'),
    ...unless(app.output().includes('A session was not revoked'), 'the failure is not in the logs'),
  ],
}));

export const LOGOUT: readonly Case[] = [
  {
    area,
    name: 'with a cookie',
    run: async (app) => app.send(logout([cookie((await signedIn(app)).jwt), sameOrigin(app)])),
    expected: DONE,
    also: (app) => isOver(app, true),
  },
  {
    area,
    name: 'by a current browser',
    run: async (app) =>
      app.send(logout([cookie((await signedIn(app)).jwt), sameOrigin(app), ['sec-fetch-site', 'same-origin']])),
    expected: DONE,
    also: (app) => isOver(app, true),
  },
  {
    area,
    name: 'with an expired token',
    run: async (app) => {
      const { session } = await signedIn(app);
      return app.send(
        logout([cookie(await app.fakeStytch.sessions.mint(session, { expired: true })), sameOrigin(app)]),
      );
    },
    expected: DONE,
    also: (app) => isOver(app, true),
  },
  {
    area,
    name: 'anonymous',
    run: (app) => app.send(logout([sameOrigin(app)])),
    expected: DONE,
    also: (app) => unless(requestCount(app, 'sessions.revoke') === 0, 'Stytch was called'),
  },
  { area, name: 'with garbage', run: (app) => app.send(logout([cookie('%%%'), sameOrigin(app)])), expected: DONE },
  {
    area,
    name: 'by bearer',
    run: async (app) => app.send(logout([bearer((await signedIn(app)).jwt), sameOrigin(app)])),
    expected: DONE,
    also: (app) => isOver(app, true),
  },
  {
    area,
    name: 'with HTTPS, while keys are unavailable',
    at: 'production',
    run: async (app) => {
      const { jwt } = await signedIn(app);
      return app.send(
        logout([
          ['cookie', `__Host-session=${jwt}`],
          ['origin', PRODUCTION_ORIGIN],
        ]),
      );
    },
    expected: {
      ...DONE,
      cookies: [/^__Host-session=; Max-Age=0; Expires=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/],
    },
    also: (app) => isOver(app, true),
  },
  {
    area,
    name: 'by GET: nothing happens',
    run: async (app) => app.send({ path: '/logout', headers: [cookie((await signedIn(app)).jwt), sameOrigin(app)] }),
    expected: { status: [404, 405] },
    also: (app) => isOver(app, false),
  },
  ...FOREIGN,
  ...FAILING,
];
