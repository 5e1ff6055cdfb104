import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../src/facade/core/errors/session-error.ts';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import type { LoginIDValidateOptions } from '../../../../../src/facade/providers/loginid/sessions.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import type { LoginIDIssuer, MintOptions } from '../../../../support/loginid-issuer.ts';
import { pathsOf } from '../../core/options/refusal.ts';
import { CLIENT_ID, NOW, setUp, USERNAME, verdict } from './workbench.ts';

const CLAIMS = { iss: 'loginid.io', aud: CLIENT_ID, sub: 'user-1', nid: 'namespace-1', udata: USERNAME, iat: NOW };
const HOUR = 3600;

describe('a good token', () => {
  it('is signed in, under every name of the check', async () => {
    const { loginid, sessions, issuer } = setUp();
    const token = issuer.mintLogin();
    const session = {
      provider: 'loginid',
      userId: 'user-1',
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T09:00:00Z'),
      claims: CLAIMS,
    };
    const signedIn = { status: 'signed-in', authenticated: true, session, userId: 'user-1', error: null };
    expect(await sessions.validate(token)).toEqual(signedIn);
    expect(await sessions.verify(token)).toEqual(session);
    expect(await loginid.verifyToken(token)).toEqual(CLAIMS);
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await loginid.authenticateRequest(request)).toEqual(signedIn);
    expect(await sessions.authenticateRequest(request)).toEqual(signedIn);
  });

  it('is checked without a private key', async () => {
    const { sessions, issuer } = setUp({ privateKey: undefined });
    expect(verdict(await sessions.validate(issuer.mintLogin()))).toBe('signed-in');
  });

  it('costs one request for its key, without any credential', async () => {
    const { sessions, issuer } = setUp({ baseUrl: 'https://gateway.example.com/prefix/' });
    await sessions.validate(issuer.mintLogin());
    await sessions.validate(issuer.mintLogin());
    expect(issuer.requests.map(({ url }) => url.href)).toEqual([
      `https://gateway.example.com/prefix/certs?kid=${issuer.kid}`,
    ]);
    const sent = [...(issuer.requests[0]?.headers.keys() ?? [])];
    expect(sent).toEqual(['accept', 'user-agent']);
  });

  it('expires when it says so', async () => {
    const { sessions, issuer } = setUp();
    const session = await sessions.verify(issuer.mintLogin({ claims: { exp: NOW + 60 } }));
    expect(session.expiresAt).toEqual(new Date((NOW + 60) * 1000));
  });

  it.each<[string, MintOptions]>([
    ['no typ', { header: { typ: undefined } }],
    ['typ in lower case', { header: { typ: 'jwt' } }],
    ['a list of audiences', { claims: { aud: ['somebody', CLIENT_ID] } }],
    ['no namespace and no username', { claims: { nid: undefined, udata: undefined } }],
    ['a namespace that is null', { claims: { nid: null, username: null, action: null } }],
    ['unknown claims', { claims: { tenant: { id: 7 } } }],
    ['a nonce, but no transaction', { claims: { nonce: 'nonce-1' } }],
    ['a time before which it is not valid', { claims: { nbf: NOW } }],
  ])('may have %s', async (_, options) => {
    const { sessions, issuer } = setUp();
    expect(verdict(await sessions.validate(issuer.mintLogin(options)))).toBe('signed-in');
  });

  it('may be of a further issuer', async () => {
    const { sessions, issuer } = setUp({ issuers: ['login.example.com'] });
    expect(verdict(await sessions.validate(issuer.mintLogin({ claims: { iss: 'login.example.com' } })))).toBe(
      'signed-in',
    );
    expect(verdict(await sessions.validate(issuer.mintLogin()))).toBe('signed-in');
  });
});

