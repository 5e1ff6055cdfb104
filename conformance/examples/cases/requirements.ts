import { CODE } from '../../../examples/fake-stytch/fake-stytch.ts';
import {
  bearer,
  type Case,
  cookie,
  form,
  JSON_TYPE,
  PRIVATE,
  requestCount,
  SET_COOKIE,
  sameOrigin,
  signedIn,
  unless,
} from '../case.ts';

const area = 'requirement';
const FORBIDDEN = {
  status: 403,
  headers: { ...PRIVATE, ...JSON_TYPE, 'www-authenticate': null },
  body: { error: 'forbidden' },
} as const;
const STEP_UP = {
  status: 401,
  headers: {
    ...PRIVATE,
    ...JSON_TYPE,
    'www-authenticate': 'Bearer error="insufficient_user_authentication", acr_values="totp", max_age="600"',
  },
  body: { error: 'insufficient_user_authentication' },
} as const;
const CROSS_SITE = { status: 403, headers: PRIVATE, body: { error: 'cross_site_request' } } as const;

const GUARDED: readonly Case[] = ['/admin', '/reports'].flatMap((path): readonly Case[] => [
  {
    area,
    name: `${path} as nobody`,
    run: ({ send }) => send({ path }),
    expected: { status: 401, headers: PRIVATE, body: { error: 'unauthorized' } },
  },
  {
    area,
    name: `${path} as a user`,
    run: async (app) => app.send({ path, headers: [cookie((await signedIn(app)).jwt)] }),
    expected: FORBIDDEN,
  },
  {
    area,
    name: `${path} as an admin`,
    run: async (app) => app.send({ path, headers: [cookie((await signedIn(app, 'admin@example.com')).jwt)] }),
    expected: { status: 200, headers: { ...PRIVATE, ...JSON_TYPE } },
  },
]);

const OPEN_REDIRECTS = ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'];
const REDIRECTS: readonly Case[] = OPEN_REDIRECTS.map((returnTo) => ({
  area,
  name: `a code, and back to ${returnTo}`,
  run: async (app) =>
    app.send(form('/totp', { code: CODE, returnTo }, [cookie((await signedIn(app)).jwt), sameOrigin(app)])),
  expected: { status: 303, headers: { location: '/settings' }, cookies: [SET_COOKIE] },
}));

const FOREIGN: readonly Case[] = [
  { name: 'no origin', headers: [] },
  { name: 'another origin', headers: [['origin', 'https://evil.example']] as const },
  { name: 'the origin "null"', headers: [['origin', 'null']] as const },
  { name: 'Sec-Fetch-Site: cross-site', headers: [['sec-fetch-site', 'cross-site']] as const },
  { name: 'Sec-Fetch-Site: same-site', headers: [['sec-fetch-site', 'same-site']] as const },
].map(({ name, headers }) => ({
  area,
  name: `a code with a cookie and ${name}`,
  run: async (app) => app.send(form('/totp', { code: CODE }, [cookie((await signedIn(app)).jwt), ...headers])),
  expected: CROSS_SITE,
  also: (app) => unless(requestCount(app, 'totps.authenticate') === 0, 'Stytch was called'),
}));

const CODES: readonly Case[] = ['', '12345', '1234567', '12345a', '１２３４５６'].map((code) => ({
  area,
  name: `an invalid code: ${JSON.stringify(code)}`,
  run: async (app) => app.send(form('/totp', { code }, [cookie((await signedIn(app)).jwt), sameOrigin(app)])),
  expected: { status: 400, body: { error: 'code' } },
  also: (app) => unless(requestCount(app, 'totps.authenticate') === 0, 'Stytch was called'),
}));

export const REQUIREMENTS: readonly Case[] = [
  ...GUARDED,
  {
    area,
    name: '/settings, anonymous',
    run: ({ send }) => send({ path: '/settings' }),
    expected: { status: 401, headers: { 'www-authenticate': 'Bearer' }, body: { error: 'unauthorized' } },
  },
  {
    area,
    name: '/settings without a code',
    run: async (app) => app.send({ path: '/settings', headers: [cookie((await signedIn(app)).jwt)] }),
    expected: STEP_UP,
  },
  {
    area,
    name: '/settings with a code of just now',
    run: async (app) => {
      const { jwt } = await signedIn(app, 'ada@example.com', ['magic_link', 'totp']);
      return app.send({ path: '/settings', headers: [cookie(jwt)] });
    },
    expected: { status: 200, headers: PRIVATE, body: { settings: {} } },
  },
  {
    area,
    name: '/settings with a code of 11 minutes ago',
    run: async (app) => {
      const { session } = await signedIn(app);
      app.fakeStytch.sessions.addFactor(session, 'totp', new Date(Date.now() - 11 * 60_000));
      return app.send({ path: '/settings', headers: [cookie(await app.fakeStytch.sessions.mint(session))] });
    },
    expected: STEP_UP,
  },
  {
    area,
    name: 'a good code: the cookie is another one, and good for /settings',
    run: async (app) => {
      const headers = [cookie((await signedIn(app)).jwt), sameOrigin(app)] as const;
      return app.send(form('/totp', { code: CODE }, headers));
    },
    expected: {
      status: 303,
      headers: { location: '/settings', 'cache-control': 'private, no-store' },
      cookies: [SET_COOKIE],
    },
    also: async (app, { cookies }) => {
      const settings = await app.send({ path: '/settings', headers: [['cookie', cookies[0]?.split(';')[0] ?? '']] });
      return unless(settings.status === 200, `/settings is ${settings.status}`);
    },
  },
  {
    area,
    name: 'a good code by bearer, which no other site can send',
    run: async (app) => app.send(form('/totp', { code: CODE }, [bearer((await signedIn(app)).jwt)])),
    expected: { status: 303, cookies: [SET_COOKIE] },
  },
  {
    area,
    name: 'a wrong code',
    run: async (app) =>
      app.send(form('/totp', { code: '654321' }, [cookie((await signedIn(app)).jwt), sameOrigin(app)])),
    expected: { status: 401, headers: JSON_TYPE, body: { error: 'code' } },
  },
  {
    area,
    name: 'a code, anonymous',
    run: (app) => app.send(form('/totp', { code: CODE }, [sameOrigin(app)])),
    expected: { status: 401, body: { error: 'unauthorized' } },
    also: (app) => unless(requestCount(app, 'totps.authenticate') === 0, 'Stytch was called'),
  },
  {
    area,
    name: 'too many codes: 429 is passed on with Retry-After',
    run: async (app) => {
      app.fakeStytch.mock.override('totps.authenticate', TOO_MANY);
      return app.send(form('/totp', { code: CODE }, [cookie((await signedIn(app)).jwt), sameOrigin(app)]));
    },
    expected: { status: 429, headers: { ...JSON_TYPE, 'retry-after': '30' }, body: { error: 'rate_limited' } },
  },
  ...CODES,
  ...FOREIGN,
  ...REDIRECTS,
];

/** Stytch's response over the rate limit. */
const TOO_MANY = {
  status: 429,
  headers: { 'retry-after': '30' },
  body: { status_code: 429, request_id: 'request-id-test-1', error_type: 'too_many_requests', error_message: 'Wait.' },
};
