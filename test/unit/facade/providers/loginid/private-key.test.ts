import { createPublicKey, type KeyObject, verify, webcrypto } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ValidationError } from '../../../../../src/facade/errors/validation-error.ts';
import { type PrivateKey, readPrivateKey } from '../../../../../src/facade/providers/loginid/private-key.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { checked } from '../../options/validation-error-of.ts';
import {
  compressedPointOf,
  der,
  ecPrivateKey,
  jwkOf,
  OID,
  p256,
  pemBlock,
  pemOf,
  pkcs8,
  pkcs8Pem,
  pointOf,
  publicHalf,
  scalar,
  sec1Pem,
} from './key-fixtures.ts';
import { onEachPlatform } from './platforms.ts';

const { privateKey, publicKey } = p256();
const JWK = jwkOf(privateKey);
const PKCS8 = pemOf(privateKey, 'pkcs8');
const SEC1 = pemOf(privateKey, 'sec1');
const PARAMETERS = der(0xa0, OID.p256);
const ATTRIBUTES = der(0xa0, der(0x30, OID.p256));
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
const CLAIMS = '{"sub":"Jürgen 漢字"}';

function read(given: unknown, env?: string): PrivateKey {
  const key = checked((checks) => readPrivateKey(checks, 'privateKey', given, env));
  if (key === undefined) throw new Error('expected a key');
  return key;
}

async function expectToSign(given: unknown, verifier: KeyObject = publicKey): Promise<void> {
  await expectSigned(await read(given).sign(CLAIMS), verifier);
}