describe('the username', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['the same', { udata: USERNAME }, USERNAME],
    ['one outside of Latin-1', { udata: 'Zoë 漢字 🗝' }, 'Zoë 漢字 🗝'],
    ['one in Latin-1', { udata: 'zoë@example.com' }, 'zoë@example.com'],
    ['one whose encoding needs - and _', { udata: '>>>???' }, '>>>???'],
    ['one under the other name', { udata: undefined, username: USERNAME }, USERNAME],
    ['one under the other name beside null', { udata: null, username: USERNAME }, USERNAME],
  ])('matches where it is %s', async (_, claims, username) => {
    const { sessions, issuer } = setUp();
    expect(verdict(await sessions.validate(issuer.mintLogin({ claims }), { username }))).toBe('signed-in');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['another', {}, 'bob@example.com'],
    ['of another case', {}, 'Ada@example.com'],
    ['longer by a space', {}, `${USERNAME} `],
    ['of another normal form', { udata: 'zoe\u0308' }, 'zo\u00eb'],
    ['missing from the token', { udata: undefined }, USERNAME],
    ['empty in the token', { udata: '' }, USERNAME],
    ['right under the other name only', { udata: 'bob@example.com', username: USERNAME }, USERNAME],
  ])('does not match where it is %s', async (_, claims, username) => {
    const { loginid, sessions, issuer } = setUp();
    const token = issuer.mintLogin({ claims });
    expect(verdict(await sessions.validate(token, { username }))).toBe('claims');
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    const error = await failureOfType(TokenValidationError, loginid.verifyToken(token, { username }));
    expect(error).toMatchObject({ reason: 'claims', status: 401 });
    expect(error.message).toContain('another user');
    expect(JSON.stringify(error)).not.toContain(USERNAME);
  });

  it('is judged for requests as well', async () => {
    const { loginid, issuer } = setUp();
    const request = { headers: { authorization: `Bearer ${issuer.mintLogin()}` } };
    expect(verdict(await loginid.authenticateRequest(request, { username: USERNAME }))).toBe('signed-in');
    expect(verdict(await loginid.authenticateRequest(request, { username: 'bob@example.com' }))).toBe('claims');
  });
});

type Row = readonly [name: string, reason: TokenErrorReason, make: (issuer: LoginIDIssuer) => unknown];

const hs256 = (issuer: LoginIDIssuer, secret: string): string => {
  const [, payload = ''] = issuer.mintLogin().split('.');
  const header = encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: issuer.kid }));
  return `${header}.${payload}.${createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url')}`;
};
const changed = (token: string, index: number, part: string): string =>
  token
    .split('.')
    .map((old, at) => (at === index ? part : old))
    .join('.');
const encode = (text: string): string => Buffer.from(text).toString('base64url');
const withClaims =
  (claims: Readonly<Record<string, unknown>>) =>
  (issuer: LoginIDIssuer): string =>
    issuer.mintLogin({ claims });
const withHeader =
  (header: Readonly<Record<string, unknown>>) =>
  (issuer: LoginIDIssuer): string =>
    issuer.mintLogin({ header });

/** What is refused before the key is even asked for. */
const UNASKED: Row[] = [
  ['undefined', 'missing', () => undefined],
  ['null', 'missing', () => null],
  ['an empty text', 'missing', () => ''],
  ['a number', 'malformed', () => 7],
  ['an object', 'malformed', () => ({})],
  ['a text that is none', 'malformed', () => 'garbage'],
  ['two parts', 'malformed', (issuer) => issuer.mintLogin().split('.').slice(0, 2).join('.')],
  ['four parts', 'malformed', (issuer) => `${issuer.mintLogin()}.x`],
  ['an empty signature', 'malformed', (issuer) => changed(issuer.mintLogin(), 2, '')],
  ['a header that is no JSON', 'malformed', (issuer) => changed(issuer.mintLogin(), 0, encode('{'))],
  ['a header that is a list', 'malformed', (issuer) => changed(issuer.mintLogin(), 0, encode('[]'))],
  ['unknown extensions', 'malformed', withHeader({ crit: ['x'], x: 1 })],
  ['another type', 'malformed', withHeader({ typ: 'at+jwt' })],
  ['the algorithm none', 'algorithm', withHeader({ alg: 'none' })],
  ['no algorithm', 'algorithm', withHeader({ alg: undefined })],
  ['the algorithm in lower case', 'algorithm', withHeader({ alg: 'es256' })],
  ['the algorithm RS256', 'algorithm', withHeader({ alg: 'RS256' })],
  ['a MAC keyed with the public key', 'algorithm', (issuer) => hs256(issuer, issuer.publicKey)],
  ['no key id', 'unknown_key', withHeader({ kid: undefined })],
  ['an empty key id', 'unknown_key', withHeader({ kid: '' })],
  ['a key id that is a number', 'unknown_key', withHeader({ kid: 7 })],
  ['a key id beyond all bounds', 'unknown_key', withHeader({ kid: 'k'.repeat(257) })],
];

