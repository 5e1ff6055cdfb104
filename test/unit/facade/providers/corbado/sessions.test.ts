import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../src/facade/core/errors/session-error.ts';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import { Corbado } from '../../../../../src/facade/providers/corbado/client.ts';
import type { CorbadoOptions } from '../../../../../src/facade/providers/corbado/options.ts';
import type { CorbadoSessionResult } from '../../../../../src/facade/providers/corbado/sessions.ts';
import type { RequestLike } from '../../../../../src/facade/session/request-token.ts';
import { CorbadoIssuer } from '../../../../support/corbado-issuer.ts';
import { body, broken, json, type KeyAnswer, KeyEndpoint, silent } from '../../../../support/key-endpoint.ts';

const NOW = 1_800_000_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ISSUER = 'https://pro-1.frontendapi.cloud.corbado.io';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const JWKS = `${ISSUER}/.well-known/jwks`;

const issuer = new CorbadoIssuer(ISSUER);
const attacker = new CorbadoIssuer(ISSUER);
const CLAIMS = { iss: ISSUER, sub: 'usr-1', name: 'Ada Example', jti: 'jti-1', iat: NOW, nbf: NOW, exp: NOW + 900 };
const GOOD = token();
const [GOOD_HEADER, GOOD_PAYLOAD, GOOD_SIGNATURE] = GOOD.split('.') as [string, string, string];

type Members = Readonly<Record<string, unknown>>;

/** A token signed with the published key. A claim or header member `undefined` is left out. */
function token(claims: Members = {}, header: Members = {}): string {
  return issuer.signText(JSON.stringify({ ...CLAIMS, ...claims }), header);
}

/** A token signed with the attacker's key, under the id of the published one. */
function forged(header: Members = {}, claims: Members = {}): string {
  return attacker.signText(JSON.stringify({ ...CLAIMS, ...claims }), header);
}

/** A token with the good payload, or another, and any signature. */
function compact(header: Members, signature: string, payload = GOOD_PAYLOAD): string {
  return `${encode(JSON.stringify(header))}.${payload}.${signature}`;
}

function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

function hs256(secret: string | Uint8Array, header: Members = {}): string {
  const input = `${encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: 'key-1', ...header }))}.${GOOD_PAYLOAD}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

function setUp({ answer = json(issuer.keySet()), ...options }: CorbadoOptions & { answer?: KeyAnswer } = {}) {
  const endpoint = new KeyEndpoint(answer);
  const time = { now: NOW * SECOND };
  const corbado = new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_x',
    fetch: endpoint.fetch,
    clock: () => time.now,
    ...options,
  });
  return { corbado, endpoint, time, sessions: corbado.sessions };
}

/** The status, or the reason where there is one. */
function verdict({ status, error }: CorbadoSessionResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}

function refusal(result: CorbadoSessionResult): TokenValidationError {
  if (result.status !== 'signed-out') throw new Error(`expected a sign-out, received ${result.status}`);
  return result.error;
}

/** Lets a background refresh of an endpoint that answers at once come to its end. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a good token', () => {
  it('is signed in, under every name of the check', async () => {
    const { sessions, corbado } = setUp();
    const expected = {
      provider: 'corbado',
      userId: 'usr-1',
      tokenKind: 'session',
      fullName: 'Ada Example',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:15:00Z'),
      claims: CLAIMS,
    };
    const signedIn = { status: 'signed-in', authenticated: true, session: expected, userId: 'usr-1', error: null };
    expect(await sessions.validate(GOOD)).toEqual(signedIn);
    expect(await sessions.getAndValidateShortSessionValue(GOOD)).toEqual(signedIn);
    expect(await sessions.validateToken(GOOD)).toEqual(expected);
    const request = { headers: { authorization: `Bearer ${GOOD}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(signedIn);
    expect(await corbado.authenticateRequest(request)).toEqual(signedIn);
  });

  it('gives e-mail and phone number where the token has them', async () => {
    const { sessions } = setUp();
    const session = await sessions.validateToken(token({ email: 'ada@example.com', phone_number: '+491234' }));
    expect(session).toMatchObject({ email: 'ada@example.com', phoneNumber: '+491234' });
  });

  it('leaves out what the token has not, or has as null', async () => {
    const { sessions } = setUp();
    const session = await sessions.validateToken(token({ name: undefined, email: null, phone_number: null }));
    for (const name of ['fullName', 'email', 'phoneNumber', 'sessionId']) expect(session).not.toHaveProperty(name);
  });

  it('costs one request for the key set, which names the project and carries no secret', async () => {
    const { sessions, endpoint } = setUp();
    await sessions.validate(GOOD);
    await sessions.validate(GOOD);
    expect(endpoint.requests.map(({ url }) => url)).toEqual([JWKS]);
    const headers = new Headers(endpoint.requests[0]?.init.headers);
    expect(headers.get('x-corbado-projectid')).toBe('pro-1');
    expect(headers.has('authorization')).toBe(false);
    expect(inspect(endpoint.requests)).not.toContain('corbado1_x');
  });

  it.each<[string, Members, Members]>([
    ['no typ', {}, { typ: undefined }],
    ['typ in lower case', {}, { typ: 'jwt' }],
    ['no nbf', { nbf: undefined }, {}],
    ['an audience', { aud: 'somebody' }, {}],
    ['a list of audiences', { aud: ['a', 'b'] }, {}],
    ['an audience of any type', { aud: 7 }, {}],
    ['unknown claims', { tenant: { id: 7 } }, {}],
    ['all older claims', { orig: 'usr-1@example.com', version: '2', email: 'ada@example.com' }, {}],
    ['unknown header members', {}, { cty: 'JWT', ppt: 'x' }],
  ])('may have %s', async (_, claims, header) => {
    const { sessions } = setUp();
    expect(verdict(await sessions.validate(token(claims, header)))).toBe('signed-in');
  });
});

