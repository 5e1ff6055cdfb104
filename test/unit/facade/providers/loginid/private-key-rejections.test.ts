import { createSecretKey, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwkOf, pemOf } from './key-fixtures.ts';
import {
  BRAINPOOL,
  bodyOf,
  ED25519,
  expectRejection,
  messageOf,
  ORDER,
  P384,
  privateKey,
  publicKey,
  RSA,
  SECP256K1,
} from './key-rejection.ts';

const { subtle } = webcrypto;
const JWK = jwkOf(privateKey);
const { d: _, ...PUBLIC_JWK } = JWK;
const PKCS8 = pemOf(privateKey, 'pkcs8');
const SECRET = createSecretKey(Buffer.from('hidden symmetric key'));
const KEY_OBJECT = { type: 'private', asymmetricKeyType: 'ec' };
const CRYPTO_KEY = { type: 'private', algorithm: { name: 'ECDSA', namedCurve: 'P-256' }, usages: ['sign'] };

describe('a private key is rejected that is', () => {
  it.each([
    ['an empty string', '', 'an empty string'],
    ['white space', ' \n\t', 'only white space'],
    ['\\n alone', '\\n', 'only white space'],
    ['a number', 98_765_432, 'a number'],
    ['NaN', Number.NaN, 'NaN'],
    ['a boolean', true, 'a boolean'],
    ['an array', [PKCS8], 'an array'],
    ['a function', () => PKCS8, 'a function'],
    ['a symbol', Symbol('hidden'), 'a symbol'],
    ['an empty object', {}, 'an object that is not a key'],
    ['a key pair', { privateKey, publicKey }, 'an object that is not a key'],
    ['bytes of PEM', Buffer.from(PKCS8), 'bytes'],
    ['bytes of DER', new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' })), 'bytes'],
  ])('%s', (_, given, problem) => expectRejection(given, problem));

  it.each([
    ['base64 without a frame', bodyOf(PKCS8)],
    ['a path', './hidden/key.pem'],
    ['the name of an algorithm that signs nothing', 'none'],
    ['the name of a symmetric algorithm', 'HS256'],
    ['PEM in quotation marks', `"${PKCS8.trim()}"`],
    ['PEM with something before it', `hidden\n${PKCS8}`],
    ['a JSON array', '["hidden"]'],
  ])('%s', (_, given) => expectRejection(given, 'a string that is neither PEM nor JSON'));
});

describe('a JWK is rejected', () => {
  const short = Buffer.alloc(31, 1).toString('base64url');
  const zero = Buffer.alloc(32).toString('base64url');
  it.each([
    ['that is public', PUBLIC_JWK, 'a public key (a JWK without "d")'],
    ['without x', { ...JWK, x: undefined }, 'a JWK without "x"'],
    ['without y', { ...JWK, y: undefined }, 'a JWK without "y"'],
    ['without kty', { ...JWK, kty: undefined }, 'an object that is not a key'],
    ['without crv', { ...JWK, crv: undefined }, 'an EC key on another curve'],
    ['whose curve is some text', { ...JWK, crv: 'hidden' }, 'an EC key on another curve'],
    ['on P-384', P384.privateKey.export({ format: 'jwk' }), 'an EC key on P-384'],
    ['on secp256k1', SECP256K1.privateKey.export({ format: 'jwk' }), 'an EC key on secp256k1'],
    ['of RSA', RSA.privateKey.export({ format: 'jwk' }), 'an RSA key'],
    ['of Ed25519', ED25519.privateKey.export({ format: 'jwk' }), 'a key on Ed25519'],
    ['of a symmetric key', SECRET.export({ format: 'jwk' }), 'a symmetric key'],
    ['whose d is short', { ...JWK, d: short }, 'a private number (d) of 31 bytes instead of 32'],
    ['whose d is zero', { ...JWK, d: zero }, 'a private number (d) that is out of range'],
    ['whose d is the order', { ...JWK, d: ORDER.toString('base64url') }, 'a private number (d) that is out of range'],
    ['whose d is padded', { ...JWK, d: `${JWK.d}=` }, 'a JWK whose "d" is not base64url'],
    ['whose d is a number', { ...JWK, d: 98_765_432 }, 'a JWK whose "d" is not base64url'],
    ['whose d is null', { ...JWK, d: null }, 'a JWK whose "d" is not base64url'],
    ['whose d is empty', { ...JWK, d: '' }, 'a private number (d) of 0 bytes instead of 32'],
    ['whose x is short', { ...JWK, x: short }, 'a JWK whose "x" has 31 bytes instead of 32'],
    ['whose y is short', { ...JWK, y: short }, 'a JWK whose "y" has 31 bytes instead of 32'],
    ['for HS256', { ...JWK, alg: 'HS256' }, 'a JWK for HS256 ("alg")'],
    ['for none', { ...JWK, alg: 'none' }, 'a JWK for none ("alg")'],
    ['for some text', { ...JWK, alg: 'hidden' }, 'a JWK for another algorithm ("alg")'],
    ['for encryption', { ...JWK, use: 'enc' }, 'a JWK that is not for signing ("use", "key_ops")'],
    ['for verifying', { ...JWK, key_ops: ['verify'] }, 'a JWK that is not for signing ("use", "key_ops")'],
    ['for something', { ...JWK, key_ops: 'sign' }, 'a JWK that is not for signing ("use", "key_ops")'],
    ['in a set', { keys: [JWK] }, 'a key set'],
  ])('%s, and its JSON', (_, jwk, problem) => {
    expectRejection(jwk, problem);
    expectRejection(JSON.stringify(jwk), problem);
  });

  it('in broken JSON', () => {
    expectRejection(JSON.stringify(JWK).slice(0, -1), 'malformed JSON');
    expectRejection(`{"d":${JWK.d}}`, 'malformed JSON');
  });
});

describe('a KeyObject is rejected', () => {
  it.each([
    ['that is public', publicKey, 'a public key'],
    ['that is symmetric', SECRET, 'a symmetric key'],
    ['on P-384', P384.privateKey, 'an EC key on P-384'],
    ['on secp256k1', SECP256K1.privateKey, 'an EC key on secp256k1'],
    ['on a curve that JWK has no name for', BRAINPOOL.privateKey, 'an EC key on another curve'],
    ['of RSA', RSA.privateKey, 'an RSA key'],
    ['of Ed25519', ED25519.privateKey, 'an Ed25519 key'],
    ['of no known type', { type: 'hidden', export: () => JWK }, 'a key of another algorithm'],
    ['that exports no JWK', { ...KEY_OBJECT, export: () => 'hidden' }, 'a KeyObject that does not export a JWK'],
    ['that exports a public key', { ...KEY_OBJECT, export: () => PUBLIC_JWK }, 'a public key (a JWK without "d")'],
  ])('%s', (_, key, problem) => expectRejection(key, problem));
});

describe('a CryptoKey is rejected', () => {
  const ecKeys = (name: 'ECDSA' | 'ECDH', namedCurve: string) =>
    subtle.generateKey({ name, namedCurve }, false, name === 'ECDSA' ? ['sign', 'verify'] : ['deriveKey']);
  const hmacKey = () => subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const rsaKeys = () => {
    const size = { modulusLength: 1024, publicExponent: Uint8Array.of(1, 0, 1) };
    return subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', ...size }, false, ['sign', 'verify']);
  };
  const like = (differing: Readonly<Record<string, unknown>>) => ({ ...CRYPTO_KEY, ...differing });

  it.each([
    ['that is public', async () => (await ecKeys('ECDSA', 'P-256')).publicKey, 'a public key'],
    ['on P-384', async () => (await ecKeys('ECDSA', 'P-384')).privateKey, 'an EC key on P-384'],
    ['for ECDH', async () => (await ecKeys('ECDH', 'P-256')).privateKey, 'a CryptoKey for ECDH'],
    ['for HMAC', hmacKey, 'a CryptoKey for HMAC'],
    ['for RSA', async () => (await rsaKeys()).privateKey, 'a CryptoKey for RSASSA-PKCS1-v1_5'],
    ['that is one of a pair', () => ecKeys('ECDSA', 'P-256'), 'an object that is not a key'],
  ])('%s', async (_, make, problem) => expectRejection(await make(), problem));

  it.each([
    ['for some text', like({ algorithm: { name: 'hidden' } }), 'a CryptoKey for another algorithm'],
    ['on some text', like({ algorithm: { name: 'ECDSA', namedCurve: 'hidden' } }), 'an EC key on another curve'],
    ['on no curve', like({ algorithm: { name: 'ECDSA' } }), 'an EC key on another curve'],
    ['that may not sign', like({ usages: ['deriveKey'] }), 'a CryptoKey that cannot sign'],
    ['that is of no known type', like({ type: 'hidden' }), 'a CryptoKey that cannot sign'],
    ['whose usages are no list', like({ usages: 'sign' }), 'an object that is not a key'],
  ])('%s', (_, key, problem) => expectRejection(key, problem));
});

describe('a key from the environment', () => {
  it.each([bodyOf(PKCS8), '', 'none', '{}'])('is rejected with the name of the variable: %j', (given) => {
    expect(messageOf(given, 'LOGINID_PRIVATE_KEY')).toMatch(/ \(it was read from LOGINID_PRIVATE_KEY\)$/);
  });
});
