import { KeyObject, sign } from 'node:crypto';
import { ES256_HEADER } from '../es256-header.ts';
import type { SignClaims } from '../signing.ts';

/** By Node's own crypto: at once, where WebCrypto goes by way of the thread pool and costs four times as much. */
export function nodeSigner(key: CryptoKey): SignClaims {
  // `ieee-p1363` is how a token has the two numbers of a signature (RFC 7518 section 3.4).
  const options = { key: KeyObject.from(key), dsaEncoding: 'ieee-p1363' } as const;
  return (claims) => {
    const signed = `${ES256_HEADER}.${Buffer.from(claims).toString('base64url')}`;
    return `${signed}.${sign('sha256', Buffer.from(signed, 'latin1'), options).toString('base64url')}`;
  };
}
