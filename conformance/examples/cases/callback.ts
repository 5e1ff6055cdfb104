import type { App } from '../apps.ts';
import { type Case, JSON_TYPE, requestCount, SET_COOKIE, unless } from '../case.ts';

const area = 'callback';
const SAFE = { 'referrer-policy': 'no-referrer', 'cache-control': /^(private, )?no-store$/ } as const;
const GOOD = {
  status: 303,
  headers: { location: '/', 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' },
  cookies: [SET_COOKIE],
} as const;

function token({ fakeStytch: { sessions } }: App): string {
  return sessions.tokenFor(sessions.userOf('ada@example.com').user);
}

function target(query: Readonly<Record<string, string>>): string {
  return `/callback?${new URLSearchParams({ stytch_token_type: 'magic_links', ...query }).toString()}`;
}

/** Checks that a link rejected for its form still works. */
async function isUnused(app: App, link: string): Promise<readonly string[]> {
  const [before, response] = [
    requestCount(app, 'magicLinks.authenticate'),
    await app.send({ path: target({ token: link }) }),
  ];
  return [
    ...unless(before === 0, 'Stytch was called'),
    ...unless(response.status === 303, `the link was used up: ${response.status}`),
  ];
}

/** A request that must not use up the link. */
function spares(name: string, request: (link: string) => Parameters<App['send']>[0], expected: Case['expected']): Case {
  let link = '';
  return {
    area,
    name: `${name}: refused, and the link is still good`,
    run: (app) => {
      link = token(app);
      return app.send(request(link));
    },
    expected: { ...expected, headers: { ...SAFE, ...expected.headers } },
    also: (app) => isUnused(app, link),
  };
}

const ELSEWHERE = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/%2f/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'me',
  '/a\r\nset-cookie: a=b',
];
const REDIRECTS: readonly Case[] = ELSEWHERE.map((returnTo) => ({
  area,
  name: `a good link, and on to ${JSON.stringify(returnTo)}`,
  run: (app) => app.send({ path: target({ token: token(app), returnTo }) }),
  expected: GOOD,
}));

const FAULTS: readonly Case[] = [
  [429, 429],
  [503, 503],
  [500, 502],
].map(([fault = 0, status = 0]) => ({
  area,
  name: `Stytch returns ${fault}`,
  run: (app) => {
    app.fakeStytch.mock.override('magicLinks.authenticate', {
      status: fault,
      headers: { 'retry-after': '30' },
      body: { status_code: fault, error_type: 'fault', error_message: 'x' },
    });
    return app.send({ path: target({ token: 'example' }) });
  },
  expected: { status, headers: { ...SAFE, ...JSON_TYPE, ...(fault === 429 && { 'retry-after': '30' }) } },
}));

export const CALLBACK: readonly Case[] = [
  {
    area,
    name: 'a good link signs in',
    run: (app) => app.send({ path: target({ token: token(app) }) }),
    expected: GOOD,
    also: async (app, { cookies }) => {
      const me = await app.send({ path: '/me', headers: [['cookie', cookies[0]?.split(';')[0] ?? '']] });
      return unless(me.status === 200 && me.body.includes('magic_link'), `/me is ${me.status} ${me.body}`);
    },
  },
  {
    area,
    name: 'a good link, and on to a page of this app',
    run: (app) => app.send({ path: target({ token: token(app), returnTo: '/settings?a=b#c' }) }),
    expected: { ...GOOD, headers: { ...GOOD.headers, location: '/settings?a=b#c' } },
  },
  {
    area,
    name: 'with HTTPS the cookie is Secure, and of this host alone',
    at: 'production',
    run: (app) => app.send({ path: target({ token: token(app) }) }),
    expected: {
      ...GOOD,
      cookies: [/^__Host-session=[\w.-]+; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Lax$/],
    },
  },
  {
    area,
    name: 'a link for the second time',
    run: async (app) => {
      const path = target({ token: token(app) });
      await app.send({ path });
      return app.send({ path });
    },
    expected: { status: 401, headers: { ...SAFE, ...JSON_TYPE }, body: { error: 'link' } },
  },
  {
    area,
    name: 'an unknown link',
    run: ({ send }) => send({ path: target({ token: 'example' }) }),
    expected: { status: 401, headers: { ...SAFE, ...JSON_TYPE }, body: { error: 'link' } },
  },
  spares('an unknown type of token', (link) => ({ path: target({ token: link, stytch_token_type: 'oauth' }) }), {
    status: 400,
    body: { error: 'token_type' },
  }),
  spares('no type of token', (link) => ({ path: `/callback?token=${link}` }), {
    status: 400,
    body: { error: 'token_type' },
  }),
  spares('two types of token', (link) => ({ path: `${target({ token: link })}&stytch_token_type=oauth` }), {
    status: 400,
    body: { error: 'token_type' },
  }),
  spares('two tokens', (link) => ({ path: `${target({ token: link })}&token=x` }), {
    status: 400,
    body: { error: 'token' },
  }),
  spares('HEAD', (link) => ({ method: 'HEAD', path: target({ token: link }) }), {
    status: 405,
    headers: { allow: 'GET' },
  }),
  spares(
    'a browser that loads ahead',
    (link) => ({ path: target({ token: link }), headers: [['sec-purpose', 'prefetch;prerender']] }),
    {
      status: 403,
      body: { error: 'prefetch' },
    },
  ),
  {
    area,
    name: 'no token',
    run: ({ send }) => send({ path: target({}) }),
    expected: { status: 400, headers: SAFE, body: { error: 'token' } },
  },
  {
    area,
    name: 'a query of garbage',
    run: ({ send }) => send({ path: '/callback?%zz&token=%&stytch_token_type=%E0%A4%A' }),
    expected: { status: 400, headers: SAFE },
  },
  {
    area,
    name: 'POST',
    run: ({ send }) => send({ method: 'POST', path: '/callback' }),
    expected: { status: [404, 405] },
  },
  ...FAULTS,
  ...REDIRECTS,
];
