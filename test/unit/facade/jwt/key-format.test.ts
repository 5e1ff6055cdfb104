import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwksFormat, pemFormat } from '../../../../src/facade/jwt/jwks.ts';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const EC = { ...publicKey.export({ format: 'jwk' }), kid: 'ec' };
const RSA = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }), kid: 'rsa' };

/** Statuses that are neither success nor "the token is missing". */
const STATUSES = [0, 201, 204, 301, 304, 400, 401, 403, 410, 429, 500, 503];

describe('a key set', () => {
  const form = jwksFormat('ES256');

  it('is asked for as JSON', () => {
    expect(form).toMatchObject({ name: 'key set', accept: 'application/json' });
  });

  it('gives the keys of its algorithm', async () => {
    const text = JSON.stringify({ keys: [EC, RSA] });
    expect([...(await form.parse({ status: 200, text })).keys()]).toEqual(['ec']);
    expect([...(await jwksFormat('RS256').parse({ status: 200, text })).keys()]).toEqual(['rsa']);
  });

  it.each([...STATUSES, 404])('is not read from an answer of %i', async (status) => {
    const text = JSON.stringify({ keys: [EC] });
    await expect(form.parse({ status, text })).rejects.toThrow(`the key endpoint returned ${status}`);
  });

  it.each([
    ['no keys', { keys: [] }],
    ['keys for another algorithm only', { keys: [RSA] }],
    ['no list of keys', {}],
    ['one key that is no set', EC],
    ['null', null],
  ])('of %s is none', async (_, keySet) => {
    const text = JSON.stringify(keySet);
    await expect(form.parse({ status: 200, text })).rejects.toThrow('the key set contains no usable ES256 key');
  });

  it.each(['', '<!doctype html>', '{"keys":[', PEM])('that is no JSON is none: %j', async (text) => {
    await expect(form.parse({ status: 200, text })).rejects.toThrow(SyntaxError);
  });
});

describe('a single key in PEM', () => {
  const form = pemFormat('a');

  it('is asked for as text, or as what the endpoint calls JSON', () => {
    expect(form).toMatchObject({ name: 'signing key', accept: 'text/plain, application/json' });
  });

  it('is the key of the id that was asked for, and the only one', async () => {
    const keys = await form.parse({ status: 200, text: PEM });
    expect([...keys].map(([kid, key]) => [kid, key.kid])).toEqual([['a', 'a']]);
  });

  it.each(['', PEM])('is surely none where the answer is 404 (%j)', async (text) => {
    expect([...(await form.parse({ status: 404, text }))]).toEqual([]);
  });

  it.each(STATUSES)('is not read from an answer of %i', async (status) => {
    await expect(form.parse({ status, text: PEM })).rejects.toThrow(`the key endpoint returned ${status}`);
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<!doctype html>'],
    ['a JWK', JSON.stringify(EC)],
    ['a key set', JSON.stringify({ keys: [EC] })],
    ['an error in JSON', '{"code":"not_found"}'],
  ])('is not taken for absent where the answer is %s', async (_, text) => {
    await expect(form.parse({ status: 200, text })).rejects.toThrow('the response is neither a PEM public key');
  });
});
