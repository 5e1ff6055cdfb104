import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import {
  generateTxAuthToken,
  payloadHash,
  type TxTokenParams,
  transactionHash,
} from '../../../../../src/facade/providers/loginid/transactions.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import { pathsOf } from '../../core/options/refusal.ts';

/** Texts whose hashes hold each of the characters that base64url writes differently are among them. */
const TEXTS = [
  '',
  'pay 10 to bob',
  ' pay 10 to bob ',
  '{"amount":10}',
  'zahle 10 € an Jürgen',
  '支払い',
  '😀',
  '\ufffd',
  '\u0000',
];

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

async function refusal(hash: Promise<string>): Promise<ValidationError> {
  const error: unknown = await hash.catch((reason: unknown) => reason);
  if (error instanceof ValidationError) return error;
  throw new Error('nothing was refused');
}

describe('payloadHash', () => {
  it.each(TEXTS)('is the SHA-256 of the UTF-8 of %j', async (text) => {
    expect(await payloadHash(text)).toBe(sha256(text));
  });

  // FIPS 180-2, appendix B.1.
  it('is known for "abc"', async () => {
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await payloadHash('abc')).toBe(Buffer.from(digest, 'hex').toString('base64url'));
  });

  it.each(['\ud800', 'hidden\udc00', 'hidden\udc00\ud800hidden'])('refuses %j, which has no UTF-8', async (text) => {
    const error = await refusal(payloadHash(text));
    expect(error).toMatchObject({ provider: 'loginid', status: 400, issues: [{ path: 'tx_payload' }] });
    expect(error.message).not.toContain('hidden');
  });
});

describe('transactionHash', () => {
  it.each(TEXTS)('is the SHA-256 over %j, nonce and server nonce', async (text) => {
    expect(await transactionHash(text, 'n1', 's2')).toBe(sha256(`${text}n1s2`));
    expect(await transactionHash('n1', text, 's2')).toBe(sha256(`n1${text}s2`));
    expect(await transactionHash('n1', 's2', text)).toBe(sha256(`n1s2${text}`));
  });

  it('refuses each part by itself, also where two halves would make a whole', async () => {
    expect((await refusal(transactionHash('a\ud83d', '\ude00b', 's'))).issues.map(({ path }) => path)).toEqual([
      'tx_payload',
      'nonce',
    ]);
    expect((await refusal(transactionHash('a', 'n', '\udc00'))).issues.map(({ path }) => path)).toEqual([
      'server_nonce',
    ]);
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
