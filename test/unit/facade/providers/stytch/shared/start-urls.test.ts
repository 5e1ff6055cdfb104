import { describe, expect, it } from 'vitest';
import {
  type B2BOAuthStartUrlRequest,
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

const FLOWS: [name: string, make: (params: unknown, target?: StartUrlTarget) => string, least: object][] = [
  ['oauth.startUrl', (params, target = TARGET) => oauthStartUrl(target, params as never), { provider: 'google' }],
  [
    'oauth.startUrl',
    (params, target = TARGET) => b2bOAuthStartUrl(target, params as never),
    { provider: 'google', slug: 'example' },
  ],
  [
    'oauth.discovery.startUrl',
    (params, target = TARGET) => b2bOAuthDiscoveryStartUrl(target, params as never),
    { provider: 'google' },
  ],
  ['sso.startUrl', (params, target = TARGET) => ssoStartUrl(target, params as never), CONNECTION],
];

describe('start URLs', () => {
  it.each<[string, string, string]>([
    [
      'consumer OAuth',
      oauthStartUrl(TARGET, { provider: 'google' }),
      'https://api.stytch.com/v1/public/oauth/google/start?public_token=public-token-test-1',
    ],
    [
      'consumer OAuth with everything',
      oauthStartUrl(TARGET, {
        provider: 'google',
        login_redirect_url: BACK,
        signup_redirect_url: 'myapp://new',
        custom_scopes: ['https://www.googleapis.com/auth/drive', 'email'],
        code_challenge: 'challenge',
        provider_params: { prompt: 'consent', login_hint: 'a+b@example.com' },
      }),
      'https://api.stytch.com/v1/public/oauth/google/start?public_token=public-token-test-1' +
        `&login_redirect_url=${BACK_ENCODED}&signup_redirect_url=myapp%3A%2F%2Fnew` +
        '&custom_scopes=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive%20email&code_challenge=challenge' +
        '&provider_prompt=consent&provider_login_hint=a%2Bb%40example.com',
    ],
    [
      'B2B OAuth by id',
      b2bOAuthStartUrl(TARGET, { provider: 'github', organization_id: 'organization-test-1' }),
      'https://api.stytch.com/v1/b2b/public/oauth/github/start?public_token=public-token-test-1' +
        '&organization_id=organization-test-1',
    ],
    [
      'B2B OAuth by slug, with everything',
      b2bOAuthStartUrl(TARGET, {
        provider: 'microsoft',
        slug: 'example',
        login_redirect_url: BACK,
        signup_redirect_url: BACK,
        custom_scopes: 'a b',
        pkce_code_challenge: 'challenge',
        provider_params: { prompt: 'consent' },
      }),
      'https://api.stytch.com/v1/b2b/public/oauth/microsoft/start?public_token=public-token-test-1&slug=example' +
        `&login_redirect_url=${BACK_ENCODED}&signup_redirect_url=${BACK_ENCODED}` +
        '&custom_scopes=a%20b&pkce_code_challenge=challenge&provider_prompt=consent',
    ],
    [
      'B2B OAuth discovery',
      b2bOAuthDiscoveryStartUrl(TARGET, {
        provider: 'slack',
        discovery_redirect_url: BACK,
        custom_scopes: ['a'],
        pkce_code_challenge: 'challenge',
        provider_params: { team: 'T1' },
      }),
      'https://api.stytch.com/v1/b2b/public/oauth/slack/discovery/start?public_token=public-token-test-1' +
        `&discovery_redirect_url=${BACK_ENCODED}&custom_scopes=a&pkce_code_challenge=challenge&provider_team=T1`,
    ],
    [
      'B2B SSO',
      ssoStartUrl(TARGET, {
        ...CONNECTION,
        login_redirect_url: BACK,
        signup_redirect_url: 'http://localhost:3000/',
        pkce_code_challenge: 'challenge',
      }),
      'https://api.stytch.com/v1/public/sso/start?public_token=public-token-test-1' +
        `&connection_id=saml-connection-test-1&login_redirect_url=${BACK_ENCODED}` +
        '&signup_redirect_url=http%3A%2F%2Flocalhost%3A3000%2F&pkce_code_challenge=challenge',
    ],
  ])('%s', (_, made, expected) => {
    expect(made).toBe(expected);
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
      expect(error).toMatchObject({
        provider: 'stytch',
        status: 400,
        message: `Cannot call ${name}: publicToken: is missing`,
      });
      expect(pathsOf(error)).toEqual(['publicToken']);
      expect(error.hint).toContain('Pass "publicToken" to the client');
    }
  });

  it.each(FLOWS)('%s: params that are no object', (_, make) => {
    for (const params of [undefined, ['google']]) {
      const error = validationErrorOf(() => make(params));
      expect(error).toMatchObject({ provider: 'stytch', status: 400 });
      expect(pathsOf(error)).toEqual(['params']);
    }
  });

  it.each(FLOWS)('%s: unknown arguments', (_, make, least) => {
    expect(pathsOf(validationErrorOf(() => make({ ...least, state: 'x', redirect_url: 'x' })))).toEqual([
      'state',
      'redirect_url',
    ]);
  });

  it.each(FLOWS.slice(0, 3))('%s: a provider that is no plain path segment', (_, make, least) => {
    const bad = [
      undefined,
      null,
      '',
      '.',
      '..',
      'a/b',
      '../sso',
      'a?b',
      'a#b',
      'a%2fb',
      'a b',
      'a\\b',
      '\ud800',
      1,
      {},
    ];
    for (const provider of bad) {
      expect(pathsOf(validationErrorOf(() => make({ ...least, provider })))).toEqual(['provider']);
    }
  });

  it('everything at once', () => {
    const params = { provider: '..', login_redirect_url: 'javascript:1', slug: 'a', organization_id: 'b', state: 'x' };
    const error = validationErrorOf(() => b2bOAuthStartUrl(TARGET, params as unknown as B2BOAuthStartUrlRequest));
    expect(pathsOf(error)).toEqual(['state', 'provider', 'login_redirect_url', 'slug']);
    expect(error.message).not.toContain('javascript:1');
  });
});
