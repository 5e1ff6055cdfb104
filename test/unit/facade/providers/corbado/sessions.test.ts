import { describe, expect, it } from 'vitest';
import { Corbado, type CorbadoOptions } from '../../../../../src/corbado.ts';
import { KeysUnavailableError, TokenValidationError, ValidationError } from '../../../../../src/index.ts';
import { CorbadoIssuer } from '../../../../helpers/corbado-issuer.ts';
import { broken, json, KeyEndpoint } from '../../../../helpers/key-endpoint.ts';
import type { Members } from '../../../../helpers/raw-issuer.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';

// Tests that hold for every client are in ../clients.

const NOW = 1_800_000_000;
const ISSUER = 'https://pro-1.frontendapi.cloud.corbado.io';
const issuer = new CorbadoIssuer(ISSUER);
const CLAIMS = { iss: ISSUER, sub: 'usr-1', name: 'Ada Example', jti: 'jti-1', iat: NOW, nbf: NOW, exp: NOW + 900 };

/** Signs a token with the published key. A claim that is `undefined` is left out. */
function sign(claims: Members = {}): string {
  return issuer.signText(JSON.stringify({ ...CLAIMS, ...claims }));
}

const GOOD = sign();

function setUp(options: CorbadoOptions = {}, keys = json(issuer.keySet())) {
  const endpoint = new KeyEndpoint(keys);
  const credentials = { projectId: 'pro-1', apiSecret: 'corbado1_x' };
  const corbado = new Corbado({ ...credentials, fetch: endpoint.fetch, clock: () => NOW * 1000, ...options });
  return { corbado, endpoint, sessions: corbado.sessions };
}

describe('the names of the check', () => {
  it('all return the session', async () => {
    const { sessions, corbado } = setUp();
    const session = {
      provider: 'corbado',
      userId: 'usr-1',
      tokenKind: 'session',
      fullName: 'Ada Example',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:15:00Z'),
      claims: CLAIMS,
    };
    const result = { status: 'signed-in', authenticated: true, session, userId: 'usr-1', error: null };
    expect(await sessions.validate(GOOD)).toEqual(result);
    expect(await sessions.getAndValidateShortSessionValue(GOOD)).toEqual(result);
    expect(await sessions.validateToken(GOOD)).toEqual(session);
    const request = { headers: { authorization: `Bearer ${GOOD}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(result);
    expect(await corbado.authenticateRequest(request)).toEqual(result);
  });

  it.each<[string, unknown, string]>([
    ['missing', undefined, 'missing'],
    ['forged', new CorbadoIssuer(ISSUER).signText(JSON.stringify(CLAIMS)), 'signature'],
  ])('all reject a token that is %s', async (_, token, reason) => {
    const { sessions } = setUp();
    expect(statusOrReasonOf(await sessions.validate(token))).toBe(reason);
    expect(statusOrReasonOf(await sessions.getAndValidateShortSessionValue(token))).toBe(reason);
    const thrown: unknown = await sessions.validateToken(token).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TokenValidationError);
    expect(thrown).toMatchObject({ reason });
  });

  it('all report an outage, and bad options', async () => {
    const { sessions } = setUp({}, broken());
    expect((await sessions.getAndValidateShortSessionValue(GOOD)).status).toBe('unavailable');
    await expect(sessions.validateToken(GOOD)).rejects.toBeInstanceOf(KeysUnavailableError);
    await expect(sessions.validateToken(GOOD, { clockTolerance: 61 })).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('the claims', () => {
  it('of e-mail address and phone number are part of the session', async () => {
    const { sessions } = setUp();
    const session = await sessions.validateToken(sign({ email: 'ada@example.com', phone_number: '+491234' }));
    expect(session).toMatchObject({ email: 'ada@example.com', phoneNumber: '+491234' });
  });

  it('that are absent or null are absent from the session', async () => {
    const { sessions } = setUp();
    const session = await sessions.validateToken(sign({ name: undefined, email: null, phone_number: null }));
    for (const name of ['fullName', 'email', 'phoneNumber', 'sessionId']) expect(session).not.toHaveProperty(name);
  });

  it.each<[string, Members]>([
    ['an audience of any type', { aud: 7 }],
    ['all older claims', { aud: ['a', 'b'], orig: 'usr-1@example.com', version: '2', email: 'ada@example.com' }],
  ])('may include %s', async (_, claims) => {
    expect(statusOrReasonOf(await setUp().sessions.validate(sign(claims)))).toBe('signed-in');
  });
});

describe('the issuer', () => {
  const own = 'https://auth.example.com';

  it.each<[string, string, CorbadoOptions]>([
    ["the project's host", ISSUER, {}],
    ["the project's older host", 'https://pro-1.frontendapi.corbado.io', {}],
    ['the configured frontend', own, { frontendApi: `${own}/` }],
    ['a CNAME', own, { cname: 'auth.example.com' }],
  ])('may be %s', async (_, iss, options) => {
    expect(statusOrReasonOf(await setUp(options).sessions.validate(sign({ iss })))).toBe('signed-in');
  });

  it.each([
    'https://pro-2.frontendapi.cloud.corbado.io',
    'http://pro-1.frontendapi.cloud.corbado.io',
    'https://pro-1.frontendapi.cloud.corbado.io.evil.example',
    'https://auth.example.com',
  ])('must not be %o; the error names the expected ones and a remedy', async (iss) => {
    const { error } = await setUp().sessions.validate(sign({ iss }));
    expect(error).toMatchObject({ reason: 'issuer', received: iss });
    expect(error).toHaveProperty('expected', `${ISSUER} or https://pro-1.frontendapi.corbado.io`);
    expect(error?.hint).toContain('cname');
  });
});

it.each<[CorbadoOptions, string]>([
  [{}, `${ISSUER}/.well-known/jwks`],
  [{ frontendApi: 'https://auth.example.com/' }, 'https://auth.example.com/.well-known/jwks'],
])('the key set is fetched from the frontend of %o, with the project ID', async (options, url) => {
  const { sessions, endpoint } = setUp(options);
  await sessions.validate(GOOD);
  expect(endpoint.requests.map((request) => request.url)).toEqual([url]);
  expect(new Headers(endpoint.requests[0]?.init.headers).get('x-corbado-projectid')).toBe('pro-1');
});

it.each([
  [`cbo_short_session=x; cbo_session_token=${GOOD}`, 'signed-in'],
  [`cbo_session_token=x; cbo_short_session=${GOOD}`, 'signed-in'],
  ['cbo_short_session=x; cbo_session_token=', 'malformed'],
])('the first genuine cookie counts, of the newer name or the older: %s', async (cookie, expected) => {
  expect(statusOrReasonOf(await setUp().corbado.authenticateRequest({ headers: { cookie } }))).toBe(expected);
});
