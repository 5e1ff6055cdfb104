import { createHash } from 'node:crypto';
import { json } from '../../../test/helpers/key-endpoint.ts';
import type { Algorithm, Members } from '../../clients/client.ts';
import { attackerKeys } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import { compact, hmacWith, signBytesWith } from '../tokens.ts';
import type { SecurityCase } from './case.ts';

/** A published key that must be ignored, with a signature that it would verify. */
interface WeakKey {
  readonly jwk: unknown;
  readonly signBytes?: (input: Buffer) => Uint8Array;
}

const KID = 'weak-key';
const SECRET = Buffer.alloc(32, 7);

/** Each weak key alone in its set, and next to a good one. */
export function weakKeyCases(algorithm: Algorithm): readonly SecurityCase[] {
  const { rsa, p256 } = attackerKeys();
  const usual = signBytesWith((algorithm === 'RS256' ? rsa : p256).privateKey);
  return Object.entries(algorithm === 'RS256' ? weakRsaKeys() : weakEcKeys()).flatMap(
    ([name, { jwk, signBytes = usual }]) => {
      const make = (fixture: Fixture): string =>
        compact(fixture.signer.header({ kid: KID }), fixture.claims(), signBytes);
      return [
        { name: `${name}, alone`, make, keys: () => json({ keys: [jwk] }), expected: ['unavailable'] },
        {
          name: `${name}, beside a good key`,
          make,
          keys: ({ signer }) => json({ keys: [jwk, signer.jwk] }),
          expected: ['unknown_key'],
        },
      ] satisfies SecurityCase[];
    },
  );
}

function weakRsaKeys(): Readonly<Record<string, WeakKey>> {
  const { rsa, rsa1024, p256 } = attackerKeys();
  const good = { ...rsa.publicKey.export({ format: 'jwk' }), kid: KID, alg: 'RS256', use: 'sig' };
  const small = { ...good, ...rsa1024.publicKey.export({ format: 'jwk' }) };
  const one = (e: string): WeakKey => ({ jwk: { ...good, e }, signBytes: paddedHash });
  const changed = (changes: Members): WeakKey => ({ jwk: { ...good, ...changes } });
  return {
    'RSA of 1024 bits': { jwk: small, signBytes: signBytesWith(rsa1024.privateKey) },
    'RSA of 1024 bits behind zeros': {
      jwk: { ...small, n: behindZeros(small.n) },
      signBytes: signBytesWith(rsa1024.privateKey),
    },
    'the exponent 1': one('AQ'),
    'the exponent 1 behind zeros': one('AAAB'),
    'the exponent 0': changed({ e: 'AA' }),
    'the exponent 2': changed({ e: 'Ag' }),
    'an even exponent': changed({ e: 'AQAA' }),
    'no exponent': changed({ e: undefined }),
    'no modulus': changed({ n: undefined }),
    'a modulus in the standard alphabet': changed({ n: `${good.n?.slice(0, -1)}+` }),
    'a modulus with padding': changed({ n: `${good.n}==` }),
    'a modulus that is a number': changed({ n: 12_345 }),
    'a symmetric key': {
      jwk: { kty: 'oct', k: SECRET.toString('base64url'), kid: KID },
      signBytes: hmacWith(SECRET, 'sha256'),
    },
    'a symmetric key for RS256': {
      jwk: { kty: 'oct', k: SECRET.toString('base64url'), kid: KID, alg: 'RS256' },
      signBytes: hmacWith(SECRET, 'sha256'),
    },
    'an RSA key with a secret': changed({ k: SECRET.toString('base64url') }),
    'a private key': changed({ ...rsa.privateKey.export({ format: 'jwk' }) }),
    'a key with its private exponent': changed({ d: rsa.privateKey.export({ format: 'jwk' }).d }),
    'a key with a private exponent null': changed({ d: null }),
    'a key for encryption': changed({ use: 'enc' }),
    'a use that is no text': changed({ use: ['sig'] }),
    'a key that may only sign': changed({ key_ops: ['sign'] }),
    'a key that may only encrypt': changed({ key_ops: ['encrypt', 'wrapKey'] }),
    'a key that may do nothing': changed({ key_ops: [] }),
    'operations that are no list': changed({ key_ops: 'verify' }),
    'a key for RS512': changed({ alg: 'RS512' }),
    'a key for PS256': changed({ alg: 'PS256' }),
    'a key for RSA-OAEP': changed({ alg: 'RSA-OAEP' }),
    'a key for none': changed({ alg: 'none' }),
    'a key whose algorithm is no text': changed({ alg: ['RS256'] }),
    'an EC key': {
      jwk: { ...p256.publicKey.export({ format: 'jwk' }), kid: KID, use: 'sig' },
      signBytes: signBytesWith(p256.privateKey),
    },
    'an RSA key that says EC': changed({ kty: 'EC' }),
    'an RSA key in lower case': changed({ kty: 'rsa' }),
    'a key type that is no text': changed({ kty: ['RSA'] }),
    'a key without id': changed({ kid: undefined }),
    'a key whose id is a list': changed({ kid: [KID] }),
    'a key whose id is null': changed({ kid: null }),
    'a certificate without a key': { jwk: { kty: 'RSA', kid: KID, x5c: ['AAAA'], x5u: 'https://attacker.example' } },
    'a key as text': { jwk: JSON.stringify(good) },
    'a key in a list': { jwk: [good] },
    null: { jwk: null },
  };
}

