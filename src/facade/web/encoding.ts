/** Encodes bytes as base64url without padding (RFC 4648 section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Encodes the UTF-8 of a string as base64url. The caller has to reject lone surrogates, which have no UTF-8. */
export function encodeStringBase64url(value: string): string {
  return encodeBase64url(new TextEncoder().encode(value));
}

let decoder: TextDecoder | undefined;

/** Decodes UTF-8, a leading byte order mark included. Throws for anything else: a replaced character changes a name or an id. */
export function decodeUtf8(bytes: Uint8Array): string {
  // Created at first use: the package can be imported where there is no decoder, as in jsdom.
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes);
}

/** Decodes base64url without padding; `undefined` unless the string is the one encoding of its bytes. */
export function decodeBase64url(value: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = decodeLooseBase64url(value);
  return bytes !== undefined && encodeBase64url(bytes) === value ? bytes : undefined;
}

/** Decodes base64url without padding, ignoring stray bits at the end. */
export function decodeLooseBase64url(value: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(value) || value.length % 4 === 1) return undefined;
  return bytesOfBinary(atob(value.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Encodes bytes as base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Decodes base64 with padding; `undefined` unless the string is the one encoding of its bytes. */
export function decodeBase64(value: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0) return undefined;
  const bytes = bytesOfBinary(atob(value));
  return encodeBase64(bytes) === value ? bytes : undefined;
}

/** The bytes of a binary string, such as `atob` returns. */
export function bytesOfBinary(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Encodes bytes as lower-case hexadecimal digits. */
export function encodeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Compares two strings, such as encoded signatures, in a time that reveals their lengths at most, not where they differ.
 *
 * UTF-16 units are compared: as UTF-8, different lone surrogates would become equal.
 */
export function equalConstantTime(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
