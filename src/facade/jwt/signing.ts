/** The signature algorithms of providers. The provider's policy decides which one, never the token. */
export type Algorithm = 'RS256' | 'ES256';

/** A public key in the platform's own class. */
export type PlatformKey = object;

/**
 * Signs claims, given as JSON, and returns a compact token (RFC 7515) for ES256 whose header has `alg` and `typ` only.
 * Throws if the platform cannot use the key.
 */
export type SignClaims = (claims: string) => string | Promise<string>;

/**
 * The platform's keys and signatures, from `#platform/crypto`. What is checked, and in which order, is the same on every
 * platform.
 */
export interface Signatures {
  /** Imports a public JWK whose members have been checked. Throws if the platform cannot use it. */
  importJwk(jwk: Readonly<Record<string, unknown>>, algorithm: Algorithm): PlatformKey | Promise<PlatformKey>;
  /** Verifies the signature of a compact token whose format has been checked. */
  verify(compact: string, key: PlatformKey, algorithm: Algorithm): boolean | Promise<boolean>;
}

/** Keys and signatures that only some providers need: an object of its own, which bundlers drop for all others. */
export interface EcKeys {
  /** Imports an EC key on P-256 from a PEM public key or certificate. Throws if there is no such key in it. */
  importPem(pem: string, kind: 'PUBLIC KEY' | 'CERTIFICATE'): PlatformKey | Promise<PlatformKey>;
  /** Returns the function that signs with a private key on P-256. The key need not be extractable. */
  signer(key: CryptoKey): SignClaims;
}

/** `{"alg":"ES256","typ":"JWT"}`, the encoded header of every token that is signed here. */
export const ES256_HEADER = 'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9';
