/** Signatures on all runtimes but Node: verified by jose, made by WebCrypto. */

import { CryptoUnavailable, ES256_HEADER, type Signatures } from '../../jwt/signing.ts';
import { encodeBase64url, encodeStringBase64url } from '../../web/encoding.ts';

const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** Loads jose with the first key. A failure is not kept. */
async function jose(): Promise<typeof import('./jose.lazy.ts')> {
  try {
    return await import('./jose.lazy.ts');
  } catch (cause) {
    throw new CryptoUnavailable('jose could not be loaded', { cause });
  }
}

export const signatures: Signatures = {
  async importJwk(jwk, algorithm) {
    return (await jose()).importJwk(jwk, algorithm);
  },
  async importPem(pem, kind) {
    return (await jose()).importPem(pem, kind);
  },
  async verify(compact, key, algorithm) {
    return (await jose()).verify(compact, key, algorithm);
  },
  signer(key) {
    const encoder = new TextEncoder();
    return async (claims) => {
      const signed = `${ES256_HEADER}.${encodeStringBase64url(claims)}`;
      const signature = await crypto.subtle.sign(ALGORITHM, key, encoder.encode(signed));
      return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
    };
  },
};
