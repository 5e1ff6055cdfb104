import type { Pairs } from './apps/server.ts';
import { admin, bearer, cookie, expired, forged, good, html, withOldTotp, withTotp } from './apps/tokens.ts';

export interface Case {
  readonly name: string;
  readonly request: readonly [method: string, path: string, headers?: Pairs];
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: object;
}

const ok = { status: 200, body: { userId: 'user-1' } };
const unauthorized = (challenge: string) => ({
  status: 401,
  body: { error: 'unauthorized' },
  headers: { 'www-authenticate': challenge, location: undefined, 'retry-after': undefined },
});
const missing = unauthorized('Bearer');
const invalid = unauthorized('Bearer error="invalid_token"');
const stepUp = (hints: string) => ({
  status: 401,
  body: { error: 'insufficient_user_authentication' },
  headers: { 'www-authenticate': `Bearer error="insufficient_user_authentication", ${hints}` },
});
const forbidden = { status: 403, body: { error: 'forbidden' }, headers: { 'www-authenticate': undefined } };
const crossSite = { status: 403, body: { error: 'cross_site_request' }, headers: { 'www-authenticate': undefined } };
const toLogin = (returnTo: string) => ({ status: 302, headers: { location: `/login?returnTo=${returnTo}` } });
const from = (site: string): Pairs => [['Sec-Fetch-Site', site]];

/** The responses of every framework. */
export const CASES: readonly Case[] = [
  // Authentication.
  { name: 'optional, nobody', request: ['GET', '/state'], status: 200, body: { status: 'signed-out' } },
  {
    name: 'optional, a bearer token',
    request: ['GET', '/state', bearer(good)],
    status: 200,
    body: { status: 'signed-in' },
  },
  {
    name: 'optional, a forged token',
    request: ['GET', '/state', bearer(forged)],
    status: 200,
    body: { status: 'signed-out' },
  },
  { name: 'a bearer token', request: ['GET', '/me', bearer(good)], ...ok },
  {
    name: 'a bearer token in another letter case',
    request: ['GET', '/me', [['authorization', `bEARER ${good}`]]],
    ...ok,
  },
  { name: 'a cookie', request: ['GET', '/me', cookie(good)], ...ok },
  { name: 'HEAD with a cookie', request: ['HEAD', '/me', cookie(good)], status: 200 },
  { name: 'nobody', request: ['GET', '/me'], ...missing },
  { name: 'an expired token', request: ['GET', '/me', bearer(expired)], ...invalid },
  { name: 'a forged token', request: ['GET', '/me', cookie(forged)], ...invalid },
  { name: 'no token at all', request: ['GET', '/me', bearer('')], ...invalid },
  {
    name: 'a bad bearer token and a good cookie',
    request: ['GET', '/me', [...bearer(forged), ...cookie(good)]],
    ...invalid,
  },
  { name: 'another scheme', request: ['GET', '/me', [['Authorization', `Basic ${good}`]]], ...missing },
  { name: 'a token in the query', request: ['GET', `/me?token=${good}&access_token=${good}`], ...missing },
  // Invalid input.
  { name: 'two Authorization headers', request: ['GET', '/me', [...bearer(good), ...bearer(good)]], ...invalid },
  {
    name: 'two Authorization headers of two schemes',
    request: ['GET', '/me', [['Authorization', 'Basic eA=='], ...bearer(good)]],
    ...invalid,
  },
  {
    name: 'two tokens in one header',
    request: ['GET', '/me', [['Authorization', `Bearer ${good}, Bearer ${good}`]]],
    ...invalid,
  },
  { name: 'a very long token', request: ['GET', '/me', bearer('a'.repeat(10_000))], ...invalid },
  { name: 'a token outside ASCII', request: ['GET', '/me', bearer('\u00e9.\u00e9.\u00e9')], ...invalid },
  { name: 'an empty cookie header', request: ['GET', '/me', [['Cookie', ';;; =; ==;']]], ...missing },
  { name: 'a cookie that is not a token', request: ['GET', '/me', cookie('%00%ff"')], ...invalid },
  { name: 'an empty cookie', request: ['GET', '/me', cookie('')], ...missing },
  { name: 'a very long cookie', request: ['GET', '/me', cookie('b'.repeat(10_000))], ...invalid },
  { name: 'two cookie headers', request: ['GET', '/me', [['Cookie', 'a=b'], ...cookie(good)]], ...ok },
  // Requirements.
  { name: 'a role that is present', request: ['GET', '/admin', bearer(admin)], ...ok },
  { name: 'a role that is missing', request: ['GET', '/admin', bearer(good)], ...forbidden },
  { name: 'a role, and nobody', request: ['GET', '/admin'], ...missing },
  { name: 'a permission that is granted', request: ['GET', '/documents', bearer(admin)], ...ok },
  { name: 'a permission that is not', request: ['GET', '/documents', bearer(good)], ...forbidden },
  { name: 'a fresh factor', request: ['GET', '/fresh', bearer(withTotp)], ...ok },
  {
    name: 'a missing factor',
    request: ['GET', '/fresh', bearer(good)],
    ...stepUp('acr_values="totp", max_age="600"'),
  },
  {
    name: 'a factor used too long ago',
    request: ['GET', '/fresh', bearer(withOldTotp)],
    ...stepUp('acr_values="totp", max_age="600"'),
  },
  // Other sites.
  {
    name: 'POST with a bearer token from anywhere',
    request: ['POST', '/me', [...bearer(good), ...from('cross-site')]],
    ...ok,
  },
  {
    name: 'POST with a cookie from the same origin',
    request: ['POST', '/me', [...cookie(good), ...from('same-origin')]],
    ...ok,
  },
  {
    name: 'POST with a cookie from the address bar',
    request: ['POST', '/me', [...cookie(good), ...from('none')]],
    ...ok,
  },
  {
    name: 'POST with a cookie from another site',
    request: ['POST', '/me', [...cookie(good), ...from('cross-site')]],
    ...crossSite,
  },
  {
    name: 'POST with a cookie from a neighbouring subdomain',
    request: ['POST', '/me', [...cookie(good), ...from('same-site')]],
    ...crossSite,
  },
  { name: 'POST with a cookie from nowhere', request: ['POST', '/me', cookie(good)], ...crossSite },
  {
    name: 'POST with a cookie from a foreign origin',
    request: ['POST', '/me', [...cookie(good), ['Origin', 'https://evil.example']]],
    ...crossSite,
  },
  {
    name: 'POST with a cookie from no origin',
    request: ['POST', '/me', [...cookie(good), ['Origin', 'null']]],
    ...crossSite,
  },
  {
    name: 'POST with a cookie from an allowed origin',
    request: ['POST', '/me', [...cookie(good), ...from('cross-site'), ['Origin', 'https://app.example.com']]],
    ...ok,
  },
  {
    name: 'POST with Basic and a cookie from another site',
    request: ['POST', '/me', [['Authorization', 'Basic eA=='], ...cookie(good), ...from('cross-site')]],
    ...crossSite,
  },
  {
    name: 'POST with an expired cookie from another site',
    request: ['POST', '/me', [...cookie(expired), ...from('cross-site')]],
    ...invalid,
  },
  {
    name: 'optional POST with a cookie from another site',
    request: ['POST', '/state', [...cookie(good), ...from('cross-site')]],
    status: 200,
    body: { status: 'signed-out' },
  },
  {
    name: 'GET with a cookie from another site',
    request: ['GET', '/me', [...cookie(good), ...from('cross-site')]],
    ...ok,
  },
  // Redirects.
  {
    name: 'a page, and nobody',
    request: ['GET', '/page?tab=1&x=%2F', html],
    ...toLogin('%2Fpage%3Ftab%3D1%26x%3D%252F'),
  },
  {
    name: 'a page, and an expired cookie',
    request: ['GET', '/page', [...html, ...cookie(expired)]],
    ...toLogin('%2Fpage'),
  },
  { name: 'a page, and somebody', request: ['GET', '/page', [...html, ...cookie(good)]], ...ok },
  { name: 'a page with an unsafe path', request: ['GET', '/page?u=%0d%0aset-cookie:a', html], ...toLogin('%2F') },
  {
    name: 'a page requested as JSON',
    request: ['GET', '/page', [['Accept', 'application/json, text/html;q=0.5']]],
    ...missing,
  },
  { name: 'a page requested as anything', request: ['GET', '/page', [['Accept', '*/*']]], ...missing },
  { name: 'a page that does not redirect', request: ['GET', '/me', html], ...missing },
  { name: 'POST to a page', request: ['POST', '/page', html], ...missing },
  // Unknown routes.
  { name: 'an unknown route', request: ['GET', '/unknown'], status: 404 },
];

