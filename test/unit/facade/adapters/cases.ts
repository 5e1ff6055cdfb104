import type { Pairs } from './apps/server.ts';
import { admin, bearer, cookie, expired, forged, good, html, withOldTotp, withTotp } from './apps/tokens.ts';

interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: object;
}

export interface Case extends Expected {
  readonly name: string;
  readonly request: readonly [method: string, path: string, headers?: Pairs];
}

/** A case in one line: its name, the method and the path, the headers, and the expected response. */
type Row = readonly [name: string, request: string, headers: Pairs, expected: Expected];

function caseOf([name, request, headers, expected]: Row): Case {
  const [method = '', path = ''] = request.split(' ');
  return { name, request: [method, path, headers], ...expected };
}

const ok: Expected = { status: 200, body: { userId: 'user-1' } };
const state = (status: string): Expected => ({ status: 200, body: { status } });
const unauthorized = (challenge: string): Expected => ({
  status: 401,
  body: { error: 'unauthorized' },
  headers: { 'www-authenticate': challenge, location: undefined, 'retry-after': undefined },
});
const missing = unauthorized('Bearer');
const invalid = unauthorized('Bearer error="invalid_token"');
const stepUp = (hints: string): Expected => ({
  status: 401,
  body: { error: 'insufficient_user_authentication' },
  headers: { 'www-authenticate': `Bearer error="insufficient_user_authentication", ${hints}` },
});
const totp = stepUp('acr_values="totp", max_age="600"');
const forbidden: Expected = { status: 403, body: { error: 'forbidden' }, headers: { 'www-authenticate': undefined } };
const crossSite: Expected = {
  status: 403,
  body: { error: 'cross_site_request' },
  headers: { 'www-authenticate': undefined },
};
const toLogin = (returnTo: string): Expected => ({
  status: 302,
  headers: { location: `/login?returnTo=${returnTo}` },
});
const passes: Expected = { status: 200, body: { passed: true } };
const kept: Expected = { ...crossSite, headers: { ...crossSite.headers, 'cache-control': 'private, no-store' } };

const authorization = (value: string): Pairs => [['Authorization', value]];
const cookies = (value: string): Pairs => [['Cookie', value]];
const from = (site: string): Pairs => [['Sec-Fetch-Site', site]];
const origin = (value: string): Pairs => [['Origin', value]];
const accept = (value: string): Pairs => [['Accept', value]];
const APP = 'https://app.example.com';
const LONG = 10_000;

const AUTHENTICATION: readonly Row[] = [
  ['optional, nobody', 'GET /state', [], state('signed-out')],
  ['optional, a bearer token', 'GET /state', bearer(good), state('signed-in')],
  ['optional, a forged token', 'GET /state', bearer(forged), state('signed-out')],
  ['a bearer token', 'GET /me', bearer(good), ok],
  ['a bearer token in another letter case', 'GET /me', [['authorization', `bEARER ${good}`]], ok],
  ['a cookie', 'GET /me', cookie(good), ok],
  ['HEAD with a cookie', 'HEAD /me', cookie(good), { status: 200 }],
  ['nobody', 'GET /me', [], missing],
  ['an expired token', 'GET /me', bearer(expired), invalid],
  ['a forged token', 'GET /me', cookie(forged), invalid],
  ['no token at all', 'GET /me', bearer(''), invalid],
  ['an invalid bearer token and a valid cookie', 'GET /me', [...bearer(forged), ...cookie(good)], invalid],
  ['another scheme', 'GET /me', authorization(`Basic ${good}`), missing],
  ['a token in the query', `GET /me?token=${good}&access_token=${good}`, [], missing],
];

const INVALID_INPUT: readonly Row[] = [
  ['two Authorization headers', 'GET /me', [...bearer(good), ...bearer(good)], invalid],
  ['two of two schemes', 'GET /me', [...authorization('Basic eA=='), ...bearer(good)], invalid],
  ['a very long token', 'GET /me', bearer('a'.repeat(LONG)), invalid],
  ['a token outside ASCII', 'GET /me', bearer('\u00e9.\u00e9.\u00e9'), invalid],
  ['two cookie headers', 'GET /me', [...cookies('a=b'), ...cookie(good)], ok],
];

const REQUIREMENTS: readonly Row[] = [
  ['a role that is present', 'GET /admin', bearer(admin), ok],
  ['a role that is missing', 'GET /admin', bearer(good), forbidden],
  ['a role, and nobody', 'GET /admin', [], missing],
  ['a permission that is granted', 'GET /documents', bearer(admin), ok],
  ['a permission that is not', 'GET /documents', bearer(good), forbidden],
  ['a fresh factor', 'GET /fresh', bearer(withTotp), ok],
  ['a missing factor', 'GET /fresh', bearer(good), totp],
  ['a factor used too long ago', 'GET /fresh', bearer(withOldTotp), totp],
];

