import { generateKeyPairSync } from 'node:crypto';
import { CompactSign, type CryptoKey, compactVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { readKeySet } from '../../../../src/facade/jwt/public-key.ts';
import type { Algorithm } from '../../../../src/facade/jwt/signing.ts';

type Jwk = Readonly<Record<string, unknown>>;

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA: Jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' };
const EC: Jwk = { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec' };

describe('keys that are used', () => {
  it.each<[string, Algorithm, Jwk]>([
    ['an RSA key without alg and use', 'RS256', RSA],
    ['an RSA key with alg, use and key_ops', 'RS256', { ...RSA, alg: 'RS256', use: 'sig', key_ops: ['verify'] }],
    ['an RSA key with a small odd exponent', 'RS256', { ...RSA, e: 'Aw' }],
    ['an RSA key with unknown members', 'RS256', { ...RSA, x5c: ['MII'], region: 7 }],
    ['a P-256 key without alg and use', 'ES256', EC],
    ['a P-256 key with alg and use', 'ES256', { ...EC, alg: 'ES256', use: 'sig' }],
  ])('takes %s', (_, algorithm, jwk) => {
    expect([...readKeySet({ keys: [jwk] }, algorithm).keys()]).toEqual([jwk['kid']]);
  });

  it.each<[Algorithm, Jwk, typeof rsa]>([
    ['RS256', RSA, rsa],
    ['ES256', EC, ec],
  ])('imports a key that checks signatures of %s', async (algorithm, jwk, { privateKey }) => {
    const key = await readKeySet({ keys: [jwk] }, algorithm)
      .get(String(jwk['kid']))
      ?.load();
    const signer = new CompactSign(new TextEncoder().encode('payload')).setProtectedHeader({ alg: algorithm });
    const token = await signer.sign(privateKey);
    if (key === undefined) throw new Error('expected a key');
    const { payload } = await compactVerify(token, key as CryptoKey);
    expect(new TextDecoder().decode(payload)).toBe('payload');
    expect(key).toMatchObject({ type: 'public' });
  });

  it('imports a key once, however often it is asked for', async () => {
    const key = readKeySet({ keys: [RSA] }, 'RS256').get('rsa');
    expect(await key?.load()).toBe(await key?.load());
  });

  it('rejects on load when the key cannot be imported', async () => {
    const offCurve = { ...EC, x: Buffer.alloc(32, 1).toString('base64url') };
    const key = readKeySet({ keys: [offCurve] }, 'ES256').get('ec');
    await expect(key?.load()).rejects.toThrow();
  });
});

describe('keys that are passed over', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
  const almost = generateKeyPairSync('rsa', { modulusLength: 2047 }).publicKey.export({ format: 'jwk' });
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
  const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const padded = Buffer.concat([Buffer.alloc(256), Buffer.from(String(small.n), 'base64url')]).toString('base64url');

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'key'],
    ['a list', [RSA]],
    ['without an id', { ...RSA, kid: undefined }],
    ['with an empty id', { ...RSA, kid: '' }],
    ['with a number for an id', { ...RSA, kid: 1 }],
    ['for encryption', { ...RSA, use: 'enc' }],
    ['with a use that is no text', { ...RSA, use: null }],
    ['for RS512', { ...RSA, alg: 'RS512' }],
    ['for PS256', { ...RSA, alg: 'PS256' }],
    ['with an alg that is no text', { ...RSA, alg: null }],
    ['for other operations', { ...RSA, key_ops: ['encrypt'] }],
    ['with operations that are no list', { ...RSA, key_ops: 'verify' }],
    ['private', { ...rsa.privateKey.export({ format: 'jwk' }), kid: 'rsa' }],
    ['private by one member', { ...RSA, d: 'AQAB' }],
    ['symmetric', { kty: 'oct', k: 'c2VjcmV0', kid: 'rsa' }],
    ['symmetric in disguise', { ...RSA, k: 'c2VjcmV0' }],
    ['of 1024 bits', { ...small, kid: 'rsa' }],
    ['of 1024 bits, padded with zeros', { ...small, n: padded, kid: 'rsa' }],
    ['of 2047 bits', { ...almost, kid: 'rsa' }],
    ['with an exponent of 1', { ...RSA, e: 'AQ' }],
    ['with an exponent of 1, padded with zeros', { ...RSA, e: 'AAAB' }],
    ['with an exponent of 0', { ...RSA, e: 'AA' }],
    ['with an even exponent', { ...RSA, e: 'AQAA' }],
    ['without an exponent', { ...RSA, e: undefined }],
    ['with an exponent that is no text', { ...RSA, e: 65_537 }],
    ['without a modulus', { ...RSA, n: undefined }],
    ['with an empty modulus', { ...RSA, n: '' }],
    ['with a modulus that is no base64url', { ...RSA, n: `${String(RSA['n'])}=` }],
    ['with a modulus of an impossible length', { ...RSA, n: 'A' }],
    ['with a long modulus of an impossible length', { ...RSA, n: 'A'.repeat(345) }],
    ['of another type', { ...RSA, kty: 'EC' }],
    ['of type Ed25519', { ...ed25519, kid: 'rsa' }],
    ['of type P-256', { ...EC, kid: 'rsa' }],
  ])('passes over a key that is %s, and keeps the others', (_, jwk) => {
    const good = { ...RSA, kid: 'good' };
    expect([...readKeySet({ keys: [jwk, good] }, 'RS256').keys()]).toEqual(['good']);
  });

  it.each<[string, unknown]>([
    ['RSA', RSA],
    ['on another curve', { ...p384, kid: 'ec' }],
    ['on another curve by its name only', { ...EC, crv: 'secp256k1' }],
    ['private', { ...ec.privateKey.export({ format: 'jwk' }), kid: 'ec' }],
    ['for ES384', { ...EC, alg: 'ES384' }],
    ['without y', { ...EC, y: undefined }],
    ['with a short x', { ...EC, x: 'AQAB' }],
    ['with an x of an impossible length', { ...EC, x: 'A'.repeat(41) }],
  ])('passes over a key for ES256 that is %s, and keeps the others', (_, jwk) => {
    const good = { ...EC, kid: 'good' };
    expect([...readKeySet({ keys: [jwk, good] }, 'ES256').keys()]).toEqual(['good']);
  });

  it.each([
    ['two', [RSA, { ...RSA, alg: 'RS256' }]],
    ['three', [RSA, RSA, RSA]],
  ])('takes an id that %s keys share for none of them', (_, shared) => {
    const good = { ...RSA, kid: 'good' };
    expect([...readKeySet({ keys: [...shared, good] }, 'RS256').keys()]).toEqual(['good']);
  });

  it('still takes a key whose id is that of a key for another purpose', () => {
    const keys = [{ ...RSA, use: 'enc' }, RSA, { ...EC, kid: 'rsa' }];
    expect([...readKeySet({ keys }, 'RS256').keys()]).toEqual(['rsa']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"keys":[]}'],
    ['a list of keys', [RSA]],
    ['an object without keys', {}],
    ['keys that are null', { keys: null }],
    ['keys that are an object', { keys: { 0: RSA } }],
    ['no keys', { keys: [] }],
    ['null keys', { keys: [null, null] }],
  ])('finds no key in %s', (_, keySet) => {
    expect(readKeySet(keySet, 'RS256').size).toBe(0);
  });
});
