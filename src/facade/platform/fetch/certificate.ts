/** An element of DER: a tag, a length and a value (X.690). */
interface Element {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly value: Uint8Array<ArrayBuffer>;
}

const VERSION = 0xa0;

/**
 * Returns the public key of an X.509 certificate in DER, as SPKI. The certificate itself is not verified: it comes from the
 * provider's key endpoint.
 *
 * @throws {TypeError} if it contains no such key
 */
export function publicKeyOf(certificate: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [outer] = elementsOf(certificate);
  const [signed] = elementsOf(outer?.value);
  // RFC 5280 section 4.1: serial number, signature algorithm, issuer, validity, subject, key; after an optional version.
  const fields = elementsOf(signed?.value).filter(({ tag }) => tag !== VERSION);
  const key = fields[5]?.whole;
  if (key === undefined) throw new TypeError('expected an X.509 certificate');
  return key;
}

/** Splits DER into its elements. The last may be cut off. */
function elementsOf(der: Uint8Array<ArrayBuffer> = new Uint8Array()): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at + 1 < der.length; ) {
    const [tag = 0, first = 0] = der.subarray(at);
    // A short length, or the number of bytes of a longer one.
    const lengthBytes = first > 0x80 ? first - 0x80 : 0;
    const start = at + 2 + lengthBytes;
    let length = lengthBytes === 0 ? first : 0;
    for (const byte of der.subarray(at + 2, start)) length = length * 256 + byte;
    const end = start + length;
    elements.push({ tag, whole: der.subarray(at, end), value: der.subarray(start, end) });
    at = end;
  }
  return elements;
}
