import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Algorithm, Signer } from './tokens.ts';

interface Strangers {
  readonly rsa: KeyPair;
  readonly rsa1024: KeyPair;
  readonly p256: KeyPair;
  readonly p384: KeyPair;
  readonly secp256k1: KeyPair;
  readonly ed25519: KeyPair;
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

let made: Strangers | undefined;

/** The attacker's keys, made when they are first used. */
export function strangers(): Strangers {
  made ??= {
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    rsa1024: generateKeyPairSync('rsa', { modulusLength: 1024 }),
    p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
    ed25519: generateKeyPairSync('ed25519'),
  };
  return made;
}

/** The attacker, who signs with the right algorithm under any key id. */
export function attacker(algorithm: Algorithm, kid: string): Signer {
  return new Signer(algorithm, kid, algorithm === 'RS256' ? strangers().rsa : strangers().p256);
}
