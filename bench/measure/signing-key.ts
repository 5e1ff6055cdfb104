import { generateKeyPairSync } from 'node:crypto';

/** Generates a PEM private key for LoginID's clients. */
export function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
