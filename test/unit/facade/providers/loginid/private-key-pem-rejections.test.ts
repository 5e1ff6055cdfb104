import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../src/facade/errors/validation-error.ts';
import { Checks } from '../../../../../src/facade/options/validators.ts';
import { readPrivateKey } from '../../../../../src/facade/providers/loginid/private-key.ts';
import {
  der,
  ecPrivateKey,
  INTEGER_0,
  jwkOf,
  OID,
  pemBlock,
  pemOf,
  pkcs8,
  pkcs8Pem,
  pointOf,
  publicHalf,
  scalar,
  sec1Pem,
} from './key-fixtures.ts';
import {
  BRAINPOOL,
  ED25519,
  expectRejection,
  ORDER,
  P384,
  privateKey,
  publicKey,
  RSA,
  SECP256K1,
} from './key-rejection.ts';
import { onEachPlatform } from './platforms.ts';

const JWK = jwkOf(privateKey);
const PKCS8 = pemOf(privateKey, 'pkcs8');
const SEC1 = pemOf(privateKey, 'sec1');
const PKCS8_DER = privateKey.export({ format: 'der', type: 'pkcs8' });
const SEC1_DER = privateKey.export({ format: 'der', type: 'sec1' });
const PARAMETERS = der(0xa0, OID.p256);
const BEHIND = 'a key followed by other data';
const P521 = generateKeyPairSync('ec', { namedCurve: 'P-521' });
const X25519 = generateKeyPairSync('x25519');
const EXPLICIT = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
const cipher = { cipher: 'aes-128-cbc', passphrase: 'hidden-passphrase' };

function publicPem(key: KeyObject): string {
  return String(key.export({ format: 'pem', type: 'spki' }));
}

/** PEM of an inner key, both as PKCS#8 and as SEC 1. */
function both(d: Uint8Array, ...rest: readonly Uint8Array[]): [string, string] {
  return [pkcs8Pem(d, ...rest), sec1Pem(d, PARAMETERS, ...rest)];
}

const privatePem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' = 'pkcs8') => String(key.export({ format: 'pem', type }));
const encrypted = (type: 'pkcs8' | 'sec1') => String(privateKey.export({ format: 'pem', type, ...cipher }));
/** PEM of PKCS#8 with any content. */
const framed = (content: Uint8Array | string) =>
  pemBlock('PRIVATE KEY', typeof content === 'string' ? Buffer.from(content, 'hex') : content);
const withByte = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.of(0)]);
const INNER = ecPrivateKey(scalar(JWK));
const ENCRYPTED = 'an encrypted private key';
const UNKNOWN_VERSION = 'a key of an unknown version';

describe('PEM is rejected that contains', () => {
  it.each([
    ['a public key', publicPem(publicKey), 'a public key'],
    ['an RSA public key', String(RSA.publicKey.export({ format: 'pem', type: 'pkcs1' })), 'a public key'],
    ['a certificate', pemBlock('CERTIFICATE', PKCS8_DER), 'a certificate'],
    ['a trusted certificate', pemBlock('TRUSTED CERTIFICATE', PKCS8_DER), 'a certificate'],
    ['a certificate request', pemBlock('CERTIFICATE REQUEST', PKCS8_DER), 'a certificate request'],
    ['parameters alone', pemBlock('EC PARAMETERS', OID.p256), 'the parameters of a curve without a key'],
    ["OpenSSH's format", pemBlock('OPENSSH PRIVATE KEY', PKCS8_DER), "a key in OpenSSH's own format"],
    ['something else', pemBlock('HIDDEN THING', PKCS8_DER), 'PEM that contains no key'],
    ['an encrypted PKCS#8 key', encrypted('pkcs8'), ENCRYPTED],
    ['an encrypted SEC 1 key', encrypted('sec1'), ENCRYPTED],
    ['an encrypted SEC 1 key on one line', encrypted('sec1').replaceAll('\n', ''), ENCRYPTED],
    ['a P-384 key', pemOf(P384.privateKey, 'pkcs8'), 'an EC key on P-384'],
    ['a P-384 key in SEC 1', pemOf(P384.privateKey, 'sec1'), 'an EC key on P-384'],
    ['a P-521 key', pemOf(P521.privateKey, 'pkcs8'), 'an EC key on P-521'],
    ['a secp256k1 key', pemOf(SECP256K1.privateKey, 'pkcs8'), 'an EC key on secp256k1'],
    ['a secp256k1 key in SEC 1', pemOf(SECP256K1.privateKey, 'sec1'), 'an EC key on secp256k1'],
    ['a brainpool key', pemOf(BRAINPOOL.privateKey, 'pkcs8'), 'an EC key on another curve'],
    ['a curve in numbers', pemOf(EXPLICIT.privateKey, 'pkcs8'), 'an EC key that does not name its curve'],
    ['a curve in numbers in SEC 1', pemOf(EXPLICIT.privateKey, 'sec1'), 'an EC key that does not name its curve'],
    ['an RSA key', privatePem(RSA.privateKey), 'an RSA key'],
    ['an RSA key in PKCS#1', privatePem(RSA.privateKey, 'pkcs1'), 'an RSA key'],
    ['a DSA key', pemBlock('DSA PRIVATE KEY', PKCS8_DER), 'a DSA key'],
    ['an Ed25519 key', privatePem(ED25519.privateKey), 'an Ed25519 key'],
    ['an X25519 key', privatePem(X25519.privateKey), 'an X25519 key'],
    ['a P-384 key in the frame of P-256', pkcs8Pem(scalar(JWK), der(0xa0, OID.p384)), 'an EC key on P-384'],
    ['SEC 1 without a curve', sec1Pem(scalar(JWK)), 'a key that does not name its curve'],
    ['an unknown algorithm', framed(der(0x30, INTEGER_0, der(0x30, OID.p256))), 'a key of another algorithm'],
  ])('%s', (_, given, problem) => expectRejection(given, problem));
});

