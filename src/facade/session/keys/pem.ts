import { platformSignatures } from '../signatures/signatures.ts';
import type { PublicKey } from './public-key.ts';

const PEM = /^-----BEGIN (PUBLIC KEY|CERTIFICATE)-----[A-Za-z0-9+/=\s]+-----END \1-----$/;

/**
 * Reads a PEM public key or certificate for ES256: EC on P-256. Throws where it is neither, or holds a key of another type or curve: whoever
 * answered so was not the key endpoint.
 */
export async function importPem(kid: string, text: string): Promise<PublicKey> {
  const pem = text.trim();
  const label = PEM.exec(pem)?.[1];
  if (label !== 'PUBLIC KEY' && label !== 'CERTIFICATE')
    throw new Error('it is neither a PEM public key nor a PEM certificate');
  try {
    const key = await (await platformSignatures()).importPem(pem, label);
    return { kid, fingerprint: pem, load: () => Promise.resolve(key) };
  } catch {
    throw new Error('it holds no key for ES256');
  }
}
