import { asked, bearer, type Case, cookie, JSON_TYPE, PRIVATE, signedIn, unless } from '../case.ts';
import type { Served } from '../world.ts';

const area = 'account';
const path = '/account';
const REFUSED = {
  status: 401,
  headers: { ...PRIVATE, ...JSON_TYPE, 'www-authenticate': 'Bearer error="invalid_token"' },
  body: { error: 'unauthorized' },
} as const;

/** Whether Stytch was asked so often. */
function wasAsked(served: Served, times: number): readonly string[] {
  const count = asked(served, 'sessions.authenticate');
  return unless(count === times, `Stytch was asked ${count} times instead of ${times}`);
}

/** A route on which Stytch is asked whether the session still lives. */
export const ACCOUNT: readonly Case[] = [
  {
    area,
    name: 'a session that lives',
    run: async (served) => served.ask({ path, headers: [cookie((await signedIn(served)).jwt)] }),
    expected: { status: 200, headers: { ...PRIVATE, ...JSON_TYPE }, body: '"userId":"user-test-' },
    also: (served) => wasAsked(served, 1),
  },
  {
    area,
    name: 'a session that has ended at Stytch, with a JWT that is still good elsewhere',
    run: async (served) => {
      const { jwt, session } = await signedIn(served);
      served.standIn.sessions.revoke({ session_id: session.id });
      const elsewhere = await served.ask({ path: '/me', headers: [bearer(jwt)] });
      return elsewhere.status === 200 ? served.ask({ path, headers: [bearer(jwt)] }) : elsewhere;
    },
    expected: REFUSED,
    also: (served) => wasAsked(served, 1),
  },
  {
    area,
    name: 'while Stytch has an outage: nobody is signed out',
    run: async (served) => {
      const { jwt } = await signedIn(served);
      served.standIn.mock.fail('sessions.authenticate=503');
      return served.ask({ path, headers: [cookie(jwt)] });
    },
    expected: { status: 503, headers: { ...PRIVATE, ...JSON_TYPE, 'retry-after': /^\d+$/ } },
  },
  {
    area,
    name: 'a forged token: Stytch is not asked',
    run: async ({ ask, standIn }) =>
      ask({ path, headers: [cookie(await standIn.mock.issuer.mint({ tamper: 'signature' }))] }),
    expected: REFUSED,
    also: (served) => wasAsked(served, 0),
  },
  {
    area,
    name: 'nobody: Stytch is not asked',
    run: ({ ask }) => ask({ path }),
    expected: { ...REFUSED, headers: { ...REFUSED.headers, 'www-authenticate': 'Bearer' } },
    also: (served) => wasAsked(served, 0),
  },
  {
    area,
    name: 'the opaque cookie, which Stytch alone knows, is good elsewhere too',
    run: async (served) => {
      const { session } = await signedIn(served);
      return served.ask({ path: '/me', headers: [['cookie', `stytch_session=${session.token}`]] });
    },
    expected: { status: 200, headers: PRIVATE, body: '"factors":["magic_link"]' },
    also: (served) => wasAsked(served, 1),
  },
];