describe('issuers', () => {
  it.each<[string, string, CorbadoOptions]>([
    ["the project's host", ISSUER, {}],
    ["the project's older host", 'https://pro-1.frontendapi.corbado.io', {}],
    ['the configured frontend', 'https://auth.example.com', { frontendApi: 'https://auth.example.com' }],
    ['the configured frontend with a slash', 'https://auth.example.com', { frontendApi: 'https://auth.example.com/' }],
    ["the project's host beside a configured frontend", ISSUER, { frontendApi: 'https://auth.example.com' }],
    ['a CNAME', 'https://auth.example.com', { cname: 'auth.example.com' }],
    ['a CNAME with its scheme', 'https://auth.example.com', { cname: 'https://auth.example.com' }],
    ["the project's host beside a CNAME", ISSUER, { cname: 'auth.example.com' }],
  ])('accepts %s', async (_, iss, options) => {
    const { sessions } = setUp(options);
    expect(verdict(await sessions.validate(token({ iss })))).toBe('signed-in');
  });

  it('asks the configured frontend for the key set', async () => {
    const { sessions, endpoint } = setUp({ frontendApi: 'https://auth.example.com/' });
    await sessions.validate(GOOD);
    expect(endpoint.requests.map(({ url }) => url)).toEqual(['https://auth.example.com/.well-known/jwks']);
  });

  it.each([
    'https://pro-2.frontendapi.cloud.corbado.io',
    'https://pro-1.frontendapi.cloud.corbado.io/',
    'http://pro-1.frontendapi.cloud.corbado.io',
    'https://pro-1.frontendapi.cloud.corbado.io.evil.example',
    'https://PRO-1.frontendapi.cloud.corbado.io',
    'pro-1.frontendapi.cloud.corbado.io',
    'https://auth.example.com',
    ' ',
  ])('refuses %o, with what was expected and what to do', async (iss) => {
    const { sessions } = setUp();
    const error = refusal(await sessions.validate(token({ iss })));
    expect(error).toMatchObject({ reason: 'issuer', received: iss });
    expect(error.expected).toBe(`${ISSUER} or https://pro-1.frontendapi.corbado.io`);
    expect(error.hint).toContain('cname');
  });
});

type Row = readonly [name: string, token: unknown, reason: TokenErrorReason];

const hugeText = 'x'.repeat(2 * 1024 * 1024);
const NO_TOKENS: Row[] = [
  ['undefined', undefined, 'missing'],
  ['null', null, 'missing'],
  ['an empty text', '', 'missing'],
  ['a number', 12_345.678, 'malformed'],
  ['zero', 0, 'malformed'],
  ['not a number', Number.NaN, 'malformed'],
  ['false', false, 'malformed'],
  ['a bigint', 10n, 'malformed'],
  ['a symbol', Symbol('token'), 'malformed'],
  ['a function', () => GOOD, 'malformed'],
  ['an object', {}, 'malformed'],
  ['an object without a prototype', Object.create(null), 'malformed'],
  ['an object that turns into a good token', { toString: () => GOOD, toJSON: () => GOOD }, 'malformed'],
  ['a text object', new String(GOOD), 'malformed'],
  ['a list of a good token', [GOOD], 'malformed'],
  ['the bytes of a good token', new TextEncoder().encode(GOOD), 'malformed'],
  ['a promise of a good token', Promise.resolve(GOOD), 'malformed'],
  [
    'an object that throws at every touch',
    new Proxy(
      {},
      {
        get() {
          throw new Error('touched');
        },
      },
    ),
    'malformed',
  ],
  ['a short text', 'abc', 'malformed'],
  ['a blank', ' ', 'malformed'],
  ['a text of 2 MB', hugeText, 'malformed'],
  ['2 MB of dots', '.'.repeat(2 * 1024 * 1024), 'malformed'],
  ['a token with a claim of 16 kB', token({ padding: 'x'.repeat(16_384) }), 'malformed'],
  ['lone surrogates', '\ud800.\udc00.\ud800', 'malformed'],
  ['a good token with a lone surrogate', `${GOOD}\ud800`, 'malformed'],
];

