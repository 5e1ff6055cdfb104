import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NotFoundException, ServerException } from '../../../../../src/facade/core/errors/server-exception.ts';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../src/facade/core/errors/session-error.ts';
import {
  ConnectionException,
  ResponseException,
  TimeoutException,
} from '../../../../../src/facade/core/errors/standard-exception.ts';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import { LoginID, type LoginIDOptions } from '../../../../../src/loginid.ts';
import { failureOf, failureOfType } from '../../../../support/corbado-client.ts';
import {
  endInBody,
  type FaultServer,
  hang,
  hangInBody,
  json,
  reset,
  startFaultServer,
  text,
} from '../../../../support/fault-server.ts';
import { type Handler, type LoginIDIssuer, txHash } from '../../../../support/loginid-issuer.ts';
import { pathsOf, refusalOf } from '../../core/options/refusal.ts';
import {
  CLIENT_ID,
  loginidAt,
  NOW,
  PRIVATE_KEY,
  readServiceToken,
  setUp,
  USER,
  USERNAME,
  verdict,
} from './workbench.ts';

/** What the official Node SDK does wrong, by the numbers and table rows of the notes on it, and what happens here. */

type Call = readonly [name: string, call: (loginid: LoginID) => PromiseLike<unknown>];

const CALLS: readonly Call[] = [
  ['users.retrieve', (loginid) => loginid.users.retrieve({ username: USERNAME })],
  ['createTx', (loginid) => loginid.createTx({ tx_payload: 'Pay 10' })],
  ['credentials.list', (loginid) => loginid.credentials.list({ user_id: 'user-1' })],
  ['credentials.listByQuery', (loginid) => loginid.credentials.listByQuery({ user_id: 'user-1' })],
  ['codes.generate', (loginid) => generateCode(loginid, 'short')],
  ['users.activate', (loginid) => loginid.users.activate({ user_id: 'user-1' })],
];
const VOID_CALLS: readonly Call[] = [
  ['users.deleteByUsername', (loginid) => loginid.users.deleteByUsername({ username: USERNAME })],
  ['users.deleteById', (loginid) => loginid.users.deleteById({ user_id: 'user-1' })],
];

function generateCode(loginid: LoginID, code_type: string): PromiseLike<unknown> {
  return loginid.codes.generate({ code_type, user_id: 'user-1', purpose: 'add_credential', authorize: true });
}

let server: FaultServer;
let elsewhere: FaultServer;

beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('bug 1: headers that all calls of all clients share', () => {
  it('two clients at two hosts share none', async () => {
    server.script(json(200, USER));
    elsewhere.script(json(200, { code: '123456' }), text(404, '{}'));
    const one = loginidAt(server.url, { clientId: 'client-one', headers: { 'x-one': '1' } });
    const two = loginidAt(elsewhere.url, { clientId: 'client-two', headers: { 'x-two': '2' } });
    await one.users.retrieve({ username: USERNAME }, { headers: { 'x-call': '3' } });
    await generateCode(two, 'short');
    const extras = [server, elsewhere].map(({ requests }) =>
      Object.keys(requests[0]?.headers ?? {}).filter((name) => /^x-(?!client-id)/.test(name)),
    );
    expect(extras).toEqual([['x-one', 'x-call'], ['x-two']]);
    const clients = [server, elsewhere].map(({ requests: [request] }) => {
      const { claims } = readServiceToken(request?.headers.authorization?.slice('Bearer '.length) ?? '');
      return [request?.headers['x-client-id'], claims['client_id'], claims['type']];
    });
    expect(clients).toEqual([
      ['client-one', 'client-one', 'users.retrieve'],
      ['client-two', 'client-two', 'codes.generate'],
    ]);
  });

  it('the public request for a key carries no token of an earlier call', async () => {
    const { issuer } = setUp();
    server.script(json(200, USER));
    elsewhere.script(text(200, issuer.publicKey, { 'content-type': 'text/plain' }));
    await loginidAt(server.url).users.retrieve({ username: USERNAME });
    const verifier = loginidAt(elsewhere.url, { clock: () => NOW * 1000 });
    await verifier.verifyToken(issuer.mintLogin());
    await verifier.certificates.get({ kid: issuer.kid });
    expect(elsewhere.requests.map(({ headers }) => [headers.authorization, headers['x-client-id']])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('bug 2: failures that look like success', () => {
  const failures = [
    ['HTML under 502', 502, '<html>Bad gateway</html>'],
    ['nothing under 401', 401, ''],
    ['nothing under 500', 500, ''],
    ['null under 500', 500, 'null'],
    ['a JSON text under 404', 404, '"gone"'],
  ] as const;

  it.each(failures)('%s never resolves', async (_, status, body) => {
    for (const [, call] of [...CALLS, ...VOID_CALLS]) {
      server.script(text(status, body));
      const error = await failureOfType(ServerException, call(loginidAt(server.url, { retry: false })));
      expect(error.httpStatusCode).toBe(status);
    }
  });

  it.each([
    ['HTML', '<html>Welcome</html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a JSON text', '"ok"'],
    ['a list', '[]'],
  ])('%s under 200 never resolves where there is something to answer', async (_, body) => {
    for (const [, call] of CALLS) {
      server.script(text(200, body));
      await failureOfType(ResponseException, call(loginidAt(server.url)));
    }
  });

  it('deleting resolves on success only', async () => {
    for (const [, call] of VOID_CALLS) {
      server.script(text(204, ''));
      await expect(call(loginidAt(server.url))).resolves.toBeUndefined();
    }
  });
});

describe('bug 3: only 200 counts, and errors lose what they say', () => {
  it.each([200, 201, 202])('%i with JSON resolves', async (status) => {
    server.script(json(status, { id: 'user-1' }));
    expect(await loginidAt(server.url).users.create({ username: USERNAME })).toEqual({ id: 'user-1' });
  });

  it('an error body under 200 does not', async () => {
    for (const [, call] of CALLS) {
      server.script(json(200, { code: 'bad_request', message: 'no' }));
      await failureOfType(ResponseException, call(loginidAt(server.url)));
    }
  });

  it('a generated code is no error, although it is called code', async () => {
    server.script(json(200, { code: '123456', expires_at: '2027-01-15T08:00:00Z', is_authorized: true }));
    await expect(generateCode(loginidAt(server.url), 'short')).resolves.toHaveProperty('code', '123456');
  });

  it.each<[object, string | null, string | null]>([
    [{ code: 'user_not_found', message: 'no such user' }, 'user_not_found', 'no such user'],
    [{ message: 'no such user' }, null, 'no such user'],
    [{ msg: 'no such user', msgCode: 'user_not_found' }, null, null],
  ])('of %o code, message, status, headers and body are kept', async (body, errorType, errorMessage) => {
    server.script(json(404, body, { 'x-request-id': 'req-1', 'x-more': 'yes' }));
    const error = await failureOfType(NotFoundException, loginidAt(server.url).users.retrieve({ username: USERNAME }));
    expect(error).toMatchObject({ errorType, errorMessage, httpStatusCode: 404, requestId: 'req-1', error: body });
    expect(error.responseHeaders.get('x-more')).toBe('yes');
  });
});

describe('bug 4: signatures and nonces made of Math.random and the clock', () => {
  it('are others although both stand still', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date', 'performance', 'hrtime'] });
    const { loginid } = setUp();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, async () => readServiceToken(await loginid.generateServiceToken({ scope: 'custom' }))),
    );
    const r = tokens.map(({ signature }) => Buffer.from(signature, 'base64url').subarray(0, 32).toString('hex'));
    expect(new Set(r).size).toBe(20);
    expect(new Set(tokens.map(({ claims }) => claims['nonce'])).size).toBe(20);
  });

  it('share no r although the very same text is signed', async () => {
    const { loginid } = setUp();
    const params = { scope: 'custom', nonce: 'the-same-nonce-1' };
    const tokens = [await loginid.generateServiceToken(params), await loginid.generateServiceToken(params)];
    const [one = '', two = ''] = tokens.map((token) => token.slice(token.lastIndexOf('.') + 1, -43));
    expect(tokens.map((token) => readServiceToken(token).claims['nonce'])).toEqual([
      'the-same-nonce-1',
      'the-same-nonce-1',
    ]);
    expect(one).not.toBe(two);
  });
});

describe('bug 5: tokens that are believed without a look at their claims', () => {
  it.each<[string, TokenErrorReason, Readonly<Record<string, unknown>>]>([
    ['exp', 'expired', { exp: NOW - 60 }],
    ['nbf', 'not_yet_valid', { nbf: NOW + 60 }],
    ['aud', 'audience', { aud: 'client-2' }],
    ['iss', 'issuer', { iss: 'evil.example.com' }],
  ])('%s is checked', async (_, reason, claims) => {
    const { sessions, issuer } = setUp();
    expect(verdict(await sessions.validate(issuer.mintLogin({ claims })))).toBe(reason);
  });

  it('an empty username does not switch the comparison off', async () => {
    const { loginid, issuer } = setUp();
    for (const username of ['', null as unknown as string])
      await failureOfType(ValidationError, loginid.verifyToken(issuer.mintLogin(), { username }));
  });

  it('usernames are read as UTF-8, and payloads as base64url', async () => {
    const { loginid, issuer } = setUp();
    for (const udata of ['Zoë', '漢字', '>>>???', '~~~ÿÿÿ']) {
      const claims = await loginid.verifyToken(issuer.mintLogin({ claims: { udata } }), { username: udata });
      expect(claims.udata).toBe(udata);
    }
  });
});

describe('bug 6: keys that are asked for again and again, by ids that are not encoded', () => {
  it('five checks are one request', async () => {
    const { loginid, issuer } = setUp();
    for (let check = 0; check < 5; check += 1) await loginid.verifyToken(issuer.mintLogin());
    expect(issuer.requests).toHaveLength(1);
  });

  it('five checks at once are one request, and a second key is a second one', async () => {
    const { loginid, issuer } = setUp();
    const token = issuer.mintLogin();
    await Promise.all([1, 2, 3, 4, 5].map(() => loginid.verifyToken(token)));
    expect(issuer.requests).toHaveLength(1);
    issuer.addKey();
    await Promise.all([loginid.verifyToken(issuer.mintLogin()), loginid.verifyToken(token)]);
    expect(issuer.requests).toHaveLength(2);
  });

  it.each(['K&x=1#f', 'a b/../c?x=1', '..', 'ключ', '%2e%2e'])('the id %o is one encoded value', async (kid) => {
    const { loginid, issuer } = setUp();
    issuer.addKey(kid);
    await loginid.verifyToken(issuer.mintLogin());
    const [request] = issuer.requests;
    expect(request?.url.href).toBe(`https://directweb.usw1.loginid.io/certs?kid=${encodeURIComponent(kid)}`);
    expect([...(request?.url.searchParams ?? [])]).toEqual([['kid', kid]]);
  });

  it('a token without an id costs no request', async () => {
    const { sessions, issuer } = setUp();
    for (const kid of [undefined, '', 7, null]) {
      expect(verdict(await sessions.validate(issuer.mintLogin({ header: { kid } })))).toBe('unknown_key');
    }
    expect(issuer.requests).toEqual([]);
  });

  it('ids that do not exist are not asked for one after the other', async () => {
    const { sessions, issuer } = setUp();
    for (let id = 0; id < 20; id += 1) {
      expect(verdict(await sessions.validate(issuer.mintLogin({ header: { kid: `made-up-${id}` } })))).toBe(
        'unknown_key',
      );
    }
    expect(issuer.requests).toHaveLength(1);
  });
});

describe('bug 7: a transaction token with a nonce of its own', () => {
  it('token, body and answer have one nonce and one username', async () => {
    server.script(json(200, { id: 'tx-1' }));
    const { nonce } = await loginidAt(server.url).createTx({ tx_payload: 'Pay 10', username: USERNAME });
    const [request] = server.requests;
    const { claims } = readServiceToken(request?.headers.authorization?.slice('Bearer '.length) ?? '');
    const body = JSON.parse(request?.body ?? '');
    expect([claims['nonce'], body.nonce]).toEqual([nonce, nonce]);
    expect([claims['username'], body.username]).toEqual([USERNAME, USERNAME]);
  });
});

describe('bug 8: no timeout, no retry, and redirects that are followed', () => {
  it.each([
    ['a silent server', hang()],
    ['a body that does not end', hangInBody(200)],
  ])('%s ends the call at its deadline', async (_, step) => {
    server.script(step);
    const error = await failureOfType(
      TimeoutException,
      loginidAt(server.url).users.retrieve({ username: USERNAME }, { timeout: 100 }),
    );
    expect(error.timeout).toBe(100);
  });

  it('a body that is cut short fails the call', async () => {
    server.script(endInBody('{"id":"user-1"'));
    await failureOfType(
      ConnectionException,
      loginidAt(server.url, { retry: false }).users.retrieve({ username: USERNAME }),
    );
  });

  it('a call that only reads is repeated, with a new token each time', async () => {
    server.script(reset(), json(502, {}), json(200, USER));
    const { attempts } = await loginidAt(server.url).users.retrieve({ username: USERNAME }).withResponse();
    expect(attempts).toBe(3);
    const tokens = server.requests.map(({ headers }) =>
      readServiceToken(headers.authorization?.slice('Bearer '.length) ?? ''),
    );
    expect(new Set(tokens.map(({ claims }) => claims['nonce'])).size).toBe(3);
    expect(new Set(tokens.map(({ signature }) => signature)).size).toBe(3);
  });

  it('a call that does something is repeated only when it was not carried out', async () => {
    server.script(json(500, {}), json(200, { code: '123456' }));
    await failureOfType(ServerException, generateCode(loginidAt(server.url), 'short'));
    expect(server.requests).toHaveLength(1);
    server.script(json(503, {}), json(200, { code: '123456' }));
    await generateCode(loginidAt(server.url), 'short');
    expect(server.requests).toHaveLength(2);
  });

  it('Retry-After is obeyed, and where it is too long the call ends at once', async () => {
    server.script(json(429, {}, { 'retry-after': '3600' }), json(200, USER));
    const error = await failureOf(loginidAt(server.url).users.retrieve({ username: USERNAME }));
    expect(error).toMatchObject({ name: 'RateLimitException', retryAfter: 3600, attempts: 1 });
  });

  it.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed, and no token passed on', async (status) => {
    elsewhere.script(json(200, USER));
    for (const [, call] of [...CALLS, ...VOID_CALLS]) {
      server.script(text(status, '', { location: `${elsewhere.url}/manage/users/retrieve` }));
      const error = await failureOfType(ResponseException, call(loginidAt(server.url)));
      expect(error.httpStatusCode).toBe(status);
      expect(server.requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it('a redirect of the key endpoint is not followed either', async () => {
    const { issuer } = setUp();
    elsewhere.script(text(200, issuer.publicKey));
    server.script(text(302, '', { location: `${elsewhere.url}/certs` }));
    await failureOfType(KeysUnavailableError, loginidAt(server.url).verifyToken(issuer.mintLogin()));
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('bug 9: nothing encoded, nothing checked', () => {
  it.each([
    ['a b/../c?x=1', '/manage/users/a%20b%2F..%2Fc%3Fx%3D1'],
    ['user#1', '/manage/users/user%231'],
    ['%2e%2e', '/manage/users/%252e%252e'],
    ['...', '/manage/users/...'],
  ])('the id %o is one segment', async (user_id, target) => {
    server.script(text(204, ''));
    await loginidAt(server.url).users.deleteById({ user_id });
    expect(server.requests.map((request) => [request.method, request.target])).toEqual([['DELETE', target]]);
  });

  it.each([['..'], ['.'], [''], [undefined], [null], [7], [['a']], ['\uD83D']])(
    'the id %o is refused before anything is sent',
    async (user_id) => {
      server.script(text(204, ''));
      const { users } = loginidAt(server.url);
      const params = { user_id } as { user_id: string };
      for (const call of [users.deleteById(params), users.activate(params), users.deactivate(params)]) {
        const error = await failureOfType(ValidationError, call);
        expect(pathsOf(error)).toEqual(['user_id']);
        expect(error.status).toBe(400);
      }
      expect(server.requests).toEqual([]);
    },
  );

  it('the id in a query is one value', async () => {
    server.script(json(200, { user_id: 'u', credentials: [] }));
    await loginidAt(server.url).credentials.listByQuery({ user_id: 'u&user_id=o' });
    expect(server.requests.map(({ target }) => target)).toEqual(['/credentials?user_id=u%26user_id%3Do']);
  });

  it.each([
    ['bogus/../../tx', '/codes/bogus%2F..%2F..%2Ftx/generate'],
    ['short?x=1', '/codes/short%3Fx%3D1/generate'],
  ])('the type of code %o stays where it is', async (codeType, target) => {
    server.script(json(200, { code: '123456' }));
    await generateCode(loginidAt(server.url), codeType);
    expect(server.requests.map((request) => request.target)).toEqual([target]);
  });

  it('the type of code .. is refused before anything is sent', async () => {
    server.script(json(200, { code: '123456' }));
    expect(pathsOf(await failureOfType(ValidationError, generateCode(loginidAt(server.url), '..')))).toEqual([
      'code_type',
    ]);
    expect(server.requests).toEqual([]);
  });

  it.each(['', '/', '//'])('a base URL that ends in %o makes no double slash', async (end) => {
    const { issuer } = setUp();
    server.script(json(200, USER), text(200, issuer.publicKey));
    const loginid = loginidAt(`${server.url}/api/native${end}`, { clock: () => NOW * 1000 });
    await loginid.users.retrieve({ username: USERNAME });
    await loginid.verifyToken(issuer.mintLogin());
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/api/native/manage/users/retrieve',
      `/api/native/certs?kid=${issuer.kid}`,
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['texts in a row', 'client-1'],
    ['no client id', { privateKey: PRIVATE_KEY }],
    ['a client id that is an object', { clientId: {} }],
    ['no key in the key', { clientId: CLIENT_ID, privateKey: 'key' }],
    ['no address in the address', { clientId: CLIENT_ID, baseUrl: 'undefined' }],
  ])('a client is not made of %s', (_, options) => {
    vi.stubEnv('LOGINID_CLIENT_ID', undefined);
    expect(refusalOf(() => new LoginID(options as LoginIDOptions)).status).toBe(500);
    vi.unstubAllEnvs();
  });
});

describe('bug 10: a content type without content', () => {
  it.each<[string, Call[1], number]>([
    ['DELETE', (loginid) => loginid.users.deleteById({ user_id: 'user-1' }), 204],
    ['PUT', (loginid) => loginid.users.activate({ user_id: 'user-1' }), 200],
    ['GET', (loginid) => loginid.credentials.listByQuery({ user_id: 'user-1' }), 200],
    ['POST', (loginid) => loginid.users.dispatchEmailVerification({ user_id: 'user-1' }), 204],
  ])('%s without a body says nothing of it', async (method, call, status) => {
    server.script(status === 204 ? text(204, '') : json(200, { user_id: 'user-1', credentials: [] }));
    await call(loginidAt(server.url));
    const [request] = server.requests;
    expect([request?.method, request?.body, request?.headers['content-type']]).toEqual([method, '', undefined]);
  });
});

it('bug 11: the package names files that it does not have', () => {
  const root = new URL('../../../../../', import.meta.url);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  // Whether what is built is what is named is the runtime tests' matter; here, that the source of it is there.
  expect(JSON.stringify(exports['./loginid'])).toContain('loginid.js');
  expect(existsSync(new URL('src/loginid.ts', root))).toBe(true);
});

type Row = readonly [row: string, reason: TokenErrorReason, make: (issuer: LoginIDIssuer) => unknown];

const SECTION_5: readonly Row[] = [
  ['alg none', 'algorithm', (issuer) => issuer.mintLogin({ header: { alg: 'none' } })],
  ['alg HS256', 'algorithm', (issuer) => hmac(issuer)],
  ['alg RS256', 'algorithm', (issuer) => issuer.mintLogin({ header: { alg: 'RS256' } })],
  ['alg missing', 'algorithm', (issuer) => issuer.mintLogin({ header: { alg: undefined } })],
  ['alg "es256"', 'algorithm', (issuer) => issuer.mintLogin({ header: { alg: 'es256' } })],
  ['signed by another key', 'signature', (issuer) => issuer.mintLogin({ forged: true })],
  ['tampered payload', 'signature', (issuer) => part(issuer.mintLogin(), 1, encode(JSON.stringify({ sub: 'user-2' })))],
  [
    'tampered signature',
    'signature',
    (issuer) => {
      const bytes = Buffer.from(issuer.mintLogin().split('.')[2] ?? '', 'base64url');
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      return part(issuer.mintLogin(), 2, bytes.toString('base64url'));
    },
  ],
  ['r=s=0', 'signature', (issuer) => part(issuer.mintLogin(), 2, Buffer.alloc(64).toString('base64url'))],
  ['DER signature', 'signature', (issuer) => derSigned(issuer)],
  ['no signature', 'malformed', (issuer) => part(issuer.mintLogin(), 2, '')],
  ['2 parts', 'malformed', (issuer) => issuer.mintLogin().split('.').slice(0, 2).join('.')],
  ['4 parts', 'malformed', (issuer) => `${issuer.mintLogin()}.AAAA`],
  ['kid unknown', 'unknown_key', (issuer) => issuer.mintLogin({ header: { kid: 'kid-2' } })],
  ['kid absent', 'unknown_key', (issuer) => issuer.mintLogin({ header: { kid: undefined } })],
  ['expired', 'expired', (issuer) => issuer.mintLogin({ claims: { exp: NOW - 10 } })],
  ['nbf ahead', 'not_yet_valid', (issuer) => issuer.mintLogin({ claims: { nbf: NOW + 10 } })],
  ['issued 10 years ago', 'too_old', (issuer) => issuer.mintLogin({ now: NOW - 10 * 365 * 86_400 })],
  ['aud of someone else', 'audience', (issuer) => issuer.mintLogin({ claims: { aud: 'client-2' } })],
  ['iss of someone else', 'issuer', (issuer) => issuer.mintLogin({ claims: { iss: 'client-2' } })],
  ['unknown crit', 'malformed', (issuer) => issuer.mintLogin({ header: { crit: ['exp'] } })],
  ['a transaction token used as login', 'claims', (issuer) => issuer.mintTransaction({ payload: 'Pay 10' })],
  ['"" token', 'missing', () => ''],
  ['garbage token', 'malformed', () => 'garbage'],
  ['undefined token', 'missing', () => undefined],
];

describe('section 5: verifyToken refuses', () => {
  it.each(SECTION_5)('%s, as "%s"', async (_, reason, make) => {
    const { loginid, issuer } = setUp();
    expect(await failureOfType(TokenValidationError, loginid.verifyToken(make(issuer)))).toMatchObject({ reason });
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['other username', 'bob@example.com', {}],
    ['other case', USERNAME.toUpperCase(), {}],
    ['udata absent, username given', USERNAME, { udata: undefined }],
  ])('%s, as "claims"', async (_, username, claims) => {
    const { loginid, issuer } = setUp();
    const error = await failureOfType(
      TokenValidationError,
      loginid.verifyToken(issuer.mintLogin({ claims }), { username }),
    );
    expect(error.reason).toBe('claims');
  });

  it('every algorithm but its own before a key is asked for', async () => {
    const { loginid, issuer } = setUp();
    for (const [row, , make] of SECTION_5.filter(([name]) => name.startsWith('alg'))) {
      expect([row, await failureOf(loginid.verifyToken(make(issuer)))]).toMatchObject([row, { reason: 'algorithm' }]);
    }
    expect(issuer.requests).toEqual([]);
  });
});

describe('section 5: verifyToken takes', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string | undefined]>([
    ['valid', {}, undefined],
    ['valid, with right username', {}, USERNAME],
    ['non-ASCII udata, same username', { udata: 'Zoë 漢字' }, 'Zoë 漢字'],
    ['payload containing - or _ in base64url', { udata: '>>>???>>>???' }, '>>>???>>>???'],
  ])('%s', async (_, claims, username) => {
    const { loginid, issuer } = setUp();
    await expect(loginid.verifyToken(issuer.mintLogin({ claims }), { username })).resolves.toHaveProperty(
      'sub',
      'user-1',
    );
  });

  it('signature (r, n-s), which ECDSA allows', async () => {
    const { loginid, issuer } = setUp();
    const token = issuer.mintLogin();
    const bytes = Buffer.from(token.split('.')[2] ?? '', 'base64url');
    const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
    const twin = Buffer.concat([bytes.subarray(0, 32), Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex')]);
    await expect(loginid.verifyToken(part(token, 2, twin.toString('base64url')))).resolves.toHaveProperty(
      'sub',
      'user-1',
    );
  });
});

describe('section 5: what /certs answers is "unavailable" where it is', () => {
  const ecPem = (curve: string): string => spki(generateKeyPairSync('ec', { namedCurve: curve }).publicKey);
  const rows: [string, (issuer: LoginIDIssuer) => ReturnType<Handler>][] = [
    ['PEM with status 500', (issuer) => new Response(issuer.publicKey, { status: 500 })],
    ['PEM with status 201', (issuer) => new Response(issuer.publicKey, { status: 201 })],
    ['PEM with status 401', (issuer) => new Response(issuer.publicKey, { status: 401 })],
    ['HTML', () => new Response('<html>Welcome</html>')],
    ['empty', () => new Response('')],
    [
      'JWK',
      () => Response.json(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })),
    ],
    ['error JSON with status 200', () => Response.json({ code: 'not_found', message: 'no such key' })],
    ['RSA PEM', () => new Response(spki(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey))],
    ['PEM of another curve', () => new Response(ecPem('P-384'))],
    ['private PEM', () => new Response(PRIVATE_KEY)],
    ['PEM cut short', (issuer) => new Response(issuer.publicKey.slice(0, -30))],
    ['PEM twice', (issuer) => new Response(issuer.publicKey + issuer.publicKey)],
    ['PEM of nothing', () => new Response('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n')],
  ];

  it.each(rows)('%s', async (_, answer) => {
    const { loginid, sessions, issuer } = setUp();
    issuer.answerKeysWith(() => answer(issuer));
    expect(await sessions.validate(issuer.mintLogin())).toMatchObject({
      status: 'unavailable',
      error: { status: 503 },
    });
    await failureOfType(KeysUnavailableError, loginid.verifyToken(issuer.mintLogin()));
  });

  it('but PEM with status 404 says that there is no such key', async () => {
    const { sessions, issuer } = setUp();
    issuer.answerKeysWith(() => new Response(issuer.publicKey, { status: 404 }));
    expect(verdict(await sessions.validate(issuer.mintLogin()))).toBe('unknown_key');
  });

  it('and a mishap is over when the endpoint is well again', async () => {
    const { sessions, issuer, time } = setUp();
    const token = issuer.mintLogin();
    let well = false;
    issuer.answerKeysWith(() => (well ? new Response(issuer.publicKey) : new Response('', { status: 502 })));
    expect(verdict(await sessions.validate(token))).toBe('unavailable');
    well = true;
    time.now += 1_000;
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
  });
});

describe('section 5: verifyTransaction', () => {
  const payload = 'pay 10 to bob';
  it.each<[string, string, (issuer: LoginIDIssuer) => string]>([
    ['expired', 'expired', (issuer) => issuer.mintTransaction({ payload, claims: { exp: NOW - 10 } })],
    ['foreign aud', 'audience', (issuer) => issuer.mintTransaction({ payload, claims: { aud: 'client-2' } })],
    [
      'nonce absent, hash over "undefined"',
      'claims',
      (issuer) =>
        issuer.mintTransaction({ claims: { nonce: undefined, tx_hash: txHash(`${payload}undefinedserver-1`) } }),
    ],
    [
      'server_nonce absent, hash over "undefined"',
      'claims',
      (issuer) =>
        issuer.mintTransaction({ claims: { server_nonce: undefined, tx_hash: txHash(`${payload}nonce-1undefined`) } }),
    ],
    ['login token without tx_hash', 'claims', (issuer) => issuer.mintLogin()],
  ])('refuses %s, as "%s"', async (_, reason, make) => {
    const { loginid, issuer } = setUp();
    const error = await failureOf(loginid.verifyTransaction(make(issuer), { tx_payload: payload }));
    expect(error).toMatchObject({ name: 'TokenValidationError', reason });
  });

  it('refuses a payload object instead of hashing it as "[object Object]"', async () => {
    const { loginid, issuer } = setUp();
    const token = issuer.mintTransaction({ payload: '[object Object]' });
    const params = { tx_payload: { amount: 10 } as unknown as string };
    await failureOfType(ValidationError, loginid.verifyTransaction(token, params));
  });

  it('tells "pay 10 to bob"+"-nonce" from "pay 10 to "+"bob-nonce" by the nonce', async () => {
    const { loginid, issuer } = setUp();
    const token = issuer.mintTransaction({ payload: 'pay 10 to ', nonce: 'bob-nonce' });
    const error = await failureOf(loginid.verifyTransaction(token, { tx_payload: payload, nonce: '-nonce' }));
    expect(error).toMatchObject({ reason: 'claims' });
    await expect(
      loginid.verifyTransaction(token, { tx_payload: 'pay 10 to ', nonce: 'bob-nonce' }),
    ).resolves.toBeTruthy();
  });
});

/** The order of P-256 (SEC 2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function encode(value: string): string {
  return Buffer.from(value).toString('base64url');
}

/** The token with one of its parts replaced. */
function part(token: string, index: number, by: string): string {
  const parts = token.split('.');
  parts[index] = by;
  return parts.join('.');
}

/** A token that is a MAC keyed with the public key's text. */
function hmac(issuer: LoginIDIssuer): string {
  const [, payload = ''] = issuer.mintLogin().split('.');
  const header = encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: issuer.kid }));
  return `${header}.${payload}.${createHmac('sha256', issuer.publicKey).update(`${header}.${payload}`).digest('base64url')}`;
}

/** A token whose signature is right but written in DER, as most libraries write it and JWS does not. */
function derSigned(issuer: LoginIDIssuer): string {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  issuer.answerKeysWith(() => new Response(spki(publicKey)));
  const input = issuer.mintLogin().split('.').slice(0, 2).join('.');
  return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
}

function spki(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}
