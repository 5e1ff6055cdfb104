import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type TokenErrorReason,
  TokenValidationError,
  ValidationError,
  VerificationUnavailableError,
} from '../../../../../src/index.ts';
import type { VerifyTransactionParams } from '../../../../../src/loginid.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { type LoginIDIssuer, type MintTransactionOptions, txHash } from '../../../../helpers/loginid-issuer.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { CLIENT_ID, NOW, setUp, USERNAME } from './helpers.ts';

const PAYLOAD = 'Pay 10 EUR to Bob';
const NONCE = 'nonce-of-the-tx1';

/** The token of a confirmed transaction, over the usual payload and nonce. */
function mint(issuer: LoginIDIssuer, options: MintTransactionOptions = {}): string {
  return issuer.mintTransaction({ payload: PAYLOAD, nonce: NONCE, ...options });
}

describe('a transaction is confirmed', () => {
  it('with the claims of the token, which has no expiry', async () => {
    const { loginid, issuer } = setUp();
    const params = { tx_payload: PAYLOAD, username: USERNAME, nonce: NONCE };
    expect(await loginid.verifyTransaction(mint(issuer), params)).toEqual({
      iss: 'loginid.io',
      aud: CLIENT_ID,
      sub: 'user-1',
      nid: 'namespace-1',
      udata: USERNAME,
      iat: NOW,
      nonce: NONCE,
      server_nonce: 'server-1',
      tx_hash: txHash(`${PAYLOAD}${NONCE}server-1`),
    });
  });

  it.each([
    ['outside of Latin-1', 'Überweise 10 € an 漢字 🗝'],
    ['empty', ''],
    ['of several lines', 'Pay\r\n10 EUR\n'],
    ['JSON', '{"amount":10,"to":"Bob"}'],
    ['long', 'x'.repeat(100_000)],
  ])('with a payload that is %s', async (_, payload) => {
    const { loginid, issuer } = setUp();
    const claims = await loginid.verifyTransaction(mint(issuer, { payload }), { tx_payload: payload, nonce: NONCE });
    expect(claims.sub).toBe('user-1');
  });

  it('without a private key, and with one request for the signing key', async () => {
    const { loginid, issuer } = setUp({ privateKey: undefined });
    await loginid.verifyTransaction(mint(issuer), { tx_payload: PAYLOAD });
    await loginid.verifyTransaction(mint(issuer), { tx_payload: PAYLOAD });
    await loginid.verifyToken(issuer.mintLogin());
    expect(issuer.requests).toHaveLength(1);
  });
});

type Row = readonly [
  name: string,
  reason: TokenErrorReason,
  make: (issuer: LoginIDIssuer) => unknown,
  params?: Partial<VerifyTransactionParams>,
];

const withClaims =
  (claims: Readonly<Record<string, unknown>>) =>
  (issuer: LoginIDIssuer): string =>
    mint(issuer, { claims });
const text = `${PAYLOAD}${NONCE}server-1`;
const good = (issuer: LoginIDIssuer): string => mint(issuer);

/** A transaction whose server nonce is another; the hash is that of all three parts as strings. */
const hashed = (server_nonce: unknown, end: string) =>
  withClaims({ server_nonce, tx_hash: txHash(`${PAYLOAD}${NONCE}${end}`) });
/** A transaction without a nonce; the hash has something else in its place. */
const withoutNonce = (nonce: unknown, hashed: string) =>
  withClaims({ nonce, tx_hash: txHash(`${PAYLOAD}${hashed}server-1`) });
const digest = (encoding: 'hex' | 'base64') => createHash('sha256').update(text).digest(encoding);
const NEWER = { txHash: txHash(text), nonce: NONCE, lNonce: 'server-1' };
const OTHER = { tx_payload: 'Pay 99 EUR to Bob' };

function tampered(issuer: LoginIDIssuer): string {
  const [header, , signature] = mint(issuer).split('.');
  const [, payload] = mint(issuer, { payload: OTHER.tx_payload }).split('.');
  return [header, payload, signature].join('.');
}

const ROWS: Row[] = [
  ['another payload', 'claims', good, OTHER],
  ['a payload with a space behind it', 'claims', good, { tx_payload: `${PAYLOAD} ` }],
  ['a payload that is empty', 'claims', good, { tx_payload: '' }],
  ['another normal form', 'claims', (issuer) => mint(issuer, { payload: 'zoe\u0308' }), { tx_payload: 'zo\u00eb' }],
  ['a hash with padding', 'claims', withClaims({ tx_hash: `${txHash(text)}=` })],
  ['a hash in hexadecimal', 'claims', withClaims({ tx_hash: digest('hex') })],
  ['a hash in base64', 'claims', withClaims({ tx_hash: digest('base64') })],
  ['a hash of the payload alone', 'claims', withClaims({ tx_hash: txHash(PAYLOAD) })],
  ['a part of the hash', 'claims', withClaims({ tx_hash: txHash(text).slice(0, 20) })],
  ['the token of a login', 'claims', (issuer) => issuer.mintLogin()],
  ['no nonce, hashed as the word undefined', 'claims', withoutNonce(undefined, 'undefined')],
  ['no nonce, hashed as nothing', 'claims', withoutNonce(undefined, '')],
  ['an empty nonce, hashed as it is', 'claims', withoutNonce('', '')],
  ['no nonce of the server', 'claims', hashed(undefined, '')],
  ['no nonce of the server, hashed as a word', 'claims', hashed(undefined, 'undefined')],
  ['a nonce of the server that is null', 'claims', hashed(null, 'null')],
  ['the names of the newer product', 'claims', (issuer) => issuer.mintLogin({ claims: NEWER })],
  ['another nonce', 'claims', good, { nonce: 'nonce-of-the-tx2' }],
  ['a part of the nonce', 'claims', good, { nonce: NONCE.slice(0, -1) }],
  ['another user', 'claims', good, { username: 'bob@example.com' }],
  ['a username of another case', 'claims', good, { username: USERNAME.toUpperCase() }],
  ['the signature of another key', 'signature', (issuer) => mint(issuer, { forged: true })],
  ['a changed payload', 'signature', tampered, OTHER],
  ['no expiry, and an age of an hour', 'too_old', withClaims({ iat: NOW - 3600 })],
  ["an age beyond the check's limit", 'too_old', withClaims({ iat: NOW - 30 }), { maxTokenAge: 30 }],
  ['another audience', 'audience', withClaims({ aud: 'client-2' })],
  ['another issuer', 'issuer', withClaims({ iss: 'login.example.com' })],
  ['nothing', 'missing', () => undefined],
];