/** By Node's crypto and by WebCrypto. */
async function expectSigned(token: string, verifier: KeyObject = publicKey): Promise<void> {
  const [header = '', payload = '', last = ''] = token.split('.');
  expect(Buffer.from(header, 'base64url').toString()).toBe('{"alg":"ES256","typ":"JWT"}');
  expect(Buffer.from(payload, 'base64url').toString()).toBe(CLAIMS);
  const signature = Buffer.from(last, 'base64url');
  expect(signature).toHaveLength(64);
  const signed = Buffer.from(`${header}.${payload}`);
  expect(verify('sha256', signed, { key: verifier, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  const key = await webcrypto.subtle.importKey('jwk', verifier.export({ format: 'jwk' }), ECDSA, false, ['verify']);
  expect(await webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed)).toBe(true);
}

const FORMS: readonly (readonly [string, (pem: string) => string])[] = [
  ['as it is', (pem) => pem],
  ['with \\n in two characters', (pem) => pem.replaceAll('\n', '\\n')],
  ['with \\r\\n in four characters', (pem) => pem.replaceAll('\n', '\\r\\n')],
  ['with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
  ['without line breaks', (pem) => pem.replaceAll('\n', '')],
  ['with blanks for line breaks', (pem) => pem.replaceAll('\n', ' ')],
  ['with white space around it', (pem) => `\n\t  ${pem}\r\n  `],
];

onEachPlatform(() => {
  describe('a key that is accepted', () => {
    it.each(FORMS)('PKCS#8 PEM, %s', (_, form) => expectToSign(form(PKCS8)));
    it.each(FORMS)('SEC 1 PEM, %s', (_, form) => expectToSign(form(SEC1)));

    it.each(FORMS)('SEC 1 PEM behind the parameters that openssl writes before it, %s', (_, form) =>
      expectToSign(form(pemBlock('EC PARAMETERS', OID.p256) + SEC1)),
    );

    it.each([
      ['SEC 1 without its public half', sec1Pem(scalar(JWK), PARAMETERS)],
      ['PKCS#8 without public half and inner parameters', pkcs8Pem(scalar(JWK))],
      ['PKCS#8 with inner parameters', pkcs8Pem(scalar(JWK), PARAMETERS)],
      ['PKCS#8 with attributes', pemBlock('PRIVATE KEY', pkcs8(ecPrivateKey(scalar(JWK)), { behind: ATTRIBUTES }))],
      ['PKCS#8 with a compressed point', pkcs8Pem(scalar(JWK), publicHalf(compressedPointOf(JWK)))],
    ])('%s', (_, pem) => expectToSign(pem));

    it.each([
      ['an object', JWK],
      ['an object that says that it may sign', { ...JWK, alg: 'ES256', use: 'sig', key_ops: ['sign'], kid: '1' }],
      ['a frozen object', Object.freeze({ ...JWK })],
      ['JSON', JSON.stringify(JWK)],
      ['JSON with white space', `\n${JSON.stringify(JWK, null, 2)}\n`],
    ])('a JWK as %s', (_, jwk) => expectToSign(jwk));

    it('a KeyObject', () => expectToSign(privateKey));

    it('an object that looks like a KeyObject', () =>
      expectToSign({ type: 'private', asymmetricKeyType: 'ec', export: () => JWK }));

    it.each([true, false])('a CryptoKey, extractable: %s', async (extractable) => {
      await expectToSign(await webcrypto.subtle.importKey('jwk', JWK, ECDSA, extractable, ['sign']));
    });

    it('is imported once, at first use, and signs as often as asked, also at once', async () => {
      const importing = vi.spyOn(crypto.subtle, 'importKey');
      const key = read(PKCS8);
      expect(importing).not.toHaveBeenCalled();
      const tokens = await Promise.all([key.sign(CLAIMS), key.sign(CLAIMS), key.sign(CLAIMS)]);
      tokens.push(await key.sign(CLAIMS));
      expect(importing).toHaveBeenCalledTimes(1);
      importing.mockRestore();
      for (const token of tokens) await expectSigned(token);
    });

    // A number that begins with zero bytes still has 32.
    it('with the smallest private number', async () => {
      const one = Buffer.concat([Buffer.alloc(31), Buffer.of(1)]);
      const pem = pkcs8Pem(der(0x04, one));
      await expectToSign(pem, createPublicKey(pem));
    });
  });
});

it.each([[undefined], [null]])('%o is no key, and no issue', (given) => {
  expect(checked((checks) => readPrivateKey(checks, 'privateKey', given))).toBeUndefined();
});

onEachPlatform(() => {
  describe('a key that WebCrypto rejects', () => {
    const other = jwkOf(p256().privateKey);

    it.each([
      ['a JWK', { ...JWK, d: other.d }],
      ['PKCS#8', pkcs8Pem(scalar(JWK), publicHalf(pointOf(other)))],
      ['SEC 1', sec1Pem(scalar(JWK), PARAMETERS, publicHalf(pointOf(other)))],
      ['a point beside the curve', { ...JWK, y: JWK.x }],
      ['what only looks like a CryptoKey', { type: 'private', algorithm: ECDSA, usages: ['sign'] }],
    ])('is a ValidationError at first use, and again: %s', async (_, given) => {
      const key = read(given, 'LOGINID_PRIVATE_KEY');
      for (const attempt of [1, 2]) {
        const error: unknown = await Promise.resolve(key.sign(CLAIMS)).catch((reason: unknown) => reason);
        expect(error, `attempt ${attempt}`).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({ provider: 'loginid', status: 500, issues: [{ path: 'privateKey' }] });
        expect(String(error)).toContain('was rejected by WebCrypto');
        expect(String(error)).toContain('(it was read from LOGINID_PRIVATE_KEY)');
        expect(error).not.toHaveProperty('cause');
        for (const part of [JWK.d, JWK.x, other.d, other.x]) expect(everythingShownOf(error)).not.toContain(part);
      }
    });
  });

  describe('what could give the key away', () => {
    it.each([
      ['PKCS#8', PKCS8],
      ['SEC 1', SEC1],
      ['a JWK', JWK],
      ['JSON', JSON.stringify(JWK)],
      ['a KeyObject', privateKey],
    ])('is not shown by dumps: %s', async (_, given) => {
      const key = read(given);
      await key.sign(CLAIMS);
      const shown = inspect(key, { showHidden: true, depth: 12 }) + JSON.stringify(key);
      expect(shown).toBe('PrivateKey { [secrets]: [Getter] }{}');
      expect(Object.keys(key)).toEqual([]);
    });

    it('is named for redaction', async () => {
      const body = (pem: string) => pem.replaceAll(/-----[A-Z ]+-----|\n/g, '');
      expect(read(PKCS8).secrets).toEqual([PKCS8.trim(), body(PKCS8), JWK.d]);
      expect(read(SEC1).secrets).toEqual([SEC1.trim(), body(SEC1), JWK.d]);
      expect(read(JWK).secrets).toEqual([JWK.d]);
      expect(read(JSON.stringify(JWK)).secrets).toEqual([JSON.stringify(JWK), JWK.d]);
      expect(read(privateKey).secrets).toEqual([JWK.d]);
      expect(read(await webcrypto.subtle.importKey('jwk', JWK, ECDSA, true, ['sign'])).secrets).toEqual([]);
    });
  });
});

it('the fixtures are written as Node writes them', () => {
  expect(sec1Pem(scalar(JWK), PARAMETERS, publicHalf(pointOf(JWK)))).toBe(SEC1);
});