const MALFORMED: Row[] = [
  ['two parts', `${GOOD_HEADER}.${GOOD_PAYLOAD}`, 'malformed'],
  ['four parts', `${GOOD}.${GOOD_SIGNATURE}`, 'malformed'],
  ['five parts', `${GOOD}.${GOOD_PAYLOAD}.${GOOD_SIGNATURE}`, 'malformed'],
  ['an empty signature', `${GOOD_HEADER}.${GOOD_PAYLOAD}.`, 'malformed'],
  ['an empty payload', `${GOOD_HEADER}..${GOOD_SIGNATURE}`, 'malformed'],
  ['"Bearer " in front', `Bearer ${GOOD}`, 'malformed'],
  ['a blank behind', `${GOOD} `, 'malformed'],
  ['a line break behind', `${GOOD}\n`, 'malformed'],
  ['a tab in front', `\t${GOOD}`, 'malformed'],
  ['a zero byte behind', `${GOOD}\0`, 'malformed'],
  ['padding', `${GOOD}==`, 'malformed'],
  ['stray bits at the end', `${GOOD.slice(0, -1)}${strayBits(GOOD)}`, 'malformed'],
  ['plus and slash', GOOD.replaceAll('-', '+').replaceAll('_', '/'), 'malformed'],
  ['a header that is no JSON', issuer.signParts('RS256', JSON.stringify(CLAIMS)), 'malformed'],
  ['a header that is a list', issuer.signParts('["RS256"]', JSON.stringify(CLAIMS)), 'malformed'],
  ['a header that is null', issuer.signParts('null', JSON.stringify(CLAIMS)), 'malformed'],
  [
    'a header that is not UTF-8',
    issuer.signParts(Uint8Array.from([0x7b, 0xff, 0x7d]), JSON.stringify(CLAIMS)),
    'malformed',
  ],
];

const BAD_HEADERS: Row[] = [
  ['no alg', token({}, { alg: undefined }), 'algorithm'],
  ['alg none and an empty signature', compact({ alg: 'none' }, ''), 'malformed'],
  ['alg none and a signature', compact({ alg: 'none', kid: 'key-1' }, GOOD_SIGNATURE), 'algorithm'],
  ['alg None', compact({ alg: 'None', kid: 'key-1' }, GOOD_SIGNATURE), 'algorithm'],
  ['alg in lower case', token({}, { alg: 'rs256' }), 'algorithm'],
  ['alg with a blank', token({}, { alg: 'RS256 ' }), 'algorithm'],
  ['alg as a list', token({}, { alg: ['RS256'] }), 'algorithm'],
  ['alg as a number', token({}, { alg: 256 }), 'algorithm'],
  ['an unknown alg', token({}, { alg: 'RS257' }), 'algorithm'],
  ['crit', token({}, { crit: ['exp'], exp: NOW }), 'malformed'],
  ['an empty crit', token({}, { crit: [] }), 'malformed'],
  ['crit that is null', token({}, { crit: null }), 'malformed'],
  ['b64 false', token({}, { b64: false, crit: ['b64'] }), 'malformed'],
  ['b64 true', token({}, { b64: true }), 'malformed'],
  ['typ of an access token', token({}, { typ: 'at+jwt' }), 'malformed'],
  ['typ JWE', token({}, { typ: 'JWE' }), 'malformed'],
  ['typ null', token({}, { typ: null }), 'malformed'],
  ['typ as a list', token({}, { typ: ['JWT'] }), 'malformed'],
  ['an empty typ', token({}, { typ: '' }), 'malformed'],
  ['no kid', token({}, { kid: undefined }), 'unknown_key'],
  ['an empty kid', token({}, { kid: '' }), 'unknown_key'],
  ['kid null', token({}, { kid: null }), 'unknown_key'],
  ['kid as a number', token({}, { kid: 1 }), 'unknown_key'],
  ['kid as a list', token({}, { kid: ['key-1'] }), 'unknown_key'],
  ...issuer
    .publicKeyForms()
    .map(({ name, secret }): Row => [`HS256 with the public key as ${name}`, hs256(secret), 'algorithm']),
];

const BAD_SIGNATURES: Row[] = [
  ['an unknown kid', token({}, { kid: 'key-2' }), 'unknown_key'],
  ['a kid that is a path', token({}, { kid: '../../dev/null' }), 'unknown_key'],
  ['a kid that objects have', token({}, { kid: '__proto__' }), 'unknown_key'],
  ['a signature of another key', forged(), 'signature'],
  ['a changed signature', `${GOOD_HEADER}.${GOOD_PAYLOAD}.${flip(GOOD_SIGNATURE)}`, 'signature'],
  ['a cut signature', `${GOOD_HEADER}.${GOOD_PAYLOAD}.${GOOD_SIGNATURE.slice(0, 100)}`, 'signature'],
  ['a signature of zeros', `${GOOD_HEADER}.${GOOD_PAYLOAD}.${encode(new Uint8Array(256))}`, 'signature'],
  [
    'a changed payload',
    `${GOOD_HEADER}.${encode(JSON.stringify({ ...CLAIMS, sub: 'usr-2' }))}.${GOOD_SIGNATURE}`,
    'signature',
  ],
  ['a changed header', compact({ alg: 'RS256', kid: 'key-1' }, GOOD_SIGNATURE), 'signature'],
  [
    'the signature of another good token',
    `${GOOD_HEADER}.${GOOD_PAYLOAD}.${token({ sub: 'usr-2' }).split('.')[2]}`,
    'signature',
  ],
  ['an expired forgery', forged({}, { exp: 1 }), 'signature'],
];

