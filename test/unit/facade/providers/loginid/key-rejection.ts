import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { expect } from 'vitest';
import { readPrivateKey } from '../../../../../src/facade/providers/loginid/private-key.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { checked, validationErrorOf } from '../../options/validation-error-of.ts';
import { jwkOf, p256, pemOf } from './key-fixtures.ts';

/** Key that the rejected ones are made from: no part of it may appear in an error. */
export const { privateKey, publicKey }: KeyPairKeyObjectResult = p256();

export const P384: KeyPairKeyObjectResult = generateKeyPairSync('ec', { namedCurve: 'P-384' });
export const SECP256K1: KeyPairKeyObjectResult = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
export const BRAINPOOL: KeyPairKeyObjectResult = generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' });
export const RSA: KeyPairKeyObjectResult = generateKeyPairSync('rsa', { modulusLength: 1024 });
export const ED25519: KeyPairKeyObjectResult = generateKeyPairSync('ed25519');
export const ORDER: Buffer = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');

/** Returns the base64 of PEM, without its frame. */
export function bodyOf(pem: string): string {
  return pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
}

/** Returns the message for a rejected key. */
export function messageOf(given: unknown, env?: string): string {
  const error = validationErrorOf(() => checked((checks) => readPrivateKey(checks, 'privateKey', given, env)));
  expect(error.issues).toHaveLength(1);
  expect(error.issues[0]?.path).toBe('privateKey');
  const shown = everythingShownOf(error);
  for (const piece of piecesOf(given)) expect(shown).not.toContain(piece);
  expect(shown).not.toContain('hidden');
  return error.issues[0]?.message ?? '';
}

/** Expects a key to be rejected for one reason, with a remedy, and without any part of the key. */
export function expectRejection(given: unknown, problem: string): void {
  const [what, remedy = ''] = messageOf(given).split('; ');
  expect(what).toBe(`expected a private EC key on P-256 as PEM, JWK, CryptoKey or KeyObject, received ${problem}`);
  expect(remedy.length).toBeGreaterThan(10);
}

/** Returns pieces of the key, of which at least one would appear if any part of the key did. */
function piecesOf(given: unknown): string[] {
  const { d, x, y } = jwkOf(privateKey);
  const known = [d, x, y, bodyOf(pemOf(privateKey, 'pkcs8')), bodyOf(pemOf(privateKey, 'sec1'))];
  const own = typeof given === 'string' ? [bodyOf(given)] : [];
  return [...known, ...own].flatMap((text) => text.match(/.{12}/g) ?? []);
}
