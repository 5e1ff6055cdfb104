import { constants, createPublicKey, type KeyObject, privateEncrypt, sign } from 'node:crypto';
import type { Bench } from '../bench.ts';
import { attacker } from '../strangers.ts';
import type { Subject } from '../subjects.ts';
import { compact, encode, partsOf, sealWith } from '../tokens.ts';
import { type CaseClass, named } from './case.ts';

/** Signatures that do not fit what they stand under. */
export const signatureCases: CaseClass = {
  name: 'signature',
  cases: (subject) => [
    ...named(REWRITTEN, (rewrite) => ({ make: rewrite, expected: ['signature'] })),
    ...named(BROKEN, (change) => ({
      make: (bench) => withSignature(bench.token(), change),
      expected: ['signature'],
    })),
    ...named(sealsOf(subject), (seal) => ({
      make: (bench) => compact(bench.signer.header(), bench.claims(), (input) => seal(input, bench.signer.privateKey)),
      expected: ['signature'],
    })),
    { name: 'is empty', make: (bench) => withSignature(bench.token(), () => Buffer.alloc(0)), expected: ['malformed'] },
    {
      name: 'is of one character',
      make: (bench) => `${bench.token().slice(0, -partsOf(bench.token())[2].length)}A`,
      expected: ['malformed'],
    },
  ],
};

/** Tokens put together from parts that were not signed together. */
const REWRITTEN: Readonly<Record<string, (bench: Bench) => string>> = {
  'by another key under the same id': (bench) => {
    const { algorithm, kid } = bench.signer;
    return attacker(algorithm, kid).sign(bench.claims());
  },
  'over another user': (bench) => swapped(bench, encode(bench.claims({ sub: 'admin' }))),
  'over a later expiry': (bench) => swapped(bench, encode(bench.claims({ exp: Math.floor(bench.second) + 86_400 }))),
  'over further claims': (bench) => swapped(bench, encode(bench.claims({ roles: ['admin'] }))),
  'over no claims': (bench) => swapped(bench, encode('{}')),
  'over the same claims in other spelling': (bench) => swapped(bench, encode(`${JSON.stringify(bench.claims())} `)),
  'over another header': (bench) => {
    const [, payload, signature] = partsOf(bench.token());
    return [encode(bench.signer.header({ extra: 1 })), payload, signature].join('.');
  },
  'of another token': (bench) => {
    const [header, payload] = partsOf(bench.token());
    return [header, payload, partsOf(bench.token({ sub: 'somebody-else' }))[2]].join('.');
  },
  'over the payload alone': (bench) =>
    compact(bench.signer.header(), bench.claims(), () => bench.signer.seal(Buffer.from(encode(bench.claims())))),
  'over the decoded parts': (bench) =>
    compact(bench.signer.header(), bench.claims(), () =>
      bench.signer.seal(Buffer.from(JSON.stringify(bench.signer.header()) + JSON.stringify(bench.claims()))),
    ),
  'over nothing': (bench) => compact(bench.signer.header(), bench.claims(), () => bench.signer.seal(Buffer.alloc(0))),
};

function swapped(bench: Bench, payload: string): string {
  const [header, , signature] = partsOf(bench.token());
  return [header, payload, signature].join('.');
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
  const [header, payload, signature] = partsOf(token);
  return [header, payload, encode(change(Buffer.from(signature, 'base64url')))].join('.');
}

type Seals = Readonly<Record<string, (input: Buffer, genuine: KeyObject) => Uint8Array>>;

function sealsOf({ algorithm }: Subject): Seals {
  return algorithm === 'RS256' ? RSA_SEALS : EC_SEALS;
}

/** Made with the provider's own RSA key, but not as RS256 is. */
const RSA_SEALS: Seals = {
  'over SHA-1': (input, key) => sealWith(key, 'sha1')(input),
  'over SHA-512': (input, key) => sealWith(key, 'sha512')(input),
  'with the padding of PSS': (input, key) =>
    sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  'without the name of its hash': (input, key) => privateEncrypt(key, input.subarray(0, 32)),
  'with the modulus added to it': (input, key) => plusModulus(sealWith(key)(input), key),
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

/** Pairs of numbers that a check may take for a signature, and forms that are not those of tokens. */
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
  'over SHA-384': (input, key) => sealWith(key, 'sha384')(input),
  'of 96 bytes': (input, key) => Buffer.concat([sealWith(key)(input), ZERO]),
};
