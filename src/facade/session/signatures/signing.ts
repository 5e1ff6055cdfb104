import { webSigner } from './web-signing.ts';

/**
 * Signs claims, given as JSON: answers with a compact token (RFC 7515) for ES256, whose header says `alg` and `typ` and
 * nothing else. Throws where the platform cannot use the key after all.
 */
export type SignClaims = (claims: string) => string | Promise<string>;

/** What signs with one key, a private one on P-256. The key need not be extractable. */
export type MakeSigner = (key: CryptoKey) => SignClaims | Promise<SignClaims>;

const platform: { makeSigner: MakeSigner } = { makeSigner: webSigner };

/** Says how tokens are signed. LoginID's entry for Node calls it. */
export function setPlatformSigner(makeSigner: MakeSigner): void {
  platform.makeSigner = makeSigner;
}

/** What signs with a key here. */
export function platformSigner(key: CryptoKey): SignClaims | Promise<SignClaims> {
  return platform.makeSigner(key);
}
