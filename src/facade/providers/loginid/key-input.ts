/** A private JSON Web Key (RFC 7517) on P-256. */
export interface PrivateJwk {
  readonly kty: string;
  readonly crv: string;
  readonly d: string;
  readonly x: string;
  readonly y: string;
  readonly [member: string]: unknown;
}

/** A WebCrypto `CryptoKey`, by shape: not every platform's types name the class. */
export interface CryptoKeyLike {
  readonly type: string;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** Node's `KeyObject`, by shape. */
export interface KeyObjectLike {
  readonly type: string;
  export(options: { format: 'jwk' }): object;
}

/** The forms in which a private key can be given. A text is PEM (PKCS#8 or SEC1), or a JWK as JSON. */
export type PrivateKeyInput = string | PrivateJwk | CryptoKeyLike | KeyObjectLike;