const REFUSED: Row[] = [
  ['a key id that is not published', 'unknown_key', withHeader({ kid: '00000000-0000-4000-8000-000000000000' })],
  ['the signature of another key', 'signature', (issuer) => issuer.mintLogin({ forged: true })],
  [
    'another payload',
    'signature',
    (issuer) => changed(issuer.mintLogin(), 1, encode(JSON.stringify({ ...CLAIMS, sub: 'user-2' }))),
  ],
  ['a signature of zeros', 'signature', (issuer) => changed(issuer.mintLogin(), 2, 'A'.repeat(86))],
  ['a payload that is no object', 'malformed', (issuer) => issuer.signText('[]')],
  ['another issuer', 'issuer', withClaims({ iss: 'login.example.com' })],
  ['no issuer', 'claims', withClaims({ iss: undefined })],
  ['another audience', 'audience', withClaims({ aud: 'client-2' })],
  ['no audience', 'audience', withClaims({ aud: undefined })],
  ['an empty list of audiences', 'audience', withClaims({ aud: [] })],
  ['no subject', 'claims', withClaims({ sub: undefined })],
  ['an empty subject', 'claims', withClaims({ sub: '' })],
  ['no time of issue', 'claims', withClaims({ iat: undefined })],
  ['a time of issue that is a text', 'claims', withClaims({ iat: String(NOW) })],
  ['an expiry that is a text', 'claims', withClaims({ exp: String(NOW + 60) })],
  ['an expiry that is null', 'claims', withClaims({ exp: null })],
  ['a username that is a number', 'claims', withClaims({ udata: 7 })],
  ['a username that is an object', 'claims', withClaims({ username: { is: USERNAME } })],
  ['a namespace that is a list', 'claims', withClaims({ nid: ['namespace-1'] })],
  ['the hash of a transaction', 'claims', (issuer) => issuer.mintTransaction({ payload: 'Pay 10' })],
  ['the hash of a transaction as null', 'claims', withClaims({ tx_hash: null })],
  ['an expiry in the past', 'expired', withClaims({ exp: NOW - 5 })],
  ['a later time of validity', 'not_yet_valid', withClaims({ nbf: NOW + 6 })],
  ['a time of issue in the future', 'not_yet_valid', withClaims({ iat: NOW + 6 })],
  ['no expiry, and an age of an hour', 'too_old', withClaims({ iat: NOW - HOUR })],
  ['no expiry, and an age of ten years', 'too_old', withClaims({ iat: NOW - 10 * 366 * 24 * HOUR })],
];

describe('a token is refused for', () => {
  it.each([...UNASKED, ...REFUSED])('%s, as "%s"', async (_, reason, make) => {
    const { sessions, issuer } = setUp();
    const result = await sessions.validate(make(issuer));
    expect(result).toMatchObject({ status: 'signed-out', session: null, userId: null });
    expect(result.error).toMatchObject({ reason, status: 401, provider: 'loginid', code: 'token_invalid' });
  });

  it.each(UNASKED)('%s, as "%s", without asking for a key', async (_, _reason, make) => {
    const { sessions, issuer } = setUp();
    await sessions.validate(make(issuer));
    expect(issuer.requests).toEqual([]);
  });

  it('somebody else as issuer, with what to do about it', async () => {
    const { sessions, issuer } = setUp();
    const { error } = await sessions.validate(issuer.mintLogin({ claims: { iss: 'login.example.com' } }));
    expect(error).toMatchObject({ expected: 'loginid.io', received: 'login.example.com' });
    expect(error?.hint).toContain('issuers');
  });

  it('a transaction, with the method that takes it', async () => {
    const { sessions, issuer } = setUp();
    const { error } = await sessions.validate(issuer.mintTransaction());
    expect(error?.hint).toContain('verifyTransaction');
  });
});

