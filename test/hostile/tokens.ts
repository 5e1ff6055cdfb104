import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Members = Readonly<Record<string, unknown>>;
/** A part of a token: text or bytes as they are, anything else as JSON. */
export type Part = string | Uint8Array | Members;
export type Algorithm = 'RS256' | 'ES256';

/** The base64url text of a part. */
export function encode(part: Part): string {
  const bytes = typeof part === 'string' || part instanceof Uint8Array ? part : JSON.stringify(part);
  return Buffer.from(bytes).toString('base64url');
}

/** A compact token of any header and payload; `seal` answers with the signature over the first two parts. */
export function compact(header: Part, payload: Part, seal: (input: Buffer) => Uint8Array): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${encode(seal(Buffer.from(input)))}`;
}

/** The three parts of a compact token. */
export function partsOf(token: string): [header: string, payload: string, signature: string] {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
}

/** A key pair of the kind that an algorithm needs. */
function keyPairFor(algorithm: Algorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  return algorithm === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** A seal by a private key: PKCS #1 for RSA, the two numbers side by side for EC. */
export function sealWith(privateKey: KeyObject, hash = 'sha256'): (input: Buffer) => Uint8Array {
  return (input) => sign(hash, input, { key: privateKey, dsaEncoding: 'ieee-p1363' });
}

/** A seal by a shared secret. */
export function hmacWith(secret: string | Uint8Array, hash: string): (input: Buffer) => Uint8Array {
  return (input) => createHmac(hash, secret).update(input).digest();
}

/** Who signs tokens: a key pair under an id. */
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

  /** The same keys under another id. */
  as(kid: string): Signer {
    return new Signer(this.algorithm, kid, this);
  }

  /** The public key as key sets publish it. */
  get jwk(): Members {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: this.algorithm, use: 'sig' };
  }

  get pem(): string {
    return this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** The usual header; a member `undefined` is left out. */
  header(changes: Members = {}): Members {
    return { alg: this.algorithm, typ: 'JWT', kid: this.kid, ...changes };
  }

  seal(input: Buffer): Uint8Array {
    return sealWith(this.privateKey)(input);
  }

  /** A token signed with this key. */
  sign(payload: Part, header: Part = this.header()): string {
    return compact(header, payload, (input) => this.seal(input));
  }

  /** A token signed over these texts as they are, for parts that no encoder would write. */
  signTexts(header: string, payload: string): string {
    const input = `${header}.${payload}`;
    return `${input}.${encode(this.seal(Buffer.from(input)))}`;
  }
}
