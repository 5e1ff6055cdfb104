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
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = bytesOfBinary(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  return encodeBase64url(bytes) === text ? bytes : undefined;
}

/** The bytes of what `atob` answers: a text with one character for each byte. */
export function bytesOfBinary(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
