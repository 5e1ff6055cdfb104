import { encodeBase64url } from '../core/crypto/base64url.ts';
import { equalTexts } from '../core/crypto/constant-time.ts';

/** HMAC-SHA256 (RFC 2104). */
export async function hmacSha256(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, new Uint8Array(data)));
}

/** Whether two texts are the same, in a time that tells nothing of the secret one, not even its length. */
export async function equalSecrets(received: string, secret: string): Promise<boolean> {
  const [a, b] = await Promise.all([digestOf(received), digestOf(secret)]);
  return equalTexts(a, b);
}

async function digestOf(text: string): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
