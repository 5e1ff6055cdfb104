import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { type CryptoKey, exportSPKI } from 'jose';
import { describe, expect, it } from 'vitest';
import { importPem, readKeySet } from '../../../../src/facade/jwt/public-key.ts';
import type { Algorithm } from '../../../../src/facade/jwt/signing.ts';
import { CERTIFICATE, RSA_CERTIFICATE } from '../../../helpers/certificates.ts';

type Jwk = Readonly<Record<string, unknown>>;

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA: Jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' };
const EC: Jwk = { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec' };

describe('readKeySet', () => {
  it.each<[string, Algorithm, Jwk]>([
    ['an RSA key without alg and use', 'RS256', RSA],
    ['an RSA key with alg, use and key_ops', 'RS256', { ...RSA, alg: 'RS256', use: 'sig', key_ops: ['verify'] }],
    ['an RSA key with a small odd exponent', 'RS256', { ...RSA, e: 'Aw' }],
    ['an RSA key with unknown members', 'RS256', { ...RSA, x5c: ['MII'], region: 7 }],
    ['a P-256 key without alg and use', 'ES256', EC],
    ['a P-256 key with alg and use', 'ES256', { ...EC, alg: 'ES256', use: 'sig' }],
  ])('accepts %s', (_, algorithm, jwk) => {
    expect([...readKeySet({ keys: [jwk] }, algorithm).keys()]).toEqual([jwk['kid']]);
  });

  it('imports a key once', async () => {
    const key = readKeySet({ keys: [RSA] }, 'RS256').get('rsa');
    expect(await key?.load()).toBe(await key?.load());
  });

  it('rejects on load if the key cannot be imported', async () => {
    const offCurve = { ...EC, x: Buffer.alloc(32, 1).toString('base64url') };
    const key = readKeySet({ keys: [offCurve] }, 'ES256').get('ec');
    await expect(key?.load()).rejects.toThrow();
  });
});

describe('readKeySet skips', () => {
  const almost = generateKeyPairSync('rsa', { modulusLength: 2047 }).publicKey.export({ format: 'jwk' });
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
  const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });

  it.each<[string, unknown]>([
    ['with an empty id', { ...RSA, kid: '' }],
    ['with a numeric id', { ...RSA, kid: 1 }],
    ['of 2047 bits', { ...almost, kid: 'rsa' }],
    ['with an exponent that is not a string', { ...RSA, e: 65_537 }],
    ['with an empty modulus', { ...RSA, n: '' }],
    ['with a modulus of an impossible length', { ...RSA, n: 'A' }],
    ['with a long modulus of an impossible length', { ...RSA, n: 'A'.repeat(345) }],
    ['of type Ed25519', { ...ed25519, kid: 'rsa' }],
  ])('a key that is %s, and keeps the others', (_, jwk) => {
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
  ])('a key for ES256 that is %s, and keeps the others', (_, jwk) => {
    const good = { ...EC, kid: 'good' };
    expect([...readKeySet({ keys: [jwk, good] }, 'ES256').keys()]).toEqual(['good']);
  });

  it.each<[string, object]>([
    ['in the same way', RSA],
    ['with other notes', { ...RSA, alg: 'RS256', use: 'sig', x5t: 'AAAA' }],
    ['in another order', Object.fromEntries(Object.entries(RSA).toReversed())],
  ])('no key that is listed again %s', (_, twin) => {
    expect([...readKeySet({ keys: [RSA, twin, RSA] }, 'RS256').keys()]).toEqual(['rsa']);
  });

  it('no key whose id is that of a key for another purpose', () => {
    const keys = [{ ...RSA, use: 'enc' }, RSA, { ...EC, kid: 'rsa' }];
    expect([...readKeySet({ keys }, 'RS256').keys()]).toEqual(['rsa']);
  });
});