describe('the age of a token', () => {
  type Times = [
    name: string,
    client: { maxTokenAge?: number },
    options: LoginIDValidateOptions,
    iat: number,
    exp?: number,
  ];
  it.each<[...Times]>([
    ['without expiry, up to an hour', {}, {}, NOW - HOUR + 1],
    ["without expiry, by the client's bound", { maxTokenAge: 60 }, {}, NOW - 59],
    ["without expiry, by the check's bound before the client's", { maxTokenAge: 60 }, { maxTokenAge: 100 }, NOW - 99],
    ["with an expiry, whatever the client's bound is", { maxTokenAge: 60 }, {}, NOW - 2 * HOUR, NOW + 60],
  ])('is allowed %s', async (_, client, options, iat, exp) => {
    const { sessions, issuer } = setUp(client);
    expect(verdict(await sessions.validate(issuer.mintLogin({ claims: { iat, exp } }), options))).toBe('signed-in');
  });

  it.each<[...Times]>([
    ['without expiry, from an hour on', {}, {}, NOW - HOUR],
    ["without expiry, by the client's bound", { maxTokenAge: 60 }, {}, NOW - 60],
    ["without expiry, by the check's bound", {}, { maxTokenAge: 30 }, NOW - 30],
    ["with an expiry, by the check's bound", {}, { maxTokenAge: 30 }, NOW - 30, NOW + 60],
    ['of nothing', {}, { maxTokenAge: 0 }, NOW],
  ])('is too great %s', async (_, client, options, iat, exp) => {
    const { sessions, issuer } = setUp(client);
    const { error } = await sessions.validate(issuer.mintLogin({ claims: { iat, exp } }), options);
    expect(error).toMatchObject({ reason: 'too_old' });
    expect(error?.headers['www-authenticate']).toBe('Bearer error="insufficient_user_authentication"');
  });

  it('grows with the clock, and allows for a difference where it expires', async () => {
    const { sessions, issuer, time } = setUp();
    const token = issuer.mintLogin({ claims: { exp: NOW + 60 } });
    time.now += 64_999;
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    expect(verdict(await sessions.validate(token, { clockTolerance: 0 }))).toBe('expired');
    time.now += 1;
    expect(verdict(await sessions.validate(token))).toBe('expired');
    expect(verdict(await sessions.validate(token, { clockTolerance: 6 }))).toBe('signed-in');
  });
});

describe('an outage', () => {
  it('is no sign-out', async () => {
    const { loginid, sessions, issuer } = setUp();
    issuer.answerKeysWith(() => Promise.reject(new TypeError('fetch failed')));
    const result = await sessions.validate(issuer.mintLogin());
    expect(result).toMatchObject({ status: 'unavailable', authenticated: false, session: null });
    const error = await failureOfType(KeysUnavailableError, loginid.verifyToken(issuer.mintLogin()));
    expect(error).toMatchObject({ status: 503, retryable: true, provider: 'loginid' });
    expect(error.message).toContain('directweb.usw1.loginid.io');
  });
});

