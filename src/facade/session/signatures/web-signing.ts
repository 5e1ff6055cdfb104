import { encodeBase64url, encodeText } from '../../core/crypto/base64url.ts';
import type { SignClaims } from './signing.ts';

/** `{"alg":"ES256","typ":"JWT"}`, as all tokens that are signed here begin. */
const HEADER = 'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9';
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** By WebCrypto, on every platform that has it. */
export function webSigner(key: CryptoKey): SignClaims {
  const encoder = new TextEncoder();
  return async (claims) => {
    const signed = `${HEADER}.${encodeText(claims)}`;
    const signature = await crypto.subtle.sign(ALGORITHM, key, encoder.encode(signed));
    return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
  };
}
