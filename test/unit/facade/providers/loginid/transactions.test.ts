import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../../src/facade/providers/loginid/shared/transaction-hash.ts';
import {
  type CreateTxParams,
  generateTxAuthToken,
  payloadHash,
  type TxTokenParams,
} from '../../../../../src/facade/providers/loginid/transactions.ts';
import { ResponseException, ServerException, ValidationError } from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { errorResponse } from '../../../../helpers/loginid-issuer.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import {
  CLIENT_ID,
  inOrder,
  NOW,
  readServiceToken,
  respondingWith,
  serviceTokenOf,
  setUp,
  USERNAME,
} from './helpers.ts';

const NONCE = /^[A-Za-z0-9]{16}$/;
const PAYLOAD = 'Pay 10 € to 漢字';
const PAYLOAD_HASH = createHash('sha256').update(PAYLOAD).digest('base64url');
const TX = { id: 'tx-1', url: 'https://confirm.example.com/tx-1' };

/** Among their hashes are those with characters that base64url writes differently. */
const STRINGS = ['', 'pay 10 to bob', ' pay 10 to bob ', 'zahle 10 € an Jürgen', '支払い', '😀', '\ufffd', '\u0000'];

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

describe('payloadHash', () => {
  it.each(STRINGS)('is the SHA-256 of the UTF-8 of %j', async (text) => {
    expect(await payloadHash(text)).toBe(sha256(text));
  });

  // FIPS 180-2, appendix B.1.
  it('is known for "abc"', async () => {
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await payloadHash('abc')).toBe(Buffer.from(digest, 'hex').toString('base64url'));
  });

  it.each(['\ud800', 'hidden\udc00', 'hidden\udc00\ud800hidden'])(
    'rejects %j, which UTF-8 cannot encode',
    async (text) => {
      const error = await failureOfType(ValidationError, payloadHash(text));
      expect(error).toMatchObject({ provider: 'loginid', status: 400, issues: [{ path: 'tx_payload' }] });
      expect(error.message).not.toContain('hidden');
    },
  );
});

describe('the hash of a transaction', () => {
  it.each(STRINGS)('is the SHA-256 over %j, nonce and server nonce', async (text) => {
    expect(await hashOf({ tx_payload: text, nonce: 'n1', server_nonce: 's2' })).toBe(sha256(`${text}n1s2`));
    expect(await hashOf({ tx_payload: 'n1', nonce: text, server_nonce: 's2' })).toBe(sha256(`n1${text}s2`));
    expect(await hashOf({ tx_payload: 'n1', nonce: 's2', server_nonce: text })).toBe(sha256(`n1s2${text}`));
  });

  it('rejects each part by itself, even if two halves would make a whole', async () => {
    const paths = async (tx_payload: string, nonce: string, server_nonce: string) =>
      pathsOf(await failureOfType(ValidationError, hashOf({ tx_payload, nonce, server_nonce })));
    expect(await paths('a\ud83d', '\ude00b', 's')).toEqual(['tx_payload', 'nonce']);
    expect(await paths('a', 'n', '\udc00')).toEqual(['server_nonce']);
  });
});

describe('arguments of generateTxAuthToken', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['params']],
    ['no payload', {}, ['tx_payload']],
    ['the type of a transaction', { tx_payload: 'Pay 10', tx_type: 'text' }, ['tx_type']],
    ['an empty username', { tx_payload: 'Pay 10', username: '' }, ['username']],
  ])('are rejected if there is %s', async (_, params, paths) => {
    const error = await failureOfType(ValidationError, generateTxAuthToken(undefined, params as TxTokenParams));
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ status: 400, provider: 'loginid' });
  });

  it('say how to mend a payload that is not a string, without repeating it', async () => {
    const params = { tx_payload: { amount: 'hidden' } as unknown as string };
    const error = await failureOfType(ValidationError, generateTxAuthToken(undefined, params));
    expect(error.message).toBe(
      'Cannot call generateTxAuthToken: tx_payload: expected a string, received an object; serialize other values first',
    );
  });
});

/** The claims of a token that is bound to the payload. */
const claimsOf = (nonce: unknown) => ({
  client_id: CLIENT_ID,
  type: 'tx.create',
  nonce,
  iat: NOW,
  username: USERNAME,
  payload_hash: PAYLOAD_HASH,
});

it('generateTxAuthToken is bound to payload and user, and creates a nonce if none is given', async () => {
  const { loginid } = setUp();
  for (const [params, expected] of [
    [{ nonce: 'nonce-1' }, 'nonce-1'],
    [{}, expect.stringMatching(NONCE)],
  ] as const) {
    const token = await loginid.generateTxAuthToken({ tx_payload: PAYLOAD, username: USERNAME, ...params });
    expect(readServiceToken(token).claims).toEqual(claimsOf(expected));
  }
  const { claims } = readServiceToken(await loginid.generateTxAuthToken({ tx_payload: '' }));
  expect(claims['payload_hash']).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
});

