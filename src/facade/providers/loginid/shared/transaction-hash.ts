import { Checks } from '../../../options/validators.ts';
import { encodeBase64url } from '../../../web/encoding.ts';

/**
 * Hashes the parts of a transaction: base64url(SHA-256(parts in their order)). Nothing separates them, so two ways to split
 * one string have the same hash: compare the nonce as well.
 *
 * @throws {ValidationError} if a part contains a lone surrogate, which UTF-8 cannot encode
 */
export async function hashOf(parts: Readonly<Record<string, string>>): Promise<string> {
  const checks = new Checks();
  for (const [name, part] of Object.entries(parts)) {
    // `TextEncoder` would replace it by U+FFFD and so hash another string.
    if (/\p{Surrogate}/u.test(part))
      checks.add(name, 'contains a lone surrogate, which UTF-8 cannot encode; check where the string was cut');
  }
  checks.throwIfAny('Cannot hash the transaction', 'loginid', 400);
  const bytes = new TextEncoder().encode(Object.values(parts).join(''));
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
