import { Checks } from '../../../core/options/checks.ts';
import { encodeBase64url } from '../../../web/base64.ts';

/**
 * What binds a service token to the transaction that it is for: base64url(SHA-256(payload)).
 *
 * @throws ValidationError (status 400) where the payload holds half of a surrogate pair, which has no UTF-8.
 */
export function payloadHash(tx_payload: string): Promise<string> {
  return hashOf({ tx_payload });
}

/**
 * What a transaction token has to carry as `tx_hash`: base64url(SHA-256(payload + nonce + server nonce)). Nothing
 * separates the parts, so that two splits of one text have the same hash: compare the nonce by itself as well.
 *
 * @throws ValidationError (status 400) where a part holds half of a surrogate pair, which has no UTF-8.
 */
export function transactionHash(tx_payload: string, nonce: string, server_nonce: string): Promise<string> {
  return hashOf({ tx_payload, nonce, server_nonce });
}

async function hashOf(parts: Readonly<Record<string, string>>): Promise<string> {
  const checks = new Checks();
  for (const [name, text] of Object.entries(parts)) {
    // `TextEncoder` would put U+FFFD in its place: the hash of another text than the one that was given.
    if (/\p{Surrogate}/u.test(text))
      checks.add(name, 'holds half of a surrogate pair, which has no UTF-8; check how the text was cut');
  }
  checks.throwIfAny('Cannot hash the transaction', 'loginid', 400);
  const bytes = new TextEncoder().encode(Object.values(parts).join(''));
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
