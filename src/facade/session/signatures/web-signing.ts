import { encodeBase64url, encodeStringBase64url } from '../../web/base64.ts';
import { ES256_HEADER } from './es256-header.ts';
import type { SignClaims } from './signing.ts';

const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** By WebCrypto, on every platform that has it. */
export function webSigner(key: CryptoKey): SignClaims {
  const encoder = new TextEncoder();
  return async (claims) => {
    const signed = `${ES256_HEADER}.${encodeStringBase64url(claims)}`;
    const signature = await crypto.subtle.sign(ALGORITHM, key, encoder.encode(signed));
    return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
  };
}
