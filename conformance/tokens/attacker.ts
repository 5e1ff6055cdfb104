import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Algorithm } from '../clients/client.ts';
import { Signer } from './tokens.ts';

interface AttackerKeys {
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

let made: AttackerKeys | undefined;

/** The attacker's keys, generated on first use. */
export function attackerKeys(): AttackerKeys {
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

/** A signer of the attacker, with the right algorithm and any key id. */
export function attacker(algorithm: Algorithm, kid: string): Signer {
  return new Signer(algorithm, kid, algorithm === 'RS256' ? attackerKeys().rsa : attackerKeys().p256);
}
