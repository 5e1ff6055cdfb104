import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
} from '../../../../../src/index.ts';
import type { LoginIDValidateOptions } from '../../../../../src/loginid.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import type { Members } from '../../../../helpers/raw-issuer.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { CLIENT_ID, NOW, respondingWith, setUp, USER, USERNAME } from './helpers.ts';

// Tests that hold for every client are in ../clients.

const CLAIMS = { iss: 'loginid.io', aud: CLIENT_ID, sub: 'user-1', nid: 'namespace-1', udata: USERNAME, iat: NOW };
const HOUR = 3600;

describe('the names of the check', () => {
  it('all accept a valid token', async () => {
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
    const result = { status: 'signed-in', authenticated: true, session, userId: 'user-1', error: null };
    expect(await sessions.validate(token)).toEqual(result);
    expect(await sessions.verify(token)).toEqual(session);
    expect(await loginid.verifyToken(token)).toEqual(CLAIMS);
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await loginid.authenticateRequest(request)).toEqual(result);
    expect(await sessions.authenticateRequest(request)).toEqual(result);
  });

  it('all reject an invalid token', async () => {
    const { loginid, sessions, issuer } = setUp();
    for (const [token, reason] of [
      [issuer.mintLogin({ forged: true }), 'signature'],
      [undefined, 'missing'],
    ] as const) {
      expect(statusOrReasonOf(await sessions.validate(token))).toBe(reason);
      for (const check of [sessions.verify(token), loginid.verifyToken(token)])
        expect(await failureOfType(TokenValidationError, check)).toMatchObject({ reason, status: 401 });
    }
  });

  it('all report an outage', async () => {
    const { loginid, sessions, issuer } = setUp();
    issuer.respondToKeysWith(() => Promise.reject(new TypeError('fetch failed')));
    expect((await sessions.validate(issuer.mintLogin())).status).toBe('unavailable');
    const error = await failureOfType(KeysUnavailableError, loginid.verifyToken(issuer.mintLogin()));
    expect(error).toMatchObject({ status: 503, retryable: true, provider: 'loginid' });
  });
});

describe('the key', () => {
  it('is fetched by its ID below the base URL, without credentials, even after a call that had some', async () => {
    const baseUrl = 'https://gateway.example.com/prefix/';
    const { loginid, sessions, issuer } = setUp({ baseUrl, respond: respondingWith(USER) });
    await loginid.users.retrieve({ username: USERNAME });
    await sessions.validate(issuer.mintLogin());
    expect(issuer.keyRequests.map(({ url }) => url.href)).toEqual([`${baseUrl}certs?kid=${issuer.kid}`]);
    expect([...(issuer.keyRequests[0]?.headers.keys() ?? [])]).toEqual(['accept', 'user-agent']);
  });
});

