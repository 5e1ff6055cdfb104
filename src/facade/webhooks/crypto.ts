import { encodeBase64url, equalConstantTime } from '../web/encoding.ts';

/** Computes an HMAC-SHA256 (RFC 2104). */
export async function hmacSha256(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, new Uint8Array(data)));
}

/** Compares a received string with a secret one, in a time that reveals nothing of the secret, not even its length. */
export async function equalSecrets(received: string, secret: string): Promise<boolean> {
  const [a, b] = await Promise.all([digestOf(received), digestOf(secret)]);
  return equalConstantTime(a, b);
}

async function digestOf(value: string): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value))));
}
