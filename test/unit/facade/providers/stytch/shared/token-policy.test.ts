import { describe, expect, it } from 'vitest';
import { version } from '../../../../../../src/facade/core/version.ts';
import { readStytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import { stytchTokenPolicy } from '../../../../../../src/facade/providers/stytch/shared/token-policy.ts';
import { json, KeyEndpoint } from '../../../../../support/key-endpoint.ts';
import { StytchIssuer } from '../../../../../support/stytch-issuer.ts';

const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'consumer' });

function setUp(options: object = {}, path = '/v1/sessions/jwks') {
  const endpoint = new KeyEndpoint(json(issuer.keySet()));
  const clock = () => 1_800_000_000_000;
  const config = readStytchOptions(
    {
      projectId: 'project-test-1',
      secret: 'secret-test-1',
      fetch: endpoint.fetch,
      clock,
      ...options,
    },
    [],
  );
  return { endpoint, clock, policy: stytchTokenPolicy(config, path) };
}

it('holds tokens against the project', () => {
  const { policy, clock } = setUp({ issuers: ['https://login.example.com'], clockTolerance: 7 });
  expect(policy('session token')).toMatchObject({
    provider: 'stytch',
    kind: 'session token',
    algorithm: 'RS256',
    issuers: [
      'stytch.com/project-test-1',
      'https://test.stytch.com',
      'https://login.example.com',
      'https://login.example.com/',
    ],
    issuerHint: expect.stringContaining('"issuers"'),
    audiences: ['project-test-1'],
    textClaims: ['jti'],
    clock,
    clockTolerance: 7,
  });
});

describe('the key set', () => {
  it.each([
    ['/v1/sessions/jwks', {}, 'https://test.stytch.com/v1/sessions/jwks/project-test-1'],
    ['/v1/b2b/sessions/jwks', {}, 'https://test.stytch.com/v1/b2b/sessions/jwks/project-test-1'],
    [
      '/v1/sessions/jwks',
      { baseUrl: 'https://gateway.example.com/stytch/' },
      'https://gateway.example.com/stytch/v1/sessions/jwks/project-test-1',
    ],
  ])('at %s with %o is asked for at %s, without credentials', async (path, options, url) => {
    const { endpoint, policy } = setUp(options, path);
    expect(await policy('session token').keys.find('jwk-test-1')).toMatchObject({ kid: 'jwk-test-1' });
    expect(endpoint.requests.map((request) => request.url)).toEqual([url]);
    expect(endpoint.requests[0]?.init.headers).toEqual({
      'user-agent': `authloom/${version}`,
      accept: 'application/json',
    });
  });

  it('is one for all kinds of tokens', async () => {
    const { endpoint, policy } = setUp();
    for (const kind of ['session token', 'M2M token', 'access token']) await policy(kind).keys.find('jwk-test-1');
    expect(endpoint.count).toBe(1);
  });
});