describe('the signature', () => {
  /** The order of P-256 (SEC 2). */
  const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

  it('may be (r, n-s), which ECDSA allows', async () => {
    const { sessions, issuer } = setUp();
    const [header, payload, signature = ''] = issuer.mintLogin().split('.');
    const bytes = Buffer.from(signature, 'base64url');
    const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
    const twin = Buffer.concat([bytes.subarray(0, 32), Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex')]);
    const token = [header, payload, twin.toString('base64url')].join('.');
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
  });
});

describe('a login', () => {
  it.each<[string, Members]>([
    ['no namespace and no username', { nid: undefined, udata: undefined }],
    ['null for namespace, username and action', { nid: null, username: null, action: null }],
    ['a nonce, but no transaction', { nonce: 'nonce-1' }],
  ])('may have %s', async (_, claims) => {
    const { sessions, issuer } = setUp();
    expect(statusOrReasonOf(await sessions.validate(issuer.mintLogin({ claims })))).toBe('signed-in');
  });

  it('may have another issuer, which is configured', async () => {
    const { sessions, issuer } = setUp({ issuers: ['login.example.com'] });
    for (const iss of ['login.example.com', 'loginid.io'])
      expect(statusOrReasonOf(await sessions.validate(issuer.mintLogin({ claims: { iss } })))).toBe('signed-in');
  });

  it.each<[string, Members, TokenErrorReason]>([
    ['the hash of a transaction', { tx_hash: 'x', nonce: 'n', server_nonce: 's' }, 'claims'],
    ['the nonces of a transaction', { nonce: 'n', server_nonce: 's' }, 'claims'],
    ['an issuer that is not configured', { iss: 'login.example.com' }, 'issuer'],
  ])('must not have %s', async (_, claims, reason) => {
    const { sessions, issuer } = setUp();
    expect(statusOrReasonOf(await sessions.validate(issuer.mintLogin({ claims })))).toBe(reason);
  });

  it('differs from a transaction by an error that names the right method, and from others by a hint', async () => {
    const { sessions, issuer } = setUp();
    expect((await sessions.validate(issuer.mintTransaction())).error?.hint).toContain('verifyTransaction');
    const { error } = await sessions.validate(issuer.mintLogin({ claims: { iss: 'login.example.com' } }));
    expect(error?.hint).toContain('issuers');
  });
});

describe('the username', () => {
  it.each<[string, Members, string]>([
    ['the same', { udata: USERNAME }, USERNAME],
    ['outside of Latin-1', { udata: 'Zoë 漢字 🗝' }, 'Zoë 漢字 🗝'],
    ['in Latin-1', { udata: 'zoë@example.com' }, 'zoë@example.com'],
    ['encoded with - and _', { udata: '>>>???' }, '>>>???'],
    ['under the other name', { udata: undefined, username: USERNAME }, USERNAME],
    ['under the other name beside null', { udata: null, username: USERNAME }, USERNAME],
  ])('matches if it is %s', async (_, claims, username) => {
    const { sessions, issuer } = setUp();
    expect(statusOrReasonOf(await sessions.validate(issuer.mintLogin({ claims }), { username }))).toBe('signed-in');
  });

  it.each<[string, Members, string]>([
    ['another', {}, 'bob@example.com'],
    ['of another letter case', {}, 'Ada@example.com'],
    ['longer by a space', {}, `${USERNAME} `],
    ['of another normal form', { udata: 'zoe\u0308' }, 'zo\u00eb'],
    ['missing from the token', { udata: undefined }, USERNAME],
    ['empty in the token', { udata: '' }, USERNAME],
    ['null in the token', { udata: null, username: null }, 'null'],
    ['right under the other name only', { udata: 'bob@example.com', username: USERNAME }, USERNAME],
  ])('does not match if it is %s', async (_, claims, username) => {
    const { loginid, sessions, issuer } = setUp();
    const token = issuer.mintLogin({ claims });
    expect(statusOrReasonOf(await sessions.validate(token, { username }))).toBe('claims');
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('signed-in');
    const error = await failureOfType(TokenValidationError, loginid.verifyToken(token, { username }));
    expect(error).toMatchObject({ reason: 'claims', status: 401 });
    expect(error.message).toContain('another user');
    expect(JSON.stringify(error)).not.toContain(USERNAME);
  });

  it('is compared for requests as well', async () => {
    const { loginid, issuer } = setUp();
    const request = { headers: { authorization: `Bearer ${issuer.mintLogin()}` } };
    expect(statusOrReasonOf(await loginid.authenticateRequest(request, { username: USERNAME }))).toBe('signed-in');
    expect(statusOrReasonOf(await loginid.authenticateRequest(request, { username: 'bob@example.com' }))).toBe(
      'claims',
    );
  });

  it.each([[''], [null], [7], [[USERNAME]]])('must not be %o as an option', async (username) => {
    const { loginid, sessions, issuer } = setUp();
    const token = issuer.mintLogin();
    const options = { username } as LoginIDValidateOptions;
    for (const check of [
      sessions.validate(token, options),
      sessions.validate(undefined, options),
      sessions.verify(token, options),
      loginid.verifyToken(token, options),
      loginid.authenticateRequest({ headers: { authorization: `Bearer ${token}` } }, options),
    ])
      expect(pathsOf(await failureOfType(ValidationError, check))).toEqual(['options.username']);
    expect(issuer.requests).toEqual([]);
  });

  it('belongs to the session, whatever else a signed token claims', async () => {
    const { sessions, issuer } = setUp();
    const claim = fc.constantFrom('iss', 'aud', 'sub', 'iat', 'exp', 'nbf', 'udata', 'username', 'nid', 'tx_hash');
    const claims = fc.dictionary(claim, fc.oneof(fc.jsonValue(), fc.constantFrom(NOW, NOW + 1, 'user-2', null)));
    await fc.assert(
      fc.asyncProperty(claims, async (changed) => {
        const result = await sessions.validate(issuer.mintLogin({ claims: changed }), { username: USERNAME });
        expect(result.status).not.toBe('unavailable');
        if (!result.authenticated) return;
        expect(result.userId).toBe(changed['sub'] ?? 'user-1');
        expect(result.session.claims.udata ?? result.session.claims.username).toBe(USERNAME);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the age of a token', () => {
  it.each<[string, { maxTokenAge?: number }, LoginIDValidateOptions, limit: number, exp?: number]>([
    ['without an expiry, to an hour', {}, {}, HOUR],
    ["without an expiry, by the client's limit", { maxTokenAge: 60 }, {}, 60],
    ["without an expiry, by the check's limit before the client's", { maxTokenAge: 60 }, { maxTokenAge: 100 }, 100],
    ["without an expiry, by the check's limit", {}, { maxTokenAge: 30 }, 30],
    ["with an expiry, by the check's limit", {}, { maxTokenAge: 30 }, 30, NOW + 60],
  ])('is limited %s', async (_, client, options, limit, exp) => {
    const { sessions, issuer } = setUp(client);
    const outcome = async (age: number) =>
      statusOrReasonOf(await sessions.validate(issuer.mintLogin({ claims: { iat: NOW - age, exp } }), options));
    expect([await outcome(limit - 1), await outcome(limit)]).toEqual(['signed-in', 'too_old']);
    expect(await outcome(10 * 366 * 24 * HOUR)).toBe('too_old');
  });

  it("is limited by an expiry alone if there is one, whatever the client's limit", async () => {
    const { sessions, issuer } = setUp({ maxTokenAge: 60 });
    const session = await sessions.verify(issuer.mintLogin({ claims: { iat: NOW - 2 * HOUR, exp: NOW + 60 } }));
    expect(session.expiresAt).toEqual(new Date((NOW + 60) * 1000));
  });
});

describe('authorizeRequest', () => {
  it.each<[string, object]>([
    ['signed-in', { username: USERNAME }],
    ['signed-in', {}],
    ['claims', { username: 'somebody' }],
    ['claims', { username: 'somebody', require: { maxAge: 60 } }],
    ['too_old', { username: USERNAME, require: { maxAge: 0 } }],
  ])('is %s with %j', async (expected, options) => {
    const { loginid, issuer } = setUp();
    const request = { headers: { authorization: `Bearer ${issuer.mintLogin()}` } };
    const { session } = await loginid.authenticateRequest(request);
    if (session === null) throw new Error('expected a session');
    expect(statusOrReasonOf(await loginid.authorizeRequest(request, session, options))).toBe(expected);
    expect(statusOrReasonOf(await loginid.authenticateRequest(request, options))).toBe(expected);
  });

  it.each([undefined, null, '', 7])('rejects a username of %j, as all checks do', async (username) => {
    const { loginid, issuer } = setUp();
    const token = issuer.mintLogin();
    const request = { headers: { authorization: `Bearer ${token}` } };
    const { session } = await loginid.authenticateRequest(request);
    if (session === null) throw new Error('expected a session');
    const options = { username } as LoginIDValidateOptions;
    for (const check of [loginid.authorizeRequest(request, session, options)])
      expect(pathsOf(await failureOfType(ValidationError, check))).toEqual(['options.username']);
  });
});
