/** Signatures on all runtimes but Node: verified by jose, made by WebCrypto. */

import { ES256_HEADER, type Signatures } from '../../jwt/signing.ts';
import { requireWebApis } from '../../options/web-apis.ts';
import { encodeBase64url, encodeStringBase64url } from '../../web/encoding.ts';

const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** Loads jose with the first key. */
export const signatures: Signatures = {
  async importJwk(jwk, algorithm) {
    requireWebApis('Cannot verify a token', null);
    return (await import('./jose.lazy.ts')).importJwk(jwk, algorithm);
  },
  async importPem(pem, kind) {
    requireWebApis('Cannot verify a token', null);
    return (await import('./jose.lazy.ts')).importPem(pem, kind);
  },
  async verify(compact, key, algorithm) {
    return (await import('./jose.lazy.ts')).verify(compact, key, algorithm);
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
