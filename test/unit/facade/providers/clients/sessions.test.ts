import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TokenValidationError, ValidationError } from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { outcomeOf } from '../../../../helpers/outcome.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { CLIENTS, json, NOW, publishing, SECOND, setUp } from './client-under-test.ts';
import { INVALID_TOKENS, REJECTED_WITHOUT_KEY } from './invalid-tokens.ts';
import { type Members, SigningKey } from './signing-key.ts';

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

  it.each<[string, Members, Members]>([
    ['no typ', {}, { typ: undefined }],
    ['typ in lower case', {}, { typ: 'jwt' }],
    ['no nbf', { nbf: undefined }, {}],
    ['unknown claims', { tenant: { id: 7 } }, {}],
    ['unknown header members', {}, { cty: 'JWT', ppt: 'x' }],
    ['addresses of keys in its header', {}, { jku: 'https://evil.example/jwks', x5u: 'https://evil.example/cert' }],
  ])('may have %s', async (_, changed, header) => {
    const { sessions, sign, requests, key } = setUp(subject);
    expect(outcomeOf(await sessions.validate(sign(changed, header)))).toBe('signed-in');
    expect(requests.map(({ url }) => url)).toEqual([subject.keyUrl(key.kid)]);
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

describe.each(CLIENTS)('an invalid token of $name', (subject) => {
  it.each(INVALID_TOKENS)('is signed out: %s, as "%s"', async (_, reason, make) => {
    const bench = setUp(subject);
    const token = make(bench);
    const result = await bench.sessions.validate(token);
    expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
    const { error } = result;
    expect(error).toBeInstanceOf(TokenValidationError);
    expect(error).toMatchObject({
      reason,
      code: 'token_invalid',
      provider: subject.provider,
      status: 401,
      retryable: false,
    });
    // Neither the token nor a segment of it occurs in the error.
    if (typeof token !== 'string' || token.length <= 3) return;
    const segments = token.split('.').filter((segment) => segment.length > 10);
    const shown = [error?.message, error?.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
    for (const text of shown) for (const part of [token, ...segments]) expect(text).not.toContain(part);
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
    const validate = async ([token]: [unknown, string]) => outcomeOf(await bench.sessions.validate(token));
    const inOrder: string[] = [];
    for (const row of rows) inOrder.push(await validate(row));
    expect(inOrder).toEqual(expected);
    const reversed: string[] = [];
    for (const row of rows.toReversed()) reversed.push(await validate(row));
    expect(reversed.toReversed()).toEqual(expected);
    expect(await Promise.all(rows.map(validate))).toEqual(expected);
  });

  it('is rejected if an HMAC with the public key signs it', async () => {
    const bench = setUp(subject);
    for (const [format, token] of bench.key.hmacForgeries(JSON.stringify(bench.claims)))
      expect([format, outcomeOf(await bench.sessions.validate(token))]).toEqual([format, 'algorithm']);
    expect(bench.requests).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['missing', '', 'Bearer'],
    ['malformed', 'abc', 'Bearer error="invalid_token"'],
  ])('has a response for your own client if it is %s', async (_, token, challenge) => {
    const { error } = await setUp(subject).sessions.validate(token);
    expect(error?.getResponse().status).toBe(401);
    expect(error?.getResponse().headers.get('www-authenticate')).toBe(challenge);
  });

  it('has a response for your own client if it is expired', async () => {
    const { sessions, sign } = setUp(subject);
    const response = (await sessions.validate(sign({ exp: NOW - 60 }))).error?.getResponse();
    expect([response?.status, response?.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
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

describe.each(CLIENTS.filter(({ claims }) => claims['aud'] !== undefined))('the audience of $name', (subject) => {
  const own = [subject.claims['aud']].flat()[0];

  it.each<[string, unknown]>([
    ['a string', own],
    ['a list', [own]],
    ['one of many', ['somebody', own]],
  ])('may be %s', async (_, aud) => {
    const { sessions, sign } = setUp(subject);
    expect(outcomeOf(await sessions.validate(sign({ aud })))).toBe('signed-in');
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['an empty list', []],
    ['an object', { 0: own }],
    ['a list in a list', [[own]]],
    ['another string', `${String(own)}-2`],
    ['a list of others', ['somebody']],
    ['a prefix of its own', String(own).slice(0, -1)],
  ])('must not be %s', async (_, aud) => {
    const { sessions, sign } = setUp(subject);
    expect(outcomeOf(await sessions.validate(sign({ aud })))).toBe('audience');
  });
});

describe.each(CLIENTS.filter(({ name }) => name !== 'LoginID'))('a token of $name without an expiry', (subject) => {
  it('is rejected', async () => {
    const { sessions, sign } = setUp(subject);
    expect(outcomeOf(await sessions.validate(sign({ exp: undefined })))).toBe('claims');
  });
});

describe.each(CLIENTS.filter(({ algorithm }) => algorithm === 'RS256'))('another algorithm at $name', (subject) => {
  const ec = new SigningKey('ES256', 'ec-1');

  it.each(['RS384', 'RS512', 'PS256', 'ES256'])('is rejected although the key set could verify it: %s', async (alg) => {
    const bench = setUp(subject);
    const { key, sessions, requests } = bench;
    const { alg: _, ...rsa } = key.jwk;
    bench.respondWith(json({ keys: [rsa, ec.jwk] }));
    const payload = JSON.stringify(bench.claims);
    const token = alg === 'ES256' ? ec.sign(payload) : key.signAs(alg, payload);
    const { error } = await sessions.validate(token);
    expect(error).toMatchObject({ reason: 'algorithm', expected: 'RS256', received: alg });
    expect(requests).toEqual([]);
    expect(outcomeOf(await sessions.validate(bench.sign()))).toBe('signed-in');
    expect(outcomeOf(await sessions.validate(bench.sign({}, { kid: 'ec-1' })))).toBe('unknown_key');
  });

  it('leaves a token without kid rejected, whether there is one key or two', async () => {
    for (const others of [[], [ec]]) {
      const bench = setUp(subject);
      bench.respondWith(publishing(subject, bench.key, ...others));
      expect(outcomeOf(await bench.sessions.validate(bench.sign({}, { kid: undefined })))).toBe('unknown_key');
    }
  });
});

describe.each(CLIENTS)('the time at $name', (subject) => {
  it.each<[string, Members, number, string]>([
    ['a second after its end, without tolerance', { exp: NOW - 1 }, 0, 'expired'],
    ['at its end, without tolerance', { exp: NOW }, 0, 'expired'],
    ['a second before its end, without tolerance', { exp: NOW + 1 }, 0, 'signed-in'],
    ['a second after its end, within tolerance', { exp: NOW - 1 }, 2, 'signed-in'],
    ['a minute after its end, with the maximum tolerance', { exp: NOW - 60 }, 60, 'expired'],
    ['59 seconds after its end, with the maximum tolerance', { exp: NOW - 59 }, 60, 'signed-in'],
    ['3 seconds before its start, without tolerance', { nbf: NOW + 3 }, 0, 'not_yet_valid'],
    ['3 seconds before its start, within tolerance', { nbf: NOW + 3 }, 3, 'signed-in'],
    ['a second before its issue, without tolerance', { iat: NOW + 1 }, 0, 'not_yet_valid'],
    ['a second before its issue, within tolerance', { iat: NOW + 1 }, 1, 'signed-in'],
  ])('decides on a token %s', async (_, claims, clockTolerance, expected) => {
    const byCheck = setUp(subject);
    expect(outcomeOf(await byCheck.sessions.validate(byCheck.sign(claims), { clockTolerance }))).toBe(expected);
    const byClient = setUp(subject, { clockTolerance });
    expect(outcomeOf(await byClient.sessions.validate(byClient.sign(claims)))).toBe(expected);
  });

  it('has a tolerance of 5 seconds by default', async () => {
    const { sessions, sign } = setUp(subject);
    expect(outcomeOf(await sessions.validate(sign({ exp: NOW - 4 })))).toBe('signed-in');
    expect(outcomeOf(await sessions.validate(sign({ exp: NOW - 5 })))).toBe('expired');
  });

  it('ends a token that was valid before', async () => {
    const { sessions, sign, time } = setUp(subject, { clockTolerance: 0 });
    const token = sign();
    expect(outcomeOf(await sessions.validate(token))).toBe('signed-in');
    time.now += 900 * SECOND - 1;
    expect(outcomeOf(await sessions.validate(token))).toBe('signed-in');
    time.now += 1;
    expect(outcomeOf(await sessions.validate(token))).toBe('expired');
  });

  it.each<[string, number, number, string]>([
    ['a new token if no age is allowed', 0, 0, 'too_old'],
    ['a token exactly of the maximum age', 60, 60, 'too_old'],
    ['a token below the maximum age', 60, 61, 'signed-in'],
  ])('limits the age of %s', async (_, age, maxTokenAge, expected) => {
    const { sessions, sign } = setUp(subject);
    const result = await sessions.validate(sign({ iat: NOW - age }), { maxTokenAge });
    expect(outcomeOf(result)).toBe(expected);
    if (result.error !== null)
      expect(result.error.headers['www-authenticate']).toBe('Bearer error="insufficient_user_authentication"');
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
