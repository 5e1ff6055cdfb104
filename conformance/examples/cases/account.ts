import type { App } from '../apps.ts';
import { bearer, type Case, cookie, JSON_TYPE, PRIVATE, requestCount, signedIn, unless } from '../case.ts';

const area = 'account';
const path = '/account';
const UNAUTHORIZED = {
  status: 401,
  headers: { ...PRIVATE, ...JSON_TYPE, 'www-authenticate': 'Bearer error="invalid_token"' },
  body: { error: 'unauthorized' },
} as const;

/** Checks the number of calls to Stytch. */
function hasCalled(app: App, times: number): readonly string[] {
  const count = requestCount(app, 'sessions.authenticate');
  return unless(count === times, `Stytch was called ${count} times instead of ${times}`);
}

/** A route that verifies sessions with Stytch. */
export const ACCOUNT: readonly Case[] = [
  {
    area,
    name: 'an active session',
    run: async (app) => app.send({ path, headers: [cookie((await signedIn(app)).jwt)] }),
    expected: { status: 200, headers: { ...PRIVATE, ...JSON_TYPE }, body: '"userId":"user-test-' },
    also: (app) => hasCalled(app, 1),
  },
  {
    area,
    name: 'a session that has ended at Stytch, with a JWT that other routes still accept',
    run: async (app) => {
      const { jwt, session } = await signedIn(app);
      app.fakeStytch.sessions.revoke({ session_id: session.id });
      const elsewhere = await app.send({ path: '/me', headers: [bearer(jwt)] });
      return elsewhere.status === 200 ? app.send({ path, headers: [bearer(jwt)] }) : elsewhere;
    },
    expected: UNAUTHORIZED,
    also: (app) => hasCalled(app, 1),
  },
  {
    area,
    name: 'while Stytch has an outage: nobody is signed out',
    run: async (app) => {
      const { jwt } = await signedIn(app);
      app.fakeStytch.mock.fail('sessions.authenticate=503');
      return app.send({ path, headers: [cookie(jwt)] });
    },
    expected: { status: 503, headers: { ...PRIVATE, ...JSON_TYPE, 'retry-after': /^\d+$/ } },
  },
  {
    area,
    name: 'a forged token: Stytch is not called',
    run: async ({ send, fakeStytch }) =>
      send({ path, headers: [cookie(await fakeStytch.mock.issuer.mint({ tamper: 'signature' }))] }),
    expected: UNAUTHORIZED,
    also: (app) => hasCalled(app, 0),
  },
  {
    area,
    name: 'anonymous: Stytch is not called',
    run: ({ send }) => send({ path }),
    expected: { ...UNAUTHORIZED, headers: { ...UNAUTHORIZED.headers, 'www-authenticate': 'Bearer' } },
    also: (app) => hasCalled(app, 0),
  },
  {
    area,
    name: "Stytch's own cookie, which a subdomain can write, counts for nothing",
    run: async (app) => {
      const { session } = await signedIn(app);
      return app.send({ path: '/me', headers: [['cookie', `stytch_session=${session.token}`]] });
    },
    expected: { ...UNAUTHORIZED, headers: { ...UNAUTHORIZED.headers, 'www-authenticate': 'Bearer' } },
    also: (app) => hasCalled(app, 0),
  },
];