const BAD_PAYLOADS: Row[] = [
  ['no JSON', issuer.signText('hello'), 'malformed'],
  ['a list', issuer.signText(JSON.stringify([CLAIMS])), 'malformed'],
  ['null', issuer.signText('null'), 'malformed'],
  ['a text', issuer.signText(JSON.stringify(JSON.stringify(CLAIMS))), 'malformed'],
  ['invalid UTF-8', issuer.signText(invalidUtf8()), 'malformed'],
  ['a byte order mark', issuer.signText(`\ufeff${JSON.stringify(CLAIMS)}`), 'malformed'],
  ['malformed JSON', issuer.signText(JSON.stringify(CLAIMS).slice(0, -1)), 'malformed'],
  ['an empty object', issuer.signText('{}'), 'claims'],
  ['claims in the prototype', issuer.signText(`{"__proto__":${JSON.stringify(CLAIMS)}}`), 'claims'],
  ['no iss', token({ iss: undefined }), 'claims'],
  ['an empty iss', token({ iss: '' }), 'claims'],
  ['iss as a list', token({ iss: [ISSUER] }), 'claims'],
  ['iss as a number', token({ iss: 1 }), 'claims'],
  ['no sub', token({ sub: undefined }), 'claims'],
  ['an empty sub', token({ sub: '' }), 'claims'],
  ['sub null', token({ sub: null }), 'claims'],
  ['sub as a number', token({ sub: 1 }), 'claims'],
  ['sub as a list', token({ sub: ['usr-1'] }), 'claims'],
  ['sub as an object', token({ sub: { id: 'usr-1' } }), 'claims'],
  ['no exp', token({ exp: undefined }), 'claims'],
  ['exp null', token({ exp: null }), 'claims'],
  ['exp as a text', token({ exp: String(NOW + 900) }), 'claims'],
  ['an exp beyond all numbers', withNumber('exp', '1e999'), 'claims'],
  ['a huge exp', withNumber('exp', '1e300'), 'claims'],
  ['a negative exp', token({ exp: -1 }), 'claims'],
  ['exp in milliseconds, which no date can hold', withNumber('exp', '9e15'), 'claims'],
  ['exp zero', token({ exp: 0 }), 'expired'],
  ['no iat', token({ iat: undefined }), 'claims'],
  ['iat as a text', token({ iat: String(NOW) }), 'claims'],
  ['an iat beyond all numbers', withNumber('iat', '-1e999'), 'claims'],
  ['a negative iat', token({ iat: -1 }), 'claims'],
  ['nbf as a text', token({ nbf: String(NOW) }), 'claims'],
  ['nbf null', token({ nbf: null }), 'claims'],
  ['an nbf beyond all numbers', withNumber('nbf', '1e999'), 'claims'],
  ['a negative nbf', token({ nbf: -1 }), 'claims'],
  ['name as a number', token({ name: 7 }), 'claims'],
  ['email as a list', token({ email: ['ada@example.com'] }), 'claims'],
  ['phone_number as an object', token({ phone_number: {} }), 'claims'],
  ['jti as a number', token({ jti: 7 }), 'claims'],
  ['orig as a boolean', token({ orig: true }), 'claims'],
  ['version as a number', token({ version: 2 }), 'claims'],
  ['another issuer', token({ iss: 'https://pro-2.frontendapi.cloud.corbado.io' }), 'issuer'],
  ['an end that is past', token({ exp: NOW - 60 }), 'expired'],
  ['a start that is to come', token({ nbf: NOW + 60 }), 'not_yet_valid'],
  ['a time of issue that is to come', token({ iat: NOW + 60 }), 'not_yet_valid'],
];

const REFUSED: Row[] = [...NO_TOKENS, ...MALFORMED, ...BAD_HEADERS, ...BAD_SIGNATURES, ...BAD_PAYLOADS];

/** A signed token whose claim is a number that `JSON.stringify` would not write. */
function withNumber(claim: string, number: string): string {
  const text = JSON.stringify({ ...CLAIMS, [claim]: 'HERE' });
  return issuer.signText(text.replace('"HERE"', number));
}

function invalidUtf8(): Uint8Array {
  const text = Buffer.from(JSON.stringify({ ...CLAIMS, name: 'X' }));
  text[text.indexOf('"X"') + 1] = 0xff;
  return text;
}

/** Another last character for the same bytes: a 256-byte signature leaves four bits of it unused. */
function strayBits(text: string): string {
  return BASE64URL[BASE64URL.indexOf(text.slice(-1)) + 1] ?? '';
}

