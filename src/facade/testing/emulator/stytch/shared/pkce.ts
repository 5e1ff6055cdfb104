import { createHash } from 'node:crypto';
import { type Fields, stringIn } from '../../fields.ts';
import { stytchError } from './errors.ts';

/**
 * Returns the PKCE challenge of a start call or URL, as its grant keeps it. B2B names it `pkce_code_challenge`.
 *
 * @throws {ApiError} if it is not a SHA-256 in base64url
 */
export function challengeIn(params: Fields, name: string = 'code_challenge'): Fields {
  const challenge = stringIn(params, name);
  if (challenge === undefined) return {};
  if (!/^[\w-]{43}=?$/.test(challenge))
    throw stytchError('invalid_pkce_code_challenge', `The ${name} is not a SHA-256 hash in base64url.`);
  return { code_challenge: challenge.replace('=', '') };
}

/**
 * Checks the verifier of an authenticate call against the grant. The grant is not used up by a failure.
 *
 * @throws {ApiError} if it is missing, wrong, or not expected
 */
export function checkPkce({ code_challenge: challenge }: Fields, verifier: unknown): void {
  const isGiven = typeof verifier === 'string' && verifier !== '';
  if (challenge === undefined) {
    if (isGiven) throw stytchError('pkce_did_not_expect_code_verifier', 'No code_verifier was expected.');
    return;
  }
  if (!isGiven) throw stytchError('pkce_expected_code_verifier', 'The code_verifier is missing.');
  if (!isVerifierOf(challenge, verifier)) throw stytchError('pkce_mismatch', 'The code_verifier does not match.');
}

/** Tests a verifier against an S256 challenge. */
export function isVerifierOf(challenge: unknown, verifier: string): boolean {
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
