import { createPublicKey, KeyObject, verify, X509Certificate } from 'node:crypto';
import type { Signatures } from '../signatures.ts';

/** The bytes of an ES256 signature: two numbers of 32 each (RFC 7518 section 3.4). */
const ES256_LENGTH = 64;

/** By Node's own crypto, at a third of what WebCrypto costs there. */
export const nodeSignatures: Signatures = {
  importJwk({ kty, n, e, crv, x, y }, algorithm) {
    // The public members alone: nothing else of a key set is looked at.
    const key = algorithm === 'RS256' ? { kty, n, e } : { kty, crv, x, y };
    return createPublicKey({ key: JSON.parse(JSON.stringify(key)), format: 'jwk' });
  },
  importPem(pem, kind) {
    // Read as bytes: where its lines break is not for Node to judge.
    const der = Buffer.from(pem.replaceAll(/-----[A-Z ]+-----/g, ''), 'base64');
    const key =
      kind === 'CERTIFICATE'
        ? new X509Certificate(der).publicKey
        : createPublicKey({ key: der, format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
      throw new TypeError('expected an EC key on P-256');
    return key;
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
      // A key that can be imported but not calculated with has signed nothing.
      return false;
    }
  },
};