const passes = { status: 200, body: { passed: true } };
const rejected = {
  status: 403,
  body: { error: 'cross_site_request' },
  headers: { 'www-authenticate': undefined, 'cache-control': 'private, no-store' },
};
const origin = (value: string): Pairs => [['Origin', value]];

/** The rule against other sites alone applies to everybody, signed in or not. */
const WHO: readonly (readonly [name: string, headers: Pairs])[] = [
  ['nobody', []],
  ['somebody', cookie(good)],
  ['somebody whose session has expired', cookie(expired)],
];

export const SAME_ORIGIN_CASES: readonly Case[] = [
  ...WHO.flatMap(([name, who]): Case[] => [
    { name: `same origin, ${name} from it`, request: ['POST', '/own', [...who, ...from('same-origin')]], ...passes },
    {
      name: `same origin, ${name} by the address bar`,
      request: ['POST', '/own', [...who, ...from('none')]],
      ...passes,
    },
    {
      name: `same origin, ${name} from another`,
      request: ['POST', '/own', [...who, ...from('cross-site')]],
      ...rejected,
    },
    {
      name: `same origin, ${name} from a neighbouring subdomain`,
      request: ['POST', '/own', [...who, ...from('same-site')]],
      ...rejected,
    },
    { name: `same origin, ${name} from nowhere`, request: ['POST', '/own', who], ...rejected },
    { name: `same origin, ${name} by GET`, request: ['GET', '/own', [...who, ...from('cross-site')]], ...passes },
  ]),
  {
    name: 'same origin, from a foreign origin',
    request: ['POST', '/own', origin('https://evil.example')],
    ...rejected,
  },
  { name: 'same origin, from no origin', request: ['POST', '/own', origin('null')], ...rejected },
  {
    name: 'same origin, from an allowed origin',
    request: ['POST', '/own', [...from('cross-site'), ...origin('https://app.example.com')]],
    ...passes,
  },
  {
    name: 'same origin, with a bearer token from anywhere',
    request: ['POST', '/own', [...bearer(expired), ...from('cross-site')]],
    ...passes,
  },
];