function weakEcKeys(): Readonly<Record<string, WeakKey>> {
  const { rsa, p256, p384, secp256k1 } = attackerKeys();
  const good = { ...p256.publicKey.export({ format: 'jwk' }), kid: KID, alg: 'ES256', use: 'sig' };
  const changed = (changes: Members): WeakKey => ({ jwk: { ...good, ...changes } });
  const other = ({ publicKey, privateKey }: typeof rsa, changes: Members = {}): WeakKey => ({
    jwk: { ...publicKey.export({ format: 'jwk' }), kid: KID, use: 'sig', ...changes },
    signBytes: signBytesWith(privateKey),
  });
  return {
    'a key on P-384': other(p384),
    'a key on P-384 that says P-256': other(p384, { crv: 'P-256' }),
    'a key on secp256k1': other(secp256k1),
    'an RSA key': other(rsa),
    'an RSA key that says EC': other(rsa, { kty: 'EC' }),
    'a symmetric key': {
      jwk: { kty: 'oct', k: SECRET.toString('base64url'), kid: KID, alg: 'ES256' },
      signBytes: hmacWith(SECRET, 'sha256'),
    },
    'a private key': changed({ ...p256.privateKey.export({ format: 'jwk' }) }),
    'a key with a private number null': changed({ d: null }),
    'no curve': changed({ crv: undefined }),
    'no coordinate y': changed({ y: undefined }),
    'a coordinate that is too short': changed({ x: 'AQ' }),
    'a coordinate that is a number': changed({ x: 12_345 }),
    'a key for encryption': changed({ use: 'enc' }),
    'a key that may only sign': changed({ key_ops: ['sign'] }),
    'a key that may do nothing': changed({ key_ops: [] }),
    'a key for ES384': changed({ alg: 'ES384' }),
    'a key for none': changed({ alg: 'none' }),
    'a key in lower case': changed({ kty: 'ec' }),
    'a key without id': changed({ kid: undefined }),
    'a key whose id is a list': changed({ kid: [KID] }),
    'a key as text': { jwk: JSON.stringify(good) },
    null: { jwk: null },
  };
}

/** The padded hash, which is a valid signature for the exponent 1 (RFC 8017 section 9.2). */
function paddedHash(input: Buffer): Uint8Array {
  const info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const tail = Buffer.concat([Buffer.of(0), info, createHash('sha256').update(input).digest()]);
  return Buffer.concat([Buffer.of(0, 1), Buffer.alloc(256 - 2 - tail.length, 0xff), tail]);
}

function behindZeros(number: string | undefined): string {
  return Buffer.concat([Buffer.alloc(128), Buffer.from(number ?? '', 'base64url')]).toString('base64url');
}
