import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Algorithm, Members } from '../clients/client.ts';

/** A segment of a token: strings and bytes unchanged, anything else as JSON. */
export type Part = string | Uint8Array | Members;

/** Encodes a segment as base64url. */
export function encode(part: Part): string {
  const bytes = typeof part === 'string' || part instanceof Uint8Array ? part : JSON.stringify(part);
  return Buffer.from(bytes).toString('base64url');
}

/** Builds a compact token; `signBytes` returns the signature of the first two segments. */
export function compact(header: Part, payload: Part, signBytes: (input: Buffer) => Uint8Array): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${encode(signBytes(Buffer.from(input)))}`;
}

/** Splits a compact token into its three segments. */
export function partsOf(token: string): [header: string, payload: string, signature: string] {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
}

/** Replaces one segment of a compact token. */
export function withSegment(token: string, index: 0 | 1 | 2, segment: string): string {
  return token
    .split('.')
    .map((own, at) => (at === index ? segment : own))
    .join('.');
}

/** Generates a key pair for an algorithm. */
function keyPairFor(algorithm: Algorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  return algorithm === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** Signs with a private key: PKCS #1 for RSA, IEEE P1363 for EC. */
export function signBytesWith(privateKey: KeyObject, hash = 'sha256'): (input: Buffer) => Uint8Array {
  return (input) => sign(hash, input, { key: privateKey, dsaEncoding: 'ieee-p1363' });
}

/** Signs with a shared secret. */
export function hmacWith(secret: string | Uint8Array, hash: string): (input: Buffer) => Uint8Array {
  return (input) => createHmac(hash, secret).update(input).digest();
}

/** A key pair under a key id. */
export class Signer {
  readonly algorithm: Algorithm;
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;

  constructor(algorithm: Algorithm, kid: string, keys = keyPairFor(algorithm)) {
    this.algorithm = algorithm;
    this.kid = kid;
    this.publicKey = keys.publicKey;
    this.privateKey = keys.privateKey;
  }

  /** The same keys under another key id. */
  as(kid: string): Signer {
    return new Signer(this.algorithm, kid, this);
  }

  /** The public key as a JWK. */
  get jwk(): Members {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: this.algorithm, use: 'sig' };
  }

  get pem(): string {
    return this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** The usual header. Members of `undefined` are left out. */
  header(changes: Members = {}): Members {
    return { alg: this.algorithm, typ: 'JWT', kid: this.kid, ...changes };
  }

  signBytes(input: Buffer): Uint8Array {
    return signBytesWith(this.privateKey)(input);
  }

  /** Signs a token with this key. */
  sign(payload: Part, header: Part = this.header()): string {
    return compact(header, payload, (input) => this.signBytes(input));
  }

  /** Signs raw strings, for segments that no encoder would produce. */
  signSegments(header: string, payload: string): string {
    const input = `${header}.${payload}`;
    return `${input}.${encode(this.signBytes(Buffer.from(input)))}`;
  }
}
