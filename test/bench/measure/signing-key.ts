import { generateKeyPairSync } from 'node:crypto';

/** A private key in PEM form, such as LoginID's clients sign with. */
export function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
