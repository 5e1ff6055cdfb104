import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Members = Readonly<Record<string, unknown>>;
export type Algorithm = 'RS256' | 'ES256';

/** A provider's key: signs tokens of any form, and is published as JWK or PEM. */
export class SigningKey {
  readonly algorithm: Algorithm;
  readonly kid: string;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;

  constructor(algorithm: Algorithm, kid: string) {
    const { privateKey, publicKey } =
      algorithm === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.algorithm = algorithm;
    this.kid = kid;
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
  }

  get jwk(): Members {
    return { ...this.#publicKey.export({ format: 'jwk' }), kid: this.kid, alg: this.algorithm, use: 'sig' };
  }

  get pem(): string {
    return this.#publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** Signs a payload. A header member that is `undefined` is left out. */
  sign(payload: string | Uint8Array, header: Members = {}): string {
    const { algorithm: alg, kid } = this;
    const input = `${encode(JSON.stringify({ alg, typ: 'JWT', kid, ...header }))}.${encode(payload)}`;
    return `${input}.${encode(this.#signatureOf(input, 'sha256'))}`;
  }

  /** Signs a payload with another algorithm that the same key could serve, and says so in the header. */
  signAs(alg: string, payload: string): string {
    const input = `${encode(JSON.stringify({ alg, typ: 'JWT', kid: this.kid }))}.${encode(payload)}`;
    const padding = alg.startsWith('PS') ? constants.RSA_PKCS1_PSS_PADDING : undefined;
    return `${input}.${encode(this.#signatureOf(input, `sha${alg.slice(2)}`, padding))}`;
  }

  /** Tokens whose signature is an HMAC keyed with the public key, by the format of that key. */
  hmacForgeries(payload: string): readonly (readonly [format: string, token: string])[] {
    const input = `${encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: this.kid }))}.${encode(payload)}`;
    const secrets: [string, string | Uint8Array][] = [
      ['SPKI PEM', this.pem],
      ['SPKI DER', this.#publicKey.export({ type: 'spki', format: 'der' })],
      ['JWK JSON', JSON.stringify(this.#publicKey.export({ format: 'jwk' }))],
    ];
    if (this.algorithm === 'RS256')
      secrets.push(['PKCS #1 PEM', this.#publicKey.export({ type: 'pkcs1', format: 'pem' })]);
    return secrets.map(([format, secret]) => [
      format,
      `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`,
    ]);
  }

  #signatureOf(input: string, hash: string, padding?: number): Uint8Array {
    const key = { key: this.#privateKey, dsaEncoding: 'ieee-p1363', ...(padding && { padding }) } as const;
    return sign(hash, Buffer.from(input), key);
  }
}

export function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

/** Replaces one segment of a token. */
export function withSegment(token: string, index: 0 | 1 | 2, segment: string): string {
  return token
    .split('.')
    .map((own, at) => (at === index ? segment : own))
    .join('.');
}
