import { type CryptoKey, compactVerify, errors, importJWK, importSPKI, importX509 } from 'jose';
import type { Algorithm, PlatformKey } from '../../jwt/signing.ts';

/** Imports a public JWK. */
export async function importJwk(jwk: Readonly<Record<string, unknown>>, algorithm: Algorithm): Promise<PlatformKey> {
  const key = await importJWK({ ...jwk, alg: algorithm }, algorithm);
  if (key instanceof Uint8Array) throw new TypeError('expected a public key');
  return key;
}

/** Imports an EC key on P-256 from PEM. */
export function importPem(pem: string, kind: 'PUBLIC KEY' | 'CERTIFICATE'): Promise<PlatformKey> {
  return kind === 'CERTIFICATE' ? importX509(pem, 'ES256') : importSPKI(pem, 'ES256');
}

/** Verifies the signature of a compact token. */
export async function verify(compact: string, key: PlatformKey, algorithm: Algorithm): Promise<boolean> {
  try {
    // `importJwk` and `importPem` return nothing else.
    await compactVerify(compact, key as CryptoKey, { algorithms: [algorithm] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}
