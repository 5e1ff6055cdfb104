import { asked, bearer, type Case, CLEARED_COOKIE, cookie, own, signedIn, unless } from '../case.ts';
import type { Asked } from '../wire.ts';
import { PRODUCTION_ORIGIN, type Served } from '../world.ts';

const area = 'logout';
const DONE = {
  status: 303,
  headers: { location: '/', 'cache-control': 'private, no-store' },
  cookies: [CLEARED_COOKIE],
} as const;

function logout(headers: Asked['headers'] = []): Asked {
  return { method: 'POST', path: '/logout', headers };
}

/** Whether the session is over, or not, at the stand-in. */
async function isOver(served: Served, expected: boolean): Promise<readonly string[]> {
  const over = served.standIn.sessions.count === 0;
  return unless(over === expected, `the session is ${over ? 'over' : 'not over'} at Stytch`);
}

const FOREIGN: readonly Case[] = [
  { name: 'nothing that says where from', headers: () => [] },
  { name: 'another origin', headers: () => [['origin', 'https://evil.example']] as const },
  { name: 'the origin "null"', headers: () => [['origin', 'null']] as const },
  {
    name: 'the own origin, and Sec-Fetch-Site: cross-site',
    headers: (served: Served) => [own(served), ['sec-fetch-site', 'cross-site']] as const,
  },
].map(({ name, headers }) => ({
  area,
  name: `from another site: ${name}`,
  run: async (served) => served.ask(logout([cookie((await signedIn(served)).jwt), ...headers(served)])),
  expected: { status: 403, body: { error: 'cross_site_request' } },
  also: (served) => isOver(served, false),
}));

const FAILING: readonly Case[] = ['500', '503', '429', '401'].map((fault) => ({
  area,
  name: `Stytch answers ${fault}: the browser forgets the session all the same`,
  run: async (served) => {
    const { jwt } = await signedIn(served);
    served.standIn.mock.fail(`sessions.revoke=${fault}`);
    return served.ask(logout([cookie(jwt), own(served)]));
  },
  expected: DONE,
  also: (served) => [
    ...unless(asked(served, 'sessions.revoke') > 0, 'Stytch was not asked'),
    ...unless(served.output().includes('A session was not revoked'), 'the failure is not in the logs'),
  ],
}));

export const LOGOUT: readonly Case[] = [
  {
    area,
    name: 'with a cookie',
    run: async (served) => served.ask(logout([cookie((await signedIn(served)).jwt), own(served)])),
    expected: DONE,
    also: (served) => isOver(served, true),
  },
  {
    area,
    name: 'by a browser of today',
    run: async (served) =>
      served.ask(logout([cookie((await signedIn(served)).jwt), own(served), ['sec-fetch-site', 'same-origin']])),
    expected: DONE,
    also: (served) => isOver(served, true),
  },
  {
    area,
    name: 'with an expired token',
    run: async (served) => {
      const { session } = await signedIn(served);
      return served.ask(logout([cookie(await served.standIn.sessions.mint(session, { expired: true })), own(served)]));
    },
    expected: DONE,
    also: (served) => isOver(served, true),
  },
  {
    area,
    name: 'as nobody',
    run: (served) => served.ask(logout([own(served)])),
    expected: DONE,
    also: (served) => unless(asked(served, 'sessions.revoke') === 0, 'Stytch was asked'),
  },
  { area, name: 'with garbage', run: (served) => served.ask(logout([cookie('%%%'), own(served)])), expected: DONE },
  {
    area,
    name: 'by bearer',
    run: async (served) => served.ask(logout([bearer((await signedIn(served)).jwt), own(served)])),
    expected: DONE,
    also: (served) => isOver(served, true),
  },
  {
    area,
    name: 'with HTTPS, while keys cannot be had',
    at: 'production',
    run: async (served) => {
      const { jwt } = await signedIn(served);
      return served.ask(
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
    also: (served) => isOver(served, true),
  },
  {
    area,
    name: 'by GET: nothing happens',
    run: async (served) =>
      served.ask({ path: '/logout', headers: [cookie((await signedIn(served)).jwt), own(served)] }),
    expected: { status: [404, 405] },
    also: (served) => isOver(served, false),
  },
  ...FOREIGN,
  ...FAILING,
];
