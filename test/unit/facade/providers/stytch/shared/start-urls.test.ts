import { describe, expect, it } from 'vitest';
import {
  b2bOAuthDiscoveryStartUrl,
  b2bOAuthStartUrl,
  oauthStartUrl,
  type StartUrlTarget,
  ssoStartUrl,
} from '../../../../../../src/facade/providers/stytch/shared/start-urls.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

const TARGET: StartUrlTarget = { baseUrl: 'https://api.stytch.com', publicToken: 'public-token-test-1' };
const BACK = 'https://example.com/callback?a=1&b=2';
const BACK_ENCODED = 'https%3A%2F%2Fexample.com%2Fcallback%3Fa%3D1%26b%3D2';
const CONNECTION = { connection_id: 'saml-connection-test-1' };

type Make = (params: unknown, target?: StartUrlTarget) => string;
const made =
  (startUrl: (target: StartUrlTarget, params: never) => string): Make =>
  (params, target = TARGET) =>
    startUrl(target, params as never);
const MAKE = {
  oauth: made(oauthStartUrl),
  b2b: made(b2bOAuthStartUrl),
  discovery: made(b2bOAuthDiscoveryStartUrl),
  sso: made(ssoStartUrl),
};
const FLOWS: [name: string, make: Make, least: object][] = [
  ['oauth.startUrl', MAKE.oauth, { provider: 'google' }],
  ['oauth.startUrl', MAKE.b2b, { provider: 'google', slug: 'example' }],
  ['oauth.discovery.startUrl', MAKE.discovery, { provider: 'google' }],
  ['sso.startUrl', MAKE.sso, CONNECTION],
];
/** The arguments that every flow has, and their part of the query. */
const REDIRECTS = { login_redirect_url: BACK, signup_redirect_url: 'myapp://new' };
const REDIRECTED = `&login_redirect_url=${BACK_ENCODED}&signup_redirect_url=myapp%3A%2F%2Fnew`;
const challenge = 'challenge';

describe('start URLs', () => {
  it.each<[keyof typeof MAKE, object, path: string, query: string]>([
    ['oauth', { provider: 'google' }, 'public/oauth/google/start', ''],
    [
      'oauth',
      {
        provider: 'google',
        ...REDIRECTS,
        custom_scopes: ['https://www.googleapis.com/auth/drive', 'email'],
        code_challenge: challenge,
        provider_params: { prompt: 'consent', login_hint: 'a+b@example.com' },
      },
      'public/oauth/google/start',
      `${REDIRECTED}&custom_scopes=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive%20email&code_challenge=challenge` +
        '&provider_prompt=consent&provider_login_hint=a%2Bb%40example.com',
    ],
    [
      'b2b',
      { provider: 'github', organization_id: 'org-1' },
      'b2b/public/oauth/github/start',
      '&organization_id=org-1',
    ],
    [
      'b2b',
      {
        provider: 'microsoft',
        slug: 'example',
        ...REDIRECTS,
        custom_scopes: 'a b',
        pkce_code_challenge: challenge,
        provider_params: { x: '1' },
      },
      'b2b/public/oauth/microsoft/start',
      `&slug=example${REDIRECTED}&custom_scopes=a%20b&pkce_code_challenge=challenge&provider_x=1`,
    ],
    [
      'discovery',
      {
        provider: 'slack',
        discovery_redirect_url: BACK,
        custom_scopes: ['a'],
        pkce_code_challenge: challenge,
        provider_params: { team: 'T1' },
      },
      'b2b/public/oauth/slack/discovery/start',
      `&discovery_redirect_url=${BACK_ENCODED}&custom_scopes=a&pkce_code_challenge=challenge&provider_team=T1`,
    ],
    [
      'sso',
      { ...CONNECTION, ...REDIRECTS, pkce_code_challenge: challenge },
      'public/sso/start',
      `&connection_id=saml-connection-test-1${REDIRECTED}&pkce_code_challenge=challenge`,
    ],
    ['sso', { organization_id: 'crm|7' }, 'public/sso/start', '&organization_id=crm%7C7'],
  ])('%s with %o', (flow, params, path, query) => {
    expect(MAKE[flow](params)).toBe(`https://api.stytch.com/v1/${path}?public_token=public-token-test-1${query}`);
  });

  it.each(FLOWS)('%s keeps the path prefix of the base URL', (_, make, least) => {
    const target = { ...TARGET, baseUrl: 'https://gateway.example/stytch' };
    expect(make(least, target)).toMatch(/^https:\/\/gateway\.example\/stytch\/v1\//);
  });

  it.each(FLOWS)('%s takes undefined arguments for absent ones', (name, make, least) => {
    const redirect = name === 'oauth.discovery.startUrl' ? 'discovery_redirect_url' : 'login_redirect_url';
    expect(make({ ...least, [redirect]: undefined })).toBe(make(least));
    expect(make({ ...least, [redirect]: BACK })).toBe(`${make(least)}&${redirect}=${BACK_ENCODED}`);
  });
});

describe('every flow rejects', () => {
  it.each(FLOWS)('%s: no public token', (name, make, least) => {
    for (const publicToken of [undefined, '']) {
      const error = validationErrorOf(() => make(least, { ...TARGET, publicToken }));
      const message = `Cannot call ${name}: publicToken: is missing`;
      expect(error).toMatchObject({ provider: 'stytch', status: 400, message });
      expect(pathsOf(error)).toEqual(['publicToken']);
      expect(error.hint).toContain('Pass "publicToken" to the client');
    }
  });

  it.each(FLOWS)('%s: params that are no object, and unknown arguments', (_, make, least) => {
    for (const params of [undefined, ['google']])
      expect(validationErrorOf(() => make(params))).toMatchObject({
        provider: 'stytch',
        status: 400,
        issues: [{ path: 'params' }],
      });
    const unknown = { state: 'x', redirect_url: 'x' };
    expect(pathsOf(validationErrorOf(() => make({ ...least, ...unknown })))).toEqual(Object.keys(unknown));
  });

  it.each(FLOWS.slice(0, 3))('%s: a provider that is no plain path segment', (_, make, least) => {
    const bad = [undefined, null, '', '.', '..', 'a/b', 'a?b', 'a#b', 'a%2fb', 'a b', 'a\\b', '\ud800', 1];
    for (const provider of bad) {
      expect(pathsOf(validationErrorOf(() => make({ ...least, provider })))).toEqual(['provider']);
    }
  });

  it('everything at once', () => {
    const params = { provider: '..', login_redirect_url: 'javascript:1', slug: 'a', organization_id: 'b', state: 'x' };
    const error = validationErrorOf(() => MAKE.b2b(params));
    expect(pathsOf(error)).toEqual(['state', 'provider', 'login_redirect_url', 'slug']);
    expect(error.message).not.toContain('javascript:1');
  });
});