const OTHER_SITES: readonly Row[] = [
  ['a bearer token from anywhere', 'POST /me', [...bearer(good), ...from('cross-site')], ok],
  ['a cookie from the same origin', 'POST /me', [...cookie(good), ...from('same-origin')], ok],
  ['a cookie from the address bar', 'POST /me', [...cookie(good), ...from('none')], ok],
  ['a cookie from another site', 'POST /me', [...cookie(good), ...from('cross-site')], crossSite],
  ['a cookie from nowhere', 'POST /me', cookie(good), crossSite],
  ['a cookie from a foreign origin', 'POST /me', [...cookie(good), ...origin('https://evil.example')], crossSite],
  ['a cookie from an allowed origin', 'POST /me', [...cookie(good), ...from('cross-site'), ...origin(APP)], ok],
  ['an expired cookie from another site', 'POST /me', [...cookie(expired), ...from('cross-site')], invalid],
  ['optional, from another site', 'POST /state', [...cookie(good), ...from('cross-site')], state('signed-out')],
  ['a cookie from another site by GET', 'GET /me', [...cookie(good), ...from('cross-site')], ok],
];

/** Browsers open WebSockets for any site, with the cookies of this one, and let that site read what comes back. */
const upgrade: Pairs = [
  ['Connection', 'Upgrade'],
  ['Upgrade', 'WebSocket'],
];
const HANDSHAKES: readonly Row[] = [
  ['a handshake from the same origin', 'GET /me', [...upgrade, ...cookie(good), ...from('same-origin')], ok],
  ['a handshake with a token', 'GET /me', [...upgrade, ...bearer(good), ...from('cross-site')], ok],
  ['a handshake from another site', 'GET /me', [...upgrade, ...cookie(good), ...from('cross-site')], crossSite],
  [
    'a handshake from a foreign origin',
    'GET /me',
    [...upgrade, ...cookie(good), ...origin('https://evil.example')],
    crossSite,
  ],
  ['a handshake from nowhere', 'GET /me', [...upgrade, ...cookie(good)], crossSite],
  [
    'an optional handshake from another site',
    'GET /state',
    [...upgrade, ...cookie(good), ...origin('null')],
    state('signed-out'),
  ],
];

const REDIRECTS: readonly Row[] = [
  ['a page, and nobody', 'GET /page?tab=1&x=%2F', html, toLogin('%2Fpage%3Ftab%3D1%26x%3D%252F')],
  ['a page, and an expired cookie', 'GET /page', [...html, ...cookie(expired)], toLogin('%2Fpage')],
  ['a page, and somebody', 'GET /page', [...html, ...cookie(good)], ok],
  ['a page with an unsafe path', 'GET /page?u=%0d%0aset-cookie:a', html, toLogin('%2F')],
  ['a page requested as JSON', 'GET /page', accept('application/json, text/html;q=0.5'), missing],
  ['a page that does not redirect', 'GET /me', html, missing],
  ['POST to a page', 'POST /page', html, missing],
];

/** The responses of every framework. */
export const CASES: readonly Case[] = [
  ...AUTHENTICATION,
  ...INVALID_INPUT,
  ...REQUIREMENTS,
  ...OTHER_SITES,
  ...HANDSHAKES,
  ...REDIRECTS,
  ['an unknown route', 'GET /unknown', [], { status: 404 }] satisfies Row,
].map(caseOf);

/** The rule against other sites alone applies to everybody, signed in or not. */
const WHO: readonly (readonly [name: string, headers: Pairs])[] = [
  ['nobody', []],
  ['somebody', cookie(good)],
  ['somebody whose session has expired', cookie(expired)],
];

export const SAME_ORIGIN_CASES: readonly Case[] = [
  ...WHO.flatMap(([name, who]): Row[] => [
    [`same origin, ${name} from it`, 'POST /own', [...who, ...from('same-origin')], passes],
    [`same origin, ${name} by the address bar`, 'POST /own', [...who, ...from('none')], passes],
    [`same origin, ${name} from another`, 'POST /own', [...who, ...from('cross-site')], kept],
    [`same origin, ${name} from a neighbour`, 'POST /own', [...who, ...from('same-site')], kept],
    [`same origin, ${name} from nowhere`, 'POST /own', who, kept],
    [`same origin, ${name} by a handshake`, 'GET /own', [...upgrade, ...who, ...from('cross-site')], kept],
    [`same origin, ${name} by GET`, 'GET /own', [...who, ...from('cross-site')], passes],
  ]),
  ['same origin, from a foreign origin', 'POST /own', origin('https://evil.example'), kept] satisfies Row,
  ['same origin, from no origin', 'POST /own', origin('null'), kept] satisfies Row,
  ['same origin, from an allowed one', 'POST /own', [...from('cross-site'), ...origin(APP)], passes] satisfies Row,
  ['same origin, a genuine token', 'POST /own', [...bearer(good), ...from('cross-site')], passes] satisfies Row,
  ...['x', forged, expired].map((token): Row => {
    return ['same origin, any other token', 'POST /own', [...bearer(token), ...from('cross-site')], kept];
  }),
].map(caseOf);