describe('PEM is rejected that is damaged', () => {
  it.each([
    ['without its end', PKCS8.slice(0, 120), 'PEM without its END line'],
    ['with another end', PKCS8.replace('END PRIVATE', 'END EC PRIVATE'), 'PEM without its END line'],
    ['with nothing inside', framed(''), 'a truncated key'],
    ['with two keys', PKCS8 + SEC1, 'PEM with other data beside the key'],
    ['with a certificate behind', PKCS8 + pemBlock('CERTIFICATE', PKCS8_DER), 'PEM with other data beside the key'],
    ['with characters that are not base64', PKCS8.replace('M', '!'), 'PEM that is not base64'],
    ['with one base64 character too few', PKCS8.replace('MIGH', 'MIG'), 'a truncated key'],
    ['with a byte behind PKCS#8', framed(withByte(PKCS8_DER)), BEHIND],
    ['with a byte behind SEC 1', pemBlock('EC PRIVATE KEY', withByte(SEC1_DER)), BEHIND],
    ['with something behind the inner key', framed(pkcs8(Buffer.concat([INNER, INTEGER_0]))), BEHIND],
    ['with an element too many', framed(pkcs8(INNER, { behind: INTEGER_0 })), BEHIND],
    ['with an element too many inside', pkcs8Pem(scalar(JWK), INTEGER_0), BEHIND],
    ['with two curves', framed(pkcs8(INNER, { curve: Buffer.concat([OID.p256, OID.p384]) })), BEHIND],
    ['with the frame of SEC 1 around PKCS#8', pemBlock('EC PRIVATE KEY', PKCS8_DER), UNKNOWN_VERSION],
    ['with the frame of PKCS#8 around SEC 1', framed(SEC1_DER), 'malformed DER'],
    ['of another version', PKCS8.replace('MIGHAgEA', 'MIGHAgEC'), UNKNOWN_VERSION],
    ['of another version inside', framed(pkcs8(der(0x30, INTEGER_0, scalar(JWK)))), UNKNOWN_VERSION],
    ['with an open length', framed('3080020100'), 'malformed DER'],
    ['with a length of four bytes', framed('3084ffffffff0201'), 'malformed DER'],
    ['with a length that is written too long', framed('308103020100'), 'malformed DER'],
    ['with 16 bits for a short length', framed('30820003020100'), 'malformed DER'],
    ['with bits missing in the point', pkcs8Pem(scalar(JWK), der(0xa1, der(0x03, [1], pointOf(JWK)))), 'malformed DER'],
  ])('%s', (_, given, problem) => expectRejection(given, problem));

  it.each([
    ['PKCS#8', 'PRIVATE KEY', PKCS8_DER],
    ['SEC 1', 'EC PRIVATE KEY', SEC1_DER],
  ])('wherever it is cut: %s', (_, label, bytes) => {
    for (let length = 0; length < bytes.length; length += 1)
      expectRejection(pemBlock(label, bytes.subarray(0, length)), 'a truncated key');
  });
});

onEachPlatform(() => {
  it('PEM is rejected, at the latest when it signs, if any one bit was changed but that of the version', async () => {
    const accepted: number[] = [];
    for (let bit = 0; bit < PKCS8_DER.length * 8; bit += 1) {
      const bytes = Buffer.from(PKCS8_DER);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const key = readPrivateKey(new Checks(), 'privateKey', pemBlock('PRIVATE KEY', bytes));
      const outcome: unknown = await Promise.resolve(key?.sign('{}')).catch((error: unknown) => error);
      if (typeof outcome === 'string') accepted.push(bit);
      else expect(outcome === undefined || outcome instanceof ValidationError).toBe(true);
    }
    // PKCS#8 has the versions 0 and 1; the sixth byte says which.
    expect(accepted).toEqual([5 * 8]);
  });
});

describe('a private number is rejected', () => {
  it.each([
    ['of 31 bytes', both(der(0x04, Buffer.alloc(31, 1))), 'a private number (d) of 31 bytes instead of 32'],
    ['of 33 bytes', both(der(0x04, Buffer.alloc(33, 1))), 'a private number (d) of 33 bytes instead of 32'],
    ['of no bytes', both(der(0x04)), 'a private number (d) of 0 bytes instead of 32'],
    ['of zero', both(der(0x04, Buffer.alloc(32))), 'a private number (d) that is out of range'],
    ['of the order', both(der(0x04, ORDER)), 'a private number (d) that is out of range'],
    ['above the order', both(der(0x04, Buffer.alloc(32, 0xff))), 'a private number (d) that is out of range'],
  ])('%s', (_, [pkcs8Pem, sec1Pem], problem) => {
    expectRejection(pkcs8Pem, problem);
    expectRejection(sec1Pem, problem);
  });

  it.each([pkcs8Pem, sec1Pem])('that is missing', (pem) => {
    expectRejection(pem(PARAMETERS, publicHalf(pointOf(JWK))), 'a key without its private number (d)');
  });

  it.each([
    ['of the wrong length', pointOf(JWK).subarray(0, 64)],
    ['of no known form', Buffer.concat([Buffer.of(5), pointOf(JWK).subarray(1)])],
    ['at infinity', Buffer.of(0)],
    ['of nothing', Buffer.alloc(0)],
  ])('beside a point %s', (_, point) => {
    for (const pem of both(scalar(JWK), publicHalf(point)))
      expectRejection(pem, 'a public key that is not a point on the curve');
  });
});
