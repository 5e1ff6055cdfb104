import { constants, createPublicKey, type KeyObject, privateEncrypt, sign } from 'node:crypto';
import { attacker } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { compact, encode, partsOf, signBytesWith, withSegment } from '../tokens.ts';
import { type CaseClass, named } from './case.ts';

/** Signatures that do not match their input. */
export const signatureCases: CaseClass = {
  name: 'signature',
  cases: (subject) => [
    ...named(REWRITTEN, (rewrite) => ({ make: rewrite, expected: ['signature'] })),
    ...named(BROKEN, (change) => ({
      make: (fixture) => withSignature(fixture.token(), change),
      expected: ['signature'],
    })),
    ...named(sealsOf(subject), (signBytes) => ({
      make: (fixture) =>
        compact(fixture.signer.header(), fixture.claims(), (input) => signBytes(input, fixture.signer.privateKey)),
      expected: ['signature'],
    })),
    {
      name: 'is empty',
      make: (fixture) => withSignature(fixture.token(), () => Buffer.alloc(0)),
      expected: ['malformed'],
    },
    {
      name: 'is of one character',
      make: (fixture) => `${fixture.token().slice(0, -partsOf(fixture.token())[2].length)}A`,
      expected: ['malformed'],
    },
  ],
};

/** Tokens assembled from segments of different tokens. */
const REWRITTEN: Readonly<Record<string, (fixture: Fixture) => string>> = {
  'by another key under the same id': (fixture) => {
    const { algorithm, kid } = fixture.signer;
    return attacker(algorithm, kid).sign(fixture.claims());
  },
  'over another user': (fixture) => swapped(fixture, encode(fixture.claims({ sub: 'admin' }))),
  'over a later expiry': (fixture) =>
    swapped(fixture, encode(fixture.claims({ exp: Math.floor(fixture.second) + 86_400 }))),
  'over further claims': (fixture) => swapped(fixture, encode(fixture.claims({ roles: ['admin'] }))),
  'over no claims': (fixture) => swapped(fixture, encode('{}')),
  'over the same claims in other spelling': (fixture) =>
    swapped(fixture, encode(`${JSON.stringify(fixture.claims())} `)),
  'over another header': (fixture) => withSegment(fixture.token(), 0, encode(fixture.signer.header({ extra: 1 }))),
  'of another token': (fixture) => withSegment(fixture.token(), 2, partsOf(fixture.token({ sub: 'somebody-else' }))[2]),
  'over the payload alone': (fixture) =>
    compact(fixture.signer.header(), fixture.claims(), () =>
      fixture.signer.signBytes(Buffer.from(encode(fixture.claims()))),
    ),
  'over the decoded parts': (fixture) =>
    compact(fixture.signer.header(), fixture.claims(), () =>
      fixture.signer.signBytes(Buffer.from(JSON.stringify(fixture.signer.header()) + JSON.stringify(fixture.claims()))),
    ),
  'over nothing': (fixture) =>
    compact(fixture.signer.header(), fixture.claims(), () => fixture.signer.signBytes(Buffer.alloc(0))),
};

function swapped(fixture: Fixture, payload: string): string {
  return withSegment(fixture.token(), 1, payload);
}

/** A genuine signature, damaged. */
const BROKEN: Readonly<Record<string, (signature: Buffer) => Uint8Array>> = {
  'with its first bit flipped': (bytes) => flipped(bytes, 0, 0x80),
  'with a bit in the middle flipped': (bytes) => flipped(bytes, bytes.length / 2, 0x10),
  'with its last bit flipped': (bytes) => flipped(bytes, bytes.length - 1, 0x01),
  'without its last byte': (bytes) => bytes.subarray(0, -1),
  'without its first byte': (bytes) => bytes.subarray(1),
  'of its first half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'with a byte after it': (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]),
  'with a zero before it': (bytes) => Buffer.concat([Buffer.alloc(1), bytes]),
  'written twice': (bytes) => Buffer.concat([bytes, bytes]),
  'written backwards': (bytes) => Buffer.from(bytes).reverse(),
  'of zeros': (bytes) => Buffer.alloc(bytes.length),
  'of ones': (bytes) => Buffer.alloc(bytes.length, 0xff),
  'of one zero': () => Buffer.alloc(1),
  'of 8 kB': () => Buffer.alloc(8_192, 1),
  'of its base64url text': (bytes) => Buffer.from(encode(bytes)),
};

function flipped(bytes: Buffer, at: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ mask, at);
  return copy;
}

function withSignature(token: string, change: (signature: Buffer) => Uint8Array): string {
  return withSegment(token, 2, encode(change(Buffer.from(partsOf(token)[2], 'base64url'))));
}

type Seals = Readonly<Record<string, (input: Buffer, genuine: KeyObject) => Uint8Array>>;

function sealsOf({ algorithm }: Subject): Seals {
  return algorithm === 'RS256' ? RSA_SEALS : EC_SEALS;
}

/** Signatures by the provider's RSA key that are not RS256. */
const RSA_SEALS: Seals = {
  'over SHA-1': (input, key) => signBytesWith(key, 'sha1')(input),
  'over SHA-512': (input, key) => signBytesWith(key, 'sha512')(input),
  'with the padding of PSS': (input, key) =>
    sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  'without the name of its hash': (input, key) => privateEncrypt(key, input.subarray(0, 32)),
  'with the modulus added to it': (input, key) => plusModulus(signBytesWith(key)(input), key),
};

/** The same number by the modulus (RFC 8017 section 8.2.2 wants it smaller than that). */
function plusModulus(signature: Uint8Array, key: KeyObject): Uint8Array {
  const modulus = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).n ?? '', 'base64url');
  const sum = BigInt(`0x${Buffer.from(signature).toString('hex')}`) + BigInt(`0x${modulus.toString('hex')}`);
  const digits = sum.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
}

/** The order of the group of P-256. */
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
const ONE = Buffer.from('01'.padStart(64, '0'), 'hex');
const ZERO = Buffer.alloc(32);

/** ECDSA values that a weak check accepts, and other encodings of a signature. */
const EC_SEALS: Seals = {
  'of r = 0 and s = 0': () => Buffer.concat([ZERO, ZERO]),
  'of r = 0': () => Buffer.concat([ZERO, ONE]),
  'of s = 0': () => Buffer.concat([ONE, ZERO]),
  'of r = 1 and s = 1': () => Buffer.concat([ONE, ONE]),
  'of r and s at the order': () => Buffer.concat([ORDER, ORDER]),
  'of r at the order': () => Buffer.concat([ORDER, ONE]),
  'of s at the order': () => Buffer.concat([ONE, ORDER]),
  'in DER': (input, key) => sign('sha256', input, key),
  'of two zeros in DER': () => Buffer.from('3006020100020100', 'hex'),
  'over SHA-384': (input, key) => signBytesWith(key, 'sha384')(input),
  'of 96 bytes': (input, key) => Buffer.concat([signBytesWith(key)(input), ZERO]),
};
