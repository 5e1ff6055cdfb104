import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Members } from '../../../../../conformance/clients/client.ts';
import { compact, hmacWith, Signer, withSegment } from '../../../../../conformance/tokens/tokens.ts';
import { type TokenErrorReason, TokenValidationError, ValidationError } from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { CLIENTS, NOW, setUp } from './client-under-test.ts';

/** Keys that no provider publishes. */
const STRANGERS = { RS256: new Signer('RS256', 'stranger'), ES256: new Signer('ES256', 'stranger') };

describe.each(CLIENTS)('a valid token of $name', (subject) => {
  const { claims } = subject;

  it('is signed in with its session', async () => {
    const { sessions, sign } = setUp(subject);
    const result = await sessions.validate(sign());
    expect(result).toMatchObject({ status: 'signed-in', authenticated: true, userId: claims['sub'], error: null });
    expect(result.session).toMatchObject({
      provider: subject.provider,
      userId: claims['sub'],
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      claims,
    });
    expect(result.session?.expiresAt).toBeInstanceOf(Date);
  });

  it('costs one request for the key, without credentials', async () => {
    const { sessions, sign, requests, key } = setUp(subject, { headers: { 'x-tenant': 'hidden-header' } });
    for (const token of [sign(), sign(), sign({ jti: 'jti-2' })]) await sessions.validate(token);
    expect(requests.map(({ url }) => url)).toEqual([subject.keyUrl(key.kid)]);
    const headers = new Headers(requests[0]?.init.headers);
    expect(headers.has('authorization')).toBe(false);
    expect(headers.get('user-agent')).toMatch(/^authloom\//);
    for (const hidden of [...subject.secrets, 'hidden-header'])
      expect(inspect(requests, { depth: 9 })).not.toContain(hidden);
  });

  it('belongs to the issuers and audiences that the client accepts', () => {
    const { sessions } = setUp(subject);
    const [route, ...others] = sessions.accepts;
    expect(others).toEqual([]);
    expect(route?.provider).toBe(subject.provider);
    expect(route?.issuers).toContain(claims['iss']);
    expect(route?.audiences).toEqual(claims['aud'] === undefined ? undefined : [claims['aud']].flat());
  });
});

type Bench = ReturnType<typeof setUp>;

/** One token or more for each reason. The hundreds of others are in conformance/tokens/corpus. */
const REJECTED_WITHOUT_KEY: readonly (readonly [
  name: string,
  reason: TokenErrorReason,
  make: (bench: Bench) => unknown,
])[] = [
  ['nothing', 'missing', () => undefined],
  ['a short string', 'malformed', () => 'abc'],
  ['an object that converts to a valid token', 'malformed', ({ sign }) => ({ toString: () => sign() })],
  ['a token of an access token type', 'malformed', ({ sign }) => sign({}, { typ: 'at+jwt' })],
  ['a token without a signature', 'malformed', ({ sign }) => withSegment(sign(), 2, '')],
  ['alg none', 'algorithm', ({ sign }) => sign({}, { alg: 'none' })],
  [
    'an HMAC with the public key',
    'algorithm',
    ({ key, claims }) => compact(key.header({ alg: 'HS256' }), claims, hmacWith(key.pem, 'sha256')),
  ],
  ['no kid', 'unknown_key', ({ sign }) => sign({}, { kid: undefined })],
];
const INVALID_TOKENS: typeof REJECTED_WITHOUT_KEY = [
  ...REJECTED_WITHOUT_KEY,
  ['an unknown kid', 'unknown_key', ({ sign }) => sign({}, { kid: 'key-2' })],
  ['a signature by another key', 'signature', ({ key, claims }) => STRANGERS[key.algorithm].as(key.kid).sign(claims)],
  ['another payload', 'signature', ({ sign }) => withSegment(sign(), 1, sign({ sub: 'eve' }).split('.')[1] ?? '')],
  ['no JSON', 'malformed', ({ key }) => key.sign('hello')],
  ['no claims', 'claims', ({ key }) => key.sign('{}')],
  ['no sub', 'claims', ({ sign }) => sign({ sub: undefined })],
  ['exp null', 'claims', ({ sign }) => sign({ exp: null })],
  ['no iat', 'claims', ({ sign }) => sign({ iat: undefined })],
  ['another issuer', 'issuer', ({ sign }) => sign({ iss: 'https://evil.example' })],
  ['an end in the past', 'expired', ({ sign }) => sign({ exp: NOW - 60 })],
  ['a start in the future', 'not_yet_valid', ({ sign }) => sign({ nbf: NOW + 60 })],
];

describe.each(CLIENTS)('an invalid token of $name', (subject) => {
  it.each(INVALID_TOKENS)('is signed out: %s, as "%s"', async (_, reason, make) => {
    const bench = setUp(subject);
    const token = make(bench);
    const result = await bench.sessions.validate(token);
    expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
    const { error } = result;
    expect(error).toBeInstanceOf(TokenValidationError);
    const { provider } = subject;
    expect(error).toMatchObject({ reason, code: 'token_invalid', provider, status: 401, retryable: false });
    // Neither the token nor a segment of it occurs in the error.
    const segments = String(token)
      .split('.')
      .filter((segment) => segment.length > 10);
    for (const part of segments) expect(everythingShownOf(error)).not.toContain(part);
  });

  it('costs no request if it is malformed or its header is invalid', async () => {
    const bench = setUp(subject);
    for (const [, , make] of REJECTED_WITHOUT_KEY) await bench.sessions.validate(make(bench));
    expect(bench.requests).toEqual([]);
  });

  it('gets the same result again, in any order and concurrently', async () => {
    const bench = setUp(subject);
    // The key is known by then: unknown key IDs cannot delay the request for it.
    const valid = bench.sign();
    await bench.sessions.validate(valid);
    const rows: [unknown, string][] = [
      [valid, 'signed-in'],
      ...INVALID_TOKENS.map(([, reason, make]): [unknown, string] => [make(bench), reason]),
    ];
    const expected = rows.map(([, outcome]) => outcome);
    const validate = async ([token]: [unknown, string]) => statusOrReasonOf(await bench.sessions.validate(token));
    const inOrder: string[] = [];
    for (const row of rows) inOrder.push(await validate(row));
    expect(inOrder).toEqual(expected);
    const reversed: string[] = [];
    for (const row of rows.toReversed()) reversed.push(await validate(row));
    expect(reversed.toReversed()).toEqual(expected);
    expect(await Promise.all(rows.map(validate))).toEqual(expected);
  });

  it.each<[string, (bench: Bench) => unknown, string]>([
    ['missing', () => '', 'Bearer'],
    ['malformed', () => 'abc', 'Bearer error="invalid_token"'],
    ['expired', ({ sign }) => sign({ exp: NOW - 60 }), 'Bearer error="invalid_token"'],
  ])('has a response for your own client if it is %s', async (_, make, challenge) => {
    const bench = setUp(subject);
    const { error } = await bench.sessions.validate(make(bench));
    expect(error?.getResponse().status).toBe(401);
    expect(error?.getResponse().headers.get('www-authenticate')).toBe(challenge);
  });

  it('names a claim, with what was expected and received', async () => {
    const { sessions, sign } = setUp(subject);
    const { error } = await sessions.validate(sign({ sub: ['usr-1'] }));
    expect(error).toMatchObject({ expected: 'sub: a non-empty string', received: 'an array' });
    expect(error?.message).toContain('"sub"');
  });

  it('names an unexpected issuer, with the expected ones and a hint', async () => {
    const { sessions, sign } = setUp(subject);
    const { error } = await sessions.validate(sign({ iss: 'https://evil.example' }));
    expect(error).toMatchObject({ reason: 'issuer', received: 'https://evil.example' });
    expect(error).toHaveProperty('expected', sessions.accepts[0]?.issuers.join(' or '));
    expect(error?.hint).toMatch(/./);
  });
});

describe.each(CLIENTS)('the time at $name', (subject) => {
  it.each<[string, Members, number, string]>([
    ['at its end, without tolerance', { exp: NOW }, 0, 'expired'],
    ['59 seconds after its end, with the maximum tolerance', { exp: NOW - 59 }, 60, 'signed-in'],
    ['3 seconds before its start, within tolerance', { nbf: NOW + 3 }, 3, 'signed-in'],
  ])('decides on a token %s', async (_, claims, clockTolerance, expected) => {
    const byCheck = setUp(subject);
    expect(statusOrReasonOf(await byCheck.sessions.validate(byCheck.sign(claims), { clockTolerance }))).toBe(expected);
    const byClient = setUp(subject, { clockTolerance });
    expect(statusOrReasonOf(await byClient.sessions.validate(byClient.sign(claims)))).toBe(expected);
  });
});

describe.each(CLIENTS)('the options of a check by $name', (subject) => {
  it.each<[string, unknown, string]>([
    ['a tolerance above its maximum', { clockTolerance: 61 }, 'options.clockTolerance'],
    ['a negative age', { maxTokenAge: -1 }, 'options.maxTokenAge'],
    ['an age that is a string', { maxTokenAge: '60' }, 'options.maxTokenAge'],
    ['an unknown name', { maxAge: 60 }, 'options.maxAge'],
    ['null in their place', null, 'options'],
    ['a string in their place', 'hidden', 'options'],
  ])('are rejected before any request: %s', async (_, options, path) => {
    const { client, sessions, sign, requests } = setUp(subject);
    const token = sign();
    const request = { headers: { authorization: `Bearer ${token}` } };
    for (const check of [
      () => sessions.validate(token, options as object),
      () => sessions.validate(undefined, options as object),
      () => client.authenticateRequest(request, options as object),
    ]) {
      const error = await failureOfType(ValidationError, check());
      expect(pathsOf(error)).toEqual([path]);
      expect(error).toMatchObject({ status: 400, provider: subject.provider });
    }
    expect(requests).toEqual([]);
  });
});
