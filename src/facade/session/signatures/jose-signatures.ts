import { compactVerify, errors, importJWK, importSPKI, importX509 } from 'jose';
import type { Signatures } from './signatures.ts';

/** By jose, on every platform that has WebCrypto. */
export const joseSignatures: Signatures = {
  async importJwk(jwk, algorithm) {
    const key = await importJWK({ ...jwk, alg: algorithm }, algorithm);
    if (key instanceof Uint8Array) throw new TypeError('expected a public key');
    return key;
  },
  importPem: (pem, kind) => (kind === 'CERTIFICATE' ? importX509(pem, 'ES256') : importSPKI(pem, 'ES256')),
  async verify(compact, key, algorithm) {
    try {
      // Made by `importJWK` and its like, which give nothing else.
      await compactVerify(compact, key as CryptoKey, { algorithms: [algorithm] });
      return true;
    } catch (error) {
      if (error instanceof errors.JOSEError) return false;
      throw error;
    }
  },
};