function flip(text: string): string {
  return `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
}

describe('a token that must not be trusted', () => {
  it.each<[string, Row[]]>([
    ['what is no token', NO_TOKENS],
    ['malformed tokens', MALFORMED],
    ['bad headers', BAD_HEADERS],
  ])('costs no request: %s', async (_, rows) => {
    const { sessions, endpoint } = setUp();
    for (const [, bad] of rows) await sessions.validate(bad);
    expect(endpoint.count).toBe(0);
  });

  it.each(REFUSED)('is signed out with a reason: %s', async (_, bad, reason) => {
    const { sessions } = setUp();
    const result = await sessions.validate(bad);
    expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
    const error = refusal(result);
    expect(error).toBeInstanceOf(TokenValidationError);
    expect(error).toMatchObject({ reason, code: 'token_invalid', provider: 'corbado', status: 401, retryable: false });
  });

  it.each(REFUSED)('is thrown or answered alike under the other names: %s', async (_, bad, reason) => {
    const { sessions } = setUp();
    expect(verdict(await sessions.getAndValidateShortSessionValue(bad))).toBe(reason);
    const thrown: unknown = await sessions.validateToken(bad).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TokenValidationError);
    expect(thrown).toMatchObject({ reason });
  });

  it.each(REFUSED.filter(([, bad]) => typeof bad === 'string' && bad.length > 3))(
    'does not occur in its error: %s',
    async (_, bad) => {
      const error = refusal(await setUp().sessions.validate(bad));
      const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
      const parts = String(bad)
        .split('.')
        .filter((part) => part.length > 10);
      for (const text of shown) for (const part of [String(bad), ...parts]) expect(text).not.toContain(part);
    },
  );

  it('gets the same answer twice, in any order and at the same time', async () => {
    const { sessions } = setUp();
    const rows: (readonly [string, unknown, string])[] = [['good', GOOD, 'signed-in'], ...REFUSED];
    const expected = rows.map(([name, , reason]) => [name, reason]);
    const decide = async ([name, bad]: readonly [string, unknown, string]) => [
      name,
      verdict(await sessions.validate(bad)),
    ];
    const inOrder: unknown[] = [];
    for (const row of rows) inOrder.push(await decide(row));
    expect(inOrder).toEqual(expected);
    const reversed: unknown[] = [];
    for (const row of rows.toReversed()) reversed.push(await decide(row));
    expect(reversed.toReversed()).toEqual(expected);
    expect(await Promise.all(rows.map(decide))).toEqual(expected);
  });

  it.each<[TokenErrorReason, unknown, string]>([
    ['missing', '', 'Bearer'],
    ['malformed', 'abc', 'Bearer error="invalid_token"'],
    ['expired', token({ exp: NOW - 60 }), 'Bearer error="invalid_token"'],
  ])('has the answer for your own client when it is %s', async (_, bad, challenge) => {
    const response = refusal(await setUp().sessions.validate(bad)).getResponse();
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(challenge);
  });

  it('tells a claim by its name, what it should be and what it is', async () => {
    const error = refusal(await setUp().sessions.validate(token({ sub: ['usr-1'] })));
    expect(error).toMatchObject({ expected: 'sub: a non-empty string', received: 'an array' });
    expect(error.message).toContain('"sub"');
  });
});

describe('other algorithms, signed with keys that the key set publishes', () => {
  let tokens: Record<string, string>;
  let keySet: { keys: Record<string, unknown>[] };

  beforeAll(async () => {
    const ec = await generateKeyPair('ES256', { extractable: true });
    const now = { now: NOW };
    tokens = {
      RS384: await issuer.mint({ ...now, header: { alg: 'RS384' } }),
      RS512: await issuer.mint({ ...now, header: { alg: 'RS512' } }),
      PS256: await issuer.mint({ ...now, header: { alg: 'PS256' } }),
      ES256: await new SignJWT(CLAIMS).setProtectedHeader({ alg: 'ES256', kid: 'ec-1' }).sign(ec.privateKey),
    };
    const rsa = issuer.keySet().keys.map((key) => ({ ...key, alg: undefined }));
    keySet = { keys: [...rsa, { ...(await exportJWK(ec.publicKey)), kid: 'ec-1' }] };
  });

  it.each(['RS384', 'RS512', 'PS256', 'ES256'])('refuses %s without a request', async (algorithm) => {
    const { sessions, endpoint } = setUp({ answer: json(keySet) });
    const error = refusal(await sessions.validate(tokens[algorithm]));
    expect(error).toMatchObject({ reason: 'algorithm', expected: 'RS256', received: algorithm });
    expect(endpoint.count).toBe(0);
  });

  it('refuses a token without kid, be there one key or two', async () => {
    for (const keys of [issuer.keySet().keys, keySet.keys]) {
      const { sessions } = setUp({ answer: json({ keys }) });
      expect(verdict(await sessions.validate(token({}, { kid: undefined })))).toBe('unknown_key');
    }
  });
});

describe('keys that a token brings along', () => {
  const brought: [string, Members][] = [
    ['jku', { jku: 'https://evil.example/jwks' }],
    ['x5u', { x5u: 'https://evil.example/cert' }],
    ['jwk', { jwk: attacker.keySet().keys[0] }],
    ['x5c', { x5c: ['MIIB'] }],
    [
      'all of them',
      { jku: 'https://evil.example/jwks', x5u: 'https://evil.example/c', jwk: attacker.keySet().keys[0], x5c: [] },
    ],
  ];

  it.each(brought)('are never used: %s', async (_, header) => {
    const { sessions, endpoint } = setUp();
    expect(verdict(await sessions.validate(forged(header)))).toBe('signature');
    expect(verdict(await sessions.validate(forged({ ...header, kid: 'evil' })))).toBe('unknown_key');
    expect(verdict(await sessions.validate(token({}, header)))).toBe('signed-in');
    expect(endpoint.requests.map(({ url }) => url)).toEqual([JWKS]);
  });
});

describe('times', () => {
  it.each([
    ['a second after its end, without tolerance', { exp: NOW - 1 }, 0, 'expired'],
    ['at its end, without tolerance', { exp: NOW }, 0, 'expired'],
    ['a second before its end, without tolerance', { exp: NOW + 1 }, 0, 'signed-in'],
    ['a second after its end, within tolerance', { exp: NOW - 1 }, 2, 'signed-in'],
    ['a minute after its end, with the greatest tolerance', { exp: NOW - 60 }, 60, 'expired'],
    ['59 seconds after its end, with the greatest tolerance', { exp: NOW - 59 }, 60, 'signed-in'],
    ['3 seconds before its start, without tolerance', { nbf: NOW + 3 }, 0, 'not_yet_valid'],
    ['3 seconds before its start, within tolerance', { nbf: NOW + 3 }, 3, 'signed-in'],
    ['a second before it is issued, without tolerance', { iat: NOW + 1 }, 0, 'not_yet_valid'],
    ['a second before it is issued, within tolerance', { iat: NOW + 1 }, 1, 'signed-in'],
  ])('judges a token %s', async (_, claims, clockTolerance, expected) => {
    expect(verdict(await setUp().sessions.validate(token(claims), { clockTolerance }))).toBe(expected);
    expect(verdict(await setUp({ clockTolerance }).sessions.validate(token(claims)))).toBe(expected);
  });

  it('allows for 5 seconds when nothing is said', async () => {
    const { sessions } = setUp();
    expect(verdict(await sessions.validate(token({ exp: NOW - 4 })))).toBe('signed-in');
    expect(verdict(await sessions.validate(token({ exp: NOW - 5 })))).toBe('expired');
  });

  it('follows the clock for a token that was good before', async () => {
    const { sessions, time } = setUp({ clockTolerance: 0 });
    expect(verdict(await sessions.validate(GOOD))).toBe('signed-in');
    time.now += 900 * SECOND - 1;
    expect(verdict(await sessions.validate(GOOD))).toBe('signed-in');
    time.now += 1;
    expect(verdict(await sessions.validate(GOOD))).toBe('expired');
  });

  it.each([
    ['a fresh token when no age is allowed', 0, 0, 'too_old'],
    ['a token that is exactly as old as allowed', 60, 60, 'too_old'],
    ['a token that is younger than allowed', 60, 61, 'signed-in'],
  ])('judges %s', async (_, age, maxTokenAge, expected) => {
    const { sessions } = setUp();
    const result = await sessions.validate(token({ iat: NOW - age }), { maxTokenAge });
    expect(verdict(result)).toBe(expected);
    if (result.error !== null) {
      expect(result.error.headers['www-authenticate']).toBe('Bearer error="insufficient_user_authentication"');
    }
  });

  it('refuses a tolerance above 60 seconds, for one check and for all', async () => {
    const { sessions, endpoint } = setUp();
    await expect(sessions.validate(GOOD, { clockTolerance: 61 })).rejects.toBeInstanceOf(ValidationError);
    await expect(sessions.validateToken(GOOD, { clockTolerance: 61 })).rejects.toBeInstanceOf(ValidationError);
    expect(() => setUp({ clockTolerance: 61 })).toThrow(ValidationError);
    expect(endpoint.count).toBe(0);
  });
});

describe('keys over time', () => {
  it('asks once for 500 checks at the same time', async () => {
    const { sessions, endpoint } = setUp();
    const results = await Promise.all(Array.from({ length: 500 }, () => sessions.validate(GOOD)));
    expect(new Set(results.map(verdict))).toEqual(new Set(['signed-in']));
    expect(endpoint.count).toBe(1);
  });

  it('asks at most once in 30 s for tokens with random keys, and keeps its answers right', async () => {
    const { sessions, endpoint, time } = setUp();
    await sessions.validate(GOOD);
    for (let index = 0; index < 100; index += 1) {
      time.now += 600;
      expect(verdict(await sessions.validate(forged({ kid: `random-${index}` })))).toBe('unknown_key');
      expect(verdict(await sessions.validate(GOOD))).toBe('signed-in');
    }
    expect(endpoint.count).toBeLessThanOrEqual(3);
  });

  it('takes a rotated key on first use after the cool-down, and drops the old one within 10 minutes', async () => {
    const rotating = new CorbadoIssuer(ISSUER);
    const { sessions, endpoint, time } = setUp({ answer: json(rotating.keySet()) });
    const old = await rotating.mint({ now: NOW, lifetime: 3_600 });
    expect(verdict(await sessions.validate(old))).toBe('signed-in');
    rotating.rotate();
    endpoint.answerWith(json(rotating.keySet()));
    const fresh = await rotating.mint({ now: NOW, lifetime: 3_600 });
    expect(verdict(await sessions.validate(fresh))).toBe('unknown_key');
    expect(endpoint.count).toBe(1);
    time.now += 30 * SECOND;
    expect(verdict(await sessions.validate(fresh))).toBe('signed-in');
    expect(verdict(await sessions.validate(old))).toBe('unknown_key');
    expect(endpoint.count).toBe(2);
  });

  it('drops a removed key after 10 minutes even if nothing else happens', async () => {
    const rotating = new CorbadoIssuer(ISSUER);
    const { sessions, endpoint, time } = setUp({ answer: json(rotating.keySet()) });
    const old = await rotating.mint({ now: NOW, lifetime: 3_600 });
    await sessions.validate(old);
    rotating.rotate();
    endpoint.answerWith(json(rotating.keySet()));
    time.now += 10 * MINUTE;
    expect(verdict(await sessions.validate(old))).toBe('unknown_key');
  });
});

describe('outages', () => {
  it.each<[string, KeyAnswer]>([
    ['a 500', json({}, 500)],
    ['a 404', json(issuer.keySet(), 404)],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: JWKS } })],
    ['HTML', body('<html>', { headers: { 'content-type': 'text/html' } })],
    ['an empty object', json({})],
    ['no keys', json({ keys: [] })],
    ['a broken connection', broken()],
    [
      'a fetch that throws',
      () => {
        throw new TypeError('no network');
      },
    ],
  ])('are no sign-out: %s', async (_, answer) => {
    const { sessions, corbado } = setUp({ answer });
    const result = await sessions.validate(GOOD);
    expect(result).toMatchObject({ status: 'unavailable', authenticated: false, session: null, userId: null });
    expect(result.error).toBeInstanceOf(KeysUnavailableError);
    expect(result.error).toMatchObject({ code: 'keys_unavailable', status: 503, retryAfter: 1, retryable: true });
    expect(result.error?.getResponse().headers.get('retry-after')).toBe('1');
    expect(inspect(result.error, { depth: 9 })).not.toContain(GOOD_SIGNATURE);
    await expect(sessions.validateToken(GOOD)).rejects.toBeInstanceOf(KeysUnavailableError);
    const request = { headers: { authorization: `Bearer ${GOOD}` } };
    expect((await corbado.authenticateRequest(request)).status).toBe('unavailable');
  });

  it('do not hide that a token is malformed or disallowed', async () => {
    const { sessions } = setUp({ answer: broken() });
    for (const [, bad, reason] of [...NO_TOKENS, ...MALFORMED, ...BAD_HEADERS]) {
      expect(verdict(await sessions.validate(bad))).toBe(reason);
    }
  });

  it('end after 5 seconds and one request when nobody answers', async () => {
    vi.useFakeTimers({ now: NOW * SECOND });
    const endpoint = new KeyEndpoint(silent());
    const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x', fetch: endpoint.fetch });
    const decided = vi.fn<(result: CorbadoSessionResult) => void>();
    const waiting = corbado.sessions.validate(GOOD).then(decided);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(decided).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ status: 'unavailable' }));
    await waiting;
    expect(endpoint.count).toBe(1);
  });

  it('cost at most 10 requests for 200 tokens', async () => {
    const { sessions, endpoint, time } = setUp({ answer: broken() });
    for (let index = 0; index < 200; index += 1) {
      time.now += 50;
      expect((await sessions.validate(token({ jti: `jti-${index % 5}` }))).status).toBe('unavailable');
    }
    expect(endpoint.count).toBeLessThanOrEqual(10);
  });

  it('let known keys serve for 70 minutes, and no longer', async () => {
    const { sessions, endpoint, time } = setUp();
    const long = token({ exp: NOW + 24 * 3_600 });
    await sessions.validate(long);
    endpoint.answerWith(broken());
    for (const minutes of [6, 10, 69]) {
      time.now = (NOW + minutes * 60) * SECOND;
      expect(verdict(await sessions.validate(long))).toBe('signed-in');
      expect(verdict(await sessions.validate(forged()))).toBe('signature');
      await settle();
    }
    time.now = (NOW + 70 * 60) * SECOND;
    expect(verdict(await sessions.validate(long))).toBe('unavailable');
    endpoint.answerWith(json(issuer.keySet()));
    time.now += MINUTE;
    expect(verdict(await sessions.validate(long))).toBe('signed-in');
  });
});

describe('the session of a request', () => {
  const bearer = `Bearer ${GOOD}`;
  const cookie = `cbo_session_token=${GOOD}`;
  const bad = forged();

  it.each<[string, RequestLike]>([
    ['a web Request', new Request('https://app.example/', { headers: { authorization: bearer } })],
    ['a web Request with a cookie', { headers: new Headers({ cookie }) }],
    [
      'a Node request',
      { headers: { authorization: bearer }, headersDistinct: { authorization: [bearer] } } as RequestLike,
    ],
    ['a Node request with a cookie', { headers: { cookie }, headersDistinct: { cookie: [cookie] } } as RequestLike],
    ['plain headers in any letter case', { headers: { AUTHORIZATION: bearer } }],
    ['plain headers with lists', { headers: { Authorization: [bearer] } }],
    ['a scheme in any letter case', { headers: { authorization: `bEARER ${GOOD}` } }],
    [
      'a good bearer token and a bad cookie',
      { headers: { authorization: bearer, cookie: `cbo_session_token=${bad}` } },
    ],
    ['another scheme and a good cookie', { headers: { authorization: 'Basic dXNlcjpwYXNz', cookie } }],
    ['the older cookie', { headers: { cookie: `a=1; cbo_short_session=${GOOD}` } }],
    ['the newer cookie before the older one', { headers: { cookie: `cbo_short_session=${bad}; ${cookie}` } }],
    ['a quoted cookie', { headers: { cookie: `cbo_session_token="${GOOD}"; b=2` } }],
  ])('is signed in from %s', async (_, request) => {
    expect(verdict(await setUp().corbado.authenticateRequest(request))).toBe('signed-in');
  });

  it.each<[string, RequestLike, TokenErrorReason]>([
    ['a bad bearer token and a good cookie', { headers: { authorization: `Bearer ${bad}`, cookie } }, 'signature'],
    ['"Bearer" alone and a good cookie', { headers: { authorization: 'Bearer', cookie } }, 'malformed'],
    ['two tokens', { headers: { authorization: `${bearer} ${GOOD}` } }, 'malformed'],
    ['two Authorization headers', { headers: { authorization: [bearer, bearer] } }, 'malformed'],
    [
      'two Authorization headers joined',
      {
        headers: new Headers([
          ['authorization', bearer],
          ['authorization', bearer],
        ]),
      },
      'malformed',
    ],
    [
      'a password and a token, joined',
      {
        headers: new Headers([
          ['authorization', 'Basic eA'],
          ['authorization', bearer],
          ['cookie', cookie],
        ]),
      },
      'malformed',
    ],
    [
      'two Authorization headers of which Node shows one',
      { headers: { authorization: bearer }, headersDistinct: { authorization: [bearer, 'Bearer x'] } } as RequestLike,
      'malformed',
    ],
    [
      'a bad newer cookie and a good older one',
      { headers: { cookie: `cbo_session_token=${bad}; cbo_short_session=${GOOD}` } },
      'signature',
    ],
    ['other cookies', { headers: { cookie: `session=${GOOD}` } }, 'missing'],
    ['another scheme only', { headers: { authorization: 'Basic dXNlcjpwYXNz' } }, 'missing'],
    ['no credentials', { headers: {} }, 'missing'],
  ])('is signed out from %s', async (_, request, reason) => {
    expect(verdict(await setUp().corbado.authenticateRequest(request))).toBe(reason);
  });

  it('asks for a bearer token when there are no credentials, without a request', async () => {
    const { corbado, endpoint } = setUp();
    const error = refusal(await corbado.authenticateRequest(new Request('https://app.example/')));
    expect(error).toMatchObject({ reason: 'missing', status: 401, headers: { 'www-authenticate': 'Bearer' } });
    expect(endpoint.count).toBe(0);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a token', GOOD],
    ['an object without headers', {}],
  ])('rejects with a ValidationError when there are no headers: %s', async (_, request) => {
    const rejected = setUp().corbado.authenticateRequest(request as RequestLike);
    await expect(rejected).rejects.toBeInstanceOf(ValidationError);
  });

  it('hands on the options', async () => {
    const { corbado } = setUp();
    const request = { headers: { authorization: bearer } };
    expect(verdict(await corbado.authenticateRequest(request, { maxTokenAge: 0 }))).toBe('too_old');
    await expect(corbado.authenticateRequest(request, { clockTolerance: 61 })).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('whatever is done to a good token', () => {
  const { sessions } = setUp();
  const character = fc.oneof(
    fc.constantFrom(...`${BASE64URL}.=+/ \n`.split('')),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  );
  const position = fc.nat({ max: GOOD.length - 1 });
  const edits = fc.oneof(
    fc.tuple(position, character).map(([at, by]) => GOOD.slice(0, at) + by + GOOD.slice(at + 1)),
    fc.tuple(position, character).map(([at, by]) => GOOD.slice(0, at) + by + GOOD.slice(at)),
    fc
      .tuple(position, fc.integer({ min: 1, max: 40 }))
      .map(([at, count]) => GOOD.slice(0, at) + GOOD.slice(at + count)),
    fc.tuple(position, position).map(([from, to]) => GOOD.slice(from, to)),
    fc.shuffledSubarray([GOOD_HEADER, GOOD_PAYLOAD, GOOD_SIGNATURE]).map((parts) => parts.join('.')),
    fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => `${GOOD_HEADER}.${GOOD_PAYLOAD}.${encode(bytes)}`),
    fc.json().map((payload) => `${GOOD_HEADER}.${encode(payload)}.${GOOD_SIGNATURE}`),
    fc.json().map((header) => `${encode(header)}.${GOOD_PAYLOAD}.${GOOD_SIGNATURE}`),
  );

  it('is signed in only when no byte has changed, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (edited) => {
        const { status } = await sessions.validate(edited);
        expect(status).toBe(edited === GOOD ? 'signed-in' : 'signed-out');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is signed out when its header is any other with the old signature', async () => {
    const member = fc.constantFrom('alg', 'typ', 'kid', 'crit', 'b64', 'jwk', 'jku', 'x5c', 'zip', 'enc');
    const headers = fc.dictionary(member, fc.oneof(fc.jsonValue(), fc.constantFrom('RS256', 'JWT', 'key-1', 'none')));
    await fc.assert(
      fc.asyncProperty(headers, async (header) => {
        const edited = compact(header, GOOD_SIGNATURE);
        expect((await sessions.validate(edited)).status).toBe(edited === GOOD ? 'signed-in' : 'signed-out');
      }),
      { numRuns: 300 },
    );
  });

  it('never throws for signed claims of any type, and only signs in whom the token names', async () => {
    const claim = fc.constantFrom('iss', 'sub', 'iat', 'exp', 'nbf', 'name', 'email', 'phone_number', 'jti');
    const claims = fc.dictionary(claim, fc.oneof(fc.jsonValue(), fc.constantFrom(NOW, NOW + 1, 'usr-2', null)));
    await fc.assert(
      fc.asyncProperty(claims, async (changed) => {
        const result = await sessions.validate(token(changed));
        expect(result.status).not.toBe('unavailable');
        if (result.authenticated) expect(result.userId).toBe(changed['sub'] ?? 'usr-1');
      }),
      { numRuns: 200 },
    );
  });

  it('never throws for a value of any type', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        async (value) => {
          expect((await sessions.validate(value)).status).toBe('signed-out');
        },
      ),
      { numRuns: 500 },
    );
  });
});
