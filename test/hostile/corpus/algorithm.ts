import { constants, type KeyObject, sign } from 'node:crypto';
import type { Bench } from '../bench.ts';
import { strangers } from '../strangers.ts';
import type { Subject } from '../subjects.ts';
import { compact, encode, hmacWith, partsOf, sealWith } from '../tokens.ts';
import type { CaseClass, HostileCase, Refusal } from './case.ts';

const ALGORITHM: readonly Refusal[] = ['algorithm'];
const NONE = ['none', 'None', 'NONE', 'nOnE', 'none ', ' none', 'none\0', 'n\u043ene'];

/** Tokens that say, or are, signed with another algorithm than the provider's. */
export const algorithmCases: CaseClass = {
  name: 'algorithm confusion',
  cases: (subject) => [...unsigned(), ...withPublicKey(subject), ...withOtherAlgorithms(subject), ...misnamed(subject)],
};

/** No signature, and signatures that nobody should look at. */
function unsigned(): readonly HostileCase[] {
  const signatures: Readonly<Record<string, (bench: Bench) => string>> = {
    'no signature': () => '',
    'some bytes': () => 'AAAA',
    'a genuine signature': (bench) => partsOf(bench.token())[2],
  };
  return NONE.flatMap((alg) =>
    Object.entries(signatures).map(([name, signature]) => ({
      name: `${JSON.stringify(alg)} with ${name}`,
      make: (bench: Bench) => `${encode(bench.signer.header({ alg }))}.${encode(bench.claims())}.${signature(bench)}`,
      expected: name === 'no signature' ? (['malformed', 'algorithm'] as const) : ALGORITHM,
    })),
  );
}

/** The public key, known to everybody, in every form that a library has taken for a shared secret. */
function withPublicKey({ signer }: Subject): readonly HostileCase[] {
  const forms = secretForms(signer.publicKey, signer.kid);
  return ['HS256', 'HS384', 'HS512'].flatMap((alg) =>
    Object.entries(forms).map(([name, secret]) => ({
      name: `${alg} with ${name}`,
      make: (bench: Bench) =>
        compact(bench.signer.header({ alg }), bench.claims(), hmacWith(secret, `sha${alg.slice(2)}`)),
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

/** A signature by some key; it may be the provider's own. */
type Seal = (input: Buffer, genuine: KeyObject) => Uint8Array;

/** What the provider's own RSA key can sign with besides RS256. */
const RSA: Readonly<Record<string, Seal>> = {
  RS1: (input, key) => sealWith(key, 'sha1')(input),
  RS384: (input, key) => sealWith(key, 'sha384')(input),
  RS512: (input, key) => sealWith(key, 'sha512')(input),
  PS256: (input, key) => sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  PS384: (input, key) => sign('sha384', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }),
  PS512: (input, key) => sign('sha512', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 64 }),
};

/** The same for its EC key besides ES256. */
const EC: Readonly<Record<string, Seal>> = {
  ES384: (input, key) => sealWith(key, 'sha384')(input),
  ES512: (input, key) => sealWith(key, 'sha512')(input),
};

/** What takes a key of another kind, under the id of the provider's. */
const FOREIGN: Readonly<Record<string, Seal>> = {
  RS256: (input) => sealWith(strangers().rsa.privateKey)(input),
  ES256: (input) => sealWith(strangers().p256.privateKey)(input),
  ES256K: (input) => sealWith(strangers().secp256k1.privateKey)(input),
  EdDSA: (input) => sign(null, input, strangers().ed25519.privateKey),
  Ed25519: (input) => sign(null, input, strangers().ed25519.privateKey),
};

function withOtherAlgorithms({ algorithm }: Subject): readonly HostileCase[] {
  const seals = Object.entries({ ...(algorithm === 'RS256' ? RSA : EC), ...FOREIGN });
  return seals
    .filter(([alg]) => alg !== algorithm)
    .map(([alg, seal]) => ({
      name: `a good signature by ${alg}`,
      make: (bench: Bench) =>
        compact(bench.signer.header({ alg }), bench.claims(), (input) => seal(input, bench.signer.privateKey)),
      expected: ALGORITHM,
    }));
}

/** What `alg` may be in place of the provider's algorithm, with the provider's genuine signature. */
function misnamed({ algorithm }: Subject): readonly HostileCase[] {
  const values: Readonly<Record<string, unknown>> = {
    missing: undefined,
    null: null,
    'an empty text': '',
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
    'a text of 5 kB': algorithm.repeat(1_000),
    'a lone surrogate': '\ud800',
  };
  return [
    ...Object.entries(values).map(([name, alg]) => ({
      name: `alg is ${name}`,
      make: (bench: Bench) => bench.token({}, bench.signer.header({ alg })),
      expected: ALGORITHM,
    })),
    {
      name: 'alg is hidden in __proto__',
      make: (bench) => bench.token({}, `{"__proto__":{"alg":"${algorithm}"},"typ":"JWT","kid":"${bench.signer.kid}"}`),
      expected: ALGORITHM,
    },
  ];
}
