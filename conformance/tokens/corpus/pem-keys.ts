import type { KeyObject } from 'node:crypto';
import { body, json } from '../../../test/helpers/key-endpoint.ts';
import { attackerKeys } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import { named, type SecurityCase } from './case.ts';

/** Invalid PEM responses of endpoints that return one key at a time. The tokens are genuine. */
export function pemCases(): readonly SecurityCase[] {
  return [
    ...named(TEXTS, (textOf) => ({
      make: (fixture) => fixture.token(),
      keys: (fixture) => body(textOf(fixture)),
      expected: ['unavailable'],
    })),
    {
      name: 'no key of that id',
      make: (fixture) => fixture.token(),
      keys: () => json({ code: 'not_found' }, 404),
      expected: ['unknown_key'],
    },
    {
      name: 'no key of that id, with the key',
      make: (fixture) => fixture.token(),
      keys: ({ signer }) => body(signer.pem, { status: 404 }),
      expected: ['unknown_key'],
    },
    {
      name: "the attacker's key under that id",
      make: (fixture) => fixture.token(),
      keys: () => body(publicPem(attackerKeys().p256.publicKey)),
      expected: ['signature'],
    },
  ];
}

const TEXTS: Readonly<Record<string, (fixture: Fixture) => string>> = {
  'an RSA key': () => publicPem(attackerKeys().rsa.publicKey),
  'a key on P-384': () => publicPem(attackerKeys().p384.publicKey),
  'a key on secp256k1': () => publicPem(attackerKeys().secp256k1.publicKey),
  'an Ed25519 key': () => publicPem(attackerKeys().ed25519.publicKey),
  'the private key': ({ signer }) => privatePem(signer.privateKey, 'pkcs8'),
  'the private key in the older form': ({ signer }) => privatePem(signer.privateKey, 'sec1'),
  'the public key and the private one': ({ signer }) => signer.pem + privatePem(signer.privateKey, 'pkcs8'),
  'two public keys': ({ signer }) => signer.pem + publicPem(attackerKeys().p256.publicKey),
  'a key with text before it': ({ signer }) => `Your key is\n${signer.pem}`,
  'a key with text after it': ({ signer }) => `${signer.pem}<!-- served by a proxy -->`,
  'a key under another label': ({ signer }) => signer.pem.replaceAll('PUBLIC KEY', 'EC PUBLIC KEY'),
  'a key under two labels': ({ signer }) => signer.pem.replace('END PUBLIC KEY', 'END CERTIFICATE'),
  'a key that says it is a certificate': ({ signer }) => signer.pem.replaceAll('PUBLIC KEY', 'CERTIFICATE'),
  'half a key': ({ signer }) => signer.pem.slice(0, signer.pem.length / 2),
  'labels without a key': () => '-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----\n',
  'labels around something else': () => '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
  'a key in a JSON string': ({ signer }) => JSON.stringify(signer.pem),
  'a key set': ({ signer }) => JSON.stringify({ keys: [signer.jwk] }),
  'a JSON Web Key': ({ signer }) => JSON.stringify(signer.jwk),
};

function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function privatePem(key: KeyObject, type: 'pkcs8' | 'sec1'): string {
  return key.export({ type, format: 'pem' }).toString();
}
