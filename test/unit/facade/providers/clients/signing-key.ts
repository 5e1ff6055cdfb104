import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

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
    const key = { key: this.#privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return `${input}.${encode(sign('sha256', Buffer.from(input), key))}`;
  }

  /** Signs a payload with an HMAC that is keyed with the PEM of the public key. */
  hmacForgery(payload: string): string {
    const input = `${encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: this.kid }))}.${encode(payload)}`;
    return `${input}.${createHmac('sha256', this.pem).update(input).digest('base64url')}`;
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
