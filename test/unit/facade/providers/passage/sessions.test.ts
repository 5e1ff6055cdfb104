import { describe, expect, it } from 'vitest';
import { Passage, type PassageOptions } from '../../../../../src/passage.ts';
import { json, KeyEndpoint } from '../../../../helpers/key-endpoint.ts';
import { PassageIssuer } from '../../../../helpers/passage-issuer.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';

const NOW = 1_800_000_000;
const issuer = new PassageIssuer('app-1');
const CLAIMS = { iss: 'app-1', aud: ['app-1'], sub: 'passage-user-1', iat: NOW, nbf: NOW, exp: NOW + 900 };
const GOOD = await issuer.mint({ now: NOW });
const ORIGIN = 'https://example.withpassage.com';

function setUp(options: PassageOptions = {}) {
  const endpoint = new KeyEndpoint(json(issuer.keySet()));
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

  it('is checked with the key set at another address', async () => {
    const { passage, endpoint } = setUp({ jwksUrl: 'http://localhost:4010/keys/app-1.json' });
    expect(statusOrReasonOf(await passage.sessions.validate(GOOD))).toBe('signed-in');
    expect(endpoint.requests.map(({ url }) => url)).toEqual(['http://localhost:4010/keys/app-1.json']);
  });
});

it('a key set at hand serves without any request', async () => {
  const { passage, endpoint } = setUp({ jwks: issuer.keySet(), jwksUrl: 'https://auth.example.com/jwks' });
  const outcome = async (token: string) => statusOrReasonOf(await passage.sessions.validate(token));
  expect(await outcome(GOOD)).toBe('signed-in');
  expect(await outcome(await issuer.mint({ now: NOW, forged: true }))).toBe('signature');
  expect(await outcome(await issuer.mint({ now: NOW, header: { kid: 'other' } }))).toBe('unknown_key');
  expect(await passage.auth.validateJwt(GOOD)).toBe('passage-user-1');
  expect(endpoint.count).toBe(0);
});

const audiences = [ORIGIN];
const issuers = [ORIGIN];

it.each<[string, object, PassageOptions, string]>([
  ['the origin of 2022 as audience, which is configured', { aud: ORIGIN }, { audiences }, 'signed-in'],
  ['the origin of 2022 in a list, which is configured', { aud: [ORIGIN] }, { audiences }, 'signed-in'],
  ['the app ID beside a configured audience', {}, { audiences }, 'signed-in'],
  ['the origin of 2022, which is not configured', { aud: ORIGIN }, {}, 'audience'],
  ['an origin with a slash too many', { aud: `${ORIGIN}/` }, { audiences }, 'audience'],
  ['an origin that only begins like a configured one', { aud: `${ORIGIN}.evil.example` }, { audiences }, 'audience'],
  ['no audience, although one is configured', { aud: undefined }, { audiences }, 'audience'],
  ['an issuer that is configured', { iss: ORIGIN }, { issuers }, 'signed-in'],
  ['the app ID beside a configured issuer', {}, { issuers }, 'signed-in'],
  ['an issuer that is configured as audience only', { iss: ORIGIN }, { audiences }, 'issuer'],
  ['a configured audience in place of an expiry', { aud: ORIGIN, exp: undefined }, { audiences }, 'claims'],
])('a token with %s', async (_, claims, options, expected) => {
  const { passage } = setUp(options);
  const token = issuer.signText(JSON.stringify({ ...CLAIMS, ...claims }));
  expect(statusOrReasonOf(await passage.sessions.validate(token))).toBe(expected);
});
