/** Signatures by WebCrypto, on all runtimes but Node. */

import { type Algorithm, type EcKeys, ES256_HEADER, type PlatformKey, type Signatures } from '../../jwt/signing.ts';
import { requireWebApis } from '../../options/web-apis.ts';
import { bytesOfBinary, decodeLooseBase64url, encodeBase64url, encodeStringBase64url } from '../../web/encoding.ts';
import { publicKeyOf } from './certificate.ts';

/** The algorithms of keys and signatures. WebCrypto ignores what it does not need. */
const ALGORITHMS: Readonly<Record<Algorithm, EcdsaParams & EcKeyImportParams & RsaHashedImportParams>> = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', namedCurve: '' },
  ES256: { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' },
};

export const signatures: Signatures = {
  importJwk({ kty, n, e, crv, x, y }, algorithm) {
    requireWebApis('Cannot verify a token', null);
    // The public members alone: nothing else in a key set matters.
    const key = algorithm === 'RS256' ? { kty, n, e } : { kty, crv, x, y };
    return crypto.subtle.importKey('jwk', key as JsonWebKey, ALGORITHMS[algorithm], false, ['verify']);
  },
  async verify(compact, key, algorithm) {
    if (!isCryptoKey(key)) throw new TypeError('expected a key of this platform');
    const end = compact.lastIndexOf('.');
    const signature = decodeLooseBase64url(compact.slice(end + 1));
    if (signature === undefined) return false;
    try {
      return await crypto.subtle.verify(ALGORITHMS[algorithm], key, signature, bytesOfBinary(compact.slice(0, end)));
    } catch {
      // A key that can be imported but not used has signed nothing.
      return false;
    }
  },
};

export const ecKeys: EcKeys = {
  importPem(pem, kind) {
    requireWebApis('Cannot verify a token', null);
    const der = bytesOfBinary(atob(pem.replaceAll(/-----[A-Z ]+-----|\s/g, '')));
    const key = kind === 'CERTIFICATE' ? publicKeyOf(der) : der;
    return crypto.subtle.importKey('spki', key, ALGORITHMS.ES256, false, ['verify']);
  },
  signer(key) {
    const encoder = new TextEncoder();
    return async (claims) => {
      const signed = `${ES256_HEADER}.${encodeStringBase64url(claims)}`;
      const signature = await crypto.subtle.sign(ALGORITHMS.ES256, key, encoder.encode(signed));
      return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
    };
  },
};

function isCryptoKey(key: PlatformKey): key is CryptoKey {
  return key instanceof CryptoKey;
}
