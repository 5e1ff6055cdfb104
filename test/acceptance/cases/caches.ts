import { CODE } from '../../../examples/fake-stytch/fake-stytch.ts';
import { type Case, CLEARED_COOKIE, cookie, form, own, PRIVATE, SET_COOKIE, signedIn } from '../case.ts';

const area = 'caches';

/** No cache may keep an answer that writes a session cookie, or that depends on one. */
export const CACHES: readonly Case[] = [
  {
    area,
    name: 'a login',
    run: ({ ask, standIn: { sessions } }) => {
      const token = sessions.tokenFor(sessions.userOf('ada@example.com').user);
      return ask({ path: `/callback?stytch_token_type=magic_links&token=${token}` });
    },
    expected: { status: 303, headers: PRIVATE, cookies: [SET_COOKIE] },
  },
  {
    area,
    name: 'a step-up',
    run: async (served) =>
      served.ask(form('/totp', { code: CODE }, [cookie((await signedIn(served)).jwt), own(served)])),
    expected: { status: 303, headers: PRIVATE, cookies: [SET_COOKIE] },
  },
  {
    area,
    name: 'a log-out',
    run: (served) => served.ask({ method: 'POST', path: '/logout', headers: [own(served)] }),
    expected: { status: 303, headers: PRIVATE, cookies: [CLEARED_COOKIE] },
  },
  {
    area,
    name: 'a log-out from another site',
    run: (served) => served.ask({ method: 'POST', path: '/logout', headers: [['sec-fetch-site', 'same-site']] }),
    expected: { status: 403, headers: PRIVATE, body: { error: 'cross_site_request' } },
  },
  {
    area,
    name: 'the way to the login form',
    run: ({ ask }) => ask({ path: '/me', headers: [['accept', 'text/html']] }),
    expected: { status: 302, headers: PRIVATE },
  },
  ...[false, true].map(
    (isSomebody): Case => ({
      area,
      name: `the page of ${isSomebody ? 'somebody' : 'nobody'}`,
      run: async (served) =>
        served.ask({ path: '/', headers: isSomebody ? [cookie((await signedIn(served)).jwt)] : [] }),
      expected: { status: 200, headers: PRIVATE, body: isSomebody ? 'Signed in as' : 'Nobody is signed in' },
    }),
  ),
];
