/** A value as authenticators write it in CBOR (RFC 8949). */
export type CborValue = number | string | Uint8Array | readonly (readonly [key: number | string, value: CborValue])[];

/** Encodes a value; a list of pairs is a map, in the given order. */
export function encodeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.length), ...value.flatMap(([key, item]) => [encodeCbor(key), encodeCbor(item)])]);
}

/** The type of an item and its length, or its number. */
function head(type: number, count: number): Buffer {
  const major = type << 5;
  if (count < 24) return Buffer.of(major | count);
  if (count < 2 ** 8) return Buffer.of(major | 24, count);
  return Buffer.of(major | 25, count >> 8, count & 0xff);
}
