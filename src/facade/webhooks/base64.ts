import { decodeBase64url, encodeBase64url } from '../core/crypto/base64url.ts';

/** Base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  const text = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** The bytes of a base64 text with padding; `undefined` unless it is exactly what the bytes are written as. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = decodeBase64url(text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
  return bytes !== undefined && encodeBase64(bytes) === text ? bytes : undefined;
}
