import { constants, type KeyObject, sign } from 'node:crypto';
import { attackerKeys } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { compact, encode, hmacWith, partsOf, signBytesWith } from '../tokens.ts';
import type { CaseClass, Rejection, SecurityCase } from './case.ts';

const ALGORITHM: readonly Rejection[] = ['algorithm'];
const NONE = ['none', 'None', 'NONE', 'nOnE', 'none ', ' none', 'none\0', 'n\u043ene'];

/** Tokens whose header or signature uses another algorithm than the provider's. */
export const algorithmCases: CaseClass = {
  name: 'algorithm confusion',
  cases: (subject) => [...unsigned(), ...withPublicKey(subject), ...withOtherAlgorithms(subject), ...misnamed(subject)],
};

/** Tokens with `alg: none` in many spellings. */
function unsigned(): readonly SecurityCase[] {
  const signatures: Readonly<Record<string, (fixture: Fixture) => string>> = {
    'no signature': () => '',
    'some bytes': () => 'AAAA',
    'a genuine signature': (fixture) => partsOf(fixture.token())[2],
  };
  return NONE.flatMap((alg) =>
    Object.entries(signatures).map(([name, signature]) => ({
      name: `${JSON.stringify(alg)} with ${name}`,
      make: (fixture: Fixture) =>
        `${encode(fixture.signer.header({ alg }))}.${encode(fixture.claims())}.${signature(fixture)}`,
      expected: name === 'no signature' ? (['malformed', 'algorithm'] as const) : ALGORITHM,
    })),
  );
}

/** HMACs keyed with the public key, in every encoding that a library has accepted as a shared secret. */
function withPublicKey({ signer }: Subject): readonly SecurityCase[] {
  const forms = secretForms(signer.publicKey, signer.kid);
  return ['HS256', 'HS384', 'HS512'].flatMap((alg) =>
    Object.entries(forms).map(([name, secret]) => ({
      name: `${alg} with ${name}`,
      make: (fixture: Fixture) =>
        compact(fixture.signer.header({ alg }), fixture.claims(), hmacWith(secret, `sha${alg.slice(2)}`)),
      expected: ALGORITHM,
    })),
  );
}

function secretForms(key: KeyObject, kid: string): Readonly<Record<string, string | Uint8Array>> {
  const pem = key.export({ type: 'spki', format: 'pem' }).toString();
  const der = key.export({ type: 'spki', format: 'der' });
  const jwk = key.export({ format: 'jwk' });
  const number = jwk.n ?? jwk.x ?? '';
  return {
    'the PEM text': pem,
    'the PEM text without its last line break': pem.trimEnd(),
    'the PEM text after white space': ` \n${pem}`,
    'the PEM text with CR and LF': pem.replaceAll('\n', '\r\n'),
    'the PEM text on one line': pem.replaceAll('\n', ''),
    'the DER bytes': der,
    'the DER bytes in base64': der.toString('base64'),
    'the JWK text': JSON.stringify(jwk),
    'its number as text': number,
    'its number as bytes': Buffer.from(number, 'base64url'),
    'the key id': kid,
    'an empty secret': '',
    ...(key.asymmetricKeyType === 'rsa' && {
      'the PKCS #1 text': key.export({ type: 'pkcs1', format: 'pem' }),
      'the PKCS #1 bytes': key.export({ type: 'pkcs1', format: 'der' }),
    }),
  };
}

/** Signs with some key, possibly the provider's own. */
type SignBytes = (input: Buffer, genuine: KeyObject) => Uint8Array;

/** Other algorithms that the provider's RSA key can sign with. */
const RSA: Readonly<Record<string, SignBytes>> = {
  RS1: (input, key) => signBytesWith(key, 'sha1')(input),
  RS384: (input, key) => signBytesWith(key, 'sha384')(input),
  RS512: (input, key) => signBytesWith(key, 'sha512')(input),
  PS256: (input, key) => sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  PS384: (input, key) => sign('sha384', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }),
  PS512: (input, key) => sign('sha512', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }),
};

/** Other algorithms for the provider's EC key. */
const EC: Readonly<Record<string, SignBytes>> = {
  ES384: (input, key) => signBytesWith(key, 'sha384')(input),
  ES512: (input, key) => signBytesWith(key, 'sha512')(input),
};

/** Algorithms that need another type of key, used under the provider's key id. */
const FOREIGN: Readonly<Record<string, SignBytes>> = {
  RS256: (input) => signBytesWith(attackerKeys().rsa.privateKey)(input),
  ES256: (input) => signBytesWith(attackerKeys().p256.privateKey)(input),
  ES256K: (input) => signBytesWith(attackerKeys().secp256k1.privateKey)(input),
  EdDSA: (input) => sign(null, input, attackerKeys().ed25519.privateKey),
  Ed25519: (input) => sign(null, input, attackerKeys().ed25519.privateKey),
};

function withOtherAlgorithms({ algorithm }: Subject): readonly SecurityCase[] {
  const signers = Object.entries({ ...(algorithm === 'RS256' ? RSA : EC), ...FOREIGN });
  return signers
    .filter(([alg]) => alg !== algorithm)
    .map(([alg, signBytes]) => ({
      name: `a good signature by ${alg}`,
      make: (fixture: Fixture) =>
        compact(fixture.signer.header({ alg }), fixture.claims(), (input) =>
          signBytes(input, fixture.signer.privateKey),
        ),
      expected: ALGORITHM,
    }));
}

/** Other values of `alg` over the provider's genuine signature. */
function misnamed({ algorithm }: Subject): readonly SecurityCase[] {
  const values: Readonly<Record<string, unknown>> = {
    missing: undefined,
    null: null,
    'an empty string': '',
    'a number': 256,
    true: true,
    'a list': [algorithm],
    'an object': { toString: algorithm },
    'lower case': algorithm.toLowerCase(),
    'mixed case': algorithm[0] + algorithm.slice(1).toLowerCase(),
    'a space after': `${algorithm} `,
    'a space before': ` ${algorithm}`,
    'a line break after': `${algorithm}\n`,
    'NUL after': `${algorithm}\0`,
    'a comma after': `${algorithm},none`,
    'a Cyrillic letter': algorithm.replace('S', '\u0405'),
    'an object identifier': '1.2.840.113549.1.1.11',
    'a key-management algorithm': 'RSA-OAEP',
    'a direct key': 'dir',
    'the name __proto__': '__proto__',
    'the name constructor': 'constructor',
    'the name toString': 'toString',
    'a string of 5 kB': algorithm.repeat(1_000),
    'a lone surrogate': '\ud800',
  };
  return [
    ...Object.entries(values).map(([name, alg]) => ({
      name: `alg is ${name}`,
      make: (fixture: Fixture) => fixture.token({}, fixture.signer.header({ alg })),
      expected: ALGORITHM,
    })),
    {
      name: 'alg is hidden in __proto__',
      make: (fixture) =>
        fixture.token({}, `{"__proto__":{"alg":"${algorithm}"},"typ":"JWT","kid":"${fixture.signer.kid}"}`),
      expected: ALGORITHM,
    },
  ];
}
