import { describe, expect, it } from 'vitest';
import { version } from '../../../../../src/index.ts';
import { Passage, type PassageOptions } from '../../../../../src/passage.ts';
import { json, type KeyAnswer, KeyEndpoint } from '../../../../helpers/key-endpoint.ts';
import { outcomeOf } from '../../../../helpers/outcome.ts';
import { PassageIssuer } from '../../../../helpers/passage-issuer.ts';

const NOW = 1_800_000_000;
const issuer = new PassageIssuer('app-1');
const CLAIMS = {
  iss: 'app-1',
  aud: ['app-1'],
  sub: 'passage-user-1',
  iat: NOW,
  nbf: NOW,
  exp: NOW + 900,
};
const GOOD = await issuer.mint({ now: NOW });
const ORIGIN = 'https://example.withpassage.com';

function setUp({ answer = json(issuer.keySet()), ...options }: PassageOptions & { answer?: KeyAnswer } = {}) {
  const endpoint = new KeyEndpoint(answer);
  const clock = (): number => NOW * 1000;
  const passage = new Passage({ appId: 'app-1', apiKey: 'key-1', fetch: endpoint.fetch, clock, ...options });
  return { passage, endpoint };
}

describe('a good token', () => {
  it('is signed in', async () => {
    const { passage } = setUp();
    expect(await passage.sessions.validate(GOOD)).toEqual({
      status: 'signed-in',
      authenticated: true,
      userId: 'passage-user-1',
      error: null,
      session: {
        provider: 'passage',
        userId: 'passage-user-1',
        tokenKind: 'session',
        issuedAt: new Date('2027-01-15T08:00:00Z'),
        expiresAt: new Date('2027-01-15T08:15:00Z'),
        claims: CLAIMS,
      },
    });
  });

  it('costs one request for the key set, which names the package', async () => {
    const { passage, endpoint } = setUp();
    await passage.sessions.validate(GOOD);
    await passage.sessions.validate(GOOD);
    expect(endpoint.requests.map(({ url }) => url)).toEqual([
      'https://auth.passage.id/v1/apps/app-1/.well-known/jwks.json',
    ]);
    const headers = new Headers(endpoint.requests[0]?.init.headers);
    expect(headers.get('user-agent')).toBe(`authloom/${version}`);
  });

  it('is checked with the key set at another address', async () => {
    const { passage, endpoint } = setUp({ jwksUrl: 'http://localhost:4010/keys/app-1.json' });
    expect(outcomeOf(await passage.sessions.validate(GOOD))).toBe('signed-in');
    expect(endpoint.requests.map(({ url }) => url)).toEqual(['http://localhost:4010/keys/app-1.json']);
  });
});

describe('a key set at hand', () => {
  const jwks = issuer.keySet();

  it('serves without any request', async () => {
    const { passage, endpoint } = setUp({ jwks, jwksUrl: 'https://auth.example.com/jwks' });
    expect(outcomeOf(await passage.sessions.validate(GOOD))).toBe('signed-in');
    expect(outcomeOf(await passage.sessions.validate(await issuer.mint({ now: NOW, forged: true })))).toBe('signature');
    expect(outcomeOf(await passage.sessions.validate(await issuer.mint({ now: NOW, header: { kid: 'other' } })))).toBe(
      'unknown_key',
    );
    expect(await passage.auth.validateJwt(GOOD)).toBe('passage-user-1');
    expect(endpoint.count).toBe(0);
  });
});

describe('issuers and audiences', () => {
  it.each<[string, object, PassageOptions, string]>([
    ['the app id', {}, {}, 'signed-in'],
    ['the app id, in a list with others', { aud: [ORIGIN, 'app-1'] }, {}, 'signed-in'],
    ['the app id as a text', { aud: 'app-1' }, {}, 'signed-in'],
    ['the origin of 2022, which is configured', { aud: ORIGIN }, { audiences: [ORIGIN] }, 'signed-in'],
    ['the origin of 2022 in a list, which is configured', { aud: [ORIGIN] }, { audiences: [ORIGIN] }, 'signed-in'],
    ['the app id beside a configured origin', {}, { audiences: [ORIGIN] }, 'signed-in'],
    ['the origin of 2022, which is not configured', { aud: ORIGIN }, {}, 'audience'],
    ['an origin with a slash too many', { aud: `${ORIGIN}/` }, { audiences: [ORIGIN] }, 'audience'],
    ['no audience', { aud: undefined }, { audiences: [ORIGIN] }, 'audience'],
    ['an audience that is an object', { aud: { 0: 'app-1' } }, {}, 'audience'],
    ['an issuer that is configured', { iss: ORIGIN }, { issuers: [ORIGIN] }, 'signed-in'],
    ['the app id beside a configured issuer', {}, { issuers: [ORIGIN] }, 'signed-in'],
    ['an issuer that is not configured', { iss: ORIGIN }, {}, 'issuer'],
    ['an origin in place of an expiry', { aud: ORIGIN, exp: undefined }, { audiences: [ORIGIN] }, 'claims'],
    [
      'an origin that only begins like a configured one',
      { aud: `${ORIGIN}.evil.example` },
      { audiences: [ORIGIN] },
      'audience',
    ],
    ['an issuer that is configured as audience only', { iss: ORIGIN }, { audiences: [ORIGIN] }, 'issuer'],
  ])('with %s', async (_, claims, options, expected) => {
    const { passage } = setUp(options);
    const token = issuer.signText(JSON.stringify({ ...CLAIMS, ...claims }));
    expect(outcomeOf(await passage.sessions.validate(token))).toBe(expected);
  });
});
