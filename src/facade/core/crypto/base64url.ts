/** Base64url without padding (RFC 4648 section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Base64url over a text's UTF-8. Halves of surrogate pairs, which have no UTF-8, are the caller's to refuse. */
export function encodeText(text: string): string {
  return encodeBase64url(new TextEncoder().encode(text));
}

/** The bytes of a base64url text without padding; `undefined` unless it is exactly what the bytes are written as. */
export function decodeBase64url(text: string): Uint8Array | undefined {
  const bytes = readBase64url(text);
  return bytes !== undefined && encodeBase64url(bytes) === text ? bytes : undefined;
}

/** The same, but stray bits at the end are passed over. */
export function readBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return bytesOfBinary(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
}

/** The bytes of what `atob` answers: a text with one character for each byte. */
export function bytesOfBinary(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
