/** The object identifiers that say what a key is, as the hexadecimal of their DER content. */
export const OBJECT_ID = { ecPublicKey: '2a8648ce3d0201', p256: '2a8648ce3d030107' } as const;

/** The kinds of keys that sign no service tokens, each with its names: in DER, at Node, in JWK and in PEM. */
const KINDS: Readonly<Record<string, string>> = {
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

/** What else may be repeated of a key that is not the right one. Any other text in its place may be a secret. */
const NAMES =
  'Ed25519 Ed448 X25519 X448 none HS256 HS384 HS512 RS256 PS256 ES384 ES512 ES256K EdDSA ' +
  'RSASSA-PKCS1-v1_5 RSA-PSS RSA-OAEP ECDH HMAC AES-CTR AES-CBC AES-GCM AES-KW';

/** What kind of key a name or an object identifier stands for, with its article. */
export function keyKind(name: unknown, other = 'a key of another algorithm'): string {
  return Object.keys(KINDS).find((kind) => holds(KINDS[kind], name)) ?? other;
}

/** What kind of key lies on the curve that a name or an object identifier stands for, with its article. */
export function keyOnCurve(name: unknown): string {
  return keyKind(name, 'an EC key on another curve');
}

/** A name that is no secret, or what to say in its place. */
export function nameOr(name: unknown, other: string): string {
  return holds(NAMES, name) ? String(name) : other;
}

function holds(names = '', name: unknown): boolean {
  return names.split(' ').some((known) => known === name);
}

/** The hexadecimal of some bytes. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a hexadecimal text. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