describe('importPem', () => {
  const PEM = spki(ec.publicKey);
  const RSA_PEM = spki(rsa.publicKey);
  const NOT_PEM = 'the response is neither a PEM public key nor a PEM certificate';
  const NOT_ES256 = 'the response contains no key for ES256';
  const privateKey = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  function spki(key: KeyObject): string {
    return key.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** Imports PEM, and exports it again. */
  async function imported(pem: string): Promise<string> {
    return (await exportSPKI((await (await importPem('a', pem)).load()) as CryptoKey)).trim();
  }

  it.each([
    ['as Node writes it', PEM],
    ['without the last line break', PEM.trim()],
    ['with CRLF', PEM.replaceAll('\n', '\r\n')],
    ['in white space', `\r\n  ${PEM}\n\n\t`],
    ['on three lines', PEM.replace(/\n(?=[^-]+\n-----END)/g, '')],
    ['in short lines', PEM.replaceAll(/([^-\n]{16})(?=[^-\n]+\n)/g, '$1\n')],
  ])('accepts a public key %s', async (_, pem) => {
    expect(await imported(pem)).toBe(PEM.trim());
  });

  it.each([CERTIFICATE, CERTIFICATE.replaceAll('\n', '\r\n')])('accepts a certificate: %j', async (pem) => {
    expect(await imported(pem)).toBe(spki(new X509Certificate(CERTIFICATE).publicKey).trim());
  });

  it('returns a key with the given id, which loads to the same object each time', async () => {
    const key = await importPem('a/b', PEM);
    expect(key.kid).toBe('a/b');
    expect(await key.load()).toBe(await key.load());
    expect(await key.load()).toMatchObject({ type: 'public' });
  });

  it('returns a fingerprint that ignores white space around the key', async () => {
    const { fingerprint } = await importPem('a', PEM);
    expect((await importPem('a', `\n${PEM}\n`)).fingerprint).toBe(fingerprint);
    expect((await importPem('a', CERTIFICATE)).fingerprint).not.toBe(fingerprint);
  });

  it.each([
    ['an empty string', ''],
    ['spaces', ' \r\n '],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['HTML with a key in it', `<pre>${PEM}</pre>`],
    ['a public key in PKCS #1', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['a certificate request', CERTIFICATE.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')],
    ['the same key twice', `${PEM}${PEM}`],
    ['a certificate and a key', `${CERTIFICATE}${PEM}`],
    ['a header inside', PEM.replace('KEY-----\n', 'KEY-----\nProc-Type: 4,ENCRYPTED\n\n')],
    ['base64 without its lines', PEM.split('\n').slice(1, -2).join('\n')],
    ['no end line', PEM.replace(/-----END.*/, '')],
    ['nothing between the lines', '-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----'],
    ['characters that are not base64', PEM.replace(/\n./, '\n*')],
  ])('rejects %s', async (_, text) => {
    await expect(importPem('a', text)).rejects.toThrow(NOT_PEM);
  });

  it.each([
    ['an RSA certificate', RSA_CERTIFICATE],
    ['a certificate labelled as a key', CERTIFICATE.replaceAll('CERTIFICATE', 'PUBLIC KEY')],
    ['a private key labelled as a public one', privateKey.replaceAll('PRIVATE', 'PUBLIC')],
    ['half a certificate', CERTIFICATE.replace(/(\n[^\n]*){5}\n-----END/, '\n-----END')],
    ['a point that is not on the curve', PEM.replace(/.{8}\n-----END/, 'AAAAAAA=\n-----END')],
    ['base64 of an impossible length', '-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----'],
    ['padding in the middle', PEM.replace(/\n.{8}/, '\nMFk=MFk=')],
  ])('rejects %s', async (_, text) => {
    await expect(importPem('a', text)).rejects.toThrow(NOT_ES256);
  });

  it('shows nothing of the response', async () => {
    for (const response of ['hidden-in-response', RSA_PEM]) {
      const error: unknown = await importPem('a', response).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toHaveProperty('cause');
      expect(String(error)).not.toMatch(/hidden|MII/);
    }
  });

  it('takes linear time', async () => {
    const startedAt = performance.now();
    await expect(importPem('a', `-----BEGIN PUBLIC KEY-----${' '.repeat(1024 * 1024)}-`)).rejects.toThrow(NOT_PEM);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
