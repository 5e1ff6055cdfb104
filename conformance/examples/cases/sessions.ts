import { bearer, type Case, cookie, JSON_TYPE, PRIVATE, signedIn, unless } from '../case.ts';

const area = 'session';
const path = '/me';
const CHALLENGE = 'Bearer error="invalid_token"';
const UNAUTHORIZED = {
  status: 401,
  headers: { ...PRIVATE, ...JSON_TYPE, 'www-authenticate': CHALLENGE },
  body: { error: 'unauthorized' },
} as const;
const ANONYMOUS = { ...UNAUTHORIZED, headers: { ...UNAUTHORIZED.headers, 'www-authenticate': 'Bearer' } } as const;
const GOOD = {
  status: 200,
  headers: { ...PRIVATE, ...JSON_TYPE },
  body: '"factors":["magic_link"],"roles":["stytch_user"]',
} as const;

const TAMPERS = ['signature', 'payload', 'key', 'kid', 'algorithm-none', 'algorithm-hs256'] as const;
const FORGED: readonly Case[] = TAMPERS.map((tamper) => ({
  area,
  name: `a forged token: ${tamper}`,
  run: async ({ send, fakeStytch }) => send({ path, headers: [bearer(await fakeStytch.mock.issuer.mint({ tamper }))] }),
  expected: UNAUTHORIZED,
}));

const STRANGE = [
  { name: 'for another audience', audience: 'project-test-00000000-0000-4000-8000-00000000000f' },
  { name: 'of another issuer', issuer: 'stytch.com/project-test-00000000-0000-4000-8000-00000000000f' },
];
const STRANGERS: readonly Case[] = STRANGE.map(({ name, ...options }) => ({
  area,
  name: `a token ${name}`,
  run: async ({ send, fakeStytch }) => send({ path, headers: [cookie(await fakeStytch.mock.issuer.mint(options))] }),
  expected: UNAUTHORIZED,
}));

const BAD_BEARERS = ['Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Bearer a b', 'bearer\tx'];
const BEARERS: readonly Case[] = BAD_BEARERS.map((value) => ({
  area,
  name: `a good cookie and ${JSON.stringify(value)}: no fallback`,
  run: async (app) => app.send({ path, headers: [cookie((await signedIn(app)).jwt), ['authorization', value]] }),
  expected: UNAUTHORIZED,
}));

const BAD_COOKIES = ['session', 'session=""', '=;;;=', 'session=%E0%A4%A', 'session={"a":1}', 'session=a.b.c'];
const COOKIES: readonly Case[] = [...BAD_COOKIES, `session=${'x'.repeat(6000)}`].map((value) => ({
  area,
  name: `a malformed cookie: ${value.slice(0, 20)}`,
  run: ({ send }) => send({ path, headers: [['cookie', value]] }),
  expected: { status: 401, headers: PRIVATE, body: { error: 'unauthorized' } },
}));