describe('options', () => {
  it.each<[string, unknown, string]>([
    ['an empty username', { username: '' }, 'options.username'],
    ['a username that is null', { username: null }, 'options.username'],
    ['a username that is a number', { username: 7 }, 'options.username'],
    ['an unknown name', { userName: USERNAME }, 'options.userName'],
    ['an age below zero', { maxTokenAge: -1 }, 'options.maxTokenAge'],
    ['an age that is a text', { maxTokenAge: '60' }, 'options.maxTokenAge'],
    ['a tolerance beyond its bound', { clockTolerance: 61 }, 'options.clockTolerance'],
    ['null', null, 'options'],
    ['a username in their place', USERNAME, 'options'],
  ])('are refused where there is %s, before anything is asked', async (_, options, path) => {
    const { loginid, sessions, issuer } = setUp();
    const given = options as LoginIDValidateOptions;
    const token = issuer.mintLogin();
    const request = { headers: { authorization: `Bearer ${token}` } };
    for (const check of [
      () => sessions.validate(token, given),
      () => sessions.verify(token, given),
      () => loginid.verifyToken(token, given),
      () => loginid.authenticateRequest(request, given),
    ]) {
      const error = await failureOfType(ValidationError, check());
      expect(pathsOf(error)).toEqual([path]);
      expect(error).toMatchObject({ status: 400, provider: 'loginid' });
    }
    expect(issuer.requests).toEqual([]);
  });

  it('are refused although there is no token', async () => {
    const { sessions } = setUp();
    await expect(sessions.validate(undefined, { username: '' })).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('the token of a request', () => {
  it('is taken from web and Node requests', async () => {
    const { loginid, issuer } = setUp();
    const authorization = `Bearer ${issuer.mintLogin()}`;
    const request = new Request('https://app.example.com', { headers: { authorization } });
    expect(verdict(await loginid.authenticateRequest(request))).toBe('signed-in');
    expect(verdict(await loginid.authenticateRequest({ headers: { Authorization: authorization } }))).toBe('signed-in');
    const node = { headersDistinct: { authorization: [authorization] }, headers: {} };
    expect(verdict(await loginid.authenticateRequest(node))).toBe('signed-in');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['is missing', {}, 'missing'],
    ['is missing under another scheme', { authorization: 'Basic YTpi' }, 'missing'],
    ['is in no cookie', { cookie: 'jwt=a.b.c; token=a.b.c; cbo_short_session=a.b.c' }, 'missing'],
    ['is empty', { authorization: 'Bearer ' }, 'malformed'],
    ['is bad', { authorization: 'Bearer garbage' }, 'malformed'],
  ])('%s', async (_, headers, reason) => {
    const { loginid } = setUp();
    expect(verdict(await loginid.authenticateRequest({ headers }))).toBe(reason);
  });

  it('is asked of requests only', async () => {
    const { loginid } = setUp();
    const error = await failureOfType(ValidationError, loginid.authenticateRequest({} as Request));
    expect(error.status).toBe(500);
  });
});

describe('whatever is done to a good token', () => {
  const { sessions, issuer } = setUp();
  const good = issuer.mintLogin();
  const character = fc.oneof(
    fc.constantFrom(...'ABCXYZabcxyz019-_.=+/ \n'.split('')),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  );
  const position = fc.nat({ max: good.length - 1 });
  const edits = fc.oneof(
    fc.tuple(position, character).map(([at, by]) => good.slice(0, at) + by + good.slice(at + 1)),
    fc.tuple(position, character).map(([at, by]) => good.slice(0, at) + by + good.slice(at)),
    fc
      .tuple(position, fc.integer({ min: 1, max: 40 }))
      .map(([at, count]) => good.slice(0, at) + good.slice(at + count)),
    fc.shuffledSubarray(good.split('.')).map((parts) => parts.join('.')),
    fc.json().map((payload) => changed(good, 1, encode(payload))),
    fc
      .uint8Array({ minLength: 1, maxLength: 80 })
      .map((bytes) => changed(good, 2, Buffer.from(bytes).toString('base64url'))),
  );

  it('is signed in only when no byte has changed, and never throws', async () => {
    // Its key is known from now on: while many tokens name keys that there are not, no other is asked for.
    expect(await sessions.validate(good)).toMatchObject({ status: 'signed-in' });
    await fc.assert(
      fc.asyncProperty(edits, async (edited) => {
        const { status } = await sessions.validate(edited);
        expect(status).toBe(edited === good ? 'signed-in' : 'signed-out');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for signed claims of any type, and only signs in whom the token names', async () => {
    const claim = fc.constantFrom('iss', 'aud', 'sub', 'iat', 'exp', 'nbf', 'udata', 'username', 'nid', 'tx_hash');
    const claims = fc.dictionary(claim, fc.oneof(fc.jsonValue(), fc.constantFrom(NOW, NOW + 1, 'user-2', null)));
    await fc.assert(
      fc.asyncProperty(claims, async (further) => {
        const result = await sessions.validate(issuer.mintLogin({ claims: further }), { username: USERNAME });
        expect(result.status).not.toBe('unavailable');
        if (!result.authenticated) return;
        expect(result.userId).toBe(further['sub'] ?? 'user-1');
        expect(result.session.claims.udata ?? result.session.claims.username).toBe(USERNAME);
      }),
      { numRuns: 200 },
    );
  });
});
