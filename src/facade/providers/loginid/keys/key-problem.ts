/** The reason for rejecting a key. Message and remedy become part of an error: neither may contain any of the key. */
export class KeyProblem extends Error {
  /** The fix. */
  readonly remedy: string;

  /**
   * @param received what was received, such as "a public key"
   * @param remedy the fix; by default, where to find the right key
   */
  constructor(received: string, remedy = 'pass the private key that belongs to your API credential at LoginID') {
    super(received);
    this.remedy = remedy;
  }
}

/** Remedy for a key that was damaged on its way. */
export const COPY_AGAIN = 'copy the whole key again';

/** Object identifiers of P-256 keys, as the hexadecimal of their DER content. */
export const OBJECT_ID = { ecPublicKey: '2a8648ce3d0201', p256: '2a8648ce3d030107' } as const;

/** Types of keys that cannot sign service tokens, each with its names in DER, Node, JWK and PEM. */
const KEY_TYPES: Readonly<Record<string, string>> = {
  'an RSA key': '2a864886f70d010101 2a864886f70d01010a rsa rsa-pss RSA',
  'a DSA key': '2a8648ce380401 dsa DSA',
  'a Diffie-Hellman key': '2a864886f70d010301 dh',
  'an X25519 key': '2b656e x25519',
  'an X448 key': '2b656f x448',
  'an Ed25519 key': '2b6570 ed25519',
  'an Ed448 key': '2b6571 ed448',
  'an EC key on P-384': '2b81040022 P-384',
  'an EC key on P-521': '2b81040023 P-521',
  'an EC key on secp256k1': '2b8104000a secp256k1',
  'a symmetric key': 'oct secret',
  'a public key': 'public',
};

/** Other names that a message may repeat. Any other string in their place may be a secret. */
const NAMES =
  'Ed25519 Ed448 X25519 X448 none HS256 HS384 HS512 RS256 PS256 ES384 ES512 ES256K EdDSA ' +
  'RSASSA-PKCS1-v1_5 RSA-PSS RSA-OAEP ECDH HMAC AES-CTR AES-CBC AES-GCM AES-KW';

/** Describes the type of key that a name or object identifier stands for. */
export function describeKey(name: unknown, other = 'a key of another algorithm'): string {
  return Object.keys(KEY_TYPES).find((type) => includesName(KEY_TYPES[type], name)) ?? other;
}

/** Describes the key by the name or object identifier of its curve. */
export function describeKeyOnCurve(name: unknown): string {
  return describeKey(name, 'an EC key on another curve');
}

/** Returns the name if it is not secret, else a replacement. */
export function publicNameOr(name: unknown, other: string): string {
  return includesName(NAMES, name) ? String(name) : other;
}

function includesName(names = '', name: unknown): boolean {
  return names.split(' ').some((known) => known === name);
}

/** Decodes hexadecimal. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
