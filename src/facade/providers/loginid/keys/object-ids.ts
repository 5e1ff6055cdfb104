/** The object identifiers that say what a key is, as the hexadecimal of their DER content. */
export const OBJECT_ID = { ecPublicKey: '2a8648ce3d0201', p256: '2a8648ce3d030107' } as const;

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['2a864886f70d010101', 'an RSA key'],
  ['2a864886f70d01010a', 'an RSA key'],
  ['2b656e', 'an X25519 key'],
  ['2b656f', 'an X448 key'],
  ['2b6570', 'an Ed25519 key'],
  ['2b6571', 'an Ed448 key'],
  ['2a8648ce380401', 'a DSA key'],
  ['2a864886f70d010301', 'a Diffie-Hellman key'],
]);

const CURVES: ReadonlyMap<string, string> = new Map([
  [OBJECT_ID.p256, 'P-256'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
  ['2b8104000a', 'secp256k1'],
]);

/** What kind of key an algorithm identifier stands for, with its article. */
export function keyKindOf(objectId: string): string {
  return ALGORITHMS.get(objectId) ?? 'a key of another algorithm';
}

/** What kind of key lies on the curve that an object identifier stands for, with its article. */
export function keyOnCurve(objectId: string): string {
  const name = CURVES.get(objectId);
  return name === undefined ? 'an EC key on another curve' : `an EC key on ${name}`;
}

/** The hexadecimal of some bytes. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a hexadecimal text. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
