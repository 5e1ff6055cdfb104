/** Signatures on Node, by its own crypto: at a third of WebCrypto's cost, and without jose. */

import { createPublicKey, KeyObject, sign, verify, X509Certificate } from 'node:crypto';
import { type EcKeys, ES256_HEADER, type Signatures } from '../../jwt/signing.ts';

/** The length of an ES256 signature: two numbers of 32 bytes each (RFC 7518 section 3.4). */
const ES256_LENGTH = 64;

export const signatures: Signatures = {
  importJwk({ kty, n, e, crv, x, y }, algorithm) {
    // The public members alone: nothing else in a key set matters.
    const key = algorithm === 'RS256' ? { kty, n, e } : { kty, crv, x, y };
    return createPublicKey({ key: JSON.parse(JSON.stringify(key)), format: 'jwk' });
  },
  verify(compact, key, algorithm) {
    if (!(key instanceof KeyObject)) throw new TypeError('expected a key of this platform');
    const end = compact.lastIndexOf('.');
    const signed = Buffer.from(compact.slice(0, end), 'latin1');
    const signature = Buffer.from(compact.slice(end + 1), 'base64url');
    try {
      if (algorithm === 'RS256') return verify('sha256', signed, key, signature);
      return (
        signature.length === ES256_LENGTH && verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature)
      );
    } catch {
      // A key that can be imported but not used has signed nothing.
      return false;
    }
  },
};

export const ecKeys: EcKeys = {
  importPem(pem, kind) {
    // Read as bytes, so that Node does not check the line breaks.
    const der = Buffer.from(pem.replaceAll(/-----[A-Z ]+-----/g, ''), 'base64');
    const key =
      kind === 'CERTIFICATE'
        ? new X509Certificate(der).publicKey
        : createPublicKey({ key: der, format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
      throw new TypeError('expected an EC key on P-256');
    return key;
  },
  // Synchronous, where WebCrypto uses the thread pool.
  signer(key) {
    // `ieee-p1363` is the format of a token's signature (RFC 7518 section 3.4).
    const options = { key: KeyObject.from(key), dsaEncoding: 'ieee-p1363' } as const;
    return (claims) => {
      const signed = `${ES256_HEADER}.${Buffer.from(claims).toString('base64url')}`;
      return `${signed}.${sign('sha256', Buffer.from(signed, 'latin1'), options).toString('base64url')}`;
    };
  },
};
