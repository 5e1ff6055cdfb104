import { CODE } from '../../../examples/fake-stytch/fake-stytch.ts';
import { type Case, CLEARED_COOKIE, cookie, form, PRIVATE, SET_COOKIE, sameOrigin, signedIn } from '../case.ts';

const area = 'caches';

/** Caches must not store a response that sets or depends on a session cookie. */
export const CACHES: readonly Case[] = [
  {
    area,
    name: 'a login',
    run: ({ send, fakeStytch: { sessions } }) => {
      const token = sessions.tokenFor(sessions.userOf('ada@example.com').user);
      return send({ path: `/callback?stytch_token_type=magic_links&token=${token}` });
    },
    expected: { status: 303, headers: PRIVATE, cookies: [SET_COOKIE] },
  },
  {
    area,
    name: 'a step-up',
    run: async (app) => app.send(form('/totp', { code: CODE }, [cookie((await signedIn(app)).jwt), sameOrigin(app)])),
    expected: { status: 303, headers: PRIVATE, cookies: [SET_COOKIE] },
  },
  {
    area,
    name: 'a log-out',
    run: (app) => app.send({ method: 'POST', path: '/logout', headers: [sameOrigin(app)] }),
    expected: { status: 303, headers: PRIVATE, cookies: [CLEARED_COOKIE] },
  },
  {
    area,
    name: 'a log-out from another site',
    run: (app) => app.send({ method: 'POST', path: '/logout', headers: [['sec-fetch-site', 'same-site']] }),
    expected: { status: 403, headers: PRIVATE, body: { error: 'cross_site_request' } },
  },
  {
    area,
    name: 'the way to the login form',
    run: ({ send }) => send({ path: '/me', headers: [['accept', 'text/html']] }),
    expected: { status: 302, headers: PRIVATE },
  },
  ...[false, true].map(
    (isSignedIn): Case => ({
      area,
      name: `the ${isSignedIn ? 'signed-in' : 'anonymous'} page`,
      run: async (app) => app.send({ path: '/', headers: isSignedIn ? [cookie((await signedIn(app)).jwt)] : [] }),
      expected: { status: 200, headers: PRIVATE, body: isSignedIn ? 'Signed in as' : 'Nobody is signed in' },
    }),
  ),
];
