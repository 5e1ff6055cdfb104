import type { Signatures } from './signatures.ts';

type Jose = typeof import('./jose-parts.ts');

let jose: Promise<Jose> | undefined;

/** Loaded with the first key: whoever checks no sessions should not wait for it. */
function load(): Promise<Jose> {
  jose ??= import('./jose-parts.ts');
  return jose;
}

/** By jose, on every platform that has WebCrypto. */
export const joseSignatures: Signatures = {
  async importJwk(jwk, algorithm) {
    const key = await (await load()).importJWK({ ...jwk, alg: algorithm }, algorithm);
    if (key instanceof Uint8Array) throw new TypeError('expected a public key');
    return key;
  },
  async importPem(pem, kind) {
    const { importSPKI, importX509 } = await load();
    return kind === 'CERTIFICATE' ? importX509(pem, 'ES256') : importSPKI(pem, 'ES256');
  },
  async verify(compact, key, algorithm) {
    const { compactVerify, errors } = await load();
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
