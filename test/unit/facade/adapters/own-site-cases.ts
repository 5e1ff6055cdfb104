import type { Case } from './cases.ts';
import type { Pairs } from './server.ts';
import { bearer, cookie, expired, good } from './tokens.ts';

const passes = { status: 200, body: { passed: true } };
const refused = {
  status: 403,
  body: { error: 'cross_site_request' },
  headers: { 'www-authenticate': undefined, 'cache-control': 'private, no-store' },
};
const from = (site: string): Pairs => [['Sec-Fetch-Site', site]];
const origin = (value: string): Pairs => [['Origin', value]];

/** The rule against other sites alone: it is the same for everybody, signed in or not. */
const WHO: readonly (readonly [name: string, headers: Pairs])[] = [
  ['nobody', []],
  ['somebody', cookie(good)],
  ['somebody whose session is over', cookie(expired)],
];

export const OWN_SITE_CASES: readonly Case[] = [
  ...WHO.flatMap(([name, who]): Case[] => [
    { name: `own site, ${name} from it`, request: ['POST', '/own', [...who, ...from('same-origin')]], ...passes },
    { name: `own site, ${name} by the address bar`, request: ['POST', '/own', [...who, ...from('none')]], ...passes },
    { name: `own site, ${name} from another`, request: ['POST', '/own', [...who, ...from('cross-site')]], ...refused },
    {
      name: `own site, ${name} from a neighbour`,
      request: ['POST', '/own', [...who, ...from('same-site')]],
      ...refused,
    },
    { name: `own site, ${name} from nowhere`, request: ['POST', '/own', who], ...refused },
    { name: `own site, ${name} by GET`, request: ['GET', '/own', [...who, ...from('cross-site')]], ...passes },
  ]),
  {
    name: 'own site, from a foreign origin',
    request: ['POST', '/own', origin('https://evil.example')],
    ...refused,
  },
  { name: 'own site, from no origin', request: ['POST', '/own', origin('null')], ...refused },
  {
    name: 'own site, from an origin that sessions are read from',
    request: ['POST', '/own', [...from('cross-site'), ...origin('https://app.example.com')]],
    ...passes,
  },
  {
    name: 'own site, with a bearer token from anywhere',
    request: ['POST', '/own', [...bearer(expired), ...from('cross-site')]],
    ...passes,
  },
];
