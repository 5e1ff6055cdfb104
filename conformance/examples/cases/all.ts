import type { Case } from '../case.ts';
import { ACCOUNT } from './account.ts';
import { CACHES } from './caches.ts';
import { CALLBACK } from './callback.ts';
import { LOGIN } from './login.ts';
import { LOGOUT } from './logout.ts';
import { REQUIREMENTS } from './requirements.ts';
import { SESSIONS } from './sessions.ts';
import { WEBHOOKS } from './webhooks.ts';

const LAST: Case = {
  area: 'after all',
  name: 'the app is alive',
  run: ({ send }) => send({ path: '/' }),
  expected: { status: 200, body: 'Nobody is signed in' },
  also: ({ output }) => (/unhandled|uncaught/i.test(output()) ? ['an error escaped the framework'] : []),
};

/** All cases; each of them runs against each app. */
export const CASES: readonly Case[] = [
  ...SESSIONS,
  ...REQUIREMENTS,
  ...LOGIN,
  ...CALLBACK,
  ...LOGOUT,
  ...ACCOUNT,
  ...CACHES,
  ...WEBHOOKS,
  LAST,
];
