import { requireWebApis } from '../../../options/web-apis.ts';
import { encodeBase64url } from '../../../web/encoding.ts';

/** The two halves of a PKCE exchange (RFC 7636). */
export interface PkcePair {
  /** Stays on your server until the token is authenticated: keep it where only this user's browser session finds it. */
  readonly code_verifier: string;
  /** Goes into the start URL. */
  readonly code_challenge: string;
  readonly code_challenge_method: 'S256';
}

/**
 * Creates a new pair: 32 random bytes, and their SHA-256.
 *
 * @example
 * const { code_verifier, code_challenge } = await createPkcePair();
 * const url = stytch.oauth.startUrl({ provider: 'google', code_challenge });
 */
export async function createPkcePair(): Promise<PkcePair> {
  requireWebApis('Cannot create a PKCE pair', 'stytch');
  const code_verifier = encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code_verifier));
  return { code_verifier, code_challenge: encodeBase64url(new Uint8Array(digest)), code_challenge_method: 'S256' };
}