describe('createTx', () => {
  it('has the same nonce in token, body and result', async () => {
    const { loginid, issuer } = setUp({ respond: respondingWith(TX) });
    const params = { tx_payload: PAYLOAD, username: USERNAME };
    const { data, attempts } = await loginid.createTx(params).withResponse();
    const [request] = issuer.apiRequests;
    if (request === undefined) throw new Error('nothing was sent');
    expect(data).toEqual({ ...TX, nonce: expect.stringMatching(NONCE) });
    expect(attempts).toBe(1);
    expect([request.method, request.url.pathname]).toEqual(['POST', '/tx']);
    const { nonce } = data;
    expect(JSON.parse(request.body ?? '')).toEqual({ client_id: CLIENT_ID, ...params, nonce });
    expect(serviceTokenOf(request)?.claims).toEqual(claimsOf(nonce));
  });

  it('keeps the nonce that is given, and sends the type', async () => {
    const { loginid, issuer } = setUp({ respond: respondingWith({ ...TX, nonce: 'of the server' }) });
    const params = { tx_payload: '', nonce: 'my-own-nonce', tx_type: 'text' } as const;
    expect((await loginid.createTx(params)).nonce).toBe('my-own-nonce');
    const [request] = issuer.apiRequests;
    expect(JSON.parse(request?.body ?? '')).toEqual({ client_id: CLIENT_ID, ...params });
    expect(request && serviceTokenOf(request)?.claims['nonce']).toBe('my-own-nonce');
  });

  it('leaves out what is absent', async () => {
    const { loginid, issuer } = setUp({ respond: respondingWith(TX) });
    await loginid.createTx({ tx_payload: PAYLOAD });
    expect(Object.keys(JSON.parse(issuer.apiRequests[0]?.body ?? ''))).toEqual(['client_id', 'tx_payload', 'nonce']);
  });

  it('has another nonce each time', async () => {
    const { loginid } = setUp({ respond: respondingWith(TX) });
    const nonces = await Promise.all([1, 2, 3].map(async () => (await loginid.createTx({ tx_payload: '' })).nonce));
    expect(new Set(nonces).size).toBe(3);
  });

  it('sends no token without a private key', async () => {
    const { loginid, issuer } = setUp({ privateKey: undefined, respond: respondingWith(TX) });
    expect(await loginid.createTx({ tx_payload: PAYLOAD })).toMatchObject(TX);
    expect(issuer.apiRequests.map(({ headers }) => headers.has('authorization'))).toEqual([false]);
  });

  it('accepts the options of a call', async () => {
    const { loginid, issuer } = setUp({ respond: respondingWith(TX) });
    await loginid.createTx({ tx_payload: PAYLOAD }, { headers: { 'x-trace': 'trace-1' } });
    expect(issuer.apiRequests[0]?.headers.get('x-trace')).toBe('trace-1');
    await failureOfType(ValidationError, loginid.createTx({ tx_payload: PAYLOAD }, { timeout: -1 }));
  });

  it('is retried only if it certainly never ran', async () => {
    const later = () => errorResponse(503, 'unavailable', 'later');
    const { loginid, issuer } = setUp({
      respond: inOrder(later, respondingWith(TX), () => errorResponse(500, 'x', 'y'), respondingWith(TX)),
    });
    expect((await loginid.createTx({ tx_payload: PAYLOAD }).withResponse()).attempts).toBe(2);
    const tokens = issuer.apiRequests.map((request) => serviceTokenOf(request));
    expect(tokens[0]?.signature).not.toBe(tokens[1]?.signature);
    expect(tokens[0]?.claims['nonce']).toBe(JSON.parse(issuer.apiRequests[1]?.body ?? '').nonce);
    const error = await failureOfType(ServerException, loginid.createTx({ tx_payload: PAYLOAD }));
    expect(error.attempts).toBe(1);
  });

  it('does not resolve with a response that is not a transaction', async () => {
    const { loginid } = setUp({ respond: respondingWith({}) });
    await failureOfType(ResponseException, loginid.createTx({ tx_payload: PAYLOAD }));
  });

  it.each<[string, unknown, string[]]>([
    ['null', null, ['params']],
    ['no payload', { username: USERNAME }, ['tx_payload']],
    ['a payload that is an object', { tx_payload: { amount: 10 } }, ['tx_payload']],
    ['an empty username', { tx_payload: PAYLOAD, username: '' }, ['username']],
    ['a nonce that is null', { tx_payload: PAYLOAD, nonce: null }, ['nonce']],
    ['an empty nonce', { tx_payload: PAYLOAD, nonce: '' }, ['nonce']],
    ['a username without a value', { tx_payload: PAYLOAD, username: undefined }, ['username']],
    ['a type that is a number', { tx_payload: PAYLOAD, tx_type: 7 }, ['tx_type']],
    ['a misspelled name', { txPayload: PAYLOAD }, ['txPayload', 'tx_payload']],
    ['an unknown name', { tx_payload: PAYLOAD, amount: 10 }, ['amount']],
    ['a payload with a lone surrogate', { tx_payload: '\uD83D' }, ['tx_payload']],
  ])('sends nothing if there is %s', async (_, params, paths) => {
    const { loginid, issuer } = setUp({ respond: respondingWith(TX) });
    const error = await failureOfType(ValidationError, loginid.createTx(params as CreateTxParams));
    expect(pathsOf(error)).toEqual(paths);
    expect(error.status).toBe(400);
    expect(issuer.requests).toEqual([]);
  });
});