export const SESSIONS: readonly Case[] = [
  { area, name: 'anonymous', run: ({ send }) => send({ path }), expected: ANONYMOUS },
  {
    area,
    name: 'by bearer',
    run: async (app) => app.send({ path, headers: [bearer((await signedIn(app)).jwt)] }),
    expected: GOOD,
  },
  {
    area,
    name: 'by bearer, the scheme in capitals',
    run: async (app) => app.send({ path, headers: [['authorization', `BEARER ${(await signedIn(app)).jwt}`]] }),
    expected: GOOD,
  },
  {
    area,
    name: 'by cookie',
    run: async (app) => app.send({ path, headers: [cookie((await signedIn(app)).jwt)] }),
    expected: GOOD,
  },
  {
    area,
    name: 'by cookie, among malformed ones',
    run: async (app) =>
      app.send({ path, headers: [['cookie', `;; a; =b; c="; session=${(await signedIn(app)).jwt}; %`]] }),
    expected: GOOD,
  },
  {
    area,
    name: 'by cookie, beside another scheme',
    run: async (app) =>
      app.send({ path, headers: [cookie((await signedIn(app)).jwt), ['authorization', 'Basic YTpi']] }),
    expected: GOOD,
  },
  {
    area,
    name: 'a good bearer and a bad cookie',
    run: async (app) => app.send({ path, headers: [bearer((await signedIn(app)).jwt), cookie('x')] }),
    expected: GOOD,
  },
  ...BEARERS,
  {
    area,
    name: 'two Authorization headers, the first good',
    run: async (app) => app.send({ path, headers: [bearer((await signedIn(app)).jwt), bearer('x')] }),
    expected: UNAUTHORIZED,
    except: { next: { expected: GOOD, why: 'Node keeps the first of them only, and Next.js passes on nothing else' } },
  },
  {
    area,
    name: 'two Authorization headers, the second good',
    run: async (app) => app.send({ path, headers: [bearer('x'), bearer((await signedIn(app)).jwt)] }),
    expected: UNAUTHORIZED,
  },
  {
    area,
    name: 'a token in the query counts for nothing',
    run: async (app) => {
      const { jwt } = await signedIn(app);
      return app.send({ path: `/me?token=${jwt}&access_token=${jwt}&session=${jwt}` });
    },
    expected: ANONYMOUS,
  },
  ...COOKIES,
  {
    area,
    name: 'an expired token of a session that goes on is renewed',
    run: async (app) => {
      const { session } = await signedIn(app);
      return app.send({ path, headers: [cookie(await app.fakeStytch.sessions.mint(session, { expired: true }))] });
    },
    expected: GOOD,
  },
  {
    area,
    name: 'an expired token of a session that is over',
    run: async ({ send, fakeStytch }) =>
      send({
        path,
        headers: [cookie(await fakeStytch.mock.issuer.mint({ expired: true, sessionId: 'session-test-0' }))],
      }),
    expected: UNAUTHORIZED,
  },
  {
    area,
    name: 'an expired token while Stytch has an outage: nobody is signed out',
    run: async (app) => {
      const { session } = await signedIn(app);
      app.fakeStytch.mock.fail('sessions.authenticate=503');
      return app.send({ path, headers: [cookie(await app.fakeStytch.sessions.mint(session, { expired: true }))] });
    },
    expected: {
      status: 503,
      headers: { ...PRIVATE, ...JSON_TYPE, 'retry-after': /^\d+$/ },
      body: { error: 'keys_unavailable' },
    },
  },
  ...FORGED,
  ...STRANGERS,
  {
    area,
    name: 'a browser is sent to the login form, and back',
    run: ({ send }) => send({ path: '/me?a=b', headers: [['accept', 'text/html,application/xhtml+xml,*/*;q=0.8']] }),
    expected: { status: 302, headers: { location: '/?returnTo=%2Fme%3Fa%3Db', vary: /accept/i } },
  },
  {
    area,
    name: 'keys are unavailable: 503 with Retry-After, and no sign-out',
    at: 'production',
    run: async ({ send, fakeStytch }) =>
      send({ path, headers: [['cookie', `__Host-session=${await fakeStytch.mock.issuer.mint()}`]] }),
    expected: {
      status: 503,
      headers: { ...PRIVATE, ...JSON_TYPE, 'retry-after': /^[1-9]\d*$/, 'www-authenticate': null },
      body: { error: 'keys_unavailable' },
    },
  },
  {
    area,
    name: 'off loopback, a cookie without the prefix does not count',
    at: 'production',
    run: async ({ send, fakeStytch }) =>
      send({ path, headers: [['host', 'app.example.com'], cookie(await fakeStytch.mock.issuer.mint())] }),
    expected: ANONYMOUS,
  },
  {
    area,
    name: 'an unknown path is 404, anonymous',
    run: ({ send }) => send({ path: '/nowhere' }),
    expected: { status: 404 },
  },
  {
    area,
    name: 'the anonymous page',
    run: ({ send }) => send({ path: '/' }),
    expected: {
      status: 200,
      headers: { 'content-type': /^text\/html/, 'cache-control': 'private, no-store' },
      body: 'Nobody is signed in',
    },
  },
  {
    area,
    name: 'the page of somebody, whose name is text',
    run: async ({ send, fakeStytch }) =>
      send({ path: '/', headers: [cookie(await fakeStytch.mock.issuer.mint({ userId: '<b>"@x' }))] }),
    expected: { status: 200, body: '&lt;b>&quot;@x' },
    also: (_app, { body }) => unless(!body.includes('Send a link'), 'the login form is shown'),
  },
];