describe('a transaction is not confirmed by', () => {
  it.each<[...Row]>(ROWS.map((row) => [...row]))('%s, as "%s"', async (_, reason, make, params) => {
    const { loginid, issuer } = setUp();
    const check = loginid.verifyTransaction(make(issuer), { tx_payload: PAYLOAD, ...params });
    const error = await failureOfType(TokenValidationError, check);
    expect(error).toMatchObject({ reason, status: 401, provider: 'loginid' });
    expect(error.message).toMatch(/^Invalid transaction token: /);
    const shown = everythingShownOf(error);
    for (const hidden of ['EUR', 'nonce-of', 'server-1', 'ada@', 'bob@', txHash(text)])
      expect(shown).not.toContain(hidden);
  });

  it('an outage, which is another error', async () => {
    const { loginid, issuer } = setUp();
    issuer.respondToKeysWith(() => new Response('', { status: 500 }));
    await failureOfType(VerificationUnavailableError, loginid.verifyTransaction(mint(issuer), { tx_payload: PAYLOAD }));
  });

  it('another split of payload and nonce, if the nonce is given', async () => {
    const { loginid, issuer } = setUp();
    const token = mint(issuer, { payload: 'pay 10 to ', nonce: 'bob-nonce' });
    const params = { tx_payload: 'pay 10 to bob' };
    await failureOfType(TokenValidationError, loginid.verifyTransaction(token, { ...params, nonce: '-nonce' }));
    // The hash of a token whose nonce is the rest of the string is the same: only the nonce tells them apart.
    const { tx_hash } = await loginid.verifyTransaction(token, { tx_payload: 'pay 10 to ' });
    const twin = mint(issuer, { payload: 'pay 10 to bob', nonce: '-nonce' });
    expect(await loginid.verifyTransaction(twin, params)).toHaveProperty('tx_hash', tx_hash);
  });

  it('an earlier confirmation of the same payload, if the nonce is given', async () => {
    const { loginid, issuer } = setUp();
    const earlier = mint(issuer, { nonce: 'nonce-of-the-tx0' });
    const params = { tx_payload: PAYLOAD };
    await expect(loginid.verifyTransaction(earlier, params)).resolves.toHaveProperty('sub', 'user-1');
    await failureOfType(TokenValidationError, loginid.verifyTransaction(earlier, { ...params, nonce: NONCE }));
  });
});

describe('the claims of a transaction', () => {
  it.each(['nonce', 'server_nonce', 'tx_hash'])('include %s', async (claim) => {
    const { loginid, issuer } = setUp();
    for (const value of [undefined, null, '', 7]) {
      const check = loginid.verifyTransaction(mint(issuer, { claims: { [claim]: value } }), { tx_payload: PAYLOAD });
      const { reason, expected } = await failureOfType(TokenValidationError, check);
      expect(reason).toBe('claims');
      expect(expected).toBe(`${claim}: ${value === 7 ? 'a string' : 'a non-empty value'}`);
    }
  });
});

describe('arguments', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'params'],
    ['a string', PAYLOAD, 'params'],
    ['no payload', { username: USERNAME }, 'tx_payload'],
    ['a payload that is an object', { tx_payload: { amount: 10 } }, 'tx_payload'],
    ['a payload with a lone surrogate', { tx_payload: '\uD83D' }, 'tx_payload'],
    ['an empty username', { tx_payload: PAYLOAD, username: '' }, 'username'],
    ['an empty nonce', { tx_payload: PAYLOAD, nonce: '' }, 'nonce'],
    ['a nonce without a value', { tx_payload: PAYLOAD, nonce: undefined }, 'nonce'],
    ['a username without a value', { tx_payload: PAYLOAD, username: undefined }, 'username'],
    ['a nonce that is null', { tx_payload: PAYLOAD, nonce: null }, 'nonce'],
    ['a misspelled name', { tx_payload: PAYLOAD, userName: USERNAME }, 'options.userName'],
    ['an age that is a string', { tx_payload: PAYLOAD, maxTokenAge: '60' }, 'options.maxTokenAge'],
  ])('are rejected if there is %s', async (what, params, path) => {
    const { loginid, issuer } = setUp();
    const check = loginid.verifyTransaction(mint(issuer), params as VerifyTransactionParams);
    const error = await failureOfType(ValidationError, check);
    expect(pathsOf(error)).toEqual([path]);
    expect(error.status).toBe(400);
    // Only hashing finds a lone surrogate.
    if (!what.includes('surrogate')) expect(issuer.requests).toEqual([]);
  });
});
