import { createHmac } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  ConnectionException,
  KeysUnavailableError,
  ResponseException,
  ServerException,
  TimeoutException,
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
} from '../../../../../src/index.ts';
import type { PassageOptions, PassageSessionResult, UserGetParams } from '../../../../../src/passage.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import {
  deadAddress,
  type FaultServer,
  json,
  reset,
  startFaultServer,
  text,
} from '../../../../support/fault-server.ts';
import * as keyEndpoint from '../../../../support/key-endpoint.ts';
import { API_KEY, passageAt, scripted, USER } from '../../../../support/passage-client.ts';
import { PassageIssuer } from '../../../../support/passage-issuer.ts';

// What was found wrong with the official SDKs, row by row, and what is done instead.

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => {
  vi.useRealTimers();
});

const HTML = '<html><body>Bad gateway</body></html>';

describe('error answers', () => {
  it.each([
    [400, 'invalid_request', 400],
    [401, 'invalid_access_token', 500],
    [403, 'operation_not_allowed', 500],
    [404, 'user_not_found', 404],
    [404, 'app_not_found', 500],
    [429, 'too_many_requests', 429],
    [500, 'internal_server_error', 502],
  ])('any status with the envelope: %i %s keeps its headers', async (status, code, answered) => {
    server.script(json(status, { code, error: 'in words' }, { 'retry-after': '7', 'x-request-id': 'req-1' }));
    const call = passageAt(server.url, { retry: false }).user.get({ user_id: 'user-1' });
    const error = await failureOfType(ServerException, call);
    expect(error).toMatchObject({
      httpStatusCode: status,
      status: answered,
      errorType: code,
      errorMessage: 'in words',
      retryAfter: 7,
      requestId: 'req-1',
    });
    expect(error.responseHeaders.get('retry-after')).toBe('7');
  });

  it.each([
    ['JSON without those keys', 400, JSON.stringify({ message: 'x' })],
    ['JSON null', 400, 'null'],
    ['502 HTML', 502, HTML],
    ['503 empty', 503, ''],
  ])('%s: the status is kept, and nothing is made up', async (_, status, body) => {
    server.script(text(status, body, { 'content-type': 'text/html' }));
    const call = passageAt(server.url, { retry: false }).user.get({ user_id: 'user-1' });
    const error = await failureOfType(ServerException, call);
    expect(error).toMatchObject({ httpStatusCode: status, errorType: null, errorMessage: null });
    expect(error.message).toContain(String(status));
    expect(error.message).not.toContain('undefined');
  });

  it.each([
    ['200 empty', ''],
    ['200 HTML', HTML],
    ['200 broken JSON', '{"user":{"id":"user-1"'],
    ['200 {}', '{}'],
    ['200 null', 'null'],
    ['200 with fields missing', '{"users":[]}'],
    ['200 with an error envelope', '{"code":"internal_server_error","error":"x","user":{}}'],
  ])('%s: never returned as a user', async (_, body) => {
    server.script(text(200, body, { 'x-request-id': 'req-1' }));
    const error = await failureOfType(ResponseException, passageAt(server.url).user.get({ user_id: 'user-1' }));
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-1', attempts: 1 });
  });

  it('200 empty: calls that delete succeed', async () => {
    server.script(text(200, ''));
    const passage = passageAt(server.url);
    expect(await passage.user.delete({ user_id: 'user-1' })).toBeUndefined();
    expect(await passage.user.revokeDevice({ user_id: 'user-1', device_id: 'device-1' })).toBeUndefined();
    expect(await passage.user.revokeRefreshTokens({ user_id: 'user-1' })).toBeUndefined();
  });

  it('200 with fields missing, in lists: an error, and not an empty list or a TypeError', async () => {
    server.script(json(200, { page: 1, limit: 10 }));
    const passage = passageAt(server.url);
    await failureOfType(ResponseException, passage.user.listDevices({ user_id: 'user-1' }));
    await failureOfType(ResponseException, passage.user.list.all().next());
    await failureOfType(ResponseException, passage.user.getByIdentifier('ada@example.com'));
  });

  it('200 with fields missing, inside: an error where answers are to be checked', async () => {
    server.script(json(200, { user: { email: USER.email } }));
    const call = passageAt(server.url, { validate: 'responses' }).user.get({ user_id: 'user-1' });
    expect((await failureOfType(ResponseException, call)).message).toContain('user.id: is missing');
  });

  it('reset: a connection that broke, with its cause', async () => {
    server.script(reset());
    const call = passageAt(server.url, { retry: false }).user.get({ user_id: 'user-1' });
    const error = await failureOfType(ConnectionException, call);
    expect(error).toMatchObject({ status: 503, retryable: true, operation: 'user.get' });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('refused: a connection that could not be made, with its cause', async () => {
    const call = passageAt(await deadAddress(), { retry: false }).user.get({ user_id: 'user-1' });
    const error = await failureOfType(ConnectionException, call);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each<[string, object | undefined, string]>([
    ['no argument', undefined, 'user_id'],
    ['no user id', {}, 'user_id'],
    ['an empty user id', { user_id: '' }, 'user_id'],
    ['a user id that is a path', { user_id: '..' }, 'user_id'],
    ["the vendor's name", { userId: 'user-1' }, 'userId'],
  ])('missing argument (%s): refused by name, before anything is sent', async (_, params, path) => {
    server.script(json(200, { user: USER }));
    const call = passageAt(server.url).user.get(params as UserGetParams);
    const error = await failureOfType(ValidationError, call);
    expect(error.issues.map((issue) => issue.path)).toContain(path);
    expect(server.requests).toEqual([]);
  });

  it('no retry: repeated is what cannot hurt', async () => {
    server.script(text(502, HTML), reset(), json(200, { user: USER }));
    const result = await passageAt(server.url).user.get({ user_id: 'user-1' }).withResponse();
    expect(result).toMatchObject({ data: { user: USER }, attempts: 3 });
  });

  it('no retry: a magic link is not sent twice', async () => {
    server.script(text(502, HTML));
    const call = passageAt(server.url).auth.createMagicLink({ email: 'ada@example.com', send: true });
    expect((await failureOfType(ServerException, call)).attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('no timeout: a call to a server that says nothing ends', async () => {
    const { passage, requests } = scripted(() => new Promise<Response>(() => {}), { timeout: 1_000 });
    // zod is loaded with the first call: that must not take place in fake time.
    await failureOfType(ValidationError, passage.user.get({ user_id: '' }));
    vi.useFakeTimers();
    const failure = failureOfType(TimeoutException, passage.user.get({ user_id: 'user-1' }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await failure).toMatchObject({ timeout: 1_000, status: 504, attempts: 1 });
    expect(requests[0]?.init.signal?.aborted).toBe(true);
  });

  it.each([301, 302, 303, 307, 308])('redirects (%i): not followed', async (status) => {
    server.script(text(status, '', { location: `${server.url}/elsewhere` }), json(200, { user: USER }));
    const error = await failureOfType(ResponseException, passageAt(server.url).user.get({ user_id: 'user-1' }));
    expect(error.httpStatusCode).toBe(status);
    expect(server.requests.map(({ target }) => target)).toEqual(['/v1/apps/app-1/users/user-1']);
    expect(error.message).not.toContain(API_KEY);
  });
});

const NOW = 1_800_000_000;
const issuer = new PassageIssuer('app-1');
const CLAIMS = { iss: 'app-1', aud: ['app-1'], sub: 'user-1', iat: NOW, nbf: NOW, exp: NOW + 900 };
const ORIGIN = 'https://example.withpassage.com';

/** A token signed with the published key. A claim or header member `undefined` is left out. */
function token(claims: object = {}, header: Readonly<Record<string, unknown>> = {}): string {
  return issuer.signText(JSON.stringify({ ...CLAIMS, ...claims }), header);
}

const GOOD = token();
const [HEADER, PAYLOAD, SIGNATURE] = GOOD.split('.') as [string, string, string];

function encode(part: string): string {
  return Buffer.from(part).toString('base64url');
}

/** Other text of the same length that is base64url too. */
function changed(part: string): string {
  return (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
}

function hmacWithPublicKey(): string {
  const input = `${encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: 'passage-key-1' }))}.${PAYLOAD}`;
  return `${input}.${createHmac('sha256', String(issuer.publicKeyForms()[0]?.secret)).update(input).digest('base64url')}`;
}

function setUp(
  answer: keyEndpoint.KeyAnswer = keyEndpoint.json(issuer.keySet()),
  options: Partial<PassageOptions> = {},
) {
  const endpoint = new keyEndpoint.KeyEndpoint(answer);
  const time = { now: NOW * 1000 };
  const { passage } = scripted(() => Response.error(), {
    fetch: endpoint.fetch,
    clock: () => time.now,
    clockTolerance: 0,
    ...options,
  });
  return { passage, endpoint, time };
}

/** The status, or the reason where there is one. */
function verdict({ status, error }: PassageSessionResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}

describe('tokens', () => {
  it.each<[string, object]>([
    ['aud a list with the app id', { aud: ['app-1'] }],
    ['aud a string with the app id', { aud: 'app-1' }],
    ['nbf missing', { nbf: undefined }],
  ])('valid, %s: accepted, and answered with the user id', async (_, claims) => {
    const { passage } = setUp();
    expect(await passage.auth.validateJwt(token(claims))).toBe('user-1');
  });

  const rs256Header = { alg: 'RS256', typ: 'JWT', kid: 'passage-key-1' };

  it.each<[string, unknown, TokenErrorReason]>([
    ['aud another app, list', token({ aud: ['app-2'] }), 'audience'],
    ['aud another app, string (2.12.1 accepted it)', token({ aud: 'app-2' }), 'audience'],
    ['aud missing (2.12.1 accepted it)', token({ aud: undefined }), 'audience'],
    ['aud only the origin URL (2.12.1 accepted it)', token({ aud: ORIGIN }), 'audience'],
    ['iss wrong (both accepted it)', token({ iss: 'app-2' }), 'issuer'],
    ['iss missing (both accepted it)', token({ iss: undefined }), 'claims'],
    ['expired', token({ exp: NOW - 600 }), 'expired'],
    ['expired by 1 s', token({ exp: NOW - 1 }), 'expired'],
    ['exp missing (both accepted it)', token({ exp: undefined }), 'claims'],
    ['nbf ahead', token({ nbf: NOW + 600 }), 'not_yet_valid'],
    ['nbf ahead by 3 s', token({ nbf: NOW + 3 }), 'not_yet_valid'],
    ['iat ahead (both accepted it)', token({ iat: NOW + 600 }), 'not_yet_valid'],
    ['sub missing', token({ sub: undefined }), 'claims'],
    ['sub empty', token({ sub: '' }), 'claims'],
    ['alg none, unsigned', `${encode('{"alg":"none"}')}.${PAYLOAD}.`, 'malformed'],
    ['alg none, signed', `${encode('{"alg":"none","kid":"passage-key-1"}')}.${PAYLOAD}.${SIGNATURE}`, 'algorithm'],
    ['HS256 with the public key', hmacWithPublicKey(), 'algorithm'],
    ['kid missing', token({}, { kid: undefined }), 'unknown_key'],
    ['kid empty', token({}, { kid: '' }), 'unknown_key'],
    ['kid unknown', token({}, { kid: 'passage-key-2' }), 'unknown_key'],
    ['wrong key', new PassageIssuer('app-1').signText(JSON.stringify(CLAIMS)), 'signature'],
    ['tampered signature', `${HEADER}.${PAYLOAD}.${changed(SIGNATURE)}`, 'signature'],
    ['tampered payload', `${HEADER}.${encode(JSON.stringify({ ...CLAIMS, sub: 'eve' }))}.${SIGNATURE}`, 'signature'],
    ['payload not JSON', issuer.signText('user-1'), 'malformed'],
    ['empty', '', 'missing'],
    ['undefined', undefined, 'missing'],
    ['null', null, 'missing'],
    ['a number', 7, 'malformed'],
    ['no dots', 'abc', 'malformed'],
    ['two parts', `${HEADER}.${PAYLOAD}`, 'malformed'],
    ['bad header', `${encode('{"alg":')}.${PAYLOAD}.${SIGNATURE}`, 'malformed'],
    ['"Bearer " in front', `Bearer ${GOOD}`, 'malformed'],
  ])('%s: refused as told by its reason', async (_, bad, reason) => {
    const { passage } = setUp();
    expect(verdict(await passage.sessions.validate(bad))).toBe(reason);
    const error = await failureOfType(TokenValidationError, passage.auth.validateJwt(bad));
    expect(error).toMatchObject({ reason, status: 401, provider: 'passage' });
  });

  it('aud only the origin URL: accepted where it is configured, and exp is required all the same', async () => {
    const { passage } = setUp(undefined, { audiences: [ORIGIN] });
    expect(verdict(await passage.sessions.validate(token({ aud: ORIGIN })))).toBe('signed-in');
    expect(verdict(await passage.sessions.validate(token({ aud: ORIGIN, exp: undefined })))).toBe('claims');
    expect(verdict(await passage.sessions.validate(token({ aud: `${ORIGIN}.evil.example` })))).toBe('audience');
  });

  it('expired by 1 s, nbf ahead by 3 s: allowed for by the usual tolerance of 5 s', async () => {
    const { passage } = setUp(undefined, { clockTolerance: undefined });
    expect(verdict(await passage.sessions.validate(token({ exp: NOW - 1, iat: NOW - 60 })))).toBe('signed-in');
    expect(verdict(await passage.sessions.validate(token({ nbf: NOW + 3 })))).toBe('signed-in');
    expect(verdict(await passage.sessions.validate(token({ exp: NOW - 5, iat: NOW - 60 })))).toBe('expired');
  });

  it.each([
    ['RS512, entry says RS256', issuer.keySet().keys],
    [
      'RS512 when the entry has no alg (both accepted it)',
      issuer.keySet().keys.map((key) => ({ ...key, alg: undefined })),
    ],
  ])('%s: refused', async (_, keys) => {
    const { passage } = setUp(keyEndpoint.json({ keys }));
    const rs512 = await issuer.mint({ now: NOW, header: { alg: 'RS512' } });
    expect(verdict(await passage.sessions.validate(rs512))).toBe('algorithm');
    expect(verdict(await passage.sessions.validate(GOOD))).toBe('signed-in');
  });

  it('ES256 key in the set (both accepted its tokens): refused', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const keys = [...issuer.keySet().keys, { ...(await exportJWK(publicKey)), kid: 'ec-1' }];
    const { passage } = setUp(keyEndpoint.json({ keys }));
    const es256 = await new SignJWT(CLAIMS).setProtectedHeader({ alg: 'ES256', kid: 'ec-1' }).sign(privateKey);
    expect(verdict(await passage.sessions.validate(es256))).toBe('algorithm');
    expect(verdict(await passage.sessions.validate(token({}, { ...rs256Header, kid: 'ec-1' })))).toBe('unknown_key');
  });
});

describe('the key set', () => {
  it.each<[string, keyEndpoint.KeyAnswer]>([
    ['404', keyEndpoint.json({ code: 'app_not_found', error: 'x' }, 404)],
    ['403 of the CDN', keyEndpoint.body(HTML, { status: 403 })],
    ['500', keyEndpoint.json({}, 500)],
    ['HTML', keyEndpoint.body(HTML)],
    ['none that could match', keyEndpoint.json({ keys: [{ kty: 'EC', kid: 'passage-key-1' }] })],
    ['reset', keyEndpoint.broken()],
    ['a redirect', keyEndpoint.body(null, { status: 302, headers: { location: 'https://evil.example' } })],
  ])('%s: unavailable, and no sign-out', async (_, answer) => {
    const { passage } = setUp(answer);
    const result = await passage.sessions.validate(GOOD);
    expect(result).toMatchObject({ status: 'unavailable', error: { status: 503, retryable: true } });
    await failureOfType(KeysUnavailableError, passage.auth.validateJwt(GOOD));
    const request = { headers: { cookie: `psg_auth_token=${GOOD}` } };
    expect((await passage.authenticateRequest(request)).status).toBe('unavailable');
  });

  it('silent: unavailable after 5 seconds', async () => {
    vi.useFakeTimers();
    const { passage, endpoint } = setUp(keyEndpoint.silent());
    const result = passage.sessions.validate(GOOD);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await result).status).toBe('unavailable');
    expect(endpoint.count).toBe(1);
  });

  it('none matching, among keys that can be used: the token is refused', async () => {
    const { passage } = setUp(
      keyEndpoint.json({ keys: issuer.keySet().keys.map((key) => ({ ...key, kid: 'other' })) }),
    );
    expect(verdict(await passage.sessions.validate(GOOD))).toBe('unknown_key');
  });

  it('new kid within 30 s of a fetch: refused until then, accepted from then on', async () => {
    const rotating = new PassageIssuer('app-1');
    const { passage, endpoint, time } = setUp(keyEndpoint.json(rotating.keySet()));
    const old = await rotating.mint({ now: NOW });
    expect(verdict(await passage.sessions.validate(old))).toBe('signed-in');
    rotating.rotate();
    endpoint.answerWith(keyEndpoint.json(rotating.keySet()));
    const fresh = await rotating.mint({ now: NOW });
    time.now += 29_999;
    expect(verdict(await passage.sessions.validate(fresh))).toBe('unknown_key');
    expect(endpoint.count).toBe(1);
    time.now += 1;
    expect(verdict(await passage.sessions.validate(fresh))).toBe('signed-in');
    expect(endpoint.count).toBe(2);
  });
});

describe('request helpers of 2.x', () => {
  it.each([
    ['the header strategy took the second word after any scheme: "Basic x"', `Basic ${GOOD}`, 'missing'],
    ['a scheme that only begins like it', `Bearers ${GOOD}`, 'missing'],
    ['a bare token', GOOD, 'missing'],
    ['two words after the scheme', `Bearer ${GOOD} ${GOOD}`, 'malformed'],
    ['the scheme alone', 'Bearer', 'malformed'],
  ])('%s: signed out', async (_, authorization, reason) => {
    const { passage } = setUp();
    expect(verdict(await passage.authenticateRequest({ headers: { authorization } }))).toBe(reason);
  });

  it('the strategies excluded each other: a cookie and a header are both read', async () => {
    const { passage } = setUp();
    const cookie = { headers: { cookie: `psg_auth_token=${GOOD}` } };
    const header = { headers: { authorization: `Bearer ${GOOD}` } };
    expect((await passage.authenticateRequest(cookie)).status).toBe('signed-in');
    expect((await passage.authenticateRequest(header)).status).toBe('signed-in');
  });
});
